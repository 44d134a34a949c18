# The interface. Ids are those that crate/ui asks for: `words.ui("copy", …)`.

## Everywhere

language = Ngôn ngữ
close = Đóng
copy = Sao chép
copied = Đã sao chép
save = Lưu…
panic-title = wswhy đã dừng
panic-advice = Đây là lỗi của wswhy, không phải của trang. Hãy sao chép nội dung bên dưới và báo lại. Để tiếp tục, hãy đóng DevTools rồi mở lại.
anonymous-function = (hàm không tên)
open-in-sources = Mở { $url } trong Sources
stack-none = Không ghi được call stack nào.
direction-sent = gửi
direction-received = nhận
kind-text = văn bản
kind-binary = nhị phân
kind-close = đóng
kind-error = lỗi
column-size = Kích thước
column-data = Dữ liệu
column-time = Thời gian
column-gap = Giãn cách
column-direction = Chiều
column-kind = Kiểu

## The toolbar

toolbar-label = Ghi dữ liệu
record = Ghi
record-title = Ghi lại những gì socket làm. Khi tắt: danh sách giữ nguyên, không thêm gì nữa.
clear = Xóa
reload-and-capture = Tải lại và ghi
reload-and-capture-title = Tải lại trang với bộ ghi có mặt trước script của trang, để thấy mọi socket từ lúc bắt đầu.
observe-only = Chỉ quan sát
observe-only-title = Không đưa gì vào trang: chỉ dùng nhật ký mạng. Được ghi nhớ cho trang web này.
observe-only-cost = Chỉ quan sát: không có gì được đưa vào trang. Không thấy mã đóng, lý do và lệnh gọi close(); vẫn thấy frame và thông báo lỗi của trình duyệt.
console-line = Dòng console
console-line-title = In một dòng vào console cho mỗi socket đóng bất thường, kèm nguyên nhân.
decode = Giải mã byte
decode-title = Dán các byte của frame, ở bất kỳ dạng nào, để xem chúng nói gì và vi phạm quy tắc nào.
copy-report = Sao chép báo cáo

## Nothing to show

empty-title = Chưa có WebSocket nào
empty-starting = Bộ ghi đang khởi động.
empty-since = Đang ghi các socket từ { $since }.
empty-paused = Việc ghi đang tắt. Bấm “Ghi” để ghi các socket.
empty-captured = Những gì được ghi: frame, bắt tay và thông báo lỗi của trình duyệt; còn từ trang là mã đóng, lý do và lệnh gọi close().
empty-observe-only = Những gì được ghi: frame, bắt tay và thông báo lỗi của trình duyệt. “Chỉ quan sát” đang bật, nên không thấy mã đóng, lý do và lệnh gọi close().
empty-late = Socket mà trang mở trước lúc đó sẽ hiện ra khi trang dùng đến nó lần tới. Để thấy tất cả từ đầu:
empty-private = Không có gì rời khỏi máy này.
choose-connection = Chọn một kết nối để xem vì sao nó đóng.

## Connections

connections-label = Các kết nối
state-connecting = đang kết nối
state-open = đang mở
state-closed = đã đóng
age-lived = tồn tại { $time }
age-since = từ { $time }
newer-closed = Mới đóng sau đó: { $what }
tabs-label = Các cách xem kết nối này
tab-why = Vì sao
tab-frames = Frame
tab-handshake = Bắt tay

## Why

acts = Ai phải xử lý: { $who }
not-settled = Chưa đọc xong mọi nguồn; kết quả này còn có thể thay đổi.
join-one-of =
    { $count ->
        [2] Bằng chứng khớp với một trong hai socket này. Không ghép gì cả, để không socket nào nhận phần của socket kia.
       *[other] Bằng chứng khớp với một trong { $count } socket. Không ghép gì cả, để không socket nào nhận phần của socket khác.
    }
