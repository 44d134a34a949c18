# O que encerrou um socket. `.badge`: umas três palavras. `.sentence`: a causa e depois quem precisa agir.
# `.meaning`: parágrafos curtos. Argumentos: crate/atlas/data/causes.toml e args.toml.
# Mensagens cujo nome começa com `shared` são partes das outras.

-server = O servidor, ou algo no caminho,
-act-server = Quem opera o servidor precisa agir; a página não consegue resolver isso.
-act-client = Uma página não consegue enviar isso: quem desenvolveu o cliente, ou opera um proxy no caminho, precisa agir.
-no-page-frames = É o navegador que monta cada frame enviado pela página; um script dela não consegue gerar um frame inválido.
-between = “Algo no caminho” quer dizer um proxy reverso, um balanceador de carga, um gateway ou uma ferramenta que inspeciona TLS.
-only-1006 = A página recebe 1006, sem motivo. O script dela nunca vê qual regra foi violada.
-told-1002 = O Chromium envia 1002 ao servidor, então o log do servidor pode culpar o cliente.

## Partes com argumentos

shared-code =
    { $code ->
        [unknown] um código que não foi visto
       *[other] { $code }
    }
shared-failed =
    { $browser ->
        [unknown] ; por isso, o navegador precisa derrubar a conexão
       *[other] ; por isso, o navegador derrubou a conexão
    }
shared-said =
    { $reason ->
        [unknown] { "" }
        [empty] , sem informar motivo
       *[other] , dizendo “{ $reason }”
    }
shared-reason =
    { $reason ->
        [unknown] { "" }
        [empty] { " " }(sem motivo)
       *[other] { " " }(motivo: “{ $reason }”)
    }
shared-not-clean =
    { $clean ->
        [no] O fechamento não foi limpo: a conexão caiu antes que os dois lados terminassem, ou a página ainda tinha dados por enviar. Mesmo assim, o código é o do servidor.
       *[other] { "" }
    }
shared-lived =
    { $lived ->
        [unknown] { "" }
       *[other] O socket durou { $lived }.
    }
shared-caller =
    { $caller ->
        [unknown] ela chamou
       *[other]
            { FUNCTION($caller) ->
                [empty] uma função anônima chamou
               *[other] { FUNCTION($caller) } chamou
            }
    }
shared-at =
    { $caller ->
        [unknown] { "" }
       *[other] { " " }({ PLACE($caller) })
    }
shared-host =
    { $host ->
        [unknown] o host
        [empty] o host
       *[other] { $host }
    }
shared-of-host =
    { $host ->
        [unknown] do host
        [empty] do host
       *[other] de { $host }
    }
shared-at-host =
    { $host ->
        [unknown] nesse host
        [empty] nesse host
       *[other] em { $host }
    }
shared-error =
    { $error ->
        [unknown] { "" }
        [empty] { "" }
       *[other] Nas palavras do navegador: { $error }.
    }
shared-text =
    { $text ->
        [unknown] { "" }
        [empty] { "" }
       *[other] O texto do navegador: “{ $text }”
    }

## O servidor disse o porquê, no frame Close

server-reported_protocol-error =
    .badge = servidor: erro de protocolo
    .sentence = O servidor fechou com { shared-code }{ shared-said }: ele alega que o que recebeu viola o protocolo. Uma página não consegue gerar um frame inválido; quem opera o servidor precisa agir.
    .meaning =
        É o navegador que monta cada frame enviado pela página, então investigue outras coisas: o próprio decodificador do servidor, quando tem defeito; algo no caminho que altera bytes; uma mensagem grande, já que o Chromium envia o que passa de 64 KiB em vários fragmentos e alguns servidores não os aceitam; um servidor que usa 1002 para outros fins.

        Servidores que usam 1002 para outros fins: Tomcat, quando o handler da aplicação falha; Bandit, após 60 s sem dados do cliente; Spring, depois de um ERROR do STOMP.

        { shared-not-clean }

        { shared-lived }

server-reported_internal-error =
    .badge = erro no servidor
    .sentence = O servidor fechou com { shared-code }{ shared-said }: ele diz que algo falhou internamente. Quem opera o servidor precisa agir e olhar o log daquele momento.
    .meaning =
        Muitas vezes é uma exceção que nenhum handler capturou. Alguns servidores também enviam 1011 quando um pong atrasa, com um motivo que diz isso; o Hypercorn envia 1011 a cada desligamento e quando a aplicação retorna sem fechar.

        { shared-not-clean }

        { shared-lived }

server-reported_keepalive-timeout =
    .badge = pong chegou tarde demais
    .sentence = O servidor fechou com { shared-code }{ shared-said }: nenhum pong chegou a tempo. Quem opera o servidor precisa agir: achar o que atrasou o pong ou dar mais tempo.
    .meaning =
        O servidor envia pings e espera um pong. O navegador responde aos pings por conta própria: a página não participa disso nem consegue ver.

        Um pong chega tarde demais quando a rede está lenta ou caiu, quando o dispositivo está suspenso ou quando o servidor está ocupado demais para lê-lo.

        O motivo é o que a biblioteca websockets do Python envia e, com ela, o uvicorn: por padrão, um ping a cada 20 s e 20 s para responder.

        { shared-not-clean }

        { shared-lived }

server-reported_going-away =
    .badge = servidor está saindo do ar
    .sentence = O servidor fechou com { shared-code }{ shared-said }: está saindo do ar, como em um reinício ou deploy. A página deve reconectar após uma pausa.
    .meaning =
        A RFC 6455 reserva 1001 para um servidor que sai do ar. Alguns servidores também o enviam a um socket inativo: Jetty após 30 s, com “Connection Idle Timeout”; Deno, quando não chega pong.

        { shared-not-clean }

        { shared-lived }

server-reported_unsupported-data =
    .badge = tipo de dado não aceito
    .sentence = O servidor fechou com { shared-code }{ shared-said }: não aceita esse tipo de dado. A página precisa enviar outro, ou quem opera o servidor precisa aceitá-lo.
    .meaning =
        A página enviou texto onde o servidor só aceita binário, ou o contrário. Compare a última mensagem enviada com o que o servidor espera.

        { shared-not-clean }

server-reported_invalid-payload =
    .badge = servidor: conteúdo inválido
    .sentence = O servidor fechou com { shared-code }{ shared-said }: o conteúdo de uma mensagem não era o que o tipo dela promete. Quem opera o servidor precisa agir.
    .meaning =
        A RFC 6455 reserva 1007 para uma mensagem de texto que não é UTF-8. Um navegador envia UTF-8 válido em toda mensagem de texto; por isso, investigue o decodificador do servidor, o que há no caminho e um servidor que use 1007 para regras próprias de conteúdo.

        { shared-not-clean }

server-reported_policy-violation =
    .badge = violação de política
    .sentence = O servidor fechou com { shared-code }{ shared-said }: uma regra própria dele foi violada. Quem opera o servidor precisa agir: é o código dele que decide qual regra.
    .meaning =
        1008 serve para casos em que nenhum outro código se encaixa. Regras comuns: um login que expirou, uma origem não permitida, mensagens demais. O que é recusado antes do handshake chega à página como 1006.

        { shared-not-clean }

        { shared-lived }

server-reported_message-too-big =
    .badge = servidor: tamanho excedido
    .sentence = O servidor fechou com { shared-code }{ shared-said }: uma mensagem era maior do que ele aceita. A página precisa enviar menos por vez, ou quem opera o servidor precisa aumentar o limite.
    .meaning =
        Os limites variam de servidor para servidor: por padrão, 64 KiB por frame no WebSocket-Node, 1 MiB no websockets do Python, 16 MiB no uvicorn, 100 MiB no ws.

        { shared-not-clean }

server-reported_missing-extension =
    .badge = falta uma extensão
    .sentence = O servidor fechou com { shared-code }{ shared-said }: ele diz que falta uma extensão. Quem opera o servidor precisa agir; esse código é só para clientes.
    .meaning =
        1010 é para um cliente que precisava de uma extensão com a qual o servidor não concordou. Um servidor que precise de uma deve recusar o handshake.

        { shared-not-clean }

