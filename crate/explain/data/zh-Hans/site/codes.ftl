# 网站的页面对每个关闭码的说明，与 codes.ftl 并列：见 crate/explain/README.md。`$code` 是数字。

code-unused =
    .opening =
        { $code } 不是关闭码：1000 以下的数字都不是。有人在关闭码的位置写了别的数字，浏览器未经检查就交给了页面。请在服务器上查看关闭连接的那个调用。
    .when =
        代码把 HTTP 状态码（401、403、500）、退出码或自己的错误编号写进了 Close 帧。页面于是显示 { $code }，好像它有什么含义似的。

        帧是手写的，关闭码的两个字节缺失或位置不对。载荷以 00 00 开头就得到 0。

        会检查关闭码的服务器库发不出这样的数字：ws 8 和 Python 的 websockets 17 拒绝发送，除 1000 和 3000 到 4999 之外，Daphne 对任何关闭码都抛出异常。所以，发送方要么什么都不检查，要么自己写帧。
    .root-cause =
        关闭连接的程序有错，这个数字很可能来自另一套编号。如果有关闭原因，它出自同一段代码，会说明本来的意思。
    .on-the-wire =
        88 02，后面是小于 03 E8 的两个字节。例如，88 02 01 91 是 401，88 02 03 E7 是 999，88 02 00 00 是 0。高位字节在前。
    .seen-page = Chromium 和 Firefox 显示的 { $code } 和关闭原因与发送的一致，wasClean 为 true。两者都不检查范围。
    .seen-other = 浏览器以同一个数字应答；对 0，Firefox 以空的 Close 帧应答。其他客户端会因为这样的关闭码结束连接，其中许多发送 1002。
    .seen-log = 服务器如果不检查，日志里没有什么特别的内容。会检查的客户端会记录关闭码无效（invalid status code）。
    .fix-page =
        把 { $code } 当作原因不明的结束，以关闭原因为准。页面自己发不出这个数字：close() 只接受 1000 和 3000 到 4999。
    .fix-server =
        把这个数字映射到真正存在的关闭码。401 改为 3000，403 改为 3003，408 改为 3008，500 改为 1011，503 改为 1013；或者加上 4000 并写进文档：401 变成 4401。
    .note-rfc6455 = 规定 0 到 999 不使用。
    .note-chromium = 任何这样的数字都会交给页面，wasClean 为 true，并以它应答。
    .note-firefox = 任何这样的数字都会交给页面，wasClean 为 true，并以它应答；对 0 则以空的 Close 帧应答。
    .note-ws-8 = 以 1002 应答这样的关闭码。
    .note-websockets-17 = 以 1002 和“invalid status code”应答这样的关闭码。
    .note-uwebsockets-20 = 以空的 Close 帧应答这样的关闭码。
    .note-cowboy-2-18 = 以 1002 应答这样的关闭码。
code-1000 =
    .opening =
        一方表示自己已经完成，连接有序地结束了。没有什么需要修复。但有些服务器在空闲超时、心跳丢失或出错之后也发送 1000：如果你并不希望连接结束，请看关闭原因和最后一条消息。
    .when =
        页面调用了 close(1000)；或者服务器的应用调用 close() 时没有带关闭码，而所用的库这时会发送 1000：Python 的 websockets 17、aiohttp 3.14、uvicorn 0.54、Hypercorn 0.18、Daphne 4.2、Bun 1.4、Tomcat 10.1 等许多软件都是这样。

        服务器的处理程序返回了。这时， Python 的 websockets 和 aiohttp 会发送 1000，尽管没有人打算关闭连接。

        有一段时间没有发送任何数据。Cowboy 2.18 在 60 秒没有收到页面的数据之后，发送不带关闭原因的 1000，不管服务器自己发送了多少。Tyrus 1.22 给出的关闭原因是“Session closed by the container because of the idle timeout.”，并且连引号一起发送。

        心跳丢失。Tornado 从 6.5 起给出“ping timed out”。phoenix.js 和 Supabase 的客户端自己关闭连接，关闭原因为“heartbeat timeout”。EMQX 给出“keepalive_timeout”，AnyCable 给出“No Pong”。

        出了错，而具体原因写在前一条消息里：SignalR 发送类型为 7 的消息，例如在消息超过 32 KiB 时；Action Cable 发送带有“unauthorized”或“server_restart”的 disconnect；SockJS 发送以 c 开头的文本。Netty 在异常之后也会发送“Bye”。
    .root-cause =
        1000 说明连接怎样结束，不说明为什么结束。先看是谁先关闭的：如果是页面调用了 close()，原因就是那一行。如果是服务器，就看关闭原因。不管关闭码是什么，“ping timed out”“No Pong”或“not_authorized”之类的 MQTT 用语都表示出错。

        如果没有关闭原因，就看最后一条消息和结束的时刻。应用自己的协议里有错误或 disconnect：那就是原因。在页面的最后一条消息之后 60 秒：空闲超时。服务器刚发完全部数据：它的处理程序返回了。
    .on-the-wire =
        88 02 03 E8。88 是 FIN 加 opcode 8（Close），02 表示不带掩码、载荷长 2 字节，03 E8 就是 1000。如果由页面发出，第二个字节是 82，关闭码之前还有 4 字节的掩码密钥，关闭码本身也经过掩码处理。
    .seen-page = close 事件的 code 为 1000，reason 与发送的一致，wasClean 为 true。如果服务器过早断开 TCP 连接，或者随后发生重置，wasClean 可能为 false，但关闭码仍是 1000。
    .seen-other = 每一方都以收到的关闭码应答，所以双方都以 1000 结束。有些服务器不管页面给出什么，一律以 1000 应答：使用 aiohttp、Daphne、WebSocket-Node 和 Bandit 时，调用 close(4001) 的页面看到 1000；使用这几个以及 Tomcat、Ktor 和 Action Cable 时，调用不带参数的 close() 的页面也看到 1000。
    .seen-log = 普通的结束，所以日志里往往一行也没有。gorilla/websocket 的错误文本为“websocket: close 1000 (normal)”；Python 的 websockets 写的是“1000 (OK)”。请查看应用在此之前写了什么。
    .fix-page =
        如果结束是有意的，什么也不用做。如果页面应当保持连接，那么收到 1000 之后也要重新连接：把 1000 视为永久断开的客户端不会再连上来。phoenix.js 收到 1000 后不再连接；livekit-client 则收到 1000 以外的任何关闭码都会重新连接。

        如果页面是因为出错而关闭连接，不要发送 1000。请使用 4000 及以上的关闭码，并附上关闭原因。
    .fix-server =
        让处理程序一直运行到不再需要连接为止：处理程序返回时，Python 的 websockets 和 aiohttp 会关闭连接。使用 Cowboy 时，让页面在 idle_timeout 之内发送一些数据，或者调大它。

        1000 只用于有意的结束。出错时发送 1011 或你自己的关闭码；没有收到 pong 时，在关闭原因里写明；停机时发送 1001 或 1012。页面根据关闭码决定是否重新连接。
    .note-rfc6455 = 规定连接已完成使命时使用它。
    .note-chromium = 交给页面，并以它应答；调用 close(1000) 时发送它；不带关闭码时发送的是空的 Close 帧，而不是 1000。
    .note-firefox = 交给页面，并以它应答；调用 close(1000) 时发送它。
    .note-websockets-17 = 不带参数调用 close() 时，以及处理程序返回时，发送它。
    .note-aiohttp-3-14 = 调用 close() 时和处理程序返回时发送它；对页面的每个 Close 帧都以它应答。
    .note-cowboy-2-18 = 60 秒没有收到页面的数据之后，以及处理程序停止时，发送它，不带关闭原因。
    .note-tornado-6-6 = 没有收到 pong 时发送它，关闭原因为“ping timed out”；close() 不带参数时不发送关闭码。
    .note-netty-4-2 = 通道关闭时发送它，关闭原因为“Bye”；管道中的异常也会关闭通道。
    .note-signalr = 出错之后也以它结束；在此之前类型为 7 的消息说明是哪种错误，以及是否应当重新连接。
    .note-action-cable-8 = 在 disconnect 消息之后以它结束，真正的原因写在那条消息里。
    .note-bandit-1-12 = 停机时发送它；对页面的任何有效关闭码都以它应答。
    .note-ws-8 = 只有应用或页面指定时才发送它；close() 不带参数时不发送关闭码。
code-1001 =
    .opening =
        有一方离开了。如果来自服务器，表示停机、重启或部署，有些服务器也对空闲连接发送它。如果来自浏览器，表示页面被离开，而页面自己永远看不到它。请在短暂的随机等待之后重新连接，并根据关闭原因区分重启和超时。
    .when =
        服务器有序停机。Tomcat 10.1 给出“The web application is stopping”，Jetty 12 给出“Container being shut down”，OBS 给出“Server stopping.”，AnyCable 给出“Server restart”。Python 的 websockets、Undertow 和 Spring 的 STOMP 处理程序发送它，不带关闭原因。graphql-ws 在调用 dispose() 时给出“Going away”；应用按文档编写时，aiohttp 给出“Server shutdown”；应用调用 goingAway() 时，Ktor 给出“Server is going down”。

        代理也会发送：Caddy 在重新加载配置时，Fly.io 在停止机器之前。

        连接空闲。Jetty 12 在 30 秒后给出“Connection Idle Timeout”；设置了 maxSessionIdleTimeout 时，Tomcat 给出“The WebSocket session [0] idle timeout expired”；AWS API Gateway 在 10 分钟后给出“Going away”；Undertow 不给出关闭原因。

        太慢：Deno 2.9 没有收到 pong（“No response from ping frame.”），NATS 没有收到 pong（“Stale Connection”），或者 Tomcat 无法在 20 秒内发完一条消息。

        用户被有意断开：应用向某个连接广播“disconnect”时，Phoenix 发送它。
    .root-cause =
        先看关闭原因：它能区分停机、空闲和太慢。如果没有，就比较各个连接及其结束的时刻。一台服务器的所有连接同时结束：停机或部署。只有一个连接结束，而且总是在同样长的静默之后：空闲超时。只有一个连接结束，而另一个用户正常：是应用结束了它。

        服务器日志里来自浏览器的 1001，表示有人离开了页面，没有任何故障。
    .on-the-wire =
        88 02 03 E9。88 是 FIN 加 opcode 8（Close），02 表示不带掩码、载荷长 2 字节，03 E9 就是 1001。离开页面时，浏览器发送 88 82、4 字节的掩码密钥和经过掩码处理的 03 E9，不带关闭原因。
    .seen-page = 由服务器发送时：code 为 1001，reason 与发送的一致，wasClean 为 true。页面自己被离开、重新加载或关闭时，没有任何事件。从 Chromium 的往返缓存（bfcache）恢复的页面得到 error 事件和 1006，服务器则收到 1001。
    .seen-other = 页面重新加载、标签页关闭、frame 被移除或 worker 被终止时，服务器收到 1001 和空的关闭原因。Chromium 把页面留在往返缓存里的期间，服务器什么也收不到，连接保持打开。
    .seen-log = gorilla/websocket 写的是“websocket: close 1001 (going away)”，Python 的 websockets 写的是“received 1001 (going away)”。这样的日志来自离开的访客，既不是错误，也不是连接丢失。
    .fix-page =
        随机等待几秒再重新连接，以免部署之后所有页面同时涌入。重新请求可能错过的内容。

        遇到空闲超时，必须让发送数据的间隔小于那个上限。页面发不出 ping：由服务器发送，或者由页面发送自定义的消息。使用 Jetty 和 AWS API Gateway 时，要预计到这个上限。
    .fix-server =
        停机时，在进程结束之前，以 1001 或 1012 关闭每个连接，并附上关闭原因。普通 Node 进程里的 ws、Daphne、Tornado 和 Bun 自己不会这样做：如果你的代码不关闭连接，页面看到的就是 1006。

        如果关闭原因提到空闲超时，请调大它（Jetty 的 idleTimeout、Tomcat 的 maxSessionIdleTimeout），或者发送 ping。对你自己的超时，请换用别的关闭码，例如 3008，让页面能把它和重启区分开。
    .note-rfc6455 = 规定端点离开时使用它，例如服务器停机，或者浏览器离开页面。
    .note-chromium = 页面被离开、重新加载或关闭时，以及冻结的页面恢复时，自动发送它；页面调用 close(1001) 会抛出异常。
    .note-firefox = 页面被离开时，在几毫秒内自动发送它；页面调用 close(1001) 会抛出异常。
    .note-tomcat-10-1 = 停机时、重新加载时、会话空闲时，以及消息未能及时发出时，发送它；关闭原因说明是哪一种。
    .note-jetty-12 = 在 30 秒后发送它，关闭原因为“Connection Idle Timeout”；停机时的关闭原因为“Container being shut down”。
    .note-websockets-17 = 调用 Server.close() 时发送它，不带关闭原因；可以换用别的关闭码。
    .note-aiohttp-3-14 = 只有应用加上文档所述的 on_shutdown 钩子时，才发送它。
    .note-deno-2-9 = 没有收到 pong 时发送它：15 秒后发 ping，再等应答 15 秒。
    .note-aws-api-gateway = 根据一份公开的记录，10 分钟没有流量之后发送它，关闭原因为“Going away”；它的文档只给出时间。
    .note-caddy-2-11 = 重新加载配置时，对它承载的每个 WebSocket 发送它，不带关闭原因，除非用 stream_close_delay 延后。
    .note-phoenix-1-8 = 连接被要求断开时，以 1001 或 1000 结束，取决于版本；phoenix.js 收到 1000 后不再连接。
    .note-ws-8 = 只有应用要求时才发送它。进程没有关闭连接就结束时，页面看到 1006。
