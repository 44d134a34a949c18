# 结论所依据的事实：每条一行短句。参数见 crate/atlas/data/ids.toml 和 args.toml。

shared-caller =
    { $caller ->
        [unknown] 页面
       *[other]
            { FUNCTION($caller) ->
                [empty] 一个匿名函数
               *[other] { FUNCTION($caller) }{ " " }
            }
    }
shared-at =
    { $caller ->
        [unknown] { "" }
       *[other] （{ PLACE($caller) }）
    }
shared-extensions =
    { $extensions ->
        [unknown] { "" }
        [empty] ，没有扩展
       *[other] ，扩展“{ $extensions }”
    }
shared-subprotocol =
    { $subprotocol ->
        [unknown] { "" }
        [empty] ，没有子协议
       *[other] ，子协议“{ $subprotocol }”
    }
shared-reason =
    { $reason ->
        [unknown] { "" }
        [empty] ，没有关闭原因
       *[other] ，关闭原因“{ $reason }”
    }
shared-exception =
    { $name ->
        [unknown] 异常
        [empty] 异常
       *[other] { " " }{ $name }
    }
shared-message =
    { $message ->
        [unknown] { "" }
        [empty] { "" }
       *[other] ：“{ $message }”
    }
shared-stacks =
    { $stacks ->
        [unknown] 某些软件
        [empty] 某些软件
       *[other] { " " }{ $stacks }{ " " }
    }
shared-sender =
    { $sender ->
        [client] 客户端
        [server] 服务器
       *[other] 某一方
    }
shared-limit =
    { $limit ->
        [unknown] 一个已知的上限
       *[other] { " " }{ $limit }
    }{ $stack ->
        [unknown] { $option ->
            [unknown] { "" }
            [empty] { "" }
           *[other] （{ $option }）
        }
        [empty] { $option ->
            [unknown] { "" }
            [empty] { "" }
           *[other] （{ $option }）
        }
       *[other] （{ $stack } 的上限{ $option ->
            [unknown] { "" }
            [empty] { "" }
           *[other] ：{ $option }
        }）
    }
shared-where =
    { $where ->
        [url] URL 中
        [subprotocol] 子协议中
        [message] 消息中
       *[other] 页面
    }
shared-protocol =
    { $protocol ->
        [unknown] 应用层协议
        [empty] 应用层协议
       *[other] { $protocol }
    }
shared-after =
    { $after ->
        [unknown] { "" }
       *[other] （结束后 { $after }）
    }
shared-known-behaviour = 这是该浏览器的已知行为，并没有在实际传输的数据中看到。

close-event = 页面收到 close 事件：关闭码 { $code }{ shared-reason }{ $clean ->
        [yes] ，wasClean 为 true
        [no] ，wasClean 为 false
       *[other] { "" }
    }。
error-event = 页面收到 error 事件，它从不说明原因。
no-error-event = close 事件之前没有 error 事件：不是浏览器自己判定连接失败。
not-clean = 收到了{ $code ->
        [unknown] 关闭码
       *[other] 关闭码 { $code }
    }，但 wasClean 为 false：连接在服务器的 Close 帧之后断开，或者在所有数据发完之前断开。
unsent-data = 连接关闭时，浏览器里还有页面的数据{ $size ->
        [unknown] { "" }
       *[other] （{ $size }）
    }等待发送。
browser-offline = 连接关闭时，浏览器表示自己处于离线状态。
constructor-threw = new WebSocket() 抛出了{ shared-exception }{ shared-message }。
opened = 连接已打开{ shared-subprotocol }{ shared-extensions }。
never-opened = 连接从未打开。
constructed = { shared-caller }创建了这个 WebSocket{ shared-at }。
found-late = 页面用到这个 WebSocket{ $via ->
        [unknown] { " " }
        [empty] { " " }
       *[other] （{ $via }）
    }时，捕获才发现它。此前的内容没有看到。
