# 网站：为每个关闭码、每对关闭码、每条被违反的规则、每个原因和每个握手状态码生成的页面上的标题、标签和按钮。

## 每个页面上

brand = wswhy
tagline = 我的 WebSocket 为什么关闭了？
skip = 跳到正文
nav-label = 主要栏目
nav-codes = 关闭码
nav-causes = 原因
nav-violations = 违反的规则
nav-statuses = 握手状态码
nav-registries = 应用的关闭码
nav-decode = 解码字节
languages-label = 本页的其他语言版本
where-label = 当前位置
search-label = 搜索关闭码、原因和关闭原因
search-hint = 输入关闭码、关键词或关闭原因的文本
search-none = 没有找到结果。请只输入数字，或者减少关键词。
search-count = { $count } 条结果
kind-code = 关闭码
kind-compare = 两个关闭码
kind-cause = 原因
kind-violation = 违反的规则
kind-status = 握手状态码
kind-reason = 关闭原因，由 { $stack } 发送
formats-label = 本页的数据格式
json = JSON
markdown = Markdown
schema = Schema
private = 你在这里输入的任何内容都不会离开你的浏览器。
footer-about = 每项陈述都有出处或经过实测；两者都没有的，页面会注明。
on-this-page = 本页内容
jump-root-cause = 根本原因
jump-causes = 可能的原因
jump-workarounds = 应对办法
jump-dead-ends = 没有用的办法
jump-versions = 软件
checked = 最近一次与出处核对：{ $date }。

## 首页

home-title = WebSocket 关闭码，以及连接真正关闭的原因
home-intro = 连接关闭了，你手上只有一个数字。在这里可以查到它：表示什么，由谁发送，另一方看到了什么，真正的原因有哪些，什么办法有用。凡是在实验室中用真实软件试过的，页面都会注明。
home-panel = 比一个数字更有用：DevTools 面板会查看你自己的连接，凭依据指出原因。
home-table = 所有关闭码
home-pairs = 容易混淆的关闭码
column-code = 关闭码
column-name = 名称
column-means = 含义
column-who = 谁可以发送
column-page = 页面看到的
range-to = { $from } 到 { $to }

## 一个关闭码

code-title = WebSocket 关闭码 { $code }：{ $name }
code-heading = { $code } { $name }
range-title = WebSocket 关闭码 { $from } 到 { $to }：{ $name }
range-heading = { $from } 到 { $to }：{ $name }
code-description = WebSocket 关闭码 { $code }“{ $name }”表示什么，由谁发送，双方各看到什么，真正的原因有哪些，什么办法有用。
range-description = WebSocket 关闭码 { $from } 到 { $to }（{ $name }）的含义、由谁发送、双方各看到什么，以及解决办法。
section-meaning = 含义
section-seen = 双方各看到什么
seen-page = 页面
seen-other = 服务器
seen-log = 服务器日志
who-may-send = 谁可以发送
on-the-wire = 实际传输的字节
section-example = 带有这个关闭码的帧
section-example-illegal = 任何一方都不得发送的帧
example-intro = 由服务器发送，不带掩码。把指针移到某个字节上，可以看到它的含义。
example-illegal = 任何 Close 帧都不得带有这个关闭码：Chromium 收到这样的帧会判定连接失败，页面看到 1006。把指针移到某个字节上，可以看到它的含义。
example-empty = 由服务器发送、不带关闭码的 Close 帧：页面随后看到 1005。把指针移到某个字节上，可以看到它的含义。
section-when = 常见情形
section-root = 根本原因：是哪一个？
root-generic = 许多原因共用这个关闭码。
root-specific = 这个关闭码指明了原因。
section-causes = 可能的原因
section-fix = 怎么办
fix-page = 在页面里
fix-server = 在服务器上
section-workarounds = 应对办法：什么有用
section-workarounds-by-cause = 应对办法：按原因看什么有用
section-dead-ends = 没有用的办法：什么不必试
tested =
    已用 { $with } 测试{ $for ->
        [this] { "" }
        [some] （针对“{ $cause }”）
       *[other] （针对另一个原因“{ $cause }”）
    }：{ $result ->
        [helped] 有用
        [failed] 没有用
       *[unclear] 未能确认
    }。
