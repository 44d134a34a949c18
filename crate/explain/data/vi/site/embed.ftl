# The elements <wswhy-code>, <wswhy-frame> and <wswhy-compare> for other people's pages: what only they say. What stands
# between “ and ” there is an attribute's value, or an example of one; names of attributes stay as they are.

code-label = Mã đóng WebSocket { $code }
frame-label = Các frame WebSocket
compare-label = Hai mã đóng WebSocket { $a } và { $b }
seen-label = Mỗi bên thấy gì
more = Xem thêm về { $code }
more-compare = Xem thêm về hai mã
causes-more = Thêm { $count } nguyên nhân

## Frames

frames-more = { NUMBER($count) } frame nữa không được liệt kê.
frame-says =
    { $count ->
        [1] Frame
       *[other] Frame { $number } trên { $count }
    }{ $side ->
        [client] { " " }do client gửi
        [server] { " " }do server gửi
       *[other] { "" }
    }: { $kind }, payload { $size }.

## What is wrong with an attribute, and what is accepted

missing = Thiếu thuộc tính { $name }. { $accepted }
wrong = { $name }: không chấp nhận “{ $value }”. { $accepted }
unknown-attribute = “{ $name }” không phải thuộc tính của phần tử này. Các thuộc tính của nó: { $accepted }.
accepted-code = Chấp nhận: một số nguyên từ 0 đến 65535, chẳng hạn 1006.
accepted-codes = Chấp nhận: hai số nguyên khác nhau từ 0 đến 65535, cách nhau một dấu cách, chẳng hạn 1002 1011.
accepted-hex = Chấp nhận: các byte của frame WebSocket dưới dạng hex, chẳng hạn 88 02 03 e8; cả dạng mà xxd, hexdump, od hoặc base64 in ra.
accepted-words = Chấp nhận: { $values }.
accepted-base = Chấp nhận: một địa chỉ bắt đầu bằng https:// hoặc http://, hoặc một đường dẫn.
accepted-extensions = Chấp nhận: none, hoặc những gì thỏa thuận được khi bắt tay, chẳng hạn permessage-deflate; server_no_context_takeover.
too-long = hex: văn bản dài hơn { $limit } nên không được đọc. Hãy hiển thị một đoạn ngắn hơn.
no-bytes = hex: không tìm thấy byte nào trong “{ $value }”. { $accepted }
language-instead = Thay vào đó, nội dung được hiển thị bằng tiếng Anh.
