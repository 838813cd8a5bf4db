### Reviewed by a native speaker: no

## What moderators do to entries: correct, file, move, invalidate, and enter what came on paper

line-kind = 签署身份
line-kind-organisation = 组织
line-kind-individual = 个人
line-name = 名称
line-name-en = 英文名称
line-acronym = 缩写
line-country = 国家或地区
line-website = 网站
line-affiliation = 所属单位
line-representatives = 一并刊出
line-file-under = 排序写法

mail-footer-contact-of = 本邮件由 { $site } 发送，因为此地址是一封公开信的签名联系人。
mail-entry-corrected-subject = 您的签名已更正：{ $title }
mail-entry-corrected-heading = 您的签名已更正
mail-entry-corrected-about = 审核员更正了您在 { $host } 公开信后的签名：
mail-entry-corrected-what = 更改内容如下：
mail-entry-corrected-before = 之前：{ $text }
mail-entry-corrected-now = 现在：{ $text }
mail-entry-corrected-nothing = 无
mail-entry-corrected-object = 如果无误，则无需做什么。如果有误，请索取通往您签名的链接：您可以在那里自行更正，或撤回。
mail-invalidated-subject = 您的签名已移出名单：{ $title }
mail-invalidated-heading = 您的签名已移出名单
mail-invalidated-about = 审核员已将您的签名移出 { $host } 的公开信：
mail-invalidation-forged = 审核员发现，它并非由所署名者本身作出。
mail-invalidation-abuse = 审核员发现，它是大批虚构签名中的一个。
mail-invalidation-not-eligible = 审核员发现，它不属于可以签署这封公开信的范围。
mail-invalidation-mistake = 它是审核员误录入或误公布的。
mail-entered-subject = 您的签名已录入：{ $title }
mail-entered-heading = 您的签名已录入
mail-entered-about = 您以书面、邮件或电话方式支持了 { $host } 的公开信，审核员已录入您的签名：
mail-entered-listed = 它已在名单上。
mail-entered-waits = 审核员再看一次之后，它才列入名单。
mail-entered-object = 如果您没有支持这封公开信，或希望作出更改，请索取通往您签名的链接：您可以在那里更正，或立即撤回。

ledger-reason-moderated = 由审核员更正
ledger-reason-abuse = 大批虚构签名之一
ledger-reason-not-eligible = 不属于可以签署的范围
ledger-reason-mistake = 误录入

desk-moved-corrected-entry = 更正
desk-done-corrected-entry = { $name } 已更正。十分钟后告知其联系人。
desk-change = { $label }：{ $before } → { $after }
desk-change-nothing = （无）
desk-invalidation-forged = 并非由所署名者本身作出
desk-invalidation-abuse = 大批虚构签名之一
desk-invalidation-not-eligible = 不属于可以签署的范围
desk-invalidation-mistake = 误录入或误公布
desk-invalidation-choose = 选择理由
reason-came-back-invalidated = 当初它因另一个签名而关闭或合并，那个签名已被审核员作废。

line-name-hint = 用其自身的文字。
line-country-none = 无国家或地区
line-person = 人员 { $number }
line-role = 人员 { $number } 的职务
line-file-under-hint = 只有当排序位置应与名称不同时才填写：“Berlin, Humanists of”。
correct-entry-link = 更正刊出内容
correct-entry-title = 更正 { $name }
correct-entry-as-organisation = 作为组织
correct-entry-as-individual = 作为个人
correct-entry-to-individual = 移到个人
correct-entry-to-organisation = 移到组织
correct-entry-see = 查看会有哪些变化
correct-entry-again = 再次查看
correct-entry-save = 保存更正
correct-entry-hint = 您看到变化之前，什么都不会保存。
correct-entry-look = 会有哪些变化
correct-entry-nothing = 没有：署名现在就是这样。
correct-entry-doubts = 届时规则对它的判断
correct-entry-becomes-new = 它会成为一个尚未列入组织名录的组织的签名。
correct-entry-becomes-other = 它会成为组织名录中另一个组织的签名。
correct-entry-becomes-rival = 它会与以下签名同属一个组织：
correct-entry-place = 在名单中的位置，归入 { $heading }
correct-entry-filed = 排序写法为 { $file_under }
correct-entry-told = 十分钟后，联系人会收到邮件得知更改内容，并可更正或撤回。
correct-entry-back = 返回条目
correct-entry-differs = 您打开本页之后，条目有变动。与您填写的内容不同之处：
correct-entry-stale = 什么都没有保存，您填写的内容已保留。请对照两者，如果您的正确，请重新保存。
correct-entry-closed = 只有待审或已公布的条目才能更正。请先重新审核。

