### Reviewed by a native speaker: no

## Frame

desk-title = 工作台
desk-skip = 跳到正文
desk-nav = 工作台
desk-nav-letters = 公开信
desk-nav-site = 本站
desk-waiting = 待审
desk-count = { $count }
desk-signatures = 签名
desk-mail = 邮件
desk-letter-page = 公开信
desk-sign-out = 退出登录
desk-undo = 撤销
desk-warnings = 警告
desk-letter-waiting = { $waiting ->
    [0] 无待审
   *[other] { $waiting } 个待审
  }
desk-warning-proxy = 有带 X-Forwarded-For 头的请求来自一个不受信任的地址。如果那是您的代理，请把它写入 server.trusted_proxies；在此之前，代理后面的所有访问者都算作一个。
desk-warning-files = 没有配置邮件服务器：邮件写成文件，没有人会收到。
desk-warning-dead = { $count ->
   *[other] 有 { $count } 封邮件无法送达。
  }
desk-warning-dead-look = 查看

## Login and set-up

login-title = 登录工作台
login-email = 邮箱地址
login-password = 密码
login-button = 登录
login-failed = 该地址与密码不匹配。请检查两项后重试。
setup-title = 成为第一位审核员
setup-intro = 此链接只能用一次。您在此创建的账户决定 { $site } 上公布什么。
setup-name = 您的姓名
setup-name-hint = 同事会在您的决定旁看到它。
setup-email = 邮箱地址
setup-email-hint = 您用它登录；第一个签名等待审核时，也会通知到这里。
setup-password = 密码
setup-password-hint = 至少 { $min } 个字符。几个互不相关的词就是好密码。
setup-password-again = 再输入一次密码
setup-button = 创建账户
setup-gone-title = 此链接已失效
setup-gone = 链接已用过，或复制得不完整。只要还没有审核员，启动服务器时就会打印新的链接。此后由所有者在工作台邀请他人。
setup-gone-login = 登录
setup-errors = { $count ->
   *[other] 有 { $count } 栏存在问题
  }
error-moderator-name-empty = 请填写您的姓名。
error-moderator-name-unusable = 请用普通文字填写您的姓名，不要带链接或控制字符。
error-moderator-email-empty = 请填写您的邮箱地址。
error-moderator-email-invalid = 这不像邮箱地址。应形如 name@example.org。
error-moderator-email-taken = 此地址已有账户。请直接登录。
error-moderator-password-short = 请设置至少 { $min } 个字符的密码。
error-moderator-password-long = 请设置最多 { $max } 个字符的密码。
error-moderator-password-differs = 两次输入的密码不一致。请重新输入两次。

## Queue

queue-title = 待审条目
queue-title-count = { $count ->
    [0] 没有待审条目
   *[other] { $count } 个条目待审
  }
queue-empty = 没有待审条目。
queue-empty-published = { $count ->
    [0] 尚未公布任何签名。
   *[other] 已公布 { $count } 个。
  }
queue-empty-look = 查看签名
queue-list = 条目
queue-to-entry = 前往条目
queue-waits = 已等待 { $wait }

## One signature

signature-title = { $name }：签名
signature-as-printed = 将刊出的样子
signature-individual = 个人
signature-filed = 排序写法
signature-filed-heading = { $file_under }，归入 { $heading }
signature-website = 网站
signature-representatives = 一并刊出
signature-no-representatives = 无
signature-on-the-list = 在名单上
signature-public-page = 公开页面
signature-reasons = 待审原因
signature-evidence = 依据
signature-proof = 证明
signature-contact = 联系人
signature-contact-note = 不公布
signature-contact-erased = 已删除
signature-domains = 域名
signature-domain-mail = 邮箱
signature-domain-website = 网站
signature-domain-none = 无
signature-version = 签署
signature-confirmed-at = 确认
signature-rivals = 同组织签名与同名条目
signature-rivals-none = 没有其他条目使用此名称。
signature-same-address = 此地址还签署了
signature-same-address-none = 在本站没有签署其他内容。
signature-this-one = 本条目
signature-history = 历史
signature-history-none = 尚未作出任何决定。
signature-history-nobody = 由邮件中的链接或程序完成
signature-history-reason = 理由：{ $reason }
signature-history-mailed = 已用邮件告知签署人。
signature-conflict = 有人先了一步
signature-impossible = 不能这样做
signature-organisation-listed = 该组织的另一个签名在名单上。请先把那一个移出名单。什么都没有改变。
signature-another-stands = 同一签署人另有一个待审或已公布的条目。什么都没有改变。
signature-illegal = 状态为“{ $state }”的条目不能这样处理。什么都没有改变。
signature-version-read = 第 { $version } 版，以 { $language } 阅读
signature-contact-none = 无：条目由公开信的发起方提供
signature-decide = 决定
signature-to-decision = 前往决定
signature-publish = 公布
signature-publish-closes = { $count ->
   *[other] 公布它会使 { $count } 个同组织签名关闭；其联系人会收到邮件。
  }
