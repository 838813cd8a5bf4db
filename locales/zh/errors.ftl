### Reviewed by a native speaker: no

## Forms: error-{field}-{reason}

error-organisation-empty = 请填写组织名称。
error-name-empty = 请填写您的姓名。
error-role-empty = 请填写您的职务。
error-text-too-long = 内容太长。请不要超过 { $max } 个字符。
error-text-too-many-marks = 其中一个字母带的附加符号比任何文字都多。请重新输入。
error-text-control = 其中有无法刊出的字符。请手动输入，不要粘贴。
error-text-bidi = 其中有改变书写方向的不可见字符。请手动输入，不要粘贴。
error-text-markup = 请不要使用尖括号和 HTML：名称按纯文本刊出。
error-text-url = 这看起来像网址。请在此填写名称；网站另有一栏。
error-text-address = 这看起来像邮箱地址。请在此填写名称；邮箱地址另有一栏。
error-text-no-letter = 请至少使用一个文字或数字。
error-website-empty = 请填写组织的网站，例如 example.org。
error-website-invalid = 我们无法把它识别为网站。请写成 example.org 的样子。
error-website-ip = 请填写网站的域名，例如 example.org，不要填写数字地址。
error-website-no-domain = 网站需要有公共互联网上的域名，例如 example.org。
error-website-too-long = 此地址太长。写开头部分即可，例如 example.org。
error-country-empty = 请选择国家或地区，或“国际”。
error-country-unknown = 我们不认识这个国家或地区。请从列表中选择。
error-email-empty = 请填写您的邮箱地址。我们会向它发送确认链接。
error-email-invalid = 这不是完整的邮箱地址。完整地址形如 name@example.org。
error-email-too-long = 此地址太长，不像真实地址。请检查。
error-email-unknown-tld = 没有以此结尾的地址。最后一个点之后是不是写错了？
error-authorised-missing = 如果您可以代表组织签署，请勾选此项。如果不可以，请让有权签署的人来签。
error-consent-missing = 没有您的同意，签名不能公布。如果您同意，请勾选此项。
error-kind-unknown = 请选择由谁签署。
error-form-unreadable = 收到的表单已损坏。请检查后重新提交。
error-code-empty = 请输入邮件中的验证码。
error-code-wrong = 此地址与验证码不匹配，或验证码已用尽。邮件中的链接仍然有效。

## Pages

error-page-not-found = 没有这个页面
error-page-not-found-text = 可能是地址写错了，也可能是原来在这里的内容已撤下。
error-page-bad-request = 我们无法读懂此请求
error-page-bad-request-text = 地址或表单中有不对的地方。请返回再试一次。
error-page-forbidden = 这不是从我们的页面提交的
error-page-forbidden-text = 为了您的安全，我们只接受从我们自己的页面提交的表单。请重新打开页面，从那里提交表单。如果您是从邮件来的，请再次打开邮件中的链接。
error-page-method = 这里不能这样做
error-page-method-text = 地址没有错，但它不接受这类请求。
error-page-too-large = 一次提交的内容太多
error-page-too-large-text = 表单内容超出了我们接受的范围。请缩短后重新提交。
error-page-media-type = 我们不接受这类内容
error-page-media-type-text = 请使用我们页面上的表单。
error-page-too-many = 请稍等
error-page-too-many-text = 您所在的网络短时间内发来了许多请求。什么都没有丢失：请等一等，再提交表单。
error-page-unavailable = 我们还没准备好
error-page-unavailable-text = 我们这边有一部分暂时没有响应。通常很快就会恢复，请再试一次。
error-page-internal = 我们这边出了问题
error-page-internal-text = 我们已记录下来，会去查看。请再试一次，或者附上下面的编号写信给我们。
error-page-closed = 这封公开信不能签署
error-page-closed-text = 它目前没有开放签署。
error-page-request = 此请求的编号：
error-page-wait = { $seconds ->
   *[other] 请在 { $seconds } 秒后再试。
}
error-page-wait-minutes = { $minutes ->
   *[other] 请在 { $minutes } 分钟后再试。
}
error-page-home = 前往首页

## Who sees the name

error-visibility-unknown = 请选择谁能看到名字。