server-reported_service-restart =
    .badge = servidor reiniciando
    .sentence = O servidor fechou com { shared-code }{ shared-said }: está reiniciando. A página deve reconectar após uma pausa curta; não é preciso mais nada.
    .meaning =
        O registro da IANA reserva 1012 para um reinício. Faça cada página esperar um tempo aleatório, para que não voltem todas de uma vez.

        { shared-not-clean }

        { shared-lived }

server-reported_try-again-later =
    .badge = servidor sobrecarregado
    .sentence = O servidor fechou com { shared-code }{ shared-said }: pede para tentar mais tarde. A página deve esperar antes de reconectar; quem opera o servidor precisa cuidar da carga.
    .meaning =
        O registro da IANA reserva 1013 para uma condição passageira, como sobrecarga.

        { shared-not-clean }

server-reported_bad-gateway =
    .badge = gateway sem o backend
    .sentence = Um gateway fechou com { shared-code }{ shared-said }: o servidor atrás dele não deu resposta válida. Quem opera o gateway e esse servidor precisa agir.
    .meaning =
        O registro da IANA reserva 1014 para um gateway ou proxy, como o 502 do HTTP. A página chegou ao gateway, e o gateway não chegou ao que fica atrás dele.

        { shared-not-clean }

server-reported_unauthorized =
    .badge = sem login
    .sentence = O servidor fechou com { shared-code }{ shared-said }: ele exige login. A página precisa fazer login de novo, ou renovar o token, antes de reconectar.
    .meaning =
        O registro da IANA reserva 3000 para um endpoint que exige autorização, como o 401 do HTTP.

        { shared-not-clean }

server-reported_forbidden =
    .badge = sem permissão
    .sentence = O servidor fechou com { shared-code }{ shared-said }: este login não tem permissão. A página precisa pedir só o que pode ter, ou quem opera o servidor precisa liberar.
    .meaning =
        O registro da IANA reserva 3003 para um endpoint autorizado mas sem permissão, como o 403 do HTTP. Fazer login de novo com o mesmo usuário não adianta.

        { shared-not-clean }

server-reported_timeout =
    .badge = timeout no servidor
    .sentence = O servidor fechou com { shared-code }{ shared-said }: algo demorou mais do que ele permite. Quem opera o servidor precisa dizer o que ele esperava.
    .meaning =
        O registro da IANA reserva 3008 para um endpoint que demorou demais a responder, como o 408 do HTTP.

        { shared-not-clean }

        { shared-lived }

server-reported_registered-code =
    .badge = código de uma biblioteca
    .sentence = O servidor fechou com { shared-code }{ shared-said }, um código de biblioteca ou framework. Quem opera o servidor precisa agir: procure-o na documentação dessa biblioteca.
    .meaning =
        Os códigos de 3000 a 3999 são de bibliotecas, frameworks e aplicações, que os registram na IANA. Nem todas fazem isso.

        { shared-not-clean }

        { shared-lived }

server-reported_application =
    .badge = código próprio do servidor
    .sentence = O servidor fechou com { shared-code }{ shared-said }, um código da própria aplicação. Quem opera o servidor precisa dizer o que ele significa.
    .meaning =
        Os códigos de 4000 a 4999 são privados: só a aplicação que usa um deles pode dizer o que significa. O mesmo número significa outra coisa em outro lugar.

        { shared-not-clean }

        { shared-lived }

server-reported_unassigned-code =
    .badge = código sem significado
    .sentence = O servidor fechou com { shared-code }{ shared-said }, um código a que nenhuma especificação dá significado. Quem opera o servidor precisa escolher outro.
    .meaning =
        O Chromium confere poucos códigos e repassa este à página como veio. Outros clientes podem derrubar a conexão por causa dele.

        Um servidor pode enviar os códigos de 1000 a 1003, de 1007 a 1014 e de 3000 a 4999.

        { shared-not-clean }

server-closed-without-code =
    .badge = servidor fechou sem código
    .sentence = O servidor fechou com um frame Close vazio: não informou código nem motivo, então a página mostra 1005. Só quem opera o servidor pode dizer o porquê.
    .meaning =
        1005 nunca é enviado. O navegador o informa quando um frame Close não traz código.

        Alguns servidores fazem isso por padrão: o Socket.IO, por exemplo, encerra assim a maioria das conexões, e o ws faz o mesmo com um close() sem argumentos.

        { shared-lived }

server-closed-normally =
    .badge = servidor fechou normalmente
    .sentence = O servidor fechou com 1000{ shared-said }: tinha terminado. Ninguém precisa agir, a menos que o socket devesse continuar aberto; nesse caso, pergunte a quem opera o servidor.
    .meaning =
        1000 diz que a conexão cumpriu seu papel. Alguns servidores o enviam em outros casos também: o websockets do Python e o aiohttp quando o handler retorna, o Cowboy após 60 s sem dados do cliente.

        { shared-lived }

## A página fechou

page-closed-without-code =
    .badge = página chamou close()
    .sentence = Foi a própria página que fechou este socket: { shared-caller } close() sem código{ shared-at }. Se não era essa a intenção, corrija a página nesse ponto.
    .meaning =
        close() sem argumentos envia um frame Close vazio. A maioria dos servidores responde com outro, e a página mostra 1005, “sem código”. O servidor não fez nada de errado.

        Um código e um motivo, como close(1000, "left the room"), diriam o porquê nos logs dos dois lados.

page-closed =
    .badge = página chamou close(código)
    .sentence = Foi a própria página que fechou este socket: { shared-caller } { $code ->
        [unknown] close() com um código
       *[other] close({ $code })
    }{ shared-at }. Se não era essa a intenção, corrija a página nesse ponto.
    .meaning =
        { $answered ->
            [unknown] { "" }
            [1005] O servidor respondeu sem código, e a página mostra a resposta do servidor: 1005.
           *[other] A página mostra o código da resposta do servidor: { $answered }.
        }

        { $reason ->
            [unknown] { "" }
            [empty] A página não informou motivo.
           *[other] A página informou o motivo “{ $reason }”.
        }

        Uma página pode fechar com 1000 ou com um código de 3000 a 4999; qualquer outro código lança uma exceção.

page-closed-while-connecting =
    .badge = fechado antes de abrir
    .sentence = A própria página fechou este socket antes que ele abrisse: { shared-caller } close() cedo demais{ shared-at }. Quem desenvolve a página precisa agir.
    .meaning =
        { $waited ->
            [unknown] { "" }
           *[other] A chamada veio { $waited } depois da criação do socket.
        }

        Nesse caso, o navegador desiste do handshake, dispara um evento error e informa 1006. Parece falha de rede, mas não é.

        Causas comuns: um componente que é montado, removido e montado de novo, como um efeito do React com sua limpeza, ou uma reconexão que não espera.

## Os frames do servidor violaram uma regra

server-frame_reserved-opcode =
    .badge = opcode reservado
    .sentence = { -server } enviou um frame com { $opcode ->
        [unknown] um opcode reservado
       *[other] o opcode { $opcode }, reservado pela RFC 6455
    }{ shared-failed }. { -act-server }
    .meaning =
        Os opcodes de 0x3 a 0x7 e de 0xB a 0xF ainda não têm significado{ $opcode ->
            [unknown] { "" }
           *[other] ; este era { HEX($opcode) }
        }. Na maioria das vezes, o fluxo saiu de sincronia: bytes que não são cabeçalho de frame foram lidos como se fossem, por exemplo quando um tamanho está errado ou outros dados são escritos no socket.

        { -only-1006 } { -told-1002 }

        { -between }

server-frame_mask-forbidden =
    .badge = servidor mascarou um frame
    .sentence = { -server } enviou um frame com máscara, o que só um cliente pode fazer{ shared-failed }. { -act-server }
    .meaning =
        Isso acontece quando código de cliente é usado para escrever os frames de um servidor, ou quando um proxy repassa sem alteração o frame de um cliente.

        O Firefox aceita esses frames; por isso pode funcionar nele e falhar no Chromium.

        { -only-1006 } { -told-1002 }

