# 网站的页面对每个关闭码的说明，与 codes.ftl 并列：见 crate/explain/README.md。`$code` 是数字。

code-1002 =
    .opening =
        服务器声称收到了违反 RFC 6455 规则的内容；也可能像 Tomcat、Spring 和 Bandit 那样，把 1002 用在了别的情形上。帧格式有错，不会是页面造成的：每一帧都由浏览器构造。请先看关闭原因，再看服务器在那一刻的日志。
    .when =
        应用出错，而帧全都没有问题。MessageHandler 抛出异常时，Tomcat 10.1 发送 1002，关闭原因为“An unrecoverable IOException occurred so the connection was closed”；onOpen 抛出异常时，关闭原因是异常本身的文本。Reactor Netty 在处理程序出错时发送“Protocol error”。

        刚刚收到过 STOMP ERROR。Spring 每次自己发出 ERROR 帧之后，都会以不带关闭原因的 1002 关闭连接：CONNECT 或 SUBSCRIBE 被拒绝、帧超过 65,536 字节、心跳没有到来、broker 已经不在。

        页面一直静默。Bandit 1.12 在 60 秒没有收到客户端数据之后，发送不带关闭原因的 1002。

        页面发送了一条大消息。Chromium 会把超过 65,536 字节的消息拆成多个分片，而有些服务器不接受分片。同样的消息，Firefox 作为一帧发送。

        途中有东西改动了字节。opcode 有一位被翻转时，Python 的 websockets 17 给出“invalid opcode”，gorilla/websocket 给出“bad opcode 3”，Tomcat 给出一整句话，ws 8 则发送不带关闭原因的 1002。如果中间环节告诉浏览器启用压缩，而服务器并没有同意，结果也是这样。
    .root-cause =
        这个关闭码很笼统：接收方的解码器、应用和计时器都可能产生它。要区分，先看关闭原因。提到 opcode、掩码、保留位或分片的文本来自解码器：字节在途中被改动，或者解码器有误。提到异常的文本来自应用。提到 MQTT 或 NATS 数据包的文本，例如“cannot_parse”或“Parse Error”，说的是消息里的内容。

        如果没有关闭原因，就看在此之前发生了什么。有 STOMP ERROR 帧：是 Spring，该帧的 message 标头说明了缘由。页面大约 60 秒没有发送任何数据：是 Bandit。有超过 64 KiB 的消息：是分片。都不是：请绕过所有代理直接连接，看是否仍然这样结束。
    .on-the-wire =
        88 02 03 EA。88 是 FIN 加 opcode 8（Close），02 表示不带掩码、载荷长 2 字节，03 EA 就是 1002。后面可以附上 UTF-8 编码的关闭原因，最多 123 字节：关闭原因为“invalid opcode”时，帧以 88 10 开头，因为后面有 16 字节，关闭码占 2 字节，文本占 14 字节。
    .seen-page = close 事件的 code 为 1002，reason 是服务器给出的关闭原因，往往为空，wasClean 为 true。在此之前没有 error 事件。如果发现帧有错的是浏览器，页面得到的是 error 事件和 1006，绝不会是 1002。
    .seen-other = 浏览器会把 1002 和关闭原因原样发回给服务器。如果是 Chromium 发现服务器的帧有错，服务器会收到 1002 和一段简短的文本，例如“Invalid reserved bit”“Unknown opcode”“Masked frame from server”或“Invalid UTF-8 in text frame”。这时 Firefox 不发送 Close 帧，只结束 TCP。
    .seen-log =
        如果 1002 是服务器收到的，那是 Chromium 在指出服务器自己的帧有错。在 gorilla/websocket 中，错误文本为“websocket: close 1002 (protocol error): Invalid reserved bit”。

        如果 1002 是服务器发出的，它的日志里不一定有这个数字。ws 8 会触发 error 事件，错误代码例如 WS_ERR_INVALID_OPCODE 或 WS_ERR_UNEXPECTED_RSV_1，随后它自己的 close 事件给出的却是 1006。aiohttp 把 opcode 写在日志里，而不写在关闭原因里。
    .fix-page =
        页面里的任何改动，既造不出也防不住格式错误的帧；立即重新连接，结果还是一样。

        请用小于 64 KiB 的消息发送同样的内容。如果这样就正常，说明服务器不接受分片，或者对分片有限制。使用 STOMP 时，请处理 ERROR 帧，并按页面承诺的间隔发送心跳。使用 Bandit 时，发送消息的间隔要小于 60 秒。
    .fix-server =
        如果关闭原因或日志里有异常，请修好处理程序；在仍可能出错的地方，以 1011 关闭连接。如果日志里是超时，请提高时限：Bandit 的选项是 timeout。

        如果是帧有错，请直接连接服务器。这样就正常的话，是中间环节改动了字节；nginx 1.22.1 和 HAProxy 2.6.12 都把一切原样转发，所以请先查会检查或改写数据流的环节。再关闭 permessage-deflate 试一次，并在服务器旁边录下字节。

        在 Node 中，请给每个 ws 的连接都加上 error 监听器。遇到格式错误的帧，ws 会触发 error 事件；没有监听器，Node 就会结束进程。
    .note-rfc6455 = 规定端点因协议错误而结束连接时使用它，并点名了两种情形：客户端的帧不带掩码，服务器的帧带掩码。
    .note-chromium = 把服务器的 1002 交给页面；服务器的帧违反规则时，自己发送 1002，页面则得到 1006。
    .note-firefox = 把服务器的 1002 交给页面；服务器的帧违反规则时，不发送 Close 帧就结束 TCP；服务器的帧带掩码时，则照常接受。
    .note-ws-8 = 对错误的 opcode、掩码、保留位、控制帧和关闭码发送它，不带关闭原因；UTF-8 无效时用 1007，消息超出上限时用 1009。
    .note-ws-8-14 = 对照源代码，发送它的情形与 8.0 相同；从 8.14.0 起，每条消息都在各自的微任务中交出，因此帧有错的 error 事件可能来得比以前晚。
    .note-socket-io-4 = 自己从不发送它，因为它自己结束连接时用的是空的 Close 帧，页面看到 1005；1002 来自它下层的 ws，起因是格式错误的帧。
    .note-spring-6-0 = 每次发出 STOMP ERROR 帧之后，都以它关闭连接，不带关闭原因；普通处理程序里的异常则得到 1011。
    .note-spring-7-0 = 对照源代码，与 6.0 相同。
    .note-tomcat-10-1 = 对格式错误的帧发送它，并用一句话说明违反了哪条规则；MessageHandler 或 onOpen 抛出异常时也发送它。
    .note-bandit-1-12 = 对格式错误的帧发送它，不带关闭原因；60 秒没有收到客户端数据之后也发送它。
    .note-websockets-17 = 只对格式错误的帧发送它，关闭原因例如“invalid opcode”“incorrect masking”或“reserved bits must be 0”。
    .note-uwebsockets-20 = 从不发送它：遇到格式错误的帧时直接断开连接，页面看到 1006。
