### Reviewed by a native speaker: no

## A letter on the desk: written, set up, opened, followed up, handed over

letterdesk-title = 公开信
letterdesk-nav = 有关这封公开信的页面
letterdesk-overview = 概览
letterdesk-corrections = { $count ->
   *[other] 有 { $count } 个首批签署方更正了署名：审核员看过之后，署名才会列在信后。
  }
letterdesk-text = 文本
letterdesk-version = 文本与版本
letterdesk-settings = 设置
letterdesk-updates = 动态
letterdesk-action = 行动
letterdesk-delivery = 递交
letterdesk-new = 新建公开信
letterdesk-new-intro = 它起初是谁都看不到的草稿。开放之前，文本和其他一切都可以更改。
letterdesk-new-button = 创建草稿
letterdesk-none = 还没有公开信。
letterdesk-letter = 公开信
letterdesk-state = 状态
letterdesk-signed = 签署
letterdesk-made = 创建于{ $date }
letterdesk-slug = 地址
letterdesk-slug-hint = 其地址的最后一段，例如“peace-2027”：小写字母、数字和连字符。以后不变。
letterdesk-slug-bad = 请填写 1 到 60 个小写字母、数字和连字符，首尾不能是连字符。
letterdesk-slug-taken = 另一封公开信已用此地址。请另选一个。
letterdesk-title-wanted = 请为公开信拟一个标题，最多 300 个字符。
letterdesk-host-wanted = 请写明由谁发布公开信，最多 200 个字符。
letterdesk-language-bad = 请填写语言代码，例如“en”“fr”或“pt-BR”。
letterdesk-problem = 没有执行
letterdesk-moved = 其间有别人变动了公开信。本页显示的是现在的情况。
letterdesk-lacks = 公开信还缺少签署所需的内容。
letterdesk-before-opening = 开放之前
letterdesk-ready = 什么都不缺。
letterdesk-lacks-text = { $language } 文本还没有内容。
letterdesk-lacks-addressees = { $language } 文本没有写明收信方。
letterdesk-lacks-host = 没有写明发起方。
letterdesk-lacks-contact = 没有设置公开联系方式：签署人有问题时无人可问。
letterdesk-unpublished = { $count ->
   *[other] { $count } 个未发布
  }
letterdesk-texts = 第 { $number } 版
letterdesk-prepared = 准备中：
letterdesk-write = 撰写
letterdesk-columns = 并排翻译
letterdesk-preview = 预览
letterdesk-read = 阅读
letterdesk-add-language = 添加语言
letterdesk-moves = 开放和截止
letterdesk-open-means = 开放会让所有人看到公开信，并冻结其文本：此后只能以新版本更改。
letterdesk-close-means = 截止的公开信仍可阅读；按时提交的，此后 24 小时内仍可确认。归档的公开信不再列出。
letterdesk-move-open = 开放签署
letterdesk-move-closed = 截止
letterdesk-move-archived = 归档
letterdesk-move-draft = 退回草稿
letter-state-draft = 草稿
letter-state-open = 开放中
letter-state-awaiting = 等待开放
letter-state-closed = 已截止
letter-state-archived = 已归档

## Its text

text-title = 标题
text-title-hint = 列在公开信上方的标题。
text-short-title = 短标题
text-short-title-hint = 用于导航和邮件的几个字，最多 60 个字符。
text-addressees = 收信方
text-addressees-hint = 公开信写给谁，刊在“致”之后。
text-note = 改了什么
text-note-hint = 一句话，供所有人在新版本旁阅读。
text-markdown = 正文
text-markdown-hint = Markdown：段落之间空一行，# 表示标题，*斜体*，**粗体**，- 表示列表，> 表示引文，[^1] 表示脚注。可从文字处理软件粘贴：其中的格式会保留。
text-paragraph = 第 { $number } 段
text-whole = 整篇撰写
text-of-draft = 现在谁都看不到。公开信一开放，文本即冻结。
text-of-next = 下一版的草稿：发布之前谁都看不到。
text-of-translation = 现在供签署的版本的译文：发布之前谁都看不到，发布之后永不更改。
text-save = 保存
text-dismiss = 放弃更改
text-kept = 已保存。
text-empty = 此处不能为空。
text-too-long = 内容太长：最多 { $max } 个字符。
text-same = 没有不同之处。
text-changed = 其间有别人更改了此处
text-changed-hint = 两边的内容都没有丢失：对方的已保存，您的在下面的表单里。请采用您需要的；保存会以您的替换对方的。
text-theirs = 对方保存的
text-yours = 您的
text-cleaned = 清理会改什么
text-cleaned-hint = 尚未保存任何内容。请按现在的样子保存下面的文本，或取消清理。
text-pasted = 原来
text-clean = 清理后
text-clean-up = 清理粘贴的文本
text-clean-up-hint = 去掉看不见的内容，例如软连字符和不换行空格，并把项目符号和编号改成列表。保存之前，您会看到每一处改动。
text-join = 合并仅因页面宽度而断开的行
text-clean-button = 清理
text-restore = 取消清理
text-pasted-note = 已粘贴为 Markdown。
text-file = 从文件读取文本
text-file-hint = Markdown、纯文本或网页（.md、.txt、.html）。它会替换上面的文本，并一同保存。
text-drop = 去掉此文本
text-drop-sure = 此语言的文本会被删除。
text-drop-button = 删除文本