server-frame_rsv-without-extension =
    .badge = bit reservado ligado
    .sentence = { -server } ligou { $bits ->
        [unknown] um bit reservado
       *[other] { $bits }
    } em um frame, o que nenhuma extensão negociada permite{ shared-failed }. { -act-server }
    .meaning =
        RSV1 sozinho, na maioria das vezes, marca um frame comprimido com o qual o cliente não concordou: o servidor comprime embora permessage-deflate não tenha sido negociado, ou um proxy tirou do handshake o cabeçalho Sec-WebSocket-Extensions.

        RSV2 ou RSV3, na maioria das vezes, indicam que o fluxo saiu de sincronia.

        { -only-1006 } { -told-1002 }

server-frame_rsv1-on-control =
    .badge = frame de controle comprimido
    .sentence = { -server } marcou um frame ping, pong ou Close como comprimido (RSV1){ shared-failed }. { -act-server }
    .meaning =
        permessage-deflate comprime mensagens, nunca frames de controle (RFC 7692, seção 6). O programa do servidor liga RSV1 em todo frame, ou o fluxo saiu de sincronia.

        { -only-1006 } { -told-1002 }

server-frame_invalid-header =
    .badge = cabeçalho de frame inválido
    .sentence = { -server } enviou um frame que o navegador chama de inválido, sem dizer qual regra ele viola. { -act-server }
    .meaning =
        O Chromium tem um só texto, “Invalid frame header”, para tudo isto: um frame de controle fragmentado; um frame de controle com mais de 125 bytes; um tamanho escrito com bytes demais; um tamanho de 64 bits com o bit mais alto ligado; dados comprimidos que não descomprimem; RSV1 em um fragmento que não é o primeiro.

        Os bytes mostram qual deles. Capture-os onde não estão criptografados e cole-os em Decodificar bytes.

        { -only-1006 } { -told-1002 }

server-frame_control-fragmented =
    .badge = frame de controle em partes
    .sentence = { -server } enviou um frame de controle em fragmentos, o que é proibido{ shared-failed }. { -act-server }
    .meaning =
        Frames ping, pong e Close têm de ir inteiros, com FIN ligado (RFC 6455, seção 5.5). Código que divide tudo o que escreve causa isso.

        { -only-1006 } { -told-1002 }

server-frame_control-too-long =
    .badge = frame de controle longo
    .sentence = { -server } enviou um frame de controle com mais de 125 bytes, o que é proibido{ shared-failed }. { -act-server }
    .meaning =
        O payload de um ping, pong ou Close vai até 125 bytes (RFC 6455, seção 5.5). O motivo de um Close, portanto, vai até 123 bytes; o texto de uma exceção usado como motivo logo passa disso.

        { -only-1006 } { -told-1002 }

server-frame_length-not-minimal =
    .badge = tamanho não mínimo
    .sentence = { -server } escreveu o tamanho de um frame com mais bytes que o necessário{ shared-failed }. { -act-server }
    .meaning =
        A RFC 6455, seção 5.2, exige a forma mais curta: 7 bits até 125, 16 bits até 65.535, 64 bits acima disso. É um erro de código de frames escrito à mão.

        { -only-1006 } { -told-1002 }

server-frame_length-msb-set =
    .badge = tamanho impossível
    .sentence = { -server } enviou um tamanho de 64 bits com o bit mais alto ligado{ shared-failed }. { -act-server }
    .meaning =
        A RFC 6455, seção 5.2, exige que esse bit seja 0. Nada depois dele pode ser lido: não se sabe onde começa o próximo frame. Na maioria das vezes, o fluxo saiu de sincronia.

        { -only-1006 } { -told-1002 }

server-frame_invalid-deflate =
    .badge = compressão inválida
    .sentence = { -server } enviou dados comprimidos que não descomprimem{ shared-failed }. { -act-server }
    .meaning =
        O servidor e o navegador divergem quanto ao estado da compressão, ou bytes se perderam ou mudaram no caminho. Desative o permessage-deflate no servidor: se funcionar, a culpa é da compressão.

        { -only-1006 } { -told-1002 }

server-frame_rsv1-on-continuation =
    .badge = RSV1 em fragmento seguinte
    .sentence = { -server } ligou RSV1 em um fragmento que não é o primeiro{ shared-failed }. { -act-server }
    .meaning =
        RSV1 marca uma mensagem inteira como comprimida e é ligado só no primeiro fragmento dela (RFC 7692, seção 6).

        { -only-1006 } { -told-1002 }

server-frame_continuation-without-start =
    .badge = continuação fora de lugar
    .sentence = { -server } enviou um frame de continuação sem mensagem a continuar{ shared-failed }. { -act-server }
    .meaning =
        Quem enviou perdeu a conta dos fragmentos: o primeiro não foi enviado, foi descartado ou já tinha terminado a mensagem com FIN.

        { -only-1006 } { -told-1002 }

server-frame_data-inside-fragmented-message =
    .badge = duas mensagens misturadas
    .sentence = { -server } começou uma nova mensagem antes de terminar a anterior{ shared-failed }. { -act-server }
    .meaning =
        Na maioria das vezes, duas tarefas escrevem no mesmo socket ao mesmo tempo, e os fragmentos de suas mensagens se misturam. Deixe uma só tarefa escrever tudo.

        { -only-1006 } { -told-1002 }

server-frame_invalid-utf8 =
    .badge = texto não é UTF-8
    .sentence = { -server } enviou uma mensagem de texto que não é UTF-8{ shared-failed }. { -act-server }
    .meaning =
        Bytes foram enviados como texto, ou um caractere foi cortado ao meio. O que não é texto deve ir em uma mensagem binária.

        A RFC 6455 prevê 1007 para isso, mas o Chromium envia 1002 ao servidor. A página recebe 1006, sem motivo.

server-frame_close-payload-length-1 =
    .badge = frame Close de um byte
    .sentence = { -server } enviou um frame Close com um byte de payload, meio código{ shared-failed }. { -act-server }
    .meaning =
        O payload de um Close é vazio ou começa com um código de dois bytes (RFC 6455, seção 5.5.1). O que o servidor queria dizer se perdeu.

        { -only-1006 } { -told-1002 }

server-frame_invalid-close-code =
    .badge = código proibido no Close
    .sentence = { -server } enviou um frame Close com um código que ninguém pode enviar{ shared-failed }. { -act-server }
    .meaning =
        1005, 1006 e 1015 servem para o que uma ponta informa por conta própria e nunca vão em um frame (RFC 6455, seção 7.4.1). Um servidor que repassa o código de outra conexão pode causar isso.

        O Chromium não diz qual dos três foi, entrega 1006 à página e envia 1002 ao servidor. O Firefox repassa o código à página, como se tivesse sido recebido normalmente.

server-frame_invalid-close-reason-utf8 =
    .badge = motivo não é UTF-8
    .sentence = { -server } enviou um frame Close cujo motivo não é UTF-8{ shared-failed }. { -act-server }
    .meaning =
        Na maioria das vezes, é um motivo que foi cortado em 123 bytes no meio de um caractere. O que o servidor queria dizer se perdeu: a página recebe 1006, sem motivo.

        { -told-1002 }

server-frame_data-after-close =
    .badge = frame após o Close
    .sentence = { -server } enviou { $frame ->
        [data] um frame de dados
        [ping] um ping
        [pong] um pong
        [close] um segundo frame Close
       *[other] outro frame
    } depois do próprio frame Close{ shared-failed }. { -act-server }
    .meaning =
        Um frame Close é o último que um lado envia (RFC 6455, seção 5.5.1). Na maioria das vezes, outra tarefa ainda escreve enquanto uma fecha.

        O código do próprio servidor veio primeiro, mas no Chromium a página recebe 1006 no lugar dele. O Firefox ignora o frame tardio e mostra o código.

server-frame_too-long =
    .badge = frame longo demais
    .sentence = { -server } anunciou um frame com mais de 2 GiB, { $browser ->
        [unknown] mais do que o Chromium aceita
       *[other] mais do que o navegador aceita; por isso ele cortou a conexão
    }. { -act-server }
    .meaning =
        Acima de 2.147.483.647 bytes, o Chromium encerra a conexão sem texto de erro, sem evento error e sem frame Close.

        Um tamanho desses raramente é intencional: na maioria das vezes, o fluxo saiu de sincronia.

## Os frames do cliente violaram uma regra (bytes colados)

