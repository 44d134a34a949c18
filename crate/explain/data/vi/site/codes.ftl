# What a page of the site says of each close code, beside codes.ftl: see crate/explain/README.md. `$code` is the number.

code-unused =
    .opening =
        { $code } không phải mã đóng: không số nào dưới 1000 là mã đóng. Ai đó đã ghi một số khác vào chỗ của mã, và trình duyệt chuyển nó cho trang mà không kiểm tra. Hãy xem lệnh gọi đóng kết nối, ở server.
    .when =
        Code đặt một mã trạng thái HTTP (401, 403, 500), một exit code hoặc số hiệu lỗi của riêng nó vào frame Close. Khi đó trang nhận { $code } như thể nó có nghĩa.

        Frame được viết bằng tay, với hai byte của mã bị thiếu hoặc nằm sai chỗ. Payload bắt đầu bằng 00 00 cho ra 0.

        Những thư viện server có kiểm tra mã thì không gửi được số này: ws 8 và websockets 17 của Python từ chối, còn Daphne ném exception với mọi mã ngoài 1000 và 3000 đến 4999. Vậy bên gửi không kiểm tra gì, hoặc tự ghi frame của mình.
    .root-cause =
        Lỗi trong chương trình đã đóng kết nối, và rất có thể đó là một số lấy từ danh sách khác. Lý do, nếu có, do chính đoạn code đó viết ra và cho biết nó muốn nói gì.
    .on-the-wire =
        88 02 và hai byte nhỏ hơn 03 E8. Chẳng hạn, 88 02 01 91 chứa 401, 88 02 03 E7 chứa 999, và 88 02 00 00 chứa 0. Byte cao đứng trước.
    .seen-page = Chromium và Firefox chuyển { $code } và lý do cho trang đúng như đã gửi, với wasClean là true. Cả hai đều không kiểm tra dải mã.
    .seen-other = Trình duyệt gửi trả lại cùng số đó; Firefox đáp lại 0 bằng một frame Close rỗng. Client khác kết thúc kết nối vì một mã như vậy, nhiều client dùng 1002.
    .seen-log = Server không kiểm tra thì không ghi gì đặc biệt. Client có kiểm tra thì ghi log về một mã trạng thái không hợp lệ.
    .fix-page =
        Hãy coi { $code } là một kết thúc không rõ nguyên nhân, và dựa vào lý do. Trang không tự gửi được số này: close() chỉ nhận 1000 và 3000 đến 4999.
    .fix-server =
        Hãy đổi số đó sang một mã có thật. 401 thành 3000, 403 thành 3003, 408 thành 3008, 500 thành 1011, 503 thành 1013; hoặc cộng thêm 4000 rồi ghi vào tài liệu: 4401 cho 401.
    .note-rfc6455 = Nói rằng 0 đến 999 không được sử dụng.
    .note-chromium = Chuyển mọi số như vậy cho trang, với wasClean là true, và gửi trả lại.
    .note-firefox = Chuyển mọi số như vậy cho trang, với wasClean là true, và gửi trả lại; với 0 thì nó đáp lại bằng frame Close rỗng.
    .note-ws-8 = Đáp lại mã như vậy bằng 1002.
    .note-websockets-17 = Đáp lại mã như vậy bằng 1002 với lý do “invalid status code”.
    .note-uwebsockets-20 = Đáp lại mã như vậy bằng frame Close rỗng.
    .note-cowboy-2-18 = Đáp lại mã như vậy bằng 1002.
code-1000 =
    .opening =
        Một bên đã xong việc và nói ra điều đó, và kết nối kết thúc đúng trình tự. Không có gì phải sửa. Nhưng một số server cũng gửi 1000 sau idle timeout, khi mất heartbeat hoặc khi có lỗi: nếu bạn không muốn kết nối kết thúc thì hãy xem lý do và thông điệp cuối cùng.
    .when =
        Trang gọi close(1000), hoặc ứng dụng trên server gọi close() không kèm mã, với một thư viện mà khi đó gửi 1000: websockets 17 của Python, aiohttp 3.14, uvicorn 0.54, Hypercorn 0.18, Daphne 4.2, Bun 1.4, Tomcat 10.1 và nhiều thư viện khác.

        Handler của server đã return. Khi đó websockets của Python và aiohttp gửi 1000, dù không ai có ý đóng.

        Một lúc không có gì được gửi. Cowboy 2.18 gửi 1000 không kèm lý do sau 60 giây không có dữ liệu từ trang, dù bản thân server gửi nhiều đến đâu. Tyrus 1.22 nêu lý do “Session closed by the container because of the idle timeout.”, kể cả dấu ngoặc kép.

        Một heartbeat bị mất. Tornado từ 6.5 báo “ping timed out”. phoenix.js và client của Supabase tự đóng với lý do “heartbeat timeout”. EMQX báo “keepalive_timeout”, AnyCable báo “No Pong”.

        Có lỗi, và lời báo lỗi đã đến trong một thông điệp trước đó: SignalR gửi một thông điệp type 7, chẳng hạn khi gặp thông điệp trên 32 KiB; Action Cable gửi disconnect với “unauthorized” hoặc “server_restart”; SockJS gửi một văn bản bắt đầu bằng c. “Bye” của Netty cũng đến sau một exception.
    .root-cause =
        1000 cho biết kết nối kết thúc như thế nào, không cho biết vì sao. Trước hết hãy xem bên nào đóng trước: nếu trang đã gọi close(), dòng code đó là nguyên nhân. Nếu server đóng trước, hãy đọc lý do. “ping timed out”, “No Pong” hoặc một từ của MQTT như “not_authorized” là lỗi, dù con số nói gì.

        Nếu không có lý do, hãy xem thông điệp cuối cùng và thời gian. Một lỗi hoặc disconnect trong giao thức riêng của ứng dụng: đó là nguyên nhân. 60 giây sau thông điệp cuối cùng của trang: idle timeout. Ngay khi server đã gửi hết mọi thứ: handler của nó đã return.
    .on-the-wire =
        88 02 03 E8. 88 là FIN và opcode 8 (Close), 02 nghĩa là không có mask và payload dài hai byte, 03 E8 là 1000. Nếu do trang gửi thì byte thứ hai là 82, và trước mã còn có bốn byte masking key; mã cũng được mask.
    .seen-page = Sự kiện close có mã 1000 và lý do đúng như đã gửi, và wasClean là true. Nếu server đóng kết nối TCP quá sớm hoặc sau đó có reset, wasClean có thể là false mà mã vẫn là 1000.
    .seen-other = Mỗi bên đáp lại bằng mã mà nó nhận được, nên cả hai đều kết thúc với 1000. Một số server đáp lại 1000 dù trang nói gì: trang gọi close(4001) thấy 1000 từ aiohttp, Daphne, WebSocket-Node và Bandit. Trang gọi close() thấy 1000 từ những server này và từ cả Tomcat, Ktor và Action Cable.
    .seen-log = Một kết thúc bình thường, vì vậy thường không có dòng nào. Lỗi của gorilla/websocket là “websocket: close 1000 (normal)”; websockets của Python ghi “1000 (OK)”. Hãy tìm những gì ứng dụng ghi ngay trước đó.
    .fix-page =
        Nếu kết thúc này là có chủ ý thì không cần làm gì. Nếu trang cần giữ kết nối, hãy kết nối lại cả sau 1000: client nào coi 1000 là kết thúc hẳn thì sẽ không quay lại. phoenix.js không quay lại sau 1000, và livekit-client quay lại sau mọi mã khác.

        Đừng gửi 1000 khi trang đóng kết nối vì có lỗi. Hãy dùng một mã từ 4000 trở lên, kèm lý do.
    .fix-server =
        Hãy để handler chạy chừng nào còn cần socket: websockets của Python và aiohttp đóng kết nối khi handler return. Trên Cowboy, hãy cho trang gửi gì đó trong khoảng idle_timeout, hoặc tăng giá trị này.

        Hãy dành 1000 cho những kết thúc có chủ ý. Khi có lỗi, hãy gửi 1011 hoặc mã của riêng bạn; khi mất pong, gửi lý do nói rõ điều đó; khi tắt, gửi 1001 hoặc 1012. Trang dựa vào mã để quyết định có quay lại hay không.
    .note-rfc6455 = Định nghĩa mã này cho kết nối đã hoàn thành việc mà nó được mở ra để làm.
    .note-chromium = Chuyển mã này cho trang, gửi trả lại nó, và gửi nó khi trang gọi close(1000); nếu không kèm mã, nó gửi frame Close rỗng, không phải 1000.
    .note-firefox = Chuyển mã này cho trang, gửi trả lại nó, và gửi nó khi trang gọi close(1000).
    .note-websockets-17 = Gửi mã này khi close() được gọi không tham số, và khi handler return.
    .note-aiohttp-3-14 = Gửi mã này khi gọi close() và khi handler return, và đáp lại mọi frame Close của trang bằng mã này.
    .note-cowboy-2-18 = Gửi mã này không kèm lý do sau 60 giây không có dữ liệu từ trang, và khi handler dừng.
    .note-tornado-6-6 = Gửi mã này với lý do “ping timed out” khi không có pong. close() không tham số thì không gửi mã nào.
    .note-netty-4-2 = Gửi mã này với lý do “Bye” khi channel bị đóng, điều mà một exception trong pipeline cũng gây ra.
    .note-signalr = Kết thúc bằng mã này cả sau khi có lỗi; thông điệp type 7 trước đó cho biết là lỗi nào, và có nên quay lại không.
    .note-action-cable-8 = Kết thúc bằng mã này sau một thông điệp disconnect, nơi chứa lý do thật.
    .note-bandit-1-12 = Gửi mã này khi tắt, và đáp lại mọi mã hợp lệ của trang bằng mã này.
    .note-ws-8 = Chỉ gửi mã này khi ứng dụng hoặc trang nêu nó; close() không tham số thì không gửi mã nào.
code-1001 =
    .opening =
        Một bên rời đi. Từ server, mã này nghĩa là tắt, khởi động lại hoặc triển khai, và một số server cũng gửi nó cho kết nối nhàn rỗi. Từ trình duyệt, nó nghĩa là người dùng đã rời trang, và trang không bao giờ thấy mã đó. Hãy kết nối lại sau một khoảng chờ ngắn, ngẫu nhiên, và đọc lý do để phân biệt khởi động lại với timeout.
    .when =
        Server ngừng chạy đúng trình tự. Tomcat 10.1 báo “The web application is stopping”, Jetty 12 báo “Container being shut down”, OBS báo “Server stopping.”, AnyCable báo “Server restart”. websockets của Python, Undertow và STOMP handler của Spring gửi mã này không kèm lý do. graphql-ws báo “Going away” khi dispose() được gọi, aiohttp báo “Server shutdown” nếu ứng dụng làm theo tài liệu của nó, còn Ktor báo “Server is going down” nếu ứng dụng gọi goingAway().

        Một proxy gửi mã này: Caddy khi cấu hình được nạp lại, Fly.io trước khi dừng một máy.

        Kết nối nhàn rỗi. Jetty 12 báo “Connection Idle Timeout” sau 30 giây, Tomcat báo “The WebSocket session [0] idle timeout expired” nếu có đặt maxSessionIdleTimeout, AWS API Gateway báo “Going away” sau 10 phút, còn Undertow không nêu gì.

        Có gì đó quá chậm: không có pong nào đến Deno 2.9 (“No response from ping frame.”) hoặc NATS (“Stale Connection”), hoặc Tomcat không gửi xong một thông điệp trong 20 giây.

        Người dùng bị chủ động ngắt kết nối: Phoenix gửi mã này khi ứng dụng broadcast “disconnect” đến một socket.
    .root-cause =
        Trước hết hãy đọc lý do: nó cho biết là do tắt, do nhàn rỗi hay do chậm. Nếu không có lý do, hãy so sánh các socket và thời điểm. Mọi socket của một server cùng lúc: do server tắt hoặc do triển khai. Một socket, và luôn sau một khoảng im lặng như nhau: idle timeout. Một socket, còn người dùng khác không sao: ứng dụng đã kết thúc nó.

        Trong log của server, 1001 từ trình duyệt nghĩa là ai đó đã rời trang, và không có gì hỏng.
    .on-the-wire =
        88 02 03 E9. 88 là FIN và opcode 8 (Close), 02 nghĩa là không có mask và payload dài hai byte, 03 E9 là 1001. Trình duyệt rời trang thì gửi 88 82, bốn byte masking key, rồi 03 E9 đã mask, không kèm lý do.
    .seen-page = Khi server gửi: mã 1001, lý do đúng như đã gửi, và wasClean là true. Khi chính trang bị rời đi, tải lại hoặc đóng thì không có sự kiện nào đến. Trang quay lại từ back-forward cache của Chromium nhận sự kiện error và 1006, còn server nhận 1001.
    .seen-other = Server nhận 1001 và lý do rỗng khi trang được tải lại, tab bị đóng, khung bị gỡ bỏ hoặc worker bị chấm dứt. Chừng nào Chromium còn giữ trang trong back-forward cache, server không nhận được gì và kết nối vẫn còn.
    .seen-log = gorilla/websocket ghi “websocket: close 1001 (going away)”, websockets của Python ghi “received 1001 (going away)”. Những dòng như vậy là do khách rời trang; đó không phải lỗi, cũng không phải mất kết nối.
    .fix-page =
        Hãy kết nối lại sau một khoảng chờ ngẫu nhiên vài giây, để không phải mọi trang cùng quay lại đúng một lúc sau khi triển khai. Hãy hỏi lại những gì có thể đã bị lỡ.

        Với idle timeout, hãy làm sao để có gì đó được gửi với chu kỳ ngắn hơn giới hạn. Trang không gửi được ping: server phải gửi ping, hoặc trang tự gửi một thông điệp. Với Jetty và AWS API Gateway, hãy tính trước đến giới hạn đó.
    .fix-server =
        Khi tắt, hãy đóng mọi socket bằng 1001 hoặc 1012 kèm lý do trước khi tiến trình kết thúc. ws trong một tiến trình Node thông thường, Daphne, Tornado và Bun không tự làm điều đó: nếu code của bạn không đóng chúng, trang sẽ thấy 1006.

        Nếu lý do nói về idle timeout, hãy tăng nó (idleTimeout trong Jetty, maxSessionIdleTimeout trong Tomcat) hoặc gửi ping. Với timeout do bạn tự đặt, hãy dùng mã khác, chẳng hạn 3008, để trang phân biệt được với khởi động lại.
    .note-rfc6455 = Định nghĩa mã này cho endpoint rời đi, như server ngừng chạy hoặc trình duyệt rời trang.
    .note-chromium = Tự gửi mã này khi trang bị rời đi, tải lại hoặc đóng, và khi trang bị đóng băng quay lại; close(1001) trong trang ném exception.
    .note-firefox = Tự gửi mã này trong vòng vài mili giây khi người dùng rời trang; close(1001) trong trang ném exception.
    .note-tomcat-10-1 = Gửi mã này khi tắt và khi nạp lại, cho phiên nhàn rỗi, và cho thông điệp không gửi kịp; lý do cho biết là trường hợp nào.
    .note-jetty-12 = Gửi mã này với lý do “Connection Idle Timeout” sau 30 giây, và với “Container being shut down”.
    .note-websockets-17 = Gửi mã này không kèm lý do từ Server.close(); có thể chọn mã khác.
    .note-aiohttp-3-14 = Chỉ gửi mã này nếu ứng dụng thêm hook on_shutdown như tài liệu hướng dẫn.
    .note-deno-2-9 = Gửi mã này khi không có pong: ping sau 15 giây, và 15 giây để trả lời.
    .note-aws-api-gateway = Gửi mã này với lý do “Going away” sau 10 phút không có lưu lượng, theo một bản ghi công khai; tài liệu của dịch vụ này chỉ nêu thời gian.
    .note-caddy-2-11 = Khi cấu hình được nạp lại, gửi mã này, không kèm lý do, cho mọi WebSocket đi qua nó, trừ khi stream_close_delay trì hoãn việc đó.
    .note-phoenix-1-8 = Kết thúc socket được lệnh ngắt kết nối bằng 1001 hoặc 1000, tùy phiên bản; phoenix.js không quay lại sau 1000.
    .note-ws-8 = Chỉ gửi mã này khi ứng dụng gửi. Nếu tiến trình kết thúc mà không đóng kết nối, trang thấy 1006.
