# Two close codes side by side. `compare-1002-1005`: pairs that people confuse, written by hand; `a` is the smaller code.
# `.opening`, `.meaning-…`, `.when-…`, `.fix-…`, `.which-you-see`, `.which-to-send`: paragraphs. `.differences`: one difference each.
# What pages see: Chromium 156 and Firefox 153, measured. What stacks send: crate/atlas/data/stacks. What the lab showed: tests/lab/claims.md.

## Pairs

compare-1002-1003 =
    .opening =
        1002 (Protocol Error) và 1003 (Unsupported Data) là các mã của RFC 6455, mục 7.4.1, mà server gửi trong frame Close vì những gì nó nhận được. 1002 là về frame: các byte của frame vi phạm một quy tắc của giao thức. 1003 là về thông điệp: frame thì đúng, nhưng kiểu của thông điệp, văn bản hay nhị phân, không phải kiểu mà server nhận.
    .meaning-a =
        1002 nói rằng những gì nhận được không phải WebSocket hợp lệ: một opcode không được định nghĩa, thiếu mask, một bit dành riêng, một mảnh sai chỗ. Server thậm chí có thể chưa xem đến thông điệp nào.

        Script của trang không thể trực tiếp gây ra điều đó. Mọi frame đều do trình duyệt tạo.
    .meaning-b =
        1003 nói rằng một thông điệp nguyên vẹn, hợp lệ đã đến, nhưng thuộc kiểu mà server không nhận: nhị phân trong khi nó muốn văn bản, hoặc văn bản trong khi nó muốn nhị phân.

        Trang rất dễ gây ra điều này: send() với một chuỗi tạo ra thông điệp văn bản, còn send() với ArrayBuffer, typed array hoặc Blob tạo ra thông điệp nhị phân.
    .when-a =
        Có thứ gì đó trên đường đi làm thay đổi byte. Khi đó Tomcat đóng với lý do như “A WebSocket frame was sent with an unrecognised opCode of [3]”, Gorilla với “bad opcode 3”, websockets của Python với “reserved bits must be 0”. ws 8 đóng không kèm lý do.

        Không có frame nào sai cả: Tomcat gửi 1002 khi handler của thông điệp ném exception, Reactor Netty khi handler gặp lỗi, Bandit sau 60 giây không có dữ liệu từ client.

        Strawberry GraphQL gửi 1002 trong trường hợp vốn dành cho 1003: gặp thông điệp nhị phân, nó đáp lại bằng “WebSocket message type must be text”.
    .when-b =
        Spring đóng với “Binary messages not supported” khi dữ liệu nhị phân đến một handler văn bản, và với “Text messages not supported” trong trường hợp ngược lại. RabbitMQ Web MQTT từ chối thông điệp văn bản với “unexpected WebSocket frame”. WebSocketEndpoint của Starlette gửi 1003 khi sai kiểu, và cả khi JSON sai cú pháp.

        Những thư viện như ws và websockets của Python không bao giờ tự chọn 1003 cho một thông điệp: chính ứng dụng chạy trên chúng gọi close(1003).

        faye-websocket gửi 1003 trong trường hợp vốn dành cho 1002: gặp frame không có mask, nó đáp lại bằng “Received unmasked frame but masking is required”. Tyrus gửi 1003 với “Cannot accept.” khi bộ đệm đầu vào của nó đầy.
    .fix-a =
        Người vận hành server phải xử lý. Hãy đọc lý do và log của server: chúng cho biết một quy tắc về frame bị vi phạm, hay code của chính server gặp lỗi.

        Nếu một quy tắc về frame bị vi phạm, hãy kết nối thẳng đến server, bỏ qua mọi thành phần trung gian. Nếu khi đó chạy được thì thành phần trung gian làm thay đổi byte. Trong phòng thử nghiệm, nginx 1.22.1 và HAProxy 2.6.12 chuyển mọi byte đi nguyên vẹn, nên trước hết hãy nghi ngờ những gì sửa hoặc soi luồng dữ liệu.

        Trang có thể thử một cách: gửi đúng nội dung đó bằng các thông điệp nhỏ hơn 64 KiB. Chromium chia những thông điệp lớn hơn thành nhiều mảnh, và một số server không nhận phân mảnh.
    .fix-b =
        Trang xử lý được. Hãy xem thông điệp cuối cùng trước khi đóng, và gửi kiểu mà server mong đợi: JSON.stringify() cho văn bản, ArrayBuffer hoặc typed array cho nhị phân.

        Nếu trang đúng, người viết server phải cho handler của đường dẫn này nhận kiểu đó.
    .differences =
        Cái gì sai: với 1002, đó là frame, xét theo byte. Với 1003, đó là kiểu của một thông điệp mà các frame đều đúng.

        Ai có thể gây ra: với 1002, đó là một client tự tạo frame, một thành phần trung gian, hoặc chính server, chứ không phải script của trang. Với 1003, đó là trang, chỉ bằng một lệnh gọi send().

        Trên đường truyền: 1002 là 03 EA trong payload của frame Close. 1003 là 03 EB. Sau cả hai đều có thể có lý do, và với cả hai, wasClean là true nếu kết nối được đóng đúng trình tự.

        Ai gửi: 1002 do server gửi, và cả Chromium gửi khi nó phát hiện một frame sai. 1003 chỉ do server gửi: Chromium không bao giờ gửi, còn trang thì không gửi được.

        Bên kia thấy gì: khi server gửi mã nào trong hai mã, trang nhận đúng mã đó. Khi Chromium gửi 1002, server nhận 1002 còn trang nhận 1006. Với 1003 không có chuyện hai bên thấy khác nhau như vậy.

        Kết nối lại: sau cả hai mã, kết nối lại rồi làm y như cũ đều không giúp được gì. Client của graphql-ws bỏ cuộc sau cả hai. pusher-js chờ rồi mới thử lại sau cả hai.

        Tìm ở đâu: với 1002, đó là log của server và các thành phần trung gian. Với 1003, đó là thông điệp cuối cùng mà trang đã gửi.
    .which-you-see =
        Nếu lý do nói về opcode, mask, các bit RSV, mảnh hoặc frame điều khiển thì đây là trường hợp của 1002, bất kể con số là gì.

        Nếu lý do nói về văn bản (text), nhị phân (binary) hoặc kiểu thông điệp thì đây là trường hợp của 1003. Strawberry báo điều đó bằng 1002; Spring, Starlette và RabbitMQ Web MQTT báo bằng 1003.

        Nếu không có lý do, hãy xem trang đã gửi gì sau cùng. Nếu lần đóng xảy ra ngay sau thông điệp nhị phân đầu tiên, hoặc thông điệp văn bản đầu tiên, và lần nào cũng vậy, thì kiểu thông điệp là nguyên nhân. Nếu nó xảy ra vào những thời điểm khác nhau, hãy xem các byte trên đường đi.

        Nếu một thông điệp nhị phân đã được gửi và trang thấy 1006 hoặc 1011 thì vẫn có thể là do sai kiểu: handler trong uvicorn, aiohttp và Tornado ném exception và ngắt kết nối, còn trong Hypercorn và Daphne thì kết thúc với 1011. HiveMQ kết thúc với 1000 sau một thông điệp văn bản.
    .which-to-send =
        Hãy gửi 1003 khi một thông điệp hợp lệ nhưng thuộc kiểu mà đường dẫn này không nhận, và cho biết trong lý do nó muốn kiểu nào. Hãy để thư viện WebSocket lo 1002: nó tự gửi mã này khi gặp frame hỏng.

        Đừng gửi mã nào trong hai mã cho thông điệp đúng kiểu nhưng có nội dung sai: văn bản không phải UTF-8 là 1007, còn JSON mà ứng dụng của bạn không dùng được thì dành cho một mã từ 4000 đến 4999.

