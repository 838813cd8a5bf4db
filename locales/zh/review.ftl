### Reviewed by a native speaker: no

reasons-title = 拒绝的理由
reasons-hint = 审核员拒绝条目时，从中选一条。签署人读到的是自己语言的文字，没有则读公开信语言的文字。无论您在此改什么，以前的决定所说的话都不变。
reasons-add = 添加理由
reasons-mailed = 发邮件
reasons-silent = 不通知
reasons-retired = 已停用
reasons-no-text = 尚无文字
reasons-fallback = （此语言尚无措辞）
reasons-word = 更改
reasons-up = 上移
reasons-retire = 停用
reasons-bring-back = 重新启用
reasons-stale = 其间有同事作了更改。没有覆盖任何内容：请看看现在的内容，再作决定。
reasons-last = 这是唯一还能选的理由。请先添加另一条。
reasons-too-many = 已有 { $max } 条理由。请更改其中一条。
reason-title = 更改理由
reason-title-new = 添加理由
reason-label = 在工作台上的名称
reason-label-hint = 几个字即可。签署人看不到。
reason-label-own = 如果留空，名称为“{ $label }”。签署人看不到。
reason-text = 告知签署人的文字（{ $language }）
reason-text-hint = 一两句平实的话，不带格式。
reason-text-other = 如果留空，读此语言的签署人会读到公开信本身语言的文字。
reason-text-own = 如果留空，程序会写：“{ $text }”
reason-mailed = 用邮件告知签署人，除非审核员另作选择
reason-save = 保存
error-wording-empty = 请填写内容。
error-wording-long = 请不要超过 { $max } 个字符。
error-wording-unusable = 其中有无法显示的字符。请重新输入为纯文本。
reject-silent = { $reason }（不通知）
reject-mail-as-reason = 按理由的设定发邮件
reject-mail-on = 用邮件告知签署人
reject-mail-silent = 不告知任何人
signature-history-said = 文字：“{ $text }”

desk-moved-reversed = 推翻：{ $what }
desk-moved-vouch-reversed = 推翻：担保
desk-moved-correction-reversed = 推翻：更正
desk-done-correction-reversed = { $name } 已恢复为更正前的样子。已告知其联系人。
desk-done-unvouched = 已无人为 { $name } 担保。
reverse-what = { $what } · { $who } · { $when }。
reverse-correction-hint = 已不能撤销。推翻之后，署名恢复原样；两者都保留在历史中，签署人会收到邮件。
reverse-hint = 已不能撤销。您可以作出相反的决定；两项决定都保留在历史中，先前得到相反消息的签署人会收到邮件。
reverse-open = 推翻此决定
reverse-to = 现在怎么办？
reverse-to-held = 移出名单，退回工作台
reverse-to-rejected = 移出名单，并拒绝
reverse-note = 为什么？
reverse-note-hint = 写给同事，留在历史中。签署人看不到。
reverse-button = 推翻
error-reverse-note-empty = 请写明为什么推翻决定。
signature-history-reverses = 推翻的是：{ $what }
signature-history-note = 备注：{ $note }
ledger-reason-reversed = 审核员推翻了自己的决定

promise-title = 多久之内查看条目
promise-none = 这封公开信没有承诺期限。
promise-idle = 没有待审条目。条目应在 { $target }内查看。
promise-kept = 最早的条目已等待 { $wait }，期限 { $target }。
promise-near = 即将超时：最早的条目已等待 { $wait }，期限 { $target }。
promise-broken = 已超时：最早的条目已等待 { $wait }，期限 { $target }。{ $over ->
   *[other] 有 { $over } 个条目超时。
}
promise-clock = 最早的已等待 { $wait }，期限 { $target }
promise-clock-late = 超时：最早的已等待 { $wait }，期限 { $target }
promise-target = 承诺期限
promise-nothing = 无
promise-waiting = 待审
promise-oldest = 最早的
promise-over = 超时
promise-hint = 条目到达工作台时开始计时，退回时重新计时。要求签署人补充期间不计时。期限过去四分之三时，审核员会收到邮件；有条目超时期间，每天收到一次。
promise-account = 为自己关闭此类邮件
promise-change = 更改承诺期限
promise-hours = 小时数
promise-hours-hint = 从条目确认到审核员作出决定。留空则不作承诺。
promise-save = 保存
promise-changed = 您打开期间，另一位所有者更改了此项。现在承诺的在上面，您填写的在下面，尚未保存。保存会以您的替换对方的。
error-promise-hours = 请填写 1 到 { $max } 之间的整小时数，或留空。
account-digest = 条目或更正后的署名等待过久时的邮件
account-digest-on = 您会收到，每封公开信每天最多一次。
account-digest-off = 您不会收到。
account-digest-turn-off = 关闭
account-digest-turn-on = 开启
desk-mail-kind-review-due = “条目等待过久”，致审核员
mail-review-due-subject = 签名等待过久：{ $title }
mail-review-due-heading = 签名等待过久
mail-review-near-subject = 签名已等待很久：{ $title }
mail-review-near-heading = 签名已等待很久
mail-review-due-about = 以下公开信（发起方：{ $host }）有签名等待审核员决定：
mail-review-due-oldest = 最早的已等待 { $wait ->
   *[other] { $wait } 小时
}；承诺期限是 { $target ->
   *[other] { $target } 小时
}。
mail-review-due-count = { $waiting ->
   *[other] { $waiting } 个签名待审
}；{ $over ->
    [0] 尚无超过承诺期限的。
   *[other] 其中 { $over } 个已超过承诺期限。
}
mail-review-due-button = 打开待审队列
mail-review-due-corrections = { $waiting ->
   *[other] 另有 { $waiting } 个由首批签署方更正的署名待查看。审核员接受之前，它们不会列在信后。
}
mail-review-due-once = 签名等待过久期间，您每天最多收到一次此邮件。您可以在这里关闭：
mail-corrections-due-subject = 更正后的署名待查看：{ $title }
mail-corrections-due-heading = 更正后的署名待查看
mail-corrections-due-about = 以下公开信（发起方：{ $host }）的首批签署方更正了署名，须由审核员查看：
mail-corrections-due-count = { $waiting ->
   *[other] { $waiting } 个署名待查看。审核员接受之前，它们不会列在信后。
}
mail-corrections-due-button = 打开首批签署方
mail-corrections-due-once = 您每天最多收到一次此邮件。您可以在这里关闭：
desk-of-letter = 当前公开信
desk-reasons = 理由
desk-samples = 抽查

