# 连接为何结束。`.badge`：几个字。`.sentence`：先说原因，再说由谁处理。`.meaning`：若干短段落。
# 参数见 crate/atlas/data/causes.toml 和 args.toml。名字以 `shared` 开头的消息是其他消息的组成部分。

-server = 服务器或中间环节
-act-server = 需由服务器维护者处理，页面解决不了。
-act-client = 页面发不出这样的数据，需由客户端的开发者或途中代理的维护者处理。
-no-page-frames = 页面发出的每一帧都由浏览器构造，因此页面脚本造不出格式错误的帧。
-between = 中间环节指任何会接触这些字节的东西：反向代理、负载均衡器、网关、检查 TLS 流量的工具。
-only-1006 = 页面只得到 1006，没有关闭原因；脚本无从得知违反的是哪条规则。
-told-1002 = Chromium 发给服务器的是 1002，因此服务器日志可能会归咎于客户端。

## 带参数的片段

shared-said =
    { $reason ->
        [unknown] { "" }
        [empty] （未附关闭原因）
       *[other] （关闭原因：“{ $reason }”）
    }
shared-with-code =
    { $code ->
        [unknown] 以一个未看到的关闭码关闭了连接
       *[other] 以 { $code } 关闭了连接
    }{ shared-said }
shared-closed = 服务器{ shared-with-code }
shared-failed =
    { $browser ->
        [unknown] 浏览器因此必须判定连接失败
       *[other] 浏览器因此判定连接失败
    }
shared-not-clean =
    { $clean ->
        [no] 关闭过程不完整（wasClean 为 false）：双方尚未完成关闭，连接就断了，或者页面还有数据没有发完。但关闭码仍是服务器给出的。
       *[other] { "" }
    }
shared-lived =
    { $lived ->
        [unknown] { "" }
       *[other] 连接存活了 { $lived }。
    }
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
shared-at-host =
    { $host ->
        [unknown] 目标主机
        [empty] 目标主机
       *[other] { " " }{ $host }{ " " }
    }
shared-at-host-end =
    { $host ->
        [unknown] 目标主机
        [empty] 目标主机
       *[other] { " " }{ $host }
    }
shared-error =
    { $error ->
        [unknown] { "" }
        [empty] { "" }
       *[other] 浏览器给出的错误：{ $error }
    }
shared-text =
    { $text ->
        [unknown] { "" }
        [empty] { "" }
       *[other] 浏览器的原文：“{ $text }”
    }

## 服务器在 Close 帧里说明了原因

server-reported_protocol-error =
    .badge = 服务器报告协议错误
    .sentence = { shared-closed }：它声称收到的内容违反了协议。页面造不出格式错误的帧，需由服务器维护者处理。
    .meaning =
        页面发出的每一帧都由浏览器构造，所以请查别处：服务器自己的解码器是否有误；中间环节是否改动了字节；是否发送了大消息，因为 Chromium 会把超过 64 KiB 的内容拆成多个分片发送，而有些服务器不接受分片；服务器是否把 1002 用于其他情形。

        会把 1002 用于其他情形的服务器：Tomcat（应用的处理程序出错时）、Bandit（60 秒没有收到客户端数据之后）、Spring（STOMP ERROR 之后）。

        { shared-not-clean }

        { shared-lived }

server-reported_internal-error =
    .badge = 服务器内部出错
    .sentence = { shared-closed }：它声称自己内部出了错。需由服务器维护者处理，请查看服务器在那一刻的日志。
    .meaning =
        往往是一个未捕获的异常。有些服务器在 pong 迟到时也发送 1011，并在关闭原因里写明；Hypercorn 每次停机时，以及应用代码没有关闭连接就返回时，都会发送 1011。

        { shared-not-clean }

        { shared-lived }

server-reported_keepalive-timeout =
    .badge = pong 来得太晚
    .sentence = { shared-closed }：它没有及时收到 pong。需由服务器维护者处理：查明 pong 为何受阻，或者放宽时限。
    .meaning =
        服务器发出 ping 并等待 pong。浏览器会自动应答 ping，页面既不参与，也看不到。

        pong 迟到，可能是因为网络慢或已经断开、设备休眠，或者服务器太忙而没有读取。

        这个关闭原因是 Python 的 websockets 库发送的，使用它的 uvicorn 也一样：默认每 20 秒发一次 ping，等待应答 20 秒。

        { shared-not-clean }

        { shared-lived }

server-reported_going-away =
    .badge = 服务器正在离开
    .sentence = { shared-closed }：它正在离开，例如重启或部署。页面应当等待片刻再重新连接。
    .meaning =
        RFC 6455 规定服务器停机时使用 1001。有些服务器也会对空闲连接发送它：Jetty 在空闲 30 秒后发送，关闭原因为“Connection Idle Timeout”；Deno 在收不到 pong 时发送。

        { shared-not-clean }

        { shared-lived }

server-reported_unsupported-data =
    .badge = 数据类型不受支持
    .sentence = { shared-closed }：它不接受这类数据。页面需改为发送另一类，或者由服务器维护者接受这一类。
    .meaning =
        服务器只接受二进制数据，页面却发送了文本，或者相反。请检查最后发送的那条消息是否符合服务器的要求。

        { shared-not-clean }

server-reported_invalid-payload =
    .badge = 服务器报告内容无效
    .sentence = { shared-closed }：有一条消息的内容与其类型不符。需由服务器维护者处理。
    .meaning =
        RFC 6455 规定文本消息不是 UTF-8 时使用 1007。浏览器发出的每条文本消息都是有效的 UTF-8，因此应检查服务器的解码器、中间环节，以及服务器是否把 1007 用在了自己对内容的要求上。

        { shared-not-clean }

server-reported_policy-violation =
    .badge = 违反服务器策略
    .sentence = { shared-closed }：它自己的某条规则被违反了。需由服务器维护者处理：是哪条规则，由服务器代码决定。
    .meaning =
        1008 用于其他关闭码都不适合的情形。常见的规则：登录已过期、来源不被允许、消息过多。如果在握手之前就被拒绝，页面得到的是 1006。

        { shared-not-clean }

        { shared-lived }

server-reported_message-too-big =
    .badge = 服务器报告消息过大
    .sentence = { shared-closed }：有一条消息超出了它能接收的大小。页面应减小单次发送的数据量，或者由服务器维护者提高上限。
    .meaning =
        各种服务器的默认上限不同：WebSocket-Node 每帧 64 KiB，Python 的 websockets 1 MiB，uvicorn 16 MiB，ws 100 MiB。

        { shared-not-clean }

server-reported_missing-extension =
    .badge = 缺少扩展
    .sentence = { shared-closed }：它声称缺少某个扩展。需由服务器维护者处理；这个关闭码只供客户端使用。
    .meaning =
        1010 供客户端使用：客户端需要某个扩展，而服务器没有同意。服务器如果需要某个扩展，应当拒绝握手。

        { shared-not-clean }

server-reported_service-restart =
    .badge = 服务器重启
    .sentence = { shared-closed }：它正在重启。页面稍等片刻后重新连接即可，无需其他处理。
    .meaning =
        IANA 注册表规定重启时使用 1012。请让各页面等待一段随机的时间，以免同时重新连接。

        { shared-not-clean }

        { shared-lived }

server-reported_try-again-later =
    .badge = 服务器过载
    .sentence = { shared-closed }：请稍后再试。页面应先等待再重新连接；服务器维护者需检查负载。
    .meaning =
        IANA 注册表规定 1013 用于过载这类暂时的状况。

        { shared-not-clean }

