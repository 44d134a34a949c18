# Two close codes side by side. `compare-1002-1005`: pairs that people confuse, written by hand; `a` is the smaller code.
# `.opening`, `.meaning-…`, `.when-…`, `.fix-…`, `.which-you-see`, `.which-to-send`: paragraphs. `.differences`: one difference each.
# What pages see: Chromium 156 and Firefox 153, measured. What stacks send: crate/atlas/data/stacks. What the lab showed: tests/lab/claims.md.

## Pairs

compare-1000-1005 =
    .opening =
        1000 (Normal Closure) và 1005 (No Status Received) là các mã của RFC 6455, mục 7.4.1, dành cho kết nối được đóng đúng trình tự, nhưng thuộc hai nhóm. 1000 là mã được phép gửi: một bên nói rằng nó đã xong việc. 1005 không bao giờ được gửi đi: frame Close không mang mã, và trình duyệt hoặc thư viện server báo điều đó bằng con số này.
    .meaning-a =
        1000 nói rằng kết nối đã làm xong việc của nó. Nếu hiểu đúng như lời nó nói, không ai phải xử lý gì.

        Một số server cũng gửi mã này cho những lần kết thúc khác, nên nó không chứng tỏ mọi việc đều ổn.
    .meaning-b =
        1005 không nói gì về nguyên nhân. Đó có thể là một lần kết thúc bình thường, cũng có thể là một lỗi mà server không nêu tên.
    .when-a =
        Trang gọi close(1000), và server gửi lại chính mã đó. Hoặc ứng dụng trên server đóng bằng 1000, hay đóng không kèm mã trong khi thư viện tự điền 1000: websockets của Python, uvicorn, Hypercorn, aiohttp, Daphne, Bun, WebSocket-Node, Tomcat, Spring, Undertow, Vert.x và Ktor làm như vậy.

        Handler đã return: khi đó websockets của Python, aiohttp, Ktor và Cowboy đóng bằng 1000.

        1000 cũng được gửi cho những lần kết thúc khác: Cowboy gửi sau 60 giây không có dữ liệu từ client, Bandit khi tắt, Tornado với “ping timed out”, SignalR sau một lỗi (thông điệp type 7 ngay trước đó cho biết là lỗi nào), Daphne sau một ngày.
    .when-b =
        Trang gọi close() không kèm mã, và server đáp lại cũng không kèm mã: ws, websockets của Python, uvicorn, Hypercorn, Tornado, Deno, Bun và gorilla/websocket làm như vậy.

        Ứng dụng trên server đóng không kèm mã, và thư viện gửi một frame rỗng: ws, Tornado, Deno, Reactor Netty, axum, uWebSockets. Socket.IO đóng các kết nối của nó theo cách này.
    .fix-a =
        Nếu kết thúc là có chủ ý thì không cần làm gì.

        Nếu kết nối lẽ ra phải được giữ mở, hãy hỏi người vận hành server: tìm một handler return quá sớm, và một idle timeout. Client nào coi 1000 là kết thúc hẳn thì sẽ không quay lại: phoenix.js không kết nối lại sau 1000.
    .fix-b =
        Nếu trang của bạn đóng, hãy viết close(1000, "left the room") thay cho close(). Khi đó log của cả hai bên cho biết vì sao.

        Nếu server đóng kết nối, người viết server nên cho nó gửi mã: với ws, close(1000, "done") thay cho close().
    .differences =
        Trên đường truyền: 1000 là 03 E8 trong payload, nên frame của server là 88 02 03 E8. 1005 là một frame Close rỗng, 88 00.

        Lý do: với 1000 thì có thể có. Với 1005 thì không có, vì lý do chỉ có thể đi sau một mã.

        wasClean: với cả hai, giá trị này là true nếu kết nối được đóng đúng trình tự.

        Cùng một lệnh gọi, hai mã: close() không tham số cho ra 1000 với một số thư viện và cho ra 1005 với những thư viện khác. Từ ws sang Bun, hay từ Tornado sang aiohttp, con số thay đổi còn ý nghĩa thì không.

        Lệnh close() của chính trang: với close(), trình duyệt gửi một frame rỗng. Sau đó trang thấy mã trong lời đáp của server: 1005 từ ws, websockets của Python, uvicorn, Hypercorn, Tornado, Deno, Bun và gorilla/websocket, còn 1000 từ aiohttp, Daphne, WebSocket-Node, Bandit, Tomcat, Ktor và Action Cable.

        Kết nối lại: sau 1000, phoenix.js không kết nối lại, còn client của graphql-ws chỉ kết nối lại khi vẫn còn một subscription đang chạy. Sau 1005, cả hai đều thử lại.
    .which-you-see =
        Nếu bạn thấy 1000 kèm lý do, hãy dựa vào lý do. “ping timed out” của Tornado là mất keepalive, và “MQTT died” của RabbitMQ cũng có thể như vậy, bất kể con số nói gì.

        Nếu bạn thấy 1000 sau một khoảng im lặng cố định thì đó là một idle timeout, như với Cowboy: nó gửi 1000 cho việc này.

        Nếu bạn thấy 1005 và trang của bạn đã gọi close() thì chính trang đã kết thúc. Nếu trang không gọi thì server đã đóng kết nối mà không cho biết vì sao, và chỉ code hoặc log của chính server mới cho biết.

        Nếu bạn chuyển từ thư viện server này sang thư viện khác và 1005 thành 1000 thì có thể chỉ con số thay đổi.
    .which-to-send =
        Hãy gửi 1000, kèm một lý do ngắn, khi kết thúc có chủ ý. Khi kết thúc ngoài ý muốn, hãy gửi mã khác: 1001 hoặc 1012 khi tắt, 1011 khi có lỗi, 1008 hoặc một mã từ 4000 đến 4999 cho một quy tắc.

        Server của bạn không được gửi 1005. Nó có thể gửi một frame Close rỗng, nhưng khi đó trang không phân biệt được thành công với thất bại.

compare-1001-1006 =
    .opening =
        1001 (Going Away) và 1006 (Abnormal Closure) đều có thể là điều trang thấy khi một server ngừng chạy, nhưng chúng thuộc hai nhóm. 1001 là mã được phép gửi: server đã báo trước việc kết thúc trong một frame Close. 1006 không bao giờ được gửi đi: trình duyệt báo mã này khi kết nối kết thúc mà không ai báo trước.
    .meaning-a =
        1001 nói rằng một bên rời đi: một server đang tắt, hoặc, nhìn từ phía server, một trang bị người dùng rời khỏi.

        Mã này được gửi có chủ ý, nên vào lúc đó bên gửi vẫn hoạt động.
    .meaning-b =
        1006 nói rằng kết nối đã kết thúc, hoặc chưa từng mở, và không có frame Close nào giải thích điều đó.

        Có thể server đã sập, cũng có thể server vẫn ổn và một thành phần trung gian (proxy, load balancer) đã cắt kết nối.
    .when-a =
        Server tắt đúng trình tự: Tomcat với “The server is stopping” hoặc “The web application is stopping”, Jetty với “Container being shut down”, NATS với “Server Shutdown”, Spring, Undertow, và websockets của Python khi Server.close() được gọi. Caddy gửi 1001 khi cấu hình của nó được nạp lại.

        Socket nhàn rỗi: Jetty đóng sau 30 giây với “Connection Idle Timeout”, Tomcat với “The WebSocket session [0] idle timeout expired”, Amazon API Gateway sau 10 phút không có thông điệp với “Going away”. Khi không có pong nào đến, Deno đóng với lý do “No response from ping frame.”

        Server cũng nhận 1001 từ trình duyệt mỗi khi người dùng rời trang, tải lại trang hoặc đóng trang. Khi đó bản thân trang không nhận được sự kiện nào.
    .when-b =
        Tiến trình kết thúc mà không đóng các socket của nó: SIGTERM đối với Daphne, Tornado, Bun, Deno hoặc một script đơn giản dùng ws, một exception không được bắt trong Node, hoặc bị kill.

        Một proxy được nạp lại hoặc bị dừng: nginx với worker_shutdown_timeout, HAProxy với hard-stop-after, Traefik sau graceTimeOut. Hoặc proxy cắt những kết nối nhàn rỗi: theo mặc định, nginx và AWS Application Load Balancer sau 60 giây, Heroku sau 55 giây.

        Trang bị đóng băng, hoặc được giữ trong back-forward cache: khi quay lại, trang thấy 1006, còn server nhận 1001.
    .fix-a =
        Nếu server bị tắt, trang nên kết nối lại sau một khoảng chờ ngắn, ngẫu nhiên. Không cần gì thêm.

        Nếu lý do nói về idle timeout, người vận hành server nên cho gửi ping thường xuyên hơn, hoặc nâng giới hạn.
    .fix-b =
        Người vận hành server hoặc proxy phải xử lý. Hãy so sánh khoảng im lặng trước lúc kết thúc với các idle timeout trên đường đi, và so sánh thời điểm kết thúc với những lần khởi động lại và những lần sập trong log.

        Nếu nó xảy ra mỗi lần triển khai, hãy đóng các socket trên server bằng 1001 hoặc 1012 trước khi nó dừng. Trong môi trường thử nghiệm, với ws 8.23.0, cách này biến 1006 thành một mã mà trang có thể dựa vào để xử lý.

        Trang nên kết nối lại với thời gian chờ tăng dần.
    .differences =
        Ai đưa ra mã: 1001 do bên rời đi gửi. 1006 không do bên nào gửi: trình duyệt hoặc thư viện server báo mã này.

        Trên đường truyền: 1001 là 03 E9 trong payload của một frame Close. Không frame nào được phép mang 1006: nếu server ghi nó vào frame, Chromium hủy kết nối.

        wasClean: với 1001, giá trị này là true nếu kết nối được đóng đúng trình tự. Với 1006, nó là false, trừ trong Firefox khi một server đã ghi 1006 vào frame.

        Lý do: với 1001 thường có lý do, chẳng hạn “Server restart” của AnyCable. Với 1006, lý do rỗng.

        Một sự việc, hai mã: khi Chromium đóng băng một trang, server thấy 1001 còn trang thấy 1006. Khi người dùng rời hẳn một trang, server thấy 1001 còn trang không thấy gì.

        Kết nối lại: sau cả hai đều nên làm. Sau 1001, một khoảng chờ ngắn, ngẫu nhiên là đủ. Sau 1006, thời gian chờ nên tăng dần, vì có thể server vẫn chưa chạy lại. Client của graphql-ws thử lại sau cả hai.

        Tìm ở đâu: với 1001, hãy xem lý do và thời điểm các lần triển khai. Với 1006, hãy xem các timeout trên đường đi, log của server và console.
    .which-you-see =
        Nếu trang thấy 1001 thì server, hoặc một gateway biết WebSocket, đã gửi nó. Proxy thông thường như nginx không tự gửi frame Close.

        Nếu trang thấy 1006 ở mọi socket cùng một lúc thì một tiến trình hoặc một proxy đã kết thúc, hoặc đã mất mạng. Nếu trang thấy 1006 ở một socket sau một khoảng im lặng cố định thì đó là idle timeout.

        Nếu log của server ghi 1001 không kèm lý do thì một trình duyệt đã gửi nó: người dùng đã rời trang, tải lại trang hoặc đóng trang, hoặc trang đã quay lại sau khi bị đóng băng. Đó không phải lỗi.

        Nếu trang thấy 1006 đúng lúc nó hiện ra trở lại và log của server ghi 1001 vào lúc đó thì trình duyệt đã đóng băng trang.
    .which-to-send =
        Hãy gửi 1001 khi server của bạn ngừng chạy, cho mọi socket đang mở, trước khi tiến trình kết thúc. 1012 nói chính xác hơn rằng nó sẽ quay lại.

        Server của bạn không được gửi 1006. Dù vậy trang vẫn thấy mã này khi server của bạn kết thúc mà không có frame Close: hãy đóng các socket trong handler của SIGTERM, trước khi tiến trình kết thúc.

