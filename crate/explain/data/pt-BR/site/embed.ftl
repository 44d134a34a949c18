# Os elementos <wswhy-code>, <wswhy-frame> e <wswhy-compare> para páginas de terceiros: o que só eles dizem. O que está entre
# “ e ” ali é o valor de um atributo, ou um exemplo de um; nomes de atributos ficam como são.

code-label = Código de fechamento WebSocket { $code }
frame-label = Frames WebSocket
compare-label = Códigos de fechamento WebSocket { $a } e { $b }
seen-label = O que cada lado vê
more = Mais sobre { $code }
more-compare = Mais sobre os dois
causes-more =
    { $count ->
        [one] Mais { $count } causa
       *[other] Mais { $count } causas
    }

## Frames

frames-more =
    { $count ->
        [one] Mais { $count } frame não está na lista.
       *[other] Mais { NUMBER($count) } frames não estão na lista.
    }
frame-says =
    { $count ->
        [1] Frame
       *[other] Frame { $number } de { $count }
    }{ $side ->
        [client] { " " }(enviado pelo cliente)
        [server] { " " }(enviado pelo servidor)
       *[other] { "" }
    }: { $kind }, { $size } de payload.

## O que há de errado com um atributo, e o que é aceito

missing = Falta o atributo { $name }. { $accepted }
wrong = { $name }: “{ $value }” não é aceito. { $accepted }
unknown-attribute = “{ $name }” não é um atributo deste elemento. Os atributos dele: { $accepted }.
accepted-code = Valor aceito: um número inteiro de 0 a 65535, como 1006.
accepted-codes = Valor aceito: dois números inteiros diferentes, de 0 a 65535, separados por um espaço, como 1002 1011.
accepted-hex = Valor aceito: os bytes de frames WebSocket em hex, como 88 02 03 e8; também na forma em que xxd, hexdump, od ou base64 os mostram.
accepted-words = Valores aceitos: { $values }.
accepted-base = Valor aceito: um endereço que começa com https:// ou http://, ou um caminho.
accepted-extensions = Valor aceito: none, ou o que um handshake negocia, como permessage-deflate; server_no_context_takeover.
too-long = hex: o texto é maior que { $limit } e não foi lido. Mostre um trecho mais curto.
no-bytes = hex: nenhum byte foi encontrado em “{ $value }”. { $accepted }
language-instead = Em vez disso, o texto aparece em inglês.