server-reported_bad-gateway =
    .badge = 网关得不到后端响应
    .sentence = 网关{ shared-with-code }：它后面的服务器没有给出有效的响应。需由网关和该服务器的维护者处理。
    .meaning =
        IANA 注册表规定 1014 供网关或代理使用，相当于 HTTP 的 502。页面连到了网关，但网关没有连到它后面的服务器。

        { shared-not-clean }

server-reported_unauthorized =
    .badge = 未登录
    .sentence = { shared-closed }：它要求登录。页面需重新登录或更新 token，然后再连接。
    .meaning =
        IANA 注册表规定 3000 用于需要授权的端点，相当于 HTTP 的 401。

        { shared-not-clean }

server-reported_forbidden =
    .badge = 没有权限
    .sentence = { shared-closed }：当前登录身份无权使用它。页面应只请求自己有权使用的内容，或者由服务器维护者放行。
    .meaning =
        IANA 注册表规定 3003 用于已经授权但权限不足的端点，相当于 HTTP 的 403。以同一用户重新登录没有用。

        { shared-not-clean }

server-reported_timeout =
    .badge = 服务器超时
    .sentence = { shared-closed }：某件事花的时间超过了它允许的时限。需由服务器维护者说明它在等什么。
    .meaning =
        IANA 注册表规定 3008 用于响应太慢的端点，相当于 HTTP 的 408。

        { shared-not-clean }

        { shared-lived }

server-reported_registered-code =
    .badge = 库自定义的关闭码
    .sentence = { shared-closed }，这是某个库或框架的关闭码。需由服务器维护者处理：请查阅该库的文档。
    .meaning =
        3000 到 3999 属于库、框架和应用，由它们在 IANA 注册。并非都注册过。

        { shared-not-clean }

        { shared-lived }

server-reported_application =
    .badge = 服务器自定义的关闭码
    .sentence = { shared-closed }，这是它自己的应用定义的关闭码。其含义需由服务器维护者说明。
    .meaning =
        4000 到 4999 供私有使用：只有使用它的应用才能说明其含义。同一个数字在别处另有含义。

        { shared-not-clean }

        { shared-lived }

server-reported_unassigned-code =
    .badge = 无定义的关闭码
    .sentence = { shared-closed }，没有任何规范为这个关闭码规定含义。服务器维护者需换用别的关闭码。
    .meaning =
        Chromium 只检查少数关闭码，这个码会原样交给页面。其他客户端可能因此判定连接失败。

        服务器可以发送 1000 到 1003、1007 到 1014 以及 3000 到 4999。

        { shared-not-clean }

server-closed-without-code =
    .badge = 服务器未给出关闭码
    .sentence = 服务器以空的 Close 帧关闭了连接：没有关闭码，也没有关闭原因，所以页面显示 1005。只有服务器维护者才能说明为什么。
    .meaning =
        1005 本身不会被发送。Close 帧不带关闭码时，浏览器才会报告它。

        有些服务器默认就这样做：例如 Socket.IO 的多数连接都以这种方式结束，不带参数调用 close() 时，ws 也是如此。

        { shared-lived }

server-closed-normally =
    .badge = 服务器正常关闭
    .sentence = 服务器以 1000 关闭了连接{ shared-said }：它的工作已完成。无需任何人处理；如果连接本该保持打开，请询问服务器维护者。
    .meaning =
        1000 表示连接已完成使命。有些服务器在其他情形下结束连接时也发送它：Python 的 websockets 和 aiohttp 在处理程序返回时，Cowboy 在 60 秒没有收到客户端数据之后。

        { shared-lived }

## 页面关闭了连接

page-closed-without-code =
    .badge = 页面调用了 close()
    .sentence = 是你的页面自己关闭了这个连接：{ shared-caller }调用了 close(){ shared-at }，没有带关闭码。如果这不是本意，请修改页面的这处代码。
    .meaning =
        close() 不带参数时会发送空的 Close 帧，大多数服务器也以空的 Close 帧应答，于是页面显示 1005，即“没有关闭码”。服务器没有任何过错。

        带上关闭码和关闭原因，例如 close(1000, "left the room")，双方的日志里就都能看出为什么关闭。

page-closed =
    .badge = 页面调用了 close(code)
    .sentence = 是你的页面自己关闭了这个连接：{ shared-caller }调用了{ $code ->
        [unknown] 带关闭码的 close()
       *[other] { " " }close({ $code })
    }{ shared-at }。如果这不是本意，请修改页面的这处代码。
    .meaning =
        { $answered ->
            [unknown] { "" }
            [1005] 服务器的应答不带关闭码，页面显示的是服务器的应答：1005。
           *[other] 页面显示的是服务器应答中的关闭码：{ $answered }。
        }

        { $reason ->
            [unknown] { "" }
            [empty] 页面没有给出关闭原因。
           *[other] 页面给出的关闭原因：“{ $reason }”。
        }

        页面可以用 1000 或 3000 到 4999 关闭连接，其他值都会抛出异常。

page-closed-while-connecting =
    .badge = 还没打开就被关闭
    .sentence = 你的页面在连接打开之前就关闭了它：{ shared-caller }过早调用了 close(){ shared-at }。需由页面开发者处理。
    .meaning =
        { $waited ->
            [unknown] { "" }
           *[other] 这次调用发生在创建 WebSocket 之后 { $waited }。
        }

        浏览器随即放弃握手，触发 error 事件并报告 1006。看起来像网络故障，其实不是。

        常见原因：组件挂载后被卸载又再次挂载，例如带清理函数的 React effect；或者重连时没有等待。

## 服务器的帧违反了规则

server-frame_reserved-opcode =
    .badge = 保留的 opcode
    .sentence = { -server }发来一个{ $opcode ->
        [unknown] 使用保留 opcode 的帧
       *[other] { " " }opcode 为 { $opcode } 的帧（RFC 6455 保留的值）
    }，{ shared-failed }。{ -act-server }
    .meaning =
        opcode 0x3 到 0x7 和 0xB 到 0xF 目前没有含义{ $opcode ->
            [unknown] { "" }
           *[other] ；这一个是 { HEX($opcode) }
        }。最常见的情况是字节流错位：不是帧头的字节被当成了帧头，例如某个长度有误，或者有别的数据写进了这个连接。

        { -only-1006 }{ -told-1002 }

        { -between }

server-frame_mask-forbidden =
    .badge = 服务器的帧带掩码
    .sentence = { -server }发来一个带掩码的帧，而只有客户端才可以使用掩码，{ shared-failed }。{ -act-server }
    .meaning =
        用客户端代码来写服务器的帧，或者代理把客户端的帧原样转发，就会这样。

        Firefox 接受这样的帧，所以可能在 Firefox 里正常，在 Chromium 里失败。

        { -only-1006 }{ -told-1002 }

server-frame_rsv-without-extension =
    .badge = 设置了保留位
    .sentence = { -server }把{ $bits ->
        [unknown] 某个保留位
       *[other] { " " }{ $bits }{ " " }
    }设为 1，而协商好的扩展都不允许这样做，{ shared-failed }。{ -act-server }
    .meaning =
        单独出现的 RSV1，最常见的情况是标记了一个客户端并未同意的压缩帧：没有协商 permessage-deflate，服务器却进行了压缩；或者代理从握手中删掉了 Sec-WebSocket-Extensions 标头。

        出现 RSV2 或 RSV3，最常见的情况是字节流错位。

        { -only-1006 }{ -told-1002 }

