### Reviewed by a native speaker: no

## Parts of every mail

mail-link-introduced = { $label }：
mail-link-below = 如果按钮无法使用，请打开此地址：
mail-quoted = “{ $name }”
mail-line-to-be-printed = 信后将刊出的署名如下：
mail-footer-signer = 本邮件由 { $site } 发送，因为有人在签署公开信的表单中填写了此地址。
mail-footer-moderator = 本邮件由 { $site } 发送，因为您是该站的审核员。
mail-footer-contact = 对公开信有疑问，请联系：{ $contact }

## The way to confirm a submission

mail-confirm-subject = 请确认您的签名：{ $title }
mail-confirm-heading = 请确认您的签名
mail-confirm-about = 您（或填写此地址的其他人）填写了表单，要签署 { $host } 的公开信：
mail-confirm-button = 查看并确认
mail-confirm-code = 或者在您提交表单后打开的页面上输入此验证码：
mail-confirm-code-page = 如果您已关闭那个页面，它在这里：
mail-confirm-expires = 链接和验证码有效期至{ $date }。
mail-confirm-not-you = 如果不是您本人：请打开链接，按下“不是我”。除非您确认，什么都不会公布。

## The same once more, when nobody has confirmed after two days

mail-reminder-subject = 您的签名尚未确认：{ $title }
mail-reminder-heading = 您的签名尚未确认
mail-reminder-about = 两天前，有人在表单中填写了此地址，要签署 { $host } 的公开信，至今没有人确认。我们不会再次询问：

## To an address that has signed before

mail-already-signed-subject = 您已经签署过了：{ $title }
mail-already-signed-heading = 您已经签署过了
mail-already-signed-about = 刚才有人在签署 { $host } 公开信的表单中又填写了此地址。您的签名已经在了：
mail-already-signed-listed = 签名已公布，无需再做什么。
mail-already-signed-waiting = 审核员尚未对它作出决定。您无需再做什么；一有决定，我们就写信告诉您。
mail-already-signed-not-you = 如果再次填写表单的不是您本人，可以忽略这封邮件。什么都没有改变。

## Published

mail-published-subject = 您的签名已公布：{ $title }
mail-published-heading = 您的签名已公布
mail-published-about = 谢谢您。您的签名现已列于 { $host } 的公开信之后：
mail-published-button = 在名单中查看

## Rejected

mail-rejected-subject = 您的签名未予公布：{ $title }
mail-rejected-heading = 您的签名未予公布
mail-rejected-about = 审核员决定不公布这个签名，所签的是 { $host } 的公开信：
mail-rejected-reason = 审核员的理由：
mail-rejected-again = 如果其中有误，您可以重新签署：
mail-rejected-again-early = 如果其中有误，您可以重新签署：通过当初给您的公开信链接，或在公开信开放后到它的页面上签署。

mail-rejection-not-genuine = 我们无法确定此签名是真实的。
mail-rejection-not-authorised = 我们无法确定签署人有权代表该组织签署。
mail-rejection-duplicate = 公开信之后已有相同的签名。
mail-rejection-not-eligible = 这封公开信不接受此类签名。
mail-rejection-unclear = 条目中有些内容无法澄清。
mail-rejection-superseded = 已为同一组织公布了另一个签名。

## Another claim for the same organisation was published

mail-superseded-subject = 已为贵组织公布了另一个签名：{ $title }
mail-superseded-heading = 已为贵组织公布了另一个签名
mail-superseded-about = 一个组织对一封公开信只签署一次。别人为同一组织所作的签名，现已公布在 { $host } 的公开信之后：
mail-superseded-why = 因此您的这个签名已关闭：
mail-superseded-desk = 签署的往往是一位同事。如果公布的签名并非来自贵组织，请告知审核员。
mail-moderators-contact = 审核员的联系方式：{ $contact }
mail-moderators-reply = 直接回复这封邮件，即可联系审核员。

## To moderators

mail-first-waiting-subject = 有签名等您审核：{ $title }
mail-first-waiting-heading = 有签名等您审核
mail-first-waiting-about = 以下公开信（发起方：{ $host }）至少有一个签名等待审核员决定：
mail-first-waiting-button = 打开待审队列
mail-first-waiting-once = 队列开始有条目时，您会收到一封这样的邮件；之后无论再来多少条目，都只有这一封。

## Keep or withdraw after a change in substance

mail-question-subject = 文本有改动，您是否仍然签署？{ $title }
mail-question-heading = 文本有改动，您是否仍然签署？
mail-question-about = 由此地址管理的一个签名，列于 { $host } 的公开信之后：
mail-question-signed = 它签署的是文本的第 { $number } 版：
mail-question-now = 此后公开信作了实质性修改。现在供签署的是第 { $number } 版。
mail-question-note = 改动说明（发起方的原话）：
mail-question-compare = 两个文本并排对照：
mail-question-button = 保留或撤回签名
mail-question-silence = 如果您什么都不做，签名仍留在当初签署的文本之下，名单会注明这一点。我们只询问一次。
mail-question-expires = 链接有效期至{ $date }，或至公开信截止。
## To those who are not named

mail-line-unnamed = 签署时填写的内容如下，不会刊出：
mail-counted-subject = 您的签名已计入总数：{ $title }
mail-counted-heading = 您的签名已计入总数
mail-counted-about = 谢谢您。您的签名现已计入 { $host } 公开信的总数：
mail-counted-button = 阅读公开信
## Proof: a second address, notices, objections

