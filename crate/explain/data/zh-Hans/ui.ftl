# 界面。这些 id 由 crate/ui 请求：`words.ui("copy", …)`。

## 各处通用

close = 关闭
language = 语言
copy = 复制
copied = 已复制
save = 保存…
panic-title = wswhy 已停止
panic-advice = 这是 wswhy 的错误，不是你的页面的错误。请复制下面的文本并报告。如需继续，请关闭 DevTools 再重新打开。
anonymous-function = （匿名函数）
open-in-sources = 在“源代码/来源”面板中打开 { $url }
stack-none = 没有捕获到调用栈。
direction-sent = 发送
direction-received = 接收
kind-text = 文本
kind-binary = 二进制
kind-close = 关闭
kind-error = 错误
column-size = 大小
column-data = 数据
column-time = 时间
column-gap = 间隔
column-direction = 方向
column-kind = 类型

## 工具栏

toolbar-label = 捕获
record = 录制
record-title = 录制各个 WebSocket 的活动。关闭时：已列出的保留，不再新增。
clear = 清除
reload-and-capture = 重新加载并捕获
reload-and-capture-title = 重新加载页面，让捕获先于页面自己的脚本运行，从一开始就看到每个连接。
observe-only = 仅观察
observe-only-title = 不在页面里放入任何东西，只使用网络日志。会为此网站记住这个设置。
observe-only-cost = 仅观察：没有在页面里放入任何东西。看不到关闭码、关闭原因和 close() 调用；仍能看到帧和浏览器的错误文本。
console-line = 控制台记录
console-line-title = 每当有连接异常关闭，就在控制台输出一行，并注明原因。
decode = 解码字节
decode-title = 粘贴任意形式的帧字节，查看其内容以及违反了哪些规则。
copy-report = 复制报告

## 没有可显示的内容

empty-title = 还没有 WebSocket
empty-starting = 正在启动捕获。
empty-since = 从 { $since } 开始捕获 WebSocket。
empty-paused = 录制已关闭。点击“录制”开始捕获 WebSocket。
empty-captured = 捕获的内容：帧、握手和浏览器的错误文本，以及来自页面的关闭码、关闭原因和 close() 调用。
empty-observe-only = 捕获的内容：帧、握手和浏览器的错误文本。“仅观察”处于开启状态，所以看不到关闭码、关闭原因和 close() 调用。
empty-late = 页面在此之前打开的 WebSocket，要等页面下次用到它时才会出现。要从一开始就看到全部：
empty-private = 任何数据都不会离开这台计算机。
choose-connection = 选择一个连接，查看它为何关闭。

## 连接

connections-label = 连接
state-connecting = 连接中
state-open = 已打开
state-closed = 已关闭
age-lived = 存活 { $time }
age-since = 始于 { $time }
newer-closed = 此后关闭：{ $what }
tabs-label = 此连接的视图
tab-why = 原因
tab-frames = 帧
tab-handshake = 握手

## 原因

acts = 由谁处理：{ $who }
not-settled = 还没有读完所有来源，结论可能会变。
join-one-of =
    { $count ->
        [2] 依据与这两个连接之一相符。没有做任何关联，以免把属于一个的算到另一个头上。
       *[other] 依据与 { $count } 个连接之一相符。没有做任何关联，以免把属于一个的算到另一个头上。
    }
called-from = 调用位置：
meaning-title = 这意味着什么
sequence-title = 谁做了什么，最后发生的在最下面
seq-from-to = { $from }到{ $to }：
evidence-title = 依据
evidence-frame = 帧 { $number }
steps-title = 怎么办
dead-ends-title = 哪些办法没有用
others-title = 还可能是什么
confidence-certain = 几乎确定
confidence-likely = 很可能
confidence-possible = 有可能
confidence-unlikely = 不太可能
confidence-excluded = 已排除
other-side-title = 服务器看到的
server-got = 服务器收到了 Close 帧，关闭码 { $code }。
server-got-empty = 服务器收到了不带关闭码的 Close 帧。
server-got-observed = 这是捕获到的。
server-got-rule =
    { $version ->
        [unknown] 这是该浏览器的已知行为，没有捕获到。
       *[other] 这是 Chromium { $version } 的已知行为，没有捕获到。
    }
stacks-title = 会这样结束连接的软件
stacks-more = 还有 { $count } 个
reproduced =
    { $software ->
        [lab] 已用 { $browser } 测试。
       *[other] 已用 { $software } 和 { $browser } 测试。
    }
not-reproduced = 未测试。
unseen-title = 没能看到的内容
codes-title = 关闭码的含义
opened-by-title = 打开者

## 时序图

lane-page = 页面
lane-browser = 浏览器
lane-network = 网络
lane-server = 服务器
seq-constructed = new WebSocket()
seq-accepted =
    { $status ->
        [unknown] 握手已接受
       *[other] { $status }：已接受
    }