compare-1002-1003 =
    .opening =
        1002 (Protocol Error) và 1003 (Unsupported Data) là các mã của RFC 6455, mục 7.4.1, mà server gửi trong frame Close vì những gì nó nhận được. 1002 là về frame: các byte của frame vi phạm một quy tắc của giao thức. 1003 là về thông điệp: frame thì đúng, nhưng kiểu của thông điệp, văn bản hay nhị phân, không phải kiểu mà server nhận.
    .meaning-a =
        1002 nói rằng những gì nhận được không phải WebSocket hợp lệ: một opcode không được định nghĩa, thiếu mask, một bit dành riêng, một mảnh sai chỗ. Server thậm chí có thể chưa xem đến thông điệp nào.

        Không script nào trong trang làm hỏng frame được: mọi frame đều do trình duyệt tạo. Tuy vậy, một thông điệp lớn vẫn có thể bị từ chối, vì Chromium chia nó thành nhiều mảnh.
    .meaning-b =
        1003 nói rằng một thông điệp nguyên vẹn, hợp lệ đã đến, nhưng thuộc kiểu mà server không chấp nhận: nhị phân trong khi nó muốn văn bản, hoặc văn bản trong khi nó muốn nhị phân.

        Trang rất dễ gây ra điều này: send() với một chuỗi tạo ra thông điệp văn bản, còn send() với ArrayBuffer, typed array hoặc Blob tạo ra thông điệp nhị phân.
    .when-a =
        Một thành phần nào đó giữa đường làm thay đổi byte. Khi đó Tomcat đóng với lý do như “A WebSocket frame was sent with an unrecognised opCode of [3]”, gorilla/websocket với “bad opcode 3”, websockets của Python với “reserved bits must be 0”. ws 8 đóng không kèm lý do.

        Không có frame nào hỏng cả: Tomcat gửi 1002 khi handler xử lý thông điệp ném exception, Reactor Netty khi handler gặp lỗi, Bandit sau 60 giây không có dữ liệu từ client.

        Strawberry GraphQL gửi 1002 trong trường hợp vốn dành cho 1003: gặp thông điệp nhị phân, nó đáp lại bằng “WebSocket message type must be text”. RabbitMQ Web MQTT gửi 1002 với “cannot_parse” khi gặp gói tin không đọc được.
    .when-b =
        Spring đóng với lý do “Binary messages not supported” khi dữ liệu nhị phân đến một handler văn bản, và với “Text messages not supported” trong trường hợp ngược lại. RabbitMQ Web MQTT từ chối thông điệp văn bản với “unexpected WebSocket frame”. WebSocketEndpoint của Starlette gửi 1003 khi sai kiểu, và cả khi gặp JSON mà nó không phân tích được.

        Những thư viện như ws và websockets của Python không bao giờ tự chọn 1003 cho một thông điệp: chính ứng dụng chạy trên chúng gọi close(1003).

        faye-websocket gửi 1003 trong trường hợp vốn dành cho 1002: gặp frame không có mask, nó đáp lại bằng “Received unmasked frame but masking is required”. Tyrus gửi 1003 với lý do “Cannot accept.” khi bộ đệm đầu vào của nó đầy.
    .fix-a =
        Người vận hành server phải xử lý. Hãy đọc lý do và log của server: chúng cho biết có frame hỏng, hay code của chính server gặp lỗi.

        Nếu có frame hỏng, hãy kết nối thẳng đến server, không qua proxy nào. Nếu khi đó chạy được thì một thành phần trung gian đã làm thay đổi byte. Trong môi trường thử nghiệm, nginx 1.22.1 và HAProxy 2.6.12 chuyển tiếp nguyên vẹn mọi byte, nên trước hết hãy xem những thành phần kiểm tra hoặc sửa đổi luồng dữ liệu.

        Trong trang, hãy thử các thông điệp nhỏ hơn 64 KiB: Chromium chia những thông điệp lớn hơn thành nhiều mảnh, và một số server không chấp nhận phân mảnh. Nếu lý do nói về thông điệp chứ không nói về frame, hãy xem thông điệp cuối cùng mà trang đã gửi.
    .fix-b =
        Trang xử lý được. Hãy xem thông điệp cuối cùng trước khi đóng, và gửi kiểu mà server mong đợi: JSON.stringify() cho văn bản, ArrayBuffer hoặc typed array cho nhị phân.

        Nếu trang đúng, người viết server phải cho handler của đường dẫn này nhận kiểu đó.
    .differences =
        Cái gì sai: với 1002, các byte của một frame, nếu server dùng mã này đúng nghĩa. Với 1003, kiểu của một thông điệp mà các frame đều đúng.

        Ai có thể gây ra: với 1002, một client tự tạo frame, một thành phần trung gian, hoặc chính server; trang có thể gây ra bằng thông điệp lớn bị Chromium chia nhỏ, bằng thông điệp mà server từ chối, hoặc bằng sự im lặng. Với 1003, trang, chỉ bằng một lệnh gọi send().

        Trên đường truyền: 1002 là 03 EA trong payload của frame Close. 1003 là 03 EB. Sau cả hai đều có thể có lý do, và với cả hai, wasClean là true nếu kết nối được đóng đúng trình tự.

        Ai gửi: 1002 do server gửi, và cả Chromium gửi khi nó phát hiện một frame hỏng. 1003 chỉ do server gửi: Chromium không bao giờ gửi, còn trang thì không gửi được.

        Bên kia thấy gì: khi server gửi mã nào trong hai mã, trang nhận đúng mã đó. Khi Chromium gửi 1002, server nhận 1002 còn trang thấy 1006. Với 1003, cả hai bên thấy như nhau.

        Kết nối lại: sau cả hai mã, việc này không giúp được gì nếu không có gì thay đổi. Client của graphql-ws ngừng thử lại sau cả hai. Với cả hai mã, pusher-js đều thử lại sau một giây.

        Tìm ở đâu: với 1002, hãy xem log của server và các thành phần trung gian. Với 1003, hãy xem thông điệp cuối cùng mà trang đã gửi.
    .which-you-see =
        Nếu lý do nói về opcode, mask, các bit RSV hoặc frame điều khiển thì có frame hỏng: đây là trường hợp của 1002, bất kể con số là gì. Nếu lý do nói về mảnh thì có thể server không chấp nhận phân mảnh.

        Nếu lý do nói về văn bản (text), nhị phân (binary) hoặc kiểu thông điệp thì kiểu thông điệp đã bị từ chối: đây là trường hợp của 1003, bất kể con số là gì. Strawberry báo điều đó bằng 1002, Spring báo bằng 1003. RabbitMQ Web MQTT cũng muốn nói điều đó bằng “unexpected WebSocket frame”.

        Nếu không có lý do, hãy xem trang đã gửi gì sau cùng. Nếu lần đóng xảy ra ngay sau thông điệp nhị phân đầu tiên, hoặc thông điệp văn bản đầu tiên, và lần nào cũng vậy, thì kiểu thông điệp là nguyên nhân. Nếu nó xảy ra vào những thời điểm khác nhau, hãy nghĩ đến code của chính server, một timeout hoặc một thành phần trung gian.

        Nếu một thông điệp nhị phân đã được gửi và trang thấy 1006 hoặc 1011 thì vẫn có thể là do sai kiểu: handler trong uvicorn, aiohttp và Tornado ném exception và ngắt kết nối, còn trong Hypercorn và Daphne thì kết thúc với 1011. HiveMQ kết thúc với 1000 sau một thông điệp văn bản.
    .which-to-send =
        Hãy gửi 1003 khi một thông điệp hợp lệ nhưng thuộc kiểu mà đường dẫn này không chấp nhận, và cho biết trong lý do nó muốn kiểu nào. Hãy để thư viện WebSocket lo 1002: nó tự gửi mã này khi gặp frame hỏng.

        Đừng gửi mã nào trong hai mã cho thông điệp đúng kiểu nhưng có nội dung sai: văn bản không phải UTF-8 là 1007, còn JSON mà ứng dụng của bạn không dùng được thì cần một mã từ 4000 đến 4999.

