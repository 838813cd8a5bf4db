### Reviewed by a native speaker: no

language-name = 简体中文
country-international = 国际
country-xk = 科索沃

## Counts

count-organisations = { $count ->
   *[other] { $count } 个组织
}
count-individuals = { $count ->
   *[other] { $count } 位个人
}
count-both = { $organisations }和 { $individuals }
count-from-countries = { $count ->
   *[other] 来自 { $count } 个国家或地区的
}
count-line = { $from } { $who }
count-nobody = 还没有人签署

## The frame

skip-to-content = 跳到正文
nav-letter-label = 本公开信
nav-letter = 公开信
nav-signatories = 签署方
nav-sign = 签署
nav-languages = 语言
nav-more-label = 关于本公开信和本站
nav-privacy = 隐私
nav-ledger = 台账
nav-versions = 版本
nav-contact = 联系方式
take-away = 下载名单：
take-away-csv = 表格（CSV）
take-away-txt = 文本
take-away-json = JSON

## Whether a letter can be signed

status-open-until = 开放签署至{ $date }
status-open = 开放签署，不设截止日期
status-opens = { $date }开放签署
status-not-open = 尚未开放签署
status-closed-since = 已于{ $date }截止
status-closed = 已截止

## The letters of a site

letters-heading = 公开信
letters-empty = 目前这里没有公开信。
letters-from = 来自

## A letter

fact-to = 致
fact-from = 来自
fact-from-host = { $host } 及以下签署方
fact-deadline = 截止日期
fact-signed = 签署
fact-signed-by = { $counts }
letter-other-language = 这封公开信没有中文文本；您正在阅读的是以下语言的文本：{ $language }。
fact-sign-yours = 我也签署
fact-version = 版本
fact-version-all = 所有版本
signatories-heading = 签署方
letter-more = { $count ->
   *[other] 另有 { $count } 个签署方
}
letter-whole-list = 完整名单
letter-nobody-yet = 还没有组织签署。贵组织可以成为第一个。
letter-nobody-closed = 这封公开信无人签署。
ask-yours-next = 已签署。下一个可以是您，只需两分钟。
ask-first = 成为第一个签署方
ask-first-text = 只需两分钟。
ask-button = 签署公开信
ask-not-open = 这封公开信还不能签署。
ask-closed = 这封公开信已截止，不能再签署。
ask-read-list = 看看谁已签署
letter-printed = { $address }，打印于{ $date }

## The form

sign-title = 签署公开信
sign-intro = 您要签署的是：
sign-steps = 请填写表单，然后按下我们发给您的邮件中的按钮。在此之前，什么都不会公布。
sign-not-open = 这封公开信目前不能签署。
sign-back = 返回公开信
sign-required = 除注明“选填”的以外，各项均须填写。
sign-optional = （选填）
sign-errors = { $count ->
   *[other] 有 { $count } 处需要再看一下
}
sign-error-title = 请检查：
sign-kind = 由谁签署？
sign-kind-organisation = 一个组织
sign-kind-individual = 我本人，以个人名义
sign-your-organisation = 贵组织
sign-your-country = 您的国家或地区
sign-you = 您
sign-you-hint = 我们需要这些信息来联系您。除非您在下面要求，否则不会公布。
sign-you-hint-never = 我们需要这些信息来联系您。这些信息不会公布。
sign-you-hint-individual = 除非您在下面另作选择，您的姓名、所属单位以及国家或地区会公布。您的邮箱地址绝不公布。
sign-organisation = 名称，按希望刊出的写法
sign-organisation-hint = 请用组织自己的语言和文字。
sign-organisation-en = 英文名称
sign-organisation-en-hint = 如果原名不是英文，请填写。
sign-acronym = 缩写
sign-website = 网站
sign-website-hint = 例如 example.org。审核员会把它与您的邮箱地址对照。
sign-country = 国家或地区
sign-country-hint = 国际组织请选列表中的第一项“国际”。
sign-country-choose = 请选择
sign-name = 您的姓名
sign-role = 您的职务
sign-role-hint = 例如主席、主任、秘书。
sign-email = 电子邮箱
sign-email-hint = 最好使用组织自有域名的邮箱，这样核实最快。
sign-print-name = 在组织名称下刊出我的姓名和职务
sign-statements = 两项声明
sign-statement = 一项声明
sign-consent-organisation = 我同意：本组织对这封公开信的支持在此计入总数，并转交公开信的收信方；本组织的名称、国家或地区以及网站，向我在上面选定的对象显示。
sign-consent-individual = 我同意：我对这封公开信的支持在此计入总数，并转交公开信的收信方；我的姓名、所属单位以及国家或地区，向我在上面选定的对象显示。
sign-consent-both = 我同意：对这封公开信的这份支持在此计入总数，并转交公开信的收信方；上面填写的名字、所属单位、国家或地区，以及组织的网站，向我在上面选定的对象显示。
sign-authorised = 我有权代表本组织签署这封公开信。
sign-privacy-link = 这些数据会怎样处理
sign-updates = 请把这封公开信的动态发给我。
sign-trap = 此处请留空
sign-button = 签署
sign-next = 随后，我们会向您的邮箱发送一封邮件。您在邮件中确认后，签名才算数。