seq-message = 消息，{ $size }
seq-close-call = close({ $code })
seq-close-call-empty = close()
seq-close-frame = Close 帧 { $code }
seq-close-frame-empty = 空的 Close 帧
seq-broken-frame = 格式错误的帧
seq-bad-answer = 握手被拒绝
seq-dropped = 中断
seq-close-event = close 事件 { $code }
seq-error-event = error 事件
seq-not-connected = 没有连上

## 帧

frames-label = 消息
frames-none = 这个连接上没有捕获到消息。
filter-label = 过滤消息
filter-placeholder = text  /regex/  -exclude  dir:sent  op:text
filter-help = 显示符合所有条件的消息。text：包含该文本。"two words"：包含这两个词，且与所写一致。/regex/i：正则表达式。-term：排除符合该条件的消息。dir:sent、dir:received：由谁发送。op:text、op:binary：消息类型。
filter-shown = { NUMBER($shown) } / { NUMBER($total) }
filter-busy = 目前 { NUMBER($shown) } / { NUMBER($total) }…
filter-wrong-direction = 不认识 dir:{ $found }。请使用 dir:sent 或 dir:received。
filter-wrong-opcode = 不认识 op:{ $found }。请使用 op:text 或 op:binary。
filter-wrong-regex = 正则表达式无效：{ $message }
row-close-event = 关闭码 { $code }{ $reason ->
        [unknown] { "" }
        [empty] ，没有关闭原因
       *[other] ，“{ $reason }”
    }
row-error = { $text ->
        [unknown] 浏览器报告了一个没有文本的错误。
        [empty] 浏览器报告了一个没有文本的错误。
       *[other] { $text }
    }
payload-not-kept = （未保留）
payload-not-kept-why = 没有保留这个载荷：浏览器没有给出它（例如发送 Blob 时），或者内存已满，只能丢弃最旧的。
payload-cut-why = 只保留了这个载荷的开头。
frame-title = 消息 { $number }：{ $direction }，{ $kind }，{ $size }
close-sent-title = 页面的 Close 帧
close-title = 页面看到的关闭
close-no-frame = 没有与这个关闭码对应的 Close 帧：没有收到 Close 帧时，浏览器才报告它。任何端点都不得发送它。
error-title = 浏览器的错误文本
error-why = 浏览器把这段文本写进了自己的网络日志，此处一字不差。页面得不到它。
views-label = 显示方式
view-json = JSON
view-text = 文本
view-bytes = 字节
text-cut = 还有 { $size } 未显示。复制时会包含全部内容。
tree-cut = 其余部分未显示：太大或嵌套太深。
reconstructed = 重建的内容：Chromium 不显示分片、掩码密钥、保留位（RSV）、ping 和 pong。

## 字节和位

bits-label = 帧的各个位，按 RFC 6455 第 5.2 节的画法
field-payload-len = 载荷长度（7 位）
field-extended-payload-len = 扩展载荷长度
field-masking-key = 掩码密钥
field-payload = 载荷
hex-label = 帧的字节
hex-more = 显示更多（还有 { $size } 未显示）

## 握手

handshake-url = URL
handshake-status = 响应
handshake-status-value = { $status } { $name }
handshake-protocol = 子协议
handshake-extensions = 扩展
handshake-offered = 提供的子协议
none-agreed = 无
handshake-not-seen = 没有看到：连接在捕获开始之前就已打开，或者网络日志里没有它的条目
handshake-not-sent = 无：请求从未发送
handshake-no-answer = 不显示：只有 Chromium 接受的握手，它才给出状态码和标头
handshake-no-log = 网络日志里没有这个 WebSocket 的条目，所以不知道它的标头。
request-headers = 请求标头
response-headers = 响应标头
headers-none = 没有捕获到。
show-in-network = 在“网络”面板中显示

## 报告

report-title = 复制报告
report-redacted = 这就是会发出去的全部内容。cookie、凭据、查询参数的值和较长的机密内容都已去掉或替换。
report-preview = 报告
report-payloads = 包含消息载荷
format-markdown = Markdown
format-json = JSON
report-url = URL
report-cause = 原因
report-acts = 由谁处理
report-page-saw = 页面看到的
report-server-got = 服务器收到的
report-browser-text = 浏览器的文本
report-subprotocol = 子协议
report-began = 开始
report-ended = 结束
report-messages = 发送 / 接收的消息
report-browser = 浏览器

## 文件

open = 打开…
open-title = 打开 HAR 文件（.har、.har.gz）或含有字节的文本。
close-file = 关闭文件
file-shown = { $name }{ $by ->
        [unknown] { "" }
       *[other] ，由 { $by } 写出
    }。{ $others ->
        [0] 其中的条目都是 WebSocket。
       *[other] 另有 { NUMBER($others) } 个条目未显示。
    }
file-cut = 文件不完整。显示的是中断处之前的内容。
file-choose = 在左侧选择一个连接。如果文件里没有 WebSocket，就没有连接可选。

## 保存

