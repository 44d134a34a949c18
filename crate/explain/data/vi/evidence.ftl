# Facts that a verdict rests on: one short line each. Arguments: crate/atlas/data/ids.toml and args.toml.

-known-behaviour = Đây là hành vi đã biết của trình duyệt này; không thấy trực tiếp trên đường truyền.

shared-caller =
    { $caller ->
        [unknown] Trang
       *[other]
            { FUNCTION($caller) ->
                [empty] Một hàm không tên
               *[other] { FUNCTION($caller) }
            }
    }
shared-at =
    { $caller ->
        [unknown] { "" }
       *[other] { " " }({ PLACE($caller) })
    }
shared-extensions =
    { $extensions ->
        [unknown] { "" }
        [empty] , không phần mở rộng
       *[other] , phần mở rộng “{ $extensions }”
    }
shared-subprotocol =
    { $subprotocol ->
        [unknown] { "" }
        [empty] , không subprotocol
       *[other] , subprotocol “{ $subprotocol }”
    }
shared-reason =
    { $reason ->
        [unknown] { "" }
        [empty] , không lý do
       *[other] , lý do “{ $reason }”
    }
shared-stacks =
    { $stacks ->
        [unknown] một số phần mềm nhất định
        [empty] một số phần mềm nhất định
       *[other] { $stacks }
    }
shared-sender =
    { $sender ->
        [client] Client
        [server] Server
       *[other] Một bên
    }

shared-limit =
    { $limit ->
        [unknown] một giới hạn đã biết
       *[other] { $limit }
    }{ $stack ->
        [unknown] { "" }
        [empty] { "" }
       *[other] , giới hạn của { $stack }
    }{ $option ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }({ $option })
    }
shared-where =
    { $where ->
        [url] trong URL
        [subprotocol] trong danh sách subprotocol
        [message] trong một thông điệp
       *[other] của trang
    }
shared-protocol =
    { $protocol ->
        [unknown] Giao thức ứng dụng
        [empty] Giao thức ứng dụng
       *[other] { $protocol }
    }
shared-after =
    { $after ->
        [unknown] { "" }
       *[other] , { $after } sau lúc kết thúc
    }

close-event = Trang nhận sự kiện close: mã { $code }{ shared-reason }{ $clean ->
        [yes] , wasClean là true
        [no] , wasClean là false
       *[other] { "" }
    }.
error-event = Trang nhận sự kiện error, thứ không bao giờ nói vì sao.
no-error-event = Không có sự kiện error trước sự kiện close: không phải chính trình duyệt đã hủy kết nối.
not-clean = Kết nối không được đóng sạch, dù { $code ->
        [unknown] có một mã
       *[other] mã { $code }
    } đã đến: kết nối đứt sau frame Close của server, hoặc trước khi gửi hết dữ liệu.
unsent-data = { $size ->
        [unknown] Dữ liệu của trang
       *[other] { $size } dữ liệu của trang
    } vẫn còn nằm chờ trong trình duyệt khi socket đóng.
browser-offline = Trình duyệt báo nó đang offline khi socket đóng.
constructor-threw = new WebSocket() đã ném { $name ->
        [unknown] exception
        [empty] exception
       *[other] { $name }
    }{ $message ->
        [unknown] { "" }
        [empty] { "" }
       *[other] : “{ $message }”
    }.
opened = Socket đã mở{ shared-subprotocol }{ shared-extensions }.
never-opened = Socket chưa từng mở.
constructed = { shared-caller } đã tạo socket{ shared-at }.
found-late = Bộ ghi chỉ nhận ra socket khi trang dùng đến nó{ $via ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }({ $via })
    }. Không thấy được những gì xảy ra trước đó.
ready-state-closed = Socket đã đóng (readyState 3), nhưng không có sự kiện close nào đến.
close-call = { shared-caller } đã gọi close({ $code ->
        [unknown] …
       *[other] { $code }
    }){ shared-at }{ shared-reason }.