code-1003 =
    .opening =
        服务器收到了它不接受的消息类型：要的是文本，来的是二进制，或者相反。帧本身没有问题。请对照页面最后发送的消息与服务器的要求；通常只改页面就能解决。
    .when =
        Spring 的 TextWebSocketHandler 收到二进制消息时，以“Binary messages not supported”关闭连接；BinaryWebSocketHandler 的关闭原因是“Text messages not supported”。Starlette 的 WebSocketEndpoint 如果固定了 encoding，对另一种类型的消息发送不带关闭原因的 1003，对格式错误的 JSON 也是如此。RabbitMQ Web MQTT 以“unexpected WebSocket frame”应答文本消息。

        ws 8、Python 的 websockets 17、gorilla/websocket 和 actix-web 自己不会选用 1003。在那里，是应用调用 close 时给出了它，关闭原因也来自应用。

        有两类技术栈把它用在别的情形上。faye-websocket、SockJS 和 Action Cable 的“Received unmasked frame but masking is required”，说的是帧格式有错，与数据类型无关。消息超出缓冲区时，Tyrus 给出“Cannot accept.”。

        同样的错误往往得到别的关闭码。处理程序因此抛出异常时，Hypercorn 0.18、Daphne 4.2 和 websockets 17 发送 1011；uvicorn 0.54、aiohttp 3.14 和 tornado 6.6 直接断开连接，即 1006；Strawberry 发送 1002，HiveMQ 发送 1000 和“Bye”，OBS 发送 4002。
    .root-cause =
        原因就在关闭码里。send() 的参数是字符串，发出的是文本消息；是 ArrayBuffer、类型化数组或 Blob，发出的是二进制消息。根源是页面传错了类型，或者只有一方把库切换成了 MessagePack 或 Protobuf。

        只有两种关闭原因指向别处：提到掩码的，问题在中间环节；Tyrus 的“Cannot accept.”，问题在大小。
    .on-the-wire =
        88 02 03 EB。88 是 FIN 加 opcode 8（Close），02 表示不带掩码、载荷长 2 字节，03 EB 就是 1003。真正的起因在前一帧，方向相反：页面的文本消息以 81 开头，二进制消息以 82 开头。
    .seen-page = close 事件的 code 为 1003，reason 与发送的一致，wasClean 为 true。它没有说明被拒绝的是哪条消息：请先看最后发送的那条。
    .seen-other = 浏览器把 1003 和关闭原因发回给服务器。页面无法发送 1003：close(1003) 会抛出异常，连接仍保持打开。
    .seen-log = 如果有记录，也只是应用或框架的一行，内容与消息类型有关。gorilla/websocket 对这个关闭码给出的文本是“websocket: close 1003 (unsupported data)”。
    .fix-page =
        改用另一种类型发送：文本用 JSON.stringify()，二进制用 TextEncoder 或类型化数组。修改 binaryType 属性没有用，它只影响页面接收的内容。

        不要带着同样的消息立即重新连接。pusher-js 在 1002 到 1004 之后会先等待再重试。
    .fix-server =
        在关闭原因里说明要的是什么，例如“text only”。这样页面开发者不必询问就知道怎么改。

        如果两种类型都说得通，就都接受：在 Spring 中重写另一个处理方法，在 Starlette 中不设置 encoding。对处理程序无法读取的类型，请在它抛出异常之前以 1003 关闭连接，因为异常会变成 1011 或 1006。
    .note-rfc6455 = 规定端点收到无法接受的数据类型时使用它。
    .note-chromium = 原样交给页面；自己从不发送它，页面也无法发送。
    .note-firefox = 原样交给页面，并以同样的关闭码和关闭原因应答。
    .note-spring-7-0 = 只处理一种消息的处理程序会发送它，关闭原因写明被拒绝的类型。
    .note-starlette-0-47 = 固定了 encoding 的端点发送它，不带关闭原因；对格式错误的 JSON 也发送它。
    .note-rabbitmq-web-mqtt = 对文本消息发送它，关闭原因为“unexpected WebSocket frame”。
    .note-websocket-driver = 对不带掩码的帧发送它，而别的实现发送 1002。
    .note-tyrus-1-22 = 输入缓冲区已满时发送它，关闭原因为“Cannot accept.”，而别的实现发送 1009。
    .note-hypercorn-0-18 = 消息类型不对时发送 1011，因为应用抛出了异常。
    .note-ws-8 = 只有应用要求时才发送它。