## Versions and translations

version-prepare = 准备第 { $number } 版
version-draft = 公开信是草稿：其文本仍可自由更改，无需新版本。
version-how = 供签署的文本永不更改。请在它旁边撰写下一版，写出它应有的每种语言；发布之前，不同之处会显示在下面。
version-prepared = 准备中
version-translations = 第 { $number } 版的其他语言
version-translations-hint = 译文会加到现在供签署的版本中。译文一经发布即可签署，并且永不更改。
version-translation-publish = 发布译文
version-publish = 发布第 { $number } 版
version-publish-button = 发布第 { $number } 版
version-missing = 以下语言没有准备，因此其读者会看到公开信本身语言的文本：
version-what = 这是哪一类改动？
version-editorial = 文字性修改
version-material = 实质性修改
version-editorial-means = { $count ->
    [0] 改拼写、改日期、把句子写得更清楚。不必征询任何人。
   *[other] 改拼写、改日期、把句子写得更清楚。{ $count } 个签名全部保留；不征询任何人。
  }
version-material-means = { $count ->
    [0] 实质内容有改变。还没有可征询的联系人。
   *[other] 实质内容有改变。会用邮件征询 { $count } 位联系人是否支持新文本；不答复的，签名仍留在当初签署的文本之下。
  }
version-nobody-to-ask = 公开信没有开放，因此没有签署方能够答复。只能发布文字性修改。
version-change-wanted = 请选择改动是文字性的还是实质性的。
version-lacks = { $language } 文本不完整：需要正文和收信方。
version-same = 与现在供签署的版本没有不同之处。
version-changed = 您查看之后，文本有改动。本页显示的是现在的文本。

## Settings

