# 界面：只有独立页面才说的话，“解码字节”打开的也是这个页面。

column-number = #
column-offset = 字节位置
column-flags = 标志
column-opcode = opcode
decode-label = WebSocket 字节
decode-placeholder = 83 05 48 65 6c 6c 6f
decode-help = 粘贴一个方向或两个方向的字节：任意形式的十六进制、tcpdump -X、Wireshark、xxd、hexdump、od、base64，或者程序里的字节串。前面的握手或数据包头可以保留。
decode-sender = 由谁发送？
decode-sender-first = 第一个方向由谁发送？
sender-server = 服务器
sender-client = 客户端
sender-unknown = 自动判断
sender-from =
    { $side ->
        [client] 客户端的字节，
       *[other] 服务器的字节，
    }{ $from ->
        [hand] 由你指定。
        [marker] 依据粘贴内容中的标注。
        [handshake] 依据握手。
        [opened] 因为数据包显示了由谁打开连接。
        [mask] 依据首帧的 MASK 位：客户端使用掩码，服务器不使用。
        [order] 这是猜测：通常先出现的是客户端的字节。
       *[other] 这是猜测：没有任何内容指明由谁发送。
    }
dress-label = 读取方式
dress-auto = 自动判断
dress-as-it-looks = 自动判断：{ $dress }
conversation-label = 连接
deflate-label = permessage-deflate
deflate-auto = 依据握手，否则未知
deflate-not-agreed = 未协商
deflate-agreed = 已协商
deflate-from-handshake = 在握手中协商：{ $parameters }。
deflate-not-in-handshake = 握手没有协商 permessage-deflate。
deflate-inferred = 没有任何内容说明是否协商了 permessage-deflate。这里当作已协商，因为设置了 RSV1，而且消息可以解压。
open-file = 打开文件…
open-file-title = HAR 文件（.har、.har.gz）或含有转储的文本。也可以拖放到页面上。
open-too-large = 没有打开 { $name }：它大于 { $limit }。
open-failed = 无法读取 { $name }。它在打开期间是否被移动或修改过？
open-not-har = { $name } 不是可以读取的 HAR 文件。{ $place }：应为 { $expected }。
open-not-text = { $name } 里没有文本。请先生成它的转储，例如用“xxd { $name }”，再粘贴；如果是抓包文件，请用“tcpdump -X -r { $name }”。
decode-error = 第 { $line } 行第 { $column } 列：{ $expected ->
        [digit] 应为一个十六进制数字，0 到 9 或 a 到 f
        [second-digit] 应为一个字节的第二个十六进制数字
        [byte] 应为 0 到 255 的数
        [escape] 应为 \x81 或 \n 这样的转义
        [base64] 应为一个 base64 字符
       *[other] 不应再有字节，一次最多读取 { $size }
    }{ $found ->
        [unknown] ，但文本到此结束
        [empty] { "" }
       *[other] ，但遇到的是“{ $found }”
    }。
decode-error-before = 在此之前的内容都已在下面解码。
show-place = 在粘贴的内容中显示
decode-frames =
    { $count ->
        [0] 没有帧
       *[other] { NUMBER($count) } 个帧
    }
decode-frames-label = 解码出的帧
column-frames = 帧
row-stripped = 包头
row-head = 握手
row-gap = 缺口
row-gap-why = 缺少字节
row-tls = TLS
row-tls-kind = TLS 记录{ $kind ->
        [20] ：change_cipher_spec
        [21] ：alert
        [22] ：handshake
        [23] ：application_data
       *[other] { "" }
    }
stripped-why = { $what }：包在字节流外面，不属于字节流。已按其自身的长度字段去除。
gap-why = 这里缺少字节，所以后面的内容无法解码。请重新捕获完整的数据包：使用 tcpdump -s 0；如果有数据包被丢弃，再用 -B 加大缓冲区。
tls-why = 这些是 TLS 记录，内容已加密。请在终结 TLS 的代理后面捕获，或者为客户端设置 SSLKEYLOGFILE，再用 Wireshark 解密。
extension-data = 协商了其他扩展。载荷的哪一部分是扩展数据，只有它们知道。
tail-header = 末尾还剩 { $have } 字节：这是一个帧头的开头，完整的帧头需要 { $need } 字节。
tail-payload = 帧 { $frame } 不完整：它的载荷缺少 { $missing }。
tail-untrusted = 帧 { $frame } 的长度不可信，所以它之后的内容都无法读取。剩余：{ $left }。
violations-title = 违反 { NUMBER($count) } 条规则
violations-none = 没有违反规则。
violations-more = 还有 { NUMBER($count) } 条未显示。
violation-place = { $rfc } 第 { $section } 节；从字节位置 { $first } 开始
violation-answer = 以 { $code } 应答
violation-erratum = 勘误 { $number }
fault-client = 违反规则的是客户端
fault-server = 违反规则的是服务器
remarks-title = 备注
remark-place = { $rfc } 第 { $section } 节允许这样做。出现 { NUMBER($count) } 次。
head-title = 打开握手
head-agreed = 服务器已同意。子协议：{ $subprotocol ->
        [unknown] 无
       *[other] { $subprotocol }
    }。{ $others ->
        [unknown] { "" }
       *[other] 其他扩展：{ $others }；wswhy 不认识它们。
    }
