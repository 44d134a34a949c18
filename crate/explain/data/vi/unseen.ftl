# What no source showed.

pings-and-pongs = Ping và pong: trình duyệt không cho thấy ở đâu cả.
close-event = Sự kiện close của trang, với mã, lý do và wasClean.
close-calls = Trang có gọi close() không, và gọi từ đâu.
close-frames = Bản thân các frame Close; ai gửi frame đầu tiên thì suy ra từ những điều còn lại.
handshake = Bước bắt tay: socket được mở trước khi bắt đầu ghi.
handshake-answer = Phản hồi cho request bắt tay: Chromium chỉ đưa mã trạng thái và header khi nó chấp nhận phản hồi.
earlier-frames = Các frame trước khi bắt đầu ghi.
frame-headers = Header của frame: phân mảnh, mask, các bit RSV, độ dài.
which-rule = Quy tắc nào trong số nhiều quy tắc đã bị vi phạm: trình duyệt có một câu chung cho tất cả.
error-text = Thông báo lỗi của trình duyệt.
network-log = Phía nhật ký mạng: không ghép được mục nào của nó.
page-side = Phía trang: không có gì trong trang thấy socket này.
dropped-messages = Những thông điệp bị bỏ vì bộ đệm đầy.
recording-gap = Những gì xảy ra trong lúc việc ghi ở trang bị dừng.
wire = Những gì xảy ra trên đường truyền: ai đã ngắt kết nối, và vì sao.
other-direction = Các byte của chiều còn lại.
server-side = Server đã làm gì, và đã ghi gì vào log.
timing = Mất bao lâu: đồng hồ bị nhảy, hoặc thiếu mốc thời gian.
other-tabs = Socket của các tab và worker khác trong cùng tiến trình.
reset-or-violation = TCP bị reset hay một frame vi phạm quy tắc: với cả hai, Firefox cho trang và tiện ích thấy như nhau. Chromium thì nêu tên quy tắc.
no-connection-why = Vì sao không có kết nối: Firefox cho thấy cổng bị từ chối, tên không tìm được, proxy từ chối và reset đều như nhau.
tls-why = Điều gì thất bại trong TLS: trang nhận 1015 như nhau cho chứng chỉ, cho giao thức và cho việc đòi chứng chỉ client.
end-in-log = Socket đã kết thúc hay chưa: nhật ký mạng của Firefox chỉ cho biết về bước bắt tay.
close-payload = Payload của frame Close: Firefox cho thấy payload rỗng, payload một byte và một mã 1005 được gửi thật đều như nhau.