compare-1002-1005 =
    .opening =
        1002 (Protocol Error) và 1005 (No Status Received) đều là mã của RFC 6455, mục 7.4.1, nhưng thuộc hai nhóm: 1002 được phép gửi, còn 1005 không bao giờ được gửi đi. 1002 là một lời quy lỗi: bên đóng kết nối nói rằng dữ liệu nó nhận được vi phạm giao thức. 1005 là một chỗ trống: có frame Close đến, nhưng bên trong không có mã.
    .meaning-a =
        1002 là một lời khẳng định. Server đọc thấy điều RFC 6455 cấm, hoặc nói là như vậy, và đóng kết nối vì thế.

        So với 1005, nó cho biết nhiều hơn, nhưng không phải tất cả: nó nêu một loại lỗi. Quy tắc nào bị vi phạm thì nằm trong lý do, nếu server có nêu lý do.
    .meaning-b =
        1005 là điều trình duyệt ghi lại khi frame Close rỗng. Nó không quy lỗi cho ai và không nêu nguyên nhân nào.

        So với 1002, đây là dấu hiệu nhẹ hơn. Bước bắt tay đóng đã diễn ra đúng trình tự, và chỉ một lệnh close() bình thường không tham số, trong trang hoặc trên server, là đủ để có mã này.
    .when-a =
        Có thứ gì đó trên đường đi làm thay đổi byte. Trong phòng thử nghiệm, khi một bit của opcode bị lật, Gorilla đóng bằng 1002 và “bad opcode 3”; khi mask bị gỡ, websockets của Python đóng bằng 1002 và “incorrect masking”.

        Phần mềm server dùng 1002 cho việc khác. Tomcat gửi nó khi handler của thông điệp ném exception, với “An unrecoverable IOException occurred so the connection was closed”. Bandit gửi nó sau 60 giây không có dữ liệu từ client. Spring gửi nó sau một frame ERROR của STOMP, chẳng hạn khi broker phía sau không còn nữa.

        Giao thức của ứng dụng không được tuân theo: RabbitMQ Web MQTT gửi 1002 với “cannot_parse” hoặc “connect_packet_rejected”.
    .when-b =
        Trang của bạn gọi close() không kèm mã. ws, websockets của Python, uvicorn, Tornado, Bun và Deno đáp lại frame Close rỗng bằng một frame rỗng, và trang hiển thị 1005. aiohttp, WebSocket-Node, Tomcat và Ktor đáp lại bằng 1000, và trang hiển thị 1000.

        Ứng dụng trên server gọi close() không kèm mã. Với ws, Tornado, Deno và Jetty, đó là một frame Close rỗng. Với websockets của Python, aiohttp, Bun, Spring và Tomcat, đó là 1000.

        Socket.IO kết thúc phần lớn lỗi của chính nó theo cách này: thiếu một heartbeat, một gói tin không đọc được, một client không bao giờ kết nối vào namespace, disconnect(true), và khi chính nó tắt. Trong trang, tất cả đều là 1005.

        Đằng sau nó có thể là một frame hỏng. Gặp frame điều khiển bị phân mảnh hoặc quá dài, wslay đáp lại bằng một frame Close rỗng. Firefox hiển thị 1005 cho frame Close có payload một byte, còn Chromium hủy kết nối vì frame đó, với 1006.
    .fix-a =
        Người vận hành server phải xử lý. Hãy đọc lý do và log của server vào thời điểm đó: chúng cho biết đó là một frame hỏng, hay là một handler đã ném exception hoặc hết thời gian chờ.

        Nếu có frame hỏng, hãy kết nối thẳng đến server, bỏ qua mọi thành phần trung gian, và tắt permessage-deflate để thử. Sau đó sửa thứ làm thay đổi byte.

        Thay đổi trang chỉ giúp được trong một trường hợp: khi trang gửi thông điệp lớn. Chromium gửi những gì lớn hơn 64 KiB thành nhiều mảnh, và một số server từ chối phân mảnh.
    .fix-b =
        Trước hết hãy tìm xem ai đã đóng. Nếu một dòng trong trang của bạn đã gọi close() thì không có gì hỏng cả. Hãy thêm mã và lý do cho nó, chẳng hạn close(1000, "left the room"); khi đó log của cả hai bên sẽ cho biết vì sao.

        Nếu server đã đóng, người viết server phải xử lý: hãy cho server gửi mã và lý do. Không có gì trong trang tìm ra được một mã chưa từng được gửi.

        Với Socket.IO, thay vào đó hãy đọc lý do ngắt kết nối của thư viện client: “io server disconnect” là một lệnh gọi trên server, “ping timeout” là một heartbeat không đến, “transport close” là một kết nối đã kết thúc.
    .differences =
        Ai nói ra: 1002 là lời của bên gửi frame Close, nên nếu trang hiển thị nó thì đó là lời của server. 1005 chỉ là lời của trình duyệt, về một frame không mang mã.

        Trên đường truyền: 1002 là hai byte 03 EA, và sau đó có thể có lý do: toàn bộ frame của server khi không có lý do là 88 02 03 EA. 1005 là một frame Close không có payload: 88 00. Bản thân số 1005 không được nằm trong frame: Chromium hủy kết nối vì thế, và trang thấy 1006.

        Lý do: 1002 có thể mang lý do; với Tomcat, Gorilla, Jetty hoặc websockets của Python, lý do nêu rõ quy tắc nào bị vi phạm. Với 1005, lý do luôn rỗng.

        wasClean: với cả hai, giá trị này là true nếu kết nối được đóng đúng trình tự. Không mã nào có sự kiện error đi trước.

        Bên kia thấy gì: sau 1002, server nhận lại từ trình duyệt chính mã 1002 của mình. Sau một frame Close rỗng, server nhận lại một frame rỗng, cũng không có mã.

        Kết nối lại: sau 1002, kết nối tiếp theo có thể kết thúc y như vậy cho đến khi nguyên nhân được khắc phục. Client của graphql-ws bỏ cuộc sau 1002 và thử lại sau 1005. pusher-js chờ rồi mới thử lại sau 1002, và không chờ sau 1005.

        Tìm ở đâu: với 1002, đó là lý do, log của server và các thành phần trung gian. Với 1005, trước hết là mọi lệnh close() trong trang, sau đó là code của server.
    .which-you-see =
        Nếu sự kiện close cho biết 1002 thì chính server đã gửi nó. Nếu có lý do, hãy dựa vào lý do. Nếu không có, nơi tiếp theo cần xem là log của server.

        Nếu sự kiện close cho biết 1005 và trang của bạn đã gọi close() thì đó là lần đóng của chính trang. Nếu trang không gọi thì server đã đóng mà không nói vì sao.

        Nếu trang báo 1006 còn log của server ghi 1002 thì cả hai trang của cặp này đều không phải chỗ cần đọc: trình duyệt đã từ chối một frame của server.

        Nếu log của server ghi 1005 thì một client đã gửi frame Close rỗng, như trang vẫn làm khi gọi close() không tham số.
    .which-to-send =
        Hãy để thư viện WebSocket lo 1002. Nó gửi mã này khi một frame của client bị hỏng. Đừng gửi mã này từ code của ứng dụng: handler gặp lỗi đã có 1011, còn quy tắc riêng của bạn đã có 1008 hoặc một mã từ 4000 đến 4999.

        Server của bạn không được gửi 1005: không frame nào được chứa mã này. Frame Close không có mã thì được phép, nhưng nó không cho trang biết gì. Hãy gửi 1000 khi chủ ý kết thúc, và gửi mã cùng lý do trong mọi trường hợp khác.
