# What ended a socket. `.badge`: about three words. `.sentence`: the cause, then who must act; at most 280 characters.
# `.meaning`: short paragraphs. Arguments: crate/atlas/data/causes.toml and args.toml.
# Messages whose name begins with `shared` are parts of the others.

-server = Server, hoặc một thành phần trung gian,
-act-server = Người vận hành server phải xử lý; trang không khắc phục được.
-act-client = Trang không thể gửi như vậy: người viết client, hoặc người vận hành proxy trên đường đi, phải xử lý.
-no-page-frames = Mọi frame mà trang gửi đều do trình duyệt tạo, nên script của trang không thể tạo ra frame hỏng.
-between = Thành phần trung gian có thể là: reverse proxy, load balancer, gateway, công cụ kiểm tra nội dung TLS.
-only-1006 = Trang chỉ thấy 1006, không có lý do. Script của trang không bao giờ biết quy tắc nào đã bị vi phạm.
-told-1002 = Chromium báo 1002 cho server, nên log của server có thể đổ lỗi cho client.

## Parts with arguments

shared-code =
    { $code ->
        [unknown] một mã không rõ
       *[other] mã { $code }
    }
shared-failed =
    { $browser ->
        [unknown] nên trình duyệt phải hủy kết nối
       *[other] nên trình duyệt đã hủy kết nối
    }
shared-said =
    { $reason ->
        [unknown] { "" }
        [empty] { " " }(không nêu lý do)
       *[other] { " " }(lý do “{ $reason }”)
    }
shared-not-clean =
    { $clean ->
        [no] Kết nối không được đóng sạch: nó đứt trước khi cả hai bên hoàn tất, hoặc trang còn dữ liệu chưa gửi. Dù vậy, mã này vẫn là của server.
       *[other] { "" }
    }
shared-lived =
    { $lived ->
        [unknown] { "" }
       *[other] Socket đã tồn tại { $lived }.
    }
shared-caller =
    { $caller ->
        [unknown] trang đã gọi
       *[other]
            { FUNCTION($caller) ->
                [empty] một hàm không tên đã gọi
               *[other] { FUNCTION($caller) } đã gọi
            }
    }
shared-at =
    { $caller ->
        [unknown] { "" }
       *[other] { " " }({ PLACE($caller) })
    }
shared-host =
    { $host ->
        [unknown] host này
        [empty] host này
       *[other] { $host }
    }
shared-error =
    { $error ->
        [unknown] { "" }
        [empty] { "" }
       *[other] Trình duyệt gọi lỗi này là: { $error }.
    }
shared-text =
    { $text ->
        [unknown] { "" }
        [empty] { "" }
       *[other] Nguyên văn của trình duyệt: “{ $text }”
    }

## The server said why, in its Close frame

server-reported_protocol-error =
    .badge = server báo lỗi giao thức
    .sentence = Server đóng kết nối với { shared-code }{ shared-said }: server báo rằng dữ liệu nhận được vi phạm giao thức. Trang không thể tạo ra frame hỏng; người vận hành server phải xử lý.
    .meaning =
        Mọi frame mà trang gửi đều do trình duyệt tạo, nên hãy tìm ở chỗ khác: bộ giải mã của chính server bị sai; một thành phần trung gian làm thay đổi byte; một thông điệp lớn, vì Chromium chia thông điệp lớn hơn 64 KiB thành nhiều mảnh và một số server không chấp nhận; một server dùng 1002 vào việc khác.

        Những server dùng 1002 vào việc khác: Tomcat khi handler của ứng dụng gặp lỗi, Bandit sau 60 giây không có dữ liệu từ client, Spring sau một ERROR của STOMP.

        { shared-not-clean }

        { shared-lived }

server-reported_internal-error =
    .badge = lỗi nội bộ của server
    .sentence = Server đóng kết nối với { shared-code }{ shared-said }: server báo gặp lỗi nội bộ. Người vận hành server phải xử lý; hãy xem log của server vào thời điểm đó.
    .meaning =
        Thường là một exception không handler nào bắt. Một số server cũng gửi 1011 khi pong đến muộn, kèm lý do nói rõ điều đó; Hypercorn gửi mã này mỗi lần tắt, và khi ứng dụng return mà không đóng kết nối.

        { shared-not-clean }

        { shared-lived }

server-reported_keepalive-timeout =
    .badge = pong đến quá muộn
    .sentence = Server đóng kết nối với { shared-code }{ shared-said }: không có pong nào đến kịp. Người vận hành server phải xử lý: tìm hiểu điều gì khiến pong đến chậm, hoặc cho phép chờ lâu hơn.
    .meaning =
        Server gửi ping rồi chờ pong. Trình duyệt tự trả lời ping: trang không tham gia và cũng không thấy được.

        Pong đến quá muộn khi mạng chậm hoặc mất, khi thiết bị ngủ, hoặc khi server bận đến mức không đọc kịp.

        Lý do này là của thư viện websockets trong Python, và của uvicorn vốn dùng thư viện đó: mặc định cứ 20 giây gửi một ping, và có 20 giây để trả lời.

        { shared-not-clean }

        { shared-lived }

server-reported_going-away =
    .badge = server rời đi
    .sentence = Server đóng kết nối với { shared-code }{ shared-said }: server đang rời đi, chẳng hạn do khởi động lại hoặc triển khai. Trang nên kết nối lại sau một khoảng chờ.
    .meaning =
        RFC 6455 dành 1001 cho server sắp ngừng chạy. Một số server cũng gửi mã này cho socket nhàn rỗi: Jetty sau 30 giây với “Connection Idle Timeout”, Deno khi không có pong.

        { shared-not-clean }

        { shared-lived }

server-reported_unsupported-data =
    .badge = kiểu dữ liệu không hỗ trợ
    .sentence = Server đóng kết nối với { shared-code }{ shared-said }: server không chấp nhận kiểu dữ liệu này. Trang phải gửi kiểu khác, hoặc người vận hành server phải cho phép kiểu này.
    .meaning =
        Trang gửi văn bản đến nơi server chỉ chấp nhận nhị phân, hoặc ngược lại. Hãy so sánh thông điệp cuối cùng đã gửi với những gì server mong đợi.

        { shared-not-clean }

server-reported_invalid-payload =
    .badge = server báo nội dung sai
    .sentence = Server đóng kết nối với { shared-code }{ shared-said }: nội dung một thông điệp không đúng với kiểu của nó. Người vận hành server phải xử lý.
    .meaning =
        RFC 6455 dành 1007 cho thông điệp văn bản không phải UTF-8. Trình duyệt luôn gửi UTF-8 hợp lệ trong thông điệp văn bản, nên hãy xem bộ giải mã của server, thành phần trung gian, và trường hợp server dùng 1007 cho quy định nội dung riêng của mình.

        { shared-not-clean }

server-reported_policy-violation =
    .badge = vi phạm chính sách
    .sentence = Server đóng kết nối với { shared-code }{ shared-said }: một quy tắc riêng của server bị vi phạm. Người vận hành server phải xử lý: quy tắc nào là do code của server quyết định.
    .meaning =
        1008 dùng cho những lý do không hợp với mã nào khác. Các quy tắc thường gặp: đăng nhập hết hạn, origin không được phép, quá nhiều thông điệp. Nếu bị từ chối trước khi bắt tay xong, trang sẽ thấy 1006 thay vì mã này.

        { shared-not-clean }

        { shared-lived }

server-reported_message-too-big =
    .badge = server: thông điệp quá lớn
    .sentence = Server đóng kết nối với { shared-code }{ shared-said }: một thông điệp vượt quá mức server chấp nhận. Trang phải gửi ít hơn trong mỗi lần, hoặc người vận hành server phải nâng giới hạn.
    .meaning =
        Mỗi server có giới hạn khác nhau, theo mặc định là: 64 KiB cho một frame trong WebSocket-Node, 1 MiB trong websockets của Python, 16 MiB trong uvicorn, 100 MiB trong ws.

        { shared-not-clean }

server-reported_missing-extension =
    .badge = thiếu phần mở rộng
    .sentence = Server đóng kết nối với { shared-code }{ shared-said }: server báo thiếu một phần mở rộng. Người vận hành server phải xử lý; mã này chỉ dành cho client.
    .meaning =
        1010 dành cho client cần một phần mở rộng mà server không chấp thuận. Server nào cần phần mở rộng thì nên từ chối ngay ở bước bắt tay.

        { shared-not-clean }

server-reported_service-restart =
    .badge = server khởi động lại
    .sentence = Server đóng kết nối với { shared-code }{ shared-said }: server khởi động lại. Trang nên kết nối lại sau một khoảng chờ ngắn; không cần làm gì thêm.
    .meaning =
        Sổ đăng ký của IANA dành 1012 cho việc khởi động lại. Hãy cho mỗi trang chờ một khoảng ngẫu nhiên, để không phải tất cả cùng quay lại một lúc.

        { shared-not-clean }

        { shared-lived }