code-1002 =
    .opening =
        Server báo rằng dữ liệu nhận được vi phạm một quy tắc của RFC 6455. Nhiều khi không có frame nào hỏng: Tomcat và Reactor Netty gửi 1002 khi handler ném exception, Spring gửi sau một ERROR của STOMP, Bandit gửi sau 60 giây im lặng. Frame hỏng không thể do trang gây ra: mọi frame đều do trình duyệt tạo. Trước hết hãy đọc lý do, rồi xem log của server vào đúng thời điểm đó.
    .when =
        Code của chính server gặp lỗi, còn mọi frame đều đúng. Tomcat 10.1 gửi 1002 với lý do “An unrecoverable IOException occurred so the connection was closed” khi một MessageHandler ném exception, và với nội dung của chính exception khi onOpen ném exception. Reactor Netty gửi “Protocol error” khi handler của nó gặp lỗi.

        Ngay trước đó có một ERROR của STOMP. Sau mỗi frame ERROR của STOMP, Spring đóng bằng 1002 không kèm lý do. Nó gửi ERROR khi CONNECT hoặc SUBSCRIBE bị từ chối, khi frame STOMP lớn hơn 64 KiB, khi heartbeat không đến, và khi broker không còn hoạt động.

        Lỗi nằm ở thông điệp, không phải ở frame. RabbitMQ Web MQTT gửi “cannot_parse” khi gặp gói tin không đọc được và “connect_packet_rejected” khi từ chối đăng nhập. Strawberry gửi “WebSocket message type must be text” khi gặp thông điệp nhị phân.

        Trang im lặng. Bandit 1.12 gửi 1002 không kèm lý do sau 60 giây không có dữ liệu từ client.

        Trang gửi một thông điệp lớn. Chromium chia thông điệp lớn hơn 64 KiB thành nhiều mảnh, mà một số server không chấp nhận phân mảnh. Firefox gửi chính thông điệp đó trong một frame duy nhất.

        Một thành phần nào đó giữa đường làm thay đổi byte. Chỉ cần một bit của opcode bị lật là websockets 17 của Python báo “invalid opcode”, gorilla/websocket báo “bad opcode 3”, Tomcat gửi cả một câu, còn ws 8 gửi 1002 không kèm lý do. Kết quả cũng như vậy khi một proxy báo với trình duyệt rằng đã thỏa thuận dùng nén, trong khi server không hề biết điều đó.
    .root-cause =
        Bộ giải mã, ứng dụng và các timer của bên nhận đều có thể tạo ra mã này. Hãy bắt đầu từ lý do. Lý do nói về opcode, mask, bit dành riêng hoặc mảnh thì xuất phát từ bộ giải mã: byte đã bị thay đổi trên đường đi, chính bộ giải mã sai, hoặc nó không chấp nhận phân mảnh. Lý do nói về exception thì xuất phát từ ứng dụng. Lý do nói về gói tin MQTT hoặc NATS, chẳng hạn “cannot_parse” hoặc “Parse Error”, thì liên quan đến nội dung của thông điệp.

        Nếu không có lý do, hãy xem điều gì đã xảy ra trước đó. Một frame ERROR của STOMP: đó là Spring, và header message của frame ấy cho biết vì sao. Khoảng 60 giây trang không gửi gì: đó là Bandit. Một thông điệp lớn hơn 64 KiB: do phân mảnh. Không thuộc trường hợp nào ở trên: hãy kết nối thẳng đến server, không qua proxy nào, và xem kết nối có còn kết thúc theo cách đó không.
    .on-the-wire =
        88 02 03 EA. 88 là FIN và opcode 8 (Close), 02 nghĩa là không có mask và payload dài hai byte, 03 EA là 1002. Tiếp theo có thể là lý do dưới dạng UTF-8, dài tối đa 123 byte: với “invalid opcode”, frame bắt đầu bằng 88 10, vì sau đó còn 16 byte, gồm hai byte mã và 14 byte văn bản.
    .seen-page = Sự kiện close có mã 1002, lý do của server (thường rỗng), và wasClean là true. Trước đó không có sự kiện error. Khi chính trình duyệt phát hiện frame hỏng, trang nhận sự kiện error và thấy 1006, không bao giờ thấy 1002.
    .seen-other = Server nhận lại chính mã 1002 và lý do của mình từ trình duyệt. Khi Chromium phát hiện một frame hỏng của server, server nhận 1002 kèm một câu ngắn như “Invalid reserved bit”, “Unknown opcode”, “Masked frame from server” hoặc “Invalid UTF-8 in text frame”. Trong trường hợp này Firefox không gửi frame Close, chỉ có kết nối TCP kết thúc.
    .seen-log =
        Nếu client là trình duyệt, mã 1002 mà server nhận được khi chưa gửi 1002 trước đó là do Chromium báo lỗi về frame của chính server. Trong gorilla/websocket, lỗi đó là “websocket: close 1002 (protocol error): Invalid reserved bit”.

        Mã 1002 mà server gửi đi có thể không có trong log của nó. ws 8 phát sự kiện error với một mã lỗi như WS_ERR_INVALID_OPCODE hoặc WS_ERR_UNEXPECTED_RSV_1, rồi sự kiện close của chính nó báo 1006. aiohttp nêu opcode trong log chứ không nêu trong lý do.
    .fix-page =
        Hãy gửi lại đúng dữ liệu đó, nhưng bằng các thông điệp nhỏ hơn 64 KiB. Nếu chạy được thì server không chấp nhận phân mảnh, hoặc giới hạn kích thước của từng mảnh.

        Với STOMP, hãy xử lý frame ERROR và gửi heartbeat đúng như trang đã cam kết. Với Bandit, hãy gửi thông điệp với chu kỳ ngắn hơn 60 giây. Với MQTT hoặc NATS, hãy kiểm tra gói tin mà trang gửi sau cùng.

        Nếu có frame hỏng, sửa trang không giúp được gì. Đừng kết nối lại ngay: kết nối sẽ lại kết thúc như vậy.
    .fix-server =
        Nếu lý do hoặc log cho thấy một exception, hãy sửa handler; ở những chỗ nó vẫn có thể gặp lỗi, hãy bắt exception và đóng bằng 1011. Nếu log cho thấy một timeout, hãy tăng timeout đó: trong Bandit, tùy chọn này tên là timeout.

        Nếu một frame bị hỏng, hãy kết nối thẳng đến server. Nếu khi đó chạy được thì một thành phần trung gian đã làm thay đổi byte. Trước hết hãy xem những thành phần kiểm tra hoặc sửa đổi luồng dữ liệu: nginx 1.22.1 và HAProxy 2.6.12 đều chuyển tiếp nguyên vẹn mọi thứ. Hãy tắt permessage-deflate rồi thử lại. Sau đó hãy ghi lại các byte giữa proxy và server, ở đoạn không mã hóa.

        Trong Node, hãy gắn listener cho sự kiện error của mọi socket ws. ws phát sự kiện error khi gặp frame hỏng, và Node kết thúc tiến trình nếu không có listener nào.
    .note-rfc6455 = Định nghĩa mã này cho endpoint kết thúc kết nối vì lỗi giao thức. Server được phép gửi mã này khi gặp frame không có mask, client được phép gửi khi gặp frame có mask.
    .note-chromium = Chuyển 1002 của server cho trang, và tự gửi 1002 khi một frame của server vi phạm quy tắc; khi đó trang thấy 1006.
    .note-firefox = Chuyển 1002 của server cho trang; khi một frame của server vi phạm quy tắc, nó đóng kết nối TCP mà không gửi frame Close, còn frame có mask của server thì nó vẫn chấp nhận.
    .note-ws-8 = Gửi mã này không kèm lý do khi opcode, mask, bit dành riêng, frame điều khiển hoặc mã đóng sai. UTF-8 sai thì gửi 1007, thông điệp vượt giới hạn thì gửi 1009.
    .note-ws-8-14 = Gửi mã này trong cùng các trường hợp, và phát sự kiện error với một mã lỗi nêu quy tắc, chẳng hạn WS_ERR_INVALID_OPCODE. Từ 8.14 đến 8.16, sự kiện đó có thể đến muộn hơn so với các phiên bản trước, vì mỗi thông điệp được chuyển giao trong một microtask riêng; từ 8.17 thì theo mặc định không còn như vậy.
    .note-socket-io-4 = Không bao giờ tự gửi mã này: khi tự kết thúc kết nối, nó gửi frame Close rỗng, và trang thấy 1005. Nếu có 1002 thì mã đó do ws ở tầng dưới gửi, khi gặp frame hỏng.
    .note-spring-6-0 = Đóng bằng mã này, không kèm lý do, sau mỗi frame ERROR của STOMP. Exception trong handler thường thì dẫn đến 1011.
    .note-spring-7-0 = Như 6.0: gửi 1002 không kèm lý do sau mỗi frame ERROR của STOMP.
    .note-tomcat-10-1 = Gửi mã này khi gặp frame hỏng, kèm một câu nêu rõ quy tắc, và cả khi MessageHandler hoặc onOpen ném exception.
    .note-bandit-1-12 = Gửi mã này không kèm lý do khi gặp frame hỏng, và cả sau 60 giây không có dữ liệu từ client.
    .note-websockets-17 = Chỉ gửi mã này khi gặp frame hỏng, kèm lý do như “invalid opcode”, “incorrect masking” hoặc “reserved bits must be 0”.
    .note-uwebsockets-20 = Không bao giờ gửi mã này: gặp frame hỏng thì nó ngắt kết nối, và trang thấy 1006.
code-1003 =
    .opening =
        Server nhận được một kiểu thông điệp mà nó không chấp nhận: nhị phân trong khi nó muốn văn bản, hoặc văn bản trong khi nó muốn nhị phân. Bản thân frame thì đúng. Hãy so sánh thông điệp cuối cùng mà trang đã gửi với những gì server mong đợi; thường chỉ cần sửa trang là đủ.
    .when =
        TextWebSocketHandler của Spring nhận một thông điệp nhị phân và đóng với lý do “Binary messages not supported”; BinaryWebSocketHandler thì báo “Text messages not supported”. WebSocketEndpoint của Starlette có encoding cố định gửi 1003 không kèm lý do khi gặp kiểu còn lại, và cả khi gặp JSON mà nó không phân tích được. RabbitMQ Web MQTT đáp lại thông điệp văn bản bằng “unexpected WebSocket frame”.

        ws 8, websockets 17 của Python, gorilla/websocket và actix-web không bao giờ tự chọn 1003. Ở đó, ứng dụng đã đóng bằng 1003, và lý do là của ứng dụng.

        Một số phần mềm dùng nó vào việc khác. faye-websocket, SockJS và Action Cable báo “Received unmasked frame but masking is required”, tức là frame hỏng chứ không phải kiểu dữ liệu. Tyrus báo “Cannot accept.” khi một thông điệp lớn hơn bộ đệm của nó.

        Cùng sai lầm đó nhiều khi dẫn đến mã khác. Hypercorn 0.18, Daphne 4.2 và websockets 17 của Python gửi 1011 khi handler ném exception vì nó; uvicorn 0.54, aiohttp 3.14 và Tornado 6.6 ngắt kết nối, và trang thấy 1006; Strawberry gửi 1002, HiveMQ gửi 1000 với lý do “Bye”, OBS gửi 4002.
    .root-cause =
        Chính mã này nêu nguyên nhân. send() với một chuỗi tạo ra thông điệp văn bản; send() với ArrayBuffer, typed array hoặc Blob tạo ra thông điệp nhị phân. Nguyên nhân là trang truyền sai kiểu, hoặc một thư viện chỉ được chuyển sang MessagePack hay Protobuf ở một bên.

        Chỉ có hai lý do mang nghĩa khác. Lý do nói về mask: do một thành phần trung gian (proxy, load balancer). “Cannot accept.” của Tyrus: do kích thước.
    .on-the-wire =
        88 02 03 EB. 88 là FIN và opcode 8 (Close), 02 nghĩa là không có mask và payload dài hai byte, 03 EB là 1003. Nguyên nhân nằm ở frame trước đó, theo chiều ngược lại: thông điệp văn bản của trang bắt đầu bằng 81, thông điệp nhị phân bắt đầu bằng 82.
    .seen-page = Sự kiện close có mã 1003, lý do đúng như đã gửi, và wasClean là true. Không có gì trong đó cho biết thông điệp nào bị từ chối: trước tiên hãy xem thông điệp được gửi cuối cùng.
    .seen-other = Server nhận lại mã 1003 và lý do của mình từ trình duyệt. Trang không gửi được 1003: close(1003) ném exception, và socket vẫn mở.
    .seen-log = Nếu có thì là một dòng của ứng dụng hoặc của framework nói về kiểu thông điệp. Với mã này, gorilla/websocket ghi “websocket: close 1003 (unsupported data)”.
    .fix-page =
        Hãy gửi kiểu còn lại: JSON.stringify() cho văn bản, TextEncoder hoặc typed array cho nhị phân. Thuộc tính binaryType không giúp được gì: nó chỉ liên quan đến những gì trang nhận.

        Đừng gửi lại cùng thông điệp đó sau khi kết nối lại: kết nối sẽ lại kết thúc như vậy.
    .fix-server =
        Hãy nêu trong lý do điều server mong đợi, chẳng hạn “text only”. Khi đó người viết trang xử lý được mà không cần hỏi.

        Nếu cả hai kiểu đều có nghĩa, hãy nhận cả hai: override handler còn lại trong Spring, không đặt encoding trong Starlette. Với kiểu mà handler không đọc được, hãy đóng bằng 1003 trước khi handler ném exception; exception sẽ thành 1011, hoặc thành 1006 trong trang.
    .note-rfc6455 = Định nghĩa mã này cho endpoint nhận được một kiểu dữ liệu mà nó không thể chấp nhận.
    .note-chromium = Chuyển mã này cho trang đúng như đã gửi; nó không bao giờ tự gửi, và trang cũng không gửi được.
    .note-firefox = Chuyển mã này cho trang đúng như đã gửi, và gửi trả lại mã cùng lý do.
    .note-spring-7-0 = Gửi mã này từ các handler chỉ nhận một kiểu thông điệp, với lý do nêu kiểu bị từ chối.
    .note-starlette-0-47 = Gửi mã này không kèm lý do từ endpoint có encoding cố định, cả khi gặp JSON mà nó không phân tích được.
    .note-rabbitmq-web-mqtt = Gửi mã này với lý do “unexpected WebSocket frame” khi gặp thông điệp văn bản.
    .note-websocket-driver = Gửi mã này khi gặp frame không có mask, trong khi phần mềm khác gửi 1002.
    .note-tyrus-1-22 = Gửi mã này với lý do “Cannot accept.” khi bộ đệm đầu vào của nó đầy, trong khi phần mềm khác gửi 1009.
    .note-hypercorn-0-18 = Gửi 1011 khi thông điệp sai kiểu, vì ứng dụng ném exception.
    .note-ws-8 = Chỉ gửi mã này khi ứng dụng gửi.
