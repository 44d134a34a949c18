# The site: headings, labels and buttons of the pages made for each code, pair, broken rule, cause and handshake status.

## On every page

brand = wswhy
tagline = Vì sao WebSocket của tôi bị đóng?
skip = Chuyển đến nội dung
nav-label = Các phần chính
nav-codes = Mã đóng
nav-causes = Nguyên nhân
nav-violations = Quy tắc bị vi phạm
nav-statuses = Mã trạng thái bắt tay
nav-registries = Mã của ứng dụng
nav-decode = Giải mã byte
languages-label = Trang này bằng ngôn ngữ khác
where-label = Bạn đang ở đây
search-label = Tìm mã, nguyên nhân và lý do
search-hint = Mã, từ khóa hoặc nội dung lý do
search-none = Không tìm thấy gì. Hãy thử chỉ con số, hoặc ít từ hơn.
search-count = { $count } kết quả
kind-code = mã đóng
kind-compare = hai mã
kind-cause = nguyên nhân
kind-violation = quy tắc bị vi phạm
kind-status = mã trạng thái bắt tay
kind-reason = lý do mà { $stack } gửi
formats-label = Trang này dưới dạng dữ liệu
json = JSON
markdown = Markdown
schema = Schema
private = Những gì bạn nhập ở đây không rời khỏi trình duyệt của bạn.
footer-about = Mọi khẳng định đều có nguồn hoặc đã được đo thực tế; nếu không, trang này nói rõ.
checked = Lần gần nhất đối chiếu với các nguồn: { $date }.

## Home

home-title = Mã đóng WebSocket, và vì sao socket thật sự bị đóng
home-intro = Một socket đã đóng, và bạn chỉ có một con số. Hãy tìm con số đó ở đây: nó nói gì, ai đã gửi, bên kia thấy gì, đâu là nguyên nhân thật sự, và cách nào có tác dụng. Điều gì đã được thử với phần mềm thật trong môi trường thử nghiệm, trang đều nói rõ.
home-panel = Tốt hơn một con số: panel trong DevTools xem chính socket của bạn và nêu nguyên nhân dựa trên bằng chứng.
home-table = Tất cả các mã
home-pairs = Những mã dễ nhầm với nhau
column-code = Mã
column-name = Tên
column-means = Ý nghĩa
column-who = Ai được phép gửi
column-page = Trang thấy gì
range-to = { $from } đến { $to }

## A code

code-title = Mã đóng WebSocket { $code }: { $name }
code-heading = { $code } { $name }
range-title = Mã đóng WebSocket { $from } đến { $to }: { $name }
range-heading = { $from } đến { $to }: { $name }
code-description = Mã đóng WebSocket { $code } ({ $name }) nghĩa là gì, ai gửi, mỗi bên thấy gì, đâu là nguyên nhân thật sự, và cách nào có tác dụng.
range-description = Các mã đóng WebSocket từ { $from } đến { $to } ({ $name }) có nghĩa gì, ai gửi, mỗi bên thấy gì, và cách nào có tác dụng.
section-meaning = Ý nghĩa
on-this-page = Trên trang này
jump-root-cause = Nguyên nhân gốc
jump-causes = Các nguyên nhân
jump-workarounds = Cách khắc phục
jump-dead-ends = Cách không có tác dụng
jump-versions = Phần mềm
section-seen = Mỗi bên thấy gì
seen-page = Trang
seen-other = Server
seen-log = Log của server
who-may-send = Ai được phép gửi
on-the-wire = Trên đường truyền
section-example = Một frame mang mã này
section-example-illegal = Một frame không bên nào được phép gửi
example-intro = Do server gửi, không có mask. Hãy trỏ vào một byte để xem nó là gì.
example-illegal = Không frame Close nào được phép mang mã này: gặp frame như vậy, Chromium hủy kết nối, và trang thấy 1006. Hãy trỏ vào một byte để xem nó là gì.
example-empty = Một frame Close do server gửi, không kèm mã: khi đó trang thấy 1005. Hãy trỏ vào một byte để xem nó là gì.
section-when = Các trường hợp thường gặp
section-root = Nguyên nhân gốc: làm sao xác định?
root-generic = Nhiều nguyên nhân khác nhau có thể dẫn đến mã này.
root-specific = Mã này nêu đúng nguyên nhân của nó.
section-causes = Các nguyên nhân có thể
section-fix = Nên làm gì
fix-page = Ở phía trang
fix-server = Ở phía server
section-workarounds = Cách khắc phục có tác dụng
section-workarounds-by-cause = Cách khắc phục có tác dụng, theo từng nguyên nhân
section-dead-ends = Những cách không có tác dụng
tested =
    Đã thử với { $with }{ $for ->
        [this] { "" }
        [some] { " " }cho nguyên nhân “{ $cause }”
       *[other] { " " }cho một nguyên nhân khác (“{ $cause }”)
    }: { $result ->
        [helped] có tác dụng
        [failed] không có tác dụng
       *[unclear] chưa xác nhận được
    }.
