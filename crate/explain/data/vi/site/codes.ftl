# What a page of the site says of each close code, beside codes.ftl: see crate/explain/README.md. `$code` is the number.

code-1002 =
    .opening =
        Server báo rằng dữ liệu nhận được vi phạm một quy tắc của RFC 6455, hoặc nó dùng 1002 cho việc khác, như Tomcat, Spring và Bandit. Frame hỏng không thể là lỗi của trang: mọi frame đều do trình duyệt tạo. Trước hết hãy đọc lý do, rồi xem log của server đúng vào giây đó.
    .when =
        Ứng dụng gặp lỗi, còn mọi frame đều đúng. Tomcat 10.1 gửi 1002 với “An unrecoverable IOException occurred so the connection was closed” khi một MessageHandler ném exception, và 1002 với nội dung của chính exception khi onOpen ném exception. Reactor Netty gửi “Protocol error” khi handler của nó gặp lỗi.

        Ngay trước đó có một ERROR của STOMP. Sau mỗi frame ERROR do chính mình gửi, Spring đóng bằng 1002 không kèm lý do: CONNECT hoặc SUBSCRIBE bị từ chối, frame lớn hơn 65.536 byte, heartbeat không đến, mất broker.

        Trang im lặng. Bandit 1.12 gửi 1002 không kèm lý do sau 60 giây không có dữ liệu từ client.

        Trang gửi một thông điệp lớn. Chromium chia thông điệp lớn hơn 65.536 byte thành nhiều mảnh, mà một số server không nhận phân mảnh. Firefox gửi cùng thông điệp đó trong một frame.

        Có thứ gì đó trên đường đi làm thay đổi byte. Chỉ cần một bit của opcode bị lật, websockets 17 của Python báo “invalid opcode”, gorilla/websocket báo “bad opcode 3”, Tomcat gửi cả một câu, còn ws 8 gửi 1002 không kèm lý do. Kết cục cũng như vậy khi một thành phần trung gian báo với trình duyệt rằng có nén, trong khi server không thỏa thuận điều đó.
    .root-cause =
        Mã này chung chung: bộ giải mã, ứng dụng và các bộ đếm giờ của bên nhận đều có thể tạo ra nó. Muốn phân biệt, hãy bắt đầu từ lý do. Lý do nói về opcode, mask, bit dành riêng hoặc mảnh là của bộ giải mã: byte đã bị thay đổi trên đường đi, hoặc bộ giải mã sai. Lý do nói về exception là của ứng dụng. Lý do nói về gói tin MQTT hoặc NATS, chẳng hạn “cannot_parse” hoặc “Parse Error”, là về nội dung nằm trong thông điệp.

        Nếu không có lý do, hãy xem điều gì đã xảy ra trước đó. Một frame ERROR của STOMP: đó là Spring, và header message của frame ấy cho biết vì sao. Khoảng 60 giây trang không gửi gì: đó là Bandit. Một thông điệp lớn hơn 64 KiB: do phân mảnh. Không thuộc trường hợp nào ở trên: hãy kết nối thẳng đến server, không qua proxy nào, và xem kết nối có vẫn kết thúc như vậy không.
    .on-the-wire =
        88 02 03 EA. 88 là FIN và opcode 8 (Close), 02 là độ dài payload khi không có mask, 03 EA là 1002. Lý do theo sau dưới dạng UTF-8, dài tối đa 123 byte: với “invalid opcode”, frame bắt đầu bằng 88 10, vì sau đó còn 16 byte, gồm hai byte mã và 14 byte văn bản.
    .seen-page = Sự kiện close có mã 1002, lý do của server (thường rỗng), và wasClean là true. Trước đó không có sự kiện error. Khi chính trình duyệt phát hiện frame hỏng, trang nhận sự kiện error và 1006, không bao giờ nhận 1002.
    .seen-other = Server nhận lại từ trình duyệt chính mã 1002 và lý do của mình. Khi Chromium phát hiện một frame hỏng của server, server nhận 1002 kèm một câu ngắn như “Invalid reserved bit”, “Unknown opcode”, “Masked frame from server” hoặc “Invalid UTF-8 in text frame”. Trong trường hợp này Firefox không gửi frame Close, chỉ có TCP kết thúc.
    .seen-log =
        1002 mà server nhận được là lời phàn nàn của Chromium về frame của chính server. Trong gorilla/websocket, lỗi đó là “websocket: close 1002 (protocol error): Invalid reserved bit”.

        1002 mà server gửi đi không nhất thiết hiện trong log của nó dưới dạng đó. ws 8 phát một lỗi với mã lỗi như WS_ERR_INVALID_OPCODE hoặc WS_ERR_UNEXPECTED_RSV_1, rồi sự kiện close của chính nó báo 1006. aiohttp nêu opcode trong log chứ không nêu trong lý do.
    .fix-page =
        Không thay đổi nào trong trang có thể tạo ra hay ngăn được frame sai quy cách, và kết nối lại ngay thì cũng kết thúc như cũ.

        Hãy thử lại với các thông điệp nhỏ hơn 64 KiB. Nếu chạy được thì server không nhận phân mảnh, hoặc giới hạn phân mảnh. Với STOMP, hãy xử lý frame ERROR và gửi đủ heartbeat mà trang đã cam kết. Với Bandit, hãy gửi thông điệp với chu kỳ ngắn hơn 60 giây.
    .fix-server =
        Nếu lý do hoặc log cho thấy một exception, hãy sửa handler, và đóng bằng 1011 ở những chỗ nó vẫn có thể lỗi. Nếu log cho thấy hết thời gian chờ, hãy nâng giới hạn: tùy chọn của Bandit là timeout.

        Nếu một frame bị hỏng, hãy kết nối thẳng đến server. Nếu khi đó chạy được thì thành phần trung gian làm thay đổi byte; nginx 1.22.1 và HAProxy 2.6.12 đều chuyển mọi thứ đi nguyên vẹn, nên hãy xem trước hết những gì soi hoặc sửa luồng dữ liệu. Hãy tắt permessage-deflate, thử lại, và ghi lại các byte ngay cạnh server.

        Trong Node, hãy gắn listener cho sự kiện error của mọi socket ws. ws phát sự kiện error khi gặp frame hỏng, và Node kết thúc tiến trình nếu không ai lắng nghe.
    .note-rfc6455 = Định nghĩa mã này cho endpoint kết thúc kết nối vì lỗi giao thức, và nêu đích danh nó cho frame không có mask của client và frame có mask của server.
    .note-chromium = Hiển thị 1002 của server cho trang, và tự gửi 1002 khi một frame của server vi phạm quy tắc; khi đó trang nhận 1006.
    .note-firefox = Hiển thị 1002 của server cho trang; khi một frame của server vi phạm quy tắc, nó kết thúc TCP mà không gửi frame Close, còn frame có mask của server thì nó nhận như bình thường.
    .note-ws-8 = Gửi mã này không kèm lý do khi opcode, mask, bit dành riêng, frame điều khiển hoặc mã đóng bị sai; UTF-8 sai thì gửi 1007, thông điệp vượt giới hạn thì gửi 1009.
    .note-ws-8-14 = Gửi mã này trong cùng các trường hợp như 8.0, theo kết quả so sánh mã nguồn; từ 8.14.0, mỗi thông điệp được chuyển giao trong một microtask riêng, nên lỗi của một frame hỏng có thể đến muộn hơn trước.
    .note-socket-io-4 = Không bao giờ tự gửi mã này, vì nó tự kết thúc bằng frame Close rỗng, mà trang thấy là 1005; nếu có 1002 thì đó là của ws bên dưới nó, vì một frame hỏng.
    .note-spring-6-0 = Đóng bằng mã này, không kèm lý do, sau mỗi frame ERROR của STOMP; exception trong handler thường thì cho 1011.
    .note-spring-7-0 = Làm giống như 6.0, theo kết quả so sánh mã nguồn.
    .note-tomcat-10-1 = Gửi mã này khi gặp frame hỏng, kèm một câu nêu rõ quy tắc, và cả khi MessageHandler hoặc onOpen ném exception.
    .note-bandit-1-12 = Gửi mã này không kèm lý do khi gặp frame hỏng, và cả sau 60 giây không có dữ liệu từ client.
    .note-websockets-17 = Chỉ gửi mã này khi gặp frame hỏng, kèm lý do như “invalid opcode”, “incorrect masking” hoặc “reserved bits must be 0”.
    .note-uwebsockets-20 = Không bao giờ gửi mã này: gặp frame hỏng thì nó ngắt kết nối, và trang thấy 1006.