close-call-without-code = { shared-caller } đã gọi close() không kèm mã{ shared-at }.
close-call-while-connecting = { shared-caller } đã gọi close() trước khi socket mở xong{ shared-at }.
close-call-threw = { shared-caller } đã gọi close(), lệnh này ném { $name ->
        [unknown] exception
        [empty] exception
       *[other] { $name }
    }{ shared-at }, nên không đóng gì cả{ $message ->
        [unknown] { "" }
        [empty] { "" }
       *[other] : “{ $message }”
    }.
no-close-call = Trang không gọi close(); bộ ghi đã theo dõi suốt thời gian đó.
waited-for-close = { $waited ->
        [unknown] Một khoảng thời gian
       *[other] { $waited }
    } đã trôi qua giữa lệnh close() của trang và lúc kết thúc.
browser-text = Trình duyệt nói: “{ $text }”
browser-text-empty = Trình duyệt báo lỗi nhưng thông báo lỗi để trống.
log-finished-without-error = Theo nhật ký mạng, socket đã kết thúc, và không có thông báo lỗi nào cho nó.
no-log-entry = Nhật ký mạng không có mục nào cho socket này: trình duyệt chưa hề bắt đầu kết nối.
request-sent = Request bắt tay đã được gửi.
request-not-sent = Request bắt tay chưa được gửi: thất bại ngay khi đang kết nối.
handshake-accepted = Server đã chấp nhận bắt tay{ $status ->
        [unknown] { "" }
       *[other] { " " }bằng { $status }
    }{ shared-subprotocol }{ shared-extensions }.
handshake-status = Server trả lời request bắt tay bằng { $status ->
        [unknown] một mã trạng thái khác 101
       *[other] { $status }
    }.
handshake-open = Không thấy phản hồi cho request bắt tay, cũng không thấy lúc nó kết thúc.
waited-for-handshake = { $waited ->
        [unknown] Một khoảng thời gian
       *[other] { $waited }
    } đã trôi qua trước khi bắt tay thất bại.
last-message = Thông điệp dữ liệu cuối cùng { $direction ->
        [sent] là thông điệp trang gửi đi
        [received] là thông điệp trang nhận được
       *[other] đã được ghi
    }{ $kind ->
        [text] , văn bản
        [binary] , nhị phân
       *[other] { "" }
    }{ $size ->
        [unknown] { "" }
       *[other] , { $size }
    }.
no-messages = Không ghi được thông điệp dữ liệu nào trên socket này.
silence-since-last-message = { $silence ->
        [unknown] Không rõ đã bao lâu không có thông điệp dữ liệu nào đi qua.
       *[other] Không có thông điệp dữ liệu nào đi qua trong { $silence }.
    }
large-message-sent = Trang đã gửi một thông điệp { $size ->
        [unknown] lớn hơn 64 KiB
       *[other] { $size }
    }; Chromium gửi những gì lớn hơn 64 KiB thành nhiều mảnh.
page-froze = Trình duyệt đã đóng băng trang.
page-resumed = Trang đã hoạt động trở lại.
page-cached = Trang đã vào back-forward cache.
page-restored = Trang đã quay lại từ back-forward cache.
page-navigated = Trang đã chuyển đi nơi khác hoặc tải lại{ $url ->
        [unknown] { "" }
        [empty] { "" }
       *[other] , đến { $url }
    }.
frame-gone = Khung (iframe) giữ socket này đã bị gỡ bỏ.
policy-violation = Content-Security-Policy của trang{ $directive ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }({ $directive })
    } đã chặn { $url ->
        [unknown] socket này
        [empty] socket này
       *[other] { $url }
    }.
sockets-open = { $count ->
        [unknown] Không rõ trang này đang mở bao nhiêu socket.
       *[other] Trang này đang mở { NUMBER($count) } socket.
    }
browser-sent-close = Trình duyệt đã gửi cho server một frame Close với { $code ->
        [unknown] một mã
       *[other] mã { $code }
    }{ shared-reason }. { -known-behaviour }