server-reported_try-again-later =
    .badge = server quá tải
    .sentence = Server đóng kết nối với { shared-code }{ shared-said }: hãy thử lại sau. Trang nên chờ trước khi kết nối lại; người vận hành server phải giải quyết tình trạng tải.
    .meaning =
        Sổ đăng ký của IANA dành 1013 cho tình trạng tạm thời, chẳng hạn quá tải.

        { shared-not-clean }

server-reported_bad-gateway =
    .badge = gateway mất backend
    .sentence = Một gateway đóng kết nối với { shared-code }{ shared-said }: server phía sau nó không đưa ra phản hồi hợp lệ. Người vận hành gateway và server đó phải xử lý.
    .meaning =
        Sổ đăng ký của IANA dành 1014 cho gateway hoặc proxy, giống như HTTP trả 502. Trang đến được gateway, còn gateway không đến được thứ nằm phía sau.

        { shared-not-clean }

server-reported_unauthorized =
    .badge = chưa đăng nhập
    .sentence = Server đóng kết nối với { shared-code }{ shared-said }: server yêu cầu đăng nhập. Trang phải đăng nhập lại, hoặc gia hạn token, trước khi kết nối lại.
    .meaning =
        Sổ đăng ký của IANA dành 3000 cho endpoint cần được cấp quyền, giống như HTTP trả 401.

        { shared-not-clean }

server-reported_forbidden =
    .badge = không được phép
    .sentence = Server đóng kết nối với { shared-code }{ shared-said }: tài khoản đăng nhập này không có quyền sử dụng. Trang phải yêu cầu thứ mình được phép dùng, hoặc người vận hành server phải cấp phép.
    .meaning =
        Sổ đăng ký của IANA dành 3003 cho endpoint đã được cấp quyền nhưng thiếu phép truy cập, giống như HTTP trả 403. Đăng nhập lại bằng cùng tài khoản không giúp được gì.

        { shared-not-clean }

server-reported_timeout =
    .badge = timeout ở server
    .sentence = Server đóng kết nối với { shared-code }{ shared-said }: có việc mất nhiều thời gian hơn mức server cho phép. Người vận hành server phải cho biết server đã chờ gì.
    .meaning =
        Sổ đăng ký của IANA dành 3008 cho endpoint trả lời quá chậm, giống như HTTP trả 408.

        { shared-not-clean }

        { shared-lived }

server-reported_registered-code =
    .badge = mã riêng của thư viện
    .sentence = Server đóng kết nối với { shared-code }{ shared-said }, mã của một thư viện hoặc framework. Người vận hành server phải xử lý: hãy tra mã này trong tài liệu của thư viện đó.
    .meaning =
        3000 đến 3999 thuộc về thư viện, framework và ứng dụng; họ đăng ký các mã này với IANA. Không phải ai cũng đăng ký.

        { shared-not-clean }

        { shared-lived }

server-reported_application =
    .badge = mã riêng của server
    .sentence = Server đóng kết nối với { shared-code }{ shared-said }, mã riêng của ứng dụng trên server. Người vận hành server phải cho biết nó có nghĩa gì.
    .meaning =
        4000 đến 4999 là mã riêng: chỉ ứng dụng dùng mã mới nói được nó có nghĩa gì. Cùng một số, ở nơi khác lại có nghĩa khác.

        { shared-not-clean }

        { shared-lived }

server-reported_unassigned-code =
    .badge = mã không có ý nghĩa
    .sentence = Server đóng kết nối với { shared-code }{ shared-said }, một mã không có ý nghĩa trong bất kỳ đặc tả nào. Người vận hành server phải chọn mã khác.
    .meaning =
        Chromium chỉ kiểm tra ít mã và chuyển mã này nguyên trạng cho trang. Client khác có thể hủy kết nối vì nó.

        Server được phép gửi 1000 đến 1003, 1007 đến 1014 và 3000 đến 4999.

        { shared-not-clean }

server-closed-without-code =
    .badge = server đóng không kèm mã
    .sentence = Server đóng kết nối bằng một frame Close rỗng: không mã, không lý do, nên trang thấy 1005. Chỉ người vận hành server mới biết vì sao.
    .meaning =
        1005 không bao giờ được gửi đi. Trình duyệt báo mã này khi frame Close không mang mã.

        Một số server mặc định làm vậy: chẳng hạn Socket.IO, với phần lớn kết nối, và ws, khi close() được gọi không tham số.

        { shared-lived }

server-closed-normally =
    .badge = server đóng bình thường
    .sentence = Server đóng kết nối với 1000{ shared-said }: server đã xong việc. Không ai cần làm gì, trừ khi socket lẽ ra phải được giữ mở; khi đó hãy hỏi người vận hành server.
    .meaning =
        1000 nói rằng kết nối đã làm xong việc của nó. Một số server cũng gửi mã này trong trường hợp khác: websockets và aiohttp của Python khi handler return, Cowboy sau 60 giây không có dữ liệu từ client.

        { shared-lived }

## The page closed

page-closed-without-code =
    .badge = trang đã gọi close()
    .sentence = Chính trang của bạn đã đóng socket này: { shared-caller } close() không kèm mã{ shared-at }. Nếu không cố ý, hãy sửa trang ở chỗ đó.
    .meaning =
        close() không tham số gửi đi một frame Close rỗng. Phần lớn server đáp lại cũng bằng một frame rỗng, và trang thấy 1005, “không có mã”. Server không làm gì sai.

        Nếu kèm mã và lý do, chẳng hạn close(1000, "left the room"), log của cả hai bên sẽ cho biết vì sao.

page-closed =
    .badge = trang đã gọi close(code)
    .sentence = Chính trang của bạn đã đóng socket này: { shared-caller } { $code ->
        [unknown] close() kèm mã
       *[other] close({ $code })
    }{ shared-at }. Nếu không cố ý, hãy sửa trang ở chỗ đó.
    .meaning =
        { $answered ->
            [unknown] { "" }
            [1005] Server đáp lại không kèm mã, và trang thấy lời đáp đó: 1005.
           *[other] Trang thấy mã trong lời đáp của server: { $answered }.
        }

        { $reason ->
            [unknown] { "" }
            [empty] Trang không nêu lý do.
           *[other] Trang nêu lý do “{ $reason }”.
        }

        Trang chỉ được phép đóng với 1000 hoặc với 3000 đến 4999; mọi giá trị khác đều ném exception.

page-closed-while-connecting =
    .badge = đóng trước khi mở xong
    .sentence = Trang của bạn đã đóng socket này trước khi nó mở xong: { shared-caller } close() quá sớm{ shared-at }. Người viết trang phải xử lý.
    .meaning =
        { $waited ->
            [unknown] { "" }
           *[other] Lệnh gọi đến { $waited } sau khi socket được tạo.
        }

        Khi đó trình duyệt bỏ dở bước bắt tay, phát sự kiện error và báo 1006. Trông giống lỗi mạng, nhưng không phải.

        Lý do thường gặp: một component được mount, gỡ ra rồi mount lại, như một effect của React có hàm cleanup, hoặc một lần kết nối lại không chịu chờ.

## The server's frames broke a rule

server-frame_reserved-opcode =
    .badge = opcode dành riêng
    .sentence = { -server } đã gửi một frame có { $opcode ->
        [unknown] opcode dành riêng
       *[other] opcode { $opcode }, giá trị mà RFC 6455 để dành
    }, { shared-failed }. { -act-server }
    .meaning =
        Opcode 0x3 đến 0x7 và 0xB đến 0xF chưa có ý nghĩa{ $opcode ->
            [unknown] { "" }
           *[other] ; ở đây là { HEX($opcode) }
        }. Hay gặp nhất là luồng byte bị lệch: những byte không phải header của frame lại bị đọc như header, chẳng hạn khi một độ dài bị sai hoặc có dữ liệu khác bị ghi vào socket.

        { -only-1006 } { -told-1002 }

        { -between }

server-frame_mask-forbidden =
    .badge = server gửi frame có mask
    .sentence = { -server } đã gửi một frame có mask, điều chỉ client được làm, { shared-failed }. { -act-server }
    .meaning =
        Điều này xảy ra khi code của client được dùng để ghi frame của server, hoặc khi proxy chuyển tiếp nguyên vẹn frame của client.

        Firefox chấp nhận các frame như vậy, nên có thể chạy được ở đó mà lỗi trong Chromium.

        { -only-1006 } { -told-1002 }

server-frame_rsv-without-extension =
    .badge = bit dành riêng được bật
    .sentence = { -server } đã bật { $bits ->
        [unknown] một bit dành riêng mà không phần mở rộng đã thỏa thuận nào cho phép dùng
       *[other] { $bits }, dù không phần mở rộng đã thỏa thuận nào cho phép điều đó
    }, { shared-failed }. { -act-server }
    .meaning =
        Chỉ riêng RSV1 thì hay gặp nhất là một frame nén mà client không chấp thuận: server nén dù chưa thỏa thuận permessage-deflate, hoặc proxy đã bỏ header Sec-WebSocket-Extensions khỏi bước bắt tay.

        RSV2 hoặc RSV3 thì hay gặp nhất là luồng byte bị lệch.

        { -only-1006 } { -told-1002 }

