# 排除某个原因的事实。

handshake-was-accepted = 握手已被接受。
handshake-was-not-accepted = 握手没有被接受。
no-deflate-agreed = 握手没有协商 permessage-deflate。
deflate-agreed = 握手协商了 permessage-deflate。
page-did-not-call-close = 页面没有调用 close()，捕获从一开始就在监视。
error-event-fired = close 事件之前有 error 事件，所以是浏览器自己判定连接失败。
no-error-event = 没有 error 事件，所以不是浏览器自己判定连接失败。
request-was-sent = 握手请求已发送，所以连接已经建立。
request-was-not-sent = 握手请求没有发送，所以服务器无从响应。
few-sockets-open = 打开着的 WebSocket 数量低于浏览器的上限。
log-has-entry = 网络日志里有它的条目，所以浏览器已经开始连接。
ended-too-soon = 它在浏览器的等待时间用完之前就结束了。
no-browser-text = 网络日志里没有错误文本，而浏览器对这种情况会给出文本。
page-not-frozen = 当时页面既没有被冻结，也没有进入缓存。
scheme-is-ws = URL 使用 ws:，所以不涉及 TLS。
host-is-address = 主机是 IP 地址或 localhost，所以不需要解析主机名。
browser-online = 浏览器表示自己在线。
close-event-was-clean = wasClean 为 true，所以双方交换过 Close 帧。
document-alive = 它所在的页面或 frame 还在。
browser-text-names-it = 浏览器自己的错误文本指明了另一个原因。
page-closed-first = 页面自己先调用了 close()。