code-1002 =
    .opening =
        服务器声称收到了违反 RFC 6455 规则的内容。但往往并没有帧出错：处理程序抛出异常时，Tomcat 和 Reactor Netty 会发送 1002；STOMP ERROR 之后，Spring 也会发送；静默 60 秒之后，Bandit 也会发送。帧格式错误不会是页面造成的：每一帧都由浏览器构造。请先看关闭原因，再看服务器在那一刻的日志。
    .when =
        服务器自己的代码出了错，而所有的帧都没有问题。MessageHandler 抛出异常时，Tomcat 10.1 发送 1002，关闭原因为“An unrecoverable IOException occurred so the connection was closed”；onOpen 抛出异常时，关闭原因是异常本身的文本。Reactor Netty 在处理程序出错时发送“Protocol error”。

        刚刚收到过 STOMP ERROR。Spring 每次发出 STOMP ERROR 帧之后，都会以不带关闭原因的 1002 关闭连接：CONNECT 或 SUBSCRIBE 被拒绝、STOMP 帧超过 64 KiB、没有收到心跳、消息代理（broker）不再可用。

        出问题的是消息，不是帧。收到无法读取的数据包时，RabbitMQ Web MQTT 发送“cannot_parse”；拒绝登录时，发送“connect_packet_rejected”。收到二进制消息时，Strawberry 发送“WebSocket message type must be text”。

        页面一直没有发送数据。Bandit 1.12 在 60 秒没有收到客户端数据之后，发送不带关闭原因的 1002。

        页面发送了一条大消息。Chromium 会把超过 64 KiB 的消息拆成多个分片，而有些服务器不接受分片。同样的消息，Firefox 作为一帧发送。

        途中某个环节改动了字节。opcode 有一位被翻转时，Python 的 websockets 17 给出“invalid opcode”，gorilla/websocket 给出“bad opcode 3”，Tomcat 给出一整句话，ws 8 则发送不带关闭原因的 1002。如果代理告诉浏览器已经协商使用压缩，而服务器对此一无所知，结果也是这样。
    .root-cause =
        接收方的解码器、应用和计时器都可能产生 1002。请先看关闭原因。提到 opcode、掩码、保留位或分片的文本来自解码器：字节在途中被改动，解码器本身有缺陷，或者它不接受分片。提到异常的文本来自应用。提到 MQTT 或 NATS 数据包的文本，例如“cannot_parse”或“Parse Error”，说的是消息里的内容。

        如果没有关闭原因，就看在此之前发生了什么。有 STOMP ERROR 帧：是 Spring，该帧的 message 标头说明了原因。页面大约 60 秒没有发送任何数据：是 Bandit。有超过 64 KiB 的消息：是分片。都不是：请绕过所有代理，直接连接服务器，看是否仍然这样结束。
    .on-the-wire =
        88 02 03 EA。88 是 FIN 加 opcode 8（Close），02 表示不带掩码、载荷长 2 字节，03 EA 就是 1002。后面可以附上 UTF-8 编码的关闭原因，最多 123 字节：关闭原因为“invalid opcode”时，帧以 88 10 开头，因为后面有 16 字节（关闭码占 2 字节，文本占 14 字节）。
    .seen-page = close 事件的 code 为 1002，reason 是服务器给出的关闭原因，往往为空，wasClean 为 true。在此之前没有 error 事件。如果发现帧格式错误的是浏览器，页面收到 error 事件，看到的是 1006，绝不会是 1002。
    .seen-other = 浏览器会把 1002 和关闭原因原样发回给服务器。如果是 Chromium 发现服务器的帧格式错误，服务器会收到 1002 和一段简短的文本，例如“Invalid reserved bit”“Unknown opcode”“Masked frame from server”或“Invalid UTF-8 in text frame”。这时 Firefox 不发送 Close 帧，只断开 TCP 连接。
    .seen-log =
        如果服务器收到浏览器发来的 1002，而自己此前没有发送过 1002，那是 Chromium 在指出服务器自己的帧格式错误。在 gorilla/websocket 中，错误文本为“websocket: close 1002 (protocol error): Invalid reserved bit”。

        如果 1002 是服务器发出的，它的日志里不一定有记录。ws 8 会触发 error 事件，错误代码如 WS_ERR_INVALID_OPCODE 或 WS_ERR_UNEXPECTED_RSV_1，随后它自己的 close 事件给出的却是 1006。aiohttp 把 opcode 写在日志里，而不写在关闭原因里。
    .fix-page =
        请把同样的数据放在小于 64 KiB 的消息里发送。如果这样就正常，说明服务器不接受分片，或者限制分片的大小。

        使用 STOMP 时，请处理 ERROR 帧，并按页面声明的间隔发送心跳。使用 Bandit 时，发送消息的间隔要小于 60 秒。使用 MQTT 或 NATS 时，请检查页面最后发送的数据包。

        如果是帧格式错误，改页面没有用。不要立即重新连接：结果还是一样。
    .fix-server =
        如果关闭原因或日志里有异常，请修好处理程序；在仍可能出错的地方，捕获异常并以 1011 关闭连接。如果日志里记录的是超时，请调大相应的超时：在 Bandit 中，这个选项是 timeout。

        如果是帧格式错误，请直接连接服务器。如果这样就正常，说明是中间环节改动了字节。在实验室中，nginx 1.22.1 和 HAProxy 2.6.12 都原样转发了所有数据，所以请先排查那些会检查或改写数据流的环节。再关闭 permessage-deflate 试一次。然后在代理与服务器之间未加密的地方抓包。

        在 Node 中，请给每个 ws 连接都加上 error 监听器。遇到格式错误的帧，ws 会触发 error 事件；没有监听器，Node 进程就会退出。
    .note-rfc6455 = 规定端点因协议错误而结束连接时使用它。客户端的帧不带掩码时，服务器可以发送它；服务器的帧带掩码时，客户端可以发送它。
    .note-chromium = 把服务器的 1002 交给页面；服务器的帧违反规则时，自己发送 1002，页面则看到 1006。
    .note-firefox = 把服务器的 1002 交给页面；服务器的帧违反规则时，不发送 Close 帧就断开 TCP 连接；服务器的帧带掩码时，则照常接受。
    .note-ws-8 = opcode、掩码、保留位、控制帧或关闭码有误时发送它，不带关闭原因。UTF-8 无效时用 1007，消息超出上限时用 1009。
    .note-ws-8-14 = 发送它的情形与 8.0 相同；同时触发 error 事件，错误代码指明违反的规则，例如 WS_ERR_INVALID_OPCODE。在 8.14 到 8.16 中，每条消息都在单独的微任务中派发，因此这个 error 事件可能来得比以前晚；从 8.17 起，默认不再如此。
    .note-socket-io-4 = 自身从不发送它：它结束连接时用的是空的 Close 帧，页面看到 1005。1002 来自它下层的 ws，起因是格式错误的帧。
    .note-spring-6-0 = 每次发出 STOMP ERROR 帧之后，都以它关闭连接，不带关闭原因。普通处理程序里的异常则得到 1011。
    .note-spring-7-0 = 与 6.0 相同：每次发出 STOMP ERROR 帧之后，都发送不带关闭原因的 1002。
    .note-tomcat-10-1 = 遇到格式错误的帧时发送它，并用一句话说明违反了哪条规则；MessageHandler 或 onOpen 抛出异常时也发送它。
    .note-bandit-1-12 = 遇到格式错误的帧时发送它，不带关闭原因；60 秒没有收到客户端数据之后也发送它。
    .note-websockets-17 = 只在遇到格式错误的帧时发送它，关闭原因例如“invalid opcode”“incorrect masking”或“reserved bits must be 0”。
    .note-uwebsockets-20 = 从不发送它：遇到格式错误的帧时直接断开连接，页面看到 1006。
code-1003 =
    .opening =
        服务器收到了它不接受的消息类型：要的是文本，来的是二进制，或者相反。帧本身没有问题。请检查页面最后发送的消息是否符合服务器的要求；通常只改页面就能解决。
    .when =
        Spring 的 TextWebSocketHandler 收到二进制消息时，以“Binary messages not supported”关闭连接；BinaryWebSocketHandler 的关闭原因是“Text messages not supported”。Starlette 的 WebSocketEndpoint 如果固定了 encoding，收到另一种类型的消息时发送不带关闭原因的 1003，收到无法解析的 JSON 时也是如此。RabbitMQ Web MQTT 以“unexpected WebSocket frame”应答文本消息。

        ws 8、Python 的 websockets 17、gorilla/websocket 和 actix-web 自己不会选用 1003。在那里，是应用以 1003 关闭了连接，关闭原因也来自应用。

        有些服务器软件把它用于其他情形。faye-websocket、SockJS 和 Action Cable 的“Received unmasked frame but masking is required”，说的是帧格式有错，与数据类型无关。消息超出缓冲区时，Tyrus 给出“Cannot accept.”。

        同样的错误往往得到别的关闭码。处理程序因此抛出异常时，Hypercorn 0.18、Daphne 4.2 和 Python 的 websockets 17 发送 1011；uvicorn 0.54、aiohttp 3.14 和 Tornado 6.6 直接断开连接，页面看到 1006；Strawberry 发送 1002，HiveMQ 发送 1000 和“Bye”，OBS 发送 4002。
    .root-cause =
        原因就在关闭码里。send() 的参数是字符串，发出的是文本消息；是 ArrayBuffer、类型化数组或 Blob，发出的是二进制消息。起因是页面传错了类型，或者只有一方把库切换成了 MessagePack 或 Protobuf。

        只有两种关闭原因另有所指：提到掩码的，问题出在中间环节（代理、负载均衡器）；Tyrus 的“Cannot accept.”，问题出在大小。
    .on-the-wire =
        88 02 03 EB。88 是 FIN 加 opcode 8（Close），02 表示不带掩码、载荷长 2 字节，03 EB 就是 1003。真正的起因在前一帧，方向相反：页面的文本消息以 81 开头，二进制消息以 82 开头。
    .seen-page = close 事件的 code 为 1003，reason 与发送的一致，wasClean 为 true。它没有说明被拒绝的是哪条消息：请先看最后发送的那条。
    .seen-other = 浏览器把 1003 和关闭原因发回给服务器。页面无法发送 1003：close(1003) 会抛出异常，连接仍保持打开。
    .seen-log = 如果有记录，也只是应用或框架的一行，内容与消息类型有关。gorilla/websocket 对这个关闭码给出的文本是“websocket: close 1003 (unsupported data)”。
    .fix-page =
        改用另一种类型发送：文本用 JSON.stringify()，二进制用 TextEncoder 或类型化数组。修改 binaryType 属性没有用，它只影响页面接收的内容。

        重新连接之后，不要再发送同样的消息：结果还是一样。
    .fix-server =
        在关闭原因里说明要的是什么，例如“text only”。这样页面开发者不必询问就知道怎么改。

        如果两种类型都说得通，就都接受：在 Spring 中重写另一个处理方法，在 Starlette 中不设置 encoding。对处理程序无法读取的类型，请在它抛出异常之前以 1003 关闭连接，因为异常会变成 1011，或者让页面看到 1006。
    .note-rfc6455 = 规定端点收到无法接受的数据类型时使用它。
    .note-chromium = 原样交给页面；自己从不发送它，页面也无法发送。
    .note-firefox = 原样交给页面，并以同样的关闭码和关闭原因应答。
    .note-spring-7-0 = 只处理一种消息的处理程序会发送它，关闭原因写明被拒绝的类型。
    .note-starlette-0-47 = 固定了 encoding 的端点发送它，不带关闭原因；收到无法解析的 JSON 时也发送它。
    .note-rabbitmq-web-mqtt = 收到文本消息时发送它，关闭原因为“unexpected WebSocket frame”。
    .note-websocket-driver = 收到不带掩码的帧时发送它，而别的实现发送 1002。
    .note-tyrus-1-22 = 输入缓冲区已满时发送它，关闭原因为“Cannot accept.”，而别的实现发送 1009。
    .note-hypercorn-0-18 = 消息类型不对时发送 1011，因为应用抛出了异常。
    .note-ws-8 = 只有应用要求时才发送它。