code-1005 =
    .opening =
        收到了一个不带关闭码的 Close 帧：有一方关闭连接时没有给出关闭码。连接是有序结束的，这本身并不是谁的过错。请查明是哪一方先关闭的：你自己的页面调用 close() 也会得到 1005。
    .when =
        页面调用了不带参数的 close()。如果服务器以空的 Close 帧应答空的 Close 帧，页面就得到 1005：ws 8、Python 的 websockets 17、tornado 6.6、Deno 2.9、Bun 1.4 都是这样。socket.io-client 在 45 秒没有收到 ping 时，也会不带关闭码地关闭连接，结果相同。

        服务器的应用没有带关闭码：ws 8、tornado 和 Deno 的 close()，uWebSockets 的 end()，axum 的 Close(None)，actix-ws 的 close(None)，Cloudflare Worker 里的 close()，Socket.IO 4 的 disconnect(true)。

        Socket.IO 4 总是这样结束连接：心跳没有得到应答（每 25 秒一次 ping，再等应答 20 秒）、页面在 45 秒内没有加入任何命名空间、数据包无法解析、用 io.close() 停机。消息超出上限时则是 1009。

        保活超时：Jupyter Server 在 90 秒没有收到 pong 之后，以及 6.5 之前的 tornado。

        地址不对。@fastify/websocket 的路由如果没有 WebSocket 处理程序，连接打开后会立即关闭。webpack-dev-server 会先发送消息“Invalid Host/Origin header”。
    .root-cause =
        没有任何一方说明原因，只能从当时的情况判断。如果是页面调用了 close()，原因就是调用它的那一行。否则，请看最后一条消息和结束的时刻。最后一条文本是“41”：Socket.IO 服务器有意断开了页面。页面没有应答“2”：心跳失败了，因为页面脚本被阻塞，或者设备休眠了。刚打开就结束：问题在路径、主机或第一条消息。所有连接同时结束：服务器停机。
    .on-the-wire =
        1005 本身从不会出现在线路上。线路上是一个空的 Close 帧 88 00：FIN 加 opcode 8（Close），长度为 0。页面发出的则是 88 80 和 4 字节的掩码密钥。

        如果服务器仍然把这个数字写进帧里（88 02 03 ED），就违反了规则。Chromium 会判定连接失败：页面看到 1006，服务器收到 1002。Firefox 显示 1005，有关闭原因时也一并显示。
    .seen-page = close 事件的 code 为 1005，reason 为空，wasClean 为 true，在此之前没有 error 事件。Close 帧的载荷只有 1 字节时，Firefox 的显示与此相同，Chromium 则显示 1006。
    .seen-other = 浏览器以空的 Close 帧应答空的 Close 帧，所以双方都以 1005 结束。如果是页面先关闭，有些服务器会用自己的关闭码应答：aiohttp、Daphne、WebSocket-Node、Bandit 和 Tomcat 以 1000 应答空的 Close 帧，页面看到的就是 1000。
    .seen-log = ws 传给 close 处理程序的是 1005 和空的关闭原因。Python 的 websockets 写的是“1005 (no status received [internal])”，gorilla/websocket 写的是“websocket: close 1005 (no status)”。Socket.IO 有自己的一套原因，信息更多，例如“ping timeout”和“parse error”。
    .fix-page =
        调用 close() 时带上关闭码和关闭原因，例如 close(1000, "left the room")。这样双方的日志里都能看到缘由，不是页面本意的结束也会显得突出。

        如果是服务器先关闭的，请等待片刻再重新连接。使用 Socket.IO 时，不要让页面脚本被占住：它的心跳是一条消息，脚本被阻塞，应答就来得太晚。
    .fix-server =
        在所有地方都带上关闭码和关闭原因：1000 表示完成，1001 表示停机，4000 及以上用于你自己的原因。只要几种原因都表现为 1005，页面就无法区分它们。

        使用 Socket.IO 时，请在断开之前用一个事件告诉页面，因为 Close 帧什么也不会说。如果心跳失败，请提高 pingTimeout。使用 @fastify/websocket 时，请在注册路由时提供 WebSocket 处理程序，并设置 preClose，在停机时发送 1001。
    .note-rfc6455 = 将它保留，用来报告不带关闭码的 Close 帧，并禁止它出现在帧里。
    .note-chromium = 任何一方发送空的 Close 帧时报告它；如果帧里真的写着 1005，则视为格式错误的帧。
    .note-firefox = 对空的 Close 帧和载荷只有 1 字节的 Close 帧报告它；真的写在帧里的 1005，它也会交给页面。
    .note-ws-8 = 调用 close() 不带参数时发送空的 Close 帧；收到空的 Close 帧时报告为 1005。
    .note-socket-io-4 = 在 disconnect(true)、心跳丢失、数据包有误、没有收到 CONNECT 和停机时，以空的 Close 帧结束连接。
    .note-tornado-6-6 = 调用 close() 不带参数时发送空的 Close 帧；保活无应答时，6.5 之前得到 1005，此后得到 1000。
    .note-uwebsockets-20 = 调用 end() 时发送空的 Close 帧；对页面的 close(3000) 到 close(3999) 也以空的 Close 帧应答，所以页面看到 1005。
    .note-fastify-websocket-11 = 在没有 WebSocket 处理程序的路由上，以及调用 fastify.close() 时，不带关闭码地关闭连接。
    .note-jupyter-server-2 = 90 秒没有收到 pong 时，不带关闭码地关闭连接。
    .note-crow = 页面发来空的 Close 帧时，用写着 1005 的帧应答，而 Chromium 不接受这样的帧。
    .note-aiohttp-3-14 = 以 1000 应答空的 Close 帧，所以调用 close() 的页面看到 1000。