server-frame_rsv1-on-control =
    .badge = 控制帧被压缩
    .sentence = { -server }把 ping、pong 或 Close 帧标记成了压缩帧（RSV1），{ shared-failed }。{ -act-server }
    .meaning =
        permessage-deflate 只压缩消息，从不压缩控制帧（RFC 7692 第 6 节）。可能是服务器代码在每一帧上都设置了 RSV1，也可能是字节流错位。

        { -only-1006 }{ -told-1002 }

server-frame_invalid-header =
    .badge = 帧头无效
    .sentence = { -server }发来一个被浏览器视为无效的帧，浏览器没有说明违反了哪条规则。{ -act-server }
    .meaning =
        对下列所有情况，Chromium 都只给出一种文本“Invalid frame header”：控制帧被分片；控制帧超过 125 字节；长度占用了过多的字节；64 位长度的最高位为 1；压缩数据无法解压；后续分片上设置了 RSV1。

        只有看字节才能区分。请在未加密的地方抓包，把字节粘贴到“解码字节”中。

        { -only-1006 }{ -told-1002 }

server-frame_control-fragmented =
    .badge = 控制帧被分片
    .sentence = { -server }发来分片的控制帧，这是禁止的，{ shared-failed }。{ -act-server }
    .meaning =
        ping、pong 和 Close 帧必须完整，并设置 FIN（RFC 6455 第 5.5 节）。不论写什么都一律拆分的代码会造成这种情况。

        { -only-1006 }{ -told-1002 }

server-frame_control-too-long =
    .badge = 控制帧过长
    .sentence = { -server }发来超过 125 字节的控制帧，这是禁止的，{ shared-failed }。{ -act-server }
    .meaning =
        ping、pong 和 Close 帧的载荷最多 125 字节（RFC 6455 第 5.5 节）。因此关闭原因最多 123 字节；把异常文本用作关闭原因，很容易超长。

        { -only-1006 }{ -told-1002 }

server-frame_length-not-minimal =
    .badge = 长度未用最短形式
    .sentence = { -server }写帧长度时用了多余的字节，{ shared-failed }。{ -act-server }
    .meaning =
        RFC 6455 第 5.2 节要求使用最短形式：不超过 125 用 7 位，不超过 65,535 用 16 位，更大的用 64 位。手写的组帧代码容易在这里出错。

        { -only-1006 }{ -told-1002 }

server-frame_length-msb-set =
    .badge = 不可能的长度
    .sentence = { -server }发来的 64 位长度最高位为 1，{ shared-failed }。{ -act-server }
    .meaning =
        RFC 6455 第 5.2 节要求该位为 0。此后的内容都无法读取，因为不知道下一帧从哪里开始。最常见的情况是字节流错位。

        { -only-1006 }{ -told-1002 }

server-frame_invalid-deflate =
    .badge = 压缩数据损坏
    .sentence = { -server }发来的压缩数据无法解压，{ shared-failed }。{ -act-server }
    .meaning =
        服务器和浏览器的压缩状态不一致，或者途中有字节丢失或被改动。请在服务器上关闭 permessage-deflate：如果这样就正常了，问题就出在压缩上。

        { -only-1006 }{ -told-1002 }

server-frame_rsv1-on-continuation =
    .badge = 后续分片上有 RSV1
    .sentence = { -server }在首个分片以外的分片上设置了 RSV1，{ shared-failed }。{ -act-server }
    .meaning =
        RSV1 表示整条消息经过压缩，只设置在消息的首个分片上（RFC 7692 第 6 节）。

        { -only-1006 }{ -told-1002 }

server-frame_continuation-without-start =
    .badge = 延续帧位置不对
    .sentence = { -server }发来延续帧，却没有可以延续的消息，{ shared-failed }。{ -act-server }
    .meaning =
        发送方弄乱了自己的分片：首个分片没有发出、被丢弃了，或者已经用 FIN 结束了那条消息。

        { -only-1006 }{ -told-1002 }

server-frame_data-inside-fragmented-message =
    .badge = 两条消息混在一起
    .sentence = { -server }在上一条消息结束之前就开始了新的消息，{ shared-failed }。{ -act-server }
    .meaning =
        最常见的情况是两个任务同时写同一个连接，各自消息的分片混在了一起。请让一个任务负责全部写入。

        { -only-1006 }{ -told-1002 }

server-frame_invalid-utf8 =
    .badge = 文本不是 UTF-8
    .sentence = { -server }发来的文本消息不是 UTF-8，{ shared-failed }。{ -act-server }
    .meaning =
        字节被当作文本发送，或者一个字符被切成了两半。不是文本的内容应放在二进制消息里。

        RFC 6455 为此规定了 1007，但 Chromium 发给服务器的是 1002。页面得到 1006，没有关闭原因。

server-frame_close-payload-length-1 =
    .badge = Close 帧只有 1 字节
    .sentence = { -server }发来的 Close 帧载荷只有 1 字节，即半个关闭码，{ shared-failed }。{ -act-server }
    .meaning =
        Close 帧的载荷要么为空，要么以 2 字节的关闭码开头（RFC 6455 第 5.5.1 节）。服务器原本要说的话丢失了。

        { -only-1006 }{ -told-1002 }

server-frame_invalid-close-code =
    .badge = 禁止发送的关闭码
    .sentence = { -server }发来的 Close 帧带有任何一方都不得发送的关闭码，{ shared-failed }。{ -act-server }
    .meaning =
        1005、1006 和 1015 只供端点在本地报告时使用，绝不会出现在帧里（RFC 6455 第 7.4.1 节）。服务器把另一个连接的关闭码照搬过来，就可能造成这种情况。

        Chromium 不说明是三者中的哪一个，页面得到 1006，服务器收到 1002。Firefox 会把该关闭码交给页面，就像正常收到的一样。

server-frame_invalid-close-reason-utf8 =
    .badge = 关闭原因不是 UTF-8
    .sentence = { -server }发来的 Close 帧中，关闭原因不是 UTF-8，{ shared-failed }。{ -act-server }
    .meaning =
        最常见的情况是把关闭原因截到 123 字节时，正好切在一个字符中间。服务器原本要说的话丢失了：页面得到 1006，没有关闭原因。

        { -told-1002 }

server-frame_data-after-close =
    .badge = Close 之后还有帧
    .sentence = { -server }在自己的 Close 帧之后又发来{ $frame ->
        [data] 一个数据帧
        [ping] 一个 ping 帧
        [pong] 一个 pong 帧
        [close] 第二个 Close 帧
       *[other] 另一个帧
    }，{ shared-failed }。{ -act-server }
    .meaning =
        Close 帧是一方发送的最后一帧（RFC 6455 第 5.5.1 节）。最常见的情况是一个任务已经在关闭，另一个任务还在写。

        服务器自己的关闭码先到，但在 Chromium 中页面得到的却是 1006。Firefox 忽略迟到的帧，显示该关闭码。

server-frame_too-long =
    .badge = 帧过长
    .sentence = { -server }宣告了一个超过 2 GiB 的帧，{ $browser ->
        [unknown] 超出了 Chromium 能接收的大小
       *[other] 超出了浏览器能接收的大小，浏览器因此断开了连接
    }。{ -act-server }
    .meaning =
        超过 2,147,483,647 字节时，Chromium 会结束连接，不给出错误文本，不触发 error 事件，也不发送 Close 帧。

        这样的长度很少是本意，最常见的情况是字节流错位。

## 客户端的帧违反了规则（粘贴的字节）