called-from = Gọi từ
meaning-title = Điều đó nghĩa là gì
sequence-title = Ai đã làm gì, việc sau cùng ở cuối
seq-from-to = Từ { $from } đến { $to }:
evidence-title = Bằng chứng
evidence-frame = frame { $number }
steps-title = Nên làm gì
dead-ends-title = Những cách không có tác dụng
others-title = Những khả năng khác
confidence-certain = gần như chắc chắn
confidence-likely = nhiều khả năng
confidence-possible = có thể
confidence-unlikely = ít khả năng
confidence-excluded = đã loại trừ
other-side-title = Server đã thấy gì
server-got = Server nhận được một frame Close với { $code }.
server-got-empty = Server nhận được một frame Close không kèm mã.
server-got-observed = Điều này đã được ghi lại.
server-got-rule =
    { $version ->
        [unknown] Đây là hành vi đã biết của trình duyệt; không phải điều ghi được.
       *[other] Đây là hành vi đã biết của Chromium { $version }; không phải điều ghi được.
    }
stacks-title = Phần mềm kết thúc kết nối theo cách này
stacks-more = Thêm { $count }
reproduced =
    { $software ->
        [lab] Đã thử với { $browser }.
       *[other] Đã thử với { $software } và { $browser }.
    }
not-reproduced = Chưa thử.
unseen-title = Những gì không thấy được
codes-title = Ý nghĩa các mã
opened-by-title = Được mở từ

## The sequence picture

lane-page = Trang
lane-browser = Trình duyệt
lane-network = Mạng
lane-server = Server
seq-constructed = new WebSocket()
seq-accepted =
    { $status ->
        [unknown] chấp nhận bắt tay
       *[other] { $status }: chấp nhận
    }
seq-message = thông điệp, { $size }
seq-close-call = close({ $code })
seq-close-call-empty = close()
seq-close-frame = frame Close { $code }
seq-close-frame-empty = frame Close rỗng
seq-broken-frame = frame hỏng
seq-bad-answer = từ chối bắt tay
seq-dropped = bị ngắt
seq-close-event = sự kiện close { $code }
seq-error-event = sự kiện error
seq-not-connected = không kết nối được

## Frames

frames-label = Các thông điệp
frames-none = Không ghi được thông điệp nào trên socket này.
filter-label = Lọc thông điệp
filter-placeholder = từ  /regex/  -loại-trừ  dir:sent  op:text
filter-help = Hiện những thông điệp khớp với mọi điều kiện. từ: có chứa từ đó. "hai từ": chứa cả hai, đúng nguyên văn. /regex/i: một biểu thức chính quy. -từ: bỏ những gì khớp. dir:sent, dir:received: ai gửi. op:text, op:binary: kiểu thông điệp.
filter-shown = { NUMBER($shown) } trên { NUMBER($total) }
filter-busy = { NUMBER($shown) } trên { NUMBER($total) } cho đến lúc này…
filter-wrong-direction = Không có dir:{ $found }. Hãy dùng dir:sent hoặc dir:received.
filter-wrong-opcode = Không có op:{ $found }. Hãy dùng op:text hoặc op:binary.
filter-wrong-regex = Biểu thức chính quy không hợp lệ: { $message }
row-close-event = mã { $code }{ $reason ->
        [unknown] { "" }
        [empty] , không lý do
       *[other] , “{ $reason }”
    }
row-error = { $text ->
        [unknown] Trình duyệt báo lỗi mà không kèm thông báo lỗi.
        [empty] Trình duyệt báo lỗi mà không kèm thông báo lỗi.
       *[other] { $text }
    }
payload-not-kept = (không được giữ)
payload-not-kept-why = Payload này không được giữ: trình duyệt không đưa ra (như với Blob được gửi đi), hoặc bộ nhớ đã đầy và phần cũ nhất phải bỏ đi.
payload-cut-why = Chỉ giữ phần đầu của payload này.
frame-title = Thông điệp { $number }: { $direction }, { $kind }, { $size }
close-sent-title = Frame Close của trang
close-title = Lần đóng mà trang thấy
close-no-frame = Không có frame Close nào mang mã này: trình duyệt báo nó khi không có frame nào đến. Không endpoint nào được phép gửi mã này.
error-title = Thông báo lỗi của trình duyệt
error-why = Trình duyệt đã ghi câu này vào nhật ký mạng, nguyên văn. Trang không nhận được nó.
views-label = Cách hiển thị
view-json = JSON
view-text = Văn bản
view-bytes = Byte
text-cut = Còn { $size } không được hiển thị. “Sao chép” lấy toàn bộ.
tree-cut = Phần còn lại không được hiển thị: quá lớn hoặc lồng quá sâu.
reconstructed = Dựng lại: Chromium không cho thấy phân mảnh, masking key, các bit RSV, ping và pong.