settings-draft = 公开信开放之前，一切都可以更改。
settings-owners = 只有所有者能更改设置和共同发起方。
settings-open = 公开信已经开放过：人们签署时所依据的保持不变。原来能签署的仍能签署，原来要刊出的代表照样刊出，公开信本身的语言也不变。
settings-changed = 其间有别人更改了设置
settings-changed-hint = 以下各项现在已不同。再次保存会以您的替换它们。
settings-who = 谁签署，如何签署
settings-signers = 谁可以签署
settings-signers-hint = 公开信开放之后，可以再让其他人加入，但不能把任何人排除在外。
settings-signers-organisations = 组织
settings-signers-individuals = 个人
settings-signers-both = 组织和个人
settings-review = 审核
settings-review-first = 每个条目都由审核员审核
settings-review-rules = 只有可疑条目待审
settings-representatives = 可以刊出代表
settings-representatives-hint = 本人勾选后，在组织名称下刊出其姓名。公开信一旦开放，此项保持开启。
settings-reminder = 提醒确认
settings-reminder-hint = 地址未确认的，48 小时后发一封邮件。
settings-factor = 要求两步验证
settings-factor-hint = 只有开启两步验证的账户才能使用这封公开信的工作台。
settings-host-legend = 发起方、语言和截止日期
settings-host = 发起方
settings-host-hint = 由谁发布公开信，刊在“来自”之后。
settings-contact = 公开联系方式
settings-contact-hint = 签署人可以联系审核员的邮箱地址或页面。
settings-language = 语言
settings-language-hint = 语言代码，例如“en”“fr”或“pt-BR”。
settings-own-language-hint = 公开信本身的语言；所需语言没有文本的读者，看到的就是它。它必须有文本，公开信开放后不变。其他语言即公开信有文本的那些语言：请在“文本与版本”中添加。
settings-moments = 何时开放、何时截止，在单独的页面上决定。
settings-zone = 时区
settings-zone-hint = 时区名称，例如“Europe/Paris”或“UTC”。
settings-list-legend = 名单
settings-collation = 排序语言
settings-collation-hint = 名单按此语言的字母表排序，例如“en”或“sv”。更改后，整个名单会重新排序，需要片刻；在此期间可能出现两种顺序。
settings-collation-bad = 没有已知字母表的语言与此对应。
settings-articles = 开头的冠词
settings-articles-hint = “The Society”归入 T 还是 S。更改后，名单会重新排序。
settings-articles-keep = 计入：“The Society”归入 T
settings-articles-ignore = 不计：“The Society”归入 S
settings-grouping = 分组
settings-grouping-hint = 名单在信后、纸上和供阅读的文件中如何排列。供程序使用的文件和搜索始终只按一种字母顺序。名字多于页面应列的数目时，“按国家或地区”会改为显示国家和地区。
settings-grouping-none = 同一字母顺序
settings-grouping-country = 按国家或地区
settings-grouping-first = 首批签署方在前
settings-list = 公开信页面上的名称
settings-list-hint = 信后直接列出多少个，0 到 10,000；其余的再点一次链接即可看到。
settings-progress = 显示有多少在等待
settings-progress-hint = 公众会看到收到、确认和公布了多少签名。
settings-target = 目标
settings-target-hint = 您希望有多少签署方。留空则不设。
settings-target-shown = 显示目标
settings-target-shown-hint = 显示在公开信页面上，在总数旁边。
settings-number = 请填写 { $from } 到 { $to } 之间的数字。
settings-save = 保存设置
settings-refused-language = 请先用此语言撰写文本；公开信开放之后，其本身的语言不变。
settings-refused-signers = 公开信已开放：开放时能签署的，现在必须仍能签署。请选择两者。
settings-refused-representatives = 公开信已开放，并且已告知代表会刊出。
settings-refused-zone = 这不是时区。请填写名称，例如“Europe/Paris”。
hosts-title = 共同发起方
hosts-label = 每行一个，按刊出的顺序
hosts-hint = 先名称，后网站：“Humanists of Nowhere https://nowhere.example”。
hosts-save = 保存共同发起方
hosts-bad-line = 第 { $line } 行不是名称，或其中的网站不是网站。最多 40 行。
hosts-changed = 其间有别人更改了共同发起方。再次保存会以您的替换：{ $hosts }

## Updates

updates-title = 动态
updates-none = 还没有动态。
updates-all = 所有动态
updates-feed = 用订阅阅读器关注动态（Atom）
update-new = 撰写动态
update-title = 动态
update-title-hint = 用几个字写明发生了什么。
update-source-bad = 请填写以 https:// 开头的完整网址。
update-others = 其他语言：
update-note = 更正了什么
update-note-hint = 一句话，连同今天的日期显示在动态上方，人人可读。
update-note-wanted = 此动态已发布：请写明更正了什么。
update-correct = 发布更正
update-corrected = { $date }更正：
update-publish = 发布动态
update-drop = 删除草稿
update-then = 下一步
update-published-on = 发布于{ $date }
update-unpublished = 未发布
update-gone = 您书写期间，同事删除了此动态。您填写的内容在下面，尚未保存；保存会成为新的动态。
update-language-gone = 其间同事删除了此动态在此语言的文本；其他语言的仍在。您填写的内容尚未保存；保存会重新写入。
update-stays = 其间它已发布，已发布的动态不能删除。

## Take action

action-intro = 除签署外，读者还能做什么：写信给谁、说什么、在哪里读到更多。它位于公开信地址下的“act”，信后有链接通往它。
action-title-hint = 标题，也是链接的文字。
action-markdown-hint = Markdown，附来源链接。没有内容则撤下此页。
action-save = 保存并发布

## Delivery