code-1004 =
    .opening =
        1004 không nói gì: hiện nay nó không có nghĩa nào. Ai gửi nó thì đã ghi số này bằng tay hoặc do nhầm lẫn. Hãy tìm 1004 trong mã nguồn của server và của các thư viện nó dùng, và hỏi tác giả xem họ muốn nói gì.
    .when =
        Không phần mềm server nào trong atlas của wswhy tự gửi 1004, vậy ứng dụng đã gửi nó. Có hai lý do dễ xảy ra. Ai đó đã lấy số kế tiếp 1003 làm mã riêng. Hoặc code đã rất cũ: trong các bản nháp đầu năm 2011, 1004 dành cho thông điệp quá lớn, và các thư viện thời đó, như libwebsockets, có tên cho nó. Từ bản nháp 13, tháng 8 năm 2011, mã đó là 1009.
    .root-cause =
        Một con số trong code của server. Không có gì trong trang hay trên đường đi gây ra nó. Hãy xem trang đã gửi gì cuối cùng: nếu nó lớn thì có lẽ ý định là 1009. Nếu không, chỉ đoạn code gọi close trên server mới cho biết.
    .on-the-wire =
        88 02 03 EC. 88 là FIN và opcode 8 (Close), 02 nghĩa là không có mask và payload dài hai byte, 03 EC là 1004. Frame đúng quy cách; chỉ con số là không được phép có ở đó.
    .seen-page = Chromium và Firefox không kiểm tra nó: sự kiện close có mã 1004, lý do đúng như đã gửi, và wasClean là true. Trang không gửi được nó, vì close(1004) ném exception.
    .seen-other = Server nhận lại mã 1004 của mình từ trình duyệt. Những bên nhận khác nghiêm ngặt hơn: ws, aiohttp, Tomcat và Bandit coi 1004 là lỗi giao thức và đáp lại 1002, còn uWebSockets đáp lại bằng frame Close rỗng.
    .seen-log = Nếu bên nhận là server, một dòng báo lỗi về mã này: ws gọi nó là WS_ERR_INVALID_CLOSE_CODE, “invalid status code 1004”.
    .fix-page =
        Hãy xử lý nó như một mã không rõ: ghi log lý do, và kết nối lại với thời gian chờ tăng dần. Đừng gán nghĩa nào cho con số; phiên bản sau của server có thể gửi thứ khác.
    .fix-server =
        Hãy gửi 1009 khi thông điệp quá lớn, 1003 khi gặp kiểu dữ liệu mà bạn không chấp nhận, 1008 cho quy tắc của riêng bạn, hoặc một mã từ 4000 đến 4999 với ý nghĩa do bạn ghi rõ. Những mã đó đều được phép gửi; 1004 thì không, và client có kiểm tra mã sẽ đáp lại nó bằng 1002.
    .note-draft-06 = Dành mã này cho thông điệp quá lớn.
    .note-draft-13 = Bỏ ý nghĩa đó và để dành mã này; từ đây 1009 dùng cho thông điệp quá lớn.
    .note-rfc6455 = Tiếp tục để dành mã này, cho một ý nghĩa có thể được định ra sau.
    .note-chromium = Chuyển mã này cho trang đúng như đã gửi, với wasClean là true; trang không gửi được nó.
    .note-firefox = Chuyển mã này cho trang đúng như đã gửi, với wasClean là true, và gửi trả lại.
    .note-ws-8 = Từ chối gửi mã này, và đáp lại frame Close chứa nó bằng 1002.
    .note-tomcat-10-1 = Đáp lại frame Close chứa mã này bằng 1002, và chép lại lý do.
    .note-uwebsockets-20 = Đáp lại frame Close chứa mã này bằng một frame rỗng.
code-1005 =
    .opening =
        Một frame Close đến mà không kèm mã: trang gọi close() không kèm mã, hoặc server đóng kết nối mà không cho biết vì sao. Kết nối được đóng đúng trình tự, và đó không nhất thiết là lỗi. Hãy xác định bên nào đóng trước: trước hết hãy tìm close() trong chính trang của bạn.
    .when =
        Trang gọi close() không tham số, hoặc thư viện của trang đã gọi: socket.io-client đóng như vậy khi không có ping nào đến trong 45 giây. ws 8, websockets 17 của Python, uvicorn 0.54, Hypercorn 0.18, Tornado 6.6, Deno 2.9, Bun 1.4 và gorilla/websocket đáp lại frame Close rỗng bằng frame rỗng, và trang thấy 1005.

        Ứng dụng trên server đóng không kèm mã: close() trong ws 8, Tornado và Deno, end() trong uWebSockets, Close(None) trong axum, close(None) trong actix-ws, close() trong Cloudflare Worker, disconnect(true) trong Socket.IO 4.

        Socket.IO 4 đóng kết nối như vậy với hầu hết mọi nguyên nhân: heartbeat không được trả lời (cứ 25 giây một ping, rồi 20 giây để trả lời), trang không kết nối vào namespace nào trong 45 giây, gói tin không đọc được, server tắt bằng io.close(). Riêng thông điệp vượt giới hạn thì dẫn đến 1009.

        Keepalive bị timeout: Jupyter Server sau 90 giây không có pong, và Tornado trước 6.5.

        Route hoặc origin bị từ chối. Kết nối đến một route của @fastify/websocket không có handler WebSocket được mở rồi bị đóng ngay. webpack-dev-server gửi thông điệp “Invalid Host/Origin header” rồi đóng.
    .root-cause =
        Mã này không nêu nguyên nhân; phải dựa vào hoàn cảnh. Nếu trang đã gọi close(), dòng code đã gọi hàm đó chính là nguyên nhân.

        Nếu không, hãy xem thông điệp cuối cùng. Thông điệp văn bản cuối cùng là “41”: một server Socket.IO đã chủ động ngắt kết nối với trang. Có một thông điệp “2” mà trang không trả lời: mất heartbeat, vì script của trang bị nghẽn hoặc thiết bị đã ngủ.

        Sau đó hãy xem thời điểm. Nếu socket đóng ngay sau khi mở, hãy nghĩ đến route, origin hoặc thông điệp đầu tiên. Nếu mọi socket đóng cùng một lúc thì đó là do server tắt.
    .on-the-wire =
        Bản thân 1005 không bao giờ xuất hiện trên đường truyền. Ở đó chỉ có một frame Close rỗng, 88 00: FIN và opcode 8 (Close), rồi độ dài 0. Nếu do trang gửi thì đó là 88 80 và bốn byte masking key.

        Server nào vẫn ghi 1005 vào frame (88 02 03 ED) thì vi phạm quy tắc. Chromium hủy kết nối: trang thấy 1006, còn server nhận 1002. Firefox báo 1005, kèm lý do nếu có.
    .seen-page = Sự kiện close có mã 1005, lý do rỗng và wasClean là true, và trước đó không có sự kiện error. Firefox cũng báo như vậy khi payload của frame Close chỉ có một byte; trong trường hợp đó Chromium báo 1006.
    .seen-other = Trình duyệt đáp lại frame Close rỗng bằng frame rỗng, nên cả hai bên đều kết thúc với 1005. Khi trang đóng trước, một số server đáp lại frame rỗng của trang bằng 1000, và khi đó trang thấy 1000: aiohttp, Daphne, WebSocket-Node, Bandit, Tomcat, Ktor và Action Cable.
    .seen-log = ws truyền mã 1005 và lý do rỗng cho handler của sự kiện close. websockets của Python ghi “1005 (no status received [internal])”, gorilla/websocket ghi “websocket: close 1005 (no status)”. Server Socket.IO có lý do riêng, cho biết nhiều hơn, chẳng hạn “ping timeout” và “parse error”.
    .fix-page =
        Hãy gọi close() kèm mã và lý do, chẳng hạn close(1000, "left the room"). Khi đó log của cả hai bên cho biết vì sao, và dễ nhận ra những lần kết thúc ngoài ý muốn.

        Nếu server đóng trước, hãy kết nối lại sau một khoảng chờ.

        Với Socket.IO, hãy đọc lý do trong sự kiện disconnect của client. “io server disconnect” nghĩa là code trên server đã gọi disconnect(), “ping timeout” nghĩa là có ping không đến, “transport close” nghĩa là kết nối bị server kết thúc: khi đó, sự kiện disconnect của chính server có lý do cho biết nhiều hơn. Hãy giữ cho script của trang rảnh: heartbeat là một thông điệp, và script bị nghẽn sẽ trả lời nó quá muộn.
    .fix-server =
        Ở mọi chỗ đóng kết nối, hãy kèm mã và lý do: 1000 khi đã xong việc, 1001 khi tắt, mã từ 4000 trở lên cho những lý do riêng của bạn. Nếu nguyên nhân nào cũng chỉ hiện ra là 1005 thì trang không phân biệt được chúng.

        Với Socket.IO, hãy báo cho trang bằng một sự kiện trước khi ngắt kết nối: frame Close sẽ không nói gì. Nếu lý do mà chính server ghi nhận là “ping timeout”, hãy tăng pingTimeout. Với @fastify/websocket, hãy đăng ký route cùng handler WebSocket của nó, và đặt preClose để gửi 1001 khi tắt.
    .note-rfc6455 = Dành mã này để báo rằng frame Close đến không kèm mã, và cấm ghi nó vào frame.
    .note-chromium = Báo mã này khi frame Close mà nó nhận được là rỗng, và coi frame Close chứa 1005 là frame hỏng: khi đó trang thấy 1006.
    .note-firefox = Báo mã này khi có frame Close rỗng hoặc frame Close một byte. Nó cũng chuyển cho trang mã 1005 thật sự nằm trong frame.
    .note-ws-8 = Gửi frame Close rỗng khi close() được gọi không tham số, và báo frame rỗng nhận được là 1005.
    .note-socket-io-4 = Kết thúc bằng frame Close rỗng khi gọi disconnect(true), khi mất heartbeat, khi gặp gói tin không đọc được, khi thiếu CONNECT và khi tắt.
    .note-tornado-6-6 = Gửi frame Close rỗng khi close() được gọi không tham số; keepalive không được trả lời thì trước 6.5 dẫn đến 1005, từ 6.5 dẫn đến 1000.
    .note-uwebsockets-20 = Gửi frame Close rỗng khi gọi end(), và cũng đáp lại close(3000) đến close(3999) của trang bằng frame rỗng, nên trang thấy 1005.
    .note-fastify-websocket-11 = Đóng không kèm mã trên route không có handler WebSocket, và khi gọi fastify.close().
    .note-jupyter-server-2 = Đóng không kèm mã khi không có pong trong 90 giây.
    .note-crow = Đáp lại frame Close rỗng của trang bằng một frame có ghi 1005, và Chromium từ chối frame đó.
    .note-aiohttp-3-14 = Đáp lại frame Close rỗng bằng 1000, nên trang đã gọi close() thấy 1000.