## Bytes and bits

bits-label = Các bit của frame, theo hình vẽ trong RFC 6455, mục 5.2
field-payload-len = Độ dài payload (7 bit)
field-extended-payload-len = Độ dài payload mở rộng
field-masking-key = Masking key
field-payload = Payload
hex-label = Các byte của frame
hex-more = Hiện thêm (đang ẩn { $size })

## Handshake

handshake-url = URL
handshake-status = Phản hồi
handshake-status-value = { $status } { $name }
handshake-protocol = Subprotocol
handshake-extensions = Phần mở rộng
handshake-offered = Subprotocol được đề nghị
none-agreed = không có
handshake-not-seen = không thấy: socket được mở trước khi bắt đầu ghi, hoặc nhật ký mạng không có mục nào cho nó
handshake-not-sent = không có: request chưa hề được gửi
handshake-no-answer = không hiển thị: Chromium chỉ đưa mã trạng thái và header khi nó chấp nhận bắt tay
handshake-no-log = Nhật ký mạng không có mục nào cho socket này, nên không biết các header của nó.
request-headers = Header của request
response-headers = Header của phản hồi
headers-none = Không ghi được header nào.
show-in-network = Hiện trong Network

## Report

report-title = Sao chép báo cáo
report-redacted = Đây là tất cả những gì được đưa ra ngoài. Cookie, thông tin đăng nhập, giá trị trong query và các chuỗi bí mật dài đã được bỏ hoặc thay thế.
report-preview = Báo cáo
report-payloads = Kèm payload của thông điệp
format-markdown = Markdown
format-json = JSON
report-url = URL
report-cause = Nguyên nhân
report-acts = Ai phải xử lý
report-page-saw = Trang thấy
report-server-got = Server nhận được
report-browser-text = Thông báo lỗi của trình duyệt
report-subprotocol = Subprotocol
report-began = Bắt đầu
report-ended = Kết thúc
report-messages = Thông điệp gửi / nhận
report-browser = Trình duyệt

## Files

open = Mở…
open-title = Mở tệp HAR (.har, .har.gz), hoặc tệp văn bản chứa các byte.
close-file = Đóng tệp
file-shown = { $name }{ $by ->
        [unknown] { "" }
       *[other] , do { $by } ghi
    }. { $others ->
        [0] Mọi mục trong tệp đều là WebSocket.
       *[other] { NUMBER($others) } mục khác không được hiển thị.
    }
file-cut = Tệp bị đứt giữa chừng. Phần trước chỗ đứt vẫn được hiển thị.
file-choose = Chọn một kết nối ở bên trái. Tệp không có WebSocket thì không có kết nối nào.

## Saving

save-title = Lưu thành HAR
save-redacted = Đây là tất cả những gì được ghi vào tệp. Cookie, thông tin đăng nhập, giá trị trong query và các chuỗi bí mật dài đã được bỏ hoặc thay thế.
save-har-title = Lưu mọi kết nối thành một tệp HAR, loại tệp mà tab Network của Chromium nhập được.
save-cut = Còn { $size } không hiển thị ở đây. Tệp có toàn bộ.

## The line below

status-counts = { NUMBER($connections) } kết nối, { NUMBER($messages) } thông điệp
status-since = từ { $since }
status-dropped = { NUMBER($count) } thông điệp đã bị bỏ vì bộ đệm đầy.
status-evicted = Bộ nhớ đã đầy: { $size } payload cũ nhất đã bị bỏ đi.
status-log-on-demand = Nhật ký mạng lớn, nên chỉ được đọc khi một socket kết thúc hoặc khi có yêu cầu.
read-log = Đọc ngay
status-troubles = Không đọc được { NUMBER($count) } mục
trouble = { $time } { $source }, { $place }: mong đợi { $expected }

## Why: what both ends got

