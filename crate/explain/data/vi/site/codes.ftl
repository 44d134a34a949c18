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
        Mã này chung chung: bộ giải mã, ứng dụng và các timer của bên nhận đều có thể tạo ra nó. Muốn phân biệt, hãy bắt đầu từ lý do. Lý do nói về opcode, mask, bit dành riêng hoặc mảnh là của bộ giải mã: byte đã bị thay đổi trên đường đi, hoặc bộ giải mã sai. Lý do nói về exception là của ứng dụng. Lý do nói về gói tin MQTT hoặc NATS, chẳng hạn “cannot_parse” hoặc “Parse Error”, là về nội dung nằm trong thông điệp.

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
code-1003 =
    .opening =
        Server nhận được một kiểu thông điệp mà nó không nhận: nhị phân trong khi nó muốn văn bản, hoặc văn bản trong khi nó muốn nhị phân. Bản thân frame thì đúng. Hãy so sánh thông điệp cuối cùng mà trang đã gửi với những gì server mong đợi; thường chỉ cần sửa ở trang là đủ.
    .when =
        TextWebSocketHandler của Spring nhận một thông điệp nhị phân và đóng với “Binary messages not supported”; BinaryWebSocketHandler thì báo “Text messages not supported”. WebSocketEndpoint của Starlette có encoding cố định gửi 1003 không kèm lý do khi gặp kiểu còn lại, và cả khi gặp JSON sai quy cách. RabbitMQ Web MQTT đáp lại thông điệp văn bản bằng “unexpected WebSocket frame”.

        ws 8, websockets 17 của Python, gorilla/websocket và actix-web không tự chọn 1003. Ở đó, ứng dụng đã gọi close với mã này, và lý do là của ứng dụng.

        Hai nơi dùng nó cho việc khác. faye-websocket, SockJS và Action Cable báo “Received unmasked frame but masking is required”, tức là frame hỏng chứ không phải kiểu dữ liệu. Tyrus báo “Cannot accept.” khi một thông điệp lớn hơn bộ đệm của nó.

        Cùng sai lầm đó nhiều khi cho mã khác. Hypercorn 0.18, Daphne 4.2 và websockets 17 gửi 1011 khi handler ném exception vì nó; uvicorn 0.54, aiohttp 3.14 và tornado 6.6 ngắt kết nối, tức 1006; Strawberry gửi 1002, HiveMQ gửi 1000 với “Bye”, OBS gửi 4002.
    .root-cause =
        Chính mã này nêu nguyên nhân. send() với một chuỗi tạo ra thông điệp văn bản; send() với ArrayBuffer, typed array hoặc Blob tạo ra thông điệp nhị phân. Gốc của vấn đề là trang truyền sai kiểu, hoặc một thư viện chỉ được chuyển sang MessagePack hay Protobuf ở một bên.

        Chỉ có hai lý do chỉ sang hướng khác: lý do nói về mask chỉ đến thành phần trung gian, còn “Cannot accept.” của Tyrus chỉ đến kích thước.
    .on-the-wire =
        88 02 03 EB. 88 là FIN và opcode 8 (Close), 02 là độ dài payload khi không có mask, 03 EB là 1003. Nguyên nhân nằm ở frame trước đó, theo chiều ngược lại: thông điệp văn bản của trang bắt đầu bằng 81, thông điệp nhị phân bắt đầu bằng 82.
    .seen-page = Sự kiện close có mã 1003, lý do đúng như đã gửi, và wasClean là true. Không có gì trong đó cho biết thông điệp nào bị từ chối: hãy xem trước tiên thông điệp được gửi cuối cùng.
    .seen-other = Server nhận lại từ trình duyệt mã 1003 và lý do của mình. Trang không gửi được 1003: close(1003) ném exception, và socket vẫn mở.
    .seen-log = Nếu có thì là một dòng của ứng dụng hoặc của framework nói về kiểu thông điệp. Với mã này, gorilla/websocket ghi “websocket: close 1003 (unsupported data)”.
    .fix-page =
        Hãy gửi kiểu còn lại: JSON.stringify() cho văn bản, TextEncoder hoặc typed array cho nhị phân. Thuộc tính binaryType không giúp được gì, vì nó chỉ liên quan đến những gì trang nhận.

        Đừng kết nối lại ngay với cùng thông điệp đó. Sau 1002 đến 1004, pusher-js chờ rồi mới thử lại.
    .fix-server =
        Hãy nêu trong lý do điều server mong đợi, chẳng hạn “text only”. Khi đó người viết trang xử lý được mà không cần hỏi.

        Nếu cả hai kiểu đều có nghĩa, hãy nhận cả hai: override handler còn lại trong Spring, không đặt encoding trong Starlette. Với kiểu mà handler không đọc được, hãy đóng bằng 1003 trước khi handler ném exception, vì exception sẽ thành 1011 hoặc 1006.
    .note-rfc6455 = Định nghĩa mã này cho endpoint nhận được một kiểu dữ liệu mà nó không thể chấp nhận.
    .note-chromium = Hiển thị mã này cho trang đúng như đã gửi; nó không bao giờ tự gửi, và trang cũng không gửi được.
    .note-firefox = Hiển thị mã này cho trang đúng như đã gửi, và gửi trả lại mã cùng lý do.
    .note-spring-7-0 = Gửi mã này từ các handler chỉ nhận một kiểu thông điệp, với lý do nêu kiểu bị từ chối.
    .note-starlette-0-47 = Gửi mã này không kèm lý do từ endpoint có encoding cố định, cả khi gặp JSON sai quy cách.
    .note-rabbitmq-web-mqtt = Gửi mã này với “unexpected WebSocket frame” khi gặp thông điệp văn bản.
    .note-websocket-driver = Gửi mã này khi gặp frame không có mask, trong khi phần mềm khác gửi 1002.
    .note-tyrus-1-22 = Gửi mã này với “Cannot accept.” khi bộ đệm đầu vào của nó đầy, trong khi phần mềm khác gửi 1009.
    .note-hypercorn-0-18 = Gửi 1011 khi thông điệp sai kiểu, vì ứng dụng ném exception.
    .note-ws-8 = Chỉ gửi mã này khi ứng dụng gửi.
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
code-1006 =
    .opening =
        Kết nối kết thúc mà không có frame Close, hoặc chưa từng mở, hoặc chính trình duyệt đã hủy nó vì điều server gửi. Trang không biết được gì ngoài con số này: nguyên nhân nằm trong câu báo lỗi của trình duyệt, ở proxy hoặc trong log của server. Câu hỏi đầu tiên là socket đã từng mở hay chưa.
    .when =
        Nó chưa từng mở. Request bắt tay được trả lời bằng mã trạng thái như 401, 403, 404 hoặc 502, hoặc không có gì lắng nghe ở đó, hoặc chứng chỉ không được tin cậy. Cấu hình nginx thiếu hai header Upgrade và Connection là lý do thường gặp khiến socket chạy được khi không qua proxy mà qua proxy thì không.

        Có thứ gì đó trên đường đi cắt một kết nối im lặng. Heroku cắt sau 55 giây, nginx và Application Load Balancer của AWS sau 60 giây, Envoy và Azure Front Door sau 5 phút, HAProxy sau thời gian đặt ở timeout tunnel. Không thứ nào trong số đó gửi frame Close.

        Tiến trình server kết thúc, hoặc handler của nó ném exception. Một exception không ai bắt sẽ kết thúc Node, kéo theo mọi socket của ws 8. aiohttp 3.14, tornado 6.6, uvicorn 0.54 và axum chỉ ngắt đúng kết nối đó. Khi nhận SIGTERM, ws trong một tiến trình Node thông thường, Daphne, tornado, Bun và Deno không đóng gì đúng trình tự.

        Một thông điệp quá lớn đối với server, và server ngắt kết nối vì thế: mặc định là trên 16 KiB trong uWebSockets, một frame trên 64 KiB trong actix-web, trên 1 MiB trong Daphne, trên 64 MiB trong axum.

        Trình duyệt kết thúc nó: một frame của server vi phạm quy tắc, trang bị đóng băng hoặc bị đưa vào back-forward cache, thiết bị ngủ, hoặc close() của trang không hề được đáp lại.
    .root-cause =
        Ba câu hỏi giúp phân biệt các nguyên nhân. Có sự kiện open không? Nếu không, đó là do địa chỉ, mạng, TLS hoặc trả lời cho request bắt tay; có thể xem mã trạng thái bằng curl. Nếu bắt tay ổn thì chuyện xảy ra sau đó.

        Có sự kiện error không? Trong Chromium, sự kiện error sau khi mở nghĩa là chính trình duyệt đã hủy kết nối, và console có câu báo lỗi, chẳng hạn “Invalid frame header” hoặc “Unrecognized frame opcode: 3”. Nếu không có, TCP chỉ đơn giản kết thúc, hoặc một lệnh close() không được đáp lại trong 60 giây. Trong Firefox, không có sự kiện error nghĩa là bên kia kết thúc TCP đúng trình tự; có sự kiện error nghĩa là TCP bị reset, một frame hỏng, hoặc một lệnh close() không được đáp lại trong 20 giây.

        Thời gian cho biết gì? Trước mỗi lần kết thúc đều có cùng một khoảng im lặng: idle timeout. Cùng một tuổi thọ: giới hạn tuổi thọ. Ngay sau một thông điệp: kích thước của nó, hoặc handler. Nhiều socket cùng lúc: khởi động lại, hoặc mạng.
    .on-the-wire =
        Không có frame nào. TCP kết thúc bằng FIN hoặc RST, hoặc bước bắt tay chưa bao giờ thành WebSocket.

        Server nào ghi số này vào frame Close (88 02 03 EE) thì vi phạm quy tắc. Chromium hủy kết nối vì thế và báo 1002 cho server. Firefox hiển thị cho trang 1006 với wasClean là true, điều không gì khác gây ra được. AnyCable 1.6 gửi một frame như vậy khi một lệnh thất bại.
    .seen-page = Sự kiện close có mã 1006, lý do rỗng và wasClean là false. Sự kiện error có thể đến trước không mang lý do, trong bất kỳ trình duyệt nào, và không script nào lấy được mã trạng thái HTTP của một lần bắt tay thất bại.
    .seen-other = Server có kết nối bị cắt trên đường đi có thể không thấy gì cho đến khi nó ghi hoặc ping lần tới. Server có frame bị Chromium từ chối nhận 1002 kèm một câu ngắn; từ Firefox, nó chỉ thấy TCP kết thúc. Trang quay lại từ back-forward cache, hoặc bị loại khỏi đó, gửi 1001.
    .seen-log =
        Server báo cùng con số này khi client biến mất: ws gọi handler của sự kiện close với 1006, gorilla/websocket báo “websocket: close 1006 (abnormal closure): unexpected EOF”, websockets của Python báo “no close frame received or sent”. Nếu cả hai bên đều báo 1006, hãy nghĩ đến thành phần trung gian, hoặc mạng.

        nginx, với error_log ở mức info, ghi “upstream timed out” trong lúc “proxying upgraded connection”. Router của Heroku ghi H15 cho kết nối nhàn rỗi.

        Log của server có thể chứa một mã thật cho cùng thời điểm: Tomcat, Jetty và Undertow ngắt TCP ngay sau frame Close báo lỗi, và frame đó có thể bị mất.
    .fix-page =
        Hãy kết nối lại với khoảng nghỉ dài dần; cả hai trình duyệt đều làm chậm những lần thử cứ thất bại. Hãy ghi log: có sự kiện open không, socket sống bao lâu, đã im lặng bao lâu, và kích thước của thông điệp cuối cùng. Đó chính là điều mà mã không nói.

        Trang không gửi được ping. Ở nơi một idle timeout cắt kết nối mà server không thay đổi được, hãy tự gửi một thông điệp nhỏ. Hãy đóng socket khi có pagehide hoặc freeze, và mở lại khi có pageshow hoặc resume.
    .fix-server =
        Hãy gửi ping với chu kỳ ngắn hơn idle timeout ngắn nhất trên đường đi, hoặc nâng timeout đó. Khi thử với nginx 1.22.1 và HAProxy 2.6.12, chỉ cần một trong hai cách là đủ.

        Hãy đóng kèm mã ở mọi chỗ có thể: bắt exception mà handler ném ra và gửi 1011, từ chối thông điệp lớn bằng 1009, đóng bằng 1001 hoặc 1012 trước khi triển khai. Những gì còn lại dưới con số 1006 khi đó là mạng, tiến trình và proxy.

        Hãy đáp lại frame Close. Mosquitto 2.1 dùng WebSocket tích hợp sẵn không bao giờ đáp lại, còn Durable Object có compatibility date trước 2026-04-07 chỉ đáp lại khi code của nó gọi close(): ở đó, trang đóng đúng trình tự vẫn thấy 1006.
    .note-rfc6455 = Để dành mã này cho việc báo rằng kết nối kết thúc không có frame Close, và cấm đặt nó vào frame.
    .note-chromium = Báo mã này cho mọi lần kết thúc không có frame Close, mọi lần bắt tay thất bại và mọi frame mà nó từ chối; cả cho lỗi TLS.
    .note-firefox = Báo mã này cho những trường hợp như trên, trừ lỗi TLS, vốn là 1015; 1006 nằm trong frame thì được hiển thị đúng như đã đến, và là sạch.
    .note-ws-8 = Báo mã này trong sự kiện close của nó khi không có frame Close nào đến, và sau khi chính nó đã gửi một mã lỗi; terminate() khiến trang nhận 1006.
    .note-nginx-1-22 = Không gửi frame Close: nó kết thúc TCP sau 60 giây không có gì đi qua.
    .note-haproxy-2-6 = Không gửi frame Close: nó kết thúc TCP sau thời gian đặt ở timeout tunnel, và một thời gian sau khi nạp lại cấu hình nếu có đặt hard-stop-after.
    .note-aiohttp-3-14 = Ngắt kết nối khi handler ném exception, và khi không có pong trong một nửa thời gian heartbeat.
    .note-tungstenite-0-29 = Ngắt kết nối khi gặp frame hỏng và thông điệp trên 64 MiB, trong axum và warp cũng vậy.
    .note-uwebsockets-20 = Ngắt kết nối khi gặp frame hỏng, khi gặp thông điệp trên 16 KiB và khi không có pong; close() khiến trang nhận 1006, end() thì không.
    .note-mosquitto-2-1 = Với WebSocket tích hợp sẵn, nó không bao giờ đáp lại frame Close của trang, nên cả một lệnh close() đúng cách cũng kết thúc bằng 1006.
    .note-anycable-1-6 = Ghi 1006 vào frame Close với “Command Failed” hoặc “Write Failed”, frame mà Chromium từ chối.