server-frame_rsv1-on-control =
    .badge = frame điều khiển bị nén
    .sentence = { -server } đã đánh dấu một frame ping, pong hoặc Close là nén (RSV1), { shared-failed }. { -act-server }
    .meaning =
        permessage-deflate nén thông điệp, không bao giờ nén frame điều khiển (RFC 7692, mục 6). Code của server bật RSV1 trên mọi frame, hoặc luồng byte bị lệch.

        { -only-1006 } { -told-1002 }

server-frame_invalid-header =
    .badge = header frame không hợp lệ
    .sentence = { -server } đã gửi một frame mà trình duyệt gọi là không hợp lệ, nhưng không nói rõ quy tắc nào bị vi phạm. { -act-server }
    .meaning =
        Chromium chỉ có một câu “Invalid frame header” cho tất cả những lỗi sau: frame điều khiển bị phân mảnh; frame điều khiển quá 125 byte; độ dài ghi bằng quá nhiều byte; độ dài 64 bit có bit cao nhất được bật; dữ liệu nén không giải nén được; RSV1 trên một mảnh không phải mảnh đầu.

        Các byte sẽ cho biết là lỗi nào. Hãy ghi lại chúng ở đoạn không mã hóa rồi dán vào “Giải mã byte”.

        { -only-1006 } { -told-1002 }

server-frame_control-fragmented =
    .badge = frame điều khiển phân mảnh
    .sentence = { -server } đã gửi một frame điều khiển bị phân mảnh (điều này bị cấm), { shared-failed }. { -act-server }
    .meaning =
        Frame ping, pong và Close phải nguyên vẹn, với FIN được bật (RFC 6455, mục 5.5). Code nào chia nhỏ mọi thứ nó ghi ra sẽ gây ra lỗi này.

        { -only-1006 } { -told-1002 }

server-frame_control-too-long =
    .badge = frame điều khiển quá dài
    .sentence = { -server } đã gửi một frame điều khiển quá 125 byte (điều này bị cấm), { shared-failed }. { -act-server }
    .meaning =
        Payload của ping, pong và Close dài tối đa 125 byte (RFC 6455, mục 5.5). Vì vậy lý do đóng dài tối đa 123 byte; lấy nội dung của một exception làm lý do thì dễ vượt quá mức đó.

        { -only-1006 } { -told-1002 }

server-frame_length-not-minimal =
    .badge = độ dài ghi thừa byte
    .sentence = { -server } đã ghi độ dài của một frame bằng nhiều byte hơn mức cần thiết, { shared-failed }. { -act-server }
    .meaning =
        RFC 6455, mục 5.2, yêu cầu dạng ngắn nhất: 7 bit cho đến 125, 16 bit cho đến 65.535, 64 bit cho giá trị lớn hơn. Code tự viết để tạo frame hay mắc lỗi này.

        { -only-1006 } { -told-1002 }

server-frame_length-msb-set =
    .badge = độ dài bất khả thi
    .sentence = { -server } đã gửi một độ dài 64 bit có bit cao nhất được bật, { shared-failed }. { -act-server }
    .meaning =
        RFC 6455, mục 5.2, yêu cầu bit đó bằng 0. Không đọc được gì ở phía sau nữa, vì không biết frame kế tiếp bắt đầu ở đâu. Hay gặp nhất là luồng byte bị lệch.

        { -only-1006 } { -told-1002 }

server-frame_invalid-deflate =
    .badge = dữ liệu nén bị hỏng
    .sentence = { -server } đã gửi dữ liệu nén không giải nén được, { shared-failed }. { -act-server }
    .meaning =
        Server và trình duyệt không khớp nhau về trạng thái nén, hoặc có byte bị mất hay bị thay đổi trên đường đi. Hãy tắt permessage-deflate ở server: nếu sau đó chạy được, lỗi là ở phần nén.

        { -only-1006 } { -told-1002 }

server-frame_rsv1-on-continuation =
    .badge = RSV1 ở mảnh sau
    .sentence = { -server } đã bật RSV1 trên một mảnh không phải mảnh đầu, { shared-failed }. { -act-server }
    .meaning =
        RSV1 đánh dấu cả thông điệp là nén, và chỉ được bật trên mảnh đầu của thông điệp (RFC 7692, mục 6).

        { -only-1006 } { -told-1002 }

server-frame_continuation-without-start =
    .badge = continuation sai chỗ
    .sentence = { -server } đã gửi một frame continuation khi không có thông điệp nào để nối tiếp, { shared-failed }. { -act-server }
    .meaning =
        Bên gửi không còn theo dõi đúng các mảnh của mình: mảnh đầu chưa được gửi, bị bỏ đi, hoặc đã kết thúc thông điệp bằng FIN.

        { -only-1006 } { -told-1002 }

server-frame_data-inside-fragmented-message =
    .badge = hai thông điệp lẫn nhau
    .sentence = { -server } đã bắt đầu một thông điệp mới khi thông điệp trước chưa xong, { shared-failed }. { -act-server }
    .meaning =
        Hay gặp nhất là hai tác vụ cùng ghi vào một socket, và các mảnh thông điệp của chúng lẫn vào nhau. Hãy để một tác vụ duy nhất lo toàn bộ việc ghi.

        { -only-1006 } { -told-1002 }

server-frame_invalid-utf8 =
    .badge = văn bản không phải UTF-8
    .sentence = { -server } đã gửi một thông điệp văn bản không phải UTF-8, { shared-failed }. { -act-server }
    .meaning =
        Dữ liệu byte được gửi dưới dạng văn bản, hoặc một ký tự bị cắt đôi. Những gì không phải văn bản thì nên nằm trong thông điệp nhị phân.

        RFC 6455 dành 1007 cho việc này, nhưng Chromium báo 1002 cho server. Trang chỉ thấy 1006, không có lý do.

server-frame_close-payload-length-1 =
    .badge = frame Close một byte
    .sentence = { -server } đã gửi một frame Close có payload một byte, tức nửa mã, { shared-failed }. { -act-server }
    .meaning =
        Payload của Close hoặc rỗng, hoặc bắt đầu bằng một mã hai byte (RFC 6455, mục 5.5.1). Điều server muốn nói đã mất.

        { -only-1006 } { -told-1002 }

server-frame_invalid-close-code =
    .badge = mã đóng bị cấm
    .sentence = { -server } đã gửi một frame Close có mã mà không ai được phép gửi, { shared-failed }. { -act-server }
    .meaning =
        1005, 1006 và 1015 để mỗi endpoint tự báo ở phía mình và không bao giờ nằm trong frame (RFC 6455, mục 7.4.1). Một server chuyển tiếp mã từ kết nối khác có thể gây ra lỗi này.

        Chromium không nói đó là mã nào trong ba mã, báo 1006 cho trang và 1002 cho server. Firefox chuyển mã đó cho trang, như thể đã nhận được nó một cách bình thường.

server-frame_invalid-close-reason-utf8 =
    .badge = lý do đóng sai UTF-8
    .sentence = { -server } đã gửi một frame Close có lý do không phải UTF-8, { shared-failed }. { -act-server }
    .meaning =
        Hay gặp nhất là lý do bị cắt ở 123 byte, ngay giữa một ký tự. Điều server muốn nói đã mất: trang chỉ thấy 1006, không có lý do.

        { -told-1002 }

server-frame_data-after-close =
    .badge = frame sau frame Close
    .sentence = { -server } đã gửi { $frame ->
        [data] một frame dữ liệu
        [ping] một ping
        [pong] một pong
        [close] một frame Close thứ hai
       *[other] thêm một frame
    } sau frame Close của mình, { shared-failed }. { -act-server }
    .meaning =
        Frame Close là thứ cuối cùng mà một bên gửi (RFC 6455, mục 5.5.1). Hay gặp nhất là một tác vụ khác vẫn còn ghi trong lúc một tác vụ đóng.

        Mã đóng của server đến trước, nhưng trong Chromium trang thấy 1006 thay vì mã đó. Firefox bỏ qua frame đến sau và báo mã đó cho trang.

server-frame_too-long =
    .badge = frame quá dài
    .sentence = { -server } đã khai báo một frame lớn hơn 2 GiB, { $browser ->
        [unknown] quá mức Chromium chấp nhận
       *[other] quá mức trình duyệt chấp nhận, nên trình duyệt đã ngắt kết nối
    }. { -act-server }
    .meaning =
        Trên 2.147.483.647 byte, Chromium kết thúc kết nối mà không có thông báo lỗi, không có sự kiện error và không có frame Close.

        Một độ dài như vậy hiếm khi là có chủ ý: hay gặp nhất là luồng byte bị lệch.

## The client's frames broke a rule (pasted bytes)

