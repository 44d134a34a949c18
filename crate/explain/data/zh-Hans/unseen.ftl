# 任何来源都没有显示的内容。

pings-and-pongs = ping 和 pong：浏览器在任何地方都不显示。
close-event = 页面的 close 事件，及其 code、reason 和 wasClean。
close-calls = 页面是否调用了 close()，以及在哪里调用。
close-frames = Close 帧本身；第一个由谁发送，由其他事实推断。
handshake = 握手：连接在捕获开始之前就已打开。
handshake-answer = 握手的响应：只有接受握手时，Chromium 才给出它的状态码和标头。
earlier-frames = 捕获开始之前的帧。
frame-headers = 帧头：分片、掩码、保留位（RSV）、长度。
which-rule = 在几条规则中违反了哪一条：浏览器对它们都给出同一段文本。
error-text = 浏览器的错误文本。
network-log = 网络日志一侧：没有能与之关联的条目。
page-side = 页面一侧：页面里没有任何东西看到这个连接。
dropped-messages = 因缓冲区已满而丢弃的消息。
recording-gap = 页面里的录制停止期间发生的事。
wire = 传输中发生的事：谁断开了连接，为什么。
other-direction = 另一个方向的字节。
server-side = 服务器做了什么，记录了什么。
timing = 花了多长时间：时钟发生了跳变，或者缺少时间。
other-tabs = 同一进程中其他标签页和 worker 的连接。
reset-or-violation = 是 TCP 连接被重置，还是有一帧违反了规则：对这两种情况，Firefox 显示给页面和扩展的内容相同。Chromium 则会指明规则。
no-connection-why = 为什么没有连上：端口被拒绝、主机名未知、代理拒绝和连接重置，Firefox 显示的内容相同。
tls-why = TLS 中是什么失败了：证书问题、协议问题和要求客户端证书，页面得到的都是 1015。
end-in-log = 它是否已经结束：Firefox 的网络日志只记录握手。
close-payload = Close 帧的载荷：空载荷、只有一个字节的载荷和直接写明的 1005，Firefox 显示的内容相同。