page-saw =
    { $code ->
        [unknown] Không thấy sự kiện close nào trong trang
       *[other] { $who ->
            [tool] Công cụ ghi tệp này thấy
           *[page] Trang thấy
        } { $code }
    }{ $reason ->
        [unknown] { "" }
        [empty] { "" }
       *[other] , “{ $reason }”
    }{ $clean ->
        [no] , wasClean là false
       *[other] { "" }
    }.
server-sent =
    { $code ->
        [unknown] Frame Close gửi đến server là frame rỗng.
       *[other] Mã gửi đến server là { $code }.
    }

## A URL that keeps closing

series-title = URL này cứ đóng liên tục
shared-closes =
    { $all ->
        [yes] { NUMBER($count) } lần đóng đều diễn ra
       *[other] { NUMBER($fits) } trên { NUMBER($count) } lần đóng diễn ra
    }
shared-last-message =
    thông điệp cuối cùng { $way ->
        [sent] mà trang gửi
        [received] mà trang nhận
       *[other] ở bất kỳ chiều nào
    }
series-silence = { shared-closes } { $time } ± { $spread } sau { shared-last-message }: { $limit ->
        [unknown] trông như một idle timeout
       *[other] một idle timeout { $limit }
    } { $who ->
        [server] ở server
       *[other] trên đường đi
    }.
series-age = { shared-closes } { $time } ± { $spread } sau lúc mở, dù bận đến đâu: { $limit ->
        [unknown] trông như một giới hạn tuổi thọ
       *[other] một giới hạn tuổi thọ, { $limit }
    }.
series-refused = { $all ->
        [yes] { NUMBER($count) } lần thử, không lần nào
       *[other] { NUMBER($fits) } trên { NUMBER($count) } lần thử không
    } mở được: { $badge }.
series-same = { $all ->
        [yes] { NUMBER($count) } lần đóng, lần nào cũng
       *[other] { NUMBER($fits) } trên { NUMBER($count) } lần đóng
    } giống nhau: { $badge }.
series-mixed = { NUMBER($count) } lần đóng với { NUMBER($kinds) } nguyên nhân khác nhau. Hay gặp nhất, { NUMBER($fits) } lần: { $badge }.
series-send =
    { $every ->
        [unknown] Hãy gửi gì đó thường xuyên hơn, hoặc nâng giới hạn đó.
       *[other] Hãy cho server gửi ping, hoặc trang gửi thông điệp, mỗi { $every }; hoặc nâng giới hạn đó.
    }
series-stacks = Đây là giá trị mặc định của:
series-stacks-all = Đây là giá trị mặc định của: { $names }.
series-ends = { NUMBER($count) } lần kết thúc trước đó
series-end = Tồn tại { $lived }, im lặng trong { $silence } cuối.
series-end-unopened = Chưa từng mở.
series-fact-silence = { NUMBER($fits) } trên { NUMBER($count) } lần kết thúc { $time } ± { $spread } sau { shared-last-message }. Không thấy được ping và pong.
series-fact-age = { NUMBER($fits) } trên { NUMBER($count) } lần kết thúc { $time } ± { $spread } sau lúc mở.
series-fact-silent-before = Trước đó chúng từng im lặng { $time } mà vẫn mở, nên không phải chỉ sự im lặng đã kết thúc chúng.
series-fact-no-messages = Không thấy thông điệp nào trên bất kỳ socket nào, nên tuổi thọ và khoảng im lặng là một.
series-fact-again =
    { $how ->
        [once] Trang kết nối lại ngay lập tức.
        [steady] Trang kết nối lại { $from } sau mỗi lần kết thúc.
        [growing] Mỗi lần trang kết nối lại một muộn hơn: { $from } sau lần kết thúc đầu, { $to } sau lần cuối.
       *[other] Trang kết nối lại { $from } đến { $to } sau một lần kết thúc.
    }
series-fact-overlap = { NUMBER($count) } socket được mở trong lúc một socket khác đến URL này đang mở.
series-fact-held =
    { $count ->
        [1] 1 request chỉ được gửi đi { $time } sau khi trang yêu cầu.
       *[other] { NUMBER($count) } request chỉ được gửi đi khoảng { $time } sau khi trang yêu cầu.
    } Trình duyệt hoãn request sau những lần thất bại.
series-fact-jumped = Đồng hồ bị nhảy trong { NUMBER($count) } lần; các thời gian của chúng không được tính.