invalidate-heading = 永久移出
invalidate-hint = 它会离开名单和队列。公开台账写明理由，不含名称。因它而关闭或合并的条目会恢复。十分钟内可以撤销。
invalidate-reason = 理由
invalidate-note = 给同事的备注（如有）
invalidate-button = 永久移出
error-invalidation-reason = 请选择理由。

desk-came-paper = 书面收到
desk-came-mail = 邮件收到
desk-came-phone = 电话收到
desk-came-choose = 选择方式
desk-moved-entered = 录入
desk-done-entered = { $name } 已录入。
endorsement-title = 录入支持
endorsement-lead = 用于《{ $letter }》。适用于您以书面、邮件或电话收到的支持；名单会注明由公开信的发起方提供。
endorsement-organisation = 组织
endorsement-individual = 个人
endorsement-switch-individual = 改为录入个人
endorsement-switch-organisation = 改为录入组织
endorsement-origin = 来源
endorsement-channel = 收到方式
endorsement-date = 时间（如果知道）
endorsement-note = 给同事的备注（如有）
endorsement-contact = 告知谁
endorsement-contact-hint = 填写地址后，联系人会得到通知，并可更正或撤回签名。地址不公布。
endorsement-contact-name = 联系人姓名
endorsement-contact-email = 联系人地址
endorsement-publish = 如果规则没有疑问，立即公布
endorsement-button = 录入
endorsement-same = 同一签署方在这封公开信上已有签名。什么都没有录入。
error-endorsement-channel = 请选择收到方式。
error-endorsement-contact-name = 填写地址时，请一并填写联系人姓名。
error-endorsement-date-long = 作为日期，这太长了。
error-text-formula = 开头像公式。请去掉开头的符号。
error-text-columns = 此行的单元格比表格的列多：有内容错位了。

upload-link = 录入或导入支持
upload-title = 导入支持
upload-lead = 从电子表格导入：导入任何内容之前，会先显示每一行的处理结果。
upload-file = 文件
upload-file-hint = CSV 或制表符分隔的文本，最多 200,000 行。第一行写各列名称。
upload-pasted = 或从电子表格粘贴
upload-pasted-hint = 连同写有各列名称的那一行。
upload-button = 查看
upload-kept = 表格加密封存一天，直到您导入或丢弃。
upload-unreadable = 无法读取
upload-recent = 最近一天的
upload-state-checking = 正在查看各行。
upload-state-checked = 尚未导入任何内容。
upload-state-importing = 正在导入。
upload-state-imported = 已导入。
upload-odd-windows = 文件不是 UTF-8，已按 Windows-1252 读取。请看看带附加符号的字母是否正确。
upload-odd-utf-16 = 文件已按 UTF-16 读取。
upload-lines = 行数
upload-checked = 已查看 { $count }
upload-fate = 处理结果
upload-fate-published = 将公布
upload-fate-held = 将在工作台待审
upload-fate-listed = 已签署过
upload-fate-repeated = 表中重复
upload-fate-faulty = 无法导入
upload-fate-unknown = 尚未查看
upload-faulty-pages = 所在页
upload-look-again = 刷新
upload-columns = 各列是什么
upload-column-none = （略去）
upload-column-representative = 联系人，或刊出的人员
upload-column-role = 该人员的职务
upload-column-email = 联系人地址
upload-kind = 未注明类别的行
upload-all-organisations = 是组织
upload-all-individuals = 是个人
upload-publish = 规则没有疑问的，立即公布
upload-set-columns = 按这些列读取
upload-bring = { $count ->
   *[other] 导入 { $count } 行
  }
upload-bring-hint = 这些行会同时出现。其他行略去。
upload-discard = 丢弃
upload-download = 下载每一行的处理结果
upload-download-hint = 含名称，不含地址。会要求您输入密码。
audit-act-export-fates = 下载表格各行的处理结果
upload-page = 各行，第 { $page } 页，共 { $pages } 页
upload-line = 行
upload-previous = 上一页
upload-next = 下一页
upload-back = 其他导入
upload-brought = { $count ->
   *[other] 已导入 { $count } 行。
  }