code-1006 =
    .opening =
        连接没有 Close 帧就结束了，或者从未打开，或者浏览器因为服务器发来的内容而主动放弃了它。除了这个数字，页面得不到任何信息：原因写在浏览器的错误文本、代理或服务器的日志里。首先要弄清楚：连接是否打开过？
    .when =
        连接从未打开。握手得到的响应是 401、403、404 或 502 之类的状态码，或者那里没有程序在监听，或者证书不受信任。不经过代理就正常、经过代理就失败，常见的原因是 nginx 的配置里没有 Upgrade 和 Connection 标头。

        途中有东西切断了静默的连接。Heroku 在 55 秒后切断，nginx 和 AWS 的 Application Load Balancer 在 60 秒后，Envoy 和 Azure Front Door 在 5 分钟后，HAProxy 在 timeout tunnel 设定的时间之后。它们都不发送 Close 帧。

        服务器的进程结束，或者处理程序抛出了异常。没有被捕获的异常会结束 Node 进程，ws 8 的所有连接也随之结束。aiohttp 3.14、tornado 6.6、uvicorn 0.54 和 axum 只断开出错的那一个连接。收到 SIGTERM 时，普通 Node 进程里的 ws、Daphne、tornado、Bun 和 Deno 都不会有序地关闭连接。

        消息太大，服务器因此断开了连接。默认上限：uWebSockets 为 16 KiB，actix-web 为每帧 64 KiB，Daphne 为 1 MiB，axum 为 64 MiB。

        浏览器结束了连接：服务器的帧违反规则、页面被冻结或放进往返缓存、设备休眠，或者页面调用的 close() 始终没有得到应答。
    .root-cause =
        用三个问题来区分原因。有没有 open 事件？如果没有，问题在地址、网络、TLS 或握手的响应，状态码可以用 curl 看到。如果握手成功了，问题就出在之后。

        有没有 error 事件？在 Chromium 中，打开之后出现 error 事件，说明是浏览器自己判定连接失败，控制台里有相应的文本，例如“Invalid frame header”或“Unrecognized frame opcode: 3”。没有 error 事件，说明 TCP 直接结束了，或者 close() 在 60 秒内没有得到应答。在 Firefox 中，没有 error 事件，说明对方正常结束了 TCP；有 error 事件，说明是重置、格式错误的帧，或者 close() 在 20 秒内没有得到应答。

        时间说明了什么？每次结束前静默的时间相同：空闲超时。每次的存活时间相同：存活时间有上限。紧跟在某条消息之后：问题在它的大小，或者在处理程序。几个连接同时结束：重启，或者网络问题。
    .on-the-wire =
        线路上没有帧。TCP 以 FIN 或 RST 结束，或者握手没能成为 WebSocket。

        如果服务器把这个数字写进 Close 帧（88 02 03 EE），就违反了规则。Chromium 会因此判定连接失败，并告诉服务器 1002。Firefox 向页面显示 1006，同时 wasClean 为 true，其他任何情况都不会这样。AnyCable 1.6 在命令失败时会发送这样的帧。
    .seen-page = close 事件的 code 为 1006，reason 为空，wasClean 为 false。在此之前可能有 error 事件，但在任何浏览器中它都不带原因；握手失败时的 HTTP 状态码，任何脚本都读不到。
    .seen-other = 如果连接在途中被切断，服务器要等到下一次写数据或发 ping 时，才可能有所察觉。如果 Chromium 拒绝了服务器的帧，服务器收到 1002 和一段简短的文本；换成 Firefox，服务器只看到 TCP 结束。从往返缓存恢复的页面，或者被往返缓存丢弃的页面，会发送 1001。
    .seen-log =
        客户端消失时，服务器也报告同一个数字：ws 以 1006 调用 close 处理程序，gorilla/websocket 给出“websocket: close 1006 (abnormal closure): unexpected EOF”，Python 的 websockets 给出“no close frame received or sent”。如果双方都说是 1006，问题就在两者之间的中间环节，或者在网络。

        如果 nginx 的 error_log 级别设为 info，日志里会有“upstream timed out”，同时写着“proxying upgraded connection”。Heroku 的路由器对空闲连接记录 H15。

        对同一时刻，服务器日志里可能有真正的关闭码：出错时，Tomcat、Jetty 和 Undertow 发送 Close 帧之后马上断开 TCP，那个帧可能会丢失。
    .fix-page =
        重新连接时，逐次加长等待时间；两种浏览器都会放慢屡次失败的尝试。请记录是否收到过 open、连接存活了多久、静默了多久，以及最后一条消息的大小：这些正是关闭码没有说明的。

        页面发不出 ping。如果连接因空闲超时被切断，而服务器又改不了，就由页面发送一条自己的小消息。在 pagehide 或 freeze 时关闭连接，在 pageshow 或 resume 时重新打开。
    .fix-server =
        发送 ping，间隔小于沿途最短的空闲超时；或者提高那个超时。用 nginx 1.22.1 和 HAProxy 2.6.12 试过，两种办法任选其一就够了。

        凡是能带关闭码的地方都带上：捕获处理程序抛出的异常并发送 1011，用 1009 拒绝过大的消息，部署之前以 1001 或 1012 关闭连接。这样，仍显示为 1006 的就只剩网络、进程和代理的问题。

        应答收到的 Close 帧。Mosquitto 2.1 用内置的 WebSocket 时从不应答；compatibility date 早于 2026-04-07 的 Durable Object，只有代码调用 close() 时才应答。在这两种情况下，页面即使正常关闭，看到的仍是 1006。
    .note-rfc6455 = 将它保留，用来报告没有 Close 帧的结束，并禁止它出现在帧里。
    .note-chromium = 连接没有 Close 帧就结束、握手失败、帧被它拒绝时，都报告它；TLS 失败也是如此。
    .note-firefox = 在同样的情形下报告它，但 TLS 失败报告为 1015；帧里写着 1006 时，照原样显示，wasClean 为 true。
    .note-ws-8 = 没有收到 Close 帧时，以及自己发送了表示错误的关闭码之后，在 close 事件中报告它；调用 terminate() 时，页面得到 1006。
    .note-nginx-1-22 = 不发送 Close 帧：60 秒没有任何数据通过，就结束 TCP。
    .note-haproxy-2-6 = 不发送 Close 帧：在 timeout tunnel 之后结束 TCP；如果设置了 hard-stop-after，重新加载之后过一段时间也会结束。
    .note-aiohttp-3-14 = 处理程序抛出异常时，以及 heartbeat 的一半时间内没有收到 pong 时，直接断开连接。
    .note-tungstenite-0-29 = 遇到格式错误的帧和超过 64 MiB 的消息，直接断开连接；在 axum 和 warp 中也是如此。
    .note-uwebsockets-20 = 遇到格式错误的帧、超过 16 KiB 的消息，或者没有收到 pong，直接断开连接；调用 close() 时页面得到 1006，调用 end() 时不会。
    .note-mosquitto-2-1 = 使用内置的 WebSocket 时，从不应答页面的 Close 帧，所以即使正常调用 close()，也以 1006 结束。
    .note-anycable-1-6 = 把 1006 写进 Close 帧，关闭原因为“Command Failed”或“Write Failed”，而 Chromium 不接受这样的帧。