client-frame_reserved-opcode =
    .badge = client: opcode dành riêng
    .sentence = Client đã gửi một frame có { $opcode ->
        [unknown] opcode dành riêng
       *[other] opcode { $opcode }, giá trị mà RFC 6455 để dành
    }. { -act-client }
    .meaning = { -no-page-frames } Opcode 0x3 đến 0x7 và 0xB đến 0xF chưa có ý nghĩa; hay gặp nhất là luồng byte bị lệch.

client-frame_mask-missing =
    .badge = client: thiếu mask
    .sentence = Client đã gửi một frame không có mask. { -act-client }
    .meaning =
        RFC 6455, mục 5.1, yêu cầu mọi frame của client phải có mask, kể cả qua TLS. Trình duyệt luôn làm vậy. Hãy nghĩ đến code của server bị dùng làm client, hoặc một proxy gỡ mask đi.

        Các byte này là của server? Vậy hãy chọn như thế ở phía trên: server không được dùng mask.

client-frame_rsv-without-extension =
    .badge = client: bật bit dành riêng
    .sentence = Client đã bật một bit dành riêng dù không phần mở rộng đã thỏa thuận nào cho phép. { -act-client }
    .meaning = { -no-page-frames } Chỉ riêng RSV1 thì hay gặp nhất là một frame nén khi chưa thỏa thuận permessage-deflate; RSV2 hoặc RSV3 thì hay gặp nhất là luồng byte bị lệch.

client-frame_rsv1-on-control =
    .badge = client: nén frame điều khiển
    .sentence = Client đã đánh dấu một frame điều khiển là nén (RSV1). { -act-client }
    .meaning = { -no-page-frames } permessage-deflate nén thông điệp, không bao giờ nén frame điều khiển (RFC 7692, mục 6).

client-frame_control-fragmented =
    .badge = client: cắt frame điều khiển
    .sentence = Client đã gửi một frame điều khiển bị phân mảnh, điều RFC 6455 cấm. { -act-client }
    .meaning = { -no-page-frames } Frame ping, pong và Close phải nguyên vẹn (RFC 6455, mục 5.5).

client-frame_control-too-long =
    .badge = client: frame điều khiển dài
    .sentence = Client đã gửi một frame điều khiển quá 125 byte, điều RFC 6455 cấm. { -act-client }
    .meaning = { -no-page-frames } Lý do đóng dài tối đa 123 byte; trình duyệt ném exception chứ không gửi lý do dài hơn.

client-frame_length-not-minimal =
    .badge = client: độ dài ghi thừa byte
    .sentence = Client đã ghi độ dài của một frame bằng nhiều byte hơn mức cần thiết. { -act-client }
    .meaning = { -no-page-frames } RFC 6455, mục 5.2, yêu cầu dạng ngắn nhất của độ dài.

client-frame_length-msb-set =
    .badge = client: độ dài bất khả thi
    .sentence = Client đã gửi một độ dài 64 bit có bit cao nhất được bật. { -act-client }
    .meaning = { -no-page-frames } RFC 6455, mục 5.2, yêu cầu bit đó bằng 0. Không đọc được gì ở phía sau nữa.

client-frame_invalid-deflate =
    .badge = client: dữ liệu nén bị hỏng
    .sentence = Client đã gửi dữ liệu nén không giải nén được. { -act-client }
    .meaning = { -no-page-frames } Hai bên không khớp nhau về trạng thái nén, hoặc có byte bị mất hay bị thay đổi trên đường đi. Những byte bắt đầu từ giữa một kết nối cũng có thể trông như vậy.

client-frame_rsv1-on-continuation =
    .badge = client: RSV1 ở mảnh sau
    .sentence = Client đã bật RSV1 trên một mảnh không phải mảnh đầu. { -act-client }
    .meaning = { -no-page-frames } RSV1 chỉ được bật trên mảnh đầu của thông điệp (RFC 7692, mục 6).

client-frame_continuation-without-start =
    .badge = client: continuation sai chỗ
    .sentence = Client đã gửi một frame continuation khi không có thông điệp nào để nối tiếp. { -act-client }
    .meaning = { -no-page-frames } Những byte bắt đầu từ giữa một kết nối cũng có thể trông như vậy.

client-frame_data-inside-fragmented-message =
    .badge = client: thông điệp lẫn nhau
    .sentence = Client đã bắt đầu một thông điệp mới khi thông điệp trước chưa xong. { -act-client }
    .meaning = { -no-page-frames } Hay gặp nhất là hai tác vụ cùng ghi vào một socket.

client-frame_invalid-utf8 =
    .badge = client: văn bản sai UTF-8
    .sentence = Client đã gửi một thông điệp văn bản không phải UTF-8. { -act-client }
    .meaning = { -no-page-frames } Trình duyệt luôn gửi UTF-8 hợp lệ trong thông điệp văn bản. Những gì không phải văn bản thì nên nằm trong thông điệp nhị phân.

client-frame_close-payload-length-1 =
    .badge = client: Close một byte
    .sentence = Client đã gửi một frame Close có payload một byte, tức nửa mã. { -act-client }
    .meaning = { -no-page-frames } Payload của Close hoặc rỗng, hoặc bắt đầu bằng một mã hai byte (RFC 6455, mục 5.5.1).

client-frame_invalid-close-code =
    .badge = client: mã đóng bị cấm
    .sentence = Client đã gửi một frame Close có mã mà không ai được phép gửi. { -act-client }
    .meaning = { -no-page-frames } Trình duyệt ném exception khi trang gọi close() với mã như vậy.

client-frame_invalid-close-reason-utf8 =
    .badge = client: lý do sai UTF-8
    .sentence = Client đã gửi một frame Close có lý do không phải UTF-8. { -act-client }
    .meaning = { -no-page-frames } Hay gặp nhất là lý do bị cắt ngay giữa một ký tự.

client-frame_data-after-close =
    .badge = client: frame sau Close
    .sentence = Client đã gửi một frame sau frame Close của mình. { -act-client }
    .meaning = { -no-page-frames } Frame Close là thứ cuối cùng mà một bên gửi (RFC 6455, mục 5.5.1).

client-frame_too-long =
    .badge = client: frame quá dài
    .sentence = Client đã khai báo một frame quá dài. { -act-client }
    .meaning = { -no-page-frames } Chromium gửi những gì lớn hơn 64 KiB thành nhiều mảnh, nên không frame nào của nó dài đến thế.

## The transport ended

connection-dropped =
    .badge = kết nối bị ngắt
    .sentence = Kết nối bị ngắt mà không có frame Close{ $silence ->
        [unknown] { "" }
       *[other] , { $silence } sau thông điệp dữ liệu cuối cùng (trang không thấy được ping và pong)
    }. Người vận hành server hoặc vận hành proxy phía trước server phải xử lý.
    .meaning =
        Kết nối TCP kết thúc mà không ai nói vì sao: không frame Close, không thông báo lỗi. Kết thúc bình thường (FIN) và reset (RST) trông giống nhau trong Chromium; trong Firefox, reset còn phát sự kiện error, giống như khi gặp frame hỏng.

        Lý do thường gặp: tiến trình server kết thúc hoặc gặp sự cố; proxy hoặc load balancer đóng kết nối nhàn rỗi; thiết bị ngủ; server không gửi frame Close khi có lỗi.

        { $silence ->
            [unknown] Không rõ kết nối đã im lặng bao lâu.
           *[other] Hãy so sánh { $silence } im lặng với các idle timeout trên đường đi. Không thấy được ping và pong, nên thời gian im lặng thật sự có thể ngắn hơn thế.
        }

        { shared-lived }

## The handshake