code-1006 =
    .opening =
        Kết nối kết thúc mà không có frame Close, hoặc chưa từng mở, hoặc chính trình duyệt đã hủy nó vì những gì server gửi. Sự kiện close không nêu nguyên nhân. Trước hết hãy xác định socket đã từng mở hay chưa; sau đó xem console của trình duyệt, log của proxy và log của server.
    .when =
        Socket chưa từng mở. Request bắt tay được trả lời bằng mã trạng thái như 401, 403, 404 hoặc 502, hoặc không có tiến trình nào lắng nghe ở đó, hoặc chứng chỉ không được tin cậy (khi đó Firefox báo 1015). Nếu socket mở được khi không qua nginx mà qua nginx thì không, trước hết hãy xem nginx có chuyển tiếp Upgrade và Connection không.

        Một thành phần nào đó giữa đường cắt kết nối đang im lặng. Heroku cắt sau 55 giây, nginx và Application Load Balancer của AWS sau 60 giây, Envoy và Azure Front Door sau 5 phút, HAProxy sau thời gian đặt ở timeout tunnel. Không thành phần nào trong số đó gửi frame Close.

        Tiến trình server kết thúc, hoặc handler của nó ném exception. Một exception không được bắt sẽ làm tiến trình Node kết thúc, kéo theo mọi socket của ws 8. aiohttp 3.14, Tornado 6.6, uvicorn 0.54 và axum chỉ ngắt đúng kết nối đó. Khi nhận SIGTERM, ws trong một tiến trình Node thông thường, Daphne, Tornado, Bun và Deno đều không gửi frame Close nào.

        Một thông điệp quá lớn đối với server, nên server ngắt kết nối: mặc định là trên 16 KiB trong uWebSockets, trên 64 KiB trong một frame với actix-web, trên 1 MiB trong Daphne, trên 16 MiB trong một frame hoặc tổng cộng trên 64 MiB trong axum.

        Trình duyệt kết thúc kết nối: một frame của server vi phạm quy tắc, trang bị đóng băng hoặc bị đưa vào back-forward cache, thiết bị ngủ, hoặc close() của trang không hề được đáp lại.
    .root-cause =
        Ba câu hỏi giúp phân biệt các nguyên nhân. Có sự kiện open không? Nếu không, đó là do địa chỉ, mạng, TLS hoặc phản hồi cho request bắt tay. curl, console của Chromium và tab Network của Firefox cho thấy mã trạng thái của phản hồi đó, nếu có. Nếu mã trạng thái là 101, hãy so sánh các header Sec-WebSocket của phản hồi với của request: trình duyệt từ chối phản hồi sai.

        Có sự kiện error không? Trong Chromium, sự kiện error sau khi mở nghĩa là chính trình duyệt đã hủy kết nối, và console có thông báo lỗi, chẳng hạn “Invalid frame header” hoặc “Unrecognized frame opcode: 3”. Nếu không có, kết nối TCP chỉ đơn giản là kết thúc, hoặc một lệnh close() không được đáp lại trong 60 giây. Trong Firefox, không có sự kiện error nghĩa là bên kia đóng kết nối TCP đúng trình tự; có sự kiện error nghĩa là kết nối TCP bị reset, một frame hỏng, hoặc một lệnh close() không được đáp lại trong 20 giây.

        Thời gian cho biết gì? Trước mỗi lần kết thúc đều có cùng một khoảng im lặng: idle timeout. Cùng một tuổi thọ: giới hạn tuổi thọ. Ngay sau một thông điệp: kích thước của nó, hoặc handler. Nhiều socket cùng lúc: khởi động lại, hoặc mạng.
    .on-the-wire =
        Không có frame nào. Kết nối TCP kết thúc bằng FIN hoặc RST, hoặc bước bắt tay chưa bao giờ dẫn đến một kết nối WebSocket.

        Server nào ghi số này vào frame Close (88 02 03 EE) thì vi phạm quy tắc. Khi đó Chromium hủy kết nối và báo 1002 cho server. Firefox báo mã 1006 cho trang với wasClean là true và lý do trong frame; chỉ trong trường hợp này mới như vậy. AnyCable 1.6 gửi một frame như vậy khi một lệnh thất bại.
    .seen-page = Sự kiện close có mã 1006, lý do rỗng và wasClean là false. Chỉ khi một server đã ghi 1006 vào frame, Firefox mới báo wasClean là true và chuyển lý do trong frame cho trang. Sự kiện error, nếu có đến trước đó, không mang lý do dù ở trình duyệt nào, và không script nào lấy được mã trạng thái HTTP của một lần bắt tay thất bại.
    .seen-other = Nếu kết nối bị cắt giữa đường, server có thể không hay biết gì cho đến lần ghi hoặc ping kế tiếp. Nếu Chromium từ chối một frame của server, server nhận được 1002 kèm một câu ngắn; với Firefox, server chỉ thấy kết nối TCP kết thúc. Nếu Chromium kết thúc socket vì đóng băng trang hoặc đưa trang vào cache, server nhận 1001, nhưng chỉ khi trang quay lại hoặc bị loại bỏ.
    .seen-log =
        Server cũng báo con số này khi client biến mất: ws gọi handler của sự kiện close với 1006, gorilla/websocket báo “websocket: close 1006 (abnormal closure): unexpected EOF”, websockets của Python báo “no close frame received or sent”. Nếu cả hai bên đều báo 1006, hãy nghĩ đến một proxy trên đường đi, hoặc mạng.

        nginx, với error_log ở mức info, ghi “upstream timed out” trong lúc “proxying upgraded connection”. Router của Heroku ghi H15 cho kết nối nhàn rỗi.

        Ở cùng thời điểm đó, log của server có thể ghi một mã thật: Tomcat, Jetty và Undertow ngắt kết nối TCP ngay sau frame Close báo lỗi, và frame đó có thể bị mất.
    .fix-page =
        Nếu socket chưa từng mở, hãy kiểm tra URL, rồi xem console của trình duyệt (với Firefox là tab Network), hoặc gửi request đến chính URL đó bằng curl, kèm các header Upgrade: khi đó bạn thấy mã trạng thái.

        Nếu socket đã từng mở, hãy kết nối lại với thời gian chờ tăng dần; khi các lần thử liên tục thất bại, Chromium và Firefox đều trì hoãn những lần sau. Hãy ghi log: có sự kiện open và sự kiện error không, socket sống bao lâu, đã im lặng bao lâu, và kích thước của thông điệp cuối cùng. Mã không cho biết điều nào trong số đó.

        Trang không gửi được ping. Nếu kết nối bị cắt vì idle timeout và bạn không thay đổi được server, hãy tự gửi một thông điệp nhỏ với chu kỳ ngắn hơn timeout đó. Hãy đóng socket khi có pagehide hoặc freeze, và mở socket mới khi có pageshow hoặc resume.
    .fix-server =
        Nếu socket chưa từng mở, hãy xử lý theo mã trạng thái. 401 hoặc 403: đăng nhập hoặc origin. 404: đường dẫn. 502: server phía sau proxy. Server trả lời 101 nhưng qua nginx lại là mã trạng thái khác: hãy cho nginx chuyển tiếp Upgrade và Connection, qua HTTP/1.1. Không có phản hồi nào: hãy xem server có lắng nghe ở host và cổng này không, và trình duyệt có tin cậy chứng chỉ của nó không.

        Nếu socket đã từng mở, hãy gửi ping với chu kỳ ngắn hơn idle timeout ngắn nhất trên đường đi, hoặc tăng timeout đó. Trong môi trường thử nghiệm, với nginx 1.22.1 và với HAProxy 2.6.12, chỉ cần một trong hai cách là đủ.

        Hãy đóng kết nối kèm mã ở mọi chỗ có thể: bắt exception mà handler ném ra và gửi 1011, từ chối thông điệp lớn bằng 1009, đóng bằng 1001 hoặc 1012 trước khi triển khai (Daphne chỉ cho phép 1000 và 3000 đến 4999). Khi đó, nguyên nhân của những lần kết thúc bằng 1006 còn lại chỉ là request bắt tay bị từ chối, mạng, tiến trình hoặc proxy.

        Hãy đáp lại frame Close. Mosquitto 2.1, khi dùng WebSocket tích hợp sẵn, không bao giờ đáp lại, còn Durable Object có compatibility date trước 2026-04-07 chỉ đáp lại khi code của nó gọi close(): ở đó, ngay cả khi trang đóng đúng trình tự, trang cũng thấy 1006.
    .note-rfc6455 = Dành mã này để báo rằng kết nối kết thúc không có frame Close, và cấm ghi nó vào frame.
    .note-chromium = Báo mã này cho mọi lần kết thúc không có frame Close, mọi lần bắt tay thất bại và mọi frame mà nó từ chối; lỗi TLS cũng vậy.
    .note-firefox = Báo mã này trong những trường hợp giống như Chromium, trừ lỗi TLS: lỗi đó được báo bằng 1015. Nếu 1006 nằm trong frame, nó chuyển nguyên mã đó cho trang, với wasClean là true.
    .note-ws-8 = Báo mã này trong sự kiện close của nó khi không có frame Close nào đến, và sau khi chính nó đã gửi một mã báo lỗi; sau terminate(), trang thấy 1006.
    .note-nginx-1-22 = Không gửi frame Close: nó đóng kết nối TCP sau 60 giây không có gì đi qua.
    .note-haproxy-2-6 = Không gửi frame Close: nó đóng kết nối TCP sau thời gian đặt ở timeout tunnel, và một thời gian sau khi nạp lại cấu hình nếu có đặt hard-stop-after.
    .note-aiohttp-3-14 = Ngắt kết nối khi handler ném exception, và khi không có pong trong khoảng thời gian bằng một nửa giá trị heartbeat.
    .note-tungstenite-0-29 = Ngắt kết nối khi gặp frame hỏng, frame trên 16 MiB hoặc thông điệp trên 64 MiB, trong axum và warp cũng vậy.
    .note-uwebsockets-20 = Ngắt kết nối khi gặp frame hỏng, khi gặp thông điệp trên 16 KiB và khi không có pong; sau close(), trang thấy 1006, sau end() thì không.
    .note-mosquitto-2-1 = Với WebSocket tích hợp sẵn, nó không bao giờ đáp lại frame Close của trang, nên ngay cả sau lệnh close() của chính mình, trang cũng thấy 1006.
    .note-anycable-1-6 = Ghi 1006 vào frame Close với lý do “Command Failed” hoặc “Write Failed”, và Chromium từ chối frame đó.
code-1007 =
    .opening =
        Server báo rằng nội dung một thông điệp không đúng với kiểu của nó: hay gặp nhất là thông điệp văn bản không phải UTF-8. Trình duyệt biến mọi văn bản mà trang gửi thành UTF-8 hợp lệ. Vì vậy hãy nghĩ đến một thành phần trung gian (proxy, load balancer), bộ giải mã của chính server, hoặc một client không phải trình duyệt.
    .when =
        Một thành phần nào đó giữa đường làm thay đổi byte. Khi một frame bị sửa giữa trình duyệt và server, ws 8 đóng bằng 1007 không kèm lý do, websockets 17 của Python với “invalid continuation byte at position 0”, còn Tomcat 10.1 với một câu bắt đầu bằng “A WebSocket text frame was received that could not be decoded to UTF-8”.

        Dữ liệu nén không giải nén được: ws 8 và Bandit 1.12 báo 1007, còn websockets 17 của Python báo 1002.

        Một client không phải trình duyệt đặt byte thô, hoặc văn bản theo bảng mã cũ hơn, vào frame văn bản.

        Nội dung bị chính server từ chối: SockJS trên Spring 7.0 đóng bằng 1007 khi không đọc được những gì nhận về. RabbitMQ Web STOMP gửi mã này cho frame quá lớn đến trước khi đăng nhập; lý do của nó bắt đầu bằng “frame_too_big”, trong dấu ngoặc nhọn.
    .root-cause =
        Có ba loại, phân biệt bằng lý do. Lý do nêu UTF-8, một vị trí hoặc một byte: byte đã sai khi đến nơi. Không có lý do: ws, uvicorn, aiohttp, Cowboy và Kestrel không nêu lý do nào. Lý do nói về điều bất kỳ khác: ứng dụng hoặc framework chọn mã này cho nội dung riêng của nó.

        Không phải server nào cũng báo mã này. Tornado 6.6, Hypercorn 0.18 và uvicorn dùng wsproto ngắt kết nối khi gặp UTF-8 sai, và trang thấy 1006.

        Chiều ngược lại thì khác. Khi văn bản của chính server sai, trang thấy 1006, và Chromium báo 1002 cho server.
    .on-the-wire =
        88 02 03 EF. 88 là FIN và opcode 8 (Close), 02 nghĩa là không có mask và payload dài hai byte, 03 EF là 1007. Thứ gây ra nó là một frame văn bản có payload chứa những byte như C3 28: C3 mở đầu một ký tự hai byte, mà 28 không thể kết thúc ký tự đó.
    .seen-page = Sự kiện close có mã 1007, lý do đúng như đã gửi, và wasClean là true. Undertow ngắt kết nối ngay sau frame, nên trang có thể thấy 1006 thay vì 1007.
    .seen-other = Trình duyệt gửi trả lại đúng mã và lý do đã nhận. Nó không bao giờ tự gửi 1007.
    .seen-log = Lỗi của bộ giải mã: ws nêu mã lỗi WS_ERR_INVALID_UTF8. Server có nêu lý do thì đặt cùng câu chữ đó vào lý do.
    .fix-page =
        Trang không thể tạo ra UTF-8 sai, nên hiếm khi có gì cần sửa trong trang. Nếu server mong đợi đúng từng byte, hãy gửi byte dưới dạng nhị phân (ArrayBuffer hoặc Blob), đừng bao giờ gói chúng vào chuỗi.

        Nếu bạn viết client ngoài trình duyệt: hãy mã hóa văn bản thành UTF-8, hoặc gửi dưới dạng nhị phân.
    .fix-server =
        Trước hết hãy kết nối thẳng đến server, không qua proxy nào. Nếu khi đó không còn 1007 thì một thành phần trung gian đã làm thay đổi byte. Hãy tắt permessage-deflate để xem việc nén có liên quan không.

        Nếu vẫn còn 1007, hãy ghi lại các byte ở nơi chúng đến server, phía sau proxy kết thúc TLS, và so sánh với thông điệp. Tắt việc kiểm tra (skipUTF8Validation trong ws, validate_utf8 trong Cowboy, validate_text_frames trong Bandit) chỉ che giấu lỗi chứ không sửa được lỗi.
    .note-rfc6455 = Định nghĩa mã này cho dữ liệu không hợp với kiểu của thông điệp, với ví dụ là văn bản không phải UTF-8.
    .note-chromium = Chuyển 1007 của server cho trang đúng như đã gửi; với văn bản sai từ server, nó gửi 1002, và trang thấy 1006.
    .note-firefox = Chuyển 1007 của server cho trang đúng như đã gửi; với văn bản sai từ server, nó chỉ đóng kết nối TCP, và trang thấy 1006.
    .note-ws-8 = Gửi mã này không kèm lý do khi văn bản không phải UTF-8, và khi dữ liệu nén không giải nén được.
    .note-websockets-17 = Gửi mã này với lý do là câu chữ của bộ giải mã cùng vị trí của byte.
    .note-tomcat-10-1 = Gửi mã này với lý do là một câu cố định.
    .note-tornado-6-6 = Không gửi mã này mà ngắt kết nối, và trang thấy 1006.
    .note-uvicorn-wsproto-0-54 = Không gửi mã này mà ngắt kết nối, và trang thấy 1006.
    .note-spring-7-0 = Phần hỗ trợ SockJS của nó gửi mã này, không kèm lý do, khi không đọc được một thông điệp.
    .note-rabbitmq-web-stomp-4-3 = Gửi mã này cho frame trên 64 KiB đến trước khi đăng nhập.
    .note-cowboy-2-18 = Gửi mã này không kèm lý do, trừ khi validate_utf8 là false.
code-1008 =
    .opening =
        Server đóng kết nối vì một quy tắc riêng của nó bị vi phạm, và nó chọn một mã không nói đó là quy tắc nào. Hãy đọc lý do: đó là gợi ý duy nhất mà trang nhận được. Nếu không có lý do, trước hết hãy xem đăng nhập có hết hạn không, rồi xem trang có gửi quá nhiều không.
    .when =
        Đăng nhập hết hiệu lực trong lúc socket đang mở. Tomcat 10.1 gửi 1008 khi phiên HTTP của người dùng kết thúc, và lý do nói rõ điều đó. Undertow cũng làm vậy mà không kèm lý do, Tyrus 1.22 thì với “No reason given.”. NATS gửi mã này với lý do “Authentication Expired”.

        Đăng nhập bị từ chối hoặc không hề đến: NATS chờ 2 giây rồi đóng với lý do “Authentication Timeout”. Quarkus WebSockets Next gửi mã này khi một endpoint không qua được kiểm tra bảo mật.

        Có gì đó quá nhiều: quá nhiều thông điệp trong một giây, nếu ứng dụng có đếm; quá nhiều kết nối hoặc subscription trong NATS; trang đọc quá chậm (“Slow Consumer (Pending Bytes)” trong NATS).

        Quá nhiều mảnh: từ ws 8.21, ws đóng bằng 1008 không kèm lý do khi một thông điệp có nhiều mảnh hơn maxFragments, ban đầu là 131.072, từ 8.23 là 16.384.
    .root-cause =
        Mã này bao trùm mọi quy tắc không có mã riêng, nên cùng một server có thể gửi nó cho một token hết hạn lẫn cho một loạt thông điệp dồn dập. Muốn phân biệt, hãy so sánh thời điểm. Sau một tuổi thọ cố định, chẳng hạn 15 phút: token hoặc phiên hết hạn. Giữa một loạt thông điệp dồn dập: giới hạn tần suất. Ngay sau một thông điệp: chính thông điệp đó. Ngay sau khi mở: thông điệp đầu tiên, mang thông tin đăng nhập, bị thiếu, đến muộn hoặc sai.

        Việc từ chối trong lúc bắt tay không bao giờ là 1008 ở phía trang: server trả lời 401 hoặc 403, và trang thấy 1006.
    .on-the-wire =
        88 02 03 F0. 88 là FIN và opcode 8 (Close), 02 nghĩa là không có mask và payload dài hai byte, 03 F0 là 1008. Tiếp theo có thể là lý do dưới dạng UTF-8, dài tối đa 123 byte: với “rate limit exceeded”, byte độ dài là 15 dạng hex (21 byte).
    .seen-page = Sự kiện close có mã 1008, lý do của server đúng như đã gửi, và wasClean là true. Trang không thể đáp lại bằng mã đó: close(1008) ném exception.
    .seen-other = Server nhận lại mã và lý do của chính mình từ trình duyệt, rồi kết nối kết thúc.
    .seen-log = Những gì ứng dụng ghi về quy tắc của chính nó. ws nêu mã lỗi WS_ERR_TOO_MANY_BUFFERED_PARTS khi có quá nhiều mảnh; các phần mềm server khác không tự ghi gì ở đây.
    .fix-page =
        Hãy làm theo điều lý do nêu ra: gia hạn đăng nhập trước khi trang kết nối lại, hoặc gửi thưa hơn. Trang kết nối lại ngay với cùng token đó, hoặc với cùng tần suất, sẽ lại nhận 1008.

        Client của graphql-ws coi 1008 là kết thúc hẳn và không thử lại.
    .fix-server =
        Hãy luôn gửi lý do kèm 1008; nếu không, không ai ở bên ngoài xử lý được.

        Tốt hơn nữa, hãy dùng một mã nói được nhiều hơn: 3000 khi thiếu đăng nhập, 3003 khi đã đăng nhập mà không có quyền, 1013 khi quá tải, hoặc một mã từ 4000 trở lên có ghi trong tài liệu của ứng dụng. Mã 1008 mà FastAPI tự gửi cho tham số sai không bao giờ đến nơi: nó được gửi trước khi socket được chấp nhận và trở thành HTTP 403. Hãy chấp nhận trước, rồi mới đóng.
    .note-rfc6455 = Định nghĩa mã này cho thông điệp vi phạm một chính sách, khi không mã nào khác phù hợp hoặc khi cần giấu chi tiết.
    .note-chromium = Chuyển mã này cho trang đúng như đã gửi; trang không gửi được nó.
    .note-firefox = Chuyển mã này cho trang đúng như đã gửi, và gửi trả lại mã cùng lý do.
    .note-ws-8 = Từ 8.21, gửi mã này không kèm lý do khi có quá nhiều mảnh, hoặc quá nhiều mẩu dữ liệu của luồng đang chờ; ngoài ra chỉ gửi khi ứng dụng yêu cầu.
    .note-tomcat-10-1 = Gửi mã này với cả một câu làm lý do, khi phiên HTTP của một người dùng đã đăng nhập kết thúc.
    .note-nats-2-14 = Gửi mã này vì đăng nhập, vì giới hạn và vì bên đọc chậm; lý do cho biết là trường hợp nào.
    .note-quarkus-websockets-next = Gửi mã này khi một callback kết thúc bằng exception bảo mật mà không có gì xử lý.
    .note-fastapi-0-141 = Đóng bằng mã này khi tham số của route sai, nhưng trước khi socket được chấp nhận: thay vì mã đó, trình duyệt nhận HTTP 403.
    .note-bandit-1-12 = Gửi mã này, không kèm lý do, khi gặp một mảnh rỗng.
    .note-coder-websocket-1-8 = Gửi “unexpected data message” khi trang ghi vào một socket mà server chỉ dùng để gửi.