code-1004 =
    .opening =
        1004 什么也没有说明：它如今没有含义。发送它的人不是手工写下了这个数字，就是写错了。请在服务器及其所用库的源代码里搜索 1004，并询问作者本来的意思。
    .when =
        wswhy 收录的服务器软件中，没有一个会主动发送 1004，所以它来自应用。可能的原因有两种。一种是有人把 1003 之后的数字用作了自己的关闭码。另一种是代码非常旧：在 2011 年初的草案里，1004 用于过大的消息，当时的一些库（例如 libwebsockets）为它起了名字。从 2011 年 8 月的第 13 版草案起，改用 1009。
    .root-cause =
        问题出在服务器代码里的一个数字。页面和途中的任何东西都不会造成它。请看页面最后发送了什么：如果很大，本意多半是 1009。否则，只有服务器上调用 close 的代码能说明。
    .on-the-wire =
        88 02 03 EC。88 是 FIN 加 opcode 8（Close），02 表示不带掩码、载荷长 2 字节，03 EC 就是 1004。帧的格式没有问题，只是这个数字不能出现在那里。
    .seen-page = Chromium 和 Firefox 不检查它：close 事件的 code 为 1004，reason 与发送的一致，wasClean 为 true。页面无法发送它，因为 close(1004) 会抛出异常。
    .seen-other = 浏览器把 1004 发回给服务器。其他接收方更严格：ws、aiohttp、Tomcat 和 Bandit 把 1004 视为协议错误，以 1002 应答；uWebSockets 以空的 Close 帧应答。
    .seen-log = 如果接收方是服务器，日志里会指出关闭码有误：ws 称之为 WS_ERR_INVALID_CLOSE_CODE，文本为“invalid status code 1004”。
    .fix-page =
        当作未知的关闭码处理：记录关闭原因，重新连接时逐次延长等待时间。不要赋予这个数字任何含义；服务器的下一个版本可能会发送别的。
    .fix-server =
        消息过大时发送 1009，不接受的数据类型用 1003，你自己的规则用 1008，或者用 4000 到 4999 之间、含义写进文档的关闭码。这些都可以发送，1004 则不可以；会检查关闭码的客户端以 1002 应答它。
    .note-draft-06 = 把它用于过大的消息。
    .note-draft-13 = 取消这个含义并将它保留；从此过大的消息用 1009。
    .note-rfc6455 = 将它保留，含义可能在以后规定。
    .note-chromium = 原样交给页面，wasClean 为 true；页面无法发送它。
    .note-firefox = 原样交给页面，wasClean 为 true，并以它应答。
    .note-ws-8 = 拒绝发送它；收到带有它的 Close 帧时，以 1002 应答。
    .note-tomcat-10-1 = 收到带有它的 Close 帧时，以 1002 应答，并照抄关闭原因。
    .note-uwebsockets-20 = 收到带有它的 Close 帧时，以空的 Close 帧应答。
code-1005 =
    .opening =
        收到了一个不带关闭码的 Close 帧：页面调用 close() 时没有给出关闭码，或者服务器关闭了连接，却没有说明原因。连接是有序关闭的，不一定出了错。请查明是哪一方先关闭的：先在自己的页面里找 close()。
    .when =
        页面或它使用的库调用了不带参数的 close()：socket.io-client 在 45 秒没有收到 ping 时，就这样关闭连接。ws 8、Python 的 websockets 17、uvicorn 0.54、Hypercorn 0.18、Tornado 6.6、Deno 2.9、Bun 1.4 和 gorilla/websocket 以空的 Close 帧应答这个空的 Close 帧，页面看到 1005。

        服务器的应用关闭连接时没有带关闭码：ws 8、Tornado 和 Deno 的 close()，uWebSockets 的 end()，axum 的 Close(None)，actix-ws 的 close(None)，Cloudflare Worker 里的 close()，Socket.IO 4 的 disconnect(true)。

        几乎不论什么原因，Socket.IO 4 都这样关闭连接：心跳没有得到应答（每 25 秒一次 ping，再等应答 20 秒）、页面在 45 秒内没有加入任何命名空间、数据包无法解析、用 io.close() 停机。消息超出上限时则是 1009。

        保活超时：Jupyter Server（90 秒没有收到 pong 之后），以及 6.5 之前的 Tornado。

        路由不对，或者来源被拒绝。@fastify/websocket 的路由如果没有 WebSocket 处理程序，连接打开后会立即关闭。webpack-dev-server 会先发送消息“Invalid Host/Origin header”，再关闭连接。
    .root-cause =
        这个关闭码没有指明任何原因，只能从当时的情况判断。如果是页面调用了 close()，原因就在调用它的那一行代码。

        否则，请看最后一条消息。最后一条文本消息是“41”：Socket.IO 服务器有意断开了与页面的连接。页面没有应答“2”：心跳失败了，因为页面脚本被阻塞，或者设备休眠了。

        然后看结束的时刻。如果连接刚打开就关闭，可能是路由、来源或第一条消息有问题。如果所有连接同时关闭，那就是服务器停机了。
    .on-the-wire =
        1005 本身不会被传输。实际传输的是一个空的 Close 帧 88 00：FIN 加 opcode 8（Close），长度为 0。页面发出的则是 88 80 和 4 字节的掩码密钥。

        如果服务器仍然把 1005 写进帧里（88 02 03 ED），就违反了规则。Chromium 会判定连接失败：页面看到 1006，服务器收到 1002。Firefox 显示 1005，有关闭原因时也一并显示。
    .seen-page = close 事件的 code 为 1005，reason 为空，wasClean 为 true，在此之前没有 error 事件。Close 帧的载荷只有 1 字节时，Firefox 的显示与此相同，Chromium 则显示 1006。
    .seen-other = 浏览器以空的 Close 帧应答空的 Close 帧，所以双方都以 1005 结束。如果是页面先关闭，有些服务器以 1000 应答它的空 Close 帧，页面看到的就是 1000：aiohttp、Daphne、WebSocket-Node、Bandit、Tomcat、Ktor 和 Action Cable 都是这样。
    .seen-log = ws 传给 close 处理程序的是 1005 和空的关闭原因。Python 的 websockets 写的是“1005 (no status received [internal])”，gorilla/websocket 写的是“websocket: close 1005 (no status)”。Socket.IO 服务器有自己的一套断开原因，信息更多，例如“ping timeout”和“parse error”。
    .fix-page =
        调用 close() 时带上关闭码和关闭原因，例如 close(1000, "left the room")。这样双方的日志里都会写明为什么关闭，意外的关闭也很容易看出来。

        如果是服务器先关闭的，请等待片刻再重新连接。

        使用 Socket.IO 时，请看客户端 disconnect 事件给出的断开原因。“io server disconnect”表示服务器的代码主动断开了连接；“ping timeout”表示没有收到 ping；“transport close”表示服务器结束了连接，这时服务器自己的 disconnect 事件给出的断开原因能说明更多。不要阻塞页面脚本：心跳是一条消息，脚本被阻塞，应答就来得太晚。
    .fix-server =
        每次关闭都带上关闭码和关闭原因：1000 表示完成，1001 表示停机，4000 及以上用于自定义的原因。只要几种原因都表现为 1005，页面就无法区分它们。

        使用 Socket.IO 时，请在断开之前先用事件通知页面，因为 Close 帧里不会有任何说明。如果服务器自己的断开原因是“ping timeout”，请调大 pingTimeout。使用 @fastify/websocket 时，请在注册路由时提供 WebSocket 处理程序，并设置 preClose 选项，以便在停机时发送 1001。
    .note-rfc6455 = 将它保留，用来报告不带关闭码的 Close 帧，并禁止它出现在帧里。
    .note-chromium = 收到的 Close 帧为空时报告它；如果帧里真的写着 1005，则视为格式错误的帧，页面看到 1006。
    .note-firefox = 收到空的 Close 帧或载荷只有 1 字节的 Close 帧时报告它。如果帧里真的写着 1005，也会交给页面。
    .note-ws-8 = 不带参数调用 close() 时发送空的 Close 帧；收到空的 Close 帧时报告为 1005。
    .note-socket-io-4 = 在 disconnect(true)、心跳丢失、数据包有误、没有收到 CONNECT 或停机时，以空的 Close 帧结束连接。
    .note-tornado-6-6 = 不带参数调用 close() 时发送空的 Close 帧；保活无应答时，6.5 之前的版本得到 1005，从 6.5 起得到 1000。
    .note-uwebsockets-20 = 调用 end() 时发送空的 Close 帧；对页面的 close(3000) 到 close(3999) 也以空的 Close 帧应答，所以页面看到 1005。
    .note-fastify-websocket-11 = 在没有 WebSocket 处理程序的路由上，以及调用 fastify.close() 时，关闭连接，但不带关闭码。
    .note-jupyter-server-2 = 90 秒没有收到 pong 时关闭连接，但不带关闭码。
    .note-crow = 页面发来空的 Close 帧时，用写着 1005 的帧应答，而 Chromium 不接受这样的帧。
    .note-aiohttp-3-14 = 以 1000 应答空的 Close 帧，所以调用 close() 的页面看到 1000。
