### Reviewed by a native speaker: no

## Asking for a link

nav-my = 您的签名
my-ask-title = 查看和更改您的签名
my-ask-intro = 请填写您签署时使用的地址。我们会向您发送一个链接，通过它可以看到用该地址在此签署的全部内容，并可更正、撤回、移交或要求删除。
my-ask-email = 电子邮箱
my-ask-email-hint = 您签署时使用的地址。
my-ask-button = 把链接发给我
my-ask-other-address = 那个地址的邮件您已经收不到了？请写信至
my-sent-title = 现在请查收邮件
my-sent-text = 如果此地址在这里签署过，或提交过表单，一封带链接的邮件已经发往该地址。
my-sent-lasts = 链接 24 小时内有效。
my-sent-again = 如果地址可能写错了，或者用的是另一个地址，请重新索取。
my-expired-title = 此链接已失效
my-expired-text = 通往您签名的链接 24 小时内有效，而且必须完整。请在此索取新的链接，只需一分钟。

## What was signed

my-title = 您的签名
my-intro = 用以下地址在此签署的全部内容：
my-nothing = 此地址目前在这里没有签名，也没有等待确认的表单。
my-back = 返回您的签名
my-state = 状态
my-state-held = 等待审核员审核。
my-state-published = 已公布。
my-state-rejected = 审核员没有公布它。
my-state-withdrawn = 您已撤回。
my-state-invalidated = 已被审核员移出名单。
my-state-merged = 已与另一个签名合并。
my-affiliation = 所属单位
my-visibility = 名字
my-visibility-named = 公布后，人人都能看到。
my-visibility-addressee = 只告知公开信的收信方；页面上只计入总数。
my-visibility-counted = 只计入总数，不告知任何人。
my-action-correct = 更正
my-action-individual = 我误选了“组织”
my-action-handover = 移交给继任者
my-action-withdraw = 撤回
my-action-erase = 删除
my-updates-are-on = 您会收到有关这封公开信动态的邮件。
my-updates-are-off = 您不会收到有关这封公开信动态的邮件。
my-updates-turn-on = 请把动态发给我
my-updates-turn-off = 不再给我发送动态
my-unconfirmed-title = 尚未确认
my-unconfirmed-text = 这些表单是用此地址提交的，但没有人确认。它们没有在任何地方公布，也不算数。用于确认的链接，在收到表单时我们发出的邮件里。如果不是您提交的，请删除。
my-unconfirmed-sent = 提交于{ $sent }，可在{ $until }之前确认。
my-unconfirmed-erase = 删除此表单
my-export-title = 我们保存的一切
my-export-text = 有关此地址保存的一切，存成一个程序可读的文件（JSON）。
my-export-link = 下载
my-done-corrected = 已更正。
my-done-review = 您的更改已保存。审核员看过之后，签名才会带着这些更改公布。
my-done-individual = 您现在以个人名义签署。审核员看过之后才会公布。
my-done-handover = 我们已写信给您的继任者。对方接受之前，联系人仍然是您。
my-done-withdrawn = 签名已撤回。
my-done-erased = 已删除。
my-done-updates-on = 您会收到有关动态的邮件。
my-done-updates-off = 您不会再收到有关动态的邮件。
my-refused-title = 现在不能这样做
my-refused-changed = 页面显示之后，审核员或另一个窗口更改了此签名。这次什么都没有改变：请看看它现在的样子。
my-refused-held = 本站暂时不公布任何新内容，因此名字不能列入名单。请稍后再试；什么都没有改变。
my-refused-another = 此地址在这封公开信上另有一个有效或待审的签名。请先撤回其中一个。

## Correcting

my-correct-title = 更正签名
my-correct-published = 拼写上的改动会立即公布。如果改了名称、网站、所属单位，或换了人、换了职务，签名会先离开名单，等审核员看过再说。
my-correct-held = 审核员看过之后才会公布。
my-correct-place = 在名单中的位置
my-correct-file-under = 排序写法
my-correct-file-under-hint = 排序所依据的词，例如“Lovelace, Ada”。现在是：{ $filed }
my-correct-affiliation-hint = 刊出时注明“仅用于识别身份”。
my-correct-stale = 此表单显示之后，审核员或另一个窗口更改了此签名。您填写的内容还在这里，但一点都没有保存：请与签名现在的样子对照，如果仍然合适，请重新保存。
my-correct-now = 现在的样子
my-correct-contact = 联系人
my-correct-button = 保存
my-correct-another = 此地址为该组织另有一个签名。请先撤回其中一个。