code-1009 =
    .opening =
        Một thông điệp do trang gửi vượt quá mức server chấp nhận. Hãy gửi ít hơn trong mỗi lần, hoặc nâng giới hạn của server. Giá trị mặc định có thể thấp hơn nhiều so với bạn nghĩ: 8 KiB trong Tomcat, 64 KiB trong Jetty, 1 MB trong Socket.IO.
    .when =
        Mặc định nhỏ. Tomcat 10.1 nhận 8.192 ký tự hoặc byte. Jetty 12 và WebSocket-Node 1.0 nhận 64 KiB, với WebSocket-Node là trong một frame. Netty nhận 64 KiB trong một frame, kéo theo Vert.x, Reactor Netty, Spring WebFlux và Quarkus. AWS API Gateway nhận 128 KiB trong một thông điệp và 32 KiB trong một frame.

        Mặc định lớn hơn. Socket.IO 4 nhận 1 MB, websockets 17 của Python nhận 1 MiB, aiohttp 3.14 nhận 4 MiB, Tornado 6.6 nhận 10 MiB, uvicorn, Hypercorn và Bun nhận 16 MiB, Cloudflare Workers nhận 32 MiB, ws 8 nhận 100 MiB.

        Có thể kích thước sau khi giải nén mới được tính: Tornado, Jetty, Bandit, ws và Cloudflare Workers đóng kết nối vì một frame nhỏ phình ra vượt giới hạn.

        Một lần cập nhật có thể mang giới hạn đến: Cowboy không có giới hạn trước 2.17, Bandit không có trước 1.11; nay mặc định là 1 MB và 8 MB.
    .root-cause =
        Chính thông điệp, với hai ngoại lệ: ws-rs gửi 1009 khi có hơn mười mảnh, còn ws gửi khi độ dài vượt 2^53, điều chỉ có khi byte đã bị thay đổi.

        Điểm khác nhau là cái gì được tính: một frame hay cả thông điệp, byte hay ký tự, trước hay sau khi giải nén. Chromium chia thông điệp trên 64 KiB thành nhiều mảnh còn Firefox gửi nó trong một frame, nên giới hạn tính theo frame có thể chặn trình duyệt này mà không chặn trình duyệt kia.

        Không phải server nào cũng gửi mã này. Daphne 4.2 (1 MiB), axum 0.8 (64 MiB) và actix-web (64 KiB trong một frame) kết thúc kết nối mà không có frame Close, và trang thấy 1006. SignalR gửi một thông điệp của riêng nó chứa lỗi, rồi đóng bằng 1000.
    .on-the-wire =
        88 02 03 F1. 88 là FIN và opcode 8 (Close), 02 nghĩa là không có mask và payload dài hai byte, 03 F1 là 1009. Với lý do “message too big” của Tornado, frame bắt đầu bằng 88 11: 17 byte, gồm hai byte mã và 15 byte văn bản.
    .seen-page = Sự kiện close có mã 1009 và lý do đúng như đã gửi. wasClean có thể là false và bufferedAmount lớn hơn 0, vì trang vẫn đang gửi khi server đóng. Nếu server đóng kết nối TCP khi còn byte của trang chờ được đọc, hệ điều hành của nó có thể reset kết nối, và trang có thể thấy 1006.
    .seen-other = Trình duyệt gửi trả lại đúng mã và lý do đã nhận. Không trình duyệt nào báo giới hạn của chính mình bằng mã này: với thông điệp quá lớn đối với trình duyệt, trang thấy 1006.
    .seen-log = Ở phần lớn server, kích thước hoặc giới hạn: aiohttp ghi chi tiết vào log và không gửi lý do, ws nêu mã lỗi WS_ERR_UNSUPPORTED_MESSAGE_LENGTH.
    .fix-page =
        Hãy so sánh thông điệp được gửi cuối cùng với giới hạn, rồi chia nó thành nhiều thông điệp để server ghép lại, hoặc gửi dữ liệu lớn qua HTTP. Gửi lại y nguyên thì cũng kết thúc như cũ.

        Socket.IO cho biết giới hạn trong gói tin đầu tiên, ở maxPayload; ứng dụng có thể kiểm tra trước khi gửi.
    .fix-server =
        Hãy nâng giới hạn: maxPayload trong ws, maxHttpBufferSize trong Socket.IO, max_size trong websockets của Python, --ws-max-size trong uvicorn, max_msg_size trong aiohttp, websocket_max_message_size trong Tornado và Hypercorn, maxTextMessageBufferSize và maxBinaryMessageBufferSize trong Tomcat, maxTextMessageSize trong Jetty, maxFramePayloadLength trong Netty.

        Một số server có hai giới hạn, một cho frame và một cho thông điệp, và văn bản với nhị phân có thể khác nhau. Gateway đứng trước có giới hạn riêng, không cài đặt nào của server thay đổi được. Mỗi socket khi đó có thể chiếm chừng ấy bộ nhớ.
    .note-rfc6455 = Định nghĩa mã này cho thông điệp quá lớn nên không xử lý được, và không đặt ra kích thước nào.
    .note-chromium = Chuyển mã này cho trang đúng như đã gửi; sau một frame 2 GiB từ server, trang thấy 1006, còn server không nhận được frame Close nào.
    .note-firefox = Chuyển mã này cho trang đúng như đã gửi; sau một frame 2 GiB từ server, trang thấy 1006.
    .note-ws-8 = Gửi mã này không kèm lý do khi vượt maxPayload, mặc định 100 MiB.
    .note-socket-io-4 = Gửi mã này không kèm lý do khi vượt maxHttpBufferSize, mặc định 1.000.000 byte.
    .note-websockets-17 = Gửi mã này với cả hai kích thước trong lý do, khi vượt max_size, mặc định 1 MiB; API legacy không gửi lý do.
    .note-tomcat-10-1 = Mặc định gửi mã này khi vượt 8.192 ký tự hoặc byte, với ba câu khác nhau cho biết đó là giới hạn nào.
    .note-websocket-node-1-0 = Mặc định gửi mã này cho frame trên 64 KiB hoặc thông điệp trên 1 MiB.
    .note-netty-4-2 = Gửi mã này cho frame vượt maxFramePayloadLength, mặc định 64 KiB, với giới hạn nêu trong lý do.
    .note-aws-api-gateway = Đóng vì thông điệp trên 128 KiB hoặc frame trên 32 KiB.
    .note-daphne-4-2 = Không gửi mã này mà ngắt kết nối khi vượt 1 MiB, và trang thấy 1006.
    .note-axum-0-8 = Không gửi mã này mà ngắt kết nối khi vượt 64 MiB, và trang thấy 1006.
code-1010 =
    .opening =
        Với mã này, client nói rằng nó cần một phần mở rộng mà server không chấp thuận. Chỉ client mới có lý do dùng nó, và không trình duyệt nào gửi nó. Trang thấy 1010 tức là đã nhận nó từ một server dùng nó vào việc khác, hay gặp nhất là cho dữ liệu nén mà server không đọc được.
    .when =
        Một server chạy trên websocket-driver của Faye, 0.7 cho Node.js hoặc 0.8 cho Ruby. Nó đóng bằng 1010 khi permessage-deflate thất bại ở một frame, và lý do là thông báo lỗi của chính phần mở rộng. Action Cable và SockJS-node dùng hai thư viện này.

        Một client không phải trình duyệt và không chạy được nếu thiếu một phần mở rộng sẽ đóng bằng mã này sau bước bắt tay. Trang của một dịch vụ như vậy không bao giờ thấy điều đó.
    .root-cause =
        Trong một trang: do nén. Một thành phần nào đó giữa đường thay đổi các byte nén, hoặc hai bên không khớp nhau về trạng thái nén. Server khác có mã khác cho cùng lỗi đó: ws 8 báo 1007, websockets 17 của Python báo 1002.

        Trong một client của riêng bạn: phản hồi của server không nêu phần mở rộng đó trong Sec-WebSocket-Extensions, hoặc vì server không có nó, hoặc vì proxy đã bỏ header này đi.
    .on-the-wire =
        Từ server: 88 02 03 F2. 88 là FIN và opcode 8 (Close), 02 nghĩa là không có mask và payload dài hai byte, 03 F2 là 1010. Từ client thì byte thứ hai là 82, sau đó là bốn byte masking key, và hai byte của mã được mask bằng chúng. Tên của những phần mở rộng bị thiếu phải nằm trong lý do.
    .seen-page = Sự kiện close có mã 1010, lý do đúng như đã gửi, và wasClean là true. close(1010) trong trang ném exception.
    .seen-other = Trình duyệt gửi trả lại đúng mã và lý do đã nhận.
    .seen-log = Lỗi của phần mở rộng. Các header của bước bắt tay cho biết nhiều hơn: trình duyệt đã đề nghị gì và server đã chấp thuận gì.
    .fix-page =
        Không làm gì được: trang không thể đòi, cũng không thể từ chối một phần mở rộng. Chromium và Firefox tự đề nghị permessage-deflate, và vẫn chạy tiếp khi không có nó.
    .fix-server =
        Hãy tắt permessage-deflate ở server rồi thử lại. Nếu không còn 1010, hãy tìm thứ làm thay đổi byte giữa trình duyệt và server, và cập nhật thư viện.

        Server không chạy được nếu thiếu một phần mở rộng thì từ chối ngay ở bước bắt tay, và nói rõ vì sao trong phản hồi HTTP.
    .note-rfc6455 = Chỉ định nghĩa mã này cho client, và yêu cầu lý do liệt kê những phần mở rộng bị thiếu.
    .note-chromium = Chuyển mã này cho trang đúng như đã gửi; nó đề nghị permessage-deflate và không đòi hỏi gì.
    .note-firefox = Chuyển mã này cho trang đúng như đã gửi; nó đề nghị permessage-deflate và không đòi hỏi gì.
    .note-websocket-driver-node-0-7 = Gửi mã này khi một phần mở rộng thất bại ở một frame, với thông báo lỗi của phần mở rộng làm lý do.
    .note-websocket-driver-ruby-0-8 = Gửi mã này khi một phần mở rộng thất bại ở một frame, với thông báo lỗi của phần mở rộng làm lý do.
    .note-ws-8 = Báo 1007 khi dữ liệu nén không giải nén được.
    .note-websockets-17 = Báo 1002 với lý do “decompression failed” khi dữ liệu nén không giải nén được.