code-1006 =
    .opening =
        连接没有 Close 帧就结束了，或者从未打开，或者浏览器因为服务器发来的内容而主动结束了它。close 事件没有指明任何原因。首先要弄清楚连接是否曾经打开过，然后查看浏览器控制台、代理日志和服务器日志。
    .when =
        连接从未打开。握手得到的响应是 401、403、404 或 502 之类的状态码，或者目标端口上没有程序在监听，或者证书不受信任（这时 Firefox 显示 1015）。如果不经过 nginx 能打开、经过 nginx 就打不开，请先查 nginx 是否转发了 Upgrade 和 Connection 标头。

        途中某个环节切断了空闲的连接。时限各不相同：Heroku 为 55 秒，nginx 和 AWS 的 Application Load Balancer 为 60 秒，Envoy 和 Azure Front Door 为 5 分钟，HAProxy 由 timeout tunnel 设定。它们都不发送 Close 帧。

        服务器进程结束了，或者处理程序抛出了异常。未捕获的异常会使 Node 进程退出，ws 8 的所有连接也随之结束。aiohttp 3.14、Tornado 6.6、uvicorn 0.54 和 axum 只断开出错的那一个连接。收到 SIGTERM 时，普通 Node 进程里的 ws、Daphne、Tornado、Bun 和 Deno 都不发送 Close 帧。

        消息太大，服务器因此断开了连接。默认上限：uWebSockets 为 16 KiB，actix-web 为每帧 64 KiB，Daphne 为 1 MiB，axum 为每帧 16 MiB、整条消息 64 MiB。

        浏览器结束了连接：服务器的帧违反规则、页面被冻结或放进往返缓存（bfcache）、设备休眠，或者页面调用的 close() 始终没有得到应答。
    .root-cause =
        用三个问题来区分原因。有没有 open 事件？如果没有，问题出在地址、网络、TLS 或握手的响应；如果有响应，curl、Chromium 的控制台和 Firefox 的网络面板会显示它的状态码。如果状态码是 101，请比较响应和请求的 Sec-WebSocket 标头：响应有误时，浏览器会拒绝它。

        有没有 error 事件？在 Chromium 中，打开之后出现 error 事件，说明是浏览器自己判定连接失败，控制台里有相应的文本，例如“Invalid frame header”或“Unrecognized frame opcode: 3”。没有 error 事件，说明 TCP 连接直接断开了，或者 close() 在 60 秒内没有得到应答。在 Firefox 中，没有 error 事件，说明对方正常关闭了 TCP 连接；有 error 事件，说明连接被重置、收到了格式错误的帧，或者 close() 在 20 秒内没有得到应答。

        时间说明了什么？每次结束前静默的时间相同：空闲超时。每次的存活时间相同：存活时间有上限。紧跟在某条消息之后：问题出在消息的大小，或者出在处理程序。几个连接同时结束：重启，或者网络问题。
    .on-the-wire =
        没有任何帧。TCP 连接以 FIN 或 RST 结束，或者握手没能升级为 WebSocket。

        如果服务器把这个数字写进 Close 帧（88 02 03 EE），就违反了规则。Chromium 会判定连接失败，并向服务器发送 1002。Firefox 向页面显示 1006，同时 wasClean 为 true，并给出帧里的关闭原因，其他任何情况都不会这样。AnyCable 1.6 在命令失败时会发送这样的帧。
    .seen-page = close 事件的 code 为 1006，reason 为空，wasClean 为 false。例外只有一个：服务器把 1006 写进帧里时，Firefox 显示 wasClean 为 true，以及帧里的关闭原因。close 事件之前可能有 error 事件，但在任何浏览器中它都不带原因；握手失败时的 HTTP 状态码，任何脚本都读不到。
    .seen-other = 如果连接在途中被切断，服务器要等到下一次写数据或发 ping 时，才可能有所察觉。如果 Chromium 拒绝了服务器的帧，服务器收到 1002 和一段简短的文本；如果是 Firefox，服务器只看到 TCP 连接断开。如果 Chromium 因为冻结页面或把页面放进往返缓存（bfcache）而结束连接，服务器收到 1001，但要等到页面恢复或被丢弃时才收到。
    .seen-log =
        客户端消失时，服务器也报告同一个数字：ws 以 1006 调用 close 处理程序，gorilla/websocket 给出“websocket: close 1006 (abnormal closure): unexpected EOF”，Python 的 websockets 给出“no close frame received or sent”。如果双方都报告 1006，可能是途中的代理或者网络有问题。

        如果 nginx 的 error_log 级别设为 info，日志里会有“upstream timed out”，同时写着“proxying upgraded connection”。Heroku 的路由层（router）对空闲连接记录 H15。

        同一时刻的服务器日志里，可能记有真正的关闭码：出错时，Tomcat、Jetty 和 Undertow 发送 Close 帧之后马上断开 TCP 连接，那个帧可能会丢失。
    .fix-page =
        如果连接从未打开，请检查 URL，并查看浏览器控制台（Firefox 则看网络面板），或者用 curl 带上 Upgrade 标头请求同一个 URL：这样就能看到状态码。

        如果连接打开过，重新连接时请逐次延长等待时间；连接屡次失败时，Chromium 和 Firefox 都会推迟后续的尝试。请记录是否收到过 open 和 error 事件、连接存活了多久、静默了多久，以及最后一条消息有多大：这些从关闭码里都看不出来。

        页面发不出 ping。如果连接因空闲超时被切断，而服务器又改不了，就由页面发送自定义的小消息，间隔小于那个超时。在 pagehide 或 freeze 时关闭连接，在 pageshow 或 resume 时建立新的连接。
    .fix-server =
        如果连接从未打开，按状态码处理。401 或 403：查登录或来源。404：查路径。502：查代理后面的服务器。服务器自己响应 101，经过 nginx 却是别的状态码：让 nginx 以 HTTP/1.1 转发 Upgrade 和 Connection 标头。完全没有响应：查服务器是否在监听这个主机和端口，浏览器是否信任它的证书。

        如果连接打开过，请发送 ping，间隔小于沿途最短的空闲超时；或者调大那个超时。在实验室中，用 nginx 1.22.1 和 HAProxy 2.6.12 测试，两种办法任选其一就够了。

        凡是能带关闭码的地方都带上：捕获处理程序抛出的异常并发送 1011，用 1009 拒绝过大的消息，部署之前以 1001 或 1012 关闭连接（Daphne 只允许 1000 和 3000 到 4999）。这样，仍显示为 1006 的就只剩被拒绝的握手，以及网络、进程或代理的问题。

        应答收到的 Close 帧。Mosquitto 2.1 用内置的 WebSocket 时从不应答；兼容性日期（compatibility date）早于 2026-04-07 的 Durable Object，只有代码调用 close() 时才应答。在这两种情况下，页面即使正常关闭，看到的仍是 1006。
    .note-rfc6455 = 将它保留，用来报告没有收到 Close 帧就结束的连接，并禁止它出现在帧里。
    .note-chromium = 连接没有 Close 帧就结束、握手失败、帧被它拒绝时，都报告它；TLS 失败也是如此。
    .note-firefox = 在同样的情形下报告它，但 TLS 失败报告为 1015；帧里写着 1006 时，原样显示，wasClean 为 true。
    .note-ws-8 = 没有收到 Close 帧时，以及自己发送了表示错误的关闭码之后，在 close 事件中报告它；调用 terminate() 时，页面看到 1006。
    .note-nginx-1-22 = 不发送 Close 帧：60 秒没有任何数据通过，就断开 TCP 连接。
    .note-haproxy-2-6 = 不发送 Close 帧：timeout tunnel 到时就断开 TCP 连接；如果设置了 hard-stop-after，重新加载之后过一段时间也会断开。
    .note-aiohttp-3-14 = 处理程序抛出异常时，以及在 heartbeat 所设时间的一半之内没有收到 pong 时，直接断开连接。
    .note-tungstenite-0-29 = 遇到格式错误的帧、超过 16 MiB 的帧和超过 64 MiB 的消息时，直接断开连接；在 axum 和 warp 中也是如此。
    .note-uwebsockets-20 = 遇到格式错误的帧、超过 16 KiB 的消息，或者没有收到 pong 时，直接断开连接；调用 close() 时页面看到 1006，调用 end() 时不会。
    .note-mosquitto-2-1 = 使用内置的 WebSocket 时，从不应答页面的 Close 帧，所以即使页面自己调用了 close()，看到的也是 1006。
    .note-anycable-1-6 = 把 1006 写进 Close 帧，关闭原因为“Command Failed”或“Write Failed”，而 Chromium 不接受这样的帧。
code-1007 =
    .opening =
        服务器声称有一条消息的内容与其类型不符，最常见的情况是文本消息不是 UTF-8。页面发送的任何文本，浏览器都会转成有效的 UTF-8。所以，有问题的可能是中间环节（代理、负载均衡器）、服务器自己的解码器，或者不是浏览器的客户端。
    .when =
        途中某个环节改动了字节。帧在浏览器和服务器之间被改动时，ws 8 以不带关闭原因的 1007 关闭连接，Python 的 websockets 17 给出“invalid continuation byte at position 0”，Tomcat 10.1 给出一句以“A WebSocket text frame was received that could not be decoded to UTF-8”开头的话。

        压缩数据无法解压：ws 8 和 Bandit 1.12 对此使用 1007，Python 的 websockets 17 则使用 1002。

        不是浏览器的客户端把原始字节，或者采用旧编码的文本，放进了文本帧。

        服务器自己拒绝的内容：Spring 7.0 上的 SockJS 无法读取收到的内容时，以 1007 关闭连接。登录之前收到过大的帧时，RabbitMQ Web STOMP 发送 1007；它的关闭原因带花括号，以“frame_too_big”开头。
    .root-cause =
        共有三类，用关闭原因来区分。关闭原因提到 UTF-8、位置或某个字节：字节到达时就已经错了。没有关闭原因：ws、uvicorn、aiohttp、Cowboy 和 Kestrel 不给出关闭原因。关闭原因说的是别的：应用或框架把这个关闭码用在了自己对内容的要求上。

        并非每台服务器都会发送它。遇到无效的 UTF-8，Tornado 6.6、Hypercorn 0.18 和使用 wsproto 的 uvicorn 直接断开连接，页面看到 1006。

        反方向的表现不同。如果是服务器自己的文本有问题，页面看到 1006，Chromium 则向服务器发送 1002。
    .on-the-wire =
        88 02 03 EF。88 是 FIN 加 opcode 8（Close），02 表示不带掩码、载荷长 2 字节，03 EF 就是 1007。引发它的是一个文本帧，载荷里含有 C3 28 之类的字节：C3 是双字节字符的开头，而 28 不能作为它的结尾。
    .seen-page = close 事件的 code 为 1007，reason 与发送的一致，wasClean 为 true。Undertow 发出这一帧后马上断开连接，所以页面看到的可能是 1006。
    .seen-other = 浏览器会以同样的关闭码和关闭原因应答。它自己从不主动发送 1007。
    .seen-log = 解码器的错误：ws 的错误代码是 WS_ERR_INVALID_UTF8。会给出关闭原因的服务器，在关闭原因里写的也是同样的文字。
    .fix-page =
        页面造不出无效的 UTF-8，所以页面里很少有需要修改的地方。如果服务器要的就是那些字节，请以二进制发送（ArrayBuffer 或 Blob），绝不要塞进字符串里。

        如果你写的是浏览器之外的客户端：把文本编码为 UTF-8，或者以二进制发送。
    .fix-server =
        先绕过所有代理直接连接。如果这样 1007 就不再出现，是中间环节改动了字节。请关闭 permessage-deflate，看是否与压缩有关。

        如果 1007 仍然出现，请在字节到达服务器的地方（终止 TLS 的代理之后）抓包，把字节与消息对照。关掉检查（ws 的 skipUTF8Validation、Cowboy 的 validate_utf8、Bandit 的 validate_text_frames）只会掩盖错误，并不能修好它。
    .note-rfc6455 = 规定数据与消息类型不符时使用它，所举的例子是文本不是 UTF-8。
    .note-chromium = 原样显示服务器的 1007；服务器的文本有问题时，发送 1002，页面看到 1006。
    .note-firefox = 原样显示服务器的 1007；服务器的文本有问题时，只断开 TCP 连接，页面看到 1006。
    .note-ws-8 = 文本不是 UTF-8 时，以及压缩数据无法解压时，发送它，不带关闭原因。
    .note-websockets-17 = 发送它，关闭原因是解码器的文字和字节的位置。
    .note-tomcat-10-1 = 发送它，关闭原因是一句固定的话。
    .note-tornado-6-6 = 不发送它，而是直接断开连接，页面看到 1006。
    .note-uvicorn-wsproto-0-54 = 不发送它，而是直接断开连接，页面看到 1006。
    .note-spring-7-0 = 它的 SockJS 实现在收到无法读取的消息时发送它，不带关闭原因。
    .note-rabbitmq-web-stomp-4-3 = 登录之前收到超过 64 KiB 的帧时发送它。
    .note-cowboy-2-18 = 发送它，不带关闭原因，除非 validate_utf8 为 false。
code-1008 =
    .opening =
        服务器自己的某条规则被违反，所以它关闭了连接，而它选用的关闭码不说明是哪条规则。请看关闭原因：这是页面得到的唯一线索。如果没有关闭原因，先查登录是否过期，再查页面是否发送得太多。
    .when =
        登录在连接打开期间失效。用户的 HTTP 会话结束时，Tomcat 10.1 发送 1008，并在关闭原因里写明。Undertow 也发送 1008，但不带关闭原因；Tyrus 1.22 的关闭原因是“No reason given.”。NATS 发送的是“Authentication Expired”。

        登录被拒绝，或者始终没有登录：NATS 等待 2 秒，然后以“Authentication Timeout”关闭连接。Quarkus WebSockets Next 在端点没有通过安全检查时发送它。

        某样东西过多：应用统计消息数，而一秒内的消息过多；NATS 的连接或订阅过多；页面读取得太慢（NATS 的“Slow Consumer (Pending Bytes)”）。

        分片过多：消息的分片数超过 maxFragments 时，ws 8.21 及以后的版本以不带关闭原因的 1008 关闭连接；这个上限起初是 131,072，从 8.23 起是 16,384。
    .root-cause =
        凡是没有专用关闭码的规则，都用这个关闭码，所以同一台服务器可能因为 token 过期而发送它，也可能因为消息泛滥而发送它。要区分，请比较结束的时刻。固定的存活时间之后，例如 15 分钟：token 过期，或会话结束。正在密集发送消息时：速率限制。紧跟在某条消息之后：就是那条消息。打开后不久：用于登录的第一条消息缺失、来得太晚或有误。

        握手时被拒绝，页面看到的绝不会是 1008：服务器以 401 或 403 响应，页面看到 1006。
    .on-the-wire =
        88 02 03 F0。88 是 FIN 加 opcode 8（Close），02 表示不带掩码、载荷长 2 字节，03 F0 就是 1008。后面可以附上 UTF-8 编码的关闭原因，最多 123 字节：关闭原因为“rate limit exceeded”时，长度字节是 15（十六进制，即 21 字节）。
    .seen-page = close 事件的 code 为 1008，reason 与服务器发送的一致，wasClean 为 true。页面不能用同样的关闭码：close(1008) 会抛出异常。
    .seen-other = 浏览器把服务器自己的关闭码和关闭原因发回给服务器，连接随后结束。
    .seen-log = 应用针对自己的规则所写的内容。分片过多时，ws 的错误代码是 WS_ERR_TOO_MANY_BUFFERED_PARTS；其他服务器软件在这里不会自动记录任何内容。
    .fix-page =
        按关闭原因所说的去做：重新连接之前先更新登录，或者降低发送频率。立即用同样的 token 或以同样的频率重新连接，只会再次得到 1008。

        graphql-ws 的客户端把 1008 视为永久断开，不再重试。
    .fix-server =
        发送 1008 时，始终附上关闭原因；没有它，外面的人都无从着手。

        更好的做法是使用含义更明确的关闭码：没有登录用 3000，登录了但没有权限用 3003，过载用 1013，或者用 4000 及以上、由应用写进文档的关闭码。参数有误时，FastAPI 自己发送的 1008 永远到不了页面：它在连接被接受之前发送，结果变成 HTTP 403。请先接受连接，再关闭。
    .note-rfc6455 = 规定消息违反策略，而没有其他合适的关闭码，或者不想透露细节时，使用它。
    .note-chromium = 原样交给页面；页面无法发送它。
    .note-firefox = 原样交给页面，并以同样的关闭码和关闭原因应答。
    .note-ws-8 = 从 8.21 起，分片过多或等待处理的数据块过多时发送它，不带关闭原因；除此之外，只有应用要求时才发送。
    .note-tomcat-10-1 = 已登录用户的 HTTP 会话结束时发送它，关闭原因是一整句话。
    .note-nats-2-14 = 因登录、各种上限和读取缓慢而发送它；关闭原因说明是哪一种。
    .note-quarkus-websockets-next = 回调以安全异常结束而没有任何代码处理时，发送它。
    .note-fastapi-0-141 = 路由的参数有误时以它关闭，但这发生在连接被接受之前：浏览器得到的是 HTTP 403。
    .note-bandit-1-12 = 收到空的分片时发送它，不带关闭原因。
    .note-coder-websocket-1-8 = 如果服务器在某个连接上只写不读，而页面往里发送了消息，就发送它，关闭原因为“unexpected data message”。
