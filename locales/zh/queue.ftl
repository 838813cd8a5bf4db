### Reviewed by a native speaker: no

## The lists of the queue

queue-list-moderator = 待决定
queue-list-signer = 等签署人答复
queue-list-aside = 已搁置
queue-tab-count = { $count }
queue-lists = 列表
queue-previous = 上一页
queue-next-page = 下一页
queue-back = 返回列表
queue-none-here = 此列表中没有条目。
queue-none-matching = 没有符合的条目。
queue-matching = { $count ->
   *[other] { $count } 个符合
  }
queue-matching-at-least = 至少 { $count } 个符合
queue-stopped = 已查看 { $count } 个条目。下一页从那里继续。
queue-start = 取下一个条目
queue-start-hint = 您和同事分到的是不同的条目。您取走的条目为您保留五分钟。
queue-with = { $who } 正在查看
queue-entry-of = 下一个条目
queue-entry-before = 上一个条目

## Its rows

queue-rivals = { $count ->
   *[other] { $count } 个同组织签名
  }
queue-near = { $count ->
   *[other] { $count } 个相近名称
  }
queue-network = { $count ->
   *[other] 同一网络另有 { $count } 个
  }
queue-version = 第 { $number } 版
queue-version-older = 旧版：第 { $number } 版
queue-notes = { $count ->
   *[other] { $count } 条备注
  }

## Its filter

queue-filter = 筛选和排序
queue-filter-search = 按名称搜索
queue-filter-order = 排序
queue-order-doubt = 最确定的在前
queue-order-most-doubt = 最可疑的在前
queue-order-age = 最早的在前
queue-order-newest = 最新的在前
queue-filter-reasons = 待审原因（任一）
queue-filter-only = 且没有其他原因
queue-filter-kind = 谁
queue-filter-organisations = 组织
queue-filter-individuals = 个人
queue-filter-proof = 证明
queue-filter-country = 国家或地区
queue-filter-country-hint = 个人的姓名和国家或地区在等待期间加密封存：要看到个人，请不要选择国家或地区。
queue-filter-version = 签署的版本
queue-filter-waited = 已等待
queue-filter-first = 该域名的首个签名
queue-filter-any = 不限
queue-filter-show = 显示
queue-filter-all = 显示全部

## Many at once

bulk-heading = 对勾选的行
bulk-pick = 勾选{ $name }
bulk-pick-all = 勾选本页全部
bulk-publish = 公布
bulk-set-aside = 搁置
bulk-reject = 拒绝
bulk-reason = 拒绝的理由
bulk-mail = 用邮件告知签署人
bulk-title = 一并决定
bulk-published = { $count ->
    [0] 没有公布任何条目。
   *[other] 已公布 { $count } 个条目。
  }
bulk-rejected = { $count ->
    [0] 没有拒绝任何条目。
   *[other] 已拒绝 { $count } 个条目。
  }
bulk-set-aside-done = { $count ->
    [0] 没有搁置任何条目。
   *[other] 已搁置 { $count } 个条目。
  }
bulk-undone = { $count ->
    [0] 没有可撤销的内容。
   *[other] 已撤销 { $count } 项决定。
  }
bulk-left = 页面显示后有变动，保持原样
bulk-left-undone = 未撤销：此后有变动，或当时就保持原样
bulk-rows = 条目
bulk-undo = 全部撤销
bulk-recent = { $wait }前一并决定：{ $what }
bulk-recent-look = 查看
bulk-queue = 返回待审队列
bulk-last = 最近一次：{ $what }
error-bulk-none = 请至少勾选一行。

## Notes, and entries that are set aside

note-heading = 备注
note-add = 给同事的备注
note-hint = 随条目加密封存；绝不公布，绝不邮寄。无论您按下什么，都会一并保存。
note-save = 保存备注
note-nobody = 命令行
error-note-long = 备注最多 { $max } 个字符。
error-notes-full = 此条目已有 { $max } 条备注，达到上限。什么都没有做。您填写的内容保留在下面。
error-note-empty = 请先写备注。
signature-set-aside = 搁置
signature-take-up = 重新处理
signature-waits = 已等待
signature-network = 网络
desk-done-set-aside = { $name } 已搁置。
desk-done-taken-up = { $name } 已回到待审队列。
desk-moved-set-aside = 搁置
desk-moved-taken-up = 重新处理
desk-conflict-set-aside = { $who } 在 { $wait }前搁置了此条目。没有覆盖任何内容。

## Keys

desk-keys = 按键
desk-keys-help = 不在输入框中打字时，可用以下单键：
desk-keys-on = 单键操作
desk-keys-close = 关闭
desk-keys-off-told = 单键操作已关闭。
desk-keys-on-told = 单键操作已开启。按问号可查看列表。
desk-key-publish = 公布
desk-key-hold = 搁置，或重新处理
desk-key-ask = 要求提供自有域名的地址
desk-key-reject = 拒绝（须已选理由；否则转到理由）
desk-key-reason = 选择拒绝的理由
desk-key-unpublish = 移出名单
desk-key-reopen = 重新审核
desk-key-next = 下一个条目
desk-key-previous = 上一个条目
desk-key-undo = 撤销
desk-key-search = 搜索
desk-key-note = 写备注
desk-key-list = 返回列表
desk-key-help = 本列表

## The audit log

audit-act-close-report = 查看读者反映的问题
audit-act-set-aside = 搁置条目
audit-act-take-up = 重新处理条目
audit-act-note = 为条目写备注
audit-act-make-first = 将条目列入首批签署方
audit-act-unmake-first = 将条目移出首批签署方