delivery-new = 记录递交
delivery-now = 名单现为：{ $counts }（台账第 { $number } 条）。今天的递交会连同这一情况和台账的哈希值一并保存；更早日期的递交，则保存那一天结束时名单的情况。
delivery-day = 日期
delivery-day-bad = 请填写日期，例如 2027-03-31。
delivery-day-to-come = 这一天还没到。
delivery-recipient = 递交给
delivery-recipient-hint = 按刊出的写法：“众议院议长办公室”。
delivery-button = 记录
delivery-draft = 公开信是草稿：还没有可递交的。
delivery-counted-anew = 那一天的名单与本页先前所示不同。现在显示的是名单的实际情况；如要按此保存，请再按一次按钮。
delivery-answer = 添加收信方的答复
delivery-answer-change = 更改收信方的答复
delivery-answer-text = 答复
delivery-answer-hint = 收信方的原话，用 Markdown。如有链接通往答复，可以留空。既无文字也无链接，则撤下答复。
delivery-answer-wanted = 请写入收信方的原话，或在下面填写可以读到答复的地方。
delivery-answer-gone = 有人撤下了答复。您填写的内容在下面的表单里，尚未保存；保存会把它重新放上。
delivery-gone = 您书写期间，同事收回了此次递交，因此无法保存对它的答复。您填写的内容在下面，可供复制。请重新记录递交，再写答复。
delivery-stray = 您填写的答复
delivery-answer-day = 答复日期
delivery-answer-link = 在哪里可以读到
delivery-answer-save = 保存答复
delivery-take-back = 收回
delivery-take-back-sure = 递交及其答复会从公开信页面撤下。
delivery-take-back-button = 收回递交

## What the public reads of it

fact-hosted = 发起方
fact-hosted-with = { $host }，共同发起方：
fact-target = 目标
fact-delivered = 递交
letter-target = 希望达到 { $target }，现有 { $reached }
delivered-alone = { $date }递交给{ $recipient }
delivered-on = { $date }递交给{ $recipient }，签署的有{ $counts }
delivered-ledger = 台账第 { $number } 条
answer-heading = { $date }的答复
answer-link = 到答复的原处阅读
preview-note = 预览：只有您能看到此页。

## In the audit log

audit-act-make-letter = 创建公开信
audit-act-write-text = 撰写文本
audit-act-drop-text = 删除文本
audit-act-publish-translation = 发布译文
audit-act-change-settings = 更改公开信的设置
audit-act-set-co-hosts = 更改共同发起方
audit-act-write-update = 撰写动态
audit-act-publish-update = 发布动态
audit-act-correct-update = 更正动态
audit-act-drop-update = 删除动态
audit-act-write-action = 撰写读者能做什么
audit-act-deliver = 记录递交
audit-act-answer-delivery = 记录答复
audit-act-take-back-delivery = 收回递交
audit-field-language = 语言
audit-field-title = 标题
audit-field-short-title = 短标题
audit-field-addressees = 收信方
audit-field-source = 来源
audit-field-co-hosts = 共同发起方
audit-field-recipient = 递交给
audit-field-day = 日期

## A form that came after its login

form-again-ended = 您的登录已结束
form-again-ended-text = 此表单到达时您已不在登录状态，因此其中的内容都没有保存。登录后八小时不用即告结束，无论如何满七天也会结束。
form-again-login = 登录（在新标签页）
form-again-then = 您填写的内容还在这里。登录后请回到此标签页，重新提交表单。
form-again-stale = 请再次提交表单
form-again-stale-text = 此表单不是在您现在的登录下填写的，因此其中的内容还没有保存。
form-again-factor = 请先设置两步验证
form-again-factor-text = 工作台的这一部分只对开启两步验证的账户开放，您的账户还没有设置，因此此表单的内容都没有保存。
form-again-set-up = 设置（在新标签页）
form-again-outdated = 此页面已过时
form-again-outdated-text = 您提交的表单缺少现在需要的内容：页面是在程序更新之前打开的，或表单在途中被截断。其中的内容都没有保存。
form-again-read-only-text = 运行本站的人暂停了所有更改，因此此表单的内容都没有保存。请让本页开着，等恢复更改后重新提交表单。
form-again-button = 重新提交表单
form-again-typed = 您填写的内容
form-again-anew = 请重新打开页面，在那里填写表单。密码、验证码和文件不会保留在这里。
