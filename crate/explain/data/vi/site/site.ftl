# The site: headings, labels and buttons of the pages made for each code, pair, broken rule, cause and handshake status.

## On every page

brand = wswhy
tagline = Vì sao WebSocket của tôi đóng?
skip = Đến phần nội dung
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
search-hint = Một mã, một từ, hoặc nội dung của lý do
search-none = Không tìm thấy gì. Hãy thử chỉ con số, hoặc ít từ hơn.
search-count = { $count } kết quả
kind-code = mã đóng
kind-compare = hai mã
kind-cause = nguyên nhân
kind-violation = quy tắc bị vi phạm
kind-status = mã trạng thái bắt tay
kind-reason = lý do mà { $stack } gửi
formats-label = Trang này cho chương trình
json = JSON
markdown = Markdown
schema = ý nghĩa các trường
private = Không có gì bạn gõ ở đây rời khỏi trình duyệt của bạn.
footer-about = Mọi khẳng định đều có nguồn hoặc đã được đo; chỗ nào không có cả hai thì trang nói rõ.
labelled = { $name }: { $text }
checked = Đối chiếu với các nguồn lần gần nhất: { $date }.

## Home

home-title = Mã đóng WebSocket, và vì sao socket thật sự đóng
home-intro = Một socket đã đóng, và bạn chỉ có một con số. Hãy tìm con số đó ở đây: nó nói gì, ai đã gửi, bên kia thấy gì, đâu là nguyên nhân thật sự, và điều gì giúp được. Điều nào phòng thử nghiệm đã thử với phần mềm thật, trang đều nói rõ.
home-panel = Tốt hơn một con số: panel trong DevTools xem chính socket của bạn và nêu nguyên nhân dựa trên bằng chứng.
home-table = Tất cả các mã
home-pairs = Những mã dễ nhầm với nhau
column-code = Mã
column-name = Tên
column-means = Nó nói gì
column-who = Ai được gửi
column-page = Trang thấy gì
range-to = { $from } đến { $to }

## A code

code-title = Mã đóng WebSocket { $code }: { $name }
code-heading = { $code } { $name }
range-title = Mã đóng WebSocket { $from } đến { $to }: { $name }
range-heading = { $from } đến { $to }: { $name }
code-description = Mã đóng WebSocket { $code } ({ $name }) nghĩa là gì, ai gửi, mỗi bên thấy gì, đâu là nguyên nhân thật sự, và điều gì giúp được.
section-meaning = Nó nói gì
section-seen = Mỗi bên thấy gì
seen-page = Trang
seen-other = Bên kia
seen-log = Log của server
who-may-send = Ai được gửi
on-the-wire = Trên đường truyền
section-example = Một frame thật với mã này
example-intro = Do server gửi, không có mask. Trỏ vào một byte để xem đó là gì.
example-illegal = Không hợp lệ: không frame Close nào được mang mã này. Chromium hủy kết nối vì một frame như vậy, và trang thấy 1006. Hãy trỏ vào một byte để xem nó là gì.
section-when = Khi nào bạn gặp mã này
section-root = Nguyên nhân gốc
root-generic = chung chung: nhiều nguyên nhân cùng cho mã này
root-specific = cụ thể: mã này nêu đúng nguyên nhân của nó
section-causes = Các nguyên nhân, hữu ích nhất trước
section-fix = Nên làm gì
fix-page = Trong trang
fix-server = Trên server
section-workarounds = Cách khắc phục
section-dead-ends = Điều không giúp được gì
proved = Đã tái hiện với { $with }.
proved-alone = Đã tái hiện với { $browser }.
proved-and = { $software }, { $browser }
not-proved = Chưa tái hiện.
fixed-of-tried = { $fixed } trên { $tried } cách đã thử trong phòng thử nghiệm có tác dụng
tried-none = Phòng thử nghiệm chưa thử cách nào: chưa đo
fix-rate = Cách khắc phục có tác dụng
confidence = Nêu đúng nguyên nhân
confidence-value = { $share }% trong { $n } kịch bản của phòng thử nghiệm kết thúc với mã này được nêu đúng nguyên nhân ở vị trí đầu tiên
confidence-none = Không có kịch bản nào của phòng thử nghiệm kết thúc với mã này: chưa đo
section-versions = Các phiên bản
column-version = Phiên bản
column-status = Làm gì
column-since = Từ
column-until = Đến
column-notes = Ghi chú
column-known = Biết nhờ đâu
status-defined = định nghĩa mã này
status-sends = gửi mã này
status-receives = nhận mã này
status-sends-and-receives = gửi và nhận mã này
status-reports = tự báo mã này
status-not-sent = không gửi mã này
status-misuses = gửi mã này cho việc khác
status-changed = đã thay đổi
status-unknown = không nói gì về mã này
known-measured = đã đo
known-source = đọc trong mã nguồn
known-document = đọc trong tài liệu
known-not-checked = chưa kiểm tra
source-of = nguồn
section-official = Tài liệu chính thức
section-evidence = Trang này dựa vào đâu
section-first-seen = Thấy lần đầu
first-seen = { $when }, trong { $what }
section-related = Các mã liên quan
section-compare = Đặt cạnh một mã khác
compare-with = { $a } bên cạnh { $b }
registered-by = Trong danh sách mã của các ứng dụng
registered-line = { $name } dùng mã này cho “{ $meaning }”.
acts-label = Ai phải xử lý
who-page = trang
who-server = server
who-intermediary = thành phần trung gian
who-user = người dùng trình duyệt
who-nobody = không ai