code-1008 =
    .opening =
        服务器自己的某条规则被违反，所以它关闭了连接，而它选用的关闭码不说明是哪条规则。请看关闭原因：这是页面得到的唯一线索。如果没有关闭原因，先查登录是否过期，再查页面是否发送得太多。
    .when =
        登录在连接打开期间失效。用户的 HTTP 会话结束时，Tomcat 10.1 发送 1008，并在关闭原因里写明。Undertow 也发送 1008，但不带关闭原因；Tyrus 1.22 的关闭原因是“No reason given.”。NATS 发送的是“Authentication Expired”。

        登录被拒绝，或者始终没有登录：NATS 等待 2 秒，然后以“Authentication Timeout”关闭连接。Quarkus WebSockets Next 在端点没有通过安全检查时发送它。

        某样东西过多：应用统计消息数，而一秒内的消息过多；NATS 的连接或订阅过多；页面读取得太慢（NATS 的“Slow Consumer (Pending Bytes)”）。

        分片过多：消息的分片数超过 maxFragments 时，ws 8.21 及以后的版本以不带关闭原因的 1008 关闭连接；这个上限起初是 131,072，从 8.23 起是 16,384。
    .root-cause =
        凡是没有专用关闭码的规则，都用这个关闭码，所以同一台服务器可能因为 token 过期而发送它，也可能因为消息泛滥而发送它。要区分，请对照结束的时刻。固定的存活时间之后，例如 15 分钟：token 过期，或会话结束。正在密集发送消息时：速率限制。紧跟在某条消息之后：就是那条消息。打开后不久：用于登录的第一条消息缺失、来得太晚或有误。

        握手时被拒绝，页面看到的绝不会是 1008：服务器以 401 或 403 响应，页面看到 1006。
    .on-the-wire =
        88 02 03 F0。88 是 FIN 加 opcode 8（Close），02 表示不带掩码、载荷长 2 字节，03 F0 就是 1008。后面可以附上 UTF-8 编码的关闭原因，最多 123 字节：关闭原因为“rate limit exceeded”时，长度字节是 15（十六进制，即 21 字节）。
    .seen-page = close 事件的 code 为 1008，reason 与服务器发送的一致，wasClean 为 true。页面不能用同样的关闭码：close(1008) 会抛出异常。
    .seen-other = 浏览器把服务器自己的关闭码和关闭原因发回给服务器，连接随后结束。
    .seen-log = 应用针对自己的规则所写的内容。分片过多时，ws 的错误代码是 WS_ERR_TOO_MANY_BUFFERED_PARTS；其他技术栈在这里自己什么也不记录。
    .fix-page =
        按关闭原因所说的去做：重新连接之前先更新登录，或者降低发送频率。立即用同样的 token 或以同样的频率重新连接，只会再次得到 1008。

        graphql-ws 的客户端把 1008 视为最终结果，不再重试。
    .fix-server =
        发送 1008 时，始终附上关闭原因；没有它，外面的人都无从着手。

        更好的做法是使用含义更明确的关闭码：没有登录用 3000，登录了但没有权限用 3003，过载用 1013，或者用 4000 及以上、由应用写进文档的关闭码。参数有误时，FastAPI 自己发送的 1008 永远到不了页面：它在连接被接受之前发送，结果变成 HTTP 403。请先接受连接，再关闭。
    .note-rfc6455 = 规定消息违反策略时使用它：没有其他合适的关闭码，或者不想透露细节。
    .note-chromium = 原样交给页面；页面无法发送它。
    .note-firefox = 原样交给页面，并以同样的关闭码和关闭原因应答。
    .note-ws-8 = 从 8.21 起，分片过多或等待处理的数据块过多时发送它，不带关闭原因；除此之外，只有应用要求时才发送。
    .note-tomcat-10-1 = 已登录用户的 HTTP 会话结束时发送它，关闭原因是一整句话。
    .note-nats-2-14 = 因登录、各种上限和读取缓慢而发送它；关闭原因说明是哪一种。
    .note-quarkus-websockets-next = 回调以安全异常结束而没有任何代码处理时，发送它。
    .note-fastapi-0-141 = 路由的参数有误时以它关闭，但这发生在连接被接受之前：浏览器得到的是 HTTP 403。
    .note-bandit-1-12 = 对空的分片发送它，不带关闭原因。
    .note-coder-websocket-1-8 = 如果服务器在某个连接上只写不读，而页面往里发送了消息，就发送它，关闭原因为“unexpected data message”。