browser-sent-empty-close = Trình duyệt đã gửi cho server một frame Close không kèm mã. { -known-behaviour }
browser-sent-no-close = Trình duyệt không gửi frame Close nào cho server. { -known-behaviour }
browser-ended-tcp = Trình duyệt đã đóng kết nối TCP và không gửi frame Close nào. { -known-behaviour }
request-held-back = Trình duyệt gửi request { $waited ->
        [unknown] một lúc
       *[other] { $waited }
    } sau khi trang yêu cầu: các socket đến host này đã thất bại trước đó, và trình duyệt hoãn những lần tiếp theo.
queued-behind = { $count ->
        [unknown] Những socket khác
       *[other] { $count } socket khác
    } của trang này đến cùng host vẫn còn chờ kết nối: trình duyệt kết nối đến một địa chỉ lần lượt từng socket một.
tcp-left-open = Bắt tay đóng đã xong, nhưng server để TCP mở: trình duyệt đã chờ { $waited ->
        [unknown] server
       *[other] { $waited }
    } rồi mới báo cho trang.
out-of-reach = Socket nằm trong worker, iframe có sandbox, hoặc khung trùng URL với khung khác: bộ ghi không vào được đó.
probe-too-late = Socket bắt đầu trước khi bộ ghi có mặt trong trang.
probe-not-there = Không rõ bộ ghi có mặt trong trang hoặc khung của socket này hay không.
probe-stopped = Việc ghi trong trang đã dừng khi socket kết thúc, vì không ai lấy các bản ghi của nó.
observe-only = “Chỉ quan sát” đang bật: không có gì được đưa vào trang.
several-fit = Điều một nguồn thấy khớp với { $count ->
        [unknown] nhiều socket
       *[other] { $count } socket
    } của nguồn kia, nên không ghép hai bên với nhau.
clock-jumped = Hai mốc thời gian mâu thuẫn nhau: đồng hồ bị nhảy, nên không đưa ra khoảng thời gian nào.
sources-contradict = Các nguồn mâu thuẫn nhau: một nguồn cho biết socket đã kết thúc, nguồn khác thấy nó còn sống sau đó.
wire-violation = { shared-sender } đã vi phạm một quy tắc{ $section ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }({ $section })
    }{ $violation ->
        [unknown] .
        [empty] .
       *[other] : { $violation }.
    }
close-frame = { shared-sender } đã gửi một frame Close với { $code ->
        [unknown] một mã
       *[other] mã { $code }
    }{ shared-reason }.
close-frame-empty = { shared-sender } đã gửi một frame Close không kèm mã.
bytes-cut = Các byte được dán kết thúc ở giữa một frame.
sender-inferred = Không ai nói các byte này do bên nào gửi; mask của frame đầu tiên cho biết: { $sender ->
        [client] client
        [server] server
       *[other] không rõ
    }.
stack-header = Phản hồi cho request bắt tay có { $header ->
        [unknown] một header
        [empty] một header
       *[other] header “{ $header }{ $value ->
            [unknown] { "" }
            [empty] { "" }
           *[other] { ": " }{ $value }
        }”
    } của { shared-stacks }.
stack-subprotocol = Subprotocol{ $subprotocol ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }{ $subprotocol }
    } được { shared-stacks } sử dụng.
stack-url = URL có dạng mà { shared-stacks } dùng.
stack-message = { $direction ->
        [sent] Một thông điệp trang gửi
        [received] Một thông điệp trang nhận
       *[other] Một thông điệp
    } có dạng mà { shared-stacks } dùng.
stack-reason = Lý do này được biết là của { shared-stacks }{ $trigger ->
        [unknown] .
        [empty] .
       *[other] , gửi khi { $trigger }{ $option ->
            [unknown] { "" }
            [empty] { "" }
           *[other] { " " }({ $option }{ $limit ->
                [unknown] )
               *[other] , mặc định { $limit })
            }
        }.
    }
silence-at-limit = { $silence ->
        [unknown] Khoảng im lặng
       *[other] Khoảng im lặng { $silence }
    } khớp với { shared-limit }.
age-at-limit = { $lived ->
        [unknown] Tuổi thọ
       *[other] Tuổi thọ { $lived }
    } khớp với { shared-limit }.