code-1011 =
    .opening =
        Server kết thúc kết nối và báo rằng có lỗi ở phía mình. Server cũng gửi 1011 khi pong đến quá muộn, khi tắt, và khi ứng dụng return mà không đóng kết nối. Trước hết hãy đọc lý do; nếu nó rỗng, hãy đọc log của server vào đúng thời điểm đó.
    .when =
        Code của chính server ném exception. Khi đó websockets 17 của Python, Hypercorn 0.18, Daphne 4.2, Cowboy 2.18, Bandit 1.12 và Spring 7.0 gửi 1011 không kèm lý do. Jetty 12 lấy nội dung của exception làm lý do.

        Không có pong nào đến kịp. Lý do là “keepalive ping timeout” nếu do websockets của Python hoặc uvicorn gửi (cứ 20 giây một ping, rồi 20 giây để trả lời), và “Ping timeout” nếu do Ktor gửi; Ktor mặc định tắt ping.

        Server tắt, hoặc ứng dụng của nó return. Hypercorn 0.18 gửi 1011 mỗi lần tắt, sau 3 giây chờ, và mỗi khi ứng dụng return mà không đóng.

        Trang gửi một thông điệp sai kiểu. Thông điệp nhị phân gửi đến handler chỉ dành cho văn bản dẫn đến 1011 trên Hypercorn và trên Daphne, vì handler ném exception; trên uvicorn, trang thấy 1006.

        Client bị từ chối: đăng nhập không được chấp nhận trong subscriptions-transport-ws 0.11, “Kicked” hoặc “Duplicate Client ID” trong NATS.
    .root-cause =
        Mã này chỉ nói rằng server gặp lỗi. Hãy phân biệt các nguyên nhân bằng lý do và thời điểm. Lý do nói về ping: keepalive. Mọi socket của server đó cùng lúc: do server tắt hoặc do triển khai. Ngay sau một thông điệp do trang gửi: handler gặp lỗi khi xử lý thông điệp đó. Kết nối nào cũng kết thúc sau một bước giống nhau, mà log không có exception: ứng dụng đã return.

        Chiều ngược lại thì không đúng: nhiều server gặp lỗi mà không gửi 1011. Khi handler ném exception trong aiohttp 3.14, Tornado 6.6 hoặc uvicorn 0.54, hoặc khi một exception làm tiến trình dùng ws 8 kết thúc, không có frame Close nào đến, và trang thấy 1006. Tomcat 10.1 thì gửi 1002.
    .on-the-wire =
        88 02 03 F3. 88 là FIN và opcode 8 (Close), 02 nghĩa là không có mask và payload dài hai byte, 03 F3 là 1011. Với lý do “keepalive ping timeout”, frame bắt đầu bằng 88 18: 24 byte, gồm hai byte mã và 22 byte văn bản.
    .seen-page = Sự kiện close có mã 1011, lý do đúng như đã gửi, và wasClean là true. wasClean là false khi kết nối TCP đứt ngay sau frame. Khi server reset kết nối TCP cùng lúc với frame, Chromium báo 1006 và mã bị mất.
    .seen-other = Trình duyệt gửi trả lại đúng mã và lý do đã nhận, nên handler của sự kiện close trên server cũng có thể nhận 1011, dù chính server đã gửi mã đó trước.
    .seen-log = Exception cùng stack trace của nó: websockets của Python ghi “connection handler failed”, Daphne ghi “Exception inside application”. Nếu là do không có pong hoặc do server tắt thì không handler nào ném exception; thay vào đó hãy tìm một ping, một tín hiệu (signal) hoặc một lần triển khai vào thời điểm đó.
    .fix-page =
        Sửa trang không khắc phục được lỗi của server. Hãy kết nối lại với thời gian chờ tăng dần, và dừng lại nếu cùng một thông điệp lần nào cũng dẫn đến 1011: khi đó lỗi nằm ở thông điệp, hoặc ở handler đọc nó.

        Nếu lý do nói về một client thứ hai (“Duplicate Client ID”), hãy đóng kết nối cũ trước. Nếu đăng nhập bị từ chối, hãy đăng nhập lại trước khi kết nối lại.

        Hãy xem thư viện client của bạn xử lý mã này thế nào. Client của graphql-ws coi 1011 là kết thúc hẳn và không thử lại.
    .fix-server =
        Hãy tìm exception trong log và xử lý nó. Sau đó hãy đóng bằng mã và lý do của riêng bạn, để trang phân biệt được lỗi tạm thời với lỗi kéo dài.

        Với “keepalive ping timeout”: hãy tìm hiểu điều gì khiến server bận đến mức không đọc kịp pong, và tìm những client đang ngủ; sau đó tăng ping_timeout.

        Trên Hypercorn: hãy đóng mọi socket bằng 1001 hoặc 1012 trước khi hết thời gian ân hạn (grace period) lúc tắt, và gửi lệnh đóng trước khi ứng dụng return. Trên Daphne, bản thân ứng dụng không chọn được 1011: mọi mã ngoài 1000 và 3000 đến 4999 đều làm Daphne ném exception, và Daphne gửi 1011 vì exception đó.
    .note-rfc6455 = Định nghĩa mã này cho server gặp tình huống ngoài dự kiến. Bản đính chính (erratum) 3227 cho phép cả client dùng nó.
    .note-chromium = Chuyển mã này cho trang đúng như đã gửi, và gửi trả lại; không bao giờ tự gửi nó.
    .note-firefox = Chuyển mã này cho trang đúng như đã gửi, và gửi trả lại mã cùng lý do.
    .note-websockets-17 = Gửi mã này không kèm lý do khi handler ném exception, và với lý do “keepalive ping timeout” khi không có pong trong 20 giây.
    .note-uvicorn-0-54 = Chỉ gửi mã này khi không có pong. Khi handler ném exception, trang thấy 1006.
    .note-hypercorn-0-18 = Gửi mã này khi ứng dụng ném exception, khi ứng dụng return, và mỗi lần tắt.
    .note-daphne-4-2 = Gửi mã này khi ứng dụng ném exception, chậm nhất một giây sau đó, và khi ứng dụng đóng bằng một mã mà Daphne không cho phép.
    .note-ws-8 = Ứng dụng có thể gửi mã này; bản thân ws thì không gửi. Một exception không được bắt sẽ làm tiến trình kết thúc, và trang thấy 1006.
    .note-spring-7-0 = Gửi mã này không kèm lý do khi một exception thoát ra khỏi handler.
    .note-jetty-12 = Gửi mã này với nội dung của exception làm lý do, rồi ngắt kết nối ngay, nên frame có thể bị mất.
    .note-tomcat-10-1 = Gửi 1002 ở chỗ phần mềm khác gửi 1011: khi handler của ứng dụng gặp lỗi.
    .note-nats-2-14 = Gửi mã này cho client bị kick, và cho client thứ hai có cùng id.
code-1012 =
    .opening =
        Server khởi động lại, và báo trước khi ngừng. Trang và mạng đều ổn: hãy chờ một khoảng ngắn, ngẫu nhiên rồi kết nối lại. Nếu mã này đến mà không có lần triển khai nào, hãy tìm hiểu điều gì khởi động lại server.
    .when =
        uvicorn 0.54 gửi mã này, không kèm lý do, cho mọi socket khi nhận SIGTERM, tức là mỗi lần nạp lại do --reload và mỗi lần một worker khởi động lại. Cả ba cách cài đặt WebSocket của nó đều làm vậy.

        Phoenix 1.8 gửi mã này khi một lần triển khai rút dần các socket của nó, trên Cowboy và trên Bandit.

        Hasura 2 gửi mã này dù không khởi động lại gì, khi một cài đặt liên quan đến bảo mật thay đổi: “cors policy changed”, “auth mode changed”, “allow list updated”.

        Ứng dụng có thể tự chọn mã này: Server.close() của websockets 17 của Python nhận nó thay cho 1001, và server dùng ws 8 hoặc aiohttp 3.14 có thể tự đóng bằng nó.
    .root-cause =
        Tiến trình sắp kết thúc, hoặc cài đặt của nó đã thay đổi. Nhiều socket nhận mã này vào cùng một thời điểm, và kết nối kế tiếp đến một tiến trình mới, hoặc tạm thời không đến được đâu.

        Mã là do bên gửi chọn, nên với cùng việc khởi động lại đó, server khác gửi mã khác: 1001 từ websockets của Python và Tomcat, 1011 từ Hypercorn, 1005 từ Socket.IO, 1000 từ Bandit khi không có drainer của Phoenix, và 1006 từ ws, Daphne, Tornado, Bun và Deno khi tiến trình của chúng chỉ đơn giản là được lệnh dừng.
    .on-the-wire =
        88 02 03 F4. 88 là FIN và opcode 8 (Close), 02 nghĩa là không có mask và payload dài hai byte, 03 F4 là 1012. Với lý do “restarting”, frame bắt đầu bằng 88 0C: 12 byte, gồm hai byte mã và mười byte văn bản.
    .seen-page = Sự kiện close có mã 1012, lý do đúng như đã gửi, phần lớn là rỗng, và wasClean là true.
    .seen-other = Trình duyệt gửi trả lại đúng mã và lý do đã nhận. Một số thư viện cũ coi 1012 là mã không được phép gửi (gevent-websocket, Ratchet, websocket-driver cho Ruby) và đáp lại 1002 khi client gửi nó.
    .seen-log = Tín hiệu (signal) và việc tắt, không phải lỗi. Hãy tìm một lần triển khai, một lần nạp lại, một vòng lặp crash hoặc một cài đặt mới vào thời điểm đó.
    .fix-page =
        Hãy kết nối lại sau một khoảng chờ ngẫu nhiên. Email đề nghị mã này nêu khoảng chờ từ 5 đến 30 giây, để không phải mọi client cùng quay lại một lúc. Sau đó hãy hỏi server những gì đã bị lỡ.

        Client của graphql-ws tự thử lại sau 1012.
    .fix-server =
        Không cần làm gì, nếu đó là một lần triển khai. Trước khi đóng các kết nối cũ, hãy chuyển kết nối mới đến một tiến trình khác; sau đó đóng kết nối cũ thành nhiều nhóm thay vì tất cả cùng lúc.

        Nếu không ai triển khai: hãy tìm một trình theo dõi tệp như --reload trong môi trường production, một giới hạn bộ nhớ, một health check thất bại, hoặc một supervisor khởi động lại worker.
    .note-iana = Đăng ký mã này là “Service Restart”; tài liệu tham chiếu là một email gửi đến mailing list hybi.
    .note-rfc6455 = Không định nghĩa mã này; sổ đăng ký của IANA thêm nó sau.
    .note-chromium = Chuyển mã này cho trang đúng như đã gửi; trang không gửi được nó.
    .note-firefox = Chuyển mã này cho trang đúng như đã gửi; trang không gửi được nó.
    .note-uvicorn-0-54 = Gửi mã này không kèm lý do cho mọi socket đang mở khi server dừng hoặc nạp lại.
    .note-phoenix-1-8 = Gửi mã này từ socket drainer của nó khi tắt, trên Cowboy và trên Bandit.
    .note-hasura-2 = Gửi mã này khi cài đặt liên quan đến bảo mật thay đổi, với cài đặt đó làm lý do; không có gì khởi động lại.
    .note-websockets-17 = Gửi 1001 khi server của nó đóng, trừ khi được chỉ định mã khác như 1012.
    .note-hypercorn-0-18 = Gửi 1011 khi bị dừng, không phải 1012.
    .note-graphql-ws-6 = Coi mã này là tạm thời, và kết nối lại.
    .note-netty-4-2 = Cung cấp mã này dưới dạng trạng thái dựng sẵn với văn bản “Service Restart”; văn bản đó gợi ý là Netty.
code-1013 =
    .opening =
        Server, hoặc ứng dụng trên đó, hiện không muốn phục vụ kết nối này: hay gặp nhất là nó có quá nhiều việc, hoặc quá nhiều kết nối. Hãy chờ trước lần thử kế tiếp, mỗi lần một lâu hơn. Hầu như không phần mềm nào tự gửi 1013, nên code của chính ứng dụng biết vì sao.
    .when =
        Tyrus 1.22 gửi mã này khi một endpoint, một ứng dụng hoặc một địa chỉ đã đạt số phiên tối đa: “Maximal number of open sessions per endpoint exceeded.”

        soketi kết thúc mọi socket bằng 1013 khi dừng, cho đến tháng 6 năm 2022; từ đó nó dùng 4200.

        Ứng dụng chủ động giảm tải thì đóng bằng mã này: chẳng hạn trên websockets 17 của Python, close(1013) đến nơi đúng như đã gọi.

        Code trên Netty dùng trạng thái dựng sẵn của thư viện thì gửi mã này với lý do “Try Again Later”.
    .root-cause =
        Mã này nói rằng trở ngại là tạm thời, không nói đó là gì: quá nhiều phiên, một cơ sở dữ liệu không trả lời, một giới hạn cho người dùng này. Chỉ lý do, hoặc đoạn code gọi close, cho biết điều đó.

        Phần lớn server dùng mã khác cho cùng việc đó. NATS đóng bằng 1008 với lý do “Maximum Connections Exceeded”, centrifuge bằng 3504, còn server của giao thức Pusher bằng 4100 đến 4199. Server từ chối client trước khi bắt tay xong thì trả lời bằng mã trạng thái HTTP như 503, và trang thấy 1006.
    .on-the-wire =
        88 02 03 F5. 88 là FIN và opcode 8 (Close), 02 nghĩa là không có mask và payload dài hai byte, 03 F5 là 1013. Tiếp theo có thể là lý do, dài tối đa 123 byte UTF-8; không có trường riêng nào cho biết phải chờ bao lâu.
    .seen-page = Sự kiện close có mã 1013, lý do đúng như đã gửi, và wasClean là true.
    .seen-other = Trình duyệt gửi trả lại đúng mã và lý do đã nhận.
    .seen-log = Những gì ứng dụng ghi khi nó từ chối một client. Số liệu giúp được nhiều hơn các dòng log: số socket đang mở, độ dài hàng đợi, bộ nhớ.
    .fix-page =
        Hãy chờ, với thời gian chờ tăng dần và có một phần ngẫu nhiên; đừng thử lại ngay. Email đề nghị mã này còn đi xa hơn: client nên đến một địa chỉ khác của dịch vụ, hoặc chỉ quay lại địa chỉ cũ khi người dùng thao tác.

        Nếu tình trạng kéo dài, hãy báo cho người dùng. Client của graphql-ws tự thử lại sau 1013.
    .fix-server =
        Hãy tìm giới hạn đã chạm phải và nâng nó, hoặc thêm server. Trên Tyrus, đó là maxSessions.

        Nếu client quay lại quá nhanh, hãy nêu trong lý do phải chờ bao lâu, và cho trang đọc điều đó. Cũng có thể từ chối bằng HTTP 503 trước khi bắt tay xong, nhưng khi đó trang thấy 1006 và không phân biệt được với bất kỳ lỗi nào khác.
    .note-iana = Đăng ký mã này là “Try Again Later”; tài liệu tham chiếu là một email gửi đến mailing list hybi.
    .note-rfc6455 = Không định nghĩa mã này; sổ đăng ký của IANA thêm nó sau.
    .note-chromium = Chuyển mã này cho trang đúng như đã gửi; trang không gửi được nó.
    .note-firefox = Chuyển mã này cho trang đúng như đã gửi; trang không gửi được nó.
    .note-tyrus-1-22 = Gửi mã này khi chạm một trong ba giới hạn về số phiên của nó; lý do cho biết là giới hạn nào.
    .note-soketi-1 = Gửi mã này khi chính nó tắt, cho đến tháng 6 năm 2022; từ đó gửi 4200.
    .note-websockets-17 = Chỉ gửi mã này khi ứng dụng gửi.
    .note-nats-2-14 = Báo 1008 khi có quá nhiều kết nối.
    .note-netty-4-2 = Cung cấp mã này dưới dạng trạng thái dựng sẵn với văn bản “Try Again Later”; văn bản đó gợi ý là Netty.
    .note-graphql-ws-6 = Coi mã này là tạm thời, và kết nối lại.
code-1014 =
    .opening =
        Một gateway báo rằng server phía sau nó không đưa ra phản hồi hợp lệ. Trang đã đến được gateway, nên phía trang không có vấn đề; hãy xem phía sau gateway. Những proxy thông dụng không bao giờ gửi 1014: mã này đến từ một ứng dụng hoặc gateway tự ghi frame Close của mình.
    .when =
        Một ứng dụng chuyển tiếp WebSocket đến một dịch vụ khác, mất dịch vụ đó, và chọn mã này cho việc ấy.

        Code trên Netty dùng trạng thái dựng sẵn của thư viện: khi đó lý do là “Bad Gateway”.

        Không server hay proxy nào trong atlas của wswhy tự gửi 1014. Khi một server chết phía sau nginx 1.22 hoặc HAProxy 2.6, trang thấy 1006, vì các proxy này chỉ chuyển byte và không gửi frame Close nào; server không chạy lúc bắt tay thì dẫn đến HTTP 502 hoặc 503, và trang cũng thấy 1006.
    .root-cause =
        Kết nối gồm hai nửa, và nửa phía xa đã hỏng: backend không chạy, khởi động lại, từ chối bắt tay, hoặc trả lời bằng thứ không phải WebSocket. Nửa phía gần vẫn chạy cho đến khi gateway đóng nó.
    .on-the-wire =
        88 02 03 F6. 88 là FIN và opcode 8 (Close), 02 nghĩa là không có mask và payload dài hai byte, 03 F6 là 1014. Với lý do “Bad Gateway”, frame bắt đầu bằng 88 0D: 13 byte, gồm hai byte mã và mười một byte văn bản.
    .seen-page = Sự kiện close có mã 1014, lý do đúng như đã gửi, và wasClean là true.
    .seen-other = Gateway nhận lại mã và lý do của chính mình từ trình duyệt. Server phía sau chỉ thấy gateway kết thúc nửa còn lại như thế nào.
    .seen-log = Trong log của gateway: backend nào, và nó đã trả lời gì. Log của backend có thể trống, nếu chưa hề đến được nó.
    .fix-page =
        Hãy kết nối lại với thời gian chờ tăng dần. Sửa trang không tác động được đến những gì nằm phía sau gateway.
    .fix-server =
        Từ chính máy của gateway, hãy thử đến backend theo đúng địa chỉ mà gateway dùng. Hãy xem backend có chạy, có lắng nghe ở đó và có hoàn tất một lần bắt tay WebSocket không.

        Nếu bạn viết gateway: hãy chuyển tiếp mã và lý do của chính backend khi nó có nêu, và chỉ dùng 1014 khi nó không nêu gì. Client dùng thư viện cũ có thể hủy kết nối vì 1014.
    .note-iana = Đăng ký mã này từ tháng 10 năm 2016, với một câu thay cho tên, và ví nó với 502 của HTTP.
    .note-rfc6455 = Không định nghĩa mã này; sổ đăng ký của IANA thêm nó sau.
    .note-chromium = Chuyển mã này cho trang đúng như đã gửi; trang không gửi được nó.
    .note-firefox = Chuyển mã này cho trang đúng như đã gửi; trang không gửi được nó.
    .note-nginx-1-22 = Không gửi frame Close: trang thấy 1006 khi backend chết, và cả sau HTTP 502 khi backend không chạy.
    .note-haproxy-2-6 = Không gửi frame Close: trang thấy 1006 khi backend chết, và cả sau HTTP 503 khi backend không chạy.
    .note-ws-8 = Coi mã này là hợp lệ, từ một thay đổi vào tháng 1 năm 2020.
    .note-boost-beast = Coi mã này là không hợp lệ và đáp lại 1002, cho đến một thay đổi vào tháng 6 năm 2026.
    .note-wsproto-1-3 = Coi mã này là chưa được cấp, và báo 1002 cho chương trình dùng nó.
    .note-netty-4-2 = Cung cấp mã này dưới dạng trạng thái dựng sẵn với văn bản “Bad Gateway”; văn bản đó gợi ý là Netty.
