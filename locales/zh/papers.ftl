### Reviewed by a native speaker: no

## The letter on paper and its delivery pack

take-away-pdf = 公开信和名单（PDF）
take-away-pack = 全部（ZIP）

paper-foot = { $title } · { $date } · { $counts }
paper-page = { $page } / { $pages }
paper-text-hash = 文本，第 { $number } 版：SHA-256 { $hash }
paper-ledger-hash = 台账，第 { $number } 条：SHA-256 { $hash }
paper-ledger-behind = { $count ->
   *[other] 名单有 { $count } 处变动晚于台账的这条记录，该记录不涵盖这些变动。
}

paper-as-of = 截至
paper-online = 公开信及其名单保存在 { $address }。
paper-check = 任何人都可以核对这份文件。每页页脚的第一个哈希值是公开信文本的哈希值，文本可在“所有版本”中下载。第二个是公开台账最后一条记录的哈希值；台账写明名单的每一次变动，这份名单就是由这些变动得来的。

changes-since = 自{ $date }递交以来（台账第 { $number } 条）：列入名单 { $came } 个；更正署名 { $corrected } 个；离开名单 { $left } 个。
changes-left = 离开名单，{ $reason }：{ $count } 个
changes-none = 自{ $date }递交以来没有变动。
delivery-pack = 要递交的内容
delivery-pack-text = PDF 格式的公开信和全部签署方、表格形式的名单、文本、台账最新记录的哈希值、上次递交以来的变动，以及写有每个文件哈希值的清单。
delivery-pack-link = 下载递交包（ZIP）
delivery-accessible = 最近一个递交包中的 PDF 通过了 PDF/UA-1（无障碍 PDF 标准）的检查。
delivery-not-accessible = 最近一个递交包中的 PDF 没有通过 PDF/UA-1（无障碍 PDF 标准）的检查：屏幕阅读器可能会漏读其中的部分内容。原因写在服务器日志中；多半是添加的某种字体不允许嵌入。
delivery-accessible-unknown = 清单会说明 PDF 是否通过了 PDF/UA-1（无障碍 PDF 标准）的检查。
