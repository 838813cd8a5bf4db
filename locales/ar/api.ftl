### Reviewed by a native speaker: no

## The interface for programs

nav-api = للبرامج (API)
api-title = البيانات العلنية، للبرامج
api-intro = كل ما في هذه الصفحات يمكن للبرامج طلبه، من دون مفتاح. وتبقى العناوين وحقول الإجابات كما هي؛ وقد يُضاف غيرها إلى جانبها. وبقية هذه الصفحة بالإنجليزية.
api-machine = الشيء نفسه للآلات (OpenAPI 3.1):