mail-link-until = 链接有效期至{ $date }。
mail-footer-second-address = 本邮件由 { $site } 发送，因为一封公开信的签署人提供了此地址，请求确认。
mail-footer-notice = 本邮件由 { $site } 发送，因为有人以贵组织的名义作了签名。

mail-ask-subject = 您的签名还差一步：{ $title }
mail-ask-heading = 您的签名还差一步
mail-ask-about = 谢谢您签署 { $host } 的公开信：
mail-ask-wanted = 审核员希望确定它来自该组织。请提供第二个地址，以 { $domain } 结尾，您自己的或同事的都可以；我们会向该地址发送一个链接，按一下即可确认。
mail-ask-button = 提供第二个地址
mail-ask-otherwise = 如果没有这样的地址，请告诉审核员可以用什么别的办法确定。在此之前，签名处于等待状态。

mail-second-address-subject = 请确认此地址：{ $title }
mail-second-address-heading = 请确认此地址
mail-second-address-about = 有人为贵组织签署了 { $host } 的公开信：
mail-second-address-why = 签署人提供了此地址，用来表明该签名来自贵组织。此地址不会公布。
mail-second-address-button = 查看并确认
mail-second-address-not-you = 如果您对此不知情，请打开链接，按下“我不知情”。之后我们不会再向此地址发送有关这封公开信的邮件。

mail-notice-subject = 一个以贵组织名义的签名：{ $title }
mail-notice-heading = 一个以贵组织名义的签名
mail-notice-about = 有人以贵组织的名义签署了 { $host } 的公开信：
mail-notice-listed = 此署名已公布在信后。
mail-notice-waiting = 此署名即将公布在信后。
mail-notice-right = 如果无误，则无需做什么。如果贵组织没有签署，或者签署人无权签署，请提出异议：签名会立即移出名单，并由审核员查看。
mail-notice-button = 查看并提出异议

mail-objected-subject = 有组织提出异议：{ $title }
mail-objected-heading = 有组织提出异议
mail-objected-about = 一个组织获知有以其名义的签名后，对该签名提出异议，所签的是 { $host } 的公开信：
mail-objected-held = 签名已留待审核，不在名单上。请查看。
mail-objected-button = 打开条目
mail-reported-subject = 有读者反映条目有问题：{ $title }
mail-reported-heading = 有读者反映条目有问题
mail-reported-about = 一位读者反映名单上有个条目不对，所涉及的是 { $host } 的公开信：
mail-reported-what = 名单没有任何改变。请查看读者所写的内容。在这封公开信的读者反映全部看过之前，您不会再收到有关这封公开信的此类邮件。
mail-reported-button = 打开读者反映

## Accounts on the desk

mail-footer-invited = 本邮件由 { $site } 发送，因为该站工作台的所有者填写了此地址。
mail-footer-reset = 本邮件由 { $site } 发送，因为有人用此地址申请了新密码。
mail-footer-account = 本邮件由 { $site } 发送，因为您在该站的工作台上有账户。
mail-may-owner = 作为所有者，您对签名作出决定，也决定还有谁可以这样做。
mail-may-moderator = 作为审核员，您对签名作出决定。
mail-may-reader = 作为查看者，您可以看到工作台上的一切，但不作任何决定。

mail-invitation-subject = 您在 { $site } 工作台的账户
mail-invitation-heading = 邀请您加入工作台
mail-invitation-about = 邀请您加入 { $site } 的工作台，公开信就在那里管理。
mail-invitation-by = 邀请人：{ $name }。
mail-invitation-button = 创建账户
mail-invitation-not-you = 如果您没有在等这样的邀请，什么都不用做：这样就不会创建账户。

mail-reset-subject = { $site } 工作台的新密码
mail-reset-heading = 设置新密码
mail-reset-about = 有人（很可能是您）忘记了您在 { $site } 工作台的账户密码。
mail-reset-button = 设置新密码
mail-reset-not-you = 链接只能用一次。如果不是您本人，什么都不用做：密码保持不变。

mail-password-changed-subject = 您在 { $site } 工作台的密码已更改
mail-password-changed-heading = 您的密码已更改
mail-password-changed-about = 您在 { $site } 工作台的账户密码已更改，其他登录会话均已结束。
mail-password-changed-not-you = 如果不是您本人，请立即另设密码，并告知工作台的所有者：

mail-factor-on-subject = { $site } 工作台的两步验证已开启
mail-factor-on-heading = 两步验证已开启
mail-factor-on-about = 您在 { $site } 工作台的账户，现在除密码外还要求输入验证码。
mail-factor-off-subject = { $site } 工作台的两步验证已关闭
mail-factor-off-heading = 两步验证已关闭
mail-factor-off-about = 您在 { $site } 工作台的账户，现在不再要求输入验证码，只要求密码。
mail-account-not-you = 如果不是您本人，请立即更改密码，并告知工作台的所有者。

mail-role-subject = 您在 { $site } 工作台的账户
mail-role-heading = 您的账户有变动
mail-role-about = 一位所有者更改了您在 { $site } 工作台的账户。
mail-disabled-subject = 您在 { $site } 工作台的账户已停用
mail-disabled-heading = 您的账户已停用
mail-disabled-about = 您在 { $site } 工作台的账户已停用，不能再用它登录。
mail-disabled-ask = 如果您认为有误，请询问工作台的所有者。