## After the form

check-mail-title = 现在请查收邮件
check-mail-sent = 我们已向您填写的地址发送了一封邮件。
check-mail-do = 请打开邮件，按下其中的按钮，核对将要刊出的内容，然后确认。邮件中的链接七天内有效。
check-mail-code-heading = 或者输入邮件中的验证码
check-mail-code-intro = 如果邮件在另一台设备上，这样更方便。
check-mail-code = 验证码
check-mail-code-hint = 八位数字。
check-mail-email = 电子邮箱
check-mail-email-hint = 您签署时使用的地址。
check-mail-button = 用验证码确认
check-mail-nothing = 过了几分钟还没收到邮件？
check-mail-nothing-spam = 请看看垃圾邮件文件夹。
check-mail-nothing-again = 如果地址可能写错了，请重新签署。
check-mail-nothing-contact = 如果还是收不到，请写信至

## Confirming

confirm-title = 请确认签名
confirm-intro = 信后的署名将会是这样：
confirm-you-organisation = 按下按钮，即表示您确认：您可以代表该组织签署，并且该组织的支持可以公布。
confirm-you-individual = 按下按钮，即表示您确认：您签署这封公开信，并且您的姓名可以公布。
confirm-button = 确认签名
confirm-near = 是不是已经在名单上了？
confirm-near-text = 下列名字已在名单上，看起来很相近。如果其中有您的，就不必再次签署。
confirm-not-me-heading = 不是您本人？
confirm-not-me-text = 有人填写了您的地址。按下此按钮，我们就删除这个条目，并且不再向您发送有关这封公开信的邮件。
confirm-not-me-button = 不是我
confirm-expired-title = 此链接已失效
confirm-expired-text = 我们邮件中的链接七天内有效，而且必须完整。链接也许被截断了：请从邮件中再打开一次。
confirm-expired-again = 如果链接已过期，重新签署即可，只需两分钟。
confirm-expired-contact = 如需帮助，请写信至
confirmed-published-title = 谢谢您。签名已公布。
confirmed-published-text = 它现在已在名单中相应的位置上。
confirmed-published-link = 在名单中查看
confirmed-held-title = 谢谢您。签名已确认。
confirmed-held-text = 公布前，审核员会先看一看。审核员一有决定，您就会收到邮件，通常在一两天之内。
confirmed-already-title = 您已经签署过了
confirmed-already-organisation = 贵组织的签名已确认，您无需再做什么。
confirmed-already-individual = 您的签名已确认，您无需再做什么。
confirmed-closed-title = 这封公开信已截止
confirmed-closed-text = 签名尚未确认，公开信就已截止，因此不能再添加。
confirmed-to-letter = 返回公开信
not-me-title = 谢谢您。已经删除。
not-me-text = 什么都没有公布。用您的地址填写的内容已删除，我们不会再向该地址发送有关这封公开信的邮件。

## The list

list-find = 查找名字
list-country = 国家或地区
list-all-countries = 所有国家和地区
list-find-button = 查找
list-alphabet = 字母索引
list-found = { $count ->
   *[other] 找到 { $count } 个
}
list-found-nothing = 没有哪个签署方的名字中有以“{ $query }”开头的词。
list-found-nothing-here = 没有找到签署方。
list-show-all = 显示全部
list-next = 下一页：从“{ $name }”开始
list-previous = 上一页：到“{ $name }”为止
list-country-count = { $country }（{ $count }）
list-beginning = 回到开头
list-pages = 名单分页

## One signatory

person-with-role = { $name }，{ $role }
signatory-of = 签署的公开信：
signatory-country = 国家或地区
signatory-website = 网站
signatory-represented = 代表
signatory-verified = 核实方式
signatory-signed = 签署
signatory-signed-version = 第 { $number } 版（{ $language }），{ $date }
signatory-filed = 排序写法
signatory-in-list = 在名单中查看
proof-address-sentence = 该签名已通过一个邮箱地址确认。
proof-own-domain-sentence = 该签名已通过该组织自有域名下的邮箱地址确认。
proof-vouched-sentence = 审核员了解该组织，并为其担保。
proof-imported-sentence = 该签名由公开信的发起方收集并加入名单。