## Two codes

compare-title = Mã đóng WebSocket { $a } và { $b }: phân biệt hai mã
compare-heading = { $a } { $name-a } và { $b } { $name-b }
compare-description = Hai mã đóng WebSocket { $a } ({ $name-a }) và { $b } ({ $name-b }) đặt cạnh nhau: mỗi mã nghĩa là gì, khi nào gặp, khắc phục ra sao, và server của bạn nên gửi mã nào.
compare-meaning = { $code } nói gì
compare-when = Khi nào bạn gặp { $code }
compare-fix = Khắc phục { $code } ra sao
compare-differences = Những khác biệt chính
compare-which-you-see = Mã nào ứng với điều bạn thấy
compare-which-to-send = Server của bạn nên gửi mã nào
compare-learn = Tìm hiểu thêm
compare-other = Các cặp khác
compare-any-title = Đặt hai mã đóng bất kỳ cạnh nhau
compare-any-intro = Hãy chọn hai mã.
compare-any-first = Mã thứ nhất
compare-any-second = Mã thứ hai
compare-any-show = Hiển thị
compare-any-script = Việc ghép một cặp cần JavaScript. Các cặp bên dưới, và trang của từng mã, thì không cần.

## Causes, broken rules, statuses, registries

causes-title = Nguyên nhân: điều gì có thể kết thúc một WebSocket
causes-intro = Mỗi mục là một câu trả lời mà wswhy có thể đưa ra. Id của nó có trong các báo cáo.
cause-title = { $badge }: vì sao một WebSocket đóng
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
statuses-intro = Trả lời cho request bắt tay mở phải là 101. Với mọi mã trạng thái khác, trang thấy 1006. Script của trang không đọc được mã trạng thái; DevTools thì hiển thị nó.
status-title = HTTP { $status } cho request bắt tay WebSocket: { $name }
status-heading = { $status } { $name }
registries-title = Mã đóng của các ứng dụng, giao thức và dịch vụ
registries-intro = 3000 đến 3999 được đăng ký với IANA, 4000 đến 4999 thuộc về từng ứng dụng. Đây là những mã mà họ đã đặt ý nghĩa, kèm nguồn của từng mã.
registry-source = Nơi { $name } liệt kê các mã của mình