client-frame_reserved-opcode =
    .badge = cliente: opcode reservado
    .sentence = O cliente enviou um frame com { $opcode ->
        [unknown] um opcode reservado
       *[other] o opcode { $opcode }, reservado pela RFC 6455
    }. { -act-client }
    .meaning = { -no-page-frames } Os opcodes de 0x3 a 0x7 e de 0xB a 0xF ainda não têm significado; na maioria das vezes, o fluxo saiu de sincronia.

client-frame_mask-missing =
    .badge = cliente: falta a máscara
    .sentence = O cliente enviou um frame sem máscara. { -act-client }
    .meaning =
        A RFC 6455, seção 5.1, exige máscara em todo frame de cliente, mesmo sobre TLS. Navegadores sempre a aplicam. Suspeite de código de servidor usado como cliente, ou de um proxy que tira a máscara.

        Esses bytes eram do servidor? Nesse caso, indique isso acima deles: um servidor não pode mascarar.

client-frame_rsv-without-extension =
    .badge = cliente ligou bit reservado
    .sentence = O cliente ligou um bit reservado que nenhuma extensão negociada permite. { -act-client }
    .meaning = { -no-page-frames } RSV1 sozinho, na maioria das vezes, marca um frame comprimido sem que permessage-deflate tenha sido negociado; RSV2 ou RSV3, na maioria das vezes, indicam que o fluxo saiu de sincronia.

client-frame_rsv1-on-control =
    .badge = cliente: controle comprimido
    .sentence = O cliente marcou um frame de controle como comprimido (RSV1). { -act-client }
    .meaning = { -no-page-frames } permessage-deflate comprime mensagens, nunca frames de controle (RFC 7692, seção 6).

client-frame_control-fragmented =
    .badge = cliente: controle em partes
    .sentence = O cliente enviou um frame de controle em fragmentos, o que a RFC 6455 proíbe. { -act-client }
    .meaning = { -no-page-frames } Frames ping, pong e Close têm de ir inteiros (RFC 6455, seção 5.5).

client-frame_control-too-long =
    .badge = cliente: controle longo
    .sentence = O cliente enviou um frame de controle com mais de 125 bytes, o que a RFC 6455 proíbe. { -act-client }
    .meaning = { -no-page-frames } O motivo de um Close vai até 123 bytes; um navegador lança uma exceção antes de enviar um mais longo.

client-frame_length-not-minimal =
    .badge = cliente: tamanho não mínimo
    .sentence = O cliente escreveu o tamanho de um frame com mais bytes que o necessário. { -act-client }
    .meaning = { -no-page-frames } A RFC 6455, seção 5.2, exige a forma mais curta do tamanho.

client-frame_length-msb-set =
    .badge = cliente: tamanho impossível
    .sentence = O cliente enviou um tamanho de 64 bits com o bit mais alto ligado. { -act-client }
    .meaning = { -no-page-frames } A RFC 6455, seção 5.2, exige que esse bit seja 0. Nada depois dele pode ser lido.

client-frame_invalid-deflate =
    .badge = cliente: compressão inválida
    .sentence = O cliente enviou dados comprimidos que não descomprimem. { -act-client }
    .meaning = { -no-page-frames } Os dois lados divergem quanto ao estado da compressão, ou bytes se perderam ou mudaram no caminho. Bytes que começam no meio de uma conexão também podem ter essa aparência.

client-frame_rsv1-on-continuation =
    .badge = cliente: RSV1 em fragmento
    .sentence = O cliente ligou RSV1 em um fragmento que não é o primeiro. { -act-client }
    .meaning = { -no-page-frames } RSV1 é ligado só no primeiro fragmento de uma mensagem (RFC 7692, seção 6).

client-frame_continuation-without-start =
    .badge = cliente: continuação solta
    .sentence = O cliente enviou um frame de continuação sem mensagem a continuar. { -act-client }
    .meaning = { -no-page-frames } Bytes que começam no meio de uma conexão também podem ter essa aparência.

client-frame_data-inside-fragmented-message =
    .badge = cliente misturou mensagens
    .sentence = O cliente começou uma nova mensagem antes de terminar a anterior. { -act-client }
    .meaning = { -no-page-frames } Na maioria das vezes, duas tarefas escrevem no mesmo socket ao mesmo tempo.

client-frame_invalid-utf8 =
    .badge = cliente: texto não é UTF-8
    .sentence = O cliente enviou uma mensagem de texto que não é UTF-8. { -act-client }
    .meaning = { -no-page-frames } Um navegador envia UTF-8 válido em toda mensagem de texto. O que não é texto deve ir em uma mensagem binária.

client-frame_close-payload-length-1 =
    .badge = cliente: Close de um byte
    .sentence = O cliente enviou um frame Close com um byte de payload, meio código. { -act-client }
    .meaning = { -no-page-frames } O payload de um Close é vazio ou começa com um código de dois bytes (RFC 6455, seção 5.5.1).

client-frame_invalid-close-code =
    .badge = cliente: código proibido
    .sentence = O cliente enviou um frame Close com um código que ninguém pode enviar. { -act-client }
    .meaning = { -no-page-frames } Um navegador lança uma exceção quando a página chama close() com um código desses.

client-frame_invalid-close-reason-utf8 =
    .badge = cliente: motivo não é UTF-8
    .sentence = O cliente enviou um frame Close cujo motivo não é UTF-8. { -act-client }
    .meaning = { -no-page-frames } Na maioria das vezes, o motivo foi cortado no meio de um caractere.

client-frame_data-after-close =
    .badge = cliente: frame após o Close
    .sentence = O cliente enviou um frame depois do próprio frame Close. { -act-client }
    .meaning = { -no-page-frames } Um frame Close é o último que um lado envia (RFC 6455, seção 5.5.1).

client-frame_too-long =
    .badge = cliente: frame longo demais
    .sentence = O cliente anunciou um frame longo demais. { -act-client }
    .meaning = { -no-page-frames } O Chromium envia o que passa de 64 KiB em vários fragmentos, então nenhum frame dele é tão longo.

## O transporte acabou

connection-dropped =
    .badge = conexão caiu
    .sentence = A conexão caiu sem frame Close{ $silence ->
        [unknown] { "" }
       *[other] , { $silence } depois da última mensagem de dados (o navegador não mostra pings nem pongs)
    }. Quem opera o servidor, ou o proxy à frente dele, precisa agir.
    .meaning =
        A conexão TCP terminou, e ninguém disse o porquê: nem frame Close, nem texto de erro. Um encerramento de forma ordenada (FIN) e um reset (RST) parecem iguais no Chromium; no Firefox, um reset também dispara um evento error, assim como um frame inválido.

        Causas comuns: o processo do servidor terminou ou quebrou; um proxy ou balanceador de carga fechou uma conexão inativa; o dispositivo foi suspenso; o servidor não envia frames Close em caso de erro.

        { $silence ->
            [unknown] Não se sabe quanto tempo ela ficou em silêncio.
           *[other] Compare { $silence } de silêncio com os timeouts de inatividade no caminho. Pings e pongs não são visíveis, então pode ter havido menos silêncio do que parece.
        }

        { shared-lived }

## O handshake