## Versions

versions-title = 公开信的各个版本
versions-intro = 每个签名都对应签署时的原文，一字不差。一个版本一旦有人签署，就不再改动。
versions-date = 日期
versions-change = 改了什么
versions-current = 当前
change-first = 初稿
change-editorial = 文字性修改；签名保留
change-material = 实质性修改；已征询每个签署方
version-heading = 第 { $number } 版
version-read = 阅读
version-check = 核对文本
version-check-text = 下面的数字是签署时文本的 SHA-256。请下载文本，自行计算这个数字，例如用以下命令：
version-download = 下载文本
version-all = 所有版本

## The ledger

ledger-title = 台账
ledger-intro = 签署方名单的每一次变动都记在这里，永不更改。每条记录都带有上一条的哈希值，因此任何改动或遗漏都会显露出来。台账不含个人数据。
ledger-count = { $count ->
   *[other] { $count } 条记录
}
ledger-empty = 台账是空的：还没有公布任何签署方。
ledger-head = 最新记录的哈希值
ledger-verify = 自行核验
ledger-verify-text = 此命令仅凭这些公开页面，就能重新算出各个哈希值和总数：
ledger-sequence = 序号
ledger-when = 时间
ledger-what = 事项
ledger-kind = 类别
ledger-signatory = 签署方
ledger-signatory-see = 查看
ledger-signatory-see-label = 查看第 { $number } 条记录的签署方
ledger-commitment = 承诺值
ledger-hash = 哈希值
ledger-further = 更多记录
ledger-act-published = 公布
ledger-act-corrected = 更正
ledger-act-unpublished = 移出名单
ledger-act-republished = 重新公布
ledger-reason-withdrawn = 签署方撤回
ledger-reason-under-review = 审核员正在审核
ledger-reason-invalidated = 经查并非真实
ledger-reason-merged = 与另一条目合并
ledger-reason-imported = 由公开信的发起方添加
ledger-reason-undone = 撤销了一项决定
ledger-reason-synthetic = 为试用服务器而虚构
kind-organisation = 组织
kind-individual = 个人

## Privacy

privacy-title = 隐私
privacy-intro = 对签署和阅读这封公开信的人，我们保存什么、保存多久、如何要求删除，都写在这里。责任方是公开信的发起方：
privacy-published-heading = 公布哪些内容
privacy-published-organisation = 组织的各个名称、缩写、国家或地区、网站、核实方式，以及签署的是公开信的哪一版。以个人名义签署的，公布姓名、国家或地区以及所属单位。选择不具名的，只计入总数，其他一概不公布；其名字加密保存，只有选择了告知收信方的，才告知公开信的收信方。
privacy-unnamed-limit = 对不具名的签署方，加密也有掩盖不了的地方：一个组织在我们的数据库中只有一个条目，供所有公开信共用。如果它在另一封公开信上具名，或者有别人写出它的名称，那么盗取数据库的人就能看出那个不具名的签名是它的。签署时所用的语言也没有加密。
privacy-published-representative = 代表组织签署的人，只有本人勾选了相应选项，其姓名和职务才会公布。
privacy-published-where = 上述内容公布在这些页面上和可下载的文件中（文件中的个人姓名，只有公开信的发起方决定列入时才有），并转交公开信的收信方。
privacy-contact-heading = 哪些内容绝不公布
privacy-contact-text = 邮箱地址，以及组织签名背后那个人的姓名和职务（本人要求刊出的除外）。这些内容加密保存，每条记录各用一把密钥，只有这封公开信的审核员能够打开，用于核实签名和回复。
privacy-unconfirmed-heading = 签名确认之前
privacy-unconfirmed-text = 我们邮件中的链接七天内有效。{ $days ->
   *[other] 填入表单后始终没有确认的内容，会在 { $days } 天后删除。
}
privacy-not-me-text = 如果是别人填写了您的地址，打开那封邮件中的链接，在所到页面上按下“不是我”，条目就立即删除。此后我们保存该地址的带密钥指纹，它无法还原成地址，只用来避免再向该地址发信。
privacy-reports-heading = 读者对条目的反映
privacy-reports-text = 有人就名单条目反映的内容，以及为收取答复而填写的地址，都加密保存，只有审核员能看到。{ $days ->
   *[other] { $days } 天后，两者一并删除。
}
privacy-network-heading = 防止滥用
privacy-network-text = 同一网络提交表单的频率，在服务器内存中计数，保留几分钟或几小时。为了让审核员看出有许多签名来自同一网络，每份表单还附存网络的带密钥哈希值，保存 { $days ->
   *[other] { $days } 天
  }：取自 IPv4 地址的前 24 位，或 IPv6 地址的前 48 位。地址本身不作记录。