client-frame_reserved-opcode =
    .badge = 保留的 opcode（客户端）
    .sentence = 客户端发出一个{ $opcode ->
        [unknown] 使用保留 opcode 的帧
       *[other] { " " }opcode 为 { $opcode } 的帧（RFC 6455 保留的值）
    }。{ -act-client }
    .meaning = { -no-page-frames }opcode 0x3 到 0x7 和 0xB 到 0xF 目前没有含义，最常见的情况是字节流错位。

client-frame_mask-missing =
    .badge = 缺少掩码（客户端）
    .sentence = 客户端发出了不带掩码的帧。{ -act-client }
    .meaning =
        RFC 6455 第 5.1 节要求客户端的每一帧都带掩码，使用 TLS 时也一样。浏览器总是这样做。可能是把服务器代码用作了客户端，或者代理去掉了掩码。

        这些字节会不会是服务器的？如果是，请在上方指明：服务器不得使用掩码。

client-frame_rsv-without-extension =
    .badge = 设置了保留位（客户端）
    .sentence = 客户端设置了一个保留位，而协商好的扩展都不允许这样做。{ -act-client }
    .meaning = { -no-page-frames }单独出现的 RSV1，最常见的情况是没有协商 permessage-deflate 却压缩了帧；出现 RSV2 或 RSV3，最常见的情况是字节流错位。

client-frame_rsv1-on-control =
    .badge = 控制帧被压缩（客户端）
    .sentence = 客户端把控制帧标记成了压缩帧（RSV1）。{ -act-client }
    .meaning = { -no-page-frames }permessage-deflate 只压缩消息，从不压缩控制帧（RFC 7692 第 6 节）。

client-frame_control-fragmented =
    .badge = 控制帧被分片（客户端）
    .sentence = 客户端发出了分片的控制帧，这是 RFC 6455 禁止的。{ -act-client }
    .meaning = { -no-page-frames }ping、pong 和 Close 帧必须完整（RFC 6455 第 5.5 节）。

client-frame_control-too-long =
    .badge = 控制帧过长（客户端）
    .sentence = 客户端发出了超过 125 字节的控制帧，这是 RFC 6455 禁止的。{ -act-client }
    .meaning = { -no-page-frames }关闭原因最多 123 字节；如果更长，浏览器会抛出异常，根本不会发送。

client-frame_length-not-minimal =
    .badge = 长度非最短形式（客户端）
    .sentence = 客户端写帧长度时用了多余的字节。{ -act-client }
    .meaning = { -no-page-frames }RFC 6455 第 5.2 节要求长度使用最短形式。

client-frame_length-msb-set =
    .badge = 不可能的长度（客户端）
    .sentence = 客户端发出的 64 位长度最高位为 1。{ -act-client }
    .meaning = { -no-page-frames }RFC 6455 第 5.2 节要求该位为 0。此后的内容都无法读取。

client-frame_invalid-deflate =
    .badge = 压缩数据损坏（客户端）
    .sentence = 客户端发出的压缩数据无法解压。{ -act-client }
    .meaning = { -no-page-frames }双方的压缩状态不一致，或者途中有字节丢失或被改动。从连接中途开始截取的字节也可能是这个样子。

client-frame_rsv1-on-continuation =
    .badge = 分片上有 RSV1（客户端）
    .sentence = 客户端在首个分片以外的分片上设置了 RSV1。{ -act-client }
    .meaning = { -no-page-frames }RSV1 只设置在消息的首个分片上（RFC 7692 第 6 节）。

client-frame_continuation-without-start =
    .badge = 多余的延续帧（客户端）
    .sentence = 客户端发出了延续帧，却没有可以延续的消息。{ -act-client }
    .meaning = { -no-page-frames }从连接中途开始截取的字节也可能是这个样子。

client-frame_data-inside-fragmented-message =
    .badge = 消息混在一起（客户端）
    .sentence = 客户端在上一条消息结束之前就开始了新的消息。{ -act-client }
    .meaning = { -no-page-frames }最常见的情况是两个任务同时写同一个连接。

client-frame_invalid-utf8 =
    .badge = 文本不是 UTF-8（客户端）
    .sentence = 客户端发出的文本消息不是 UTF-8。{ -act-client }
    .meaning = { -no-page-frames }浏览器发出的每条文本消息都是有效的 UTF-8。不是文本的内容应放在二进制消息里。

client-frame_close-payload-length-1 =
    .badge = Close 仅 1 字节（客户端）
    .sentence = 客户端发出的 Close 帧载荷只有 1 字节，即半个关闭码。{ -act-client }
    .meaning = { -no-page-frames }Close 帧的载荷要么为空，要么以 2 字节的关闭码开头（RFC 6455 第 5.5.1 节）。

client-frame_invalid-close-code =
    .badge = 禁止的关闭码（客户端）
    .sentence = 客户端发出的 Close 帧带有任何一方都不得发送的关闭码。{ -act-client }
    .meaning = { -no-page-frames }页面用这样的关闭码调用 close() 时，浏览器会抛出异常。

client-frame_invalid-close-reason-utf8 =
    .badge = 关闭原因不是 UTF-8（客户端）
    .sentence = 客户端发出的 Close 帧中，关闭原因不是 UTF-8。{ -act-client }
    .meaning = { -no-page-frames }最常见的情况是关闭原因在一个字符中间被截断。

client-frame_data-after-close =
    .badge = Close 之后有帧（客户端）
    .sentence = 客户端在自己的 Close 帧之后又发出了帧。{ -act-client }
    .meaning = { -no-page-frames }Close 帧是一方发送的最后一帧（RFC 6455 第 5.5.1 节）。

client-frame_too-long =
    .badge = 帧过长（客户端）
    .sentence = 客户端宣告了一个过长的帧。{ -act-client }
    .meaning = { -no-page-frames }Chromium 会把超过 64 KiB 的内容拆成多个分片发送，所以它自己的帧不会这么长。

## 传输层的连接结束了

connection-dropped =
    .badge = 连接中断
    .sentence = 连接中断，没有 Close 帧{ $silence ->
        [unknown] { "" }
       *[other] ，此时距最后一条数据消息 { $silence }（ping 和 pong 不可见）
    }。需由服务器的维护者，或者服务器前面那个代理的维护者处理。
    .meaning =
        TCP 连接结束了，双方都没有说明原因：没有 Close 帧，也没有错误文本。正常结束（FIN）和重置（RST）在 Chromium 中看起来一样；在 Firefox 中，重置还会触发 error 事件，与收到格式错误的帧时一样。

        常见原因：服务器进程结束或崩溃；代理或负载均衡器关闭了空闲连接；设备休眠；服务器出错时不发送 Close 帧。

        { $silence ->
            [unknown] 静默了多久不得而知。
           *[other] 请把 { $silence }的静默与沿途的各个空闲超时对照。ping 和 pong 不可见，所以连接实际上可能没有静默那么久。
        }

        { shared-lived }

## 握手

