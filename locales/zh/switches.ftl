### Reviewed by a native speaker: no

## For readers

strip-label = 通知
strip-read-only = 本站暂时不能更改任何内容：不能签署，也不能更正。撤回签名一切照常。
strip-individuals-hidden = 个人姓名暂时不显示，但仍计入总数。
status-stopped = 签署已暂停
ask-stopped = 暂时不接受签名。请稍后再来；此前签署的仍可确认。
sign-stopped = 暂时不接受签名，因此什么都没有提交。您填写的内容还在这里：请让本页开着，稍后再按一次按钮。
error-page-read-only = 暂时不能更改任何内容
error-page-read-only-text = 运行本站的人暂停了所有更改。您提交的内容都没有保存；请稍后再试。撤回签名一切照常。

## On the desk

desk-switches = 开关
switches-title = 开关
switches-intro = 开关在一秒之内对所有页面生效，并且随时可以扳回。每次切换都记在下面。
switches-owners = 只有所有者能切换。
switches-site = 整个网站
switches-letters = 单封公开信
switches-letter-hint = 只对这封公开信生效，与整个网站已开启的开关并行。
switches-history = 切换记录
switches-history-none = 还没有切换过。
switches-console = 在命令行上
switch-on = 开
switch-off = 关
switch-by-site = 已对整个网站开启
switch-note = 为什么（留在历史中）
switch-turn-on = 开启：{ $switch }
switch-turn-off = 关闭：{ $switch }
switch-on-site = 已对整个网站开启：{ $switch }。
switch-on-letter = 已对《{ $letter }》开启：{ $switch }。
switch-look = 查看开关
switch-turned-on = 已开启：{ $switch }
switch-turned-off = 已关闭：{ $switch }
switch-banner-put = { $language } 横幅：“{ $text }”
switch-banner-down = 已撤下 { $language } 横幅
switch-text-long = 什么都没有改变：横幅和备注最多 { $max } 个字符。
switch-banner-changed = 您打开期间，另一位所有者更改了此横幅。您填写的内容尚未保存；保存会以您的替换对方的。
switch-banner-stands = 现在的内容：
switch-stop-accepting = 停止接受签名
switch-stop-accepting-means = 表单会说明签署已暂停。此前签署的仍可确认、更正和撤回。
switch-stop-mailing = 停止发信
switch-stop-mailing-means = 邮件写好后留在发件箱，直到此开关关闭；然后发出，已不再属实的除外。有关工作台账户的邮件（邀请、忘记密码）仍会发出。
switch-hold-everything = 全部待审
switch-hold-everything-means = 每个经确认的签名都由审核员审核，无论规则如何。导入不能直接公布，只计入总数而不具名的，也都不能要求把名字列入名单。审核员可以公布。
switch-hide-individuals = 隐藏个人
switch-hide-individuals-means = 名单、搜索、API 和各种导出都略去个人，其各自的页面也不再显示。个人仍计入总数，因为台账把他们计在内；台账不变。
switch-read-only = 只读
switch-read-only-means = 拒绝一切更改，工作台和公开页面都是如此，但以下除外：撤回和删除、提出异议、停收邮件、登录、结束会话和停用账户，以及各个开关。邮件和台账继续，命令行也继续。
switch-banner = 横幅
switch-banner-means = 显示在每个公开页面的顶部。其他语言的读者看到的是本站第一语言的横幅。
switch-banner-in = { $language } 文字
switch-banner-button = 保存此横幅
switch-banner-none = 无
reason-everything-held = 全部待审
reason-everything-held-evidence = 确认时“全部待审”开关处于开启状态。