code-1011 =
    .opening =
        服务器结束了连接，并说明是自己这边出了错。但 pong 来得太晚、服务器停机、应用只是运行结束时，服务器也会发送这个关闭码。请先看关闭原因；如果是空的，就看服务器在那一刻的日志。
    .when =
        服务器自己的代码抛出了异常。这时 Python 的 websockets 17、Hypercorn 0.18、Daphne 4.2、Cowboy 2.18、Bandit 1.12 和 Spring 7.0 发送不带关闭原因的 1011，Jetty 12 则把异常文本写进关闭原因。

        没有及时收到 pong。websockets 和 uvicorn 的关闭原因是“keepalive ping timeout”（每 20 秒一次 ping，再等应答 20 秒）；Ktor 的是“Ping timeout”，它的 ping 默认关闭。

        服务器停机，或者应用返回了。Hypercorn 0.18 每次停机都在 3 秒宽限期之后发送 1011；应用没有关闭连接就返回时，每次也都发送。

        消息的类型不对。处理文本的程序收到二进制消息时抛出异常，在 Hypercorn 和 Daphne 上得到 1011，在 uvicorn 上则得到 1006。

        subscriptions-transport-ws 0.11 拒绝登录；NATS 的“Kicked”或“Duplicate Client ID”。
    .root-cause =
        这个关闭码只说明问题在哪一方。要区分原因，请看关闭原因和结束的时刻。关闭原因提到 ping：保活超时。那台服务器的所有连接同时结束：停机或部署。紧跟在页面发送的一条消息之后：处理程序在处理那条消息时出错。每个连接都在同一步骤之后结束：应用返回了。

        反过来并不成立：服务器出错时，很少会发送 1011。如果 aiohttp 3.14、tornado 6.6 或 uvicorn 0.54 的处理程序抛出异常，或者使用 ws 8 的进程因异常而结束，就没有 Close 帧，页面看到 1006。Tomcat 10.1 发送的则是 1002。
    .on-the-wire =
        88 02 03 F3。88 是 FIN 加 opcode 8（Close），02 表示不带掩码、载荷长 2 字节，03 F3 就是 1011。关闭原因为“keepalive ping timeout”时，帧以 88 18 开头：后面有 24 字节，关闭码占 2 字节，文本占 22 字节。
    .seen-page = close 事件的 code 为 1011，reason 与发送的一致，wasClean 为 true。如果紧接着这一帧 TCP 就断了，wasClean 为 false。如果服务器在发出这一帧的同时重置 TCP，Chromium 显示 1006，关闭码就丢失了。
    .seen-other = 浏览器会以同样的关闭码和关闭原因应答。因此，服务器的 close 处理程序可能也会收到 1011，尽管这个关闭码本来就是服务器自己发出的。
    .seen-log = 异常及其调用栈：websockets 写的是“connection handler failed”，Daphne 写的是“Exception inside application”。如果是没有收到 pong 或者停机，处理程序并没有抛出异常，请查找那一刻的 ping、信号或部署。
    .fix-page =
        页面里的任何改动都修不好服务器。重新连接时，逐次加长等待时间；如果同一条消息每次都带来 1011，就不要再试：问题在那条消息，或者在读取它的处理程序。

        请弄清楚客户端库会怎么做。graphql-ws 的客户端把 1011 视为最终结果，不再重试。
    .fix-server =
        在日志里找到异常并处理它。然后以你自己的关闭码和关闭原因关闭连接，让页面能区分暂时的错误和持续的错误。

        对于“keepalive ping timeout”：查明是什么让服务器忙得来不及读取 pong，以及是否有客户端休眠；然后提高 ping_timeout。

        使用 Hypercorn 时：在宽限期结束之前，以 1001 或 1012 关闭每个连接，并在应用返回之前关闭连接。使用 Daphne 时，应用自己不能选择 1011：除 1000 和 3000 到 4999 之外，任何关闭码都会抛出异常，而正是这个异常变成了 1011。
    .note-rfc6455 = 规定服务器遇到意外情况时使用它；勘误 3227 允许客户端也使用它。
    .note-chromium = 原样交给页面，并以它应答；自己从不主动发送它。
    .note-firefox = 原样交给页面，并以同样的关闭码和关闭原因应答。
    .note-websockets-17 = 处理程序抛出异常时发送它，不带关闭原因；20 秒内没有收到 pong 时发送它，关闭原因为“keepalive ping timeout”。
    .note-uvicorn-0-54 = 只在没有收到 pong 时发送它；处理程序抛出异常则得到 1006。
    .note-hypercorn-0-18 = 应用抛出异常时、应用返回时以及每次停机时，都发送它。
    .note-daphne-4-2 = 应用抛出异常时发送它，最多延迟 1 秒；应用以不允许使用的关闭码关闭连接时，也发送它。
    .note-ws-8 = 只有应用要求时才发送它；没有被捕获的异常会结束进程，页面看到 1006。
    .note-spring-7-0 = 处理程序抛出异常时发送它，不带关闭原因。
    .note-jetty-12 = 发送它，关闭原因为异常文本，然后立即断开连接，所以这一帧可能丢失。
    .note-tomcat-10-1 = 应用的处理程序出错时，别的服务器发送 1011，它发送 1002。
    .note-nats-2-14 = 客户端被踢下线时，以及第二个客户端使用相同的 id 时，发送它。