handshake-rejected =
    .badge = { $status ->
        [unknown] 握手被拒绝
       *[other] 握手返回 { $status }
    }
    .sentence = { $status ->
        [unknown] 握手没有得到 101 响应，所以没有打开 WebSocket。需由服务器维护者处理。
        [200] 服务器返回 200（普通页面）而不是 101：这个 URL 上没有 WebSocket 服务，页面开发者需改正 URL；也可能是代理丢掉了 Upgrade。
        [301] 服务器返回 301（重定向），而浏览器对 WebSocket 不跟随重定向。页面需改用新的 URL。
        [302] 服务器返回 302（重定向），而浏览器对 WebSocket 不跟随重定向。页面需改用新的 URL；它往往指向登录页。
        [307] 服务器返回 307（重定向），而浏览器对 WebSocket 不跟随重定向。页面需改用新的 URL。
        [308] 服务器返回 308（重定向），而浏览器对 WebSocket 不跟随重定向。页面需改用新的 URL。
        [400] 服务器返回 400：它不认为这个请求是 WebSocket 握手。需由服务器前面的代理的维护者或服务器维护者处理。
        [401] 服务器返回 401：它要求登录，而请求没有携带登录信息。页面需先登录，或者换一种方式传递 token。
        [403] 服务器返回 403：它拒绝了这个页面，最常见的原因是来源或登录身份。需由服务器维护者处理。
        [404] 服务器返回 404：这个路径上什么也没有。页面开发者需改用服务器监听的路径。
        [407] 得到的响应是 407，即要求登录代理。请检查这个浏览器的代理设置，以及这个地址上是什么在响应。
        [426] 服务器返回 426：到达它的是普通 HTTP 请求。需由它前面的代理的维护者处理。
        [429] 服务器返回 429：连接或请求过多。页面需先等待，再重试。
        [500] 服务器返回 500：它自己的代码在握手时出错。需由服务器维护者处理，请查看服务器日志。
        [502] 网关返回 502：它没有从后面的服务器得到有效的响应。需由两者的维护者处理。
        [503] 服务器或网关返回 503：它目前不接受连接。需由两者的维护者处理；页面可以稍后重试。
        [504] 网关返回 504：它后面的服务器没有及时响应。需由两者的维护者处理。
       *[other] 服务器返回 { $status } 而不是 101，所以没有打开 WebSocket。请查看这个 URL 由什么程序响应。
    }
    .meaning = 页面得到 1006，读不到 HTTP 状态码，任何脚本都读不到。Chromium 只在错误文本里显示它，Firefox 只在网络日志里显示它。

handshake-invalid_accept =
    .badge = accept 值错误
    .sentence = 响应中的 Sec-WebSocket-Accept 缺失或错误，浏览器因此拒绝了它。需由途中代理的维护者或服务器维护者处理。
    .meaning =
        这个值由本次请求的 key 计算得出。如果是缓存代替服务器响应，或者计算的代码有误，就会得到别的值。

        { shared-text }

handshake-invalid_subprotocol =
    .badge = 子协议不一致
    .sentence = { $offered ->
        [unknown] 页面和服务器没有就子协议达成一致
        [empty] 服务器选择了页面从未提供的子协议
       *[other]
            { $chosen ->
                [unknown] 页面和服务器没有就子协议达成一致（页面提供：“{ $offered }”）
                [empty] 页面提供了子协议“{ $offered }”，而服务器一个也没有选
               *[other] 服务器选择的不是页面提供的子协议（“{ $offered }”）
            }
    }，浏览器因此拒绝了握手。需由服务器维护者处理。
    .meaning =
        服务器必须从页面传给构造函数的子协议中选出一个；页面没有传，就一个也不能选。

        Firefox 较为宽松：页面提供了子协议而服务器没有选，或者反过来，它都会打开连接。

        { $chosen ->
            [unknown] { "" }
            [empty] { "" }
           *[other] 服务器选择了“{ $chosen }”。
        }

        { shared-text }

handshake-invalid_extension =
    .badge = 扩展未被提供
    .sentence = 服务器响应中的某个扩展或其中一部分是浏览器没有提供过的{ $extension ->
        [unknown] { "" }
        [empty] { "" }
       *[other] ：“{ $extension }”
    }。需由服务器维护者处理。
    .meaning =
        Chromium 只提供 permessage-deflate，带 client_max_window_bits 参数。服务器只能接受它，或者不用它。

        { shared-text }

handshake-invalid_upgrade =
    .badge = 缺少 Upgrade 标头
    .sentence = 响应中的 Upgrade 或 Connection 标头缺失或错误，浏览器因此拒绝了它。需由服务器前面的代理的维护者处理。
    .meaning =
        这两个标头是逐跳传递的，代理会把它们去掉，除非配置了要转发。

        { shared-text }

handshake-invalid_not-http =
    .badge = 响应不是 HTTP
    .sentence = 响应握手的程序使用的不是浏览器所期望的 HTTP。需由服务器维护者处理：请查看那个端口上监听的是什么。
    .meaning =
        最常见的情况是那里监听的是另一种服务，或者端口写错了。

        { shared-text }

handshake-invalid_closed =
    .badge = 响应之前就被关闭
    .sentence = 服务器或中间环节还没有响应握手就关闭了连接。需由服务器维护者处理。
    .meaning =
        { $scheme ->
            [ws] URL 使用 ws:。如果那个端口使用 TLS，就会是这样：请试试 wss:。
           *[other] { "" }
        }

        其他原因：服务器处理请求时崩溃；负载均衡器后面没有服务器。

        { shared-text }

handshake-invalid_timeout =
    .badge = 握手无响应
    .sentence = 握手{ $waited ->
        [unknown] 没有
       *[other] 在 { $waited }内没有
    }得到响应，浏览器因此放弃。需由服务器维护者处理。
    .meaning =
        Chromium 等待响应 240 秒，Firefox 等待 20 秒。服务器接受了连接和请求，然后再无动静：可能是它卡住了，也可能是代理扣住了请求。

        如果这个浏览器配置文件中已经打开了大约 256 个 WebSocket，新的会在浏览器内部排队，也可能这样结束。

handshake-invalid_stream-closed =
    .badge = HTTP/2 流被关闭
    .sentence = 握手期间，承载这个 WebSocket 的 HTTP/2 或 HTTP/3 流被关闭了。需由途中代理的维护者或服务器维护者处理。
    .meaning =
        在 HTTP/2 和 HTTP/3 上，一个 WebSocket 是共享连接里的一个流。对方重置了这个流，或者共享连接断了。

        { shared-text }

## 没有连上

connect-failed_refused =
    .badge = 连接被拒绝
    .sentence = 连接被拒绝：{ $host ->
        [unknown] 目标主机
        [empty] 目标主机
       *[other] { $host }{ " " }
    }上没有程序在监听。服务器维护者需启动服务器，或者页面需改用正确的主机和端口。
    .meaning =
        已经连到那台机器，它表示该端口上没有程序接受连接。防火墙也可能给出这样的回应。

        { shared-error }

connect-failed_name-not-resolved =
    .badge = 找不到主机名
    .sentence = 找不到{ shared-at-host }的地址：主机名无法解析。页面开发者需先检查拼写，再检查 DNS 和本机网络。
    .meaning =
        浏览器查询了地址，但没有得到结果。没有连到任何服务器。

        { shared-error }

connect-failed_tls =
    .badge = TLS 失败
    .sentence = 与{ shared-at-host }的 TLS 握手失败：最常见的情况是该端口不使用 TLS，因此不能用 wss:。需由服务器维护者处理。
    .meaning =
        要么该端口使用明文 HTTP（那就应该用 ws:，或者为它配置 TLS），要么服务器和浏览器没有共同支持的 TLS 版本或加密套件。

        { shared-error }

connect-failed_certificate =
    .badge = 证书不受信任
    .sentence = 浏览器不信任{ shared-at-host }的证书。需由服务器维护者处理。
    .meaning =
        证书是自签名的、属于别的名称、已过期或已被吊销。打开网页时会出现可以点击跳过的警告；WebSocket 不显示警告，直接失败。

        请在标签页中用 https: 打开同一主机，浏览器会说明问题所在。

        { shared-error }

connect-failed_client-certificate =
    .badge = 要求客户端证书
    .sentence = { $host ->
        [unknown] 目标主机
        [empty] 目标主机
       *[other] { $host }{ " " }
    }上的服务器要求客户端证书，而浏览器不允许为 WebSocket 选择证书。需由服务器维护者处理。
    .meaning =
        浏览器在这里不会显示证书选择框，而是取消握手。

        { shared-error }

