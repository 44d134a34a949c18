# A interface: o que só a página avulsa diz, que é também o que “Decodificar bytes” abre.

column-number = #
column-offset = No byte
column-flags = Flags
column-opcode = Opcode
decode-label = Bytes de WebSocket
decode-placeholder = 83 05 48 65 6c 6c 6f
decode-help = Cole os bytes de um sentido ou dos dois: hex em qualquer forma, tcpdump -X, Wireshark, xxd, hexdump, od, base64 ou uma string de bytes de um programa. Um handshake ou cabeçalhos de pacote antes deles podem ficar.
decode-sender = Quem os enviou?
decode-sender-first = Quem enviou o primeiro sentido?
sender-server = o servidor
sender-client = o cliente
sender-unknown = o que parece
sender-from =
    { $side ->
        [client] Os bytes do cliente,
       *[other] Os bytes do servidor,
    } { $from ->
        [hand] como você definiu.
        [marker] como o texto colado diz.
        [handshake] porque um handshake diz isso.
        [opened] porque os pacotes mostram quem abriu a conexão.
        [mask] pelo bit MASK do primeiro frame: clientes mascaram, servidores não.
        [order] um palpite: os bytes do cliente costumam vir primeiro.
       *[other] um palpite: nada diz quem os enviou.
    }
dress-label = Ler como
dress-auto = o que parece ser
dress-as-it-looks = o que parece ser: { $dress }
conversation-label = Conexão
deflate-label = permessage-deflate
deflate-auto = como diz o handshake, senão desconhecido
deflate-not-agreed = não negociado
deflate-agreed = negociado
deflate-from-handshake = Negociado no handshake: { $parameters }.
deflate-not-in-handshake = O handshake não negociou permessage-deflate.
deflate-inferred = Nada diz se permessage-deflate foi negociado. Supôs-se que sim, porque RSV1 está ligado e as mensagens descomprimem.
open-file = Abrir um arquivo…
open-file-title = Um arquivo HAR (.har, .har.gz) ou um texto com um dump. Também pode ser solto sobre a página.
open-too-large = { $name } não foi aberto: é maior que { $limit }.
open-failed = Não foi possível ler { $name }. Ele foi movido ou alterado enquanto era aberto?
open-not-har = { $name } não é um arquivo HAR que se possa ler. { $place }: esperado { $expected }.
open-not-text = { $name } não contém texto. Faça um dump dele, por exemplo com “xxd { $name }”, e cole-o; para uma captura de pacotes, “tcpdump -X -r { $name }”.
decode-error = Linha { $line }, coluna { $column }: era esperado { $expected ->
        [digit] um dígito hex, de 0 a 9 ou de a até f
        [second-digit] o segundo dígito hex de um byte
        [byte] um número de 0 a 255
        [escape] um escape como \x81 ou \n
        [base64] um caractere base64
       *[other] o fim dos bytes; no máximo { $size } são lidos de uma vez
    }{ $found ->
        [unknown] , mas o texto acaba
        [empty] { "" }
       *[other] , mas veio “{ $found }”
    }.
decode-error-before = Tudo antes disso está decodificado abaixo.
show-place = Mostrar no texto colado
decode-frames =
    { $count ->
        [0] Nenhum frame
        [one] { $count } frame
       *[other] { NUMBER($count) } frames
    }
decode-frames-label = Frames decodificados
column-frames = Frames
row-stripped = cabeçalhos
row-head = handshake
row-gap = lacuna
row-gap-why = faltam bytes
row-tls = TLS
row-tls-kind = registro TLS{ $kind ->
        [20] : change_cipher_spec
        [21] : alert
        [22] : handshake
        [23] : application_data
       *[other] { "" }
    }
stripped-why = { $what }: em volta do fluxo, não parte dele. Deixado de fora pelos próprios campos de tamanho.
gap-why = Faltam bytes aqui, então o que segue não pode ser decodificado. Capture de novo com pacotes inteiros: tcpdump -s 0, e um buffer maior (-B) se pacotes foram descartados.
tls-why = São registros TLS: o conteúdo está criptografado. Capture atrás do proxy que termina o TLS, ou defina SSLKEYLOGFILE para o cliente e deixe o Wireshark descriptografar.
extension-data = Outras extensões foram negociadas. Só elas dizem qual parte do payload são dados de extensão.
tail-header =
    { $have ->
        [one] { $have } byte sobra no fim
       *[other] { $have } bytes sobram no fim
    }: o começo de um cabeçalho de frame que precisa de { $need }.
tail-payload = O frame { $frame } está cortado: faltam { $missing } do payload.
tail-untrusted = Depois do frame { $frame } nada pode ser lido, porque o tamanho dele não é confiável. Restam: { $left }.
violations-title =
    { $count ->
        [one] { $count } regra violada
       *[other] { NUMBER($count) } regras violadas
    }
violations-none = Nenhuma regra foi violada.
violations-more = Mais { NUMBER($count) } não são mostradas.
violation-place = { $rfc }, seção { $section }; a partir do byte { $first }
violation-answer = Resposta: { $code }
violation-erratum = Errata { $number }
fault-client = Violada pelo cliente
fault-server = Violada pelo servidor
remarks-title = Observações
remark-place = Permitido pela { $rfc }, seção { $section }. { $count ->
        [one] Visto uma vez.
       *[other] Visto { NUMBER($count) } vezes.
    }