handshake-rejected =
    .badge = { $status ->
        [unknown] bắt tay bị từ chối
       *[other] bắt tay trả về { $status }
    }
    .sentence = { $status ->
        [unknown] Request bắt tay không được trả lời bằng 101, nên không có socket nào được mở. Người vận hành server phải xử lý.
        [200] Server trả về 200, một trang bình thường, thay vì 101: không có WebSocket ở URL này. Người viết trang phải sửa URL, hoặc có proxy làm mất header Upgrade.
        [301] Server trả về 301, một chuyển hướng, mà trình duyệt không đi theo chuyển hướng cho WebSocket. Trang phải dùng URL mới.
        [302] Server trả về 302, một chuyển hướng, mà trình duyệt không đi theo chuyển hướng cho WebSocket. Trang phải dùng URL mới; thường nó dẫn đến trang đăng nhập.
        [307] Server trả về 307, một chuyển hướng, mà trình duyệt không đi theo chuyển hướng cho WebSocket. Trang phải dùng URL mới.
        [308] Server trả về 308, một chuyển hướng, mà trình duyệt không đi theo chuyển hướng cho WebSocket. Trang phải dùng URL mới.
        [400] Server trả về 400: server không coi request này là bắt tay WebSocket. Người vận hành proxy phía trước server, hoặc vận hành chính server, phải xử lý.
        [401] Server trả về 401: server yêu cầu đăng nhập mà request không mang theo. Trang phải đăng nhập trước, hoặc gửi token theo cách khác.
        [403] Server trả về 403: server từ chối trang này, hay gặp nhất là vì origin hoặc vì đăng nhập. Người vận hành server phải xử lý.
        [404] Server trả về 404: server không có gì ở đường dẫn này. Người viết trang phải dùng đường dẫn mà server lắng nghe.
        [407] Phản hồi là 407, tức yêu cầu đăng nhập vào proxy. Hãy kiểm tra cài đặt proxy của trình duyệt này, và xem thứ gì trả lời ở địa chỉ này.
        [426] Server trả về 426: request đến nơi dưới dạng HTTP thường. Người vận hành proxy phía trước server phải xử lý.
        [429] Server trả về 429: quá nhiều kết nối hoặc request. Trang phải chờ rồi mới thử lại.
        [500] Server trả về 500: code của chính server gặp lỗi trong lúc bắt tay. Người vận hành server phải xử lý; hãy xem log của server.
        [502] Một gateway trả về 502: nó không nhận được phản hồi hợp lệ từ server phía sau. Người vận hành cả hai phải xử lý.
        [503] Server hoặc gateway trả về 503: hiện không nhận kết nối nào. Người vận hành cả hai phải xử lý; trang có thể thử lại sau.
        [504] Một gateway trả về 504: server phía sau không trả lời kịp. Người vận hành cả hai phải xử lý.
       *[other] Server trả về { $status } thay vì 101, nên không có socket nào được mở. Hãy kiểm tra xem thành phần nào trả lời tại URL này.
    }
    .meaning = Trang thấy 1006 và không đọc được mã trạng thái: không script nào đọc được. Chromium chỉ cho thấy nó trong thông báo lỗi, Firefox trong nhật ký mạng.

handshake-invalid_accept =
    .badge = sai khóa accept
    .sentence = Header Sec-WebSocket-Accept trong phản hồi bị thiếu hoặc sai, nên trình duyệt từ chối. Người vận hành proxy trên đường đi, hoặc server, phải xử lý.
    .meaning =
        Giá trị này được tính từ khóa của chính request này. Một cache trả lời thay server, hoặc code tính sai, sẽ cho giá trị khác.

        { shared-text }

handshake-invalid_subprotocol =
    .badge = subprotocol không khớp
    .sentence = { $offered ->
        [unknown] Trang và server không thống nhất được subprotocol
        [empty] Server chọn một subprotocol mà trang không hề đề nghị
       *[other]
            { $chosen ->
                [unknown] Trang và server không thống nhất được subprotocol (đề nghị: “{ $offered }”)
                [empty] Trang đề nghị subprotocol “{ $offered }”, còn server không chọn gì
               *[other] Server chọn một subprotocol khác với đề nghị của trang (“{ $offered }”)
            }
    }, nên trình duyệt từ chối. Người vận hành server phải xử lý.
    .meaning =
        Server phải nêu một trong những subprotocol mà trang đưa cho constructor, hoặc không nêu gì nếu trang không đưa.

        Firefox dễ dãi hơn: nó vẫn mở socket khi trang đề nghị mà server không chọn, hoặc ngược lại.

        { $chosen ->
            [unknown] { "" }
            [empty] { "" }
           *[other] Server chọn “{ $chosen }”.
        }

        { shared-text }

handshake-invalid_extension =
    .badge = phần mở rộng ngoài đề nghị
    .sentence = Server trả lời bằng một phần mở rộng, hoặc một phần của nó, mà trình duyệt không đề nghị{ $extension ->
        [unknown] { "" }
        [empty] { "" }
       *[other] : “{ $extension }”
    }. Người vận hành server phải xử lý.
    .meaning =
        Chromium đề nghị permessage-deflate với client_max_window_bits, ngoài ra không gì khác. Server chỉ có thể nhận, hoặc không nhận.

        { shared-text }

handshake-invalid_upgrade =
    .badge = thiếu header Upgrade
    .sentence = Header Upgrade hoặc Connection trong phản hồi bị thiếu hoặc sai, nên trình duyệt từ chối. Người vận hành proxy phía trước server phải xử lý.
    .meaning =
        Hai header này chỉ đi từ một chặng đến chặng kế tiếp, và proxy sẽ bỏ chúng đi nếu không được cấu hình để chuyển tiếp.

        { shared-text }

handshake-invalid_not-http =
    .badge = phản hồi không phải HTTP
    .sentence = Thứ trả lời request bắt tay không dùng HTTP đúng như trình duyệt mong đợi. Người vận hành server phải xử lý: hãy xem thứ gì lắng nghe ở cổng đó.
    .meaning =
        Hay gặp nhất là một dịch vụ khác lắng nghe ở đó, hoặc sai cổng.

        { shared-text }

handshake-invalid_closed =
    .badge = đóng trước khi trả lời
    .sentence = Server, hoặc một thành phần trung gian, đã đóng kết nối trước khi trả lời request bắt tay. Người vận hành server phải xử lý.
    .meaning =
        { $scheme ->
            [ws] URL dùng ws:. Nếu cổng đó dùng TLS thì chuyện này sẽ xảy ra: hãy thử wss:.
           *[other] { "" }
        }

        Lý do khác: server gặp sự cố vì request đó; load balancer không có server nào phía sau.

        { shared-text }

handshake-invalid_timeout =
    .badge = bắt tay không được trả lời
    .sentence = Không ai trả lời request bắt tay{ $waited ->
        [unknown] { "" }
       *[other] { " " }trong { $waited }
    }, nên trình duyệt ngừng chờ. Người vận hành server phải xử lý.
    .meaning =
        Chromium chờ phản hồi 240 giây, Firefox 20 giây. Server đã nhận kết nối và request, rồi im lặng: nó bị treo, hoặc một proxy giữ request lại.

        Khi có khoảng 256 socket đang mở trong hồ sơ trình duyệt này, socket mới phải chờ ngay trong trình duyệt, và có thể kết thúc giống như vậy.

handshake-invalid_stream-closed =
    .badge = luồng HTTP/2 bị đóng
    .sentence = Luồng HTTP/2 hoặc HTTP/3 của socket này bị đóng trong lúc bắt tay. Người vận hành proxy trên đường đi, hoặc server, phải xử lý.
    .meaning =
        Qua HTTP/2 và HTTP/3, socket là một luồng bên trong một kết nối dùng chung. Đầu bên kia đã reset luồng, hoặc kết nối dùng chung bị mất.

        { shared-text }

## No connection

connect-failed_refused =
    .badge = kết nối bị từ chối
    .sentence = Không có tiến trình nào lắng nghe ở { shared-host }: kết nối bị từ chối. Người vận hành server phải khởi động server, hoặc trang phải dùng đúng host và cổng.
    .meaning =
        Đã đến được máy đó, và nó trả lời rằng không ai nhận kết nối ở cổng này. Firewall cũng có thể trả lời như vậy.

        { shared-error }

connect-failed_name-not-resolved =
    .badge = không tìm thấy tên host
    .sentence = Không tìm thấy địa chỉ của { shared-host }: tên không phân giải được. Người viết trang phải kiểm tra chính tả của tên, rồi đến DNS và mạng của máy này.
    .meaning =
        Trình duyệt đã hỏi địa chỉ nhưng không nhận được. Chưa đến được server nào.

        { shared-error }

connect-failed_tls =
    .badge = TLS thất bại
    .sentence = TLS với { shared-host } thất bại: hay gặp nhất là cổng đó không dùng TLS, nên wss: không hợp. Người vận hành server phải xử lý.
    .meaning =
        Hoặc cổng đó dùng HTTP thường (khi đó phải dùng ws:, hoặc phải thiết lập TLS), hoặc server và trình duyệt không có chung phiên bản TLS hay bộ mật mã (cipher) nào.

        { shared-error }

connect-failed_certificate =
    .badge = chứng chỉ không được tin cậy
    .sentence = Trình duyệt không tin cậy chứng chỉ của { shared-host }. Người vận hành server phải xử lý.
    .meaning =
        Chứng chỉ tự ký, cấp cho tên khác, quá hạn hoặc đã bị thu hồi. Với trang web, trình duyệt hiện cảnh báo để người dùng bấm bỏ qua; với WebSocket thì không hiện gì và kết nối thất bại.

        Hãy mở chính host đó bằng https:// trong một tab: trình duyệt sẽ cho biết chứng chỉ sai ở đâu.

        { shared-error }

connect-failed_client-certificate =
    .badge = bị đòi chứng chỉ client
    .sentence = Server ở { shared-host } đòi chứng chỉ client, mà trình duyệt không cho ai chọn chứng chỉ cho WebSocket. Người vận hành server phải xử lý.
    .meaning =
        Ở đây trình duyệt không đưa ra lựa chọn chứng chỉ nào và hủy bước bắt tay.

        { shared-error }