upload-undo = 把整次导入重新移出
upload-undo-hint = 此后有人作过决定的保留。不通知任何人。会要求您输入密码。
upload-imports = 已导入
upload-newer = 较新的导入
upload-older = 较早的导入
upload-import-lines = { $count ->
   *[other] { $count } 行
  }
upload-taken-off = { $count ->
   *[other] 已移出 { $count } 行。
  }
upload-stay = { $count ->
   *[other] 保留 { $count } 行：有人对其作过决定，或无法读取，或要求移出的人已无权作决定。
  }
upload-goes-on = 仍在进行；重新加载本页可查看进度。
upload-stopped = 导入已终止，因为开始导入的人已无权作决定。其中没有任何内容在名单上。审核员可以重新导入。
upload-stale = 正在处理中，或在您打开本页之后有变动。
upload-read-anew = 您的页面早于表格的重新读取，您按下的操作都没有执行。现在的读取方式是：{ $columns }。
upload-read-publish = 规则没有疑问的，会立即公布。
upload-read-hold = 全部会在工作台待审。
upload-chosen-kept = 您的选择保留在下面。
upload-note-earlier = 第 { $line } 行是同一签署方。
upload-note-near = 可能是组织名录中已有的 { $name }。
upload-field-kind = 签署身份
upload-field-organisation = 名称
upload-field-organisation_en = 英文名称
upload-field-acronym = 缩写
upload-field-website = 网站
upload-field-country = 国家或地区
upload-field-name = 人员
upload-field-role = 职务
upload-field-email = 地址
upload-field-authorised = 获授权
upload-field-consent = 同意
upload-field-file_under = 排序写法
upload-field-visibility = 具名方式
upload-field-affiliation = 所属单位
error-upload-empty = 里面什么都没有，或只有写着各列名称的那一行。
error-upload-binary = 这不是文本。请把表格存为 CSV，或直接粘贴。
error-upload-long = 超过了 { $max } 行。请分批导入。
error-upload-many = 每封公开信、每位审核员最多同时有 { $max } 个表格等待。请先导入或丢弃其中一些。
error-upload-wide = 超过了 { $max } 列。请去掉不需要的。
error-upload-twice = 两列不能是同一项内容。
error-upload-no-name = 必须有一列是名称。

## Acts of the audit log
audit-act-correct-entry = 更正条目
audit-act-invalidate = 永久移出名单
audit-act-enter-endorsement = 录入支持
audit-act-undo-import = 撤销导入
audit-field-kind = 组织或个人
audit-field-affiliation = 所属单位
audit-field-representatives = 代表
audit-field-file-under = 排序写法
audit-field-given-on = 支持日期
audit-field-channel = 收到方式
audit-act-upload = 上传表格
audit-act-set-columns = 指定表格各列
audit-act-discard-upload = 丢弃表格

## Rows of the list that are taken off at once

bulk-unpublished = { $count ->
    [0] 没有退回任何条目。
   *[other] { $count } 个条目已移出名单，在工作台待审。
  }
bulk-invalidated = { $count ->
    [0] 没有永久移出任何条目。
   *[other] 已永久移出 { $count } 个条目。
  }
bulk-left-on-list = 未执行：页面显示后有变动，或所处状态不允许
bulk-list = 返回名单
bulk-unpublish = 退回工作台
bulk-invalidate = 永久移出
bulk-off-hint = “退回工作台”把已公布的条目移出名单，直到有人重新决定；须写备注，不发邮件。“永久移出”须写理由，公开台账会写明。两者都要求您输入密码，十分钟内可以撤销。

## Texts of letters, and letters from files
text-moved-on = 您书写期间，此文本已发布，或其公开信已退回。您填写的内容在下面，尚未保存。保存会把它存为仍可更改的第 { $number } 版。
text-drop-changed = 您打开本页之后，有人更改了此文本，因此没有删除。现在的内容在下面：请先看一看。
text-drop-own = 草稿须保留公开信本身语言的文本，因此没有删除。
letterdesk-files = 从文件创建
letterdesk-files-intro = 导出的公开信，或写成文件的公开信，会在这里成为草稿：包括设置、文本、共同发起方以及附带的内容。本服务器上已有的公开信不受影响。
letterdesk-files-label = 公开信的文件
letterdesk-files-hint = 请一次全部选中：letter.toml，以及每种语言的 letter.en.md 之类的文件；另外还有 learn.en.md、act.en.md、sample.en.toml 和 updates.toml（如果有）。
letterdesk-files-button = 用这些文件创建草稿
letterdesk-files-faults = 无法接受这些文件
