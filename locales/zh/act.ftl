### Reviewed by a native speaker: no

act-salutation = { $title ->
    [us-senator] 尊敬的 { $last } 参议员：
    [us-representative] 尊敬的 { $last } 众议员：
    [us-delegate] 尊敬的 { $last } 代表：
    [us-resident-commissioner] 尊敬的 { $last } 常驻专员：
   *[other] 尊敬的 { $full }：
}
act-title-senator = 参议员
act-title-representative = 众议员
act-title-delegate = 代表
act-title-resident-commissioner = 常驻专员
act-gap-title = [职衔]
act-gap-last-name = [姓]
act-gap-full-name = [任职者姓名]
act-gap-salutation = [称呼]
act-gap-name = [您的全名]
act-gap-city = [您所在的城市]
act-gap-state = { $country ->
    [US] [您所在的州]
   *[other] [您所在的地区]
}
act-gap-zip = { $country ->
    [US] [您的 ZIP 邮编]
   *[other] [您的邮政编码]
}
act-gap-letter = [公开信的地址]

## A text with fields

act-unknown-field = 没有名为 { $field } 的字段。
act-lone-brace = 有一个单独的花括号。字段应写在一对花括号之间，例如 {"{"}name{"}"}。

## The sample letter, on the desk

letterdesk-sample = 信件范本
sample-intro = 读者寄给决策者的信。每位读者看到的范本都已填好与其对应的名字，并且可以修改。请写成分段的纯文本：它会被粘贴到表单中。
sample-fields = 自动填入的字段
sample-field-title = 公职的职衔，例如“参议员”
sample-field-last-name = 任职者的姓
sample-field-full-name = 任职者的全名
sample-field-salutation = 信的开头，与职衔相称：“尊敬的 Cantwell 参议员：”
sample-field-name = 读者的全名
sample-field-city = 读者所在的城市
sample-field-state = 读者所在的州或地区
sample-field-zip = 读者的 ZIP 邮编或邮政编码
sample-field-letter = 这封公开信的地址
sample-subject = 主题
sample-subject-hint = 用于电子邮件，以及要求填写主题的表单。
sample-body = 信的正文
sample-body-hint = 以 {"{"}salutation{"}"} 开头，以 {"{"}name{"}"} 结尾。如果这里和下面都没有文字，范本就会移除。
sample-phone = 电话里说什么
sample-phone-hint = 几句话：打电话的是谁，有什么要求。
sample-post = 社交网络帖子
sample-post-hint = 简短，用 {"{"}letter{"}"} 表示链接。
sample-friends = 给亲友的消息
sample-friends-hint = 请他们也这样做。其中不能有关于公职的字段。
sample-of-office = 这条消息不是发给公职人员的：其中不能使用 { $field }。
sample-made-up-name = 张示例
sample-made-up-last-name = 张
sample-preview-note = 收信人是虚构的。由读者自己填写的内容已标出。

## In the audit log

audit-act-write-sample-letter = 撰写信件范本

## The letter, as readers write it

act-step = 第 { $number } 步
act-write = 写您的信
act-stays-here = 信的内容随您输入而变化。您写的任何内容都不会离开这台设备。
act-is-sent = 您写的内容会发送到本站，用来填写信件，既不保存，也不记入日志。
act-find-first = 请先在上面查找代表您的议员。之后这封信会出现在这里，写有他们的名字，供您修改和寄出。
act-choose-first = 请先在上面选择您住在哪里。之后这封信会出现在这里，写有正确的名字，供您修改和寄出。
act-name = 您的全名
act-city = 您所在的城市
act-region = { $country ->
    [US] 州或领地
   *[other] 地区
}
act-body-hint = 花括号之间的内容会自动填入。其余内容可随意修改：用您自己的话写的信更有分量。
act-fill = 填写信件

## How it is sent

act-send = 发出您的信
act-send-first = 之后您会在这里看到联系他们每一位的最佳方式：电话、联系表单、电子邮件、社交网络或邮寄。
act-to = 致 { $office }
act-to-anybody = 您的信
act-call = 打电话
act-say = 可以这样说：
act-form = 打开联系表单
act-form-hint = 复制这封信，然后粘贴到那里。
act-mail = 写电子邮件
act-mail-long = 信太长，无法自动放入电子邮件：请复制这封信，然后粘贴到邮件中。
act-social = 公开表达
act-paper = 寄纸质信
act-paper-hint = 每封信单独打印一页。标出的内容留给您填写。
act-print = 打印信件
act-copy = 复制这封信
act-copy-post = 复制帖子
act-not-copied = 浏览器不允许我们复制。请选中文本，手动复制。

## Friends and family

act-friends = 告诉亲友
act-friends-hint = 请其他人也写信。您可以转发这段话：
act-friends-copy = 复制消息
act-friends-mail = 用电子邮件发送
act-friends-share = 或者分享公开信：
