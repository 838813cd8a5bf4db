### Reviewed by a native speaker: no

## The interface for programs

nav-api = 供程序使用（API）
api-title = 供程序使用的公开数据
api-intro = 这些页面上的所有内容，程序都可以查询，无需密钥。各个地址和答复中的字段保持不变；可能会另外增加。本页其余部分为英文。
api-machine = 供机器读取的同样内容（OpenAPI 3.1）：