compare-1002-1005 =
    .opening =
        1002 (Protocol Error) và 1005 (No Status Received) đều là mã của RFC 6455, mục 7.4.1, nhưng chỉ 1002 là mã được phép gửi. Với 1002, server nói rằng dữ liệu nó nhận được vi phạm giao thức. Với 1005, frame Close đến mà không kèm mã, và không có gì cho biết nguyên nhân.
    .meaning-a =
        Server đã nhận dữ liệu mà RFC 6455 không cho phép, hoặc dùng 1002 cho một lỗi khác, nên đóng kết nối.

        Mã này không cho biết quy tắc nào bị vi phạm. Lý do thì có, nếu server nêu lý do.
    .meaning-b =
        Frame Close rỗng, và 1005 báo điều đó. Mã này không nêu nguyên nhân nào.

        Bước bắt tay đóng đã diễn ra đúng trình tự. Chỉ cần một lệnh close() không tham số, trong trang hoặc trên server, là đủ để có 1005; nhưng một số server cũng kết thúc kết nối theo cách này khi gặp lỗi.
    .when-a =
        Một thành phần nào đó giữa đường làm thay đổi byte. Trong môi trường thử nghiệm, khi một bit của opcode bị lật, gorilla/websocket đóng bằng 1002 với lý do “bad opcode 3”; khi mask bị gỡ, websockets của Python đóng bằng 1002 với lý do “incorrect masking”.

        Server dùng 1002 vào việc khác. Tomcat gửi nó khi handler xử lý thông điệp ném exception, với lý do “An unrecoverable IOException occurred so the connection was closed”. Bandit gửi nó sau 60 giây không có dữ liệu từ client. Spring gửi nó sau một frame ERROR của STOMP, chẳng hạn khi broker phía sau không còn hoạt động.

        Lỗi nằm ở thông điệp, không phải ở frame: RabbitMQ Web MQTT gửi 1002 với lý do “cannot_parse” hoặc “connect_packet_rejected”, Strawberry với lý do “WebSocket message type must be text”.
    .when-b =
        Trang của bạn gọi close() không kèm mã. ws, websockets của Python, uvicorn, Hypercorn, Tornado, Deno, Bun và gorilla/websocket đáp lại frame Close rỗng bằng một frame rỗng, và trang thấy 1005. aiohttp, Daphne, WebSocket-Node, Bandit, Tomcat, Ktor và Action Cable đáp lại bằng 1000, và trang thấy 1000.

        Ứng dụng trên server gọi close() không kèm mã. Với ws, Tornado và Deno, đó là một frame Close rỗng. Với websockets của Python, aiohttp, Bun, Spring, Tomcat và Jetty 12, đó là 1000.

        Phần lớn những lần Socket.IO tự kết thúc kết nối đều theo cách này: khi mất một heartbeat, khi gặp gói tin không đọc được, khi một client không bao giờ kết nối vào namespace, khi gọi disconnect(true), và khi chính nó tắt. Trong mọi trường hợp đó, trang thấy 1005.

        Đằng sau 1005 có thể là một frame hỏng. Gặp frame điều khiển bị phân mảnh hoặc quá dài, wslay đáp lại bằng một frame Close rỗng. Với frame Close có payload một byte, Firefox báo 1005, còn Chromium hủy kết nối và báo 1006.
    .fix-a =
        Người vận hành server phải xử lý. Hãy đọc lý do và log của server vào thời điểm đó: chúng cho biết nguyên nhân là một frame hỏng, một handler ném exception hay một timeout.

        Nếu có frame hỏng, hãy kết nối thẳng đến server, không qua proxy nào, và tắt permessage-deflate để thử. Sau đó hãy sửa thành phần làm thay đổi byte.

        Sửa trang giúp được trong một số trường hợp: gửi thông điệp nhỏ hơn 64 KiB nếu server từ chối phân mảnh, gửi thông điệp với chu kỳ ngắn hơn 60 giây nếu server là Bandit, gửi heartbeat nếu dùng STOMP, gửi gói tin đúng nếu dùng MQTT, gửi văn bản thay cho nhị phân nếu server dùng Strawberry.
    .fix-b =
        Trước hết hãy xác định bên nào đã đóng kết nối. Nếu code của chính bạn đã gọi close() thì không có gì hỏng cả. Hãy thêm mã và lý do cho nó, chẳng hạn close(1000, "left the room"); khi đó log của cả hai bên sẽ cho biết vì sao.

        Nếu server đã đóng kết nối, người viết server phải xử lý: server nên gửi mã và lý do. Trang không có cách nào tìm ra một mã chưa từng được gửi.

        Với Socket.IO, hãy đọc lý do ngắt kết nối. Trong trang, “io server disconnect” nghĩa là code trên server đã gọi disconnect(), “ping timeout” nghĩa là có ping không đến, còn “transport close” nghĩa là kết nối bị server kết thúc. Sau đó, lý do mà chính server ghi nhận cho biết nhiều hơn: ở đó, “ping timeout” nghĩa là có heartbeat mà trang không trả lời.
    .differences =
        Ai đưa ra mã: 1002 do bên đã gửi frame Close đưa ra, nên nếu trang thấy mã này thì đó là server. 1005 không do bên nào gửi: trình duyệt hoặc thư viện server báo mã này khi frame Close không kèm mã.

        Trên đường truyền: 1002 là hai byte 03 EA, và sau đó có thể có lý do. Khi không có lý do, toàn bộ frame của server là 88 02 03 EA. 1005 là một frame Close không có payload: 88 00. Không frame nào được phép mang số 1005: gặp frame như vậy, Chromium hủy kết nối, và trang thấy 1006.

        Lý do: 1002 có thể mang lý do; với Tomcat, gorilla/websocket, Jetty hoặc websockets của Python, lý do nêu rõ quy tắc nào bị vi phạm. Với 1005, lý do luôn rỗng.

        wasClean: với cả hai, giá trị này là true nếu kết nối được đóng đúng trình tự. Ở cả hai trường hợp, trước sự kiện close đều không có sự kiện error.

        Bên kia thấy gì: sau 1002, server nhận lại chính mã 1002 của mình từ trình duyệt. Sau một frame Close rỗng, server nhận lại một frame rỗng, và cũng báo 1005.

        Kết nối lại: sau 1002, kết nối tiếp theo có thể kết thúc y như vậy cho đến khi nguyên nhân được khắc phục. Client của graphql-ws ngừng thử lại sau 1002, còn sau 1005 thì vẫn thử lại. Với cả hai mã, pusher-js đều thử lại sau một giây.

        Tìm ở đâu: với 1002, hãy xem lý do, log của server và các thành phần trung gian. Với 1005, trước hết hãy xem mọi lệnh close() trong trang, sau đó là code của server.
    .which-you-see =
        Nếu sự kiện close có mã 1002 thì chính server đã gửi mã đó. Nếu có lý do, hãy dựa vào lý do. Nếu không có, hãy xem log của server.

        Nếu sự kiện close có mã 1005 và trang của bạn đã gọi close() thì chính trang đã đóng kết nối. Nếu trang không gọi thì server đã đóng kết nối mà không cho biết vì sao.

        Nếu trang thấy 1006 còn server nhận được 1002 thì đó không phải là mã nào trong hai mã này: Chromium đã từ chối một frame của server. Nếu server là bên gửi 1002 thì frame của nó đã bị mất.

        Nếu log của server ghi 1005 thì một frame Close rỗng đã đến từ client: do client tự gọi close() không tham số, hoặc do client đáp lại frame rỗng của server. Hãy xem bên nào đóng trước.
    .which-to-send =
        Hãy để thư viện WebSocket lo việc gửi 1002. Nó gửi mã này khi một frame của client bị hỏng. Đừng gửi mã này từ code của ứng dụng: handler gặp lỗi thì đã có 1011, còn quy tắc riêng của bạn thì đã có 1008 hoặc một mã từ 4000 đến 4999.

        Server của bạn không được gửi 1005: không frame nào được phép mang mã này. Frame Close không có mã thì được phép, nhưng nó không cho trang biết gì. Hãy gửi 1000 khi kết thúc có chủ ý, và gửi mã cùng lý do trong mọi trường hợp khác.

compare-1002-1008 =
    .opening =
        1002 (Protocol Error) và 1008 (Policy Violation) là các mã của RFC 6455, mục 7.4.1, mà server dùng để nói rằng client đã vi phạm một quy tắc. 1002 là về một quy tắc của giao thức WebSocket, giống nhau cho tất cả mọi bên. 1008 là về một quy tắc của server này, mà chỉ code hoặc thiết lập của chính server mới cho biết được.
    .meaning-a =
        1002 nói rằng có những byte đến mà RFC 6455 không cho phép. Theo tiêu chuẩn, mọi server đều phải từ chối chúng.

        Quy tắc nằm trong tiêu chuẩn nên tra cứu được, và một bản ghi các byte sẽ cho thấy đó là quy tắc nào.
    .meaning-b =
        1008 nói rằng có điều hợp lệ đến, nhưng server này không cho phép: quá nhiều thông điệp, một phiên đã kết thúc, một client đọc quá chậm. Server khác có thể đã chấp nhận điều đó.

        RFC 6455 coi đây là mã chung, dùng khi không mã nào khác phù hợp, hoặc khi server không muốn nói rõ hơn. Khi không có lý do, mã này cho biết rất ít.
    .when-a =
        Một thành phần nào đó giữa đường đã thay đổi các frame. Khi đó lý do nêu một quy tắc về frame, chẳng hạn “RSV1 set” của gorilla/websocket, “incorrect masking” của websockets trong Python, hoặc “The client frame was not masked but all client frames must be masked” của Tomcat.

        Không có frame nào hỏng: handler ném exception trong Tomcat hoặc Reactor Netty, Bandit đã chờ dữ liệu 60 giây, hoặc Spring gửi một ERROR của STOMP.

        RabbitMQ Web MQTT gửi 1002 ở chỗ mà 1008 mới phù hợp: “connect_packet_rejected” nghĩa là thông tin đăng nhập trong gói CONNECT của MQTT bị từ chối.
    .when-b =
        Đăng nhập thất bại hoặc hết hạn sau bước bắt tay. NATS đóng với lý do “Authentication Timeout”, “Authentication Failure” hoặc “Authentication Expired”. Tomcat đóng với lý do “This connection was established under an authenticated HTTP session that has ended.”

        Chạm một giới hạn của server: với NATS là “Slow Consumer (Pending Bytes)”, “Maximum Connections Exceeded” hoặc “Maximum Subscriptions Exceeded”. Trong môi trường thử nghiệm, một ứng dụng trên ws và một ứng dụng trên websockets của Python dùng 1008 khi có hơn 20 thông điệp trong một giây.

        ws gửi 1008 trong trường hợp mà phần mềm khác gửi 1002 hoặc 1009: khi một thông điệp đến thành hơn 16.384 mảnh (từ 8.23.0). Bandit gửi 1008 khi gặp một mảnh rỗng.

        Những gì bị từ chối trước khi bắt tay xong không bao giờ dẫn đến 1008. Origin sai hoặc chưa đăng nhập thì nhận phản hồi 403 hoặc 401, và trang thấy 1006.
    .fix-a =
        Thường thì người vận hành server hoặc proxy phải xử lý. Nếu có frame hỏng, không gì trong script của trang giúp được: mọi frame đều do trình duyệt tạo. Trong các trường hợp khác, có thể trang phải gửi ít hơn mỗi lần, gửi thường xuyên hơn, hoặc sửa các thông điệp của mình.

        Hãy kết nối thẳng đến server, không qua proxy nào. Nếu khi đó chạy được thì một thành phần trung gian đã làm thay đổi byte. Nếu không, hãy đọc log của server để tìm một exception hoặc một timeout vào thời điểm đó.
    .fix-b =
        Trước hết hãy tìm ra quy tắc: trong lý do, trong log của server hoặc trong tài liệu của server. Người vận hành server nói được đó là quy tắc nào.

        Sau đó trang thường tự xử lý được. Nếu đăng nhập đã hết hạn, hãy lấy token mới trước khi kết nối lại. Nếu gửi quá nhiều, hãy gửi thưa hơn hoặc gộp nhiều thông điệp thành một. Nếu client đọc quá chậm, hãy làm ít việc hơn trong handler của sự kiện message.

        Nếu trang không làm gì sai, người vận hành server phải nâng giới hạn hoặc cho phép việc đó.
    .differences =
        Quy tắc của ai: với 1002, đó là quy tắc của RFC 6455. Với 1008, đó là quy tắc mà server này tự đặt ra.

        Vi phạm ở đâu: với 1002, trong các byte của một frame. Với 1008, trong hành vi của client: nó là ai, gửi bao nhiêu, đọc nhanh đến đâu.

        Ai phải xử lý: sau 1002 là người vận hành server hoặc proxy. Sau 1008, có thể là trang, một khi đã biết quy tắc.

        Trên đường truyền: 1002 là 03 EA trong payload của frame Close. 1008 là 03 F0. Sau cả hai đều có thể có lý do. Với cả hai, wasClean là true nếu kết nối được đóng đúng trình tự.

        Bên kia thấy gì: 1002 của server và 1008 của server đều đến trang đúng như đã gửi. Bản thân Chromium gửi 1002 cho server vi phạm quy tắc, và khi đó trang thấy 1006. Không trình duyệt nào gửi 1008.

        Kết nối lại: sau 1002, việc này không giúp được gì cho đến khi nguyên nhân được khắc phục. Sau 1008, nó chỉ có ích nếu có gì đó thay đổi: token mới, nhịp gửi chậm hơn, ít kết nối hơn. Client của graphql-ws ngừng thử lại sau cả hai.
    .which-you-see =
        Nếu lý do nói về frame, bit, opcode hoặc mask, hãy xử lý như 1002, kể cả khi con số là 1008.

        Nếu lý do nói về đăng nhập, giới hạn, tốc độ hoặc phiên, hãy xử lý như 1008, kể cả khi con số là 1002, như với RabbitMQ Web MQTT.

        Nếu không có lý do, hãy xem thời điểm. Nếu lần đóng xảy ra ở những thông điệp đầu tiên sau khi mở, hãy nghĩ đến đăng nhập. Nếu nó xảy ra khi trang gửi nhiều, hãy nghĩ đến giới hạn số thông điệp. Nếu không hoạt động nào của trang giải thích được thời điểm đó, hãy nghĩ đến code của chính server, timeout hoặc các byte trên đường đi.

        Nếu trang thấy 1006 và socket chưa từng mở thì đó không phải là mã nào trong hai mã này: hãy xem mã trạng thái HTTP của bước bắt tay.
    .which-to-send =
        Hãy gửi 1008 khi client vi phạm một quy tắc riêng của bạn, và nói trong lý do đó là quy tắc nào. Nếu dùng chung một mã cho đăng nhập hết hạn và cho giới hạn số thông điệp, client phải đoán: khi cần client phản ứng khác nhau, hãy dùng 3000 khi chưa đăng nhập, 3003 khi thiếu quyền, hoặc một mã từ 4000 đến 4999.

        Đừng gửi 1002 cho việc đó. 1002 chỉ dành cho thư viện WebSocket: ai thấy nó sẽ đi tìm frame hỏng, mà ở đây không có frame nào hỏng.