handshake-rejected =
    .badge = { $status ->
        [unknown] handshake recusado
       *[other] resposta { $status } ao handshake
    }
    .sentence = { $status ->
        [unknown] A resposta ao handshake não foi 101, então nenhum socket abriu. Quem opera o servidor precisa agir.
        [200] O servidor respondeu 200, uma página comum, em vez de 101: não há WebSocket nesta URL. Quem desenvolve a página precisa corrigir a URL, ou um proxy descarta o Upgrade.
        [301] O servidor respondeu 301, um redirecionamento, e navegadores não seguem nenhum para um WebSocket. A página precisa usar a nova URL.
        [302] O servidor respondeu 302, um redirecionamento, e navegadores não seguem nenhum para um WebSocket. A página precisa usar a nova URL; muitas vezes ela leva a um login.
        [307] O servidor respondeu 307, um redirecionamento, e navegadores não seguem nenhum para um WebSocket. A página precisa usar a nova URL.
        [308] O servidor respondeu 308, um redirecionamento, e navegadores não seguem nenhum para um WebSocket. A página precisa usar a nova URL.
        [400] O servidor respondeu 400: não reconhece esta requisição como um handshake WebSocket. Quem opera o proxy à frente dele, ou o servidor, precisa agir.
        [401] O servidor respondeu 401: exige um login que a requisição não trazia. A página precisa fazer login antes ou enviar o token de outra forma.
        [403] O servidor respondeu 403: recusou esta página, na maioria das vezes pela origem ou pelo login dela. Quem opera o servidor precisa agir.
        [404] O servidor respondeu 404: não há nada neste caminho. Quem desenvolve a página precisa usar o caminho em que o servidor escuta.
        [407] A resposta foi 407, que pede login em um proxy. Confira as configurações de proxy deste navegador e o que responde neste endereço.
        [426] O servidor respondeu 426: a requisição chegou a ele como HTTP comum. Quem opera o proxy à frente dele precisa agir.
        [429] O servidor respondeu 429: conexões ou requisições demais. A página precisa esperar antes de tentar de novo.
        [500] O servidor respondeu 500: o programa dele falhou durante o handshake. Quem opera o servidor precisa agir e olhar o log.
        [502] Um gateway respondeu 502: não obteve resposta válida do servidor atrás dele. Quem opera os dois precisa agir.
        [503] O servidor ou um gateway respondeu 503: não aceita conexões agora. Quem opera os dois precisa agir; a página pode tentar de novo mais tarde.
        [504] Um gateway respondeu 504: o servidor atrás dele não respondeu a tempo. Quem opera os dois precisa agir.
       *[other] O servidor respondeu { $status } em vez de 101, então nenhum socket foi aberto. Veja o que responde nesta URL.
    }
    .meaning = A página recebe 1006 e não consegue ler o status: nenhum script consegue. O Chromium só o mostra no próprio texto de erro; o Firefox, no próprio log de rede.

handshake-invalid_accept =
    .badge = Sec-WebSocket-Accept errado
    .sentence = O Sec-WebSocket-Accept da resposta falta ou está errado, então o navegador a recusou. Quem opera o proxy no caminho, ou o servidor, precisa agir.
    .meaning =
        O valor é calculado a partir da chave desta requisição. Um cache que responde pelo servidor, ou código que o calcula errado, dá outro.

        { shared-text }

handshake-invalid_subprotocol =
    .badge = subprotocolo divergente
    .sentence = { $offered ->
        [unknown] A página e o servidor não chegaram a um acordo quanto ao subprotocolo
        [empty] O servidor escolheu um subprotocolo que a página nunca ofereceu
       *[other]
            { $chosen ->
                [unknown] A página e o servidor não chegaram a um acordo quanto ao subprotocolo (oferecido: “{ $offered }”)
                [empty] A página ofereceu o subprotocolo “{ $offered }”, e o servidor não escolheu nenhum
               *[other] O servidor escolheu um subprotocolo diferente do que a página ofereceu (“{ $offered }”)
            }
    }; por isso o navegador recusou. Quem opera o servidor precisa agir.
    .meaning =
        O servidor tem de indicar um dos que a página passou ao construtor, ou nenhum se ela não passou nenhum.

        O Firefox é mais tolerante: abre o socket quando a página ofereceu algum e o servidor não escolheu nenhum, ou o contrário.

        { $chosen ->
            [unknown] { "" }
            [empty] { "" }
           *[other] O servidor escolheu “{ $chosen }”.
        }

        { shared-text }

handshake-invalid_extension =
    .badge = extensão não oferecida
    .sentence = O servidor respondeu com uma extensão, ou parte de uma, que o navegador não ofereceu{ $extension ->
        [unknown] { "" }
        [empty] { "" }
       *[other] : “{ $extension }”
    }. Quem opera o servidor precisa agir.
    .meaning =
        O Chromium oferece permessage-deflate com client_max_window_bits, e nada mais. O servidor só pode aceitar isso ou deixar de lado.

        { shared-text }

handshake-invalid_upgrade =
    .badge = falta o cabeçalho Upgrade
    .sentence = O cabeçalho Upgrade ou Connection da resposta falta ou está errado, então o navegador a recusou. Quem opera o proxy à frente do servidor precisa agir.
    .meaning =
        Esses dois cabeçalhos valem de um salto até o seguinte, e um proxy os retira a menos que seja instruído a repassá-los.

        { shared-text }

handshake-invalid_not-http =
    .badge = resposta não é HTTP
    .sentence = O que respondeu ao handshake não fala HTTP como o navegador espera. Quem opera o servidor precisa agir: veja o que escuta nessa porta.
    .meaning =
        Na maioria das vezes, outro serviço escuta ali, ou a porta está errada.

        { shared-text }

handshake-invalid_closed =
    .badge = fechado antes da resposta
    .sentence = O servidor, ou algo no caminho, fechou a conexão antes de responder ao handshake. Quem opera o servidor precisa agir.
    .meaning =
        { $scheme ->
            [ws] A URL diz ws:. Se essa porta fala TLS, é isto que acontece: tente wss:.
           *[other] { "" }
        }

        Outras causas: o servidor quebrou ao receber a requisição; um balanceador de carga não tem servidor atrás dele.

        { shared-text }

handshake-invalid_timeout =
    .badge = handshake sem resposta
    .sentence = Ninguém respondeu ao handshake{ $waited ->
        [unknown] { "" }
       *[other] { " " }em { $waited }
    }, então o navegador desistiu. Quem opera o servidor precisa agir.
    .meaning =
        O Chromium espera 240 s pela resposta; o Firefox, 20 s. O servidor aceitou a conexão e a requisição e depois não disse nada: ele travou, ou um proxy segura a requisição.

        Quando cerca de 256 sockets estão abertos neste perfil do navegador, um novo espera no próprio navegador e pode acabar do mesmo jeito.

handshake-invalid_stream-closed =
    .badge = stream HTTP/2 fechado
    .sentence = O stream HTTP/2 ou HTTP/3 deste socket foi fechado durante o handshake. Quem opera o proxy no caminho, ou o servidor, precisa agir.
    .meaning =
        Sobre HTTP/2 e HTTP/3, um socket é um stream dentro de uma conexão compartilhada. A outra ponta fez o reset dele, ou a conexão compartilhada se perdeu.

        { shared-text }

## Sem conexão

connect-failed_refused =
    .badge = conexão recusada
    .sentence = Não há nada escutando { shared-at-host }: a conexão foi recusada. Quem opera o servidor precisa iniciá-lo, ou a página precisa usar o host e a porta certos.
    .meaning =
        A máquina foi alcançada e disse que ninguém aceita conexões nessa porta. Um firewall também pode dizer isso.

        { shared-error }

connect-failed_name-not-resolved =
    .badge = nome do host não encontrado
    .sentence = Nenhum endereço foi encontrado para { shared-host }: o nome não é resolvido. Quem desenvolve a página precisa conferir a grafia e, depois, o DNS e a rede desta máquina.
    .meaning =
        O navegador pediu um endereço e não obteve nenhum. Nenhum servidor foi alcançado.

        { shared-error }

connect-failed_tls =
    .badge = falha no TLS
    .sentence = O TLS com { shared-host } falhou: na maioria das vezes, essa porta não fala TLS, e wss: não serve para ela. Quem opera o servidor precisa agir.
    .meaning =
        Ou a porta fala HTTP sem TLS (então o certo é ws:, ou é preciso configurar TLS), ou o servidor e o navegador não têm versão de TLS ou cifra em comum.

        { shared-error }

connect-failed_certificate =
    .badge = certificado não confiável
    .sentence = O navegador não confia no certificado { shared-of-host }. Quem opera o servidor precisa agir.
    .meaning =
        Ele é autoassinado, é de outro nome, está fora da validade ou foi revogado. Uma página mostra um aviso que dá para dispensar com um clique; um WebSocket não mostra nenhum e falha.

        Abra o mesmo host com https:// em uma aba: o navegador diz o que está errado.

        { shared-error }

connect-failed_client-certificate =
    .badge = pede certificado de cliente
    .sentence = O servidor { shared-at-host } pede um certificado de cliente, e o navegador não deixa ninguém escolher um para um WebSocket. Quem opera o servidor precisa agir.
    .meaning =
        Navegadores não mostram aqui a escolha de certificados e cancelam o handshake.

        { shared-error }