signature-reject = 拒绝
signature-reject-reason = 拒绝的理由
signature-mail = 用邮件告知签署人
signature-unpublish = 移出名单
signature-unpublish-hint = 它会回到待审条目中。公开台账写明“审核员正在审核”，不含名称。
signature-reopen = 重新审核
signature-reopen-hint = 它会回到待审条目中；暂不公布任何内容。
error-decision-reason-missing = 请选择理由。
desk-nothing-withdrawn = 签署人已撤回。没有可决定的。
desk-nothing-merged = 它已合并到另一条目。没有可决定的。
desk-nothing-reader = 您可以阅读此条目；作决定须由审核员进行。
desk-unnamed-addressee = 只有收信方能看到名字；页面上只计入总数。
desk-unnamed-counted = 名字不显示；只计入总数。

## Words for what the rules and the store know

reason-free-mail = 免费邮箱
reason-free-mail-evidence = 地址属于 { $evidence }，这是人人都能使用的邮箱服务。
reason-outside-domain = 非本域名
reason-outside-domain-evidence = 地址属于 { $evidence }，网站不属于它。
reason-rival = 同组织签名
reason-rival-evidence = 另一个地址为同一组织签署了。
reason-address-signed-for-another = 另签其他组织
reason-address-signed-for-another-evidence = 同一地址还为另一个组织签署了。
reason-review-first = 先审后公布
reason-review-first-evidence = 这封公开信在审核员看过之前，什么都不公布。
reason-no-website = 无网站
reason-no-website-evidence = 没有填写网站，因此地址不能证明与该组织有关。
reason-watch-list = 关注名称
reason-watch-list-territory = “{ $entry }”是国家或地区。以其名义签署，就是代表其政府发言。
reason-watch-list-office = 名称是某个国家机关的名称，或以这类名称开头：{ $entry }。
reason-watch-list-intergovernmental = “{ $entry }”是政府间机构，或被人当作这类机构。
reason-watch-list-addressee = 公开信是写给“{ $entry }”的。
reason-watch-list-operator = “{ $entry }”在本站自己的关注名称清单上。
reason-watch-list-person = 姓名与某个国家、国家机关或政府间机构的名称相同，或因其他原因受到关注。
reason-mixed-scripts = 文字混用
reason-mixed-scripts-evidence = 在“{ $evidence }”中，有一种字母表的字母冒充另一种的字母。
reason-mixed-scripts-person = 姓名的一个词中，有一种字母表的字母冒充另一种的字母。
reason-lookalike = 形近
reason-lookalike-evidence = 名称看起来像“{ $evidence }”，但拼写不同。
reason-name-mismatch = 域名不符
reason-name-mismatch-evidence = 域名 { $evidence } 与名称毫无关系。
reason-trap = 陷阱
reason-trap-evidence = 人看不到的隐藏栏被填写了。填写的多半是程序。
reason-undeliverable = 无法投递
reason-moderator = 退回重审
reason-moderator-evidence = 审核员把它移出名单或重新审核。
desk-proof-address = 邮箱
desk-proof-address-sentence = 由能阅读 { $domain } 邮件的人确认。
desk-proof-own-domain = 自有域名
desk-proof-own-domain-sentence = 通过 { $domain } 的邮件确认，即组织网站的域名。
desk-proof-vouched = 担保
desk-proof-vouched-sentence = 有审核员为它担保。
desk-proof-imported = 导入
desk-proof-imported-sentence = 由公开信的发起方从别处带来。没有通过邮件确认。
desk-domains-same = 相同
desk-domains-differ = 不同
desk-domains-free = 免费邮箱
desk-domains-no-website = 没有网站可对照
desk-domains-no-address = 没有地址可对照
desk-state-any = 任何状态
desk-state-held = 待审
desk-state-published = 已公布
desk-state-rejected = 已拒绝
desk-state-withdrawn = 已撤回
desk-state-invalidated = 已作废
desk-state-merged = 已合并
desk-rejection-choose = 选择理由
desk-rejection-not-genuine = 并非真实
desk-rejection-not-authorised = 签署人未获授权
desk-rejection-duplicate = 与另一条目重复
desk-rejection-not-eligible = 不能签署这封公开信
desk-rejection-unclear = 无法澄清
desk-rejection-superseded = 已公布另一个签名
desk-moved-published = 公布
desk-moved-unpublished = 移出名单
desk-moved-rejected = 拒绝
desk-moved-reopened = 重新审核
desk-moved-withdrawn = 签署人撤回
desk-moved-invalidated = 作废
desk-moved-merged = 合并到另一条目
desk-moved-by-undo = 撤销：{ $what }
desk-conflict-published = { $who } 在 { $wait }前公布了此条目。没有覆盖任何内容。
desk-conflict-rejected = { $who } 在 { $wait }前拒绝了此条目。没有覆盖任何内容。
desk-conflict-held = { $who } 在 { $wait }前把此条目退回待审。没有覆盖任何内容。
desk-conflict-other = { $who } 在 { $wait }前更改了此条目，现在的状态是：{ $state }。没有覆盖任何内容。
desk-conflict-nobody = 其间签署人或程序更改了此条目，现在的状态是：{ $state }。没有覆盖任何内容。
desk-wait-seconds = { $n ->
   *[other] { $n } 秒
  }
