### Reviewed by a native speaker: no

letterdesk-learn = 了解更多
learn-intro = 详细说明公开信的理由：事关什么、代价多大、在哪里读到更多。它位于公开信地址下的“learn”，信后有链接通往它。内容以标题分段；有三个或更多标题时，页首会列出这些标题。
learn-contents = 本页内容
learn-contact = 有疑问吗？
audit-act-write-learn = 撰写须了解的内容

next-act = 行动

update-day = 事件日期
update-day-hint = 事情发生的日期，可能远早于您撰写之时。选填：不填则以发布日期为准。
update-sources-label = 来源
update-sources-hint = 每行一个：由谁发布、标题是什么，或在行末写网址，也可两者都写。
update-sources-many = 最多 { $max } 个来源。
update-source-long = 每个来源最多 { $max } 个字符。
update-sources = { $count ->
   *[other] 来源：
}
update-posted = { $date }在此发布
updates-pages = 时间线分页
updates-newer = 较晚的动态
updates-older = 较早的动态
correction-title = 更正前的内容
correction-before = 更正前
correction-after = 更正后
correction-back = 此动态现在的内容

update-mail = 用邮件发送此动态
update-mail-hint = 为所有要求接收动态的人生成一封群发邮件的草稿，内含这些文字和一个链接。在所有者开始发送之前，不会发出任何邮件；每条动态只用邮件发送一次。
update-mailing = 关于此动态的群发邮件

next-title = 接下来您可以做什么
next-follow = 关注后续进展
next-feed = 用订阅阅读器关注（Atom）

beside-unwritten = 尚未撰写
beside-public = 查看页面
update-days-elsewhere = 在其他语言中，此动态的日期不同：
update-publish-saves = 保存此处填写的内容，并发布。

mailing-of-update = 这封群发邮件所涉及的动态
mailing-update-newer = 此草稿创建之后，动态作了更正。开始发送之前，请把两者都读一遍：只会发送下面的文字。

updates-by-mail = 您签署了吗？在您的签名页面上，可以选择用邮件接收动态。
