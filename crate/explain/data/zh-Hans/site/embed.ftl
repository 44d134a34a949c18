# 供他人页面使用的元素 <wswhy-code>、<wswhy-frame> 和 <wswhy-compare>：只有它们才说的话。“ 和 ” 之间是属性的值或值的例子；
# 属性的名称保持原样。

code-label = WebSocket 关闭码 { $code }
frame-label = WebSocket 帧
compare-label = WebSocket 关闭码 { $a } 和 { $b }
seen-label = 双方各看到什么
more = 进一步了解 { $code }
more-compare = 进一步了解这两个关闭码
causes-more = 还有 { $count } 个原因

## 帧

frames-more = 还有 { NUMBER($count) } 个帧没有列出。
frame-says =
    { $side ->
        [client] 客户端发送的
        [server] 服务器发送的
       *[other] { "" }
    }{ $count ->
        [1] 帧
       *[other] 帧 { $number }（共 { $count } 个）
    }：{ $kind }，载荷 { $size }。

## 属性有什么问题，以及接受什么

missing = 缺少属性 { $name }。{ $accepted }
wrong = { $name }：不接受“{ $value }”。{ $accepted }
unknown-attribute = 这个元素没有“{ $name }”属性。它的属性有：{ $accepted }。
accepted-code = 可接受：0 到 65535 的整数，例如 1006。
accepted-codes = 可接受：两个不同的整数，都在 0 到 65535 之间，中间用空格隔开，例如 1002 1011。
accepted-hex = 可接受：十六进制的 WebSocket 帧字节，例如 88 02 03 e8；也可以是 xxd、hexdump、od 或 base64 输出的形式。
accepted-words = 可接受：{ $values }。
accepted-base = 可接受：以 https:// 或 http:// 开头的地址，或者路径。
accepted-extensions = 可接受：none，或者握手协商的结果，例如 permessage-deflate; server_no_context_takeover。
too-long = hex：文本超过 { $limit }，没有读取。请只显示其中较短的一段。
no-bytes = hex：在“{ $value }”中没有找到任何字节。{ $accepted }
language-instead = 改为以英文显示。