desk-wait-minutes = { $n } 分钟
desk-wait-hours = { $n } 小时
desk-wait-days = { $n ->
   *[other] { $n } 天
  }
desk-role-owner = 所有者
desk-role-moderator = 审核员
desk-role-reader = 查看者
desk-done-published = “{ $name }”已公布。
desk-done-rejected = “{ $name }”已拒绝。
desk-done-unpublished = “{ $name }”已移出名单，重新待审。
desk-done-reopened = “{ $name }”重新待审。
desk-done-other = “{ $name }”的状态：{ $state }。
desk-done-undone = 已撤销：“{ $name }”恢复为：{ $state }。
desk-undo-too-late = 已不能撤销：条目此后有变动，或已超过十分钟。您仍可在下面重新决定。

## Signatures

published-title = 签名
published-find = 查找
published-find-hint = 名称中的词。不在名单上的个人不能按姓名查找：其姓名加密封存。
published-state = 状态
published-button = 显示
published-total = { $count ->
    [0] 没有签名
   *[other] { $count } 个签名
  }
published-none = 没有符合的签名。请换一个词的开头，或选择任何状态。
published-none-yet = 还没有人确认过签名。
published-name = 名称
published-country = 国家或地区
published-proof = 证明
published-when = 时间
published-next = 下一页
published-start = 回到开头

## Mail

desk-mail-title = 邮件
desk-mail-waiting = 等待发送
desk-mail-oldest = 最早的已等待 { $wait }
desk-mail-hour = 最近一小时已发送
desk-mail-day = 最近一天已发送
desk-mail-quota = 限额 { $quota }
desk-mail-quota-none = 无限额
desk-mail-undeliverable = 无法投递的地址
desk-mail-undeliverable-note = 发往这些地址的邮件被永久退回；不会再向其发信。
desk-mail-dead = 未送达
desk-mail-dead-none = 所有邮件都已送达或正在途中。
desk-mail-for = 《{ $letter }》
desk-mail-when = 写成
desk-mail-attempts = { $count ->
   *[other] { $count } 次尝试
  }
desk-mail-code = 代码 { $code }
desk-mail-to = 收件人
desk-mail-at = { $domain } 的某人
desk-mail-open = 显示地址
desk-mail-gone = 地址已删除。
desk-mail-signature = 签名
desk-mail-retry = 重试
desk-mail-drop = 放弃
desk-mail-drop-sure = 它将不会发送，且不能撤销。
desk-mail-drop-button = 彻底放弃
desk-mail-older = 只显示最新的 { $count } 封；处理之后会显示更早的。
desk-mail-kind-confirm = 确认
desk-mail-kind-reminder = 提醒
desk-mail-kind-already-signed = “您已经签署过了”
desk-mail-kind-published = “您的签名已公布”
desk-mail-kind-rejected = 拒绝
desk-mail-kind-superseded = “已公布另一个签名”
desk-mail-kind-first-waiting = “有条目待审”，致审核员
desk-mail-kind-other = 邮件
desk-mail-error-full = 邮箱已满。
desk-mail-error-nobody = 没有这个邮箱，或它不接收我们的邮件。
desk-mail-error-refused = 接收方服务器拒收了邮件。
desk-mail-error-busy = 接收方服务器一直繁忙，直到我们放弃。
desk-mail-error-unreachable = 无法连接邮件服务器。

## Versions of a text

desk-mail-kind-question = “文本有改动：保留还是撤回？”
## Proof: vouching, asking the signer, telling the organisation