compare-1002-1011 =
    .opening =
        1002 (Protocol Error) và 1011 (Internal Error) là các mã của RFC 6455, mục 7.4.1, mà server dùng để kết thúc một kết nối gặp trục trặc. 1002 cho rằng lỗi nằm ở những gì server nhận được, còn 1011 cho rằng lỗi nằm ở chính server. Một số server dùng lẫn lộn hai mã này, nên hãy dựa vào lý do và log của server hơn là vào con số.
    .meaning-a =
        1002 nói rằng những gì nhận được không phải WebSocket hợp lệ, nên server không thể đọc tiếp.

        Nếu hiểu đúng như lời nó nói, code của server không có lỗi; lỗi là ở client hoặc ở một thành phần nào đó giữa đường.
    .meaning-b =
        1011 nói rằng có lỗi bên trong server, nên server không thể tiếp tục.

        Nếu hiểu đúng như lời nó nói, client không làm gì sai. Mã này cũng được gửi cho những lần kết thúc không phải lỗi: có server gửi nó mỗi lần tắt, có server gửi khi không có pong nào đến.
    .when-a =
        Một frame bị hỏng trên đường đi: khi đó Tomcat, Jetty, gorilla/websocket và websockets của Python gửi 1002, kèm lý do nêu rõ quy tắc. ws 8 gửi 1002 không kèm lý do. Tornado, Daphne, Hypercorn và Deno không gửi gì mà ngắt kết nối, nên trang thấy 1006.

        Code của chính server gặp lỗi, nhưng server vẫn báo 1002. Tomcat làm vậy khi handler xử lý thông điệp ném exception, với lý do “An unrecoverable IOException occurred so the connection was closed”, dù hầu như không bao giờ là lỗi vào/ra. Reactor Netty làm vậy với “Protocol error”.

        Phần hỗ trợ STOMP của Spring gửi 1002 sau bất kỳ frame ERROR nào của STOMP: khi mất broker, khi một frame STOMP lớn hơn 64 KiB, khi heartbeat không đến.
    .when-b =
        Một handler ném exception. Khi đó websockets của Python, Hypercorn, Daphne, Cowboy, Bandit, Jetty, Quarkus và Spring gửi 1011. Jetty đưa nội dung của exception vào lý do, Quarkus cũng làm vậy ở chế độ dev và test, những phần mềm còn lại để lý do rỗng.

        Không có pong nào đến kịp: “keepalive ping timeout” từ websockets của Python và từ uvicorn (mặc định cứ 20 giây một ping, và có 20 giây để trả lời), “Ping timeout” từ Ktor.

        Không có gì gặp lỗi cả: Hypercorn gửi 1011 khi nó bị dừng và khi ứng dụng return mà không đóng kết nối. NATS gửi mã này với lý do “Kicked” và “Duplicate Client ID”.

        Handler gặp lỗi không phải lúc nào cũng dẫn đến 1011. ws, aiohttp, Tornado, uvicorn, gorilla/websocket và axum kết thúc mà không có frame Close, và trang thấy 1006. SignalR kết thúc với 1000.
    .fix-a =
        Người vận hành server phải xử lý. Nếu lý do nêu một quy tắc về frame, hãy tìm thứ làm thay đổi byte: kết nối thẳng đến server, không qua proxy nào, tắt permessage-deflate. Nếu lý do nói về mảnh, hãy gửi các thông điệp nhỏ hơn 64 KiB.

        Nếu lý do không nêu quy tắc nào, hãy đọc log của server để tìm một exception hoặc một timeout vào thời điểm đó, như với 1011.
    .fix-b =
        Người viết hoặc người vận hành server phải xử lý. Lỗi nằm trong log của server; hãy xem đúng thời điểm đóng. Trang không thấy được lỗi đó.

        Nếu lý do nói về ping, hãy tìm hiểu điều gì khiến pong đến chậm: server bận, thiết bị ngủ, mạng chậm. Rồi đặt ping timeout cho phù hợp.

        Nếu nó xảy ra mỗi lần triển khai thì đó là do phần mềm server gửi mã này khi dừng. Hãy đóng các socket bằng 1001 hoặc 1012 trước lúc đó.
    .differences =
        Lỗi tại ai: 1002 đổ lỗi cho những gì server nhận được. 1011 nhận lỗi về chính server.

        Con số đáng tin đến đâu: 1002 còn được Tomcat và Reactor Netty gửi khi handler gặp lỗi, và được Bandit gửi sau một khoảng im lặng. 1011 còn được Hypercorn gửi khi tắt và được uvicorn gửi khi không có pong. Với cả hai mã, hãy đọc thêm log.

        Trên đường truyền: 1002 là 03 EA trong payload của frame Close. 1011 là 03 F3. Sau cả hai đều có thể có lý do. Với cả hai, wasClean là true nếu kết nối được đóng đúng trình tự.

        Còn ai gửi: Chromium gửi 1002 cho server có frame hỏng, và trang thấy 1006. Không trình duyệt nào gửi 1011.

        Lý do: với 1002, nhiều thư viện dùng một câu cố định nêu rõ quy tắc. Với 1011, nhiều server không nêu lý do, còn một số đưa ra nội dung của exception.

        Kết nối lại: sau 1002, cùng những byte đó sẽ lại kết thúc kết nối tiếp theo. Sau 1011, kết nối lại với thời gian chờ tăng dần có thể ổn, trừ khi cùng thông điệp đó lại làm cùng handler đó gặp lỗi. Client của graphql-ws ngừng thử lại sau cả hai. Với cả hai mã, pusher-js đều thử lại sau một giây.

        Tìm ở đâu: với 1002, hãy xem lý do, log của server và các thành phần trung gian. Với 1011, hãy xem log của server.
    .which-you-see =
        Nếu lần đóng xảy ra ngay sau một thông điệp của trang, và lặp lại mỗi lần thông điệp đó được gửi, thì thông điệp đó là nguyên nhân. Với 1011, một handler gặp lỗi vì nó. Với 1002, một handler gặp lỗi, hoặc server từ chối kích thước, các mảnh, kiểu hoặc nội dung của nó. Log của server có thể có exception.

        Nếu lý do nói về opcode, mask hoặc các bit RSV thì có frame hỏng: các byte đã bị thay đổi trên đường đi, hoặc do một client không phải trình duyệt tạo ra. Nếu lý do nói về mảnh thì có thể server không chấp nhận phân mảnh.

        Nếu nó xảy ra sau một khoảng thời gian cố định thì đó là timeout: do im lặng, với 1002, nếu là Bandit; do không có pong, với 1011, nếu là uvicorn hoặc Ktor.

        Nếu mọi kết nối kết thúc cùng một lúc với 1011 thì có thể server đã bị dừng: khi đó Hypercorn báo 1011.
    .which-to-send =
        Hãy gửi 1011 khi code của chính bạn gặp lỗi và kết nối không thể tiếp tục. Một lý do ngắn sẽ có ích: đừng đưa stack trace vào đó, và tối đa 123 byte.

        Đừng gửi 1002 từ code của ứng dụng. Thư viện gửi mã này khi một frame bị hỏng. Khi tắt, hãy gửi 1001 hoặc 1012, đừng gửi 1011, để trang biết rằng nó được phép quay lại.