code-1009 =
    .opening =
        页面发送的一条消息超出了服务器能接收的大小。请减小单次发送的数据量，或者提高服务器的上限。默认上限可能远低于你的预期：Tomcat 为 8 KiB，Jetty 为 64 KiB，Socket.IO 为 1 MB。
    .when =
        较小的默认上限。Tomcat 10.1 接收 8,192 个字符或字节。Jetty 12 和 WebSocket-Node 1.0 接收 64 KiB，其中 WebSocket-Node 按一帧计。Netty 每帧接收 64 KiB，以它为基础的 Vert.x、Reactor Netty、Spring WebFlux 和 Quarkus 也一样。AWS API Gateway 每条消息接收 128 KiB，每帧接收 32 KiB。

        较大的默认上限。Socket.IO 4 接收 1 MB，Python 的 websockets 17 接收 1 MiB，aiohttp 3.14 接收 4 MiB，Tornado 6.6 接收 10 MiB，uvicorn、Hypercorn 和 Bun 接收 16 MiB，Cloudflare Workers 接收 32 MiB，ws 8 接收 100 MiB。

        计算的可能是解压之后的大小：帧虽小，解压后却超出上限时，Tornado、Jetty、Bandit、ws 和 Cloudflare Workers 会关闭连接。

        上限可能是更新带来的：Cowboy 在 2.17 之前、Bandit 在 1.11 之前都没有上限，如今的默认值分别是 1 MB 和 8 MB。
    .root-cause =
        原因就是那条消息，没有别的，只有两种服务器软件例外：分片超过 10 个时，ws-rs 发送 1009；长度超过 2^53 时，ws 发送 1009，而只有被改动过的字节里才会有这样的长度。

        不同的是计算方式：按一帧还是按整条消息，按字节还是按字符，按解压前还是按解压后。超过 64 KiB 的消息，Chromium 拆成分片，Firefox 作为一帧发送，所以按帧计算的上限可能只挡住其中一个。

        并非所有服务器都会发送它。Daphne 4.2（1 MiB）、axum 0.8（64 MiB）和 actix-web（每帧 64 KiB）不发送 Close 帧就结束连接，页面看到 1006。SignalR 先发送一条自己的消息说明错误，再以 1000 关闭连接。
    .on-the-wire =
        88 02 03 F1。88 是 FIN 加 opcode 8（Close），02 表示不带掩码、载荷长 2 字节，03 F1 就是 1009。附带 Tornado 的关闭原因“message too big”时，帧以 88 11 开头：后面有 17 字节，关闭码占 2 字节，文本占 15 字节。
    .seen-page = close 事件的 code 为 1009，reason 与发送的一致。wasClean 可能为 false，bufferedAmount 可能大于 0，因为服务器关闭连接时页面还在发送。如果服务器关闭 TCP 连接时，还有页面的字节没有读取，它的系统可能会重置连接，页面看到的就可能是 1006。
    .seen-other = 浏览器会以同样的关闭码和关闭原因应答。浏览器都不会这样报告自己的上限：消息对浏览器来说太大时，页面看到 1006。
    .seen-log = 在多数服务器的日志里，是消息的大小或上限：aiohttp 把细节写在日志里，不发送关闭原因；ws 的错误代码是 WS_ERR_UNSUPPORTED_MESSAGE_LENGTH。
    .fix-page =
        把最后发送的消息与上限比较，然后把它拆成几条消息，由服务器重新拼起来；或者用 HTTP 发送大块数据。再次发送同样的内容，结果还是一样。

        Socket.IO 在第一个数据包里用 maxPayload 告知上限；应用可以在发送之前检查。
    .fix-server =
        提高上限：ws 的 maxPayload，Socket.IO 的 maxHttpBufferSize，Python 的 websockets 的 max_size，uvicorn 的 --ws-max-size，aiohttp 的 max_msg_size，Tornado 和 Hypercorn 的 websocket_max_message_size，Tomcat 的 maxTextMessageBufferSize 和 maxBinaryMessageBufferSize，Jetty 的 maxTextMessageSize，Netty 的 maxFramePayloadLength。

        有些服务器有两个上限，一个针对帧，一个针对消息，文本和二进制也可能不同。前面的网关有自己的上限，服务器的任何设置都改变不了它。提高之后，每个连接都可能占用那么多内存。
    .note-rfc6455 = 规定消息太大而无法处理时使用它，没有规定具体大小。
    .note-chromium = 原样交给页面；服务器的帧达到 2 GiB 时，页面看到 1006，服务器收不到 Close 帧。
    .note-firefox = 原样交给页面；服务器的帧达到 2 GiB 时，页面看到 1006。
    .note-ws-8 = 超过 maxPayload 时发送它，不带关闭原因，默认 100 MiB。
    .note-socket-io-4 = 超过 maxHttpBufferSize 时发送它，不带关闭原因，默认 1,000,000 字节。
    .note-websockets-17 = 超过 max_size 时发送它，默认 1 MiB，关闭原因里有消息大小和上限；旧版 API 不发送关闭原因。
    .note-tomcat-10-1 = 默认超过 8,192 个字符或字节时发送它，用三种文本说明超出的是哪个上限。
    .note-websocket-node-1-0 = 默认在帧超过 64 KiB 或消息超过 1 MiB 时发送它。
    .note-netty-4-2 = 帧超过 maxFramePayloadLength 时发送它，默认 64 KiB，关闭原因里有这个上限。
    .note-aws-api-gateway = 消息超过 128 KiB 或帧超过 32 KiB 时关闭连接。
    .note-daphne-4-2 = 不发送它，而是在超过 1 MiB 时直接断开连接，页面看到 1006。
    .note-axum-0-8 = 不发送它，而是在超过 64 MiB 时直接断开连接，页面看到 1006。
code-1010 =
    .opening =
        客户端用它表示：自己需要某个扩展，而服务器没有同意。只有客户端用得上它，而任何浏览器都不会发送它。如果页面看到 1010，那是服务器把它用于其他情形，最常见的是无法读取压缩数据。
    .when =
        服务器使用 Faye 的 websocket-driver（Node.js 的 0.7 或 Ruby 的 0.8）。permessage-deflate 处理某一帧失败时，它以 1010 关闭连接，关闭原因是扩展自己的错误文本。Action Cable 和 SockJS-node 使用这两个库。

        不是浏览器的客户端缺少某个扩展就无法工作，于是在握手之后以它关闭连接。这类服务的页面永远看不到它。
    .root-cause =
        在页面里：问题出在压缩。途中某个环节改动了压缩后的字节，或者双方的压缩状态不一致。对同样的错误，其他服务器使用别的关闭码：ws 8 用 1007，Python 的 websockets 17 用 1002。

        在你自己的客户端里：服务器的响应没有在 Sec-WebSocket-Extensions 中列出这个扩展，要么是服务器没有它，要么是代理去掉了这个标头。
    .on-the-wire =
        由服务器发出时：88 02 03 F2。88 是 FIN 加 opcode 8（Close），02 表示不带掩码、载荷长 2 字节，03 F2 就是 1010。由客户端发出时，第二个字节是 82，后面是 4 字节的掩码密钥，关闭码的两个字节用它做掩码处理。缺少的扩展的名称应写在关闭原因里。
    .seen-page = close 事件的 code 为 1010，reason 与发送的一致，wasClean 为 true。页面调用 close(1010) 会抛出异常。
    .seen-other = 浏览器会以同样的关闭码和关闭原因应答。
    .seen-log = 扩展的错误。握手的标头信息更多：浏览器提供了什么，服务器同意了什么。
    .fix-page =
        无需修改：页面既不能要求某个扩展，也不能拒绝它。Chromium 和 Firefox 自动提供 permessage-deflate，没有它也照常工作。
    .fix-server =
        在服务器上关闭 permessage-deflate，再试一次。如果 1010 不再出现，请查找浏览器和服务器之间是什么改动了字节，并更新这个库。

        服务器如果缺少某个扩展就无法工作，应当拒绝握手，并在 HTTP 响应里说明原因。
    .note-rfc6455 = 规定它只供客户端使用，并要求在关闭原因里列出缺少的扩展。
    .note-chromium = 原样交给页面；它提供 permessage-deflate，不要求任何扩展。
    .note-firefox = 原样交给页面；它提供 permessage-deflate，不要求任何扩展。
    .note-websocket-driver-node-0-7 = 扩展处理某一帧失败时发送它，关闭原因为扩展的错误文本。
    .note-websocket-driver-ruby-0-8 = 扩展处理某一帧失败时发送它，关闭原因为扩展的错误文本。
    .note-ws-8 = 压缩数据无法解压时，发送 1007。
    .note-websockets-17 = 压缩数据无法解压时，发送 1002，关闭原因为“decompression failed”。