silence-repeats = { $count ->
        [unknown] Những socket khác đến URL này cũng kết thúc sau một khoảng im lặng như vậy.
       *[other] { NUMBER($count) } socket khác đến URL này cũng kết thúc sau một khoảng im lặng như vậy.
    }
age-repeats = { $count ->
        [unknown] Những socket khác đến URL này cũng tồn tại lâu như vậy.
       *[other] { NUMBER($count) } socket khác đến URL này cũng tồn tại lâu như vậy.
    }
size-over-limit = Thông điệp cuối cùng được gửi{ $size ->
        [unknown] { "" }
       *[other] , { $size },
    } lớn hơn { shared-limit }.
largest-sent = Thông điệp cuối cùng được gửi là thông điệp lớn nhất{ $before ->
        [unknown] .
       *[other] ; trước đó, mỗi lần gửi nhiều nhất là { $before }.
    }
other-type-sent = Thông điệp cuối cùng được gửi là thông điệp duy nhất { $kind ->
        [text] ở dạng văn bản.
        [binary] ở dạng nhị phân.
       *[other] thuộc kiểu của nó.
    }
send-rate = Trang đã gửi { $second ->
        [unknown] một số thông điệp
       *[other] { NUMBER($second) } thông điệp
    } trong giây cuối cùng{ $ten-seconds ->
        [unknown] { "" }
       *[other] , { NUMBER($ten-seconds) } trong mười giây
    }{ $minute ->
        [unknown] { "" }
       *[other] , { NUMBER($minute) } trong một phút
    }.
token-ran-out = Một token { shared-where } đã hết hạn { $since ->
        [unknown] trước lúc kết thúc.
       *[other] { $since } trước lúc kết thúc.
    }
token-valid = Một token { shared-where } còn hiệu lực { $left ->
        [unknown] sau lúc kết thúc.
       *[other] thêm { $left } nữa.
    }
protocol-keepalive = { shared-protocol }: keepalive { $interval ->
        [unknown] theo chu kỳ
       *[other] mỗi { $interval }
    }{ $answer-within ->
        [unknown] .
       *[other] , chờ trong { $answer-within }.
    }
protocol-ping-unanswered = { shared-protocol }: ping cuối cùng không được trả lời{ $waited ->
        [unknown] .
       *[other] , { $waited } trước lúc kết thúc.
    }
protocol-said = { shared-protocol } nói { $said ->
        [refused] trang không được cho vào
        [error] có lỗi
        [channel-error] một đăng ký (subscription) thất bại
        [channel-closed] một đăng ký (subscription) đã kết thúc
        [close] kết nối đã kết thúc
       *[other] điều gì đó về việc kết thúc
    }{ $told-code ->
        [unknown] { "" }
       *[other] { " " }({ $told-code })
    }{ $told ->
        [unknown] .
        [empty] .
       *[other] : “{ $told }”
    }
went-offline = Trình duyệt chuyển sang offline.
went-online = Trình duyệt chuyển sang online.
page-hidden = Trang bị ẩn.
page-shown = Trang được hiển thị.
timer-gap = Mọi timer đứng yên{ $gap ->
        [unknown] { "" }
       *[other] { " " }{ $gap }
    }: thiết bị đã ngủ, hoặc debugger giữ tất cả lại.
ended-together = { $count ->
        [unknown] Những socket khác đến host này cũng kết thúc theo cùng cách vào lúc đó.
       *[other] { NUMBER($count) } socket khác đến host này cũng kết thúc theo cùng cách vào lúc đó.
    }
ended-elsewhere = { $count ->
        [unknown] Những socket đến host khác cũng đứt vào lúc đó.
       *[other] { NUMBER($count) } socket đến host khác cũng đứt vào lúc đó.
    }
others-lived-on = { $count ->
        [unknown] Những socket khác của trang vẫn sống tiếp.
       *[other] { NUMBER($count) } socket khác của trang vẫn sống tiếp.
    }
reconnect-refused = Kết nối kế tiếp đến host này bị từ chối{ shared-after }.
reconnect-accepted = Kết nối kế tiếp đến host này được chấp nhận{ shared-after }.