compare-1003-1007 =
    .opening =
        1003 (Unsupported Data) và 1007 (Invalid Frame Payload Data) là các mã của RFC 6455, mục 7.4.1, mà server dùng để từ chối một thông điệp. 1003 từ chối kiểu của thông điệp: văn bản hay nhị phân, bất kể bên trong có gì. 1007 từ chối nội dung: kiểu thì đúng, nhưng các byte không phải điều mà kiểu đó hứa hẹn, như một thông điệp văn bản không phải UTF-8.
    .meaning-a =
        1003 nói rằng server không chấp nhận thông điệp kiểu này. Thông điệp cùng kiểu tiếp theo cũng sẽ bị từ chối.
    .meaning-b =
        1007 nói rằng server chấp nhận kiểu này, nhưng nội dung trong thông điệp này không hợp lệ.

        Với văn bản, quy tắc là của chính RFC 6455: phải là UTF-8. Trang không thể vi phạm quy tắc này, vì trình duyệt biến mọi chuỗi thành UTF-8 hợp lệ.
    .when-a =
        Dữ liệu nhị phân được gửi đến một handler văn bản, hoặc ngược lại: Spring với “Binary messages not supported” hoặc “Text messages not supported”, RabbitMQ Web MQTT với “unexpected WebSocket frame”, WebSocketEndpoint của Starlette không kèm lý do, hoặc một ứng dụng tự gọi close(1003).

        Starlette còn gửi 1003 khi gặp JSON mà nó không phân tích được, dù đó là vấn đề của nội dung.
    .when-b =
        Văn bản không phải UTF-8 đến được server. ws báo 1007 không kèm lý do, websockets của Python báo “invalid continuation byte at position 0”, Jetty báo “Invalid UTF-8”, Bun báo “Received invalid UTF-8”. Trong môi trường thử nghiệm, một masking key bị thay đổi trên đường đi đã làm văn bản đúng của trang thành ra như vậy.

        Dữ liệu nén không giải nén được: khi đó ws và Bandit báo 1007, Cloudflare Workers báo 1002.

        Một số phần mềm dùng 1007 cho nội dung riêng của mình: SockJS của Spring khi gặp thông điệp không đọc được, RabbitMQ Web STOMP khi gặp frame quá lớn trước lúc đăng nhập.

        Không phải server nào cũng báo mã này: Tornado, Daphne, Hypercorn và Deno ngắt kết nối, và trang thấy 1006.
    .fix-a =
        Trang xử lý được: hãy gửi một chuỗi ở nơi cần văn bản, và gửi ArrayBuffer, typed array hoặc Blob ở nơi cần nhị phân.

        Nếu trang đúng, người viết server phải cho server nhận kiểu này.
    .fix-b =
        Nếu thông điệp do một trang gửi, hãy nghĩ đến một thành phần trung gian (proxy, load balancer): trình duyệt không gửi UTF-8 sai. Hãy kết nối thẳng đến server, và tắt permessage-deflate để thử.

        Nếu thông điệp do một client của riêng bạn gửi, hãy mã hóa văn bản thành UTF-8, đừng cắt văn bản ngay giữa một ký tự, và gửi những gì không phải văn bản dưới dạng nhị phân.

        Nếu server dùng 1007 cho việc kiểm tra riêng của nó, hãy so sánh thông điệp cuối cùng với những gì nó mong đợi.
    .differences =
        Cái gì bị từ chối: 1003 từ chối kiểu của thông điệp. 1007 từ chối nội dung của một thông điệp đúng kiểu.

        Khi nào server biết: với 1003, byte đầu tiên của frame là đủ, vì opcode phân biệt văn bản với nhị phân. Với 1007, server phải đọc payload.

        Ai có thể gây ra: trang có thể gây ra 1003 bằng một lệnh gọi send(). Trang không thể gây ra 1007 vì UTF-8 sai.

        Trên đường truyền: 1003 là 03 EB trong payload của frame Close. 1007 là 03 EF. Với cả hai, wasClean là true nếu kết nối được đóng đúng trình tự.

        Chiều ngược lại: khi văn bản của server không phải UTF-8, Chromium không dùng 1007. Server nhận 1002 còn trang thấy 1006. Với Firefox, trang thấy 1006 còn server không nhận được frame Close nào.

        Kết nối lại: sau 1003, chỉ khi gửi thông điệp kiểu khác. Sau 1007, kết nối lại có thể ổn nếu các byte bị thay đổi do tình cờ, và lại thất bại nếu lần nào chúng cũng bị thay đổi. Client của graphql-ws ngừng thử lại sau cả hai.
    .which-you-see =
        Nếu lần nào kết nối cũng đóng sau thông điệp nhị phân đầu tiên, hoặc sau thông điệp văn bản đầu tiên, thì đó là 1003, hoặc một con số khác cho cùng lỗi đó.

        Nếu lý do nói về UTF-8, về một byte hoặc một vị trí thì đó là 1007.

        Nếu trang của bạn gửi văn bản bình thường mà thấy 1007 thì văn bản không sai: hãy tìm thứ đã thay đổi nó trên đường đi.

        Nếu server gửi văn bản và trang thấy 1006 cùng một sự kiện error thì có thể chính văn bản của server không phải UTF-8. Khi đó console của Chromium ghi “Could not decode a text frame as UTF-8.”
    .which-to-send =
        Hãy gửi 1003 khi sai kiểu, và nêu kiểu đúng trong lý do. Với UTF-8 sai, hãy để thư viện WebSocket lo 1007.

        Với văn bản là UTF-8 hợp lệ nhưng ứng dụng của bạn không dùng được, chẳng hạn JSON thiếu một trường, 1007 nói lên quá ít: hãy dùng một mã từ 4000 đến 4999 kèm lý do, hoặc trả lời bằng một thông điệp báo lỗi và giữ kết nối.

compare-1005-1006 =
    .opening =
        1005 (No Status Received) và 1006 (Abnormal Closure) thuộc nhóm mã không bao giờ được gửi đi: trình duyệt báo chúng khi không có mã nào đến từ server. Với 1005, có một frame Close rỗng đến, nên kết nối được đóng đúng trình tự. Với 1006, không có frame Close nào đến mà trình duyệt chấp nhận được, nên kết nối bị đứt, bị từ chối, hoặc chưa từng mở.
    .meaning-a =
        1005 nói rằng kết nối được đóng đúng trình tự, nhưng không nói vì sao.

        Cả hai bên đều tham gia bước bắt tay đóng, nên đằng sau nó không có lỗi mạng nào.
    .meaning-b =
        1006 nói rằng kết nối kết thúc mà không có frame Close, hoặc chưa từng mở.

        Một con số này ứng với nhiều nguyên nhân: một tiến trình đã kết thúc, một proxy đã cắt kết nối nhàn rỗi, một request bắt tay bị từ chối, một frame mà trình duyệt không chấp nhận, một chứng chỉ trong Chromium. Trang không thể biết là nguyên nhân nào.
    .when-a =
        Trang của bạn gọi close() không kèm mã, và server đáp lại bằng một frame Close rỗng, như ws, websockets của Python, uvicorn, Hypercorn, Tornado, Deno, Bun và gorilla/websocket vẫn làm.

        Server đóng không kèm mã: ws, Tornado, Deno hoặc Mattermost khi đóng bình thường, và Socket.IO khi mất heartbeat, khi có gói tin không đọc được, khi gọi disconnect(true) và khi chính nó tắt. @fastify/websocket làm vậy khi tắt, và trên một route không có handler WebSocket.
    .when-b =
        Sau khi mở: tiến trình của server đã kết thúc (một exception không được bắt trong Node với ws, SIGTERM với Daphne, Tornado, Bun hoặc Deno), hoặc handler ném exception (aiohttp, Tornado, uvicorn, gorilla/websocket, axum), hoặc một thành phần nào đó giữa đường cắt kết nối nhàn rỗi (theo mặc định, nginx, Apache httpd và AWS Application Load Balancer sau 60 giây, Heroku sau 55 giây).

        Trước khi mở: server trả lời 401, 403, 404 hoặc 502 thay vì 101, không có gì lắng nghe, không tìm được tên, hoặc trang gọi close() quá sớm.

        Chính trình duyệt hủy kết nối vì một frame hỏng. Khi đó server thấy 1002 nếu là Chromium, còn nếu là Firefox thì thấy kết nối TCP kết thúc mà không có frame Close.

        Mosquitto không bao giờ đáp lại frame Close: ở đó, ngay cả sau lệnh close() đúng trình tự của chính mình, trang cũng thấy 1006. AnyCable có thể ghi 1006 vào frame Close, và Crow có thể ghi 1005. Chromium từ chối cả hai, và trang thấy 1006.
    .fix-a =
        Nếu trang của bạn đã gọi close(), hãy thêm mã và lý do cho lệnh đó. Ngoài ra không có gì phải sửa.

        Nếu server đã đóng kết nối, người viết server phải cho nó gửi mã và lý do. Với Socket.IO, hãy xem lý do ngắt kết nối, trong trang và trên server.
    .fix-b =
        Trước hết hãy xem socket có từng mở không. Nếu không, hãy xem mã trạng thái HTTP của bước bắt tay (curl, console của Chromium hoặc tab Network của Firefox cho thấy mã này), rồi xem host, cổng và chứng chỉ.

        Nếu có, hãy so sánh khoảng thời gian socket im lặng với các idle timeout trên đường đi. Người vận hành server nên cho gửi ping với chu kỳ ngắn hơn timeout ngắn nhất trong số đó.

        Nếu lúc kết thúc không khớp với timeout nào, hãy xem log của server có ghi lần sập hay lần khởi động lại nào vào thời điểm đó không, và xem console của trình duyệt có câu nào như “Invalid frame header” không.

        Trong mọi trường hợp, trang nên kết nối lại với thời gian chờ tăng dần.
    .differences =
        Cái gì đã đến: với 1005, một frame Close không có payload, 88 00 nếu là của server. Với 1006, không có frame Close nào cả, hoặc có một frame mà trình duyệt buộc phải từ chối.

        wasClean: với 1005, giá trị này là true nếu kết nối được đóng đúng trình tự. Với 1006, nó là false. Trong Firefox, 1006 với wasClean là true nghĩa là một server đã ghi số 1006 vào frame Close.

        Sự kiện error: trước 1005 thì không có. Trước 1006 thì có, khi trình duyệt hủy kết nối hoặc không mở được kết nối. Không có khi kết nối TCP chỉ đơn giản là kết thúc. Khi kết nối TCP bị reset, có sự kiện error trong Firefox và không có trong Chromium.

        Lý do: với cả hai đều rỗng.

        Bên kia thấy gì: với 1005, server cũng nhận một frame Close rỗng. Với 1006, server có thể không nhận được gì, có thể nhận 1001 khi Chromium đã đóng băng trang, hoặc 1002 khi Chromium từ chối frame của nó.

        Kết nối lại: sau 1005, chỉ khi trang vẫn cần kết nối. Sau 1006, nên thử lại với thời gian chờ tăng dần, trừ khi request bắt tay bị từ chối. Client của graphql-ws thử lại sau cả hai.

        Tìm ở đâu: với 1005, hãy xem mọi lệnh close() trong trang và trên server. Với 1006, hãy xem console, log của server và các timeout trên đường đi.
    .which-you-see =
        Nếu mã là 1005 thì đừng tìm lỗi mạng: hãy xác định bên nào đã gọi close().

        Nếu mã là 1006 và trước đó không có sự kiện open thì bước bắt tay hoặc việc kết nối đã thất bại. Nếu có sự kiện open và không có sự kiện error thì kết nối TCP đã kết thúc mà không có frame Close. Nếu có sự kiện open và có cả sự kiện error thì trình duyệt đã từ chối điều gì đó, hoặc, trong Firefox, có thể kết nối đã bị reset.

        Nếu trang thấy 1006 sau lệnh close() của chính nó thì server đã không đáp lại: ngay lập tức khi server ngắt kết nối TCP, sau 60 giây trong Chromium và 20 giây trong Firefox khi server im lặng.

        Nếu trong Firefox 1005 đến kèm lý do thì một server đã ghi 1005 vào frame Close của nó.
    .which-to-send =
        Không mã nào cả. Server của bạn không được ghi 1005 hoặc 1006 vào frame Close: Chromium hủy kết nối vì một frame như vậy.

        Để tránh 1005, hãy đóng kèm mã và lý do. Để tránh 1006, hãy đóng bằng frame Close, kể cả khi có lỗi và khi tắt, và chờ lời đáp rồi mới đóng kết nối TCP. Server nào chuyển tiếp mã từ một kết nối khác thì trước đó phải thay 1005, 1006 và 1015.

