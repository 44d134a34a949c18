# The interface: what only the standalone page says, which is also what "Decode bytes" opens.

column-number = #
column-offset = Tại byte
column-flags = Cờ
column-opcode = Opcode
decode-label = Các byte WebSocket
decode-placeholder = 83 05 48 65 6c 6c 6f
decode-help = Dán các byte của một chiều hoặc cả hai chiều: hex ở bất kỳ dạng nào, tcpdump -X, Wireshark, xxd, hexdump, od, base64, hoặc chuỗi byte của một chương trình. Phần bắt tay hay header của gói tin ở phía trước có thể để nguyên.
decode-sender = Bên nào đã gửi?
decode-sender-first = Bên nào đã gửi chiều đầu tiên?
sender-server = server
sender-client = client
sender-unknown = suy từ nội dung
sender-from =
    { $side ->
        [client] Byte của client,
       *[other] Byte của server,
    } { $from ->
        [hand] theo lựa chọn của bạn.
        [marker] theo nội dung được dán.
        [handshake] vì một lần bắt tay cho biết như vậy.
        [opened] vì các gói tin cho thấy bên nào đã mở kết nối.
        [mask] theo bit MASK của frame đầu tiên: client dùng mask, server thì không.
        [order] phỏng đoán: byte của client thường đến trước.
       *[other] phỏng đoán: không có gì cho biết bên nào đã gửi.
    }
dress-label = Đọc theo dạng
dress-auto = tự nhận dạng
dress-as-it-looks = tự nhận dạng: { $dress }
conversation-label = Kết nối
deflate-label = permessage-deflate
deflate-auto = theo bước bắt tay, nếu không thì chưa rõ
deflate-not-agreed = không thỏa thuận
deflate-agreed = đã thỏa thuận
deflate-from-handshake = Đã thỏa thuận khi bắt tay: { $parameters }.
deflate-not-in-handshake = Khi bắt tay, hai bên không thỏa thuận permessage-deflate.
deflate-inferred = Không có gì cho biết permessage-deflate có được thỏa thuận hay không. Ở đây coi là có, vì RSV1 được bật và các thông điệp giải nén được.
open-file = Mở tệp…
open-file-title = Tệp HAR (.har, .har.gz) hoặc tệp văn bản chứa bản dump. Cũng có thể thả tệp vào trang.
open-too-large = Không mở { $name }: tệp lớn hơn { $limit }.
open-failed = Không đọc được { $name }. Có phải tệp đã bị di chuyển hoặc thay đổi trong lúc mở không?
open-not-har = { $name } không phải tệp HAR đọc được. { $place }: mong đợi { $expected }.
open-not-text = { $name } không chứa văn bản. Hãy tạo bản dump của nó, chẳng hạn bằng “xxd { $name }”, rồi dán bản đó; với tệp bắt gói tin thì dùng “tcpdump -X -r { $name }”.
decode-error = Dòng { $line }, cột { $column }: mong đợi { $expected ->
        [digit] một chữ số hex, 0 đến 9 hoặc a đến f
        [second-digit] chữ số hex thứ hai của một byte
        [byte] một số từ 0 đến 255
        [escape] một escape như \x81 hoặc \n
        [base64] một ký tự base64
       *[other] không còn byte nào nữa; mỗi lần đọc nhiều nhất { $size }
    }{ $found ->
        [unknown] , nhưng văn bản kết thúc
        [empty] { "" }
       *[other] , nhưng gặp “{ $found }”
    }.
decode-error-before = Mọi thứ trước chỗ đó được giải mã ở bên dưới.
show-place = Hiện chỗ đó trong nội dung đã dán
decode-frames =
    { $count ->
        [0] Không có frame nào
       *[other] { NUMBER($count) } frame
    }
decode-frames-label = Các frame đã giải mã
column-frames = Frame
row-stripped = header
row-head = bắt tay
row-gap = khoảng trống
row-gap-why = thiếu byte
row-tls = TLS
row-tls-kind = Bản ghi TLS{ $kind ->
        [20] : change_cipher_spec
        [21] : alert
        [22] : handshake
        [23] : application_data
       *[other] { "" }
    }