reason-objection = 异议
reason-objection-evidence = 组织获知此签名后提出异议，没有说明原因。
reason-objection-said = 组织获知此签名后提出异议：{ $said }
more-heading = 其他核实办法
more-asked = 对签署人的要求
more-vouch = 为它担保
more-vouch-note = 您怎么知道它是真实的？
more-vouch-hint = 此说明会公布在签名旁：请勿写入私人信息。最多 500 个字符。
more-ask = 要求提供其自有域名的地址
more-ask-at = 要求提供 { $domain } 的地址
more-ask-domain = 组织的域名
more-ask-hint = 签署人会收到邮件。在确认这样的地址之前，条目与其他条目分开等待，最长 14 天。
more-call-off = 不再等签署人
more-first-on = 列入首批签署方
more-first-off = 移出首批签署方
more-first-hint = 在公开信页面、纸质版和供阅读的文件中，首批签署方排在其他签署方之上。受邀的首批签署方一开始就在其中。
more-notice = 通知组织
more-notice-to = 它的公开联系地址
more-notice-at = 它的域名是 { $domain }。
more-notice-hint = 组织会收到邮件，内有署名和提出异议的链接。一有异议，签名立即留待审核。
more-notice-anyway = 仍然发到那里
more-signer-not-mailed = 无法向签署人提出要求：没有地址，邮件送不到，或今天已收到五封邮件。什么都没有改变。
more-organisation-not-mailed = 无法通知该地址：邮件送不到，地址主人不愿收信，或今天已收到五封邮件。什么都没有改变。
error-vouch-note-empty = 请写明您是怎么知道的。
error-vouch-note-long = 请最多写 { $max } 个字符。
error-vouch-note-unusable = 请用普通文字书写，不要带网址、邮箱地址和控制字符。
error-ask-domain = 请填写组织的自有域名，例如 example.org；不要填写邮箱服务的域名。
error-notice-to = 这不像邮箱地址。应形如 name@example.org。
error-notice-outside = 此地址不属于组织的自有域名。看到邮件的人未必能代表组织发言。
desk-asked-waiting = 等签署人答复
desk-asked-waiting-sentence = { $date }要求提供 { $domain } 的地址；尚未答复。
desk-asked-ignored = 没有答复
desk-asked-ignored-sentence = { $date }要求提供 { $domain } 的地址；签署人 14 天内没有答复。
desk-moved-vouched = 担保
desk-moved-beside-undone = 撤销
desk-moved-asked = 要求签署人提供自有域名的地址
desk-moved-called-off = 不再等签署人
desk-moved-second-address = 自有域名的地址已确认
desk-moved-told = 已通知组织
desk-moved-objected = 组织提出异议
desk-done-vouched = 您为 { $name } 担保；说明会一并公布。
desk-done-asked = 已向 { $name } 的签署人提出要求。条目等待答复。
desk-done-called-off = { $name } 不再等签署人。
desk-done-told = { $name }：已通知组织。
desk-conflict-objected = 页面显示之后，组织对此条目提出异议。什么都没有改变。
desk-conflict-beside = { $who } 在 { $wait }前对此条目做了处理：“{ $what }”。没有覆盖任何内容。
desk-conflict-answered = 页面显示之后，签署人作了答复或更改。没有作出任何决定。
desk-mail-kind-ask = “还差一步”，致签署人
desk-mail-kind-second-address = 确认第二个地址
desk-mail-kind-notice = “以贵组织名义的签名”，致组织
desk-mail-kind-objected = “有组织提出异议”，致审核员
desk-mail-kind-reported = “有读者反映条目有问题”，致审核员
desk-mail-error-domain = 地址的域名不存在，或声明不接收邮件。

## Those who are not named, near people, first signatures
reason-other-domain = 另一域名
reason-other-domain-evidence = 组织名录中此名称的组织使用 { $evidence }。如果它换了域名，请更正其条目；如果这是另一个组织，其名称需要加上区别。
reason-shared-name = 多个组织同名
reason-shared-name-evidence = 组织名录中有几个组织除本名外也用此名称：{ $evidence }。此条目归到其中最早的一个。
reason-shared-name-unnamed = 有一个不具名的组织也用此名称或此英文名称。请对照它签署的内容：就列在此条目旁。
desk-first-from-domain = 该域名的首个签名
more-notice-unnamed = 不通知该组织：它选择不具名，看到其公开邮箱的人会由此得知它签署了。请改为询问签署人。
signature-namesakes = 名单上的同名个人
signature-namesakes-none = 这封公开信的名单上没有同名的人。不在名单上的个人不作比较：其姓名加密封存。
