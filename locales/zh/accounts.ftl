### Reviewed by a native speaker: no

## Logging in

login-forgotten = 我忘记了密码
login-reset = 您的新密码已设置，所有登录均已退出。请用新密码登录。
login-wait = { $minutes ->
   *[other] 错误次数太多。请等待 { $minutes } 分钟再试。用您以前在这里用过的浏览器，或通过邮件设置新密码，则无需等待。
  }
code-title = 您的验证码
code-label = 验证码
code-hint = 应用中的六位数字，或您的一个恢复码。
code-failed = 此验证码无效：可能输错了、过期了，或已用过。请等下一个验证码。如果本页打开已超过五分钟，请重新开始。
code-back = 重新开始
desk-mail-kind-invitation = 工作台邀请
desk-mail-kind-password-reset = 设置新密码的链接，致审核员
desk-mail-kind-password-changed = “您的密码已更改”，致审核员
desk-mail-kind-factor-changed = “两步验证已开启”或“已关闭”，致审核员
desk-mail-kind-role-changed = “您的账户有变动”，致审核员

## A new password

forgotten-title = 新密码
forgotten-intro = 请填写您登录所用的地址。我们会向您发送一个链接，用来另设密码。
forgotten-button = 把链接发给我
forgotten-back = 返回登录
forgotten-sent-title = 请查收邮件
forgotten-sent = 如果此地址有账户，链接已在路上。链接一小时内有效，只能用一次。
forgotten-sent-none = 如果什么都没收到，请看看垃圾邮件文件夹，或询问工作台的所有者；运行服务器的人也可以设置新密码。
reset-title = 设置新密码
reset-intro = 设置后所有登录都会退出，请用新密码登录。
reset-button = 设置密码
reset-gone-title = 此链接已失效
reset-gone = 链接已用过、已超过一小时，或复制得不完整。
reset-gone-again = 请再发一个
password-title = 更改密码
password-intro = 您在此处保持登录，其他各处均退出登录。
error-moderator-password-common = 这是最先会被人猜到的密码之一，或由这类密码拼成。几个互不相关的词就是好密码。
error-moderator-password-known = 这里面大部分是您的姓名、地址或本站名称。几个互不相关的词就是好密码。

## An invitation

invite-title = 创建您的账户
invite-intro = 邀请您加入 { $site } 的工作台。您将用此地址登录：
invite-gone-title = 此邀请已失效
invite-gone = 邀请已用过或已收回、已超过一周，或复制得不完整。请向工作台的所有者另要一个。

## The password once more

reconfirm-title = 是您本人吗？
reconfirm-intro = 接下来的操作，不能让碰巧看到您浏览器开着的人来做。请再输入一次密码；之后即可继续，十分钟内不再询问。
reconfirm-button = 继续
reconfirm-leave = 算了
reconfirm-wait = { $minutes ->
   *[other] 错误次数太多。请等待 { $minutes } 分钟再试。
  }
reconfirm-wrong = 这不是您的密码。
reconfirm-wrong-both = 密码或验证码不对。验证码只能用一次：请等下一个。

## The owner's page

desk-moderators = 账户
moderators-title = 账户
moderators-problem = 不能这样做
moderators-last-owner = 必须始终有一位所有者。请先另设一位。
moderators-you = 您
moderators-disabled = 已停用
moderators-role = 角色
moderators-roles = 查看者可以看到一切，但不作决定；审核员作决定；所有者还管理账户。
moderators-since = 起始时间
moderators-sessions = { $count ->
    [0] 未登录
   *[other] 登录中：{ $count } 处
  }
moderators-factor-on = 已开启
moderators-factor-none = 无
moderators-change-role = 更改角色
moderators-change-role-button = 更改
moderators-enable = 启用
moderators-end-sessions = 全部退出登录
moderators-disable = 停用
moderators-disable-sure = 对方会立即退出登录，在您重新启用账户之前不能登录。其作出的决定仍然保留。
moderators-disable-button = 停用账户
moderators-invitations = 未完成的邀请
moderators-invitations-none = 没有邀请任何人。
moderators-invited = 由 { $name } 邀请。链接有效期至{ $date }。
moderators-revoke = 收回
moderators-invite = 邀请他人
moderators-invite-intro = 对方会收到一封带链接的邮件。链接只能用一次，一周内有效，前提是您仍是所有者。
moderators-invite-button = 发送邀请
moderators-has-account = 此地址已有账户。
moderators-invited-already = 此地址已受邀请。如要另发，请先收回原来的邀请。

## One's own account

account-title = 您的账户
account-back = 前往您的账户
account-change-password = 更改
account-factor-on = { $count ->
   *[other] 已开启，还剩 { $count } 个恢复码。
  }
account-factor-change = 更改
account-factor-none = 无。
account-factor-set-up = 设置
account-sessions = 您的登录位置
account-sessions-hint = 登录后八小时不用，或满七天，即告结束。如果有您不认识的登录，请结束它并更改密码。
account-session-unknown = 未知浏览器
account-session-this = 本次登录
account-session-began = 开始
account-session-confirmed = 输入密码
account-session-ends = 最迟结束
account-session-network = 网络
account-session-network-same = 您现在所用的网络
account-session-network-other = 另一个网络，标记为 { $mark }
account-session-end = 结束
account-sessions-end-others = 结束其他所有登录

## The second factor

factor-title = 两步验证
factor-required = 这里的账户需要开启两步验证。请先设置，然后即可继续。
factor-intro = 您手机上的应用会显示一个验证码，每半分钟更换一次。这样，别人只有您的密码也无法登录。
factor-picture = 供应用扫描的二维码
factor-by-hand = 用应用扫描图片，或在应用中输入：
factor-here = 或在本设备的应用中打开
factor-code = 应用现在显示的验证码
factor-turn-on = 开启
factor-wrong-code = 这不是此图片的验证码。请输入应用现在显示的验证码，并看看手机的时间是否准确。
factor-others = 以下公开信的工作台不要求两步验证：
factor-off = 关闭
factor-off-intro = 关闭后只要求输入密码。
factor-off-button = 关闭
codes-title = 您的恢复码
codes-intro = 如果手机丢失，每个恢复码可以代替验证码登录一次。恢复码只在这里显示这一次。
codes-keep = 请打印或抄写下来，存放在别人不会看到的地方。
codes-go-on = 我已保存好
codes-renew-intro = 生成新的恢复码，旧的即作废。
codes-renew = 生成新的恢复码