connect-failed_tls-timeout =
    .badge = TLS sem resposta
    .sentence = O handshake TLS com { shared-host } nunca teve resposta, então o navegador desistiu. Quem opera o servidor precisa agir.
    .meaning =
        O Chromium espera 30 s; o Firefox, 20 s. Algo aceita a conexão e fica calado: na maioria das vezes, uma porta que não fala TLS e espera que o cliente comece.

        { shared-error }

connect-failed_unsafe-port =
    .badge = porta bloqueada no navegador
    .sentence = O navegador não se conecta à porta { shared-of-host }: ela está na lista dele de portas inseguras. A página precisa usar outra porta.
    .meaning =
        Navegadores bloqueiam portas de outros serviços, como a 6667, para que uma página não converse com eles. O servidor nunca foi alcançado.

        { shared-error }

connect-failed_offline =
    .badge = navegador offline
    .sentence = O navegador está offline, então { shared-host } nunca foi alcançado. Confira a rede e a opção “Off-line” no painel Rede do DevTools.
    .meaning =
        Sockets que já estavam abertos quando o DevTools foi posto em “Off-line” continuam funcionando; os novos falham assim.

        { shared-error }

connect-failed_proxy =
    .badge = recusado pelo proxy
    .sentence = O proxy que este navegador usa não deixou passar a conexão com { shared-host }. O usuário precisa conferir as configurações do proxy, ou quem o opera precisa permitir isso.
    .meaning =
        O proxy não foi alcançado, pediu login ou recusou o túnel (CONNECT) para este host e porta. Nada chegou a ser pedido ao servidor.

        { shared-error }

connect-failed_local-network-access =
    .badge = rede local bloqueada
    .sentence = O navegador não deixa esta página pública acessar { shared-host } na rede local. O usuário precisa permitir, ou a página precisa ser servida localmente.
    .meaning =
        O Chromium protege esta máquina e a rede local de páginas públicas, tanto para ws: quanto para wss:.

        { shared-error }

connect-failed_blocked-by-csp =
    .badge = bloqueado pela CSP da página
    .sentence = A Content-Security-Policy da própria página{ $directive ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }({ $directive })
    } proíbe este socket. Quem desenvolve a página precisa adicionar a origem dele a connect-src.
    .meaning =
        { $url ->
            [unknown] { "" }
            [empty] { "" }
           *[other] Bloqueado: { $url }
        }

        No Chromium, a página recebe um evento error e nunca um evento close; código que espera o close espera para sempre. No Firefox, o construtor lança uma exceção.

connect-failed_mixed-content =
    .badge = ws: em uma página https:
    .sentence = A página foi carregada por HTTPS e tentou um socket sem criptografia (ws:), o que o navegador proíbe. Quem desenvolve a página precisa usar wss:.
    .meaning =
        O construtor lança uma exceção, então não há socket nem evento. ws://localhost e ws://127.0.0.1 são permitidos.

        { $url ->
            [unknown] { "" }
            [empty] { "" }
           *[other] A URL: { $url }
        }

connect-failed_invalid-arguments =
    .badge = argumentos inválidos
    .sentence = new WebSocket() lançou { $name ->
        [unknown] uma exceção
        [empty] uma exceção
       *[other] { $name }
    }: a URL ou um subprotocolo não é válido. Quem desenvolve a página precisa corrigir.
    .meaning =
        { $message ->
            [unknown] { "" }
            [empty] { "" }
           *[other] Nas palavras do navegador: “{ $message }”
        }

        A URL precisa começar com ws:, wss:, http: ou https: e não ter fragmento. Cada subprotocolo precisa ser um token válido e aparecer uma só vez.

connect-failed_reason-hidden =
    .badge = motivo oculto
    .sentence = O socket para { shared-host } nunca abriu, e outra extensão esconde o motivo dado pelo navegador. Repita em uma janela de convidado para ver o porquê.
    .meaning =
        Qualquer extensão que possa filtrar requisições, e a maioria dos bloqueadores de anúncios pode, faz o Chromium deixar vazio o texto de um handshake que falhou, no perfil inteiro. Essa extensão não é necessariamente a causa.

        Uma janela de convidado, ou um perfil sem extensões, mostra o texto.

connect-failed_timed-out =
    .badge = timeout ao conectar
    .sentence = O navegador tentou abrir conexão com { shared-host } e não teve resposta. Quem opera o servidor, ou o firewall à frente dele, precisa agir.
    .meaning =
        Também não veio recusa: um firewall que descarta pacotes, um endereço errado ou uma máquina desligada.

        { shared-error }

connect-failed_unreachable =
    .badge = host inacessível
    .sentence = A rede não tem caminho até { shared-host }. Confira a rede, a VPN e as rotas desta máquina.
    .meaning =
        O servidor nunca foi alcançado.

        { shared-error }

connect-failed_network-changed =
    .badge = mudança de rede
    .sentence = A rede mudou, ou a máquina foi suspensa, enquanto o navegador abria a conexão com { shared-host }. A página deve tentar de novo.
    .meaning =
        Trocar de Wi-Fi ou VPN, ou suspender a máquina, encerra conexões que estão sendo abertas. O mais provável é que o servidor não tenha culpa.

        { shared-error }

connect-failed_blocked =
    .badge = bloqueado no navegador
    .sentence = Algo neste navegador bloqueou a conexão com { shared-host }: uma extensão, uma política ou um firewall desta máquina. O usuário precisa permitir.
    .meaning =
        O servidor nunca foi alcançado.

        { shared-error }

## A página se foi

page-left =
    .badge = saída da página
    .sentence = { $how ->
        [navigated] A página navegou ou foi recarregada, e o socket foi junto. Ninguém precisa agir.
        [frame-removed] O iframe que continha este socket foi removido, e o socket foi junto. Ninguém precisa agir, se a página queria removê-lo.
       *[other] A página que continha este socket se foi, e o socket foi junto. Ninguém precisa agir.
    }
    .meaning = A página não recebe evento nenhum por isso. O navegador envia 1001 ao servidor: na hora, ou quando desiste de uma página que guardava para a volta.

page-frozen =
    .badge = página congelada
    .sentence = O navegador congelou a página ou a guardou no cache de avanço e retorno (bfcache), e isso encerrou este socket. A página precisa reconectar quando voltar.
    .meaning =
        Não é falha de rede. O Chromium congela abas em segundo plano para poupar energia, e um socket aberto não impede isso.

        A página fica sabendo quando volta: um evento error e 1006. O servidor recebe 1001, e só nesse momento.

page-send-failed =
    .badge = navegador não pôde enviar
    .sentence = O navegador não conseguiu ler o Blob que a página enviou, então derrubou a conexão. Quem desenvolve a página precisa agir.
    .meaning =
        Ou o Blob era grande demais para a memória, ou não foi possível lê-lo.

        { shared-text }

browser-limit_message-too-large =
    .badge = mensagem acima de 4 GiB
    .sentence = O servidor enviou uma mensagem maior do que o navegador aceita, então o navegador derrubou a conexão. Quem opera o servidor precisa enviar menos por vez.
    .meaning =
        O Chromium aceita mensagens de até 4.294.967.295 bytes, somados todos os fragmentos.

        { shared-text }

close-handshake-unanswered =
    .badge = Close sem resposta
    .sentence = A página chamou close({ $code ->
        [unknown] { "" }
       *[other] { $code }
    }){ shared-at }, e o servidor não respondeu com um frame Close{ $waited ->
        [unknown] { "" }
       *[other] { " " }em { $waited }
    }. Quem opera o servidor precisa agir.
    .meaning =
        { $limit ->
            [unknown] O navegador espera a resposta por um tempo fixo e depois informa 1006.
           *[other] O navegador espera a resposta por { $limit } e depois informa 1006. Se o fim veio antes disso, foi a conexão que caiu.
        }

        O navegador envia o código da página ao servidor e, mesmo assim, mostra 1006 à página.

