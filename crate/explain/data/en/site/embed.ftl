# The elements <wswhy-code>, <wswhy-frame> and <wswhy-compare> for other people's pages: what only they say. What stands
# between “ and ” there is an attribute's value, or an example of one; names of attributes stay as they are.

code-label = WebSocket close code { $code }
frame-label = WebSocket frames
compare-label = WebSocket close codes { $a } and { $b }
seen-label = What each side sees
more = More about { $code }
more-compare = More about the two
causes-more =
    { $count ->
        [one] { $count } more cause
       *[other] { $count } more causes
    }

## Frames

frames-more =
    { $count ->
        [one] { $count } more frame is not listed.
       *[other] { NUMBER($count) } more frames are not listed.
    }
frame-says =
    { $count ->
        [1] Frame
       *[other] Frame { $number } of { $count }
    }{ $side ->
        [client] , sent by the client
        [server] , sent by the server
       *[other] { "" }
    }: { $kind }, { $size } of payload.

## What is wrong with an attribute, and what is accepted

missing = The attribute { $name } is missing. { $accepted }
wrong = { $name }: “{ $value }” is not accepted. { $accepted }
unknown-attribute = “{ $name }” is not an attribute of this element. Its attributes: { $accepted }.
accepted-code = Accepted: a whole number from 0 to 65535, such as 1006.
accepted-codes = Accepted: two different whole numbers from 0 to 65535 with a space between, such as 1002 1011.
accepted-hex = Accepted: the bytes of WebSocket frames as hex, such as 88 02 03 e8; also as xxd, hexdump, od or base64 print them.
accepted-words = Accepted: { $values }.
accepted-base = Accepted: an address that begins with https:// or http://, or a path.
accepted-extensions = Accepted: none, or what a handshake agrees on, such as permessage-deflate; server_no_context_takeover.
too-long = hex: the text is longer than { $limit } and was not read. Show a shorter piece.
no-bytes = hex: no byte was found in “{ $value }”. { $accepted }
language-instead = English is shown instead.