head-fine = 其中没有任何问题。
finding-section = { $rfc } 第 { $section } 节。
effect-fails = 这样建立不了 WebSocket。
effect-refused-by-some = RFC 允许这样做，有些浏览器或库会拒绝。
effect-declines-offer = 服务器必须拒绝这个提议，连接继续，但不压缩。
effect-tolerated = 握手继续进行。

strip-title = 逐帧查看字节流
strip-help = 一行是一帧，一块是其中的一部分，带有发送时的字节。
strip-window = 显示的是选中行附近：第 { NUMBER($first) } 到 { NUMBER($last) } 行，共 { NUMBER($count) } 行。
strip-gap = 这里缺少字节
strip-frame = 帧 { $number }
strip-message = 消息 { $number } = 帧 { $frames }：发送 { $sent }{ $inflated ->
        [unknown] { "" }
       *[other] ，解压后 { $inflated }
    }
block-opcode = FIN、RSV、opcode
block-flags = FIN { $fin }，RSV1 { $rsv }，{ $opcode }
block-length = 长度
block-size = MASK { $mask }，{ $size }
block-mask = 掩码
block-key = 掩码密钥
block-payload = 载荷
block-ping = ping 载荷
block-pong = pong 载荷
block-close = Close 载荷
block-sent = 发送时
block-unmasked = 去除掩码后
block-compressed = 已压缩
block-binary = 二进制
part-between = 消息 { $number } 中间的控制帧
part-control = 控制帧
part-reserved = 不是已知的帧类型
part-whole = 完整的消息
part-first = 首个分片
part-middle = 分片
part-last = 最后的分片
way-client = 客户端 → 服务器
way-server = 客户端 ← 服务器

messages-title = { NUMBER($count) } 条消息
messages-label = 重组的消息
message-frames = 它的帧：
message-between = 中间的控制帧：
message-not-inflated = 它经过压缩，但无法解压；显示的是压缩后的内容。
message-cut = 还有 { $size } 未以字节显示。
size-inflated = { $sent } → { $inflated }
closing-title = 如何结束
close-frame-said = { $code ->
        [unknown] 不带关闭码的 Close 帧
       *[other] Close 帧 { $code } { $name }
    }{ $reason ->
        [empty] ，没有关闭原因
       *[other] ，“{ $reason }”
    }
client-reports = 客户端报告
server-reports = 服务器报告
reports-unknown = 未知：这里没有另一方发送的内容
close-clean = 关闭握手是完整的：双方都发送了 Close 帧。
close-not-clean = 关闭握手不完整。
close-clean-unknown = 关闭握手是否完整不得而知：这里只有一个方向。

samples-label = 示例，以及看点
sample-hello = Hello，带掩码
sample-hello-look = RFC 6455 中的例子：掩码密钥，以及去除掩码前后的载荷。
sample-everything = 分片、带掩码、压缩，中间有 ping
sample-everything-look = 两个分片组成一条消息，它们之间的 ping 不属于这条消息。
sample-reserved = 保留的 opcode
sample-reserved-look = 帧 2 的 opcode 是 3，协议的任何版本都不使用它。
sample-close = Close 1011，带关闭原因
sample-close-look = 先是两字节的关闭码，再是关闭原因，以及各方随后报告什么。
sample-utf8 = 不是 UTF-8 的文本
sample-utf8-look = 一个字符被切成两半，后一半始终没有来。
sample-length = 长度未用最短形式
sample-length-look = 5 字节用第一个长度字段就写得下，发送方却用了更长的字段。
sample-ping = 分片的 ping
sample-ping-look = FIN 为 0，而控制帧不允许这样。
sample-masked = 服务器的帧带掩码
sample-masked-look = 只有客户端使用掩码。选择“客户端”，就没有任何问题了。
sample-code = 实际发送的 Close 1005
sample-code-look = 程序会报告、但任何一方都不得发送的关闭码。
sample-handshake = 握手，然后是帧
sample-handshake-look = 握手说明了谁发送了什么，以及协商了压缩。
sample-tcpdump = 一个连接的 tcpdump -x
sample-tcpdump-look = IP 和 TCP 头已去除，两个方向列在同一张表里。
copy-link = 复制链接
link-why = 上面的所有字节都会放进链接，并留在历史记录、聊天以及粘贴它的任何地方。它们不会发送给服务器。
link-empty = 请先粘贴内容。
link-too-long = 太长，放不进链接：文本超过 { $limit }。请把转储保存为文件再发送。
link-copied = 链接已复制
link-broken = 链接已损坏或被截断，无法读取其中的字节。请再要一次链接，或者直接要转储本身。
page-title = 我的 WebSocket 为什么关闭了？
page-intro = 粘贴 WebSocket 帧的字节，或者打开 HAR 文件。wswhy 会显示每一帧、每一位，违反了哪些规则，以及这意味着什么。
page-private = 一切都在这个页面里进行，不会向任何地方发送数据。