save-title = 保存为 HAR
save-redacted = 这就是会写入文件的全部内容。cookie、凭据、查询参数的值和较长的机密内容都已去掉或替换。
save-har-title = 把所有连接保存为 HAR 文件，Chromium 的网络面板可以导入它。
save-cut = 还有 { $size } 未在此显示。文件会包含全部内容。

## 状态栏

status-counts = { NUMBER($connections) } 个连接，{ NUMBER($messages) } 条消息
status-since = 始于 { $since }
status-dropped = 缓冲区已满，丢弃了 { NUMBER($count) } 条消息。
status-evicted = 内存已满：最旧的载荷已丢弃，共 { $size }。
status-log-on-demand = 网络日志很大，因此只在有连接结束时或按要求读取。
read-log = 现在读取
status-troubles = { NUMBER($count) } 个条目无法读取
trouble = { $time } { $source }，{ $place }：应为 { $expected }

## 原因：两端各得到了什么

page-saw =
    { $code ->
        [unknown] 没有在页面中看到 close 事件
       *[other] { $who ->
            [tool] 写出此文件的工具看到
           *[page] 页面看到
        } { $code }
    }{ $reason ->
        [unknown] { "" }
        [empty] { "" }
       *[other] ，“{ $reason }”
    }{ $clean ->
        [no] ，wasClean 为 false
       *[other] { "" }
    }。
server-sent =
    { $code ->
        [unknown] 发给服务器的是空的 Close 帧。
       *[other] 发给服务器的是 { $code }。
    }

## 反复关闭的 URL

series-title = 这个 URL 反复关闭
shared-closes =
    { $all ->
        [yes] { NUMBER($count) } 次关闭都
       *[other] { NUMBER($count) } 次关闭中有 { NUMBER($fits) } 次
    }
shared-last-message =
    { $way ->
        [sent] 页面发送的最后一条消息
        [received] 页面收到的最后一条消息
       *[other] 最后一条消息（不论方向）
    }
shared-who =
    { $who ->
        [server] 服务器上
       *[other] 途中
    }
series-silence = { shared-closes }发生在{ shared-last-message }之后 { $time } ± { $spread }：{ $limit ->
        [unknown] 看起来是{ shared-who }的空闲超时
       *[other] 这是{ shared-who } { $limit }的空闲超时
    }。
series-age = { shared-closes }发生在打开之后 { $time } ± { $spread }，与繁忙程度无关：{ $limit ->
        [unknown] 看起来是存活时间上限
       *[other] 这是 { $limit }的存活时间上限
    }。
series-refused = { $all ->
        [yes] { NUMBER($count) } 次尝试，没有一次能打开
       *[other] { NUMBER($count) } 次尝试中有 { NUMBER($fits) } 次未能打开
    }：{ $badge }。
series-same = { $all ->
        [yes] { NUMBER($count) } 次关闭，每次都一样
       *[other] { NUMBER($count) } 次关闭中有 { NUMBER($fits) } 次一样
    }：{ $badge }。
series-mixed = { NUMBER($count) } 次关闭，共有 { NUMBER($kinds) } 种不同的原因。最常见的一种出现了 { NUMBER($fits) } 次：{ $badge }。
series-send =
    { $every ->
        [unknown] 请更频繁地发送数据，或者提高那个上限。
       *[other] 每 { $every }让服务器发送一次 ping，或者让页面发送一条消息；也可以提高那个上限。
    }
series-stacks = 下列软件的默认值就是这个：
series-stacks-all = 下列软件的默认值就是这个：{ $names }。
series-ends = 更早的 { NUMBER($count) } 次结束
series-end = 存活 { $lived }，最后静默 { $silence }。
series-end-unopened = 从未打开。
series-fact-silence = { NUMBER($count) } 次中有 { NUMBER($fits) } 次在{ shared-last-message }之后 { $time } ± { $spread }结束。ping 和 pong 不可见。
series-fact-age = { NUMBER($count) } 次中有 { NUMBER($fits) } 次在打开之后 { $time } ± { $spread }结束。
series-fact-silent-before = 它们此前也曾静默 { $time }却仍然打开着，所以结束它们的不只是静默。
series-fact-no-messages = 在其中任何一个上都没有看到消息，所以存活时间与静默时长相同。
series-fact-again =
    { $how ->
        [once] 页面立即重新连接。
        [steady] 页面在结束后 { $from }重新连接。
        [growing] 页面重新连接一次比一次晚：第一次结束后 { $from }，最后一次结束后 { $to }。
       *[other] 页面在结束后 { $from } 到 { $to }重新连接。
    }
series-fact-overlap = 其中 { NUMBER($count) } 个打开时，到这个 URL 的另一个连接还打开着。
series-fact-held = { NUMBER($count) } 个请求在页面提出之后约 { $time }才发送。失败之后，浏览器会推迟请求。
series-fact-jumped = 其中 { NUMBER($count) } 个的时钟发生了跳变，它们的时间不计入。
