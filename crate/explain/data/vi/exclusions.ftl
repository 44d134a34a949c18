# Facts that exclude a cause.

handshake-was-accepted = Bắt tay đã được chấp nhận.
handshake-was-not-accepted = Bắt tay không được chấp nhận.
no-deflate-agreed = Khi bắt tay, hai bên không thỏa thuận permessage-deflate.
deflate-agreed = Khi bắt tay, hai bên đã thỏa thuận permessage-deflate.
page-did-not-call-close = Trang không gọi close(), và bộ ghi đã theo dõi từ đầu.
error-event-fired = Có sự kiện error trước sự kiện close, nên chính trình duyệt đã hủy kết nối.
no-error-event = Không có sự kiện error, nên không phải chính trình duyệt đã hủy kết nối.
request-was-sent = Request bắt tay đã được gửi, nên kết nối đã được thiết lập.
request-was-not-sent = Request bắt tay chưa được gửi, nên server không thể trả lời nó.
few-sockets-open = Số socket đang mở ít hơn mức trình duyệt cho phép.
log-has-entry = Nhật ký mạng có một mục cho nó, nên trình duyệt đã bắt đầu kết nối.
ended-too-soon = Nó kết thúc trước khi hết timeout của trình duyệt.
no-browser-text = Nhật ký mạng không có thông báo lỗi, trong khi với trường hợp này trình duyệt có đưa ra.
page-not-frozen = Lúc đó trang không bị đóng băng cũng không nằm trong cache.
scheme-is-ws = URL dùng ws:, nên không có TLS.
host-is-address = Host là địa chỉ IP hoặc localhost, nên không cần phân giải tên nào.
browser-online = Trình duyệt báo nó đang online.
close-event-was-clean = Kết nối được đóng sạch (wasClean là true), nên hai bên đã trao đổi frame Close.
document-alive = Trang hoặc khung của nó vẫn còn đó.
browser-text-names-it = Chính thông báo lỗi của trình duyệt nêu một nguyên nhân khác.
page-closed-first = Lệnh gọi close() của chính trang đến trước.
