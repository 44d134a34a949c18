# 网站：为每个关闭码、每对关闭码、每条被违反的规则、每个原因和每个握手状态码生成的页面上的标题、标签和按钮。

## 每个页面上

brand = wswhy
tagline = 我的 WebSocket 为什么关闭了？
skip = 跳到正文
nav-label = 主要栏目
nav-codes = 关闭码
nav-causes = 原因
nav-violations = 被违反的规则
nav-statuses = 握手状态码
nav-registries = 应用的关闭码
nav-decode = 解码字节
languages-label = 本页的其他语言版本
where-label = 当前位置
search-label = 搜索关闭码、原因和关闭原因
search-hint = 关闭码、一个词，或者关闭原因的文本
search-none = 没有找到。请只输入数字，或者减少几个词。
search-count = { $count } 条结果
kind-code = 关闭码
kind-compare = 两个关闭码
kind-cause = 原因
kind-violation = 被违反的规则
kind-status = 握手状态码
kind-reason = 关闭原因，由 { $stack } 发送
formats-label = 本页供程序读取的版本
json = JSON
markdown = Markdown
schema = 各字段的含义
private = 你在这里输入的任何内容都不会离开你的浏览器。
footer-about = 每一句话都有出处，或者是测得的；两者都不是的，页面会注明。
labelled = { $name }：{ $text }
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
section-meaning = 含义
section-seen = 双方各看到什么
seen-page = 页面
seen-other = 另一方
seen-log = 服务器日志
who-may-send = 谁可以发送
on-the-wire = 线路上
section-example = 带有这个关闭码的真实的帧
example-intro = 由服务器发送，不带掩码。指向一个字节，即可查看它是什么。
example-illegal = 不合法：任何 Close 帧都不允许携带这个关闭码。Chromium 收到这样的帧会使连接失败，页面看到的是 1006。把指针移到某个字节上，可以看到它是什么。
section-when = 什么时候会看到它
section-root = 根本原因
root-generic = 笼统：许多原因共用这个关闭码
root-specific = 明确：这个关闭码指明了原因
section-causes = 各种原因，最有用的排在最前
section-fix = 怎么办
fix-page = 在页面里
fix-server = 在服务器上
section-workarounds = 变通办法
section-dead-ends = 没有用的办法
proved = 已用 { $with } 重现。
proved-alone = 已用 { $browser } 重现。
proved-and = { $software } 和 { $browser }
not-proved = 未重现。
fixed-of-tried = 在实验室中试过 { $tried } 种，{ $fixed } 种有用
tried-none = 都没有在实验室中试过：未测量
fix-rate = 有用的变通办法
confidence = 判断的准确程度
confidence-value = 实验室中以这个关闭码结束的 { $n } 个场景里，有 { $share }% 把真正的原因排在了第一位
confidence-none = 实验室中没有以这个关闭码结束的场景：未测量
section-versions = 各个版本
column-version = 版本
column-status = 如何对待它
column-since = 始于
column-until = 止于
column-notes = 说明
column-known = 依据
status-defined = 定义它
status-sends = 发送它
status-receives = 接收它
status-sends-and-receives = 发送并接收它
status-reports = 报告它
status-not-sent = 不发送它
status-misuses = 把它用在别的情形上
status-changed = 有变化
status-unknown = 没有提到它
known-measured = 测得
known-source = 查自源代码
known-document = 查自文档
known-not-checked = 未核实
source-of = 出处
section-official = 官方资料
section-evidence = 本页的依据
section-first-seen = 首次出现
first-seen = { $when }，见于 { $what }
section-related = 相关的关闭码
section-compare = 与另一个关闭码并排比较
compare-with = { $a } 与 { $b }
registered-by = 在应用的关闭码列表中
registered-line = { $name } 用它表示“{ $meaning }”。
acts-label = 由谁处理
who-page = 页面
who-server = 服务器
who-intermediary = 中间环节
who-user = 使用浏览器的人
who-nobody = 无需处理

## 两个关闭码

compare-title = WebSocket 关闭码 { $a } 和 { $b }：如何区分
compare-heading = { $a } { $name-a }与 { $b } { $name-b }
compare-description = 并排比较 WebSocket 关闭码 { $a }“{ $name-a }”和 { $b }“{ $name-b }”：各表示什么，各在什么时候出现，各自怎么办，以及你的服务器应该发送哪一个。
compare-meaning = { $code } 表示什么
compare-when = 什么时候会遇到 { $code }
compare-fix = 遇到 { $code } 怎么办
compare-differences = 主要区别
compare-which-you-see = 你遇到的是哪一个
compare-which-to-send = 你的服务器应该发送哪一个
compare-learn = 进一步了解
compare-other = 其他的成对比较
compare-any-title = 任意两个关闭码的并排比较
compare-any-intro = 请选择两个关闭码。
compare-any-first = 第一个关闭码
compare-any-second = 第二个关闭码
compare-any-show = 显示
compare-any-script = 任意组合两个关闭码需要 JavaScript。下面的各对以及每个关闭码的页面都不需要。

## 原因、被违反的规则、状态码、关闭码列表

causes-title = 原因：WebSocket 连接可能因什么而结束
causes-intro = 每一个都是 wswhy 可能给出的答案。报告里写的是 id。
cause-title = { $badge }：WebSocket 为何关闭
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
violations-intro = 帧可能有哪些错误，以及分别以哪个关闭码作答。
violation-title = { $title }：违反 WebSocket 协议的一条规则
violation-answer = 以此作答
statuses-title = 拒绝 WebSocket 的 HTTP 状态码
statuses-intro = 对打开握手的响应必须是 101。换成任何其他状态码，页面看到的都是 1006。页面脚本读不到状态码，DevTools 会显示它。
status-title = WebSocket 握手得到 HTTP { $status }：{ $name }
status-heading = { $status } { $name }
registries-title = 应用、协议和服务的关闭码
registries-intro = 3000 到 3999 在 IANA 注册，4000 到 4999 属于各个应用。这里列出它们赋予了含义的关闭码，并注明各自的出处。
registry-source = { $name } 在何处列出自己的关闭码