code-1015 =
    .opening =
        TLS thất bại, nên chưa bao giờ có WebSocket. Firefox báo điều đó bằng 1015, Chromium báo bằng 1006. Hãy mở chính host đó bằng https:// trong một tab: ở đó trình duyệt cho biết sai ở đâu.
    .when =
        Một chứng chỉ mà trình duyệt không tin cậy, chẳng hạn chứng chỉ tự ký. Firefox 153 báo 1015 cho trường hợp này.

        wss: đến một cổng dùng HTTP thường. Firefox báo 1015; Chromium ghi lỗi giao thức SSL trong console và báo 1006 cho trang.

        Một cổng đòi chứng chỉ client: trình duyệt không cho ai chọn chứng chỉ cho WebSocket.

        Một server ghi 1015 vào frame Close, điều bị cấm. Mã nguồn của NATS làm vậy khi bắt tay TLS thất bại. Khi đó Firefox báo 1015 với wasClean là true; Chromium hủy kết nối với 1006 và báo 1002 cho server.
    .root-cause =
        Chứng chỉ, cài đặt TLS của cổng, hoặc ở đó không hề có TLS. Trang không biết được là điều nào; console của trình duyệt và một tab mở bằng https:// thì biết.

        wasClean cho biết con số từ đâu ra. False: TLS thất bại, và trình duyệt báo điều đó. True: một server đã gửi 1015 đi, và TLS không có vấn đề.
    .on-the-wire =
        Không có gì. TLS thất bại trước byte đầu tiên của WebSocket, nên không có frame nào. Frame 88 02 03 F7 sẽ chứa 1015, và là một vi phạm: frame Close không được mang mã này.
    .seen-page = Firefox: một sự kiện error, rồi 1015, lý do rỗng, wasClean là false, và sự kiện open không hề đến. Chromium: cũng như vậy với 1006.
    .seen-other = Thư viện TLS của server thấy lỗi, còn server WebSocket không thấy gì: không có request nào đến.
    .seen-log = Một TLS alert hoặc một lần bắt tay thất bại trong log của nơi kết thúc TLS, thường là proxy. Log của ứng dụng không có mục nào.
    .fix-page =
        Hãy kiểm tra URL: wss: nếu cổng dùng TLS, ws: nếu không, và tên host mà chứng chỉ nêu. Trang được tải qua HTTPS chỉ được mở ws: đến chính máy này.

        Code xử lý 1006 thì phải xử lý 1015 y như vậy, nếu không nó chạy được trong Chromium mà không chạy được trong Firefox. Đừng chờ cảnh báo để bấm bỏ qua: WebSocket không hiện cảnh báo nào.
    .fix-server =
        Hãy dùng một chứng chỉ mà trình duyệt tin cậy, cấp cho tên host này, kèm toàn bộ chuỗi chứng chỉ. Với CA nội bộ, hãy cài chứng chỉ gốc của nó trên máy của người dùng.

        Đừng đòi chứng chỉ client ở cổng này. Đừng bao giờ ghi 1015 vào frame Close; hãy đóng bằng 1011, hoặc chỉ cần đóng kết nối TCP.
    .note-rfc6455 = Dành mã này để báo rằng bắt tay TLS thất bại; nó không được gửi đi.
    .note-firefox = Báo mã này khi TLS thất bại, với wasClean là false; 1015 được gửi thật thì nó cũng chuyển cho trang, với wasClean là true.
    .note-chromium = Không bao giờ báo mã này: khi TLS thất bại, trang thấy 1006, và khi 1015 được gửi thật cũng vậy.
    .note-nats-2-14 = Trong mã nguồn, dùng mã này khi bắt tay TLS thất bại, dù không frame nào được phép mang mã này.
    .note-ws-8 = Coi frame Close chứa 1015 là vi phạm, và đáp lại bằng 1002.
code-protocol =
    .opening =
        { $code } chưa có nghĩa gì: 1016 đến 2999 được để dành cho các phiên bản sau của giao thức và cho phần mở rộng. Ai gửi nó thì đã chọn một số mà mình không có quyền chọn. Hãy hỏi người vận hành server, và đọc lý do.
    .when =
        Một server mà tác giả đánh số các lỗi riêng từ 1016, 1100 hoặc 2000 trở lên, ngay cạnh các mã chuẩn.

        Một frame được viết bằng tay hoặc được đọc sai chỗ, nên những byte khác nằm ở chỗ của mã.

        Nhiều thư viện không chấp nhận các mã này: ws 8, websockets 17 của Python, wsproto, Ratchet, Cowboy và Bandit coi chúng là lỗi và đáp lại 1002.
    .root-cause =
        Một ý nghĩa riêng trong một dải mã chung. Nó còn chạy được khi hai đầu là một trình duyệt và một server không kiểm tra, và hỏng ngay với thư viện client kế tiếp. Nếu một ngày nào đó có đặc tả cấp { $code }, nghĩa của nó sẽ thay đổi mà không báo trước.
    .on-the-wire =
        88 02 và hai byte từ 03 F8 (1016) đến 0B B7 (2999). Chẳng hạn, 88 02 07 D0 chứa 2000.
    .seen-page = Chromium và Firefox chuyển { $code } và lý do cho trang đúng như đã gửi, với wasClean là true.
    .seen-other = Trình duyệt gửi trả lại đúng mã và lý do đã nhận.
    .seen-log = Server không kiểm tra thì không ghi gì. Client có kiểm tra thì ghi log về một mã trạng thái không hợp lệ hoặc dành riêng, và gửi 1002.
    .fix-page =
        Hãy coi { $code } như một kết thúc không rõ nguyên nhân, và dựa vào lý do. Trang không gửi được nó: close() chỉ nhận 1000 và 3000 đến 4999.
    .fix-server =
        Hãy chuyển mã này sang 4000 đến 4999, dải thuộc về ứng dụng, và báo cho các client. Bây giờ thay đổi đó còn nhỏ; nó lớn thêm với mỗi client biết con số cũ.
    .note-rfc6455 = Dành 1000 đến 2999 cho giao thức, các phiên bản sửa đổi và các phần mở rộng của nó, và không định nghĩa mã nào từ 1016 trở lên.
    .note-iana = Ghi 1016 đến 2999 là chưa cấp; mục mới cần một đặc tả đã công bố hoặc một lần xét duyệt.
    .note-chromium = Chuyển mọi mã như vậy cho trang, với wasClean là true, và gửi trả lại.
    .note-firefox = Chuyển mọi mã như vậy cho trang, với wasClean là true, và gửi trả lại.
    .note-ws-8 = Đáp lại mã như vậy bằng 1002.
    .note-wsproto-1-3 = Báo mã như vậy cho chương trình dùng nó là 1002.
    .note-ratchet-0-4 = Đáp lại mã như vậy bằng 1002.
    .note-bandit-1-12 = Đáp lại mã như vậy bằng 1002.
code-3000 =
    .opening =
        Theo sổ đăng ký của IANA, mã này nói rằng bên nhận yêu cầu đăng nhập. Mục đó có từ năm 2021, và trước đó SockJS đã dùng con số này vào việc khác. Vì vậy hãy đọc lý do: nếu đó là “Go away!” hoặc “Broken framing.” thì không thiếu đăng nhập nào cả.
    .when =
        Ứng dụng hoặc thư viện theo sổ đăng ký đóng bằng 3000 khi token bị thiếu, sai hoặc hết hạn.

        SockJS trên Spring 7.0 đóng mọi phiên bằng 3000 với lý do “Go away!” khi server kết thúc phiên. SockJS-node đóng bằng 3000 với lý do “Broken framing.” khi không đọc được một thông điệp, và ghi c[3000,"No response from heartbeat"] làm văn bản cuối cùng khi không có heartbeat nào được trả lời; socket đó sau đó kết thúc bằng 1000.

        Trang có thể tự gửi 3000. Phần lớn server gửi trả lại nó; aiohttp, Daphne, WebSocket-Node và Bandit đáp lại 1000, còn uWebSockets đáp lại không kèm mã, nên trang thấy 1005.
    .root-cause =
        Hoặc là đăng nhập, hoặc là một cách dùng cũ hơn của con số. Lý do phân biệt hai trường hợp đó. Với đăng nhập, thời điểm cho biết thêm: ngay sau khi mở nghĩa là nó bị thiếu hoặc sai, sau một tuổi thọ cố định nghĩa là nó đã hết hạn.

        Đăng nhập bị từ chối trong lúc bắt tay thì trông khác: server trả lời HTTP 401, và trang thấy 1006.
    .on-the-wire =
        88 02 0B B8. 88 là FIN và opcode 8 (Close), 02 nghĩa là không có mask và payload dài hai byte, 0B B8 là 3000. Với lý do “Go away!”, frame bắt đầu bằng 88 0A: mười byte, gồm hai byte mã và tám byte văn bản.
    .seen-page = Sự kiện close có mã 3000, lý do đúng như đã gửi, và wasClean là true. Sau khi chính trang gọi close(3000), nó thấy mã trong lời đáp của server: 3000, 1000 hoặc 1005.
    .seen-other = Trình duyệt gửi trả lại đúng mã và lý do đã nhận. Khi trang gửi, server nhận 3000 và lý do của trang.
    .seen-log = Những gì chính ứng dụng ghi về việc đăng nhập. Với SockJS là việc phiên kết thúc, và không có gì về đăng nhập.
    .fix-page =
        Hãy lấy token mới hoặc đăng nhập lại, rồi kết nối lại một lần. Kết nối lại với cùng token đó thì cũng kết thúc như cũ. Sau “Go away!” thì chỉ cần kết nối lại, nếu trang vẫn cần socket.
    .fix-server =
        Hãy nêu lý do phân biệt đăng nhập bị thiếu với đăng nhập hết hạn, để trang biết token mới có đủ không. Hãy dùng 3003 khi đăng nhập hợp lệ nhưng không được làm việc đó.

        Trong giao thức riêng của bạn, một mã từ 4000 trở lên không thể bị nhầm với mã của SockJS.
    .note-iana = Đăng ký mã này là “Unauthorized” từ tháng 9 năm 2021, cho endpoint phải được cấp quyền trước.
    .note-chromium = Chuyển mã này cho trang đúng như đã gửi; close(3000) được phép.
    .note-firefox = Chuyển mã này cho trang đúng như đã gửi; close(3000) được phép.
    .note-spring-7-0 = Phần hỗ trợ SockJS của nó gửi mã này với lý do “Go away!” khi server kết thúc bình thường.
    .note-sockjs-node-0-3 = Gửi mã này với lý do “Broken framing.” khi không đọc được một thông điệp.
    .note-centrifuge = Dành 3000 cho “connection closed”, mã mà nó không bao giờ gửi: nó chỉ có trong log.
    .note-uwebsockets-20 = Đáp lại close(3000) của trang bằng frame Close rỗng, nên trang thấy 1005.
    .note-aiohttp-3-14 = Đáp lại close(3000) của trang bằng 1000.
code-3003 =
    .opening =
        Server biết trang hành động thay cho ai, và không cho phép điều trang muốn. Đăng nhập lại bằng cùng người dùng không giúp được gì. Hãy yêu cầu thứ mà người dùng này được phép có, hoặc để người vận hành server cấp quyền đó.
    .when =
        Ứng dụng theo sổ đăng ký của IANA đóng bằng 3003 khi người dùng mở một phòng, một topic hoặc một tài liệu không dành cho người đó, hoặc khi quyền bị thu hồi trong lúc đang kết nối.

        Không phần mềm server nào trong atlas của wswhy tự gửi 3003. Các phần mềm khác dùng mã riêng cho cùng việc đó: graphql-ws dùng 4403, centrifuge dùng 3507 với “permission denied”, Quarkus WebSockets Next dùng 1008.
    .root-cause =
        Quyền của người dùng hoặc token này. 3003 là số cho “biết là ai, và không được phép”; 3000 là cho “không biết là ai”. Server có thể lẫn lộn hai mã này, nên hãy đọc lý do.

        Việc từ chối trong lúc bắt tay thì trông khác: server trả lời HTTP 403, và trang thấy 1006. Đằng sau 403 cũng có thể là một origin không được phép, hoặc một đường dẫn sai.
    .on-the-wire =
        88 02 0B BB. 88 là FIN và opcode 8 (Close), 02 nghĩa là không có mask và payload dài hai byte, 0B BB là 3003. Với lý do “Forbidden”, frame bắt đầu bằng 88 0B: mười một byte, gồm hai byte mã và chín byte văn bản.
    .seen-page = Sự kiện close có mã 3003, lý do đúng như đã gửi, và wasClean là true.
    .seen-other = Trình duyệt gửi trả lại đúng mã và lý do đã nhận.
    .seen-log = Người dùng, thứ được yêu cầu và quy tắc đã từ chối, nếu ứng dụng có ghi lại.
    .fix-page =
        Đừng để trang tự kết nối lại: câu trả lời vẫn như cũ cho đến khi ai đó thay đổi quyền. Hãy cho người dùng biết điều gì đã bị từ chối.
    .fix-server =
        Hãy nêu trong lý do điều gì đã bị từ chối. Hãy đối chiếu các quyền mà token mang với các quyền mà tài nguyên đòi hỏi; vai trò được cấp về sau có thể cần một token mới.

        Nếu một socket phục vụ nhiều topic, hãy từ chối riêng topic đó bằng một thông điệp và để socket mở.
    .note-iana = Đăng ký mã này là “Forbidden” từ tháng 2 năm 2023, cho endpoint đã được cấp quyền nhưng thiếu phép truy cập.
    .note-chromium = Chuyển mã này cho trang đúng như đã gửi; close(3003) được phép.
    .note-firefox = Chuyển các mã trong dải này cho trang đúng như đã gửi.
    .note-graphql-ws-6 = Dùng 4403 với “Forbidden” thay cho mã này.
    .note-centrifuge = Dùng 3507 với “permission denied” thay cho mã này.
    .note-quarkus-websockets-next = Dùng 1008 khi không qua được kiểm tra bảo mật, dù người dùng là không biết hay không được phép.
    .note-uwebsockets-20 = Đáp lại close(3003) của chính trang bằng frame Close rỗng, nên trang thấy 1005.