connect-failed_tls-timeout =
    .badge = TLS 始终无响应
    .sentence = 与{ shared-at-host }的 TLS 握手始终没有得到响应，浏览器因此放弃。需由服务器维护者处理。
    .meaning =
        Chromium 等待 30 秒，Firefox 等待 20 秒。有程序接受了连接，却没有任何回应：最常见的情况是该端口不使用 TLS，在等客户端先发送数据。

        { shared-error }

connect-failed_unsafe-port =
    .badge = 端口被浏览器禁用
    .sentence = 浏览器不会连接{ shared-at-host }的端口：它在浏览器的不安全端口列表上。页面需改用其他端口。
    .meaning =
        浏览器会封禁其他服务所用的端口，例如 6667，以免页面与那些服务通信。根本没有连到服务器。

        { shared-error }

connect-failed_offline =
    .badge = 浏览器处于离线状态
    .sentence = 浏览器处于离线状态，所以根本没有到达{ shared-at-host-end }。请检查网络，以及 DevTools 网络面板中的“离线”设置。
    .meaning =
        在 DevTools 设为离线之前已经打开的连接会继续工作，新的连接则会这样失败。

        { shared-error }

connect-failed_proxy =
    .badge = 代理拒绝
    .sentence = 这个浏览器所用的代理没有放行到{ shared-at-host }的连接。用户需检查代理设置，或者由代理的维护者放行。
    .meaning =
        可能是连不上代理，代理要求登录，或者代理拒绝为这个主机和端口建立隧道（CONNECT）。服务器根本没有收到请求。

        { shared-error }

connect-failed_local-network-access =
    .badge = 本地网络访问被阻止
    .sentence = 浏览器不允许这个公网页面访问本地网络中的{ shared-at-host-end }。需由用户允许，或者从本地提供该页面。
    .meaning =
        Chromium 会防止公网页面访问本机和本地网络，对 ws: 和 wss: 都一样。

        { shared-error }

connect-failed_blocked-by-csp =
    .badge = 被页面的 CSP 阻止
    .sentence = 页面自己的 Content-Security-Policy{ $directive ->
        [unknown] { " " }
        [empty] { " " }
       *[other] （{ $directive }）
    }禁止了这个连接。页面开发者需把它的来源加到 connect-src 中。
    .meaning =
        { $url ->
            [unknown] { "" }
            [empty] { "" }
           *[other] 被阻止的 URL：{ $url }
        }

        在 Chromium 中，页面会收到 error 事件，但永远收不到 close 事件，因此等待 close 的代码会一直等下去。在 Firefox 中，构造函数会抛出异常。

connect-failed_mixed-content =
    .badge = https: 页面使用 ws:
    .sentence = 页面通过 HTTPS 加载，却试图打开不加密的连接（ws:），浏览器禁止这样做。页面开发者需改用 wss:。
    .meaning =
        构造函数会抛出异常，所以既没有 WebSocket，也没有事件。ws://localhost 和 ws://127.0.0.1 是允许的。

        { $url ->
            [unknown] { "" }
            [empty] { "" }
           *[other] URL：{ $url }
        }

connect-failed_invalid-arguments =
    .badge = 构造函数参数有误
    .sentence = new WebSocket() 抛出了{ $name ->
        [unknown] 异常
        [empty] 异常
       *[other] { " " }{ $name }
    }：URL 或某个子协议无效。页面开发者需改正。
    .meaning =
        { $message ->
            [unknown] { "" }
            [empty] { "" }
           *[other] 浏览器的原文：“{ $message }”
        }

        URL 必须以 ws:、wss:、http: 或 https: 开头，并且不含片段（#）。每个子协议都必须是有效的 token，并且只出现一次。

connect-failed_reason-hidden =
    .badge = 原因被隐藏
    .sentence = 到{ shared-at-host }的 WebSocket 从未打开，而另一个浏览器扩展隐藏了浏览器给出的原因。请在访客窗口中重试，以查看原因。
    .meaning =
        任何有权过滤请求的扩展（多数广告拦截器都有这个权限）都会让 Chromium 把握手失败的文本留空，对整个配置文件都生效。失败不一定是那个扩展造成的。

        访客窗口或没有扩展的配置文件会显示这段文本。

connect-failed_timed-out =
    .badge = 连接超时
    .sentence = 浏览器尝试连接{ shared-at-host-end }，但没有得到响应。需由服务器的维护者，或者服务器前面那个防火墙的维护者处理。
    .meaning =
        连拒绝也没有收到：可能是防火墙丢弃了数据包、地址有误，或者那台机器没有开机。

        { shared-error }

connect-failed_unreachable =
    .badge = 主机不可达
    .sentence = 网络中没有通往{ shared-at-host }的路径。请检查本机的网络、VPN 和路由。
    .meaning =
        根本没有连到服务器。

        { shared-error }

connect-failed_network-changed =
    .badge = 网络发生变化
    .sentence = 浏览器正在连接{ shared-at-host }时，网络发生了变化，或者机器休眠了。页面应当重试。
    .meaning =
        切换 Wi-Fi 或 VPN，或者休眠，都会中断正在建立的连接。问题很可能不在服务器。

        { shared-error }

connect-failed_blocked =
    .badge = 在浏览器中被阻止
    .sentence = 这个浏览器里的某个环节阻止了到{ shared-at-host }的连接：浏览器扩展、策略或本机防火墙。需由用户放行。
    .meaning =
        根本没有连到服务器。

        { shared-error }

## 页面离开了

page-left =
    .badge = 页面已离开
    .sentence = { $how ->
        [navigated] 页面跳转或重新加载，连接随之结束。无需任何人处理。
        [frame-removed] 持有这个连接的 frame 被移除，连接随之结束。如果是页面有意移除的，无需任何人处理。
       *[other] 持有这个连接的页面已不在，连接随之结束。无需任何人处理。
    }
    .meaning = 页面不会为此收到任何事件。浏览器会向服务器发送 1001：要么立即，要么等到它丢弃那个留作后退之用的页面时。

page-frozen =
    .badge = 页面被冻结
    .sentence = 浏览器冻结了页面，或者把它放进了往返缓存（bfcache），这个连接因此结束。页面恢复后需重新连接。
    .meaning =
        这不是网络故障。Chromium 会冻结后台标签页以节省电量，打开着的连接并不能阻止它。

        页面恢复时才得知：收到 error 事件和 1006。服务器也在那时才收到 1001。

page-send-failed =
    .badge = 浏览器无法发送
    .sentence = 浏览器无法读取页面要发送的 Blob，因此判定连接失败。需由页面开发者处理。
    .meaning =
        要么 Blob 太大，内存放不下，要么它无法读取。

        { shared-text }

browser-limit_message-too-large =
    .badge = 消息超过 4 GiB
    .sentence = 服务器发来的消息超出了浏览器能接收的大小，浏览器因此判定连接失败。服务器维护者需减小单次发送的数据量。
    .meaning =
        Chromium 接收的消息最大为 4,294,967,295 字节，所有分片合计。

        { shared-text }

close-handshake-unanswered =
    .badge = 关闭始终无应答
    .sentence = 你的页面调用了 close({ $code ->
        [unknown] { "" }
       *[other] { $code }
    }){ shared-at }，而服务器{ $waited ->
        [unknown] 始终没有
       *[other] 在 { $waited }内没有
    }用 Close 帧应答。需由服务器维护者处理。
    .meaning =
        { $limit ->
            [unknown] 浏览器会等待应答一段固定的时间，然后报告 1006。
           *[other] 浏览器等待应答的时间为 { $limit }，之后报告 1006。如果在此之前就结束了，说明其实是连接中断了。
        }

        浏览器会把页面的关闭码发给服务器，但仍向页面显示 1006。