ready-state-closed = 连接已关闭（readyState 为 3），但没有 close 事件。
close-call = { shared-caller }调用了 close({ $code ->
        [unknown] …
       *[other] { $code }
    }){ shared-at }{ shared-reason }。
close-call-without-code = { shared-caller }调用了 close(){ shared-at }，没有带关闭码。
close-call-while-connecting = { shared-caller }在连接打开之前就调用了 close(){ shared-at }。
close-call-threw = { shared-caller }调用了 close(){ shared-at }，但它抛出了{ shared-exception }，所以什么也没有关闭{ shared-message }。
no-close-call = 页面没有调用 close()；捕获全程都在监视。
waited-for-close = 从页面调用 close() 到结束，过了{ $waited ->
        [unknown] 一段时间
       *[other] { " " }{ $waited }
    }。
browser-text = 浏览器给出的文本：“{ $text }”
browser-text-empty = 浏览器报告了一个错误，但错误文本是空的。
log-finished-without-error = 网络日志显示连接已经结束，没有错误文本。
no-log-entry = 网络日志里没有这个 WebSocket 的条目：浏览器从未开始连接。
request-sent = 握手请求已发送。
request-not-sent = 握手请求没有发送：在建立连接时就失败了。
handshake-accepted = 服务器{ $status ->
        [unknown] { "" }
       *[other] 以 { $status }{ " " }
    }接受了握手{ shared-subprotocol }{ shared-extensions }。
handshake-status = 服务器对握手的响应是{ $status ->
        [unknown] { " " }101 以外的状态码
       *[other] { " " }{ $status }
    }。
handshake-open = 既没有看到握手的响应，也没有看到握手的结束。
waited-for-handshake = 过了{ $waited ->
        [unknown] 一段时间
       *[other] { " " }{ $waited }
    }，握手失败。
last-message = 最后一条数据消息是{ $direction ->
        [sent] 页面发送的
        [received] 收到的
       *[other] 捕获到的
    }{ $kind ->
        [text] ，文本
        [binary] ，二进制
       *[other] { "" }
    }{ $size ->
        [unknown] { "" }
       *[other] ，{ $size }
    }。
no-messages = 这个连接上没有捕获到数据消息。
silence-since-last-message = { $silence ->
        [unknown] 有多久没有数据消息不得而知。
       *[other] 已有 { $silence }没有任何数据消息。
    }
large-message-sent = 页面发送了一条大消息（{ $size ->
        [unknown] 超过 64 KiB
       *[other] { $size }
    }）；Chromium 会把超过 64 KiB 的内容拆成多个分片发送。
page-froze = 浏览器冻结了页面。
page-resumed = 页面恢复运行。
page-cached = 页面进入了往返缓存。
page-restored = 页面从往返缓存中恢复。
page-navigated = 页面跳转或重新加载{ $url ->
        [unknown] { "" }
        [empty] { "" }
       *[other] ，前往 { $url }
    }。
frame-gone = 持有这个连接的 frame 被移除。
policy-violation = 页面的 Content-Security-Policy{ $directive ->
        [unknown] { " " }
        [empty] { " " }
       *[other] （{ $directive }）
    }阻止了{ $url ->
        [unknown] 这个连接
        [empty] 这个连接
       *[other] { " " }{ $url }
    }。
sockets-open = { $count ->
        [unknown] 这个页面打开着的 WebSocket 数量未知。
       *[other] 这个页面打开着 { NUMBER($count) } 个 WebSocket。
    }
browser-sent-close = 浏览器向服务器发送了 Close 帧，{ $code ->
        [unknown] 带有关闭码
       *[other] 关闭码 { $code }
    }{ shared-reason }。{ shared-known-behaviour }
