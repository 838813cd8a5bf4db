### Reviewed by a native speaker: no

## A setting of the desk

settings-bulk = 把个人也列入完整名单的文件
settings-bulk-hint = 任何人都可以一次取得这些文件，并且复制。不选此项，个人的姓名在名单上和给收信方的文件中，但不在给所有人的文件中。

## The list as a text

list-comma = { "、" }
list-colon = { "：" }
list-no-country = 未注明国家或地区
list-first = 首批签署方
list-others = 其他所有签署方
list-not-published = 不公布

## Taking the list away

take-away-docx = Word
take-away-copy = 复制、嵌入
take-away-without-people = 个人的姓名在名单上，不在这些文件中。
copy-title = 下载或复制名单
copy-by = 排列
copy-by-list = 一份名单
copy-by-letter = 按字母分列
copy-by-country = 按国家或地区分列
copy-kind = 谁
copy-everyone = 全部
copy-organisations = 组织
copy-people = 个人
copy-with-people = 含代表组织签署的人
copy-show = 按此显示
copy-files = 下载为文件
copy-list = 供复制
copy-button = 复制名单
copy-how = 或者选中名单，手动复制。
copy-done = 已复制。现在可以粘贴了。
copy-failed = 浏览器不允许复制。请选中名单，手动复制。
copy-nobody = 还没有可复制的名字。
copy-too-many = { $count ->
   *[other] 共有 { $count } 行，一个页面放不下。请改用其中一个文件。
}
copy-embed = 放在其他网站上
copy-embed-text = 这会在您的页面上显示公开信：标题、总数、部分名字和签署入口。它不设置 Cookie，也不运行脚本。
copy-embed-see = 看看效果
copy-embed-html = 粘贴到您页面中的 HTML
copy-embed-hint = 在地址中，您可以更改 names（0 到 50），也可以加上 theme=light 或 theme=dark。
copy-embed-form = 运行本服务器的人指定的网站，可以加上 form=on，使其中含有表单。

## Passing the letter on

share-heading = 分享这封公开信
share-after = 告诉其他人
share-mail = 电子邮件
share-text = 一封公开信：{ $title }
share-card = { $title }，{ $host } 的公开信

## In a frame of another site

embed-from = 公开信，来自