tested-and = { $software } và { $browser }
not-tested = Chưa thử.
if-cause = Nếu nguyên nhân là “{ $causes }”
if-cause-next = { $one }”, “{ $other }
if-cause-or = { $one }” hoặc “{ $other }
if-cause-most = Với phần lớn nguyên nhân
if-cause-any = Dù nguyên nhân là gì
fixed-of-tried = { $fixed } trên { $tried } cách có tác dụng với các nguyên nhân này
tried-none = chưa thử cách nào ở đây, nên chưa đo
fix-rate = Kết quả trong môi trường thử nghiệm
confidence = Kiểm tra trong môi trường thử nghiệm
confidence-value = wswhy nêu đúng nguyên nhân ở vị trí đầu tiên trong { $share }% số kịch bản kết thúc với mã này ({ $n } kịch bản)
confidence-none = không có kịch bản nào kết thúc với mã này, nên chưa đo
section-versions = Phần mềm xử lý mã này thế nào
versions-measured = Trình duyệt: đo thực tế với Chromium { $chromium } và Firefox { $firefox }; chưa đo Safari.
column-version = Phần mềm
column-status = Hành vi
column-since = Có từ
column-until = Đến
column-notes = Ghi chú
column-known = Căn cứ
status-defined = định nghĩa mã này
status-sends = gửi mã này
status-receives = nhận mã này
status-sends-and-receives = gửi và nhận mã này
status-reports = báo mã này
status-leads-to = khiến trang thấy mã này
status-not-sent = không tự gửi mã này
status-misuses = dùng mã này ngoài ý nghĩa của nó
status-changed = đã thay đổi
status-unknown = không nói gì về mã này
known-measured = đo thực tế
known-source = theo mã nguồn
known-document = theo tài liệu
known-not-checked = chưa kiểm tra
source-of = nguồn
section-official = Tài liệu chính thức
section-evidence = Nguồn và thử nghiệm
evidence-sources = Nguồn và kịch bản
section-first-seen = Xuất hiện lần đầu
first-seen = { $when }, trong { $what }
first-seen-latest = muộn nhất là { $when }, trong { $what }
section-compare = So sánh với mã khác
compare-with = { $a } và { $b }
registered-by = Nơi khác cũng dùng mã này
registered-line = { $name } liệt kê mã này với nghĩa “{ $meaning }”.
acts-label = Ai phải xử lý

## Two codes

compare-title = Mã đóng WebSocket { $a } và { $b }: phân biệt hai mã
compare-heading = { $a } { $name-a } và { $b } { $name-b }
compare-description = So sánh hai mã đóng WebSocket { $a } ({ $name-a }) và { $b } ({ $name-b }): mỗi mã nghĩa là gì, khi nào gặp, cách khắc phục, và server của bạn nên gửi mã nào.
compare-meaning = { $code } nói gì
compare-when = Khi nào bạn gặp { $code }
compare-fix = Cách khắc phục { $code }
compare-differences = Những khác biệt chính
compare-which-you-see = Mã nào ứng với điều bạn thấy
compare-which-to-send = Server của bạn nên gửi mã nào
compare-learn = Tìm hiểu thêm: hai mã này và các tiêu chuẩn
compare-other = Các cặp khác
compare-any-title = So sánh hai mã đóng bất kỳ
compare-any-intro = Hãy chọn hai mã.
compare-any-first = Mã thứ nhất
compare-any-second = Mã thứ hai
compare-any-show = Hiển thị
compare-any-script = Ghép một cặp thì cần JavaScript. Các cặp bên dưới và trang của từng mã thì không cần.

## Causes, broken rules, statuses, registries

causes-title = Nguyên nhân: điều gì có thể làm một WebSocket kết thúc
causes-intro = Mỗi mục là một câu trả lời mà wswhy có thể đưa ra. Các báo cáo gọi nguyên nhân bằng id của nó.
cause-title = { $badge }: vì sao một WebSocket bị đóng
cause-means = Điều đó có nghĩa là gì
cause-id = Id
cause-stacks = Phần mềm kết thúc kết nối theo cách này
column-stack = Phần mềm
column-trigger = Khi nào
column-reason = Lý do
column-option = Tùy chọn
column-default = Mặc định
column-source = Nguồn
no-reason = rỗng
violations-title = Những quy tắc của RFC 6455 và RFC 7692 bị vi phạm
violations-intro = Một frame có thể sai ở điều gì, và mã nào được dùng để đáp lại.
violation-title = { $title }: một quy tắc bị vi phạm của giao thức WebSocket
violation-answer = Được đáp lại bằng
statuses-title = Các mã trạng thái HTTP từ chối WebSocket
statuses-intro = Phản hồi cho request bắt tay mở phải là 101. Với mọi mã trạng thái khác, trang thấy 1006. Không script nào đọc được mã trạng thái: console của Chromium và tab Network của Firefox cho thấy nó.
status-title = HTTP { $status } khi bắt tay WebSocket: { $name }
status-heading = { $status } { $name }
registries-title = Mã đóng của các ứng dụng, giao thức và dịch vụ
registries-intro = 3000 đến 3999 được đăng ký với IANA, 4000 đến 4999 thuộc về từng ứng dụng. Đây là những mã mà họ đã đặt ý nghĩa, kèm nguồn của từng mã.
registry-source = Nơi { $name } liệt kê các mã của mình