browser-sent-empty-close = 浏览器向服务器发送了不带关闭码的 Close 帧。{ shared-known-behaviour }
browser-sent-no-close = 浏览器没有向服务器发送 Close 帧。{ shared-known-behaviour }
browser-ended-tcp = 浏览器断开了 TCP 连接，没有发送 Close 帧。{ shared-known-behaviour }
request-held-back = 页面提出请求后过了{ $waited ->
        [unknown] 一段时间
       *[other] { " " }{ $waited }
    }，浏览器才把请求发出：到这个主机的连接此前失败过，浏览器会推迟后续的请求。
queued-behind = 这个页面到同一主机的{ $count ->
        [unknown] 其他 WebSocket{ " " }
       *[other] 另外 { $count } 个 WebSocket{ " " }
    }还在等待连接：对同一个地址，浏览器一次只建立一个连接。
tcp-left-open = 关闭握手已经完成，而服务器没有关闭 TCP 连接：浏览器等待了{ $waited ->
        [unknown] 一段时间
       *[other] { " " }{ $waited }
    }，才通知页面。
out-of-reach = 这个连接在 worker、沙盒 frame 或与另一 frame 的 URL 相同的 frame 中，捕获无法触及那里。
probe-too-late = 这个连接开始时，它所在页面里的捕获还没有启动。
probe-not-there = 不能确定这个连接所在的页面或 frame 里是否在捕获。
probe-stopped = 连接结束时，页面里的录制已经停止，因为没有人取走它的记录。
observe-only = “仅观察”处于开启状态：没有在页面里放入任何东西。
several-fit = 一个来源看到的内容，与另一个来源的{ $count ->
        [unknown] 几个连接
       *[other] { " " }{ $count } 个连接
    }都相符，所以没有把两者关联起来。
clock-jumped = 有两个时间互相矛盾：时钟发生了跳变，所以不给出时长。
sources-contradict = 各来源互相矛盾：一个说连接已经结束，另一个在更晚的时候还看到它活着。
wire-violation = { shared-sender }违反了一条规则{ $section ->
        [unknown] { "" }
        [empty] { "" }
       *[other] （{ $section }）
    }{ $violation ->
        [unknown] 。
        [empty] 。
       *[other] ：{ $violation }。
    }
close-frame = { shared-sender }发送了 Close 帧，{ $code ->
        [unknown] 带有关闭码
       *[other] 关闭码 { $code }
    }{ shared-reason }。
close-frame-empty = { shared-sender }发送了不带关闭码的 Close 帧。
bytes-cut = 粘贴的字节在一个帧的中间结束。
sender-inferred = 没有指明这些字节由谁发送，由首帧的掩码判断：{ $sender ->
        [client] 客户端
        [server] 服务器
       *[other] 未知
    }。
stack-header = 握手响应带有{ shared-stacks }的{ $header ->
        [unknown] 标头
        [empty] 标头
       *[other] 标头“{ $header }{ $value ->
            [unknown] { "" }
            [empty] { "" }
           *[other] { ": " }{ $value }
        }”
    }。
stack-subprotocol = { $subprotocol ->
        [unknown] 这个子协议
        [empty] 这个子协议
       *[other] 子协议 { $subprotocol }{ " " }
    }由{ shared-stacks }使用。
stack-url = 这个 URL 符合{ shared-stacks }所用的形式。
stack-message = { $direction ->
        [sent] 页面发送的一条消息
        [received] 页面收到的一条消息
       *[other] 一条消息
    }符合{ shared-stacks }所用的格式。
stack-reason = 已知{ shared-stacks }会给出这个关闭原因{ $trigger ->
        [unknown] 。
        [empty] 。
       *[other] ，在{ $trigger }时发送{ $option ->
            [unknown] { "" }
            [empty] { "" }
           *[other] （{ $option }{ $limit ->
                [unknown] ）
               *[other] ，默认 { $limit }）
            }
        }。
    }
silence-at-limit = { $silence ->
        [unknown] 静默时长
       *[other] { $silence }的静默
    }符合{ shared-limit }。