code-1008 =
    .opening =
        Server đóng vì một quy tắc riêng của nó bị vi phạm, và nó chọn một mã không nói đó là quy tắc nào. Hãy đọc lý do: đó là gợi ý duy nhất mà trang nhận được. Nếu không có lý do, trước hết hãy xem đăng nhập có hết hạn không, rồi xem trang có gửi quá nhiều không.
    .when =
        Đăng nhập hết hiệu lực trong lúc socket đang mở. Tomcat 10.1 gửi 1008 khi phiên HTTP của người dùng kết thúc, và lý do nói rõ điều đó. Undertow cũng làm vậy mà không kèm lý do, Tyrus 1.22 thì với “No reason given.”. NATS gửi mã này với “Authentication Expired”.

        Đăng nhập bị từ chối hoặc không hề đến: NATS chờ 2 giây rồi đóng với “Authentication Timeout”. Quarkus WebSockets Next gửi mã này khi một endpoint không qua được kiểm tra bảo mật.

        Có gì đó quá nhiều: quá nhiều thông điệp trong một giây, nếu ứng dụng có đếm; quá nhiều kết nối hoặc subscription trong NATS; trang đọc quá chậm (“Slow Consumer (Pending Bytes)” trong NATS).

        Quá nhiều mảnh: từ ws 8.21, ws đóng bằng 1008 không kèm lý do khi một thông điệp có nhiều mảnh hơn maxFragments, ban đầu là 131.072, từ 8.23 là 16.384.
    .root-cause =
        Mã này bao trùm mọi quy tắc không có mã riêng, nên cùng một server có thể gửi nó cho một token hết hạn lẫn cho một loạt thông điệp dồn dập. Muốn phân biệt, hãy so sánh thời điểm. Sau một tuổi thọ cố định, chẳng hạn 15 phút: token hoặc phiên hết hạn. Giữa một loạt thông điệp dồn dập: giới hạn tần suất. Ngay sau một thông điệp: chính thông điệp đó. Ngay sau khi mở: thông điệp đầu tiên, mang thông tin đăng nhập, bị thiếu, đến muộn hoặc sai.

        Việc từ chối trong lúc bắt tay không bao giờ là 1008 ở phía trang: server trả lời 401 hoặc 403, và trang thấy 1006.
    .on-the-wire =
        88 02 03 F0. 88 là FIN và opcode 8 (Close), 02 là độ dài payload khi không có mask, 03 F0 là 1008. Lý do theo sau dưới dạng UTF-8, dài tối đa 123 byte: với “rate limit exceeded”, byte độ dài là 15 (21 byte).
    .seen-page = Sự kiện close có mã 1008, lý do của server đúng như đã gửi, và wasClean là true. Trang không thể đáp lại bằng mã đó: close(1008) ném exception.
    .seen-other = Server nhận lại từ trình duyệt mã và lý do của chính mình, rồi kết nối kết thúc.
    .seen-log = Những gì ứng dụng ghi về quy tắc của chính nó. ws nêu mã lỗi WS_ERR_TOO_MANY_BUFFERED_PARTS khi có quá nhiều mảnh; các phần mềm khác không tự ghi gì ở đây.
    .fix-page =
        Hãy làm theo điều lý do nêu ra: gia hạn đăng nhập trước khi trang kết nối lại, hoặc gửi thưa hơn. Trang kết nối lại ngay với cùng token đó, hoặc với cùng tần suất, sẽ lại nhận 1008.

        Client của graphql-ws coi 1008 là dứt khoát và không thử lại.
    .fix-server =
        Hãy luôn gửi lý do kèm 1008; nếu không, không ai ở bên ngoài xử lý được.

        Tốt hơn nữa, hãy dùng một mã nói được nhiều hơn: 3000 khi thiếu đăng nhập, 3003 khi đã đăng nhập mà không có quyền, 1013 khi quá tải, hoặc một mã từ 4000 trở lên có ghi trong tài liệu của ứng dụng. Mã 1008 mà FastAPI tự gửi cho tham số sai không bao giờ đến nơi: nó được gửi trước khi socket được chấp nhận và trở thành HTTP 403. Hãy chấp nhận trước, rồi mới đóng.
    .note-rfc6455 = Định nghĩa mã này cho thông điệp vi phạm một chính sách, khi không mã nào khác phù hợp hoặc khi cần giấu chi tiết.
    .note-chromium = Hiển thị mã này cho trang đúng như đã gửi; trang không gửi được nó.
    .note-firefox = Hiển thị mã này cho trang đúng như đã gửi, và gửi trả lại mã cùng lý do.
    .note-ws-8 = Từ 8.21, gửi mã này không kèm lý do khi có quá nhiều mảnh, hoặc quá nhiều mẩu dữ liệu của luồng đang chờ; ngoài ra chỉ gửi khi ứng dụng yêu cầu.
    .note-tomcat-10-1 = Gửi mã này với cả một câu làm lý do, khi phiên HTTP của một người dùng đã đăng nhập kết thúc.
    .note-nats-2-14 = Gửi mã này vì đăng nhập, vì giới hạn và vì bên đọc chậm; lý do cho biết là trường hợp nào.
    .note-quarkus-websockets-next = Gửi mã này khi một callback kết thúc bằng exception bảo mật mà không có gì xử lý.
    .note-fastapi-0-141 = Đóng bằng mã này khi tham số của route sai, nhưng trước khi socket được chấp nhận: thay vì mã đó, trình duyệt nhận HTTP 403.
    .note-bandit-1-12 = Gửi mã này, không kèm lý do, khi gặp một mảnh rỗng.
    .note-coder-websocket-1-8 = Gửi “unexpected data message” khi trang ghi vào một socket mà server chỉ dùng để gửi.