code-3008 =
    .opening =
        Theo sổ đăng ký của IANA, mã này nói rằng có việc mất nhiều thời gian hơn mức bên gửi cho phép. Centrifugo gửi cùng con số đó, với lý do “slow”, cho trang đọc quá chậm. Trước hết hãy đọc lý do: nó cho biết bạn gặp trường hợp nào trong hai trường hợp.
    .when =
        Centrifugo, hoặc server khác dùng thư viện centrifuge, khi có hơn 1 MiB chờ gửi đến trang này. Lý do là “slow”, và không có gì bị timeout.

        Ứng dụng theo sổ đăng ký, khi một phản hồi hoặc lần đăng nhập không đến trong thời gian mà nó cho.

        Những timeout thông thường hiếm khi dẫn đến 3008, vì phần mềm server có mã cũ hơn cho chúng: Jetty 12 đóng socket nhàn rỗi bằng 1001, Cowboy bằng 1000, Bandit bằng 1002; pong đến muộn thì dẫn đến 1011 trong websockets của Python và uvicorn; graphql-ws báo 4408 khi thông điệp đầu tiên đến muộn; chính centrifuge báo 3012 cho pong và 3502 cho thông điệp đầu tiên.
    .root-cause =
        Với “slow”: trang hoặc mạng nhận dữ liệu chậm hơn mức server tạo ra. Một tab bị đóng băng, một script bị nghẽn hoặc mạng chậm gây ra điều đó.

        Với lý do bất kỳ khác: server đã chờ điều gì đó. Hãy đo thời gian từ việc cuối cùng xảy ra cho đến lúc kết thúc. Nếu lần nào cũng dài như nhau thì đó là một giới hạn được đặt ở đâu đó.
    .on-the-wire =
        88 02 0B C0. 88 là FIN và opcode 8 (Close), 02 nghĩa là không có mask và payload dài hai byte, 0B C0 là 3008. Với lý do “slow”, frame bắt đầu bằng 88 06: sáu byte, gồm hai byte mã và bốn byte văn bản.
    .seen-page = Sự kiện close có mã 3008, lý do đúng như đã gửi, và wasClean là true.
    .seen-other = Trình duyệt gửi trả lại đúng mã và lý do đã nhận.
    .seen-log = Điều mà server đã chờ, nếu ứng dụng có ghi lại. Với “slow” là kích thước hàng đợi.
    .fix-page =
        Với “slow”: hãy làm ít việc hơn trong handler nhận thông điệp, đăng ký ít kênh hơn, và kết nối lại; client của Centrifugo tự kết nối lại sau 3008.

        Với timeout: hãy gửi thông điệp được mong đợi sớm hơn, chẳng hạn gửi thông tin đăng nhập ngay sau open.
    .fix-server =
        Với “slow”: hãy gửi ít hơn, hoặc gửi thông điệp nhỏ hơn, hoặc tăng ClientQueueMaxSize.

        Với timeout: hãy nêu trong lý do điều gì được chờ và chờ bao lâu, và nâng giới hạn đó nếu cả client hợp lệ cũng chạm phải.
    .note-iana = Đăng ký mã này là “Timeout” từ tháng 2 năm 2024, cho endpoint trả lời quá chậm.
    .note-chromium = Chuyển mã này cho trang đúng như đã gửi; close(3008) được phép.
    .note-firefox = Chuyển các mã trong dải này cho trang đúng như đã gửi.
    .note-centrifuge = Gửi mã này với lý do “slow” khi hàng đợi của một client vượt ClientQueueMaxSize, mặc định 1 MiB; các timeout của nó có mã khác.
    .note-graphql-ws-6 = Báo 4408 khi thông điệp đầu tiên không đến kịp.
    .note-jetty-12 = Báo 1001 với lý do “Connection Idle Timeout” cho socket nhàn rỗi.
    .note-uwebsockets-20 = Đáp lại close(3008) của chính trang bằng frame Close rỗng, nên trang thấy 1005.
code-registered =
    .opening =
        { $code } thuộc về một thư viện hoặc framework, và tài liệu của thư viện đó cho biết nó có nghĩa gì. IANA chỉ ghi 3000, 3003 và 3008; mọi số khác trong dải này được dùng mà không có mục đăng ký. Nhiều khi chỉ cần lý do là đủ để tìm ra thư viện.
    .when =
        Centrifugo và các server khác dùng centrifuge có hai khối mã. 3000 đến 3499 là tạm thời, và client tự quay lại: 3001 “shutdown”, 3005 “connection expired”, 3008 “slow”, 3012 “no pong”. 3500 đến 3999 là kết thúc hẳn: 3500 “invalid token”, 3501 “bad request”, 3502 “stale”, 3507 “permission denied”.

        SockJS dùng 3000: “Go away!” trên Spring, “Broken framing.” trên SockJS-node.

        Trang có thể tự đóng bằng { $code }, và một thư viện trong trang cũng có thể làm thay. Khi đó bên đóng là trang.
    .root-cause =
        Là điều mà thư viện nói. Hai thư viện có thể dùng một số cho hai việc khác nhau: 3000 là đăng nhập trong sổ đăng ký của IANA, là một kết thúc bình thường trong SockJS, và không bao giờ được gửi trong centrifuge. Vì vậy trước hết hãy tìm ra thư viện, qua URL, subprotocol, những thông điệp đầu tiên hoặc câu chữ của lý do.
    .on-the-wire =
        88 02 và hai byte từ 0B B8 (3000) đến 0F 9F (3999). Chẳng hạn, 88 02 0D AC chứa 3500. Tiếp theo là lý do dưới dạng UTF-8.
    .seen-page = Sự kiện close có mã { $code }, lý do đúng như đã gửi, và wasClean là true.
    .seen-other = Khi server đóng kết nối, trình duyệt gửi trả lại mã và lý do của server. Khi trang đóng, server nhận { $code }; uWebSockets đáp lại các mã từ 1012 đến 3999 bằng frame Close rỗng, nên khi đó trang thấy 1005.
    .seen-log = Tên mà thư viện đặt cho mã, ở cả hai bên; centrifuge ghi log các lần ngắt kết nối theo tên.
    .fix-page =
        Hãy tra mã này trong danh sách của chính thư viện, và làm theo quy tắc kết nối lại của nó. Trang nào kết nối lại sau một mã có nghĩa là kết thúc hẳn thì lại bị đóng ngay.
    .fix-server =
        Nếu bạn viết thư viện: hãy đăng ký mã với IANA, ai đến trước được trước, và gửi kèm lý do. Nếu bạn viết ứng dụng: hãy dùng 4000 đến 4999, dải không cần đăng ký và cũng không thư viện nào nên dùng.
    .note-rfc6455 = Dành 3000 đến 3999 cho thư viện, framework và ứng dụng; các mã này được đăng ký với IANA.
    .note-iana = Ghi ba mã: 3000 Unauthorized, 3003 Forbidden, 3008 Timeout; phần còn lại chưa cấp.
    .note-chromium = Chuyển các mã này cho trang đúng như đã gửi; trang được phép gửi chúng.
    .note-firefox = Chuyển các mã này cho trang đúng như đã gửi; trang được phép gửi chúng.
    .note-centrifuge = Dùng 3001 đến 3014, là những mã mà sau đó client quay lại, và 3500 đến 3509, là những mã kết thúc hẳn.
    .note-spring-7-0 = Phần hỗ trợ SockJS của nó dùng 3000 cho một kết thúc bình thường.
    .note-sockjs-node-0-3 = Dùng 3000 cho thông điệp mà nó không đọc được.
    .note-uwebsockets-20 = Đáp lại mã trong dải này của chính trang bằng frame Close rỗng.
code-private =
    .opening =
        { $code } là mã riêng của ứng dụng: không ai khác cho nó ý nghĩa, và một dịch vụ khác có thể dùng nó vào việc khác. Hãy tra nó trong tài liệu của dịch vụ hoặc trong mã nguồn của server, và đọc lý do.
    .when =
        graphql-ws và các server khác của graphql-transport-ws mượn số của HTTP: 4400 cho thông điệp không đọc được, 4401 cho subscription đến trước khi đăng nhập được xác nhận, 4403 cho đăng nhập bị từ chối, 4408 cho thông điệp đầu tiên đến quá muộn, 4429 khi có thêm một thông điệp như vậy.

        Spring 7.0 đóng bằng 4500 khi một thông điệp không gửi kịp, và cả khi không có frame STOMP nào đến trong 60 giây.

        Các dịch vụ trực tuyến có danh sách riêng: Discord 4000 đến 4014 trên gateway, Twitch EventSub 4000 đến 4007, Pusher 4000 đến 4301, obs-websocket 4002 đến 4012.

        Chính trang có thể đã đóng bằng { $code }, hoặc một thư viện client trong trang: graphql-ws dùng 4004, 4005, 4499 và 4504 theo cách đó.
    .root-cause =
        Là điều mà ứng dụng quyết định. Một số, nhiều nghĩa: 4001 là opcode không rõ ở Discord, ứng dụng không tồn tại ở Pusher, và thông điệp không được phép ở Twitch; 4003 là thiếu đăng nhập ở Discord, kết nối không dùng đến ở Twitch, và thiếu dữ liệu trong obs-websocket. Vì vậy hãy xác định ai gửi trước khi tra mã.

        Sau đó hãy xem bên nào đã đóng. Nếu trang đã gọi close({ $code }), call stack của lệnh gọi đó chỉ ra dòng.
    .on-the-wire =
        88 02 và hai byte từ 0F A0 (4000) đến 13 87 (4999). Chẳng hạn, 88 02 11 31 chứa 4401. Tiếp theo có thể là lý do dưới dạng UTF-8, dài tối đa 123 byte.
    .seen-page = Sự kiện close có mã { $code }, lý do đúng như đã gửi, và wasClean là true. Khi chính trang gọi close({ $code }), nó thấy mã trong lời đáp của server: { $code } từ phần lớn server, 1000 từ aiohttp, Daphne, WebSocket-Node và Bandit.
    .seen-other = Khi server đóng kết nối, trình duyệt gửi trả lại mã và lý do của server. Khi trang đóng, server nhận { $code } và lý do của trang.
    .seen-log = Dòng log của chính ứng dụng, nếu có. Thư viện bên dưới cùng lắm chỉ ghi con số.
    .fix-page =
        Hãy ghi rõ mỗi mã của dịch vụ này đòi hỏi điều gì: quay lại ngay, quay lại sau, đăng nhập trước, hoặc dừng. Các dải mã của Pusher là một ví dụ: 4000 đến 4099 thì dừng, 4100 đến 4199 thì chờ, 4200 đến 4299 thì quay lại ngay.

        Chừng nào chưa biết nghĩa của một mã, hãy quay lại với thời gian chờ tăng dần, và không thử mãi mãi.
    .fix-server =
        Hãy ghi mọi mã vào tài liệu, cùng điều client nên làm, và gửi lý do kèm theo. Đừng dùng lại một số cho ý nghĩa thứ hai.

        Những số như 4401 cho 401 thì dễ đọc, nhưng không phải là chuẩn.
    .note-rfc6455 = Dành 4000 đến 4999 để dùng riêng; không đăng ký chúng được.
    .note-chromium = Chuyển các mã này cho trang đúng như đã gửi; trang được phép gửi chúng.
    .note-firefox = Chuyển các mã này cho trang đúng như đã gửi; trang được phép gửi chúng.
    .note-graphql-ws-6 = Gửi 4400, 4401, 4403, 4406, 4408, 4409, 4429 và 4500 từ server, và 4004, 4005, 4499 và 4504 từ client.
    .note-spring-7-0 = Gửi 4500 cho client quá chậm nên không gửi đến được, và cho client không hề gửi frame STOMP nào.
    .note-discord-gateway = Ghi trong tài liệu 4000 đến 4005 và 4007 đến 4014.
    .note-twitch-eventsub = Dùng 4000 đến 4007; 4001 nói rằng client đã gửi gì đó, điều không được phép.
    .note-obs-websocket-5 = Dùng 4002 đến 4012, phần lớn với một câu làm lý do.
    .note-pusher-js-8 = Đọc theo dải mã: sau 4000 nó quay lại qua TLS, 4001 đến 4099 là kết thúc hẳn, sau 4100 đến 4199 nó chờ một giây, sau 4200 đến 4299 nó quay lại ngay.
    .note-aiohttp-3-14 = Đáp lại mã trong dải này của chính trang bằng 1000.
code-out-of-range =
    .opening =
        { $code } nằm ngoài mọi dải: mã đóng kết thúc ở 4999. Rất có thể hai byte đó có nghĩa khác: một mã bị đảo byte, hoặc hai chữ cái đầu của một văn bản. Hãy xem server ghi frame Close của nó như thế nào.
    .when =
        Đảo byte: mã được gửi đi với byte cao đứng trước. Server ghi byte thấp trước sẽ biến 1000 thành 59395, 1001 thành 59651, 1011 thành 62211 và 4000 thành 40975.

        Lý do mà không có mã: hai chữ cái đầu trở thành con số. Hai chữ thường cho ra một số từ 24929 (“aa”) đến 31354 (“zz”), và lý do trong trang khi đó thiếu hai chữ ấy. “bye” hiện ra thành 25209 và “e”.

        Một số riêng của ứng dụng từ 5000 trở lên, được chọn vì 4000 đến 4999 dường như đã hết chỗ hoặc vì không biết đến dải đó.
    .root-cause =
        Những byte không phải mã, hoặc một mã không ai được dùng. Hãy viết { $code } thành hai byte dạng hex. Nếu đảo hai byte thì được một mã đã biết: đó là do thứ tự. Nếu cả hai byte là chữ cái: đó là do văn bản. Nếu không, đó là một số mà ứng dụng đã chọn.
    .on-the-wire =
        88 02 và hai byte từ 13 88 (5000) đến FF FF (65535). 1000 phải được gửi đi dưới dạng 03 E8; khi byte bị đảo thì đó là 88 02 E8 03, và trình duyệt đọc ra 59395.
    .seen-page = Chromium và Firefox chuyển { $code } và lý do cho trang đúng như đã gửi, với wasClean là true.
    .seen-other = Trình duyệt gửi trả lại cùng số đó. Client khác kết thúc kết nối vì nó, nhiều client dùng 1002.
    .seen-log = Server không kiểm tra thì không ghi gì. Client có kiểm tra thì ghi log về một mã trạng thái không hợp lệ.
    .fix-page =
        Trang không thể gây ra mã này: close() chỉ nhận 1000 và 3000 đến 4999. Hãy coi { $code } là một kết thúc không rõ nguyên nhân.
    .fix-server =
        Hãy ghi mã thành hai byte theo network byte order, rồi đến lý do dưới dạng UTF-8; tốt hơn nữa, hãy để một thư viện tạo frame Close.

        Với mã của riêng bạn, hãy dùng 4000 đến 4999.
    .note-rfc6455 = Nói đến các mã từ 1000 đến 4999; không mã nào từ 5000 trở lên có chỗ trong đó.
    .note-chromium = Chuyển mọi số như vậy cho trang, với wasClean là true, và gửi trả lại.
    .note-firefox = Chuyển mọi số như vậy cho trang, với wasClean là true, và gửi trả lại.
    .note-ws-8 = Đáp lại mã như vậy bằng 1002.
    .note-websockets-17 = Đáp lại mã như vậy bằng 1002 với lý do “invalid status code”.
    .note-centrifuge = Client của nó quay lại sau một mã từ 5000 trở lên, cũng như sau mọi mã mà nó không coi là kết thúc hẳn.