too-many-sockets =
    .badge = sockets demais
    .sentence = A página tem { $count ->
        [unknown] sockets abertos demais
        [one] { $count } socket aberto
       *[other] { $count } sockets abertos
    }, e o navegador não permite mais nenhum. A página precisa fechar os que não usa.
    .meaning =
        { $limit ->
            [unknown] { "" }
           *[other] O navegador permite { $limit } sockets: o Chromium, em um processo de renderização; o Firefox, em um perfil. O seguinte falha na hora, e só o console do Chromium diz isso: “Insufficient resources”.
        }

        É uma inferência: um erro e 1006 na hora, nenhuma entrada no log de rede e essa quantidade de sockets abertos. Uma página que reconecta e nunca fecha o socket antigo acaba assim.

## Não se sabe

unknown_close-not-seen =
    .badge = fechamento não visto
    .sentence = { $why ->
        [probe-too-late] O socket fechou, mas começou antes que a captura estivesse na página, então o código não foi visto. Clique em “Recarregar e capturar” e deixe acontecer de novo.
        [observe-only] O socket fechou, mas “Só observar” está ativado, então o código não foi visto. Desative-o, clique em “Recarregar e capturar” e deixe acontecer de novo.
        [probe-stopped] O socket fechou com a gravação parada, então o código não foi visto. Deixe o DevTools aberto, clique em “Recarregar e capturar” e deixe acontecer de novo.
        [probe-not-there] O socket fechou onde não havia captura, então o código não foi visto. Clique em “Recarregar e capturar” e deixe acontecer de novo.
        [several-fit] O socket fechou, e o que a página viu condiz com vários sockets, então nenhum código é dado a este. Abra menos de uma vez e deixe acontecer de novo.
        [out-of-reach] O socket fechou em um worker, em um iframe com sandbox ou em um iframe com a mesma URL de outro: a captura não chega ali. Registre o evento close no próprio script dele.
       *[other] O socket fechou, e o código de fechamento não foi visto. Clique em “Recarregar e capturar” e deixe acontecer de novo.
    }
    .meaning =
        Só o evento close da página traz o código. O log de rede do Chromium tem os frames e os textos de erro, nunca o código.

unknown_close-not-visible =
    .badge = fechamento não visível
    .sentence = O socket fechou em um worker, em um iframe com sandbox ou em um iframe com a mesma URL de outro: daqui não dá para ver o código de fechamento. Registre o evento close no próprio script dele.
    .meaning =
        O log de rede mostra os frames e os textos de erro do navegador. O código de fechamento está só no evento close, e a captura não chega a workers e iframes com sandbox. De vários iframes com a mesma URL, ela só chega ao primeiro.

        Daqui, um frame Close do servidor e uma conexão que caiu têm a mesma aparência.

unknown_browser-text =
    .badge = texto desconhecido
    .sentence = O navegador mostra um texto que o wswhy não conhece{ $text ->
        [unknown] { "" }
        [empty] { "" }
       *[other] : “{ $text }”
    }. Relate isso, por favor, com a versão do navegador.
    .meaning =
        { $browser ->
            [unknown] A versão do navegador não é conhecida.
            [empty] A versão do navegador não é conhecida.
           *[other] O texto vem de { $browser }.
        } É mostrado como veio: nenhuma causa conhecida é deduzida dele.

unknown_no-evidence =
    .badge = causa desconhecida
    .sentence = Nada do que foi capturado diz por que este socket acabou. Clique em “Recarregar e capturar” e deixe acontecer de novo.
    .meaning = O que não pôde ser visto está listado abaixo.

still-open =
    .badge = aberto
    .sentence = Nada encerrou este socket até agora.
    .meaning = Se ele acabar, a causa vai aparecer aqui.

## Respostas mais precisas: o que houve no servidor, no caminho ou no navegador

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
       *[other] A opção que define esse limite é “{ $option }”{ $stack ->
            [unknown] { "" }
            [empty] { "" }
           *[other] { " " }({ $stack })
        }.
    }
shared-limit =
    { $limit ->
        [unknown] { "" }
       *[other] , o que condiz com um limite de { $limit }
    }
shared-stack-code =
    { $code ->
        [unknown] { "" }
       *[other] A página recebeu { $code }.
    }

idle-timeout_server =
    .badge = inatividade (servidor)
    .sentence = O servidor{ shared-stack } encerrou a conexão porque ela ficou inativa por tempo demais. Quem o opera precisa enviar pings ou aumentar o limite; uma página pode enviar mensagens com mais frequência.
    .meaning =
        { $silence ->
            [unknown] Não se sabe quanto tempo ela ficou em silêncio.
           *[other] A última mensagem de dados passou { $silence } antes do fim{ shared-limit }.
        }

        Pings e pongs não são visíveis, então pode ter havido menos silêncio do que parece.

        { shared-stack-option }

idle-timeout_intermediary =
    .badge = inatividade (proxy)
    .sentence = Algo no caminho{ shared-stack } cortou a conexão porque ela estava inativa. Quem o opera precisa aumentar o limite, ou o servidor precisa enviar pings.
    .meaning =
        { $silence ->
            [unknown] Não se sabe quanto tempo ela ficou em silêncio.
           *[other] A última mensagem de dados passou { $silence } antes do fim{ shared-limit }.
        }

        Proxies e balanceadores de carga cortam o que está em silêncio, sem frame Close. Pings e pongs não são visíveis, então pode ter havido menos silêncio do que parece.

        { shared-stack-option }

max-age =
    .badge = duração máxima atingida
    .sentence = A conexão atingiu a duração máxima permitida no caminho{ shared-stack }. Quem definiu o limite precisa aumentá-lo, ou a página precisa abrir uma nova a tempo.
    .meaning =
        { $lived ->
            [unknown] Não se sabe quanto tempo ela durou.
           *[other] Ela durou { $lived }{ shared-limit }.
        }

        O limite conta a partir da abertura, por mais ativa que a conexão esteja.

        { shared-stack-option }

keepalive-lost =
    .badge = keepalive sem resposta
    .sentence = Nenhuma resposta ao keepalive do servidor{ shared-stack } chegou a tempo: rede lenta, dispositivo suspenso, página bloqueada ou servidor ocupado. Quem opera o servidor precisa descobrir qual foi o caso.
    .meaning =
        { $silence ->
            [unknown] Não se sabe quanto tempo ela ficou em silêncio.
           *[other] A última mensagem de dados passou { $silence } antes do fim{ shared-limit }.
        }

        Navegadores respondem a pings por conta própria, mesmo enquanto o script da página está ocupado. Um keepalive dentro de mensagens (Socket.IO, SignalR, Phoenix) precisa ser respondido pelo script da página.

        { shared-stack-option }

handler-error =
    .badge = handler do servidor falhou
    .sentence = O programa do servidor{ shared-stack } falhou enquanto tratava esta conexão. Quem o desenvolveu precisa agir; o log do servidor tem o erro.
    .meaning =
        { $waited ->
            [unknown] { "" }
           *[other] A conexão acabou { $waited } depois da última mensagem da página; o que essa mensagem pedia é a primeira coisa a examinar.
        }

        { shared-stack-code }

        Muitos servidores encerram a conexão quando um handler lança uma exceção: alguns com 1011, outros sem frame Close nenhum. O erro em si nunca chega à página.

app-returned =
    .badge = handler do servidor terminou
    .sentence = O handler do servidor{ shared-stack } retornou, e por isso a biblioteca do servidor fechou a conexão. Quem desenvolveu o servidor precisa agir.
    .meaning =
        Algumas bibliotecas fecham a conexão assim que a função que a trata retorna, e o código que enviam nesse caso pode parecer um erro.

        { shared-stack-code }

app-closed_code =
    .badge = servidor fechou de propósito
    .sentence = A aplicação do servidor{ shared-stack } fechou a conexão de propósito{ $code ->
        [unknown] { "" }
       *[other] { " " }com { $code }
    }{ shared-said }. Quem opera o servidor pode dizer o porquê; veja a documentação e o log dele.
    .meaning =
        O código é um que a aplicação escolheu, ou que a biblioteca dela envia quando recebe a ordem de fechar.

