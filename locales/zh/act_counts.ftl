### Reviewed by a native speaker: no

## On the numbers page of the desk

act-counts-ways = 读者如何致信决策者
act-counts-days = 同上，按天
act-counts-hint = 读者打开链接、复制或打印时，由页面的脚本计数。是否真的打了电话或寄出了信，由谁、致谁，都无从得知。
act-counts-hint-days = 日期以 { $zone } 为准。
act-counts-way = 方式
act-counts-times = 次数
act-counts-all = 全部
act-counts-phone = 电话
act-counts-form = 联系表单
act-counts-mail = 电子邮件
act-counts-social = 社交网络
act-counts-print = 打印
act-counts-copy = 复制
act-counts-share = 分享
act-counts-forward = 转告亲友

## On the privacy page

privacy-act-heading = 如果您致信决策者
privacy-act-text = 在您查找谁代表您的地方，您查询的邮政编码或地区会发送给我们，既不存储，也不记入日志。您写给他们的信在您自己的浏览器中生成，其中任何内容都不会发送给我们。如果没有 JavaScript，信会发送一次，以便在这里生成；它既不存储，也不记入日志。我们统计每种发送方式一天内使用了多少次（电话、表单、电子邮件、社交网络、打印、复制、分享），不统计任何有关谁使用了它、写信给谁的信息。