head-title = O handshake de abertura
head-agreed = O servidor concordou. Subprotocolo: { $subprotocol ->
        [unknown] nenhum
       *[other] { $subprotocol }
    }.{ $others ->
        [unknown] { "" }
       *[other] { " " }Outras extensões: { $others }; o wswhy não as conhece.
    }
head-fine = Não há nada de errado nele.
finding-section = { $rfc }, seção { $section }.
effect-fails = Disto não sai nenhum WebSocket.
effect-refused-by-some = As RFCs permitem; alguns navegadores ou bibliotecas recusam.
effect-declines-offer = O servidor tem de recusar esta oferta; a conexão continua sem compressão.
effect-tolerated = O handshake continua.

strip-title = O fluxo, frame a frame
strip-help = Uma linha é um frame; um bloco é uma parte dele, com os bytes como foram enviados.
strip-window = Mostradas: linhas { NUMBER($first) } a { NUMBER($last) } de { NUMBER($count) }, em volta da escolhida.
strip-gap = faltam bytes aqui
strip-frame = Frame { $number }
strip-message = Mensagem { $number } = frames { $frames }: { $sent } enviados{ $inflated ->
        [unknown] { "" }
       *[other] , descomprimidos para { $inflated }
    }
block-opcode = FIN, RSV, opcode
block-flags = FIN { $fin }, RSV1 { $rsv }, { $opcode }
block-length = Tamanho
block-size = MASK { $mask }, { $size }
block-mask = Máscara
block-key = chave de máscara
block-payload = Payload
block-ping = Payload do ping
block-pong = Payload do pong
block-close = Payload do Close
block-sent = como enviado
block-unmasked = sem máscara
block-compressed = comprimido
block-binary = binário
part-between = frame de controle dentro da mensagem { $number }
part-control = frame de controle
part-reserved = nenhum tipo de frame conhecido
part-whole = mensagem inteira
part-first = primeiro fragmento
part-middle = fragmento
part-last = último fragmento
way-client = cliente → servidor
way-server = cliente ← servidor

messages-title =
    { $count ->
        [one] { $count } mensagem
       *[other] { NUMBER($count) } mensagens
    }
messages-label = Mensagens montadas
message-frames = Os frames dela:
message-between = Frames de controle no meio:
message-not-inflated = Está comprimida e não pôde ser descomprimida; o que se vê está comprimido.
message-cut = Mais { $size } não são mostrados como bytes.
size-inflated = { $sent } → { $inflated }
closing-title = Como acabou
close-frame-said = Frame Close { $code ->
        [unknown] sem código
       *[other] { $code } { $name }
    }{ $reason ->
        [empty] , sem motivo
       *[other] , “{ $reason }”
    }
client-reports = O cliente informa
server-reports = O servidor informa
reports-unknown = não se sabe: o que o outro lado enviou não está aqui
close-clean = O handshake de fechamento foi limpo: os dois lados enviaram um frame Close.
close-not-clean = O handshake de fechamento não foi limpo.
close-clean-unknown = Não se sabe se o handshake de fechamento foi limpo: só um sentido está aqui.

samples-label = Exemplos, e o que observar
sample-hello = Hello, mascarado
sample-hello-look = O exemplo da RFC 6455: a chave de máscara, e o payload antes e depois dela.
sample-everything = Fragmentado, mascarado, comprimido, com um ping dentro
sample-everything-look = Dois fragmentos formam uma mensagem; o ping entre eles não faz parte dela.
sample-reserved = Opcode reservado
sample-reserved-look = O frame 2 tem opcode 3, que nenhuma versão do protocolo usa.
sample-close = Close 1011 com um motivo
sample-close-look = Dois bytes de código, depois o motivo, e o que cada lado informa em seguida.
sample-utf8 = Texto que não é UTF-8
sample-utf8-look = Um caractere foi cortado ao meio, e a segunda metade nunca veio.
sample-length = Tamanho não mínimo
sample-length-look = 5 bytes caberiam no primeiro campo de tamanho; quem enviou usou o mais longo.
sample-ping = Ping fragmentado
sample-ping-look = FIN é 0, o que um frame de controle não pode ter.
sample-masked = Frame de servidor mascarado
sample-masked-look = Só clientes mascaram. Escolha “o cliente” e não há nada de errado.
sample-code = Close 1005 na rede
sample-code-look = Um código que um programa informa e que ninguém pode enviar.
sample-handshake = Handshake, depois frames
sample-handshake-look = O handshake diz quem enviou o quê, e que a compressão foi negociada.
sample-tcpdump = tcpdump -x de uma conexão
sample-tcpdump-look = Os cabeçalhos IP e TCP ficam de fora; os dois sentidos estão em uma só lista.
copy-link = Copiar link
link-why = Todos os bytes acima vão no link e ficam em históricos, chats e onde quer que ele seja colado. Eles não são enviados a um servidor.
link-empty = Cole algo primeiro.
link-too-long = Longo demais para um link: mais de { $limit } de texto. Salve o dump como arquivo e envie o arquivo.
link-copied = Link copiado
link-broken = O link está danificado ou cortado: os bytes nele não podem ser lidos. Peça-o de novo, ou peça o próprio dump.
page-title = Por que meu WebSocket fechou?
page-intro = Cole os bytes de frames WebSocket ou abra um arquivo HAR. O wswhy mostra cada frame e cada bit, as regras que foram violadas e o que isso significa.
page-private = Tudo acontece nesta página; nada é enviado a lugar nenhum.