compare-1006-1015 =
    .opening =
        1006 (Abnormal Closure) và 1015 (TLS Handshake) thuộc nhóm mã không bao giờ được gửi đi: mỗi mã là điều trình duyệt tự báo về một kết nối đã thất bại. 1015 nêu đúng một nguyên nhân: TLS với server thất bại, nên không có gì được mở. 1006 không nêu nguyên nhân nào; khi TLS thất bại, bạn thấy mã nào là tùy trình duyệt: 1015 trong Firefox, 1006 trong Chromium.
    .meaning-a =
        1006 nói rằng không có frame Close nào: kết nối bị đứt, bị từ chối, bị trình duyệt hủy, hoặc chưa từng mở.
    .meaning-b =
        1015 nói rằng bước bắt tay TLS không thành công. Không một byte WebSocket nào được trao đổi, và cũng không có request HTTP nào.
    .when-a =
        Trong Chromium: mọi thất bại trước khi mở, kể cả TLS thất bại, và mọi lần kết thúc không có frame Close sau khi mở.

        Trong Firefox: cũng như vậy, trừ TLS thất bại.
    .when-b =
        Trong Firefox: chứng chỉ tự ký hoặc cấp cho tên khác, server đòi chứng chỉ client, và wss: đến một cổng dùng HTTP không mã hóa.

        Với tất cả những trường hợp này, Chromium báo 1006. Console của nó cho biết nhiều hơn: “net::ERR_CERT_AUTHORITY_INVALID” khi chứng chỉ tự ký, “net::ERR_SSL_PROTOCOL_ERROR” khi dùng wss: đến một cổng không có TLS, “WebSocket opening handshake was canceled” khi bị đòi chứng chỉ client.
    .fix-a =
        Trước hết hãy xem socket có từng mở không. Nếu có thì TLS không phải nguyên nhân: hãy xem các timeout, những lần sập và các frame hỏng.

        Nếu không, hãy đọc console của trình duyệt. Khi console nhắc đến chứng chỉ hoặc SSL, hãy làm tiếp như với 1015. Nếu không phải vậy, hãy xem host, cổng và mã trạng thái HTTP của bước bắt tay. Trong Chromium, một tiện ích khác có thể khiến câu đó trống; cửa sổ khách thì hiện nó.
    .fix-b =
        Hãy mở chính host và cổng đó bằng https:// trong một tab. Khi đó trình duyệt cho biết chứng chỉ sai ở đâu. Với WebSocket, trình duyệt không hiện cảnh báo nào để bấm bỏ qua.

        Người vận hành server phải xử lý: cần một chứng chỉ cấp cho đúng tên này, của một tổ chức cấp chứng chỉ mà trình duyệt tin cậy, và đừng đòi chứng chỉ client ở cổng này.

        Nếu cổng đó không dùng TLS thì ở đó phải dùng ws:, hoặc phải thiết lập TLS.
    .differences =
        Trình duyệt nào báo: 1015 là của Firefox. Thay vào đó, Chromium báo 1006.

        Đến lúc nào: 1015 đến trước khi mở. 1006 đến trước hoặc sau khi mở.

        Trên đường truyền: không frame nào được phép mang hai mã này. Gặp frame Close như vậy, Chromium hủy kết nối. Firefox chuyển con số đó cho trang, với wasClean là true.

        wasClean và sự kiện error: khi TLS thất bại, wasClean là false và sự kiện error đến trước, trong cả hai trình duyệt. Khi kết nối TCP chỉ đơn giản là kết thúc sau lúc mở, 1006 đến mà không có sự kiện error.

        Bên kia thấy gì: với 1015, server chưa hề nhận được request bắt tay WebSocket. Với 1006, server có thể đã thấy trọn một kết nối.

        Kết nối lại: sau 1015, việc này không giúp được gì cho đến khi chứng chỉ hoặc thiết lập được sửa. Sau 1006, nó có thể giúp được, với thời gian chờ tăng dần.

        Tìm ở đâu: với 1015, hãy xem chứng chỉ và các thiết lập TLS của cổng đó. Với 1006, trước hết hãy xem console.
    .which-you-see =
        Nếu bạn thấy 1015 và wasClean là false thì đó là TLS, dù bạn còn nghi ngờ điều gì khác.

        Nếu bạn thấy 1006 trong Chromium, không có sự kiện open nào đến, và console nhắc đến “ERR_CERT” hoặc “ERR_SSL” thì đó là điều mà Firefox báo bằng 1015.

        Nếu bạn thấy 1006 trong Chromium sau khoảng 30 giây mà không có sự kiện open thì một dịch vụ nào đó đã nhận kết nối nhưng không bao giờ trả lời TLS, như một cổng không dùng TLS và chờ client bắt đầu trước.

        Nếu bạn thấy 1015 trong Firefox và wasClean là true thì một server đã ghi 1015 vào frame Close. Đó là lỗi của server, không phải lỗi TLS.
    .which-to-send =
        Không mã nào cả. Cả hai đều là báo cáo của trình duyệt cho chính trang của nó. Server thất bại ở TLS thì không có WebSocket nào để gửi bất cứ thứ gì.

        Nếu server của bạn chuyển tiếp mã từ một kết nối khác, hãy thay 1006 và 1015 bằng một mã được phép gửi, chẳng hạn 1014 đối với gateway.

compare-1008-1009 =
    .opening =
        1008 (Policy Violation) và 1009 (Message Too Big) là các mã của RFC 6455, mục 7.4.1, mà server dùng để thực thi một quy tắc riêng của mình. 1009 nghĩa là một thông điệp lớn hơn mức server chấp nhận. 1008 dành cho mọi quy tắc không có mã riêng.
    .meaning-a =
        1008 nói rằng một quy tắc bị vi phạm, nhưng để ngỏ đó là quy tắc nào: về đăng nhập, về nhịp gửi, về số kết nối.
    .meaning-b =
        1009 nói chính xác điều gì sai: kích thước của một thông điệp, hoặc của một frame. Chỉ có bản thân giới hạn là có thể không được nêu trong lý do.
    .when-a =
        Đăng nhập thất bại hoặc hết hạn sau khi mở: NATS với “Authentication Expired”, Tomcat với “This connection was established under an authenticated HTTP session that has ended.”

        Quá nhiều, quá nhanh, hoặc đọc quá chậm: giới hạn số thông điệp do chính ứng dụng đặt, NATS với “Slow Consumer (Pending Bytes)” hoặc “Maximum Connections Exceeded”.

        Kích thước cũng có thể là quy tắc: NATS đóng bằng 1008 “Maximum Control Line Exceeded” khi subject và header quá dài, và ws đóng bằng 1008 khi một thông điệp đến thành quá nhiều mảnh.
    .when-b =
        Một thông điệp vượt giới hạn. Các giới hạn mặc định: 8.192 trong Tomcat, 32 KiB trong coder/websocket (“read limited at 32769 bytes”), 64 KiB trong Jetty và trong Netty, 1.000.000 byte trong Socket.IO, 1 MiB trong websockets của Python và NATS, 16 MiB trong uvicorn và Bun, 100 MiB trong ws.

        Amazon API Gateway đóng bằng 1009 khi có thông điệp lớn hơn 128 KiB, và khi có frame lớn hơn 32 KiB.

        Không phải server nào cũng báo 1009. axum, Daphne, Deno và uWebSockets ngắt kết nối, và trang thấy 1006. SignalR kết thúc với 1000, STOMP của Spring với 1002.
    .fix-a =
        Phải có ai đó cho biết quy tắc: lý do, log của server, hoặc người vận hành server. Sau đó trang làm theo điều quy tắc yêu cầu: đăng nhập lại, gửi thưa hơn, mở ít kết nối hơn.

        Nếu quy tắc đó không phù hợp với trang này, người vận hành server phải đổi nó.
    .fix-b =
        Hãy so sánh kích thước của thông điệp cuối cùng với giới hạn của server. Hoặc trang chia dữ liệu thành nhiều thông điệp nhỏ hơn, hoặc người vận hành server nâng giới hạn: maxPayload trong ws, max_size trong websockets của Python, maxHttpBufferSize trong Socket.IO, maxTextMessageBufferSize trong Tomcat.

        Hãy đếm byte, đừng đếm ký tự, trừ Tomcat và Hypercorn: với văn bản, chúng đếm ký tự. Khi có nén, ws và Tornado tính kích thước sau khi giải nén.

        Nếu những thông điệp nhỏ có cùng nội dung đi qua được thì kích thước là nguyên nhân.
    .differences =
        Nó nêu điều gì: 1008 không nêu quy tắc nào. 1009 nêu kích thước.

        Cần đo gì: với 1008 thì tùy quy tắc: thời gian từ lúc đăng nhập, số thông điệp trong một giây, số kết nối đang mở. Với 1009, đó là độ dài của thông điệp cuối cùng.

        Trên đường truyền: 1008 là 03 F0 trong payload của frame Close. 1009 là 03 F1. Với cả hai, wasClean là true nếu kết nối được đóng đúng trình tự.

        Ai gửi: cả hai đều đến từ server. Chromium không gửi 1009 khi một thông điệp quá lớn đối với nó: trang thấy 1006.

        Lý do: với 1009, nhiều thư viện ghi giới hạn vào đó, chẳng hạn “frame with 1100000 bytes exceeds limit of 1048576 bytes”; ws và Socket.IO không ghi gì. Với 1008, chỉ lý do mới nêu được quy tắc.

        Kết nối lại: sau 1009, kết nối lại được ngay, cho đến khi thông điệp đó được gửi lần nữa. Sau 1008 thì tùy quy tắc, và lần thử mới có thể bị từ chối ngay lập tức. Client của graphql-ws ngừng thử lại sau cả hai.

        Khi mã bị mất: sau 1009, đôi khi kết nối bị ngắt sớm đến mức trang thấy 1006, như với các ứng dụng dùng gorilla/websocket. Vì vậy 1006 ngay sau một thông điệp lớn có thể là một 1009 không đến được nơi.
    .which-you-see =
        Nếu kết nối đóng ngay sau một thông điệp lớn, còn thông điệp nhỏ đi qua được, thì đó là vấn đề kích thước: với 1009 từ những server báo như vậy, và với 1008, 1006, 1002 hoặc 1000 từ những server khác.

        Nếu kết nối đóng sau nhiều thông điệp nhỏ thì đó là giới hạn số lượng, và 1008 phù hợp.

        Nếu kết nối đóng sau khi đăng nhập một khoảng thời gian cố định, bất kể đã gửi gì, thì đó là do đăng nhập, và 1008 phù hợp.

        Nếu con số là 1008, lý do rỗng và thông điệp lớn, hãy thử đúng nội dung đó bằng các thông điệp nhỏ hơn 64 KiB: có thể server đếm số mảnh, mà Chromium thì chia mọi thứ lớn hơn 64 KiB thành nhiều mảnh.
    .which-to-send =
        Hãy gửi 1009 cho kích thước và không cho việc gì khác, và ghi giới hạn vào lý do. Phần lớn thư viện tự làm điều đó khi có đặt giới hạn.

        Hãy gửi 1008 cho các quy tắc khác của bạn, kèm lý do. Ở chỗ cần client phản ứng khác nhau với từng quy tắc, mỗi quy tắc một mã từ 4000 đến 4999 sẽ cho client biết nhiều hơn.