too-many-sockets =
    .badge = WebSocket 过多
    .sentence = 页面打开了{ $count ->
        [unknown] 过多的
       *[other] { " " }{ $count } 个
    } WebSocket，浏览器不允许再多。页面需关闭不需要的。
    .meaning =
        { $limit ->
            [unknown] { "" }
           *[other] 浏览器最多允许 { $limit } 个 WebSocket：Chromium 按一个渲染进程计，Firefox 按一个配置文件计。下一个会立即失败，而且只有 Chromium 的控制台会说明：“Insufficient resources”。
        }

        这是推断出来的：立即出现 error 事件和 1006，网络日志里没有条目，并且打开着这么多 WebSocket。重新连接却从不关闭旧连接的页面会走到这一步。

## 原因不明

unknown_close-not-seen =
    .badge = 未看到关闭过程
    .sentence = { $why ->
        [probe-too-late] 连接已关闭，但它开始时页面里的捕获还没有启动，所以没有看到关闭码。请点击“重新加载并捕获”，让问题再次发生。
        [observe-only] 连接已关闭，但“仅观察”处于开启状态，所以没有看到关闭码。请关掉它，点击“重新加载并捕获”，让问题再次发生。
        [probe-stopped] 连接在录制停止期间关闭，所以没有看到关闭码。请保持 DevTools 打开，点击“重新加载并捕获”，让问题再次发生。
        [probe-not-there] 连接所在之处没有进行捕获，所以没有看到关闭码。请点击“重新加载并捕获”，让问题再次发生。
        [several-fit] 连接已关闭，但页面所看到的与几个连接都相符，所以没有把关闭码归给这个连接。请少同时打开几个，让问题再次发生。
        [out-of-reach] 连接在 worker、沙盒 frame 或与另一 frame 的 URL 相同的 frame 中关闭，捕获无法触及那里。请在它自己的脚本中记录 close 事件。
       *[other] 连接已关闭，但没有看到关闭码。请点击“重新加载并捕获”，让问题再次发生。
    }
    .meaning =
        只有页面的 close 事件带有关闭码。Chromium 的网络日志有帧和错误文本，但从来没有关闭码。

unknown_close-not-visible =
    .badge = 关闭过程不可见
    .sentence = 连接在 worker、沙盒 frame 或与另一 frame 的 URL 相同的 frame 中关闭，从这里看不到它的关闭码。请在它自己的脚本中记录 close 事件。
    .meaning =
        网络日志会显示它的帧和浏览器的错误文本。关闭码只在 close 事件里，而捕获无法触及 worker 和沙盒 frame；几个 frame 的 URL 相同时，只能触及第一个。

        从这里看，服务器发来 Close 帧和连接中断没有区别。

unknown_browser-text =
    .badge = 未知的错误文本
    .sentence = 浏览器给出了一段 wswhy 不认识的文本{ $text ->
        [unknown] { "" }
        [empty] { "" }
       *[other] ：“{ $text }”
    }。请报告这段文本和浏览器版本。
    .meaning =
        { $browser ->
            [unknown] 浏览器版本未知。
            [empty] 浏览器版本未知。
           *[other] 它来自 { $browser }。
        }文本按原样显示，不据此猜测任何已知的原因。

unknown_no-evidence =
    .badge = 原因不明
    .sentence = 捕获到的内容都没有说明这个连接为何结束。请点击“重新加载并捕获”，让问题再次发生。
    .meaning = 没能看到的内容列在下面。

still-open =
    .badge = 已打开
    .sentence = 到目前为止，没有什么结束这个连接。
    .meaning = 连接结束后，原因会显示在这里。

## 更细的答案：在服务器上、途中或浏览器里发生了什么

shared-stack =
    { $stack ->
        [unknown] { "" }
        [empty] { "" }
       *[other] （{ $stack }）
    }
shared-stack-option =
    { $option ->
        [unknown] { "" }
        [empty] { "" }
       *[other] 设置它的选项是{ $stack ->
            [unknown] { "" }
            [empty] { "" }
           *[other] { " " }{ $stack } 的
        }“{ $option }”。
    }
shared-limit =
    { $limit ->
        [unknown] { "" }
       *[other] ，与 { $limit }的上限相符
    }
shared-silence =
    { $silence ->
        [unknown] 静默了多久不得而知。
       *[other] 最后一条数据消息出现在结束前 { $silence }{ shared-limit }。
    }
shared-stack-code =
    { $code ->
        [unknown] { "" }
       *[other] 页面得到的是 { $code }。
    }
shared-others-ended =
    { $count ->
        [unknown] { "" }
        [0] { "" }
       *[other] 这个页面另有 { $count } 个连接在同一时刻结束。
    }

idle-timeout_server =
    .badge = 空闲超时（服务器）
    .sentence = 连接空闲太久，服务器{ shared-stack }结束了它。服务器维护者需发送 ping，或者调大空闲超时；页面可以更频繁地发送消息。
    .meaning =
        { shared-silence }

        ping 和 pong 不可见，所以连接实际上可能没有静默那么久。

        { shared-stack-option }

idle-timeout_intermediary =
    .badge = 空闲超时（代理）
    .sentence = 连接空闲太久，中间环节{ shared-stack }切断了它。中间环节的维护者需调大空闲超时，或者由服务器发送 ping。
    .meaning =
        { shared-silence }

        代理和负载均衡器会丢弃空闲的连接，不发送 Close 帧。ping 和 pong 不可见，所以连接实际上可能没有静默那么久。

        { shared-stack-option }

max-age =
    .badge = 达到存活时间上限
    .sentence = 连接达到了途中{ shared-stack }所允许的最长存活时间。设置这个上限的人需提高它，或者页面需及时打开新连接。
    .meaning =
        { $lived ->
            [unknown] 连接存活了多久不得而知。
           *[other] 连接存活了 { $lived }{ shared-limit }。
        }

        这个上限从连接打开时算起，与连接有多繁忙无关。

        { shared-stack-option }

keepalive-lost =
    .badge = 保活无应答
    .sentence = 服务器{ shared-stack }没有及时收到保活的应答：网络慢、设备休眠、页面被阻塞，或者服务器太忙。服务器维护者需查明是哪一种。
    .meaning =
        { shared-silence }

        浏览器会自动应答 ping，即使页面脚本正忙。以普通消息形式发送的保活（Socket.IO、SignalR、Phoenix）则必须由页面脚本应答。

        { shared-stack-option }

handler-error =
    .badge = 服务器处理程序出错
    .sentence = 服务器自己的代码{ shared-stack }在处理这个连接时出错。需由服务器开发者处理，错误记录在服务器日志里。
    .meaning =
        { $waited ->
            [unknown] { "" }
           *[other] 连接在页面的最后一条消息之后 { $waited }结束，因此应首先查看那条消息请求了什么。
        }

        { shared-stack-code }

        许多服务器在处理程序抛出异常时结束连接：有的发送 1011，有的不发送任何 Close 帧。错误本身不会传到页面。

app-returned =
    .badge = 服务器处理程序已结束
    .sentence = 服务器的处理程序{ shared-stack }返回了，服务器库随后关闭了连接。需由服务器开发者处理。
    .meaning =
        有些库在处理连接的函数返回后立即关闭连接，这时发送的关闭码可能看起来像是出错。

        { shared-stack-code }