code-1011 =
    .opening =
        服务器结束了连接，并说明是自己这边出了错。但 pong 来得太晚、服务器停机、应用代码没有关闭连接就返回时，服务器也会发送 1011。请先看关闭原因；如果是空的，就看服务器在那一刻的日志。
    .when =
        服务器自己的代码抛出了异常。这时 Python 的 websockets 17、Hypercorn 0.18、Daphne 4.2、Cowboy 2.18、Bandit 1.12 和 Spring 7.0 发送不带关闭原因的 1011，Jetty 12 则把异常文本写进关闭原因。

        没有及时收到 pong。Python 的 websockets 和 uvicorn 的关闭原因是“keepalive ping timeout”（每 20 秒一次 ping，再等应答 20 秒）；Ktor 的是“Ping timeout”，它的 ping 默认关闭。

        服务器停机，或者应用代码返回了。Hypercorn 0.18 每次停机都在 3 秒宽限期之后发送 1011；只要应用代码没有关闭连接就返回，它也会发送。

        页面发送的消息类型不对。文本消息的处理程序收到二进制消息时会抛出异常，使用 Hypercorn 和 Daphne 时得到 1011，使用 uvicorn 时页面看到 1006。

        客户端被拒之门外：subscriptions-transport-ws 0.11 拒绝了登录，或者 NATS 以“Kicked”或“Duplicate Client ID”关闭了连接。
    .root-cause =
        这个关闭码只说明服务器出了错。要区分原因，请看关闭原因和结束的时刻。关闭原因提到 ping：保活超时。那台服务器的所有连接同时结束：停机或部署。紧跟在页面发送的一条消息之后：处理程序在处理那条消息时出错。每个连接都在同一步骤之后结束，而日志里没有异常：应用代码返回了。

        反过来并不成立：许多服务器出错时并不发送 1011。如果 aiohttp 3.14、Tornado 6.6 或 uvicorn 0.54 的处理程序抛出异常，或者使用 ws 8 的进程因异常而结束，就没有 Close 帧，页面看到 1006。Tomcat 10.1 发送的则是 1002。
    .on-the-wire =
        88 02 03 F3。88 是 FIN 加 opcode 8（Close），02 表示不带掩码、载荷长 2 字节，03 F3 就是 1011。关闭原因为“keepalive ping timeout”时，帧以 88 18 开头：后面有 24 字节，关闭码占 2 字节，文本占 22 字节。
    .seen-page = close 事件的 code 为 1011，reason 与发送的一致，wasClean 为 true。如果这一帧之后 TCP 连接马上中断，wasClean 为 false。如果服务器在发出这一帧的同时重置 TCP 连接，Chromium 显示 1006，关闭码就丢失了。
    .seen-other = 浏览器会以同样的关闭码和关闭原因应答。因此，服务器的 close 处理程序可能也会收到 1011，尽管这个关闭码本来就是服务器自己发出的。
    .seen-log = 异常及其调用栈：Python 的 websockets 写的是“connection handler failed”，Daphne 写的是“Exception inside application”。如果是没有收到 pong 或者停机，处理程序并没有抛出异常，请转而查找那一刻的 ping、信号或部署。
    .fix-page =
        在页面里怎么改，都修不好服务器。重新连接时，逐次延长等待时间；如果同一条消息每次都引发 1011，就不要再试：问题出在那条消息上，或者出在读取它的处理程序上。

        如果关闭原因提到另一个客户端（“Duplicate Client ID”），请先关闭旧的连接。如果登录被拒绝，请先重新登录，再重新连接。

        请弄清楚客户端库会怎么做。graphql-ws 的客户端把 1011 视为永久断开，不再重试。
    .fix-server =
        在日志里找到异常并处理它。然后以自定义的关闭码和关闭原因关闭连接，让页面能区分暂时的错误和持续的错误。

        对于“keepalive ping timeout”：查明是什么让服务器忙得来不及读取 pong，以及是否有客户端休眠；然后调大 ping_timeout。

        使用 Hypercorn 时：在宽限期结束之前，以 1001 或 1012 关闭每个连接，并在应用代码返回之前关闭连接。使用 Daphne 时，应用自己不能选择 1011：除 1000 和 3000 到 4999 之外，任何关闭码都会引发异常，而 Daphne 遇到这个异常就发送 1011。
    .note-rfc6455 = 规定服务器遇到意外情况时使用它。勘误 3227 允许客户端也使用它。
    .note-chromium = 原样交给页面，并以它应答；自己从不主动发送它。
    .note-firefox = 原样交给页面，并以同样的关闭码和关闭原因应答。
    .note-websockets-17 = 处理程序抛出异常时发送它，不带关闭原因；20 秒内没有收到 pong 时发送它，关闭原因为“keepalive ping timeout”。
    .note-uvicorn-0-54 = 只在没有收到 pong 时发送它。处理程序抛出异常时，页面看到 1006。
    .note-hypercorn-0-18 = 应用代码抛出异常时、没有关闭连接就返回时，以及每次停机时，都发送它。
    .note-daphne-4-2 = 应用抛出异常时发送它，最多延迟 1 秒；应用以 Daphne 不允许的关闭码关闭连接时，也发送它。
    .note-ws-8 = 应用可以发送它，ws 自己不会发送。未捕获的异常会使进程退出，页面看到 1006。
    .note-spring-7-0 = 处理程序抛出异常时发送它，不带关闭原因。
    .note-jetty-12 = 发送它，关闭原因为异常文本，然后立即断开连接，所以这一帧可能丢失。
    .note-tomcat-10-1 = 应用的处理程序出错时，别的服务器发送 1011，它却发送 1002。
    .note-nats-2-14 = 客户端被踢下线时，以及第二个客户端使用相同的 id 时，发送它。
code-1012 =
    .opening =
        服务器要重启，并在离开之前告知了页面。页面和网络都没有问题：请在短暂的随机等待之后重新连接。如果并没有部署，请查明是什么让服务器重启。
    .when =
        收到 SIGTERM 时，uvicorn 0.54 对每个连接发送它，不带关闭原因，因此 --reload 的每次重新加载和 worker 的每次重启都会发送。它的三种 WebSocket 实现都是这样。

        部署过程中，Phoenix 1.8 在逐步清空连接时发送它，在 Cowboy 和 Bandit 上都是如此。

        Hasura 2 发送它时根本没有重启，而是与安全有关的设置变了：“cors policy changed”“auth mode changed”“allow list updated”。

        应用也可以选用它：Python 的 websockets 17 的 Server.close() 可以用它代替 1001；在 ws 8 或 aiohttp 3.14 上，服务器可以在代码里以它关闭连接。
    .root-cause =
        进程即将结束，或者它的设置变了。许多连接在同一时刻收到它；下一次连接会到达新的进程，或者暂时连不上任何进程。

        用哪个关闭码由发送方选择，所以同样的重启，别的服务器给出别的关闭码：Python 的 websockets 和 Tomcat 用 1001，Hypercorn 用 1011，Socket.IO 是 1005，没有使用 Phoenix drainer 的 Bandit 用 1000；如果只是命令进程停止，ws、Daphne、Tornado、Bun 和 Deno 是 1006。
    .on-the-wire =
        88 02 03 F4。88 是 FIN 加 opcode 8（Close），02 表示不带掩码、载荷长 2 字节，03 F4 就是 1012。关闭原因为“restarting”时，帧以 88 0C 开头：后面有 12 字节，关闭码占 2 字节，文本占 10 字节。
    .seen-page = close 事件的 code 为 1012，reason 与发送的一致，多半为空，wasClean 为 true。
    .seen-other = 浏览器会以同样的关闭码和关闭原因应答。一些较旧的库（gevent-websocket、Ratchet、Ruby 的 websocket-driver）把 1012 视为不得发送的关闭码，客户端发送它时，它们以 1002 应答。
    .seen-log = 信号和停机，而不是错误。请查找那一刻的部署、重新加载、反复崩溃重启或新的设置。
    .fix-page =
        随机等待一段时间再重新连接。提议设立这个关闭码的邮件说的是 5 到 30 秒，以免所有客户端同时涌入。然后向服务器请求错过的内容。

        graphql-ws 的客户端收到 1012 后会自动重试。
    .fix-server =
        如果是部署，什么也不用做。先把新连接引到另一个进程，再关闭旧连接；分批关闭，不要一次全部关闭。

        如果没有人部署：请查找生产环境里的文件监视器（例如 --reload）、内存上限、未通过的健康检查，或者会重启 worker 的进程管理器。
    .note-iana = 注册为“Service Restart”；引用的依据是 hybi 邮件列表里的一封邮件。
    .note-rfc6455 = 没有规定它；后来由 IANA 的注册表加入。
    .note-chromium = 原样交给页面；页面无法发送它。
    .note-firefox = 原样交给页面；页面无法发送它。
    .note-uvicorn-0-54 = 服务器停止或重新加载时，对每个打开的连接发送它，不带关闭原因。
    .note-phoenix-1-8 = 停机期间由它的 socket drainer 发送，在 Cowboy 和 Bandit 上都是如此。
    .note-hasura-2 = 与安全有关的设置变化时发送它，关闭原因为该项设置；并没有重启。
    .note-websockets-17 = 服务器关闭时发送 1001，除非指定了 1012 这样的其他关闭码。
    .note-hypercorn-0-18 = 停机时发送 1011，而不是 1012。
    .note-graphql-ws-6 = 视为暂时断开，并重新连接。
    .note-netty-4-2 = 提供它作为现成的状态，文本为“Service Restart”；看到这段文本，可以猜到是 Netty。
code-1013 =
    .opening =
        服务器或其上的应用现在不愿为这个连接提供服务：最常见的情况是负载过高，或者连接过多。请等待之后再试，并逐次延长等待时间。几乎没有软件会主动发送 1013，所以要到应用自己的代码里找原因。
    .when =
        一个端点、一个应用或一个地址的会话数达到上限时，Tyrus 1.22 发送它：“Maximal number of open sessions per endpoint exceeded.”。

        2022 年 6 月之前，soketi 停止时以 1013 结束所有连接；此后改用 4200。

        应用为了减轻负载而以它关闭连接：例如在 Python 的 websockets 17 上，close(1013) 会原样到达。

        基于 Netty 的代码使用这个库现成的状态时，发送它和“Try Again Later”。
    .root-cause =
        这个关闭码说明问题是暂时的，却不说明是什么问题：会话过多、数据库没有响应，或者对这个用户有限制。要由关闭原因或调用 close 的代码来说明。

        对同样的情况，多数服务器使用别的关闭码。NATS 以 1008 和“Maximum Connections Exceeded”关闭连接，centrifuge 用 3504，使用 Pusher 协议的服务器用 4100 到 4199。在握手之前就把客户端拒之门外的服务器，以 503 之类的 HTTP 状态码响应，页面看到 1006。
    .on-the-wire =
        88 02 03 F5。88 是 FIN 加 opcode 8（Close），02 表示不带掩码、载荷长 2 字节，03 F5 就是 1013。后面可以附上关闭原因，UTF-8 编码，最多 123 字节；要等待多久，没有专门的字段。
    .seen-page = close 事件的 code 为 1013，reason 与发送的一致，wasClean 为 true。
    .seen-other = 浏览器会以同样的关闭码和关闭原因应答。
    .seen-log = 应用拒绝客户端时所写的内容。数字比日志更有用：打开的连接数、队列长度、内存。
    .fix-page =
        等待，时间逐次延长，并带有随机成分；不要立即重试。提议设立这个关闭码的邮件要求更严：客户端应当转到该服务的另一个地址，或者只在用户操作时才回到同一个地址。

        如果持续下去，请告知用户。graphql-ws 的客户端收到 1013 后会自动重试。
    .fix-server =
        找出达到的是哪个上限并提高它，或者增加服务器。在 Tyrus 上是 maxSessions。

        如果客户端回来得太快，请在关闭原因里写明要等待多久，并让页面读取它。也可以在握手之前以 HTTP 503 拒绝，但那样页面看到 1006，无法与其他失败区分。
    .note-iana = 注册为“Try Again Later”；引用的依据是 hybi 邮件列表里的一封邮件。
    .note-rfc6455 = 没有规定它；后来由 IANA 的注册表加入。
    .note-chromium = 原样交给页面；页面无法发送它。
    .note-firefox = 原样交给页面；页面无法发送它。
    .note-tyrus-1-22 = 三种会话数上限达到其一时发送它；关闭原因说明是哪一种。
    .note-soketi-1 = 2022 年 6 月之前，自己停机时发送它；此后发送 4200。
    .note-websockets-17 = 只有应用要求时才发送它。
    .note-nats-2-14 = 连接过多时，发送 1008。
    .note-netty-4-2 = 提供它作为现成的状态，文本为“Try Again Later”；看到这段文本，可以猜到是 Netty。
    .note-graphql-ws-6 = 视为暂时断开，并重新连接。
code-1014 =
    .opening =
        网关表示，它后面的服务器没有给出有效的响应。页面连到了网关，所以页面这边没有问题；请查网关后面。常见的代理从不发送 1014：它来自自己写 Close 帧的应用或网关。
    .when =
        应用把 WebSocket 转接到另一个服务，失去了那个服务，并为此选用了这个关闭码。

        基于 Netty 的代码使用了这个库现成的状态：这时关闭原因是“Bad Gateway”。

        wswhy 收录的服务器和代理中，没有一个会主动发送 1014。nginx 1.22 或 HAProxy 2.6 后面的服务器中途消失时，页面看到 1006，因为这些代理只转发字节，不发送 Close 帧；如果握手时服务器没有运行，得到的是 HTTP 502 或 503，页面看到的也是 1006。
    .root-cause =
        连接分为两段，出问题的是远端那一段：后端没有运行、正在重启、拒绝了握手，或者响应的不是 WebSocket。近端那一段一直正常，直到网关关闭它。
    .on-the-wire =
        88 02 03 F6。88 是 FIN 加 opcode 8（Close），02 表示不带掩码、载荷长 2 字节，03 F6 就是 1014。关闭原因为“Bad Gateway”时，帧以 88 0D 开头：后面有 13 字节，关闭码占 2 字节，文本占 11 字节。
    .seen-page = close 事件的 code 为 1014，reason 与发送的一致，wasClean 为 true。
    .seen-other = 浏览器把网关自己的关闭码和关闭原因发回给网关。网关后面的服务器只能看到网关怎样结束另一段连接。
    .seen-log = 网关的日志里：是哪个后端，它响应了什么。如果根本没有连到后端，后端的日志可能是空的。
    .fix-page =
        重新连接时，逐次延长等待时间。页面里的任何改动都影响不了网关后面的东西。
    .fix-server =
        在网关所在的机器上，用网关所用的地址连接后端。看后端是否在运行、是否在那里监听、能否完成 WebSocket 握手。

        如果你在编写网关：后端给出了关闭码和关闭原因，就原样转发；没有给出，才用 1014。使用较旧的库的客户端可能会因为 1014 而判定连接失败。
    .note-iana = 2016 年 10 月注册，没有名称，只有一句话，并将它比作 HTTP 的 502。
    .note-rfc6455 = 没有规定它；后来由 IANA 的注册表加入。
    .note-chromium = 原样交给页面；页面无法发送它。
    .note-firefox = 原样交给页面；页面无法发送它。
    .note-nginx-1-22 = 不发送 Close 帧：后端中途消失时，页面看到 1006；后端没有运行时，握手得到 HTTP 502，页面看到的也是 1006。
    .note-haproxy-2-6 = 不发送 Close 帧：后端中途消失时，页面看到 1006；后端没有运行时，握手得到 HTTP 503，页面看到的也是 1006。
    .note-ws-8 = 自 2020 年 1 月的一次改动起，把它当作有效的关闭码接受。
    .note-boost-beast = 在 2026 年 6 月的一次改动之前，视为无效，并以 1002 应答。
    .note-wsproto-1-3 = 视为未分配的关闭码，并向使用它的程序报告 1002。
    .note-netty-4-2 = 提供它作为现成的状态，文本为“Bad Gateway”；看到这段文本，可以猜到是 Netty。