compare-1011-1012 =
    .opening =
        1011 (Internal Error) và 1012 (Service Restart) đều có thể do một server gửi khi nó không thể tiếp tục kết nối mà client không có lỗi gì. 1011 nói rằng có gì đó trong server gặp lỗi, còn 1012 nói rằng server khởi động lại và sẽ quay lại. Không phải server nào cũng phân biệt hai mã này.
    .meaning-a =
        1011 là về một lỗi: server gặp tình huống mà nó không lường trước.

        Mã này nằm trong RFC 6455. Nó không nói gì về việc khi nào server sẽ hoạt động trở lại.
    .meaning-b =
        1012 là về một lần khởi động lại: server ngừng chạy rồi quay lại. Mã này nằm trong sổ đăng ký của IANA, không nằm trong chính RFC 6455.

        Nó đề nghị client kết nối lại sau một lúc, và không phải dấu hiệu của lỗi.
    .when-a =
        Một handler ném exception trong websockets của Python, Hypercorn, Daphne, Cowboy, Bandit, Jetty, Quarkus hoặc Spring.

        Không có pong nào đến kịp: “keepalive ping timeout” từ websockets của Python và uvicorn, “Ping timeout” từ Ktor.

        Server bị dừng, và phần mềm của nó gửi 1011 cho việc đó: Hypercorn làm vậy với mọi kết nối đang mở khi nhận SIGTERM, mặc định là sau 3 giây.
    .when-b =
        uvicorn bị dừng hoặc nạp lại: nó gửi ngay 1012 cho mọi kết nối đang mở. Socket drainer của Phoenix cũng làm vậy, và Bandit khi khởi động lại.

        Hasura gửi 1012 khi cấu hình của nó thay đổi, với lý do như “auth mode changed” hoặc “cors policy changed”. Server không nhất thiết đã khởi động lại.

        Một ứng dụng tự gửi mã này, chẳng hạn trên ws, trong handler của SIGTERM.
    .fix-a =
        Người viết hoặc người vận hành server phải xử lý. Lỗi nằm trong log của server vào thời điểm đó.

        Nếu lý do nói về ping, hãy xem điều gì khiến pong đến chậm. Nếu nó chỉ xảy ra khi triển khai thì đó không phải lỗi: ứng dụng nên đóng các socket bằng 1001 hoặc 1012, trước khi phần mềm server làm việc đó bằng 1011.
    .fix-b =
        Không ai phải xử lý gì nếu nó đi cùng một lần triển khai. Trang nên kết nối lại sau một khoảng chờ ngẫu nhiên, để không phải tất cả cùng quay lại một lúc; văn bản mà sổ đăng ký của IANA dẫn đến nói là 5 đến 30 giây.

        Nếu nó xảy ra vào lúc khác, người vận hành server nên xem vì sao tiến trình bị khởi động lại.
    .differences =
        Lỗi hay khởi động lại: 1011 nói rằng có lỗi. 1012 nói rằng server khởi động lại theo kế hoạch.

        Bao nhiêu kết nối cùng lúc: 1011 từ một handler kết thúc một kết nối. 1012 kết thúc mọi kết nối của server đó vào cùng một thời điểm.

        Trên đường truyền: 1011 là 03 F3 trong payload của frame Close. 1012 là 03 F4. Với cả hai, wasClean là true nếu kết nối được đóng đúng trình tự.

        Lý do: với cả hai thường rỗng. Với 1011, đó có thể là nội dung của một exception hoặc “keepalive ping timeout”. Với 1012, nó có thể nêu một thay đổi thiết lập.

        Kết nối lại: sau 1011, với thời gian chờ tăng dần, và đừng thử mãi. Sau 1012, một lần, sau một khoảng chờ ngẫu nhiên. Client của graphql-ws ngừng thử lại sau 1011, còn sau 1012 thì vẫn thử lại.

        Khi giám sát: hãy tính 1011 vào số lỗi của server. Hãy tính 1012 vào số lần triển khai.
    .which-you-see =
        Nếu một kết nối kết thúc còn những kết nối khác vẫn chạy thì đó là lỗi, đúng trường hợp của 1011.

        Nếu tất cả kết thúc cùng một lúc và ít lâu sau server lại trả lời thì đó là khởi động lại, hoặc một proxy được nạp lại, dù con số là 1012, 1001, 1011 hay 1006.

        Nếu 1011 đến khoảng 3 giây sau khi server được lệnh dừng, và bước bắt tay có header “Server: hypercorn-h11”, thì đó là Hypercorn đang tắt.

        Nếu 1011 nói “keepalive ping timeout” thì đằng sau nó không phải exception, cũng không phải khởi động lại: không có pong nào đến.
    .which-to-send =
        Hãy gửi 1012 cho mọi socket đang mở khi server của bạn khởi động lại, và gửi 1001 khi nó ngừng hẳn. Chỉ gửi 1011 ở chỗ code của chính bạn gặp lỗi.

        Client hành xử theo sự khác biệt đó: client của graphql-ws ngừng thử lại sau 1011, và quay lại sau 1012.

compare-1012-1013 =
    .opening =
        1012 (Service Restart) và 1013 (Try Again Later) đều được phép do server gửi; chúng nằm trong sổ đăng ký của IANA, không nằm trong chính RFC 6455. 1012 nói rằng server khởi động lại và client được phép quay lại sớm. 1013 nói rằng server đang chạy nhưng hiện không phục vụ được client này, nên quay lại sớm chỉ làm tình hình tệ hơn.
    .meaning-a =
        1012 là về tiến trình của server: nó kết thúc rồi khởi động lại. Mọi client đều được báo.
    .meaning-b =
        1013 là về tải của server: server chạy tiếp, với ít client hơn. Một số client được báo.
    .when-a =
        uvicorn gửi mã này khi tắt và khi nạp lại, socket drainer của Phoenix và Bandit gửi khi khởi động lại, Hasura gửi khi cấu hình của nó thay đổi.
    .when-b =
        Tyrus gửi mã này khi có quá nhiều phiên: “Maximal number of open sessions per endpoint exceeded.”, và cũng tương tự cho một ứng dụng hoặc một địa chỉ từ xa.

        Không phần mềm server nào khác trong atlas của wswhy tự gửi 1013. Nơi nào bạn thấy mã này thì ở đó ứng dụng, hoặc một gateway, đã chọn nó. Netty có sẵn một 1013 với lý do “Try Again Later” mà ứng dụng có thể gửi.
    .fix-a =
        Trang kết nối lại sau một khoảng chờ ngắn, ngẫu nhiên. Không ai khác phải xử lý gì, nếu việc khởi động lại là có chủ ý.
    .fix-b =
        Trang chờ, với thời gian chờ tăng dần, hoặc chờ đến khi người dùng yêu cầu. Văn bản mà sổ đăng ký của IANA dẫn đến nói về việc dùng địa chỉ khác, nếu có nhiều địa chỉ, hoặc thử lại khi người dùng thao tác.

        Người vận hành server phải giảm tải cho nó, hoặc nâng giới hạn: trong Tyrus, đó là maxSessions.
    .differences =
        Cái gì sai: với 1012, không có gì. Với 1013, server có quá nhiều việc, hoặc đã chạm một giới hạn.

        Bao nhiêu bên được báo: với 1012, mọi kết nối cùng một lúc. Với 1013, một số kết nối.

        Trên đường truyền: 1012 là 03 F4 trong payload của frame Close. 1013 là 03 F5. Với cả hai, wasClean là true nếu kết nối được đóng đúng trình tự.

        Kết nối lại: sau 1012, sau một khoảng chờ ngẫu nhiên, 5 đến 30 giây theo văn bản mà sổ đăng ký dẫn đến. Sau 1013, muộn hơn nhiều, hoặc ở một địa chỉ khác. Client của graphql-ws thử lại sau cả hai và không phân biệt chúng.

        Nói theo HTTP: 1013 gần với 503. 1012 không có mã tương ứng nào.

        Trước hay sau khi mở: 1012 đến trên những kết nối đã mở được một thời gian. 1013 có thể đến ngay sau khi mở, vì server nào đếm phiên thì đếm vào lúc đó. Server từ chối trước khi mở thì trả lời 503, và trang thấy 1006.
    .which-you-see =
        Nếu mọi socket của bạn kết thúc cùng một lúc, và server sớm quay lại, thì đó là trường hợp của 1012.

        Nếu các socket mới bị đóng ngay sau khi mở trong khi các socket cũ vẫn chạy thì đó là trường hợp của 1013.

        Nếu bạn thấy 1013 từ một server mà bản thân nó không có giới hạn như vậy, hãy tìm số 1013 trong code của ứng dụng.

        Nếu bạn thấy 1006 và request bắt tay nhận phản hồi 503 thì đó cũng là quá tải, nhưng được báo từ trước khi mở.
    .which-to-send =
        Hãy gửi 1012 khi server khởi động lại và sẽ sớm quay lại. Hãy gửi 1013 khi server quá bận đối với client này.

        Nếu ngay trước khi mở bạn đã biết mình không phục vụ được, hãy trả lời 503 cho request bắt tay. Nếu bạn muốn client chờ một khoảng thời gian đã biết, hãy nói điều đó trong một thông điệp trước khi đóng: frame Close không có trường nào cho việc này.

compare-1013-1014 =
    .opening =
        1013 (Try Again Later) và 1014 (Bad Gateway) đều là mã được phép gửi; chúng nằm trong sổ đăng ký của IANA, không nằm trong chính RFC 6455, và gần với 503 và 502 của HTTP. 1013 nói rằng server quá bận. 1014 nói rằng gateway hoạt động, còn server phía sau nó không đưa ra phản hồi hợp lệ.
    .meaning-a =
        1013 do một server gửi, nói về chính nó: tình trạng này là tạm thời.
    .meaning-b =
        1014 do một gateway gửi, nói về server phía sau nó.

        Trang đã đến được gateway, nên mạng của trang và địa chỉ đều ổn.
    .when-a =
        Tyrus gửi mã này khi có quá nhiều phiên cho một endpoint, một ứng dụng hoặc một địa chỉ từ xa. Ở những nơi khác, một ứng dụng đã gửi nó.
    .when-b =
        Không server hay proxy nào trong atlas của wswhy tự gửi 1014. Một gateway dùng WebSocket ở cả hai phía và được viết để báo điều này thì có thể gửi nó; Netty có sẵn một 1014 với lý do “Bad Gateway” cho việc đó.

        Proxy thông thường không gửi frame Close. Trong môi trường thử nghiệm, khi server phía sau nginx hoặc HAProxy bị kill, trang thấy 1006; khi server đó không chạy ngay từ trước lúc mở, nginx trả lời request bắt tay bằng 502 và HAProxy bằng 503, và trang cũng thấy 1006.
    .fix-a =
        Trang chờ, với thời gian chờ tăng dần. Người vận hành server phải giảm tải cho nó, hoặc nâng giới hạn.
    .fix-b =
        Người vận hành gateway và server phía sau nó phải xử lý. Hãy xem server đó có chạy không, gateway có đúng địa chỉ của nó không, và nó đã trả lời gì.

        Trang chỉ có thể kết nối lại, với thời gian chờ tăng dần.
    .differences =
        Lỗi tại ai: với 1013, đó là server đã gửi nó. Với 1014, đó là server phía sau bên gửi.

        Tìm ở đâu: với 1013, hãy xem tải và các giới hạn của server. Với 1014, hãy xem log của gateway, rồi đến log của server phía sau nó.

        Trên đường truyền: 1013 là 03 F5 trong payload của frame Close. 1014 là 03 F6. Với cả hai, wasClean là true nếu kết nối được đóng đúng trình tự.

        Ai được phép gửi: bất kỳ server nào cũng được phép gửi 1013. 1014 dành cho server đóng vai trò gateway hoặc proxy.

        Kết nối lại: sau 1013, muộn hơn, vì thử sớm chỉ làm tình hình tệ hơn. Sau 1014, với thời gian chờ tăng dần, vì không ai biết khi nào server phía sau quay lại. Client của graphql-ws thử lại sau cả hai.

        Trước khi mở: tương ứng với 1013 là 503, tương ứng với 1014 là 502. Với cả hai, trang thấy 1006 và không đọc được mã trạng thái.
    .which-you-see =
        Nếu kết nối đóng trong lúc có nhiều client đang kết nối, và những client khác vẫn chạy, hãy nghĩ đến tải: 1013.

        Nếu mọi thứ đi qua cùng một gateway đều kết thúc hoặc thất bại trong khi những đường khác vẫn chạy, hãy nghĩ đến server phía sau nó: 1014.

        Nếu bạn không thấy số nào trong hai số mà thấy 1006, và phía trước có một proxy, hãy xem log của proxy: proxy chỉ chuyển byte thì không có chỗ nào khác để cho biết điều gì đã xảy ra.
    .which-to-send =
        Hãy gửi 1013 nếu chính server của bạn có quá nhiều việc. Chỉ gửi 1014 nếu phần mềm của bạn đứng giữa trang và một server khác, và phản hồi của server đó không hợp lệ hoặc không đến.

        Nếu gateway của bạn nhận được frame Close từ server phía sau nó, thay vào đó hãy chuyển tiếp mã và lý do của frame ấy, trừ khi mã đó không được phép gửi: hãy thay 1005, 1006 và 1015, chẳng hạn bằng 1014.