stripped-why = { $what }: nằm bao quanh luồng, không thuộc về luồng. Đã được bỏ ra theo các trường độ dài của chính nó.
gap-why = Ở đây thiếu byte, nên không giải mã được những gì tiếp theo. Hãy bắt lại với gói tin nguyên vẹn: tcpdump -s 0, và bộ đệm lớn hơn (-B) nếu có gói tin bị bỏ.
tls-why = Đây là các bản ghi TLS: nội dung bên trong được mã hóa. Hãy bắt ở phía sau proxy kết thúc TLS, hoặc đặt SSLKEYLOGFILE cho client rồi để Wireshark giải mã.
extension-data = Có những phần mở rộng khác đã được thỏa thuận. Phần nào của payload là dữ liệu của phần mở rộng thì chỉ chúng mới biết.
tail-header = Còn lại { $have } byte ở cuối: phần đầu của một header frame cần { $need }.
tail-payload = Frame { $frame } bị cắt: thiếu { $missing } trong payload của nó.
tail-untrusted = Sau frame { $frame } không đọc được gì nữa, vì không thể tin độ dài của nó. Còn lại: { $left }.
violations-title = { NUMBER($count) } quy tắc bị vi phạm
violations-none = Không quy tắc nào bị vi phạm.
violations-more = Còn { NUMBER($count) } không được hiển thị.
violation-place = { $rfc }, mục { $section }; từ byte { $first } trở đi
violation-answer = Được đáp lại bằng { $code }
violation-erratum = Bản đính chính (erratum) { $number }
fault-client = Client vi phạm
fault-server = Server vi phạm
remarks-title = Ghi chú
remark-place = Được phép theo { $rfc }, mục { $section }. Thấy { NUMBER($count) } lần.
head-title = Bắt tay mở kết nối
head-agreed = Server đã chấp thuận. Subprotocol: { $subprotocol ->
        [unknown] không có
       *[other] { $subprotocol }
    }.{ $others ->
        [unknown] { "" }
       *[other] { " " }Phần mở rộng khác: { $others }; wswhy không biết chúng.
    }
head-fine = Không có gì sai ở đây.
finding-section = { $rfc }, mục { $section }.
effect-fails = Từ đây không thành WebSocket nào.
effect-refused-by-some = Các RFC cho phép; một số trình duyệt hoặc thư viện từ chối.
effect-declines-offer = Server phải khước từ đề nghị này; kết nối tiếp tục mà không nén.
effect-tolerated = Bước bắt tay vẫn tiếp tục.

strip-title = Luồng dữ liệu, từng frame một
strip-help = Mỗi dòng là một frame; mỗi khối là một phần của frame, cùng các byte đúng như đã gửi.
strip-window = Đang hiển thị: dòng { NUMBER($first) } đến { NUMBER($last) } trên { NUMBER($count) }, quanh dòng được chọn.
strip-gap = ở đây thiếu byte
strip-frame = Frame { $number }
strip-message = Thông điệp { $number } = frame { $frames }: gửi { $sent }{ $inflated ->
        [unknown] { "" }
       *[other] , giải nén thành { $inflated }
    }
block-opcode = FIN, RSV, opcode
block-flags = FIN { $fin }, RSV1 { $rsv }, { $opcode }
block-length = Độ dài
block-size = MASK { $mask }, { $size }
block-mask = Mask
block-key = masking key
block-payload = Payload
block-ping = Payload của ping
block-pong = Payload của pong
block-close = Payload của Close
block-sent = như đã gửi
block-unmasked = đã bỏ mask
block-compressed = đã nén
block-binary = nhị phân
part-between = frame điều khiển bên trong thông điệp { $number }
part-control = frame điều khiển
part-reserved = không phải loại frame nào đã biết
part-whole = trọn thông điệp
part-first = mảnh đầu
part-middle = mảnh
part-last = mảnh cuối
way-client = client → server
way-server = client ← server

