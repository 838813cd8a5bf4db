### Reviewed by a native speaker: no

settings-offices = 读者致信的议会
settings-offices-hint = 读者在公开信地址下的“act”，按邮政编码或地区查找自己的议员。议员名单来自文件：见“offices import”。
settings-offices-none = 无
audit-act-import-offices = 导入可致信的公职

finder-title = 行动
finder-heading = 查找代表您的议员
finder-intro = 只有您查询的邮政编码或地区会发送到本站，且不会保存。
finder-intro-areas = 只有您查询的地区会发送到本站，且不会保存。
finder-zip = { $country ->
    [US] ZIP 邮编
   *[other] 邮政编码
}
finder-zip-hint = { $country ->
    [US] 五位数字，例如 94110。
   *[other] 与信封上所写相同。
}
finder-zip-bad = { $country ->
    [US] ZIP 邮编是五位数字。
   *[other] 这不可能是邮政编码。
}
finder-zip-unknown = { $country ->
    [US] 我们的数据中没有 ZIP 邮编 { $place }。它可能是邮政信箱的邮编、新邮编或某个领地的邮编。请改选您所在的州或领地。
   *[other] 我们的数据中没有邮政编码 { $place }。请改选您所在的地区。
}
finder-state = { $country ->
    [US] 州或领地
   *[other] 地区
}
finder-state-or = { $country ->
    [US] 或者选择州或领地
   *[other] 或者选择地区
}
finder-choose = 请选择……
finder-button = 查找
finder-area-unknown = 我们的数据中没有这个地区。请从列表中选择。

finder-found = 谁代表您发言
finder-as-of = 依据公开文件，最晚截至 { $date }。
finder-district = { $state }，第 { $number } 选区
finder-district-only = { $state }，全州
finder-several-districts = ZIP 邮编 { $place } 分属 { $count } 个选区。这些众议员中只有一位代表您，取决于您所在的街道。众议院的官方查询会告诉您是哪一位。
finder-several-areas = 邮政编码 { $place } 分属 { $count } 个地区。哪一个是您的，取决于您所在的街道。
finder-several-states = ZIP 邮编 { $place } 跨越州界。您致信的是您本州的参议员。
finder-no-senators = { $area } 没有参议员。在众议院代表该地的人，在全院表决中没有投票权。
finder-parts = 您的众议员取决于您的选区。请选择选区，或查询您的 ZIP 邮编。
finder-parts-other = 请选择您在 { $area } 的哪一部分。
finder-mine = 我住在 { $area }
finder-title-of = { $title ->
    [us-senator] 美国参议员
    [us-representative] 众议员
    [us-delegate] 众议院无表决权代表
    [us-resident-commissioner] 众议院常驻专员
   *[other] 议员
}
finder-without-vote = 可以发言并参加委员会，但在众议院全院表决中没有投票权。
finder-term-over = 据我们的数据，此任期已于{ $date }结束。现由谁担任，请查看官方名单。
finder-vacant = 席位空缺，或我们不知道由谁担任。
finder-nobody = 我们不知道谁代表这个地区发言。
finder-phone = 电话
finder-form = 联系表单
finder-email = 邮箱
finder-website = 网站
finder-address = 地址
finder-social = 社交账号

finder-official = 官方查询
finder-official-hint = 其内容始终是最新的。它们是其他网站，会在那里打开。
finder-official-house = 您的众议员：house.gov
finder-official-senate = 您的参议员：senate.gov
finder-official-congress = 所有议员：congress.gov
finder-no-data = 本站没有议员名单。
finder-no-data-official = 官方查询网站上有。