code-1011 =
    .opening =
        Server kết thúc kết nối và báo rằng có lỗi ở phía nó. Server cũng gửi mã này khi pong đến quá muộn, khi tắt, và khi ứng dụng chỉ đơn giản là đã xong việc. Trước hết hãy đọc lý do; nếu nó rỗng, hãy đọc log của server đúng vào giây đó.
    .when =
        Code của chính server ném exception. Khi đó websockets 17 của Python, Hypercorn 0.18, Daphne 4.2, Cowboy 2.18, Bandit 1.12 và Spring 7.0 gửi 1011 không kèm lý do. Jetty 12 lấy nội dung của exception làm lý do.

        Không có pong nào đến kịp. Lý do là “keepalive ping timeout” nếu do websockets và uvicorn gửi (cứ 20 giây một ping, rồi 20 giây để trả lời), và “Ping timeout” nếu do Ktor gửi; Ktor mặc định tắt ping.

        Server tắt, hoặc ứng dụng của nó return. Hypercorn 0.18 gửi 1011 mỗi lần tắt, sau 3 giây chờ, và mỗi khi ứng dụng return mà không đóng.

        Một thông điệp sai kiểu. Thông điệp nhị phân gửi đến handler văn bản cho 1011 trên Hypercorn và trên Daphne, vì handler ném exception; trên uvicorn, cùng trường hợp đó cho 1006.

        Đăng nhập bị từ chối trong subscriptions-transport-ws 0.11, và “Kicked” hoặc “Duplicate Client ID” trong NATS.
    .root-cause =
        Mã này chỉ nói lỗi ở bên nào. Hãy phân biệt các nguyên nhân bằng lý do và thời điểm. Lý do nói về ping: keepalive. Mọi socket của server đó cùng lúc: server tắt hoặc triển khai. Ngay sau một thông điệp do trang gửi: handler gặp lỗi khi xử lý thông điệp đó. Kết nối nào cũng vậy, sau cùng một bước: ứng dụng đã return.

        Chiều ngược lại thì không đúng: server gặp lỗi hiếm khi gửi 1011. Khi handler ném exception trong aiohttp 3.14, tornado 6.6 hoặc uvicorn 0.54, hoặc khi exception kết thúc tiến trình với ws 8, không có frame Close nào đến, và trang thấy 1006. Tomcat 10.1 thì gửi 1002.
    .on-the-wire =
        88 02 03 F3. 88 là FIN và opcode 8 (Close), 02 là độ dài payload khi không có mask, 03 F3 là 1011. Với lý do “keepalive ping timeout”, frame bắt đầu bằng 88 18: 24 byte, gồm hai byte mã và 22 byte văn bản.
    .seen-page = Sự kiện close có mã 1011, lý do đúng như đã gửi, và wasClean là true. wasClean là false khi TCP đứt ngay sau frame. Khi server reset TCP cùng lúc với frame, Chromium hiển thị 1006 và mã bị mất.
    .seen-other = Trình duyệt gửi trả lại cùng mã và lý do, nên handler của sự kiện close trên server cũng có thể nhận 1011, dù chính server đã gửi mã đó trước.
    .seen-log = Exception cùng stack trace của nó: websockets ghi “connection handler failed”, Daphne ghi “Exception inside application”. Nếu là do thiếu pong hoặc do tắt thì không handler nào ném exception; khi đó hãy tìm một ping, một tín hiệu hoặc một lần triển khai vào thời điểm đó.
    .fix-page =
        Không có gì trong trang sửa được server. Hãy kết nối lại với khoảng nghỉ dài dần, và dừng lại nếu cùng một thông điệp lần nào cũng dẫn đến 1011: khi đó lỗi nằm ở thông điệp, hoặc ở handler đọc nó.

        Hãy xem thư viện client của bạn làm gì. Client của graphql-ws coi 1011 là dứt khoát và không thử lại.
    .fix-server =
        Hãy tìm exception trong log và xử lý nó. Sau đó hãy đóng bằng mã và lý do của riêng bạn, để trang phân biệt được lỗi tạm thời với lỗi kéo dài.

        Với “keepalive ping timeout”: hãy tìm xem điều gì khiến server quá bận nên không đọc kịp pong, và tìm những client đang ngủ; sau đó nâng ping_timeout.

        Trên Hypercorn: hãy đóng mọi socket bằng 1001 hoặc 1012 trước khi hết thời gian chờ khi tắt, và gửi lệnh đóng trước khi ứng dụng return. Trên Daphne, bản thân ứng dụng không chọn được 1011: mọi mã ngoài 1000 và 3000 đến 4999 đều gây exception, và chính exception đó trở thành 1011.
    .note-rfc6455 = Định nghĩa mã này cho server gặp tình huống ngoài dự kiến; erratum 3227 cho phép cả client dùng nó.
    .note-chromium = Hiển thị mã này cho trang đúng như đã gửi, và gửi trả lại; không bao giờ tự gửi nó.
    .note-firefox = Hiển thị mã này cho trang đúng như đã gửi, và gửi trả lại mã cùng lý do.
    .note-websockets-17 = Gửi mã này không kèm lý do khi handler ném exception, và với “keepalive ping timeout” khi không có pong trong 20 giây.
    .note-uvicorn-0-54 = Chỉ gửi mã này khi thiếu pong; handler ném exception thì cho 1006.
    .note-hypercorn-0-18 = Gửi mã này khi ứng dụng ném exception, khi ứng dụng return, và mỗi lần tắt.
    .note-daphne-4-2 = Gửi mã này khi ứng dụng ném exception, chậm nhất một giây sau đó, và khi ứng dụng đóng bằng một mã mà nó không được phép dùng.
    .note-ws-8 = Chỉ gửi mã này khi ứng dụng gửi; một exception không ai bắt sẽ kết thúc tiến trình, và trang thấy 1006.
    .note-spring-7-0 = Gửi mã này không kèm lý do khi một exception thoát ra khỏi handler.
    .note-jetty-12 = Gửi mã này với nội dung của exception làm lý do, rồi ngắt kết nối ngay, nên frame có thể bị mất.
    .note-tomcat-10-1 = Gửi 1002 ở chỗ phần mềm khác gửi 1011: khi handler của ứng dụng gặp lỗi.
    .note-nats-2-14 = Gửi mã này cho client bị đuổi (“Kicked”), và cho client thứ hai có cùng id.