connect-failed_tls-timeout =
    .badge = TLS không được trả lời
    .sentence = Bắt tay TLS với { shared-host } không hề được trả lời, nên trình duyệt ngừng chờ. Người vận hành server phải xử lý.
    .meaning =
        Chromium chờ 30 giây, Firefox 20 giây. Một dịch vụ nào đó nhận kết nối rồi im lặng: hay gặp nhất là một cổng không dùng TLS và chờ client lên tiếng trước.

        { shared-error }

connect-failed_unsafe-port =
    .badge = trình duyệt chặn cổng này
    .sentence = Trình duyệt không kết nối đến cổng của { shared-host }: cổng này nằm trong danh sách cổng không an toàn của nó. Trang phải dùng cổng khác.
    .meaning =
        Trình duyệt chặn cổng của những dịch vụ khác, chẳng hạn 6667, để trang không nói chuyện được với chúng. Chưa hề đến được server.

        { shared-error }

connect-failed_offline =
    .badge = trình duyệt offline
    .sentence = Trình duyệt đang offline, nên chưa hề đến được { shared-host }. Hãy kiểm tra mạng, và mục “Offline” trong tab Network của DevTools.
    .meaning =
        Những socket đã mở trước khi DevTools được đặt thành Offline vẫn chạy tiếp; socket mới thì thất bại như thế này.

        { shared-error }

connect-failed_proxy =
    .badge = proxy từ chối
    .sentence = Proxy mà trình duyệt này dùng không cho kết nối đến { shared-host } đi qua. Người dùng phải kiểm tra cài đặt proxy, hoặc người vận hành proxy phải cho phép kết nối này.
    .meaning =
        Không đến được proxy, proxy yêu cầu đăng nhập, hoặc proxy từ chối mở tunnel (CONNECT) đến host và cổng này. Server chưa hề được hỏi đến.

        { shared-error }

connect-failed_local-network-access =
    .badge = bị chặn vào mạng cục bộ
    .sentence = Trình duyệt không cho trang công khai này truy cập { shared-host } trong mạng cục bộ. Người dùng phải cho phép, hoặc trang phải được phục vụ từ mạng cục bộ.
    .meaning =
        Chromium bảo vệ máy này và mạng cục bộ trước các trang công khai, với cả ws: lẫn wss:.

        { shared-error }

connect-failed_blocked-by-csp =
    .badge = CSP của trang chặn
    .sentence = Content-Security-Policy của chính trang{ $directive ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }({ $directive })
    } cấm socket này. Người viết trang phải thêm origin của socket vào connect-src.
    .meaning =
        { $url ->
            [unknown] { "" }
            [empty] { "" }
           *[other] Bị chặn: { $url }
        }

        Trong Chromium, trang nhận sự kiện error và không bao giờ nhận sự kiện close, nên code chờ close sẽ chờ mãi mãi. Trong Firefox, constructor ném exception.

connect-failed_mixed-content =
    .badge = ws: từ trang https:
    .sentence = Trang được tải qua HTTPS mà thử mở socket không mã hóa (ws:), điều trình duyệt cấm. Người viết trang phải dùng wss:.
    .meaning =
        Constructor ném exception, nên không có socket và không có sự kiện nào. ws://localhost và ws://127.0.0.1 được phép.

        { $url ->
            [unknown] { "" }
            [empty] { "" }
           *[other] URL: { $url }
        }

connect-failed_invalid-arguments =
    .badge = sai tham số constructor
    .sentence = new WebSocket() đã ném { $name ->
        [unknown] exception
        [empty] exception
       *[other] { $name }
    }: URL hoặc một subprotocol không hợp lệ. Người viết trang phải sửa lại.
    .meaning =
        { $message ->
            [unknown] { "" }
            [empty] { "" }
           *[other] Nguyên văn của trình duyệt: “{ $message }”
        }

        URL phải bắt đầu bằng ws:, wss:, http: hoặc https: và không có fragment (phần sau #). Mỗi subprotocol phải là một token hợp lệ và chỉ xuất hiện một lần.

connect-failed_reason-hidden =
    .badge = lý do bị ẩn
    .sentence = Socket đến { shared-host } không hề mở được, và một tiện ích khác che mất lý do của trình duyệt. Hãy làm lại trong cửa sổ khách để biết vì sao.
    .meaning =
        Bất kỳ tiện ích nào được quyền lọc request, như phần lớn trình chặn quảng cáo, đều khiến Chromium để trống thông báo lỗi của lần bắt tay thất bại, trên toàn hồ sơ. Tiện ích đó không nhất thiết là nguyên nhân.

        Cửa sổ khách, hoặc một hồ sơ không có tiện ích, sẽ hiện thông báo lỗi.

connect-failed_timed-out =
    .badge = hết thời gian kết nối
    .sentence = Trình duyệt thử kết nối đến { shared-host } nhưng không được trả lời. Người vận hành server, hoặc firewall phía trước, phải xử lý.
    .meaning =
        Cũng không có lời từ chối nào: firewall vứt bỏ gói tin, địa chỉ sai, hoặc máy đang tắt.

        { shared-error }

connect-failed_unreachable =
    .badge = không đến được host
    .sentence = Mạng không có đường nào đến { shared-host }. Hãy kiểm tra mạng, VPN và bảng định tuyến của máy này.
    .meaning =
        Chưa hề đến được server.

        { shared-error }

connect-failed_network-changed =
    .badge = mạng thay đổi
    .sentence = Mạng thay đổi, hoặc máy ngủ, trong lúc trình duyệt đang kết nối đến { shared-host }. Trang nên thử lại.
    .meaning =
        Đổi Wi-Fi hay VPN, hoặc máy ngủ, sẽ chấm dứt những kết nối đang được thiết lập. Rất có thể server không có lỗi.

        { shared-error }

connect-failed_blocked =
    .badge = bị chặn trong trình duyệt
    .sentence = Một thành phần nào đó trong trình duyệt này chặn kết nối đến { shared-host }: một tiện ích, một chính sách hoặc firewall trên máy này. Người dùng phải cho phép.
    .meaning =
        Chưa hề đến được server.

        { shared-error }

## The page went away

page-left =
    .badge = đã rời trang
    .sentence = { $how ->
        [navigated] Trang được chuyển đi nơi khác hoặc tải lại, và socket mất theo. Không ai cần làm gì.
        [frame-removed] Khung (iframe) giữ socket này bị gỡ bỏ, và socket mất theo. Không ai cần làm gì, nếu trang cố ý gỡ nó.
       *[other] Trang giữ socket này không còn nữa, và socket mất theo. Không ai cần làm gì.
    }
    .meaning = Trang không nhận được sự kiện nào về việc này. Trình duyệt báo 1001 cho server: ngay lập tức, hoặc khi nó bỏ trang mà nó đã giữ để có thể quay lại.

page-frozen =
    .badge = trang bị đóng băng
    .sentence = Trình duyệt đóng băng trang hoặc giữ trang trong back-forward cache, và việc đó làm socket này kết thúc. Trang phải kết nối lại khi hoạt động trở lại.
    .meaning =
        Đây không phải lỗi mạng. Chromium đóng băng các tab chạy nền để tiết kiệm năng lượng, và một socket đang mở không ngăn được việc đó.

        Trang chỉ biết chuyện khi hoạt động trở lại: một sự kiện error và 1006. Server nhận 1001, và cũng chỉ đến lúc đó.

page-send-failed =
    .badge = trình duyệt không gửi được
    .sentence = Trình duyệt không đọc được Blob mà trang gửi, nên đã hủy kết nối. Người viết trang phải xử lý.
    .meaning =
        Hoặc Blob quá lớn so với bộ nhớ, hoặc không thể đọc được nó.

        { shared-text }

browser-limit_message-too-large =
    .badge = thông điệp trên 4 GiB
    .sentence = Server đã gửi một thông điệp lớn hơn mức trình duyệt chấp nhận, nên trình duyệt hủy kết nối. Người vận hành server phải gửi ít hơn trong mỗi lần.
    .meaning =
        Chromium chấp nhận thông điệp tối đa 4.294.967.295 byte, tính gộp mọi mảnh.

        { shared-text }

close-handshake-unanswered =
    .badge = close() không được đáp lại
    .sentence = Trang của bạn đã gọi close({ $code ->
        [unknown] { "" }
       *[other] { $code }
    }){ shared-at }, và server không hề đáp lại bằng frame Close{ $waited ->
        [unknown] { "" }
       *[other] { " " }trong { $waited }
    }. Người vận hành server phải xử lý.
    .meaning =
        { $limit ->
            [unknown] Trình duyệt chờ lời đáp trong một khoảng cố định, rồi báo 1006.
           *[other] Trình duyệt chờ lời đáp { $limit }, rồi báo 1006. Nếu kết thúc sớm hơn thì nghĩa là kết nối đã bị ngắt.
        }

        Trình duyệt gửi mã của trang cho server, nhưng vẫn báo 1006 cho trang.

too-many-sockets =
    .badge = quá nhiều socket
    .sentence = Trang đang mở { $count ->
        [unknown] quá nhiều socket
       *[other] { $count } socket
    }, và trình duyệt không cho mở thêm. Trang phải đóng những socket không cần đến.
    .meaning =
        { $limit ->
            [unknown] { "" }
           *[other] Trình duyệt cho phép { $limit } socket: Chromium tính trong một tiến trình renderer, Firefox tính trong một hồ sơ. Socket tiếp theo thất bại ngay, và chỉ console của Chromium nói rõ: “Insufficient resources”.
        }

        Điều này được suy ra từ: một sự kiện error và 1006 đến ngay lập tức, nhật ký mạng không có mục nào, và số socket đang mở như trên. Trang nào kết nối lại mà không bao giờ đóng socket cũ sẽ rơi vào tình trạng này.

## Not known

unknown_close-not-seen =
    .badge = không thấy lần đóng
    .sentence = { $why ->
        [probe-too-late] Socket đã đóng, nhưng nó bắt đầu trước khi bộ ghi có mặt trong trang, nên không thấy được mã. Hãy bấm “Tải lại và ghi” rồi để sự việc xảy ra lần nữa.
        [observe-only] Socket đã đóng, nhưng “Chỉ quan sát” đang bật, nên không thấy được mã. Hãy tắt nó, bấm “Tải lại và ghi”, rồi để sự việc xảy ra lần nữa.
        [probe-stopped] Socket đã đóng trong lúc việc ghi bị dừng, nên không thấy được mã. Hãy giữ DevTools mở, bấm “Tải lại và ghi”, rồi để sự việc xảy ra lần nữa.
        [probe-not-there] Socket đã đóng ở nơi không có bộ ghi, nên không thấy được mã. Hãy bấm “Tải lại và ghi” rồi để sự việc xảy ra lần nữa.
        [several-fit] Socket đã đóng, và điều trang thấy khớp với nhiều socket, nên không gán mã nào cho socket này. Hãy mở ít socket hơn cùng lúc rồi để sự việc xảy ra lần nữa.
        [out-of-reach] Socket đã đóng trong worker, iframe có sandbox, hoặc khung trùng URL với khung khác: bộ ghi không vào được đó. Hãy ghi log sự kiện close ngay trong script của nó.
       *[other] Socket đã đóng, và không thấy được mã đóng. Hãy bấm “Tải lại và ghi” rồi để sự việc xảy ra lần nữa.
    }
    .meaning =
        Chỉ sự kiện close của trang mang mã. Nhật ký mạng của Chromium có các frame và thông báo lỗi, không bao giờ có mã.

unknown_close-not-visible =
    .badge = không thể thấy lần đóng
    .sentence = Socket đã đóng trong worker, iframe có sandbox, hoặc khung trùng URL với khung khác: từ đây không thể thấy mã đóng. Hãy ghi log sự kiện close ngay trong script của nó.
    .meaning =
        Nhật ký mạng cho thấy các frame của socket và thông báo lỗi của trình duyệt. Mã đóng chỉ có trong sự kiện close, mà bộ ghi không vào được worker và iframe có sandbox. Nếu nhiều khung có cùng URL, nó chỉ vào được khung đầu tiên.

        Nhìn từ đây, một frame Close của server và một kết nối bị ngắt trông giống nhau.

unknown_browser-text =
    .badge = thông báo lỗi chưa biết
    .sentence = Trình duyệt đưa ra một câu mà wswhy chưa biết{ $text ->
        [unknown] { "" }
        [empty] { "" }
       *[other] : “{ $text }”
    }. Hãy báo lại câu này cùng phiên bản trình duyệt.
    .meaning =
        { $browser ->
            [unknown] Không rõ phiên bản trình duyệt.
            [empty] Không rõ phiên bản trình duyệt.
           *[other] Câu này đến từ { $browser }.
        } Nó được hiển thị nguyên văn: không có nguyên nhân nào được suy đoán từ nó.

unknown_no-evidence =
    .badge = không rõ nguyên nhân
    .sentence = Không có gì ghi được cho biết vì sao socket này kết thúc. Hãy bấm “Tải lại và ghi” rồi để sự việc xảy ra lần nữa.
    .meaning = Những gì không thấy được liệt kê ở dưới.

still-open =
    .badge = đang mở
    .sentence = Cho đến giờ chưa có gì làm socket này kết thúc.
    .meaning = Nếu nó kết thúc, nguyên nhân sẽ hiện ở đây.

## Finer answers: what happened at the server, on the way, or in the browser

shared-stack =
    { $stack ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }({ $stack })
    }