## Organisation by mistake

my-individual-title = 改为以个人名义签署
my-individual-means = 这样您就是以自己的名义签署，而不是代表组织。将刊出的是：您的姓名，以及仅用于识别身份的组织名称。
my-individual-review = 按下按钮，即表示您同意：您的姓名在此公布，并转交公开信的收信方。审核员看过之后才会公布。
my-individual-button = 以个人名义签署
my-individual-not-here = 这封公开信只由组织签署，因此此签名不能改成您的个人签名。
my-individual-withdraw = 如果您无权代表该组织签署，请撤回签名。

## Handing over

my-handover-title = 移交给继任者
my-handover-means = 我们会写信给您的继任者，对方可在七天内接受。刊出的内容保持不变。
my-handover-ends = 对方接受之后，只有对方能更正或撤回此签名。以前为此签名发给您的链接全部失效。
my-handover-name = 继任者的姓名
my-handover-role = 继任者的职务
my-handover-email = 继任者的电子邮箱
my-handover-button = 询问对方
my-handover-same = 这是您自己的地址。请填写继任者的地址。
my-successor-title = 接手签名
my-successor-means = 代表组织签署的人希望由您担任联系人：可以更正或撤回签名，有关签名的信也写给您。
my-successor-you = 按下按钮，即表示您确认：您可以代表该组织发言。
my-successor-button = 接手
my-successor-not-you = 如果与您无关，关闭本页即可，什么都不会改变：链接七天后失效。或者按下此按钮：邀请立即终止，这封公开信再也不会写信到您的地址。
my-successor-not-you-button = 与我无关：终止邀请，不要再写信
my-successor-refused-title = 您不会再收到有关此事的消息
my-successor-refused = 邀请已终止，这封公开信不会再写信到您的地址。
my-successor-done-title = 您现在是联系人
my-successor-done = 签名保持不变。您可以随时更正或撤回。
my-successor-signed-title = 您自己已为该组织签署
my-successor-signed = 您的地址已有一个同一组织的签名。如果您想接手这一个，请先撤回自己的，再重新打开链接。
my-successor-gone-title = 这里没有可接手的签名
my-successor-gone = 链接已过期、被截断，或已被更新的链接取代；也可能签名已撤回。请询问想移交给您的人。

## Withdrawing and erasing

my-withdraw-title = 撤回签名
my-withdraw-means = 签名会立即从名单、搜索、总数和文件中消失。公开台账会保留有条目被撤回的记录，不含名字。
my-withdraw-again = 以后您可以重新签署。
my-withdraw-button = 撤回签名
my-erase-title = 删除签名
my-erase-means = 我们会删除签名以及保存的与它有关的一切：刊出的署名、您的姓名和地址、您勾选的内容，以及作出过的决定。
my-erase-withdraws = 签名会先撤回，立即从名单、搜索、总数和文件中消失。
my-erase-for-good = 此操作不能撤销，我们也不能。公开台账会保留曾有一个条目以及时间，不含名字。
my-erase-button = 永久删除

## Updates

unsubscribe-title = 不再接收动态？
unsubscribe-text = 按下按钮，我们就不再向您发送有关这封公开信动态的邮件。您的签名保留。
unsubscribe-button = 不再给我发送动态
unsubscribe-ended-title = 此链接已终止
unsubscribe-ended-text = 此签名现在有了另一位联系人，或已不存在，您不会再因它收到动态。您自己签署的内容，请索取通往您签名的链接。
unsubscribed-title = 您不会再收到动态
unsubscribed-text = 您的签名保留。您可以在您的签名页面上重新开启动态。

## Filing a person otherwise, before confirming

confirm-filing-label = 排序写法
confirm-filing-hint = 您姓名中的各个词，按名单排序的次序写，例如“Lovelace, Ada”。
confirm-filing-button = 这样排序
confirm-filing-unexplained = 这里请只用您姓名中的词，例如“Lovelace, Ada”。如需其他写法，请先签署再更正：审核员会看。

## Privacy, the ledger, the desk