code-1015 =
    .opening =
        TLS 失败，所以根本没有建立 WebSocket。Firefox 对此报告 1015，Chromium 报告 1006。请在标签页中用 https: 打开同一主机，浏览器会在那里说明问题所在。
    .when =
        浏览器不信任的证书，例如自签名证书。对此 Firefox 153 显示 1015。

        wss: 指向了使用明文 HTTP 的端口。Firefox 显示 1015；Chromium 在控制台显示 SSL 协议错误，在页面里显示 1006。

        端口要求客户端证书：浏览器不允许为 WebSocket 选择证书。

        服务器把 1015 写进了 Close 帧，这是禁止的。NATS 的源代码在 TLS 握手失败时就这样做。这时 Firefox 显示 1015，wasClean 为 true；Chromium 判定连接失败，显示 1006，并向服务器发送 1002。
    .root-cause =
        证书有问题、端口的 TLS 设置有问题，或者那里根本没有 TLS。页面无法知道是哪一种；浏览器的控制台和用 https: 打开的标签页可以。

        wasClean 可以区分这两种来源。false：TLS 失败，浏览器报告了它。true：服务器真的发送了 1015，TLS 没有问题。
    .on-the-wire =
        没有。TLS 在 WebSocket 的第一个字节之前就失败了，所以没有任何帧。88 02 03 F7 这样的帧会带有 1015，但这违反规则：Close 帧不得带有这个关闭码。
    .seen-page = Firefox：先是 error 事件，然后是 1015，关闭原因为空，wasClean 为 false，从未有过 open。Chromium：同样如此，但关闭码是 1006。
    .seen-other = 服务器的 TLS 库能看到失败，WebSocket 服务器则什么也看不到：没有任何请求到达。
    .seen-log = 在处理 TLS 的一方（往往是代理）的日志里，有 TLS 警报（alert）或握手失败。应用的日志里没有条目。
    .fix-page =
        检查 URL：端口使用 TLS 就用 wss:，不使用就用 ws:，主机名要与证书上的一致。通过 HTTPS 加载的页面，只有连到本机时才可以用 ws:。

        处理 1006 的代码，对 1015 也应同样处理，否则它在 Chromium 里正常，在 Firefox 里不正常。不要指望出现可以点击跳过的警告：WebSocket 连接不会显示警告。
    .fix-server =
        使用浏览器信任的证书，适用于这个主机名，并提供完整的证书链。使用私有证书颁发机构时，请在用户的机器上安装它的根证书。

        不要在这个端口上要求客户端证书。绝不要把 1015 写进 Close 帧；请以 1011 关闭连接，或者直接断开 TCP 连接。
    .note-rfc6455 = 将它保留，用来报告 TLS 握手失败；不得发送。
    .note-firefox = TLS 失败时显示它，wasClean 为 false；真的写在帧里的 1015 也会显示，wasClean 为 true。
    .note-chromium = 从不显示它：TLS 失败之后，页面看到 1006；收到真的写着 1015 的帧之后，也是 1006。
    .note-nats-2-14 = 在源代码里把它用于 TLS 握手失败，尽管任何帧都不得带有它。
    .note-ws-8 = 把带有 1015 的 Close 帧视为违反规则，以 1002 应答。
code-protocol =
    .opening =
        { $code } 目前没有含义：1016 到 2999 留给协议的后续版本和扩展。发送它的人选了一个自己无权选用的数字。请询问服务器维护者，并看关闭原因。
    .when =
        服务器的作者在标准关闭码旁边，从 1016、1100 或 2000 开始给自己的错误编号。

        帧是手写的，或者读错了位置，关闭码所在之处是别的字节。

        许多库拒绝这些关闭码：ws 8、Python 的 websockets 17、wsproto、Ratchet、Cowboy 和 Bandit 把它们视为错误，以 1002 应答。
    .root-cause =
        在公共范围里使用了私有的含义。只要两端是浏览器和不做检查的服务器，就能用；换一个客户端库就会失败。如果将来有规范分配了 { $code }，它的含义会在没有通知的情况下改变。
    .on-the-wire =
        88 02，后面是从 03 F8（1016）到 0B B7（2999）的两个字节。例如，88 02 07 D0 是 2000。
    .seen-page = Chromium 和 Firefox 显示的 { $code } 和关闭原因与发送的一致，wasClean 为 true。
    .seen-other = 浏览器会以同样的关闭码和关闭原因应答。
    .seen-log = 服务器如果不检查，什么也没有。会检查的客户端会记录关闭码无效或属于保留，并发送 1002。
    .fix-page =
        把 { $code } 当作原因不明的结束，以关闭原因为准。页面无法发送它：close() 只接受 1000 和 3000 到 4999。
    .fix-server =
        把这个关闭码移到属于应用的 4000 到 4999，并告知各个客户端。现在改动还小，每多一个认识旧数字的客户端，改动就大一分。
    .note-rfc6455 = 将 1000 到 2999 留给协议、其修订版和扩展，从 1016 起没有规定任何一个。
    .note-iana = 将 1016 到 2999 列为未分配；新的条目需要已发布的规范或经过评审。
    .note-chromium = 任何这样的关闭码都会交给页面，wasClean 为 true，并以它应答。
    .note-firefox = 任何这样的关闭码都会交给页面，wasClean 为 true，并以它应答。
    .note-ws-8 = 以 1002 应答这样的关闭码。
    .note-wsproto-1-3 = 把这样的关闭码以 1002 报告给使用它的程序。
    .note-ratchet-0-4 = 以 1002 应答这样的关闭码。
    .note-bandit-1-12 = 以 1002 应答这样的关闭码。
code-3000 =
    .opening =
        按照 IANA 的注册表，它表示接收方要求登录。这一条目始于 2021 年，而 SockJS 在此之前就把这个数字用于其他情形。所以请看关闭原因：如果是“Go away!”或“Broken framing.”，就不是缺少登录。
    .when =
        遵循注册表的应用或库，在 token 缺失、有误或过期时，以 3000 关闭连接。

        服务器结束会话时，Spring 7.0 上的 SockJS 总是以 3000 和“Go away!”关闭。SockJS-node 无法读取消息时，以 3000 和“Broken framing.”关闭；心跳没有得到应答时，它写出的最后一条文本是 c[3000,"No response from heartbeat"]，那个连接随后以 1000 结束。

        页面自己也可以发送 3000。多数服务器以同样的关闭码应答；aiohttp、Daphne、WebSocket-Node 和 Bandit 以 1000 应答；uWebSockets 的应答不带关闭码，所以页面看到 1005。
    .root-cause =
        要么是登录，要么是这个数字的旧用法，看关闭原因就能区分。如果是登录，结束的时刻能说明更多：刚打开就结束，说明登录缺失或有误；在固定的存活时间之后结束，说明登录过期。

        握手时登录被拒绝，表现不同：服务器以 HTTP 401 响应，页面看到 1006。
    .on-the-wire =
        88 02 0B B8。88 是 FIN 加 opcode 8（Close），02 表示不带掩码、载荷长 2 字节，0B B8 就是 3000。关闭原因为“Go away!”时，帧以 88 0A 开头：后面有 10 字节，关闭码占 2 字节，文本占 8 字节。
    .seen-page = close 事件的 code 为 3000，reason 与发送的一致，wasClean 为 true。页面自己调用 close(3000) 之后，显示的是服务器的应答：3000、1000 或 1005。
    .seen-other = 浏览器会以同样的关闭码和关闭原因应答。如果由页面发送，服务器收到 3000 和页面的关闭原因。
    .seen-log = 应用自己关于登录的记录。如果是 SockJS，则是会话结束，与登录无关。
    .fix-page =
        获取新的 token 或重新登录，然后重新连接一次。用同一个 token 重新连接，结果还是一样。如果是“Go away!”，页面仍需要连接时，直接重新连接即可。
    .fix-server =
        在关闭原因里区分没有登录和登录过期，让页面知道换一个新的 token 是否就够了。登录没有问题、但无权这样做时，使用 3003。

        在你自己的协议里，使用 4000 及以上的关闭码，就不会与 SockJS 的混淆。
    .note-iana = 2021 年 9 月注册为“Unauthorized”，用于必须先授权的端点。
    .note-chromium = 原样交给页面；允许 close(3000)。
    .note-firefox = 原样交给页面；允许 close(3000)。
    .note-spring-7-0 = 它的 SockJS 实现在服务器正常结束会话时发送它，关闭原因为“Go away!”。
    .note-sockjs-node-0-3 = 收到无法读取的消息时发送它，关闭原因为“Broken framing.”。
    .note-centrifuge = 把 3000 留给“connection closed”，但从不发送：它只出现在日志里。
    .note-uwebsockets-20 = 以空的 Close 帧应答页面的 close(3000)，所以页面看到 1005。
    .note-aiohttp-3-14 = 以 1000 应答页面的 close(3000)。
code-3003 =
    .opening =
        服务器知道页面代表的是谁，但不允许它做想做的事。以同一用户重新登录没有用。请只请求这个用户有权使用的内容，或者由服务器维护者授予权限。
    .when =
        遵循 IANA 注册表的应用：用户打开了不对其开放的房间、主题或文档，或者权限在连接期间被收回，应用就以 3003 关闭连接。

        wswhy 收录的服务器软件中，没有一个会主动发送 3003。对同样的情况，有些软件使用自己的关闭码：graphql-ws 用 4403，centrifuge 用 3507 和“permission denied”，Quarkus WebSockets Next 用 1008。
    .root-cause =
        原因在这个用户或 token 的权限。3003 表示“知道是谁，但不允许”，3000 表示“不知道是谁”。服务器可能混用两者，所以请看关闭原因。

        握手时被拒绝，表现不同：服务器以 HTTP 403 响应，页面看到 1006。403 的背后也可能是来源不被允许，或者路径不对。
    .on-the-wire =
        88 02 0B BB。88 是 FIN 加 opcode 8（Close），02 表示不带掩码、载荷长 2 字节，0B BB 就是 3003。关闭原因为“Forbidden”时，帧以 88 0B 开头：后面有 11 字节，关闭码占 2 字节，文本占 9 字节。
    .seen-page = close 事件的 code 为 3003，reason 与发送的一致，wasClean 为 true。
    .seen-other = 浏览器会以同样的关闭码和关闭原因应答。
    .seen-log = 用户、所请求的内容以及拒绝它的规则，前提是应用会记录这些。
    .fix-page =
        不要自动重新连接：在有人更改权限之前，结果还是一样。请告诉用户被拒绝的是什么。
    .fix-server =
        在关闭原因里写明被拒绝的是什么。比较 token 携带的权限和资源要求的权限；后来才授予的角色可能需要新的 token。

        如果一个连接服务于多个主题，请用一条消息拒绝那一个主题，并保持连接打开。
    .note-iana = 2023 年 2 月注册为“Forbidden”，用于已经授权但权限不足的端点。
    .note-chromium = 原样交给页面；允许 close(3003)。
    .note-firefox = 原样显示这个范围内的关闭码。
    .note-graphql-ws-6 = 不用它，而用 4403 和“Forbidden”。
    .note-centrifuge = 不用它，而用 3507 和“permission denied”。
    .note-quarkus-websockets-next = 安全检查未通过时使用 1008，不论用户是未知的还是没有权限的。
    .note-uwebsockets-20 = 以空的 Close 帧应答页面自己的 close(3003)，所以页面看到 1005。