shared-stack-option =
    { $option ->
        [unknown] { "" }
        [empty] { "" }
       *[other] Tùy chọn đặt giá trị này là “{ $option }”{ $stack ->
            [unknown] { "" }
            [empty] { "" }
           *[other] { " " }của { $stack }
        }.
    }
shared-limit =
    { $limit ->
        [unknown] { "" }
       *[other] , khớp với giới hạn { $limit }
    }
shared-stack-code =
    { $code ->
        [unknown] { "" }
       *[other] Trang nhận mã { $code }.
    }
shared-silence =
    { $silence ->
        [unknown] Không rõ kết nối đã im lặng bao lâu.
       *[other] Thông điệp dữ liệu cuối cùng cách lúc kết thúc { $silence }{ shared-limit }.
    }
shared-others =
    { $count ->
        [unknown] { "" }
        [0] { "" }
       *[other] { $count } kết nối khác của trang này kết thúc cùng lúc đó.
    }

idle-timeout_server =
    .badge = idle timeout ở server
    .sentence = Kết nối nhàn rỗi quá lâu nên server{ shared-stack } đã kết thúc nó. Người vận hành server phải cho server gửi ping hoặc nâng giới hạn; trang có thể gửi thông điệp thường xuyên hơn.
    .meaning =
        { shared-silence }

        Không thấy được ping và pong, nên thời gian im lặng thật sự có thể ngắn hơn thế.

        { shared-stack-option }

idle-timeout_intermediary =
    .badge = idle timeout ở proxy
    .sentence = Kết nối nhàn rỗi nên một thành phần trung gian{ shared-stack } đã cắt nó. Người vận hành thành phần đó phải nâng giới hạn, hoặc server phải gửi ping.
    .meaning =
        { shared-silence }

        Proxy và load balancer bỏ kết nối im lặng mà không gửi frame Close. Không thấy được ping và pong, nên thời gian im lặng thật sự có thể ngắn hơn thế.

        { shared-stack-option }

max-age =
    .badge = chạm giới hạn tuổi thọ
    .sentence = Kết nối đã đạt tuổi thọ tối đa được phép trên đường đi{ shared-stack }. Người đã đặt giới hạn phải nâng nó, hoặc trang phải kịp mở kết nối mới trước lúc đó.
    .meaning =
        { $lived ->
            [unknown] Không rõ kết nối đã tồn tại bao lâu.
           *[other] Kết nối đã tồn tại { $lived }{ shared-limit }.
        }

        Giới hạn này tính từ lúc mở, dù kết nối có bận đến đâu.

        { shared-stack-option }

keepalive-lost =
    .badge = keepalive không được trả lời
    .sentence = Keepalive của server{ shared-stack } không được trả lời kịp thời: do mạng chậm, thiết bị ngủ, script của trang bị nghẽn hoặc server bận. Người vận hành server phải xác định là do đâu.
    .meaning =
        { shared-silence }

        Trình duyệt tự trả lời ping, ngay cả khi script của trang đang bận. Keepalive gửi dưới dạng thông điệp (Socket.IO, SignalR, Phoenix) thì phải do script của trang trả lời.

        { shared-stack-option }

handler-error =
    .badge = handler của server gặp lỗi
    .sentence = Code của chính server{ shared-stack } gặp lỗi khi xử lý kết nối này. Người viết server phải xử lý; log của server có ghi lỗi đó.
    .meaning =
        { $waited ->
            [unknown] { "" }
           *[other] Kết nối kết thúc { $waited } sau thông điệp cuối cùng của trang, nên trước hết hãy xem điều mà thông điệp đó yêu cầu.
        }

        { shared-stack-code }

        Nhiều server kết thúc kết nối khi handler ném exception: có server gửi 1011, có server không gửi frame Close nào. Bản thân lỗi không bao giờ đến được trang.

app-returned =
    .badge = handler của server đã return
    .sentence = Handler của server{ shared-stack } đã return, rồi thư viện server đóng kết nối. Người viết server phải xử lý.
    .meaning =
        Một số thư viện đóng kết nối ngay khi hàm xử lý nó return, và mã được gửi khi đó có thể trông như một lỗi.

        { shared-stack-code }

app-closed_code =
    .badge = server chủ động đóng
    .sentence = Ứng dụng trên server{ shared-stack } đã chủ động đóng kết nối{ $code ->
        [unknown] { "" }
       *[other] { " " }với mã { $code }
    }{ shared-said }. Người vận hành server biết vì sao; hãy xem tài liệu và log của server.
    .meaning =
        Mã này do ứng dụng chọn, hoặc do thư viện của nó gửi khi được yêu cầu đóng.