samples-title = 抽查按规则公布的条目
samples-hint = 从最近确认的条目中，随机抽取没有经审核员决定的条目。全部抽过之前，不会重复抽取。
samples-size = 抽取数量
samples-of = 范围：最近
samples-draw = 抽取
samples-nothing = 没有抽到：按规则公布的条目都已抽过。等您看完下面所有的条目，抽查就重新开始。
samples-changed = 页面显示之后，此条目有变动，因此什么都没有做。请看看现在的内容。
samples-count = { $drawn ->
   *[other] 已抽取 { $drawn } 个条目
}；{ $right } 个无误，{ $wrong } 个有误。
samples-estimate = 查看了 { $checked } 个，{ $wrong } 个有误。因此，按规则公布的条目中，可能有 { $low } % 到 { $high } % 有误（威尔逊区间，95 %）。
samples-none = 还没有抽取过。
samples-found = 结果
samples-right = 无误
samples-wrong = 有误
samples-looks-right = 看来无误
samples-take-off = 有误：移出名单
error-samples-number = 请填写 1 到 { $max } 之间的整数。

desk-mass = 批量公布
mass-link = 公布所有符合的条目……
mass-title = 公布所有符合的条目
mass-hint = 您会先看到哪些会公布、哪些不会。有争议的组织、已要求签署人补充的条目、有组织提出异议的条目，绝不会这样公布。每项决定都算是您作出的，并记入条目的历史。
mass-preview = 预览符合筛选的条目
mass-preview-all = 预览所有待审条目
mass-queue = 在队列中查看同样的条目
mass-jobs = 做过的批次
mass-none = 还没有。
mass-state-gathering = 收集中
mass-state-previewed = 预览
mass-state-running = 进行中
mass-state-paused = 已暂停
mass-state-stopped = 已停止
mass-state-done = 已完成
mass-state-undoing = 收回中
mass-state-undone = 已收回
mass-fate-waiting = 将公布
mass-fate-published = 已公布
mass-fate-changed = 预览后有变动
mass-fate-excluded = 有争议、已要求补充或有异议
mass-fate-impossible = 另有签名有效
mass-fate-undone = 已收回
mass-fate-kept = 此后另有决定，保持原样
mass-would = { $count ->
   *[other] 将公布 { $count } 个条目。
}
mass-progress = 进度
mass-settled = { $settled } / { $total }
mass-reasons = 待审原因
mass-start = { $count ->
   *[other] 公布这 { $count } 个
}
mass-look-again = 刷新
mass-pause = 暂停
mass-resume = 继续
mass-stop = 彻底停止
mass-undo = 全部收回
mass-undo-hint = 仍然有效的每项决定都会推翻，收到过邮件的人会得到通知。限开始后一天之内。
mass-undo-note = { $when } 的批量公布已收回。
mass-left = 不公布
mass-first = 将公布的条目中最前面的
mass-most = 一个批次最多 { $max } 个条目。超出部分虽然符合，但不属于本批次。
mass-role-lost = 已自行停止：{ $who } 不再有权作决定。
mass-busy = 这封公开信另有批次正在进行。请等它结束，或停止它。
mass-nothing = 没有符合的待审条目。
mass-stale = 此批次已有进展，或不该由您开始。什么都没有做：请看看现在的情况。

audit-act-reverse = 推翻决定
audit-act-word-reasons = 更改拒绝的理由
audit-act-set-promise = 更改审核的承诺期限
audit-act-set-digest = 选择是否接收超时邮件
audit-act-draw-sample = 抽取抽查条目
audit-act-check-sample = 查看抽查条目
audit-act-preview-mass = 预览批量公布
audit-act-start-mass = 开始批量公布
audit-act-pause-mass = 暂停批量公布
audit-act-resume-mass = 继续批量公布
audit-act-stop-mass = 停止批量公布
audit-act-undo-mass = 收回批量公布
audit-field-text = 文字
audit-field-hours = 小时数
audit-field-count = 数量
