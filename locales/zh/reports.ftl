### Reviewed by a native speaker: no

## Reporting an entry of the list

report-link = 反映此条目的问题
report-title = 反映条目的问题
report-intro = 名单上的这个条目有什么不对吗？请告诉这封公开信的审核员。审核员会查看；不会自动改变任何内容。
report-yours = 如果这是您自己或贵组织的签名，您可以自行更正或撤回：
report-reason = 哪里不对？
report-reason-not-theirs = 条目中的组织或个人没有签署，或者签署人无权代表其发言
report-reason-wrong = 署名中的名字、国家或地区，或其他内容有误
report-reason-twice = 在名单上出现了两次
report-reason-other = 其他
report-words = 审核员应该知道什么？
report-words-hint = 您是怎么知道的，在哪里可以核对。最多 1,000 个字符。
report-email = 您的邮箱地址
report-email-hint = 只在审核员有疑问时使用。地址加密保存；保存多久，见隐私页面。
report-button = 发给审核员
report-thanks-title = 谢谢您
report-thanks-text = 审核员已收到您反映的问题，会进行查看。在审核员作出决定之前，条目保持原状。
report-back = 返回条目
report-error-reason = 请选择哪里不对。
report-error-words = 请用一句话写明哪里不对。
report-error-words-long = 此内容超过了 { $max } 个字符。

## Reports on the desk

reports-title = 读者反映的问题
reports-nav = 读者反映
reports-intro = 读者认为名单条目有哪些不对，最早反映的在前。请在条目自己的页面上作出决定；您看过的反映在这里关闭。
reports-none = 没有要查看的读者反映。
reports-total = { $count ->
   *[other] { $count } 条读者反映要查看
}
reports-more = 这里只显示最早的；这些关闭之后，会显示其余的。
reports-entry = 条目
reports-said = 读者所写
reports-from = 答复至
reports-close = 我已看过
reports-gone = 已离开名单的条目
