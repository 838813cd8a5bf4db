### Reviewed by a native speaker: no

## The registry of organisations, and merges

desk-registry = 组织
registry-title = 组织
registry-find = 查找组织
registry-find-hint = 按其任一名称中词的开头查找。
registry-total = { $count ->
   *[other] { $count } 个组织
  }
registry-none = 没有叫此名称的组织。
registry-acronym = 缩写
registry-domain = 域名
registry-other-names = 其他名称
registry-federation = 所属联合会
registry-since = 列入名录时间
registry-signed = 签署
registry-signed-nothing = 无
registry-unnamed = 选择不具名的组织
registry-entry = 组织名录
registry-entry-link = 该组织的条目
registry-collisions = { $count ->
   *[other] 按新规则，{ $count } 个条目与其他条目的键相同
  }
registry-collisions-text = 按现在判断相同的规则，它们是同一个组织。没有合并任何内容；请对比后决定。
registry-problem = 没有执行
registry-merged-into = 此条目已由另一条目代表：
registry-names = 其他名称
registry-names-hint = 同一国家或地区的人用其中任一名称签署，就是为该组织签署。
registry-name-add = 添加名称
registry-name-language = 语言
registry-name-language-hint = 译名填语言代码，例如“fr”；别名留空。
registry-name-button = 添加
registry-name-remove = 去掉
registry-translation = 译名
registry-translation-in = 译名（{ $language }）
registry-alias = 别名
registry-chapters = 分会和成员
registry-near = 可能相同
registry-near-none = 组织名录中没有相近的条目。
registry-merges = 已合并到此条目
registry-correct = 更正条目
registry-correct-hint = 签署过的仍按签署时的写法刊出。
registry-correct-button = 保存
registry-name = 名称，用其自身的文字
registry-name-en = 英文名称
registry-domain-field = 域名（如果与网站的不同）
registry-federation-field = 所属联合会（联合会在本站页面的地址，或其名称）
registry-error-name = 这不能作为名称：为空、太长，或含有名称中不会有的字符。
registry-error-website = 我们无法把它识别为网站。请写成 example.org 的样子。
registry-error-domain = 我们无法把它识别为域名。请写成 example.org 的样子。
registry-error-federation = 没有这个联合会，或它本身就是此条目的分会。
registry-error-other-name = 这不能作为名称，或语言不是“fr”这样的代码。
registry-error-merged = 此条目已由另一条目代表。请更正那一个。
registry-error-sealed = 该组织选择不具名；其条目不能在此更正。
registry-error-taken = 该国家或地区已有另一条目使用此名称。如果两者是同一个组织，请合并。
registry-why-same-name = 名称相同
registry-why-other-name = 是其另一名称
registry-why-other-country = 名称相同，国家或地区不同
registry-why-other-alphabet = 名称相同，字母表不同
registry-why-lookalike-letters = 除形近字母外相同
registry-why-same-domain = 网站相同
registry-why-same-words = 用词相同，顺序或缩略不同
registry-why-spelling = 拼写几乎相同
registry-why-acronym = 缩写相同
registry-why-part-of-the-name = 名称是另一个的一部分
merge-look = 对比并合并
merge-title = 合并两个组织
merge-problem = 没有合并或撤销任何内容
merge-will = “{ $loser }”会并入“{ $winner }”
merge-will-move = { $count ->
   *[other] { $count } 个签名归到保留的组织。
  }
merge-will-join = { $count ->
   *[other] { $count } 个已公布的签名会离开名单，因为保留的组织已在名单上。十分钟后告知其联系人。
  }
merge-will-names = 它的各个名称会成为保留组织的其他名称，它的公开地址会通往保留的组织。
merge-will-undo = 在有其他决定以此为依据之前，可以在保留组织的页面上撤销。
merge-button = 合并
merge-turn = 对调方向
merge-undo = 撤销合并
merge-signatures-title = 两个签名合为一个
merge-signatures-will = “{ $winner }”也代表“{ $loser }”
merge-signatures-text = 另一个签名会离开公开信，其公开地址会通往保留的签名，十分钟后告知其联系人。在此之前可以撤销。
merge-signatures-button = 合并签名
merge-error-itself = 条目不能与自己合并。
merge-error-stale = 其间有人更改了其中一个。本页显示的是现在的情况。
merge-error-import = 有导入正在进行，会带来其中一个的签名。请在导入完成后再试。
merge-error-rests-on-it = 此后已有决定以此合并为依据，因此已不能撤销。
merge-error-name-taken = 现在已有另一条目使用此名称，因此合并已不能撤销。
merge-error-not-alike = 两者不在同一封公开信上，或一个是个人、另一个是组织。
merge-error-not-listed = 要保留的签名不在名单上，而另一个在。请先公布它，或对调方向合并。
signature-part-of-merge = 这是随两个组织的合并而来的。请在组织的页面上撤销合并。
desk-mail-kind-organisation-listed = “贵组织已在名单上”
desk-mail-kind-merged = “您的签名已合并”
confirmed-listed = { $name } 已在名单上。审核员会查看您的签名；一有决定，您就会收到邮件。
confirmed-listed-contact = 如有疑问，请写信至 { $contact }。
confirmed-listed-reply = 如有疑问，请回复我们发给您的邮件。
mail-listed-subject = 贵组织已在名单上：{ $title }
mail-listed-heading = 贵组织已在名单上
mail-listed-about = 谢谢您的确认。贵组织已列于 { $host } 的公开信之后：
mail-listed-desk = 一个组织只列一次。审核员会把您的签名与已有的签名对照查看，一有决定，您就会收到邮件。
mail-merged-subject = 贵组织只保留一个签名：{ $title }
mail-merged-heading = 两个签名已合并
mail-merged-about = 经查，{ $host } 的公开信之后有两个签名属于同一签署方。这一个是您的：
mail-merged-why = 名单显示另一个，它现在代表两者。
mail-merged-not-listed = 从现在起，另一个代表两者。它目前不在公开名单上。
mail-merged-button = 查看有效的签名
merge-error-sealed = 其中一个不具名，而合并后的条目会写有其名称。请在两者都签署的每封公开信上，打开其中一个签名，与另一个合并；或在签署人同意具名后，合并条目。
registry-collision-unnamed = 其中一个不具名，因此两个条目不合并。请合并它们在双方都签署的每封公开信上的签名：

## What comes back to the moderators when another signature has left the list

reason-came-back = 恢复待审
reason-came-back-withdrawn = 当初它因另一个签名而关闭或合并，那个签名已被其联系人撤回。
reason-came-back-erased = 当初它因另一个签名而关闭或合并，那个签名已应其联系人要求删除。
reason-came-back-individual = 当初它因另一个签名而关闭或合并，那个签名现在属于个人。
reason-came-back-elsewhere = 当初它因另一个签名而关闭或合并，那个签名现在属于另一个组织。
reason-came-back-rejected = 当初它因另一个签名而关闭或合并，那个签名已被拒绝。
desk-moved-came-back = 恢复待审：另一个签名已离开
desk-mail-kind-came-back = “审核员再次查看您的签名”，因另一个签名已离开
desk-mail-kind-back-in-review = “审核员再次查看您的签名”
mail-back-subject = 审核员再次查看您的签名：{ $title }
mail-back-heading = 审核员再次查看您的签名
mail-came-back-about = 在 { $host } 的公开信之后，原有另一个签名占着您签名的位置。它已离开名单，因此您的签名重新等待审核员审核：
mail-back-about = 您在 { $host } 公开信后的签名，重新等待审核员审核：
mail-back-waits = 审核员一有决定，您就会收到邮件。您无需做什么。