code-1005 =
    .opening =
        Có một frame Close đến mà không mang mã: một bên đã gọi close() không kèm mã. Kết nối kết thúc đúng trình tự, và bản thân điều đó không phải lỗi của ai. Hãy tìm xem bên nào bắt đầu: close() của chính trang bạn cũng cho 1005.
    .when =
        Trang gọi close() không tham số. Khi đó những server đáp lại frame Close rỗng bằng frame rỗng cho ra 1005: ws 8, websockets 17 của Python, tornado 6.6, Deno 2.9, Bun 1.4. socket.io-client cũng vậy: nó đóng không kèm mã khi 45 giây không có ping nào đến.

        Ứng dụng trên server đóng không kèm mã: close() trong ws 8, tornado và Deno, end() trong uWebSockets, Close(None) trong axum, close(None) trong actix-ws, close() trong Cloudflare Worker, disconnect(true) trong Socket.IO 4.

        Socket.IO 4 kết thúc mọi trường hợp theo cách này: heartbeat không được trả lời (cứ 25 giây một ping, rồi 20 giây để trả lời), trang không vào namespace nào trong 45 giây, gói tin không phân tích được, tắt bằng io.close(). Riêng thông điệp vượt giới hạn thì cho 1009.

        Keepalive hết thời gian chờ: Jupyter Server sau 90 giây không có pong, và tornado trước 6.5.

        Địa chỉ sai. Route của @fastify/websocket không có handler WebSocket thì mở rồi đóng ngay. webpack-dev-server thì gửi thông điệp “Invalid Host/Origin header” trước khi đóng.
    .root-cause =
        Không ai nêu nguyên nhân, nên chỉ hoàn cảnh mới cho biết. Nếu trang đã gọi close(), dòng gọi nó là nguyên nhân. Nếu không, hãy xem thông điệp cuối cùng và thời điểm. Văn bản cuối cùng là “41”: một server Socket.IO đã chủ động ngắt kết nối với trang. Có một “2” mà trang không trả lời: heartbeat không được đáp, vì script của trang bị chặn hoặc thiết bị đã ngủ. Ngay sau khi mở: do đường dẫn, host hoặc thông điệp đầu tiên. Mọi socket cùng một lúc: server tắt.
    .on-the-wire =
        Bản thân 1005 không bao giờ có trên đường truyền. Ở đó chỉ có một frame Close rỗng, 88 00: FIN và opcode 8 (Close), rồi độ dài 0. Nếu do trang gửi thì đó là 88 80 và bốn byte masking key.

        Server nào vẫn ghi số này vào frame (88 02 03 ED) thì vi phạm quy tắc. Chromium hủy kết nối: trang thấy 1006, còn server nhận 1002. Firefox hiển thị 1005, kèm lý do nếu có.
    .seen-page = Sự kiện close có mã 1005, lý do rỗng và wasClean là true, và trước đó không có sự kiện error. Firefox cũng hiển thị như vậy khi payload của frame Close chỉ có một byte; trong trường hợp đó Chromium hiển thị 1006.
    .seen-other = Trình duyệt đáp lại frame Close rỗng bằng frame rỗng, nên cả hai bên đều kết thúc với 1005. Khi trang là bên bắt đầu, một số server đáp lại bằng mã của riêng mình: aiohttp, Daphne, WebSocket-Node, Bandit và Tomcat đáp lại frame rỗng bằng 1000, và khi đó trang thấy 1000.
    .seen-log = ws đưa cho handler của sự kiện close mã 1005 và lý do rỗng. websockets của Python ghi “1005 (no status received [internal])”, gorilla/websocket ghi “websocket: close 1005 (no status)”. Socket.IO có lý do riêng, cho biết nhiều hơn, chẳng hạn “ping timeout” và “parse error”.
    .fix-page =
        Hãy gọi close() kèm mã và lý do, chẳng hạn close(1000, "left the room"). Khi đó log của cả hai bên cho biết vì sao, và lần kết thúc nào trang không mong muốn sẽ lộ rõ.

        Nếu server bắt đầu, hãy kết nối lại sau một khoảng nghỉ. Với Socket.IO, hãy giữ cho script của trang rảnh: heartbeat của nó là một thông điệp, và script bị chặn sẽ trả lời quá muộn.
    .fix-server =
        Ở mọi chỗ, hãy đóng kèm mã và lý do: 1000 khi đã xong việc, 1001 khi tắt, mã từ 4000 trở lên cho những lý do riêng của bạn. Chừng nào mọi nguyên nhân đều đến dưới dạng 1005, trang không phân biệt được chúng.

        Với Socket.IO, hãy báo cho trang bằng một sự kiện trước khi ngắt kết nối: frame Close sẽ không nói gì. Nếu heartbeat không được đáp kịp, hãy nâng pingTimeout. Với @fastify/websocket, hãy đăng ký route cùng handler WebSocket của nó, và đặt preClose để gửi 1001 khi tắt.
    .note-rfc6455 = Để dành mã này cho việc báo rằng frame Close đến không kèm mã, và cấm đặt nó vào frame.
    .note-chromium = Báo mã này khi có frame Close rỗng từ bất kỳ bên nào, và coi frame Close chứa 1005 là frame hỏng.
    .note-firefox = Báo mã này khi có frame Close rỗng hoặc frame Close một byte; nó cũng chuyển cho trang mã 1005 thật sự nằm trong frame.
    .note-ws-8 = Gửi frame Close rỗng khi close() được gọi không tham số, và báo frame rỗng nhận được là 1005.
    .note-socket-io-4 = Kết thúc bằng frame Close rỗng khi gọi disconnect(true), khi mất heartbeat, khi gặp gói tin hỏng, khi thiếu CONNECT và khi tắt.
    .note-tornado-6-6 = Gửi frame Close rỗng khi close() được gọi không tham số; keepalive không được đáp thì trước 6.5 cho 1005, từ 6.5 cho 1000.
    .note-uwebsockets-20 = Gửi frame Close rỗng khi gọi end(), và cũng đáp lại close(3000) đến close(3999) của trang bằng frame rỗng, nên trang thấy 1005.
    .note-fastify-websocket-11 = Đóng không kèm mã trên route không có handler WebSocket, và khi gọi fastify.close().
    .note-jupyter-server-2 = Đóng không kèm mã khi 90 giây không có pong.
    .note-crow = Đáp lại frame Close rỗng của trang bằng một frame có ghi 1005, mà Chromium từ chối.
    .note-aiohttp-3-14 = Đáp lại frame Close rỗng bằng 1000, nên trang đã gọi close() thấy 1000.