privacy-mail-heading = 邮件
privacy-mail-text = { $days ->
   *[other] 您只会收到有关您自己签名的邮件；勾选了相应选项的，还会收到动态。发过邮件这件事会记录 { $days } 天，不含地址。
}
privacy-readers-heading = 阅读
privacy-readers-text = 这些页面不设置 Cookie，不需要脚本，不从别处加载任何内容，也不向外传递任何信息。
privacy-withdraw-heading = 撤回和更正
privacy-withdraw-text = 您可以随时要求更正或撤回签名，无需说明理由。签名会在一秒之内从名单、搜索和文件中消失。您也可以要求删除签名，连同保存的有关您的一切。台账会保留有条目被移出以及移出的时间，不含名字。
privacy-withdraw-how = 请用签署时使用的地址写信至
privacy-withdraw-how-mail = 请回复您收到的我们的任何一封邮件。

## Versions of a text: side by side, and who stands under which

versions-signed = 签署
versions-signed-by = { $count ->
   *[other] 此版有 { $count } 个签署方
}
versions-signed-by-unnamed = { $count ->
   *[other] 此版有 { $count } 个签署方，其中 { $unnamed } 个不具名
}
versions-compare = 与第 { $number } 版相比的改动
fact-version-later = 第 { $number } 版，{ $date }（{ $change }）
fact-version-editorial = 文字性修改
fact-version-material = 实质性修改
fact-version-compare = 改了什么
list-signed-version = 签署的是第 { $number } 版
signatory-signed-earlier = 此后文本有改动，查看改了什么
compare-title = 从第 { $from } 版到第 { $to } 版的改动
compare-how = 删去的内容加了删除线，新增的内容加了下划线。这里显示的是文本的源码，因此任何改动都看得见。
compare-removed = 删去：
compare-added = 新增：
compare-others = 同样的对比，其他语言：
compare-same = 两版一字不差，只是空格或换行不同。
compare-of-title = 标题
compare-of-text = 正文
sign-text-changed = 您打开本页之后，公开信作了实质性修改，因此还没有签署。您填写的内容已保留。请阅读新的文本；之后如果您按下“签署”，签署的就是新的文本。
sign-text-changed-read = 现在签署的文本：
sign-text-changed-compare = 查看改了什么

## Keep or withdraw after a change in substance

question-title = 文本有改动，您是否仍然签署？
question-stands = 此签名对应公开信的第 { $number } 版。
question-intro = 此后公开信作了实质性修改。现在供签署的是第 { $number } 版。
question-compare = 对比两个文本
question-keep-text = 按下按钮，即表示您确认：您已阅读第 { $number } 版，此签名对该版有效。
question-keep-button = 在新文本下保留签名
question-silence = 如果您什么都不做，签名保持原状，名单会注明签署的是第 { $number } 版。
question-withdraw-heading = 撤回签名
question-withdraw-text = 签名会立即从名单、搜索和文件中消失。此操作不能撤销，但您可以重新签署。
question-withdraw-button = 撤回签名
question-outdated = 您打开本页之后，文本又改了一次，因此没有采纳您的答复。请看最新的文本。
question-kept-title = 谢谢您。签名现在对应新的文本。
question-kept-text = 您无需再做什么。在公开信截止之前，您仍可改变主意。
question-withdrawn-title = 签名已撤回
question-withdrawn-text = 它已不在名单、搜索和文件中。
question-sign-again = 重新签署公开信
question-closed-title = 公开信已截止
question-closed-text = 这个问题已不能再答复：签名保持原状。
question-closed-contact = 签名可以随时撤回。请用签署时使用的地址写信至
question-gone-title = 此链接已失效
question-gone-text = 可能是链接已超过六十天或被截断，也可能是所涉及的签名已不存在，或者签名现在由别人管理。如果没有答复过，则什么都没有改变。
ledger-reason-kept = 文本修改后，签署方保留签名
## Who is named, and who is not