app-closed_code =
    .badge = 服务器有意关闭
    .sentence = 服务器的应用{ shared-stack }有意{ $code ->
        [unknown] { "" }
       *[other] 以 { $code }{ " " }
    }关闭了连接{ shared-said }。服务器维护者能说明为什么；请查看其文档和日志。
    .meaning =
        这个关闭码是应用选定的，或者是应用要求关闭时由它的库发送的。

app-closed_without-code =
    .badge = 应用未给出关闭码
    .sentence = 服务器的应用{ shared-stack }有意关闭了连接，没有给出关闭码。服务器开发者能说明为什么，并且应当发送关闭码。
    .meaning =
        Close 帧是空的，所以页面看到 1005。使用这种服务器库时，服务器代码里不带参数的 close() 发送的就是这个。

server-shutdown =
    .badge = 服务器已停机
    .sentence = 连接打开期间，服务器{ shared-stack }停机或重启了。负责部署的人应先以 1001 或 1012 关闭连接；页面应等待片刻再重新连接。
    .meaning =
        服务器收到停止指令时，会关闭它的连接，或者直接丢下不管。

        { shared-others-ended }

        { shared-stack-code }

process-killed =
    .badge = 服务器进程已消失
    .sentence = 服务器的进程{ shared-stack }没有关闭连接就结束了：它被杀死，或者崩溃了。需由服务器维护者处理。
    .meaning =
        没有发送 Close 帧；进程消失后，由系统替它关闭了连接。

        { shared-others-ended }

message-too-big =
    .badge = 消息过大
    .sentence = 页面的最后一条消息{ $size ->
        [unknown] { "" }
       *[other] （{ $size }）
    }超出了服务器{ shared-stack }能接收的大小。页面需减小单次发送的数据量，或者由服务器维护者提高上限。
    .meaning =
        服务器只接收不超过自身上限的消息，这个上限在它的配置里设置。

        { $limit ->
            [unknown] 没有看到上限是多少。
           *[other] 与之相符的上限是 { $limit }。
        }

        { shared-stack-option }

wrong-message-type =
    .badge = 消息类型不对
    .sentence = 服务器{ shared-stack }在这里不接受{ $kind ->
        [unknown] 页面所发消息的类型
        [text] 文本消息，页面却发送了这样的消息
       *[other] 二进制消息，页面却发送了这样的消息
    }。页面需发送服务器所要求的类型。
    .meaning =
        字符串以文本消息发出；ArrayBuffer、类型化数组或 Blob 以二进制消息发出。

        { shared-stack-code }

rate-limited =
    .badge = 消息过多
    .sentence = 短时间内收到的数据过多，服务器{ shared-stack }因此关闭了连接。页面需降低发送频率，并在重新连接之前等待。
    .meaning =
        服务器会按客户端统计消息数、字节数或连接数。

        { $rate ->
            [unknown] 没有看到页面的发送频率。
           *[other] 结束之前，页面每秒发送 { $rate } 条消息。
        }

        { shared-stack-code }

auth-failed =
    .badge = 未通过身份验证
    .sentence = 服务器{ shared-stack }不认可页面声明的身份{ shared-said }。页面开发者需检查页面发送的 token、cookie 或登录消息。
    .meaning =
        握手已经完成，检查是在握手之后进行的。

        { shared-stack-code }

auth-expired =
    .badge = token 过期
    .sentence = 连接打开期间，页面的 token 或会话过期了{ shared-said }。页面需获取新的，再用它重新连接。
    .meaning =
        token 在连接开始时检查，有些服务器在连接存活期间还会再次检查。

        { $since ->
            [unknown] { "" }
           *[other] 页面发送的 token 在结束前 { $since }过期。
        }

        { shared-stack-code }

origin-rejected =
    .badge = 来源被拒绝
    .sentence = 服务器{ shared-stack }不接受这个来源的页面发起的连接{ shared-said }。需由服务器维护者放行。
    .meaning =
        浏览器在每次握手时都会发送页面的来源（Origin），页面无法更改它。

        { shared-stack-code }

payload-rejected =
    .badge = 消息无法理解
    .sentence = 服务器{ shared-stack }无法理解页面发送的一条消息{ shared-said }。页面开发者需检查它是否符合服务器的要求。
    .meaning =
        帧没有问题，有问题的是帧里的内容。

        { shared-stack-code }

subprotocol-error =
    .badge = 违反子协议的规则
    .sentence = 有一方违反了子协议{ $subprotocol ->
        [unknown] （STOMP、MQTT、GraphQL 等）
        [empty] { "" }
       *[other] “{ $subprotocol }”
    }的一条规则{ shared-said }。页面开发者需对照协议检查页面的消息及其顺序。
    .meaning =
        帧没有问题，是消息里的协议没有被遵守{ shared-stack }。

        { shared-stack-code }

duplicate-session =
    .badge = 被另一个连接取代
    .sentence = 服务器{ shared-stack }为每个用户或 id 只保留一个连接，另一个连接取代了这个连接{ shared-said }。请查看是否还有其他标签页或设备，或者页面是否重新连接过。
    .meaning =
        页面在旧连接关闭之前就重新连接，便会自己取代自己。

        { shared-stack-code }

protocol-error_by-intermediary =
    .badge = 字节在途中被改动
    .sentence = 中间环节改动了字节，使得一方收到格式错误的帧。需由代理或网关的维护者处理。
    .meaning =
        { -no-page-frames }{ -between }

        { shared-stack-code }

protocol-error_large-message-fragmented =
    .badge = 分片不被接受
    .sentence = 页面发送了一条大消息{ $size ->
        [unknown] { "" }
       *[other] （{ $size }）
    }，浏览器把它拆成了分片，而服务器{ shared-stack }不接受分片。需由服务器维护者处理；在此之前，请减小单次发送的数据量。
    .meaning =
        Chromium 会把大于 64 KiB 的内容分片发送，这是 RFC 6455 允许的。

        { shared-stack-code }

protocol-error_misused-code =
    .badge = 关闭码另有含义
    .sentence = 服务器{ shared-stack }也会把{ $code ->
        [unknown] 这个关闭码
       *[other] { " " }{ $code }{ " " }
    }用于其他情形{ shared-said }：可能没有帧出错。需由服务器维护者处理，实际情况见服务器日志。
    .meaning =
        在这种服务器上，与帧出错无关的结束也会用这个关闭码：空闲超时、处理程序出错、会话结束。

network-lost =
    .badge = 网络断开
    .sentence = 设备的网络断开，连接也随之断开。浏览器恢复在线后，页面应重新连接。
    .meaning =
        { shared-others-ended }

        途中的数据已经丢失，也没有什么会通知服务器页面已不在。

system-sleep =
    .badge = 设备休眠
    .sentence = 设备休眠了{ $gap ->
        [unknown] { "" }
       *[other] { " " }{ $gap }
    }，连接随之结束。设备唤醒后，页面应重新连接。
    .meaning =
        所有计时器同时停住，只有休眠或调试器暂停才会这样。在此期间，服务器的超时仍在计时。

browser-throttle =
    .badge = 页面被节流
    .sentence = 页面隐藏期间，浏览器放慢了它的计时器，因此它对保活的应答来得太晚{ shared-stack }。页面恢复显示后应重新连接。
    .meaning =
        { $gap ->
            [unknown] { "" }
           *[other] 页面的计时器停了 { $gap }。
        }

        对隐藏的页面，Chromium 每秒运行一次计时器，五分钟后每分钟运行一次。