messages-title = { NUMBER($count) } thông điệp
messages-label = Các thông điệp đã ghép lại
message-frames = Các frame của nó:
message-between = Frame điều khiển xen giữa:
message-not-inflated = Thông điệp được nén và không giải nén được; phần hiển thị là dữ liệu nén.
message-cut = Còn { $size } không được hiển thị dưới dạng byte.
size-inflated = { $sent } → { $inflated }
closing-title = Kết thúc ra sao
close-frame-said = Frame Close { $code ->
        [unknown] không kèm mã
       *[other] { $code } { $name }
    }{ $reason ->
        [empty] , không lý do
       *[other] , “{ $reason }”
    }
client-reports = Client báo
server-reports = Server báo
reports-unknown = không rõ: ở đây không có những gì bên kia gửi
close-clean = Kết nối được đóng sạch: cả hai bên đều đã gửi frame Close.
close-not-clean = Kết nối không được đóng sạch.
close-clean-unknown = Không rõ kết nối có được đóng sạch hay không: ở đây chỉ có một chiều.

samples-label = Ví dụ, và điều nên để ý
sample-hello = Hello, có mask
sample-hello-look = Ví dụ của RFC 6455: masking key, và payload trước và sau khi áp dụng nó.
sample-everything = Phân mảnh, mask, nén, có ping ở giữa
sample-everything-look = Hai mảnh tạo thành một thông điệp; ping ở giữa không thuộc về thông điệp đó.
sample-reserved = Opcode dành riêng
sample-reserved-look = Frame 2 có opcode 3, không phiên bản nào của giao thức dùng đến.
sample-close = Close 1011 kèm lý do
sample-close-look = Hai byte mã, rồi đến lý do, và điều mỗi bên báo sau đó.
sample-utf8 = Văn bản không phải UTF-8
sample-utf8-look = Một ký tự bị cắt đôi, và nửa sau của nó không bao giờ đến.
sample-length = Độ dài ghi thừa byte
sample-length-look = 5 byte vừa với trường độ dài đầu tiên; bên gửi lại dùng trường dài hơn.
sample-ping = Ping bị phân mảnh
sample-ping-look = FIN bằng 0, điều mà frame điều khiển không được có.
sample-masked = Frame của server có mask
sample-masked-look = Chỉ client dùng mask. Chọn “client” thì không có gì sai.
sample-code = Close 1005 trên đường truyền
sample-code-look = Một mã mà chương trình báo ra, và không ai được phép gửi.
sample-handshake = Bắt tay, rồi đến frame
sample-handshake-look = Bước bắt tay cho biết bên nào gửi gì, và việc nén đã được thỏa thuận.
sample-tcpdump = tcpdump -x của một kết nối
sample-tcpdump-look = Header IP và TCP được bỏ ra; cả hai chiều nằm trong một danh sách.
copy-link = Sao chép liên kết
link-why = Mọi byte ở trên đều nằm trong liên kết, và ở lại trong lịch sử, đoạn chat và bất cứ nơi nào liên kết được dán vào. Chúng không được gửi đến server nào.
link-empty = Hãy dán gì đó trước.
link-too-long = Quá dài cho một liên kết: hơn { $limit } văn bản. Hãy lưu bản dump thành tệp rồi gửi tệp đó.
link-copied = Đã sao chép liên kết
link-broken = Liên kết bị hỏng hoặc bị cắt: không đọc được các byte trong đó. Hãy xin lại liên kết, hoặc xin chính bản dump.
page-title = Vì sao WebSocket của tôi bị đóng?
page-intro = Dán các byte của frame WebSocket, hoặc mở một tệp HAR. wswhy cho thấy từng frame và từng bit, những quy tắc bị vi phạm, và điều đó nghĩa là gì.
page-private = Mọi việc diễn ra ngay trong trang này; không có gì được gửi đi đâu cả.