app-closed_without-code =
    .badge = aplicação fechou sem código
    .sentence = A aplicação do servidor{ shared-stack } fechou a conexão de propósito, sem informar um código. Quem desenvolveu o servidor pode dizer o porquê e deveria enviar um código.
    .meaning =
        A página vê 1005 porque o frame Close estava vazio. Com esta biblioteca de servidor, é isso que um simples close() no servidor envia.

server-shutdown =
    .badge = servidor desligado
    .sentence = O servidor{ shared-stack } foi desligado ou reiniciado com a conexão aberta. Quem faz o deploy deve antes fechar com 1001 ou 1012; a página deve reconectar após uma pausa.
    .meaning =
        Um servidor que recebe a ordem de parar fecha suas conexões ou simplesmente as abandona.

        { $count ->
            [unknown] { "" }
            [0] { "" }
            [one] Outra conexão desta página acabou no mesmo momento.
           *[other] Outras { $count } conexões desta página acabaram no mesmo momento.
        }

        { shared-stack-code }

process-killed =
    .badge = processo do servidor caiu
    .sentence = O processo do servidor{ shared-stack } terminou sem fechar suas conexões: foi encerrado à força ou quebrou. Quem opera o servidor precisa agir.
    .meaning =
        Nenhum frame Close foi enviado; o sistema fechou a conexão no lugar do processo que já não existia.

        { $count ->
            [unknown] { "" }
            [0] { "" }
            [one] Outra conexão desta página acabou no mesmo momento.
           *[other] Outras { $count } conexões desta página acabaram no mesmo momento.
        }

message-too-big =
    .badge = mensagem grande demais
    .sentence = A última mensagem da página{ $size ->
        [unknown] { "" }
       *[other] { " " }({ $size })
    } era maior do que o servidor{ shared-stack } aceita. A página precisa enviar menos por vez, ou quem opera o servidor precisa aumentar o limite.
    .meaning =
        Um servidor aceita mensagens até um limite próprio, definido na configuração dele.

        { $limit ->
            [unknown] Não foi visto qual é o limite.
           *[other] O limite que condiz é { $limit }.
        }

        { shared-stack-option }

wrong-message-type =
    .badge = tipo de mensagem errado
    .sentence = O servidor{ shared-stack } não aceita { $kind ->
        [unknown] mensagens deste tipo
        [text] mensagens de texto
       *[other] mensagens binárias
    } aqui, e a página enviou uma. A página precisa enviar o tipo que o servidor espera.
    .meaning =
        Uma string sai como mensagem de texto; um ArrayBuffer, um array tipado ou um Blob, como mensagem binária.

        { shared-stack-code }

rate-limited =
    .badge = mensagens demais
    .sentence = O servidor{ shared-stack } fechou a conexão porque recebeu demais em pouco tempo. A página precisa enviar com menos frequência e esperar antes de reconectar.
    .meaning =
        Servidores contam mensagens, bytes ou conexões de cada cliente.

        { $rate ->
            [unknown] Não foi visto com que frequência a página enviava.
            [one] A página enviava { $rate } mensagem por segundo antes do fim.
           *[other] A página enviava { $rate } mensagens por segundo antes do fim.
        }

        { shared-stack-code }

auth-failed =
    .badge = não autenticado
    .sentence = O servidor{ shared-stack } não aceitou a identidade que a página apresentou{ shared-reason }. Quem desenvolve a página precisa conferir o token, o cookie ou a mensagem de login que ela envia.
    .meaning =
        O handshake já estava concluído, e a verificação veio depois.

        { shared-stack-code }

auth-expired =
    .badge = token expirado
    .sentence = O token ou a sessão da página expirou com a conexão aberta{ shared-reason }. A página precisa obter um novo e reconectar com ele.
    .meaning =
        Um token é verificado quando a conexão começa e, em alguns servidores, de novo enquanto ela dura.

        { $since ->
            [unknown] { "" }
           *[other] O token que a página enviou expirou { $since } antes do fim.
        }

        { shared-stack-code }

origin-rejected =
    .badge = origem recusada
    .sentence = O servidor{ shared-stack } não aceita conexões de páginas desta origem{ shared-reason }. Quem opera o servidor precisa permiti-la.
    .meaning =
        Um navegador envia a origem da página em todo handshake, e uma página não pode mudá-la.

        { shared-stack-code }

payload-rejected =
    .badge = mensagem não entendida
    .sentence = O servidor{ shared-stack } não entendeu uma mensagem da página{ shared-reason }. Quem desenvolve a página precisa compará-la com o que o servidor espera.
    .meaning =
        Os frames estavam certos; o que havia neles, não.

        { shared-stack-code }

subprotocol-error =
    .badge = subprotocolo violado
    .sentence = Uma regra do subprotocolo{ $subprotocol ->
        [unknown] { " " }(STOMP, MQTT, GraphQL …)
        [empty] { "" }
       *[other] { " " }“{ $subprotocol }”
    } foi violada{ shared-reason }. Quem desenvolve a página precisa comparar as mensagens dela, e a ordem delas, com o protocolo.
    .meaning =
        Os frames estavam certos; o protocolo dentro das mensagens não foi seguido{ shared-stack }.

        { shared-stack-code }

duplicate-session =
    .badge = substituído por outro socket
    .sentence = O servidor{ shared-stack } mantém uma conexão por usuário ou id, e outra tomou o lugar desta{ shared-reason }. Procure uma segunda aba, outro dispositivo ou uma reconexão.
    .meaning =
        Uma página que conecta de novo antes que a conexão antiga feche faz isso consigo mesma.

        { shared-stack-code }

protocol-error_by-intermediary =
    .badge = bytes alterados no caminho
    .sentence = Algo no caminho alterou os bytes, e um dos lados viu um frame inválido. Quem opera o proxy ou o gateway precisa agir.
    .meaning =
        { -no-page-frames } { -between }

        { shared-stack-code }

protocol-error_large-message-fragmented =
    .badge = fragmentos não aceitos
    .sentence = A página enviou uma mensagem grande{ $size ->
        [unknown] { "" }
       *[other] { " " }({ $size })
    }, o navegador a dividiu em fragmentos, e o servidor{ shared-stack } não aceita nenhum. Quem opera o servidor precisa agir; até lá, envie menos por vez.
    .meaning =
        O Chromium envia em fragmentos o que passa de 64 KiB, como a RFC 6455 permite.

        { shared-stack-code }

protocol-error_misused-code =
    .badge = código com outro significado
    .sentence = O servidor{ shared-stack } envia { $code ->
        [unknown] este código
       *[other] { $code }
    } também para outros fins{ shared-reason }: talvez nenhum frame fosse inválido. Quem opera o servidor precisa agir; o log dele diz o que houve.
    .meaning =
        Com este servidor, o código também vem em um fim que não tem nada a ver com frames inválidos: um timeout de inatividade, um handler que falhou, o fim da sessão.

network-lost =
    .badge = rede perdida
    .sentence = O dispositivo perdeu a rede e, com ela, a conexão. A página deve reconectar quando o navegador estiver online.
    .meaning =
        { $count ->
            [unknown] { "" }
            [0] { "" }
            [one] Outra conexão desta página acabou no mesmo momento.
           *[other] Outras { $count } conexões desta página acabaram no mesmo momento.
        }

        O que estava a caminho se perdeu; nada avisa o servidor de que a página se foi.

system-sleep =
    .badge = dispositivo suspenso
    .sentence = O dispositivo ficou suspenso{ $gap ->
        [unknown] { "" }
       *[other] { " " }por { $gap }
    }, e isso encerrou a conexão. A página deve reconectar quando o dispositivo acordar.
    .meaning =
        Os timers ficaram parados; só a suspensão, ou a pausa de um depurador, faz isso com todos de uma vez. Enquanto isso, o timeout de um servidor continua correndo.

browser-throttle =
    .badge = página desacelerada
    .sentence = O navegador desacelerou os timers da página enquanto ela estava oculta, e a resposta dela a um keepalive chegou tarde demais{ shared-stack }. A página deve reconectar quando for exibida de novo.
    .meaning =
        { $gap ->
            [unknown] { "" }
           *[other] Os timers da página ficaram parados por { $gap }.
        }

        O Chromium executa os timers de uma página oculta uma vez por segundo e, após cinco minutos, uma vez por minuto.