app-closed_without-code =
    .badge = ứng dụng đóng không kèm mã
    .sentence = Ứng dụng trên server{ shared-stack } đã chủ động đóng kết nối mà không kèm mã nào. Người viết server biết vì sao, và nên gửi kèm mã.
    .meaning =
        Trang thấy 1005 vì frame Close rỗng. Với thư viện server này, đó là thứ được gửi khi code của server chỉ gọi close().

server-shutdown =
    .badge = server đã tắt
    .sentence = Server{ shared-stack } bị tắt hoặc khởi động lại khi kết nối đang mở. Người triển khai server nên đóng trước bằng 1001 hoặc 1012; trang nên kết nối lại sau một khoảng chờ.
    .meaning =
        Khi được lệnh dừng, server đóng các kết nối của nó, hoặc chỉ bỏ mặc chúng.

        { shared-others }

        { shared-stack-code }

process-killed =
    .badge = tiến trình server đã chết
    .sentence = Tiến trình của server{ shared-stack } kết thúc mà không đóng các kết nối của nó: nó bị kill, hoặc bị crash. Người vận hành server phải xử lý.
    .meaning =
        Không có frame Close nào được gửi; hệ điều hành đóng kết nối thay cho tiến trình đã mất.

        { shared-others }

message-too-big =
    .badge = thông điệp quá lớn
    .sentence = Thông điệp cuối cùng của trang{ $size ->
        [unknown] { "" }
       *[other] { " " }({ $size })
    } vượt quá mức server{ shared-stack } chấp nhận. Trang phải gửi ít dữ liệu hơn trong mỗi thông điệp, hoặc người vận hành server phải nâng giới hạn của server.
    .meaning =
        Server chỉ chấp nhận thông điệp đến giới hạn riêng của nó, đặt trong cấu hình của server.

        { $limit ->
            [unknown] Không thấy được giới hạn là bao nhiêu.
           *[other] Giới hạn khớp là { $limit }.
        }

        { shared-stack-option }

wrong-message-type =
    .badge = sai kiểu thông điệp
    .sentence = Trang đã gửi { $kind ->
        [unknown] một kiểu thông điệp
        [text] thông điệp văn bản, kiểu
       *[other] thông điệp nhị phân, kiểu
    } mà server{ shared-stack } không chấp nhận ở đây. Trang phải gửi kiểu mà server mong đợi.
    .meaning =
        Chuỗi được gửi thành thông điệp văn bản; ArrayBuffer, typed array hoặc Blob được gửi thành thông điệp nhị phân.

        { shared-stack-code }

rate-limited =
    .badge = quá nhiều thông điệp
    .sentence = Server{ shared-stack } đã đóng kết nối vì có quá nhiều thứ đến trong thời gian quá ngắn. Trang phải gửi thưa hơn, và chờ trước khi kết nối lại.
    .meaning =
        Server đếm số thông điệp, số byte hoặc số kết nối của từng client.

        { $rate ->
            [unknown] Không thấy được trang đã gửi dày đến mức nào.
           *[other] Trước lúc kết thúc, trang gửi { $rate } thông điệp mỗi giây.
        }

        { shared-stack-code }

auth-failed =
    .badge = xác thực thất bại
    .sentence = Server{ shared-stack } không chấp nhận danh tính mà trang khai báo{ shared-said }. Người viết trang phải kiểm tra token, cookie hoặc thông điệp đăng nhập mà trang gửi.
    .meaning =
        Bước bắt tay đã xong, việc kiểm tra diễn ra sau đó.

        { shared-stack-code }

auth-expired =
    .badge = token hết hạn
    .sentence = Token hoặc phiên của trang hết hạn trong lúc kết nối đang mở{ shared-said }. Trang phải lấy cái mới rồi dùng nó để kết nối lại.
    .meaning =
        Token được kiểm tra khi kết nối bắt đầu, và với một số server, được kiểm tra lại khi kết nối đang sống.

        { $since ->
            [unknown] { "" }
           *[other] Token mà trang gửi đã hết hạn { $since } trước lúc kết thúc.
        }

        { shared-stack-code }

origin-rejected =
    .badge = origin bị từ chối
    .sentence = Server{ shared-stack } không chấp nhận kết nối từ trang thuộc origin này{ shared-said }. Người vận hành server phải cho phép origin đó.
    .meaning =
        Trình duyệt gửi origin của trang trong mọi request bắt tay, và trang không thay đổi được nó.

        { shared-stack-code }

payload-rejected =
    .badge = không hiểu được thông điệp
    .sentence = Server{ shared-stack } không hiểu được một thông điệp của trang{ shared-said }. Người viết trang phải so sánh thông điệp đó với những gì server mong đợi.
    .meaning =
        Các frame đều đúng; nội dung bên trong thì không.

        { shared-stack-code }

subprotocol-error =
    .badge = vi phạm quy tắc subprotocol
    .sentence = Một quy tắc của subprotocol{ $subprotocol ->
        [unknown] { " " }(STOMP, MQTT, GraphQL…)
        [empty] { "" }
       *[other] { " " }“{ $subprotocol }”
    } bị vi phạm{ shared-said }. Người viết trang phải đối chiếu các thông điệp của trang và thứ tự của chúng với giao thức.
    .meaning =
        Các frame đều đúng; giao thức bên trong thông điệp thì không được tuân theo{ shared-stack }.

        { shared-stack-code }

duplicate-session =
    .badge = bị socket khác thay thế
    .sentence = Server{ shared-stack } chỉ giữ một kết nối cho mỗi người dùng hoặc id, và một kết nối khác đã thế chỗ kết nối này{ shared-said }. Hãy tìm tab hay thiết bị thứ hai, hoặc một lần kết nối lại.
    .meaning =
        Trang nào kết nối lại trước khi kết nối cũ được đóng thì tự gây ra chuyện này.

        { shared-stack-code }

protocol-error_by-intermediary =
    .badge = byte bị đổi giữa đường
    .sentence = Một thành phần trung gian đã thay đổi các byte, khiến một bên thấy frame hỏng. Người vận hành proxy hoặc gateway phải xử lý.
    .meaning =
        { -no-page-frames } { -between }

        { shared-stack-code }

protocol-error_large-message-fragmented =
    .badge = không chấp nhận phân mảnh
    .sentence = Trang đã gửi một thông điệp lớn{ $size ->
        [unknown] { "" }
       *[other] { " " }({ $size })
    }, trình duyệt chia nó thành nhiều mảnh, và server{ shared-stack } không chấp nhận phân mảnh. Người vận hành server phải xử lý; trong lúc đó, hãy gửi ít dữ liệu hơn trong mỗi thông điệp.
    .meaning =
        Chromium gửi những gì lớn hơn 64 KiB thành nhiều mảnh, đúng như RFC 6455 cho phép.

        { shared-stack-code }

protocol-error_misused-code =
    .badge = mã mang nghĩa khác
    .sentence = Server{ shared-stack } còn gửi { $code ->
        [unknown] mã này
       *[other] { $code }
    } trong những trường hợp khác{ shared-said }: có thể không có frame nào hỏng. Người vận hành server phải xử lý; log của server cho biết chuyện gì đã xảy ra.
    .meaning =
        Với server này, mã đó còn đến trong những lần kết thúc không liên quan gì đến frame hỏng: idle timeout, handler gặp lỗi, phiên kết thúc.

network-lost =
    .badge = mất mạng
    .sentence = Thiết bị mất mạng, và kết nối mất theo. Trang nên kết nối lại khi trình duyệt có mạng trở lại.
    .meaning =
        { shared-others }

        Những gì đang trên đường truyền đều mất; không có gì báo cho server biết là trang đã mất kết nối.

system-sleep =
    .badge = thiết bị đã ngủ
    .sentence = Thiết bị đã ngủ{ $gap ->
        [unknown] { "" }
       *[other] { " " }{ $gap }
    }, và kết nối kết thúc theo. Trang nên kết nối lại khi thiết bị hoạt động trở lại.
    .meaning =
        Các timer đứng yên; chỉ trạng thái ngủ, hoặc lúc debugger tạm dừng, mới khiến tất cả cùng đứng yên một lúc. Trong khi đó, timeout của server vẫn chạy.

browser-throttle =
    .badge = trang bị làm chậm
    .sentence = Trình duyệt làm chậm các timer của trang khi trang bị ẩn, nên phản hồi của trang cho một keepalive đã đến quá muộn{ shared-stack }. Trang nên kết nối lại khi được hiện trở lại.
    .meaning =
        { $gap ->
            [unknown] { "" }
           *[other] Các timer của trang đã đứng yên { $gap }.
        }

        Với trang bị ẩn, Chromium chạy timer mỗi giây một lần, và sau năm phút thì mỗi phút một lần.