sign-visibility = 谁能看到名字？
sign-visibility-named = 公布我们的名称
sign-visibility-named-individual = 公布我的姓名
sign-visibility-addressee = 只有公开信的收信方能看到我们的名称
sign-visibility-addressee-individual = 只有公开信的收信方能看到我的姓名
sign-visibility-counted = 只把我们计入总数
sign-visibility-counted-individual = 只把我计入总数
sign-visibility-hint = 不具名者的信息加密保存，只有审核员能看到是谁，用于核实签名。
unnamed-addressee = 名字不公布：名单的总数加一，名字只告知公开信的收信方。
unnamed-counted = 名字不公布，也不告知任何人：名单的总数加一。
confirm-intro-unnamed = 这是您签署时填写的内容，不会出现在信后：
confirm-you-organisation-unnamed = 按下按钮，即表示您确认：您可以代表该组织签署，并且该组织的支持可以计入总数。
confirm-you-individual-unnamed = 按下按钮，即表示您确认：您签署这封公开信，并且您的支持可以计入总数。
confirmed-counted-title = 谢谢您。签名已计入总数。
confirmed-held-unnamed-text = 计入总数前，审核员会先看一看。审核员一有决定，您就会收到邮件，通常在一两天之内。
count-unnamed = { $count ->
   *[other] 其中 { $count } 个不具名。
}
ledger-unnamed = 不具名
ledger-reason-visibility = 签署方选择了谁能看到名字

## People

sign-affiliation = 所属单位
sign-affiliation-hint = 例如您工作的单位。刊在您的姓名旁，仅用于识别身份。
sign-file-under = 您的姓名按什么排序
sign-file-under-hint = 例如“Lovelace, Ada”。如果留空，我们按最后一个词排序，并在您确认之前让您看到排在哪里。
affiliation-only = { $affiliation }（仅用于识别身份）
affiliations-note = 所属单位仅用于识别身份。
confirm-filed = 归入“{ $heading }”，排序写法为“{ $name }”
list-kinds = 谁签署了
signatory-affiliation = 所属单位

## How far a letter is

progress = 收到 { $received } 个，确认 { $confirmed } 个，公布 { $published } 个
progress-oldest = { $days ->
    [0] 最早的等待不到一天
   *[other] 最早的已等待 { $days } 天
}
progress-with-oldest = { $progress }；{ $oldest }。
## Proof: a second address, notices, objections

ledger-reason-objection = 该组织提出异议，审核员正在查看
signatory-vouched = 了解的依据：
link-gone-title = 此链接已失效
link-gone-text = 链接已过期、已用过，或复制得不完整。请从邮件中再打开一次。
give-address-title = 提供第二个地址
give-address-intro = 审核员希望确定此签名来自该组织。请提供一个以 { $domain } 结尾的地址，您自己的或同事的都可以。我们会向该地址发送一个链接，按一下即可确认。该地址不会公布。
give-address-email = { $domain } 的邮箱地址
give-address-email-hint = 域名前可以另有部分，例如 name@office.{ $domain }。
give-address-button = 向该地址发送链接
give-address-mailed-title = 请查看那个邮箱
give-address-mailed-text = 如果您提供的地址能收到邮件，很快就会收到一个链接。在那里确认之后，审核员会再看一次此签名。如果什么都没收到，请从您的邮件中重新打开本页，检查地址。
error-ask-wrong-domain = 此地址不以 { $domain } 结尾。请提供一个以此结尾的地址。
error-ask-too-many = 一天之内已提供过三个地址。请明天再试。
second-address-title = 确认此地址
second-address-intro = 签署人提供了此地址，用来表明该签名来自贵组织：
second-address-private = 此地址不会公布。确认即表示贵组织认可上面的署名。
second-address-button = 确认地址
second-address-not-me-heading = 您对此不知情？
second-address-not-me-text = 请按此按钮：我们会清除此地址，并且不再向您发送有关这封公开信的邮件。
second-address-not-me-button = 我不知情
second-address-not-me-title = 谢谢您。地址已清除。
second-address-not-me-done = 什么都没有确认，我们不会再向您的地址发送有关这封公开信的邮件。
second-address-done-title = 谢谢您。地址已确认。
second-address-done-text = 审核员会看到该签名来自该组织。您无需再做什么。
objection-title = 一个以贵组织名义的签名
objection-listed = 此署名已公布在信后。
objection-not-listed = 此署名现在不在公开名单上。
objection-what = 如果贵组织没有签署，或者签署人无权签署，请在此提出异议。此署名会立即移出名单，或暂不列入名单，并由审核员查看。如果一切无误，则无需做什么。
objection-words = 哪里不对？
objection-words-hint = 只有审核员会读到。
objection-button = 对此签名提出异议
objected-title = 谢谢您。签名已留待审核。
objected-text = 它不在名单上，审核员会查看您写的内容。在审核员作出决定之前，不会重新公布。
error-objection-long = 请最多写 { $max } 个字符。