privacy-kept-heading = 保存多久
privacy-kept-text = 与签名有关的内容，在签名有效或等待审核期间一直保存。签署的人可以随时要求删除。
privacy-kept-withdrawn = { $days ->
   *[other] 签名撤回后，其背后的人的信息在 { $days } 天后删除：姓名、职务和地址，刊出过的人，以及有关签名的文字。
}
privacy-kept-closed = { $days ->
   *[other] 签名未予公布、被移出名单或与另一个签名合并的，在 { $days } 天内可能恢复；此后其背后的人的信息同样删除。
}
privacy-kept-whole = 对要求具名的组织，其名称和作出的决定由审核员保留；其他签署方的整个条目都会删除。台账不写任何人的名字。
privacy-kept-correspondence = { $days ->
   *[other] 请人确认第二个地址、通知组织及其回复，以及对文本改动的答复，这些记录在此后保存 { $days } 天；有待决定的异议，保存到作出决定为止。
}
privacy-kept-links = 索取签名链接的记录三天后清除，对继任者的邀请三十天后清除。
privacy-withdraw-desk = 如要自己操作，请索取通往您签名的链接
ledger-reason-corrected = 签署方作了更改，正在审核
reason-corrected = 有更改
reason-corrected-evidence = 签署人作了更改。之前是：{ $evidence }
desk-moved-corrected = 签署人作了更改
desk-moved-changed-kind = 签署人作了更改：现以个人名义签署，不再代表组织
desk-moved-handed-over = 已移交给另一位联系人
desk-mail-kind-signer-desk = 签署人页面链接
desk-mail-kind-withdrawn = “您的签名已撤回”
desk-mail-kind-handover = 对继任者的邀请
desk-mail-kind-handed-over = “继任者已接受”

## Mail

mail-my-desk = 查看、更正或撤回您的签名：
mail-unsubscribe = 您要求接收这封公开信的动态。如不想再接收：
mail-footer-asked = 本邮件由 { $site } 发送，因为有人用此地址提出了请求。
mail-footer-successor = 本邮件由 { $site } 发送，因为有人把此地址填为继任者的地址。
mail-signer-desk-subject = 您在 { $site } 的签名
mail-signer-desk-heading = 您的签名
mail-signer-desk-about = 您（或填写此地址的其他人）索取了链接，用以查看用该地址在 { $site } 签署的全部内容。
mail-signer-desk-button = 查看和更改您的签名
mail-signer-desk-expires = 链接有效期至{ $date }。任何人拿到它都能更改您的签名，请勿转交他人。
mail-signer-desk-not-you = 如果不是您本人索取，可以忽略这封邮件。什么都没有改变。
mail-withdrawn-subject = 您的签名已撤回：{ $title }
mail-withdrawn-heading = 您的签名已撤回
mail-withdrawn-about = 应您的要求，此签名已不再列于 { $host } 的公开信之后：
mail-withdrawn-again = 您可以随时重新签署：
mail-withdrawn-again-early = 您可以重新签署：通过当初给您的公开信链接，或在公开信开放后到它的页面上签署。
mail-withdrawn-not-you = 如果撤回的不是您本人，说明有别人在看您的邮件。请重新签署，并告知公开信的发起方。
mail-handover-subject = 您愿意接手一个签名吗？{ $title }
mail-handover-heading = 您愿意接手一个签名吗？
mail-handover-about = 一个签名的联系人希望把这一职责移交给您。该签名列于 { $host } 的公开信之后，或正在等待审核：
mail-handover-means = 签名的联系人可以更正或撤回签名，有关签名的信也写给联系人。除非您接受，什么都不会改变。
mail-handover-button = 查看并接受
mail-handover-expires = 链接有效期至{ $date }。
mail-handover-not-you = 如果与您无关，可以忽略这封邮件；或者在同一页面上说明，这封公开信就再也不会写信到此地址。
mail-handed-over-subject = 您的继任者已接受：{ $title }
mail-handed-over-heading = 您的继任者已接受
mail-handed-over-about = 您不再是以下签名的联系人，所签的是 { $host } 的公开信：
mail-handed-over-means = 以前为此签名发给您的链接已失效。如果移交的不是您本人，请告知审核员。

## Who sees the name

my-action-visibility = 选择谁能看到名字
my-visibility-title = 谁能看到名字？
my-visibility-means = 改动立即生效。公开台账会保留名字列入或离开名单的记录，名单的旧副本可能仍写有该名字。
my-visibility-button = 保存
my-done-visibility = 已更改。