age-at-limit = { $lived ->
        [unknown] 存活时间
       *[other] { $lived }的存活时间
    }符合{ shared-limit }。
silence-repeats = { $count ->
        [unknown] 到这个 URL 的其他连接也在同样长的静默之后结束。
       *[other] 到这个 URL 的另外 { NUMBER($count) } 个连接也在同样长的静默之后结束。
    }
age-repeats = { $count ->
        [unknown] 到这个 URL 的其他连接存活了同样长的时间。
       *[other] 到这个 URL 的另外 { NUMBER($count) } 个连接存活了同样长的时间。
    }
size-over-limit = 最后发送的消息{ $size ->
        [unknown] { "" }
       *[other] （{ $size }）
    }大于{ shared-limit }。
largest-sent = 最后发送的消息是最大的一条{ $before ->
        [unknown] 。
       *[other] ；在它之前发送的消息最大为 { $before }。
    }
other-type-sent = 最后发送的消息是唯一一条{ $kind ->
        [text] 文本消息。
        [binary] 二进制消息。
       *[other] 此类型的消息。
    }
send-rate = 页面在最后一秒内发送了{ $second ->
        [unknown] 一些消息
       *[other] { " " }{ NUMBER($second) } 条消息
    }{ $ten-seconds ->
        [unknown] { "" }
       *[other] ，十秒内 { NUMBER($ten-seconds) } 条
    }{ $minute ->
        [unknown] { "" }
       *[other] ，一分钟内 { NUMBER($minute) } 条
    }。
token-ran-out = { shared-where }的一个 token 在结束{ $since ->
        [unknown] 之前过期。
       *[other] 前 { $since }过期。
    }
token-valid = { shared-where }的一个 token 在结束时{ $left ->
        [unknown] 仍然有效。
       *[other] 还有 { $left }有效期。
    }
protocol-keepalive = { shared-protocol }：{ $interval ->
        [unknown] 定期保活
       *[other] 每 { $interval }保活一次
    }{ $answer-within ->
        [unknown] 。
       *[other] ，最多等待 { $answer-within }。
    }
protocol-ping-unanswered = { shared-protocol }：最后一次 ping 没有得到应答{ $waited ->
        [unknown] 。
       *[other] ，它发生在结束前 { $waited }。
    }
protocol-said = { shared-protocol }：{ $said ->
        [refused] 对方表示不让页面接入
        [error] 对方表示发生了错误
        [channel-error] 对方表示某个订阅失败
        [channel-closed] 对方表示某个订阅已经结束
        [close] 对方表示连接已经结束
       *[other] 对方提到了连接的结束
    }{ $told-code ->
        [unknown] { "" }
       *[other] （{ $told-code }）
    }{ $told ->
        [unknown] 。
        [empty] 。
       *[other] ：“{ $told }”
    }
went-offline = 浏览器变为离线。
went-online = 浏览器恢复在线。
page-hidden = 页面被隐藏。
page-shown = 页面重新显示。
timer-gap = 所有计时器都停住了{ $gap ->
        [unknown] { "" }
       *[other] { " " }{ $gap }
    }：设备休眠了，或者调试器暂停了一切。
ended-together = { $count ->
        [unknown] 到这个主机的其他连接在那一刻以同样的方式结束。
       *[other] 到这个主机的另外 { NUMBER($count) } 个连接在那一刻以同样的方式结束。
    }
ended-elsewhere = { $count ->
        [unknown] 到其他主机的连接也在那一刻断开。
       *[other] 到其他主机的 { NUMBER($count) } 个连接也在那一刻断开。
    }
others-lived-on = { $count ->
        [unknown] 这个页面的其他连接继续存活。
       *[other] 这个页面的另外 { NUMBER($count) } 个连接继续存活。
    }
reconnect-refused = 到这个主机的下一次连接被拒绝{ shared-after }。
reconnect-accepted = 到这个主机的下一次连接被接受{ shared-after }。