tested-and = { $software } 和 { $browser }
not-tested = 未测试。
if-cause = 适用于以下原因：“{ $causes }”
if-cause-next = { $one }”“{ $other }
if-cause-or = { $one }”“{ $other }
if-cause-most = 适用于大多数原因
if-cause-any = 不论是什么原因
fixed-of-tried = 针对这些原因试过 { $tried } 种办法，{ $fixed } 种有用
tried-none = 这些都没有试过，所以未测量
fix-rate = 实验室测试
confidence = 实验室测试
confidence-value = 在以这个关闭码结束的 { $n } 个场景中，wswhy 把真正的原因排在第一位的占 { $share }%
confidence-none = 没有以这个关闭码结束的场景，所以未测量
section-versions = 各种软件怎样处理它
versions-measured = 浏览器：用 Chromium { $chromium } 和 Firefox { $firefox } 实测；Safari 未实测。
column-version = 软件
column-status = 处理方式
column-since = 始于
column-until = 止于
column-notes = 说明
column-known = 依据
status-defined = 定义
status-sends = 发送
status-receives = 接收
status-sends-and-receives = 发送并接收
status-reports = 报告
status-not-sent = 自己不发送
status-misuses = 另作他用
status-leads-to = 导致页面看到它
status-changed = 有变化
status-unknown = 未提及
known-measured = 实测
known-source = 源代码
known-document = 文档
known-not-checked = 未核实
source-of = 出处
section-official = 官方资料
section-evidence = 出处与测试
evidence-sources = 出处与场景
section-first-seen = 首次出现
first-seen = { $when }，见于 { $what }
first-seen-latest = 不晚于 { $when }，见于 { $what }
section-compare = 与另一个关闭码对比
compare-with = { $a } 和 { $b }
registered-by = 还有谁使用它
registered-line = { $name } 把它列为“{ $meaning }”。
acts-label = 由谁处理

## 两个关闭码

compare-title = WebSocket 关闭码 { $a } 和 { $b }：如何区分
compare-heading = { $a } { $name-a }与 { $b } { $name-b }
compare-description = 对比 WebSocket 关闭码 { $a }“{ $name-a }”和 { $b }“{ $name-b }”：各表示什么，各在什么时候出现，各自怎么办，以及你的服务器应该发送哪一个。
compare-meaning = { $code } 表示什么
compare-when = 什么时候会遇到 { $code }
compare-fix = 遇到 { $code } 怎么办
compare-differences = 主要区别
compare-which-you-see = 你遇到的是哪一个
compare-which-to-send = 你的服务器应该发送哪一个
compare-learn = 进一步了解：这两个关闭码和相关标准
compare-other = 其他对比
compare-any-title = 任意两个关闭码的对比
compare-any-intro = 请选择两个关闭码。
compare-any-first = 第一个关闭码
compare-any-second = 第二个关闭码
compare-any-show = 显示
compare-any-script = 任意组合两个关闭码需要 JavaScript。下面列出的各组对比和每个关闭码的页面则不需要。

## 原因、被违反的规则、状态码、关闭码列表

causes-title = 原因：WebSocket 连接可能因什么而结束
causes-intro = 每一个都是 wswhy 可能给出的答案。报告里用它的 id 来指明。
cause-title = { $badge }：WebSocket 为何关闭
cause-means = 这意味着什么
cause-id = id
cause-stacks = 会这样结束连接的软件
column-stack = 软件
column-trigger = 何时
column-reason = 关闭原因
column-option = 选项
column-default = 默认值
column-source = 出处
no-reason = 空
violations-title = RFC 6455 和 RFC 7692 中可能被违反的规则
violations-intro = 帧可能有哪些错误，以及分别以哪个关闭码应答。
violation-title = { $title }：违反 WebSocket 协议的一条规则
violation-answer = 应答所用的关闭码
statuses-title = 拒绝 WebSocket 的 HTTP 状态码
statuses-intro = 对握手请求的响应必须是 101。换成任何其他状态码，页面看到的都是 1006。任何脚本都读不到状态码：Chromium 的控制台和 Firefox 的网络面板会显示它。
status-title = WebSocket 握手得到 HTTP { $status }：{ $name }
status-heading = { $status } { $name }
registries-title = 应用、协议和服务的关闭码
registries-intro = 3000 到 3999 在 IANA 注册，4000 到 4999 属于各个应用。这里列出它们赋予了含义的关闭码，并注明各自的出处。
registry-source = { $name } 在何处列出自己的关闭码
