### Reviewed by a native speaker: no

## The statement on accessibility

nav-accessibility = 无障碍
accessibility-title = 无障碍
accessibility-intro = 这些页面的设计，是让每个人都能阅读和使用，无论看得见什么、听得见什么、按得了什么，也无论用什么设备和程序。
accessibility-promise-heading = 我们的承诺
accessibility-promise-text = 所有页面的制作，都以达到《Web 内容无障碍指南》（WCAG）2.2 的 AA 级为准。阅读公开信、查找名字和签署的页面，在最有帮助的地方做得更进一步：无论浅色还是深色，其文字都达到 AAA 级的对比度。
accessibility-use-heading = 怎样使用
accessibility-use-keyboard = 只用键盘就能完成一切操作，顺序与阅读顺序一致，并且看得见焦点在哪里。
accessibility-use-zoom = 文字可以放大到 400%，无需横向滚动；在 320 像素宽的屏幕上，所有页面都能使用。
accessibility-use-script = 任何操作都不需要 JavaScript 或鼠标，也不用解谜题；没有哪个页面必须在限定时间内读完或填完。邮件中的链接多久有效，邮件里有说明。没有任何内容会自行移动。
accessibility-use-errors = 如果表单无法接受，填写的内容全部保留（密码和文件除外）；每个错误都用文字说明，写在相应栏目旁和页面顶部。
accessibility-use-settings = 页面遵从您的设置：浅色或深色、更高的对比度、更少的动画、您自己的字体和颜色。
accessibility-use-print = 公开信及其签署方可以打印，也可以下载为纯文本。
accessibility-tested-heading = 怎样测试
accessibility-tested-text = 程序的每一次改动，都在真实的浏览器中测试：自动检查每个页面，包括浅色和深色、小屏幕和大屏幕、从左到右和从右到左的书写；还有只用键盘完成的整套操作。自动检查不能发现所有问题。
accessibility-limits-heading = 已知的局限
accessibility-limits-text = 公开信的文字、签署方的名字，以及就公开信发布的内容，都出自他人之手：我们无法承诺它们容易阅读，也无法承诺其中的图片都有文字说明。与页面语言不同的名字，只标明书写方向，不标明语言，因为我们没有要求任何人说明语言。
accessibility-contact-heading = 如果有什么您用不了
accessibility-contact-text = 请告诉我们是哪个页面，您想做什么。我们会答复您，帮助您用别的方式签署或阅读，并把问题改正。