## Any two codes. `$a` and `$b` are the numbers, `$name-a` and `$name-b` the names of `codes.ftl`; `$a` is the smaller one.
## In `composed-saw-never-sent` `$a` is what the page saw and `$b` what the other side saw.

# Whether to connect again, for `composed-retry-…`. Codes with the same answer:
# if it is still needed: 1000, 1005. Soon: 1001, 1006, 1012. Later: 1011, 1013, 1014, 3008.
# After a change: 1002, 1003, 1007, 1008, 1009, 1010, 1015, 3000, 3003. All others are for their own software to say.
shared-retry-a =
    { $a ->
        [1000] Sau 1000, chỉ kết nối lại nếu trang vẫn cần kết nối.
        [1001] Sau 1001, hãy kết nối lại sau một khoảng chờ ngắn, ngẫu nhiên.
        [1002] Sau 1002, hãy tìm nguyên nhân trước: kết nối tiếp theo có thể kết thúc y như vậy.
        [1003] Sau 1003, chỉ kết nối lại để gửi thông điệp thuộc kiểu kia.
        [1005] Sau 1005, chỉ kết nối lại nếu trang vẫn cần kết nối.
        [1006] Sau 1006, hãy kết nối lại với thời gian chờ tăng dần, trừ khi request bắt tay bị từ chối.
        [1007] Sau 1007, trước hết hãy tìm chỗ sai trong các byte của thông điệp.
        [1008] Sau 1008, trước hết hãy xác định quy tắc nào bị vi phạm.
        [1009] Sau 1009, hãy gửi ít dữ liệu hơn trong mỗi thông điệp, nếu không kết nối tiếp theo sẽ kết thúc y như vậy.
        [1010] Sau 1010, trước hết hãy xác định server phải chấp thuận phần mở rộng nào.
        [1011] Sau 1011, hãy kết nối lại với thời gian chờ tăng dần, và đừng thử mãi.
        [1012] Sau 1012, hãy kết nối lại sau một khoảng chờ ngẫu nhiên.
        [1013] Sau 1013, hãy kết nối lại muộn hơn nhiều, với thời gian chờ tăng dần.
        [1014] Sau 1014, hãy kết nối lại với thời gian chờ tăng dần: không ai biết khi nào server phía sau gateway quay lại.
        [1015] Sau 1015, trước hết hãy sửa chứng chỉ hoặc các thiết lập TLS.
        [3000] Sau 3000, trước hết hãy đăng nhập lại hoặc gia hạn token.
        [3003] Sau 3003, kết nối lại bằng cùng tài khoản không giúp được gì.
        [3008] Sau 3008, hãy kết nối lại với thời gian chờ tăng dần.
       *[other] Sau { $a }, phần mềm gửi mã này mới cho biết có nên kết nối lại hay không.
    }
shared-retry-b =
    { $b ->
        [1000] Sau 1000, chỉ kết nối lại nếu trang vẫn cần kết nối.
        [1001] Sau 1001, hãy kết nối lại sau một khoảng chờ ngắn, ngẫu nhiên.
        [1002] Sau 1002, hãy tìm nguyên nhân trước: kết nối tiếp theo có thể kết thúc y như vậy.
        [1003] Sau 1003, chỉ kết nối lại để gửi thông điệp thuộc kiểu kia.
        [1005] Sau 1005, chỉ kết nối lại nếu trang vẫn cần kết nối.
        [1006] Sau 1006, hãy kết nối lại với thời gian chờ tăng dần, trừ khi request bắt tay bị từ chối.
        [1007] Sau 1007, trước hết hãy tìm chỗ sai trong các byte của thông điệp.
        [1008] Sau 1008, trước hết hãy xác định quy tắc nào bị vi phạm.
        [1009] Sau 1009, hãy gửi ít dữ liệu hơn trong mỗi thông điệp, nếu không kết nối tiếp theo sẽ kết thúc y như vậy.
        [1010] Sau 1010, trước hết hãy xác định server phải chấp thuận phần mở rộng nào.
        [1011] Sau 1011, hãy kết nối lại với thời gian chờ tăng dần, và đừng thử mãi.
        [1012] Sau 1012, hãy kết nối lại sau một khoảng chờ ngẫu nhiên.
        [1013] Sau 1013, hãy kết nối lại muộn hơn nhiều, với thời gian chờ tăng dần.
        [1014] Sau 1014, hãy kết nối lại với thời gian chờ tăng dần: không ai biết khi nào server phía sau gateway quay lại.
        [1015] Sau 1015, trước hết hãy sửa chứng chỉ hoặc các thiết lập TLS.
        [3000] Sau 3000, trước hết hãy đăng nhập lại hoặc gia hạn token.
        [3003] Sau 3003, kết nối lại bằng cùng tài khoản không giúp được gì.
        [3008] Sau 3008, hãy kết nối lại với thời gian chờ tăng dần.
       *[other] Sau { $b }, phần mềm gửi mã này mới cho biết có nên kết nối lại hay không.
    }

composed-opening = { $a } ({ $name-a }) và { $b } ({ $name-b }) là hai mã đóng của giao thức WebSocket. Dưới đây là điều mỗi mã nói, và điều phân biệt chúng.
composed-same-class = { $a } và { $b } thuộc cùng một nhóm mã đóng. Điều phân biệt chúng là nguyên nhân mà mỗi mã nêu ra.
composed-different-class = { $a } và { $b } thuộc hai nhóm mã đóng khác nhau. Trước hết hãy xem ai được phép gửi mỗi mã.
composed-a-never-sent = { $a } không bao giờ được gửi đi: trình duyệt hoặc thư viện tự báo nó khi một kết nối kết thúc. { $b } đến từ một frame Close, nên bên kia đã chọn nó.
composed-b-never-sent = { $b } không bao giờ được gửi đi: trình duyệt hoặc thư viện tự báo nó khi một kết nối kết thúc. { $a } đến từ một frame Close, nên bên kia đã chọn nó.
composed-both-never-sent = Cả { $a } lẫn { $b } đều không bao giờ được gửi đi. Trình duyệt hoặc thư viện tự báo từng mã khi một kết nối kết thúc; bên kia không gửi mã đó.
composed-which-to-send-both = Server của bạn được phép gửi cả hai mã. Hãy chọn mã có ý nghĩa đúng với sự việc, và thêm một lý do nói rõ hơn.
composed-which-to-send-a = Trong hai mã, server của bạn chỉ được phép gửi { $a }. Nó không được gửi { $b }.
composed-which-to-send-b = Trong hai mã, server của bạn chỉ được phép gửi { $b }. Nó không được gửi { $a }.
composed-which-to-send-neither = Server của bạn không được gửi { $a }, cũng không được gửi { $b }. Hãy gửi một mã mà server được phép gửi (1000 đến 1003, 1007 đến 1009, 1011 đến 1014, 3000 đến 4999), kèm lý do.
composed-saw-never-sent =
    { $b ->
        [1001] Bạn thấy { $a }, bên kia thấy 1001: cả hai có thể cùng đúng với một kết nối. Trình duyệt tự bỏ kết nối, chẳng hạn vì nó đóng băng trang, và báo cho server rằng nó rời đi.
        [1002] Bạn thấy { $a }, bên kia thấy 1002: cả hai có thể cùng đúng với một kết nối. Trình duyệt phát hiện một frame hỏng của server và hủy kết nối. Nó báo 1002 cho server, và trang thấy { $a }.
       *[other] Bạn thấy { $a }, bên kia thấy { $b }: cả hai có thể cùng đúng với một kết nối. Trình duyệt gửi { $b } cho bên kia, theo yêu cầu của lệnh close() trong trang, và không nhận được frame Close nào có mã để đáp lại.
    }
composed-retry-differs = { shared-retry-a } { shared-retry-b }
composed-retry-same = Hai mã này không khác nhau ở việc kết nối lại. { shared-retry-a } { shared-retry-b }

## Two sides, two codes

saw-1006-server-saw-1002 =
    .title = Trang thấy 1006, server thấy 1002
    .text =
        Trình duyệt phát hiện một frame hỏng của server. Nó kết thúc kết nối và báo 1002 cho server trong một frame Close. Trang thấy 1006, không có lý do, với wasClean là false và một sự kiện error đi trước. Cả hai con số nói về cùng một lỗi, và lỗi đó không phải của trang.

        Vì vậy, 1002 trong log của server ở đây không có nghĩa là client có lỗi. Frame đã hỏng ngay khi rời server, hoặc đã bị một thành phần trung gian thay đổi.

        Frame Close của Chromium nêu quy tắc trong lý do, mà chỉ server đọc được: “Masked frame from server”, “Invalid reserved bit”, “Unknown opcode”, “Unexpected continuation”, “Previous data frame unfinished”, “Invalid UTF-8 in text frame”, “Invalid UTF-8 in Close frame”, hoặc “WebSocket Protocol Error” cho mọi lỗi còn lại. Với frame Close có mã bị cấm hoặc chỉ có một byte, lý do rỗng.

        Console của Chromium cũng ghi điều đó bằng những câu khác, chẳng hạn “Invalid frame header” hoặc “A server must not mask any frames that it sends to the client.” Script của trang không nhận được gì trong số đó.

        Firefox không gửi 1002 này. Trang cũng thấy 1006, còn server thấy kết nối TCP kết thúc mà không có frame Close. Firefox chấp nhận frame có mask, nên cùng một server có thể chạy được trong Firefox mà lỗi trong Chromium.

        Người vận hành server hoặc proxy phải xử lý. Hãy ghi log lý do của 1002 ở server. Hãy ghi lại các byte giữa proxy và server, ở đoạn không mã hóa, rồi dán vào “Giải mã byte”, để xem frame nào vi phạm quy tắc nào. Hãy thử kết nối thẳng đến server, rồi thử tắt permessage-deflate, mỗi lần một cách. Trên server, mỗi lúc chỉ được để một tác vụ ghi vào socket, và không được gửi gì sau frame Close.

        Tìm lỗi trong trang không giúp được gì: không script nào tạo ra, ngăn chặn hay nhìn thấy được một frame hỏng.