code-3008 =
    .opening =
        按照 IANA 的注册表，它表示某件事花的时间超过了发送方允许的时限。Centrifugo 也发送同一个数字，关闭原因为“slow”，意思是页面读取得太慢。请看关闭原因：它决定你遇到的是哪一种。
    .when =
        Centrifugo 或其他使用 centrifuge 库的服务器：等待发给这个页面的数据超过 1 MiB。关闭原因是“slow”，并没有发生超时。

        遵循注册表的应用：在它规定的时间内没有收到应答或登录。

        普通的超时很少得到 3008，因为服务器软件早就为它们用了别的关闭码：Jetty 12 以 1001 关闭空闲连接，Cowboy 用 1000，Bandit 用 1002；pong 迟到时，Python 的 websockets 和 uvicorn 用 1011；第一条消息迟到时，graphql-ws 用 4408；centrifuge 自己对 pong 用 3012，对第一条消息用 3502。
    .root-cause =
        如果是“slow”：页面或网络接收数据的速度赶不上服务器产生数据的速度。起因可能是标签页被冻结、脚本被阻塞或网络太慢。

        如果是别的关闭原因：服务器在等什么。请测量从最后一件事发生到结束之间的时间。如果每次都一样长，就是某处设置的上限。
    .on-the-wire =
        88 02 0B C0。88 是 FIN 加 opcode 8（Close），02 表示不带掩码、载荷长 2 字节，0B C0 就是 3008。关闭原因为“slow”时，帧以 88 06 开头：后面有 6 字节，关闭码占 2 字节，文本占 4 字节。
    .seen-page = close 事件的 code 为 3008，reason 与发送的一致，wasClean 为 true。
    .seen-other = 浏览器会以同样的关闭码和关闭原因应答。
    .seen-log = 服务器在等什么，前提是应用会记录这些。如果是“slow”，则是队列的大小。
    .fix-page =
        如果是“slow”：在消息处理程序里少做一些事，少订阅一些频道，然后重新连接；Centrifugo 的客户端收到 3008 后会自动重新连接。

        如果是超时：更早发送服务器等待的消息，例如在 open 之后立即登录。
    .fix-server =
        如果是“slow”：减少发送的数据，或者发送更小的消息，或者调大 ClientQueueMaxSize。

        如果是超时：在关闭原因里写明在等什么、等了多久；如果正常的客户端也会达到时限，就放宽它。
    .note-iana = 2024 年 2 月注册为“Timeout”，用于响应太慢的端点。
    .note-chromium = 原样交给页面；允许 close(3008)。
    .note-firefox = 原样显示这个范围内的关闭码。
    .note-centrifuge = 客户端的队列超过 ClientQueueMaxSize（默认 1 MiB）时发送它，关闭原因为“slow”；超时则有别的关闭码。
    .note-graphql-ws-6 = 没有及时收到第一条消息时，使用 4408。
    .note-jetty-12 = 对空闲连接使用 1001 和“Connection Idle Timeout”。
    .note-uwebsockets-20 = 以空的 Close 帧应答页面自己的 close(3008)，所以页面看到 1005。
code-registered =
    .opening =
        { $code } 属于某个库或框架，含义由它的文档说明。IANA 只列出 3000、3003 和 3008；这个范围内的其他数字都未经登记就被使用。关闭原因往往足以找出是哪个库。
    .when =
        Centrifugo 和其他使用 centrifuge 的服务器使用两段。3000 到 3499 是暂时的，客户端会自动重新连接：3001“shutdown”、3005“connection expired”、3008“slow”、3012“no pong”。3500 到 3999 是永久的：3500“invalid token”、3501“bad request”、3502“stale”、3507“permission denied”。

        SockJS 使用 3000：在 Spring 上是“Go away!”，在 SockJS-node 上是“Broken framing.”。

        页面自己也可以用 { $code } 关闭连接，页面里的库也可能代它这样做。这时关闭连接的就是页面。
    .root-cause =
        含义由那个库说明。两个库可能把同一个数字用在不同的情形上：3000 在 IANA 的注册表里是登录，在 SockJS 里是正常结束，在 centrifuge 里从不发送。所以先要找出是哪个库，线索有 URL、子协议、最初的几条消息和关闭原因的措辞。
    .on-the-wire =
        88 02，后面是从 0B B8（3000）到 0F 9F（3999）的两个字节。例如，88 02 0D AC 是 3500。后面可以附上 UTF-8 编码的关闭原因。
    .seen-page = close 事件的 code 为 { $code }，reason 与发送的一致，wasClean 为 true。
    .seen-other = 如果由服务器关闭，浏览器以它的关闭码和关闭原因应答。如果由页面关闭，服务器收到 { $code }；对 1012 到 3999 的关闭码，uWebSockets 以空的 Close 帧应答，所以页面看到 1005。
    .seen-log = 那个库对这个关闭码的称呼，双方都有；centrifuge 按名称记录它的断开。
    .fix-page =
        在那个库自己的列表里查这个关闭码，并遵循它对重新连接的规定。如果关闭码表示永久断开，而页面仍重新连接，会立即再次被关闭。
    .fix-server =
        如果你在编写库：向 IANA 注册你的关闭码（先到先得），并发送关闭原因。如果你在编写应用：使用 4000 到 4999，它们无需注册，库也不应使用。
    .note-rfc6455 = 把 3000 到 3999 划给库、框架和应用，由它们在 IANA 注册。
    .note-iana = 列出三个：3000 Unauthorized、3003 Forbidden、3008 Timeout；其余未分配。
    .note-chromium = 原样显示；页面可以发送。
    .note-firefox = 原样显示；页面可以发送。
    .note-centrifuge = 使用 3001 到 3014，此后客户端会重新连接；也使用 3500 到 3509，它们表示永久断开。
    .note-spring-7-0 = 它的 SockJS 实现把 3000 用于正常结束。
    .note-sockjs-node-0-3 = 把 3000 用于无法读取的消息。
    .note-uwebsockets-20 = 页面自己使用这个范围内的关闭码时，以空的 Close 帧应答。
code-private =
    .opening =
        { $code } 是应用自己的关闭码：除了应用，没有人给它规定含义，别的服务可能把它用在不同的情形上。请在该服务的文档或服务器的源代码里查它，并看关闭原因。
    .when =
        graphql-ws 和其他使用 graphql-transport-ws 的服务器借用了 HTTP 的数字：4400 表示消息无法读取，4401 表示登录确认之前就订阅，4403 表示登录被拒绝，4408 表示第一条消息来得太晚，4429 表示发来了第二条这样的消息。

        消息未能及时发出时，Spring 7.0 以 4500 关闭连接；60 秒内没有收到 STOMP 帧时也一样。

        托管服务有自己的列表：Discord 的网关用 4000 到 4014，Twitch EventSub 用 4000 到 4007，Pusher 用 4000 到 4301，obs-websocket 用 4002 到 4012。

        也可能是页面自己或其中的客户端库用 { $code } 关闭了连接：graphql-ws 就这样使用 4004、4005、4499 和 4504。
    .root-cause =
        由应用决定。同一个数字有多种含义：4001 在 Discord 是未知的 opcode，在 Pusher 是未知的应用，在 Twitch 是不允许发送的消息；4003 在 Discord 是没有登录，在 Twitch 是未使用的连接，在 obs-websocket 是缺少数据。所以，先查明是谁发送的，再查含义。

        然后看是哪一方关闭的。如果页面调用了 close({ $code })，那次调用的调用栈会指出是哪一行。
    .on-the-wire =
        88 02，后面是从 0F A0（4000）到 13 87（4999）的两个字节。例如，88 02 11 31 是 4401。后面可以附上 UTF-8 编码的关闭原因，最多 123 字节。
    .seen-page = close 事件的 code 为 { $code }，reason 与发送的一致，wasClean 为 true。页面自己调用 close({ $code }) 时，显示的是服务器应答中的关闭码：多数服务器是 { $code }，aiohttp、Daphne、WebSocket-Node 和 Bandit 是 1000。
    .seen-other = 如果由服务器关闭，浏览器以它的关闭码和关闭原因应答。如果由页面关闭，服务器收到 { $code } 和页面的关闭原因。
    .seen-log = 应用自己的记录，如果有的话。应用下层的库即使有记录，也只是这个数字。
    .fix-page =
        写下这个服务的每个关闭码要求怎么做：立即重新连接、稍后重新连接、先登录，还是停止。Pusher 的范围就是一例：4000 到 4099 停止，4100 到 4199 等待，4200 到 4299 立即重新连接。

        在弄清关闭码的含义之前，重新连接时要逐次延长等待时间，并且不要无休止地重试。
    .fix-server =
        把每个关闭码以及客户端应当怎么做都写进文档，发送时附上关闭原因。不要让同一个数字再有第二种含义。

        用 4401 对应 401 之类的数字容易看懂，但它们不是标准。
    .note-rfc6455 = 把 4000 到 4999 留作私有使用；它们无法注册。
    .note-chromium = 原样显示；页面可以发送。
    .note-firefox = 原样显示；页面可以发送。
    .note-graphql-ws-6 = 服务器发送 4400、4401、4403、4406、4408、4409、4429 和 4500，客户端发送 4004、4005、4499 和 4504。
    .note-spring-7-0 = 客户端太慢、数据发不过去时，以及客户端从未发送 STOMP 帧时，发送 4500。
    .note-discord-gateway = 文档列出 4000 到 4005 和 4007 到 4014。
    .note-twitch-eventsub = 使用 4000 到 4007；4001 表示客户端发送了数据，而这是不允许的。
    .note-obs-websocket-5 = 使用 4002 到 4012，多数以一句话作为关闭原因。
    .note-pusher-js-8 = 按范围判断：4000 之后，改用 TLS 重新连接；4001 到 4099 是永久的；4100 到 4199 之后，等待一秒；4200 到 4299 之后，立即重新连接。
    .note-aiohttp-3-14 = 页面自己使用这个范围内的关闭码时，以 1000 应答。
code-out-of-range =
    .opening =
        { $code } 不在任何范围之内：关闭码到 4999 为止。这两个字节很可能是别的东西：字节颠倒的关闭码，或者一段文本的前两个字母。请查看服务器是怎样写 Close 帧的。
    .when =
        字节颠倒：关闭码传输时高位字节在前。如果服务器先写低位字节，1000 会变成 59395，1001 变成 59651，1011 变成 62211，4000 变成 40975。

        只有关闭原因，没有关闭码：前两个字母变成了数字。两个小写字母会得到 24929（“aa”）到 31354（“zz”）之间的数字，页面里的关闭原因则缺少它们。“bye”显示为 25209 和“e”。

        应用自己选用了 5000 及以上的数字，因为 4000 到 4999 似乎已经用满，或者不知道有这个范围。
    .root-cause =
        要么这些字节不是关闭码，要么这个关闭码谁也不得使用。把 { $code } 写成两个字节的十六进制。如果颠倒过来是已知的关闭码，问题就出在字节顺序。如果两个字节都是字母，问题就出在文本。否则，它就是应用选用的数字。
    .on-the-wire =
        88 02，后面是从 13 88（5000）到 FF FF（65535）的两个字节。传输 1000 应写成 03 E8；字节颠倒后是 88 02 E8 03，浏览器读到的是 59395。
    .seen-page = Chromium 和 Firefox 显示的 { $code } 和关闭原因与发送的一致，wasClean 为 true。
    .seen-other = 浏览器以同一个数字应答。其他客户端会因此结束连接，其中许多发送 1002。
    .seen-log = 服务器如果不检查，什么也没有。会检查的客户端会记录关闭码无效（invalid status code）。
    .fix-page =
        它不是页面里的任何东西造成的：close() 只接受 1000 和 3000 到 4999。把 { $code } 当作原因不明的结束。
    .fix-server =
        按网络字节序把关闭码写成两个字节，再写 UTF-8 编码的关闭原因；更好的做法是让库来构造 Close 帧。

        你自己的关闭码，请用 4000 到 4999。
    .note-rfc6455 = 只谈 1000 到 4999 的关闭码；5000 及以上没有位置。
    .note-chromium = 任何这样的数字都会交给页面，wasClean 为 true，并以它应答。
    .note-firefox = 任何这样的数字都会交给页面，wasClean 为 true，并以它应答。
    .note-ws-8 = 以 1002 应答这样的关闭码。
    .note-websockets-17 = 以 1002 和“invalid status code”应答这样的关闭码。
    .note-centrifuge = 它的客户端收到 5000 及以上的关闭码后会重新连接，与其他不视为永久断开的关闭码一样。
