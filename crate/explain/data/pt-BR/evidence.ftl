# Fatos em que um veredito se apoia: uma linha curta cada. Argumentos: crate/atlas/data/ids.toml e args.toml.

shared-caller =
    { $caller ->
        [unknown] A página
       *[other]
            { FUNCTION($caller) ->
                [empty] Uma função anônima
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
        [empty] , sem extensão
       *[other] , extensões “{ $extensions }”
    }
shared-subprotocol =
    { $subprotocol ->
        [unknown] { "" }
        [empty] , sem subprotocolo
       *[other] , subprotocolo “{ $subprotocol }”
    }
shared-reason =
    { $reason ->
        [unknown] { "" }
        [empty] , sem motivo
       *[other] , motivo “{ $reason }”
    }
shared-stacks =
    { $stacks ->
        [unknown] certos programas
        [empty] certos programas
       *[other] { $stacks }
    }
shared-sender =
    { $sender ->
        [client] O cliente
        [server] O servidor
       *[other] Alguém
    }

shared-limit =
    { $limit ->
        [unknown] um limite conhecido
       *[other] { $limit }
    }{ $stack ->
        [unknown] { "" }
        [empty] { "" }
       *[other] , o limite de { $stack }
    }{ $option ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }({ $option })
    }
shared-where =
    { $where ->
        [url] na URL
        [subprotocol] entre os subprotocolos
        [message] em uma mensagem
       *[other] da página
    }
shared-protocol =
    { $protocol ->
        [unknown] O protocolo da aplicação
        [empty] O protocolo da aplicação
       *[other] { $protocol }
    }
shared-after =
    { $after ->
        [unknown] { "" }
       *[other] , { $after } depois do fim
    }

close-event = A página recebeu um evento close: código { $code }{ shared-reason }{ $clean ->
        [yes] , limpo
        [no] , não limpo
       *[other] { "" }
    }.
error-event = A página recebeu um evento error, que nunca diz o porquê.
no-error-event = Nenhum evento error veio antes do evento close: não foi o próprio navegador que derrubou a conexão.
not-clean = Não limpo, embora tenha chegado { $code ->
        [unknown] um código
       *[other] o código { $code }
    }: a conexão caiu depois do frame Close do servidor, ou antes que todos os dados fossem enviados.
unsent-data = { $size ->
        [unknown] Dados da página
       *[other] { $size } de dados da página
    } ainda esperavam no navegador quando o socket fechou.
browser-offline = O navegador disse que estava offline quando o socket fechou.
constructor-threw = new WebSocket() lançou { $name ->
        [unknown] uma exceção
        [empty] uma exceção
       *[other] { $name }
    }{ $message ->
        [unknown] { "" }
        [empty] { "" }
       *[other] : “{ $message }”
    }.
opened = O socket abriu{ shared-subprotocol }{ shared-extensions }.
never-opened = O socket nunca abriu.
constructed = { shared-caller } criou o socket{ shared-at }.
found-late = A captura encontrou o socket quando a página o usou{ $via ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }({ $via })
    }. O que veio antes não foi visto.
ready-state-closed = O socket está fechado (readyState 3), e nenhum evento close veio.
close-call = { shared-caller } chamou close({ $code ->
        [unknown] …
       *[other] { $code }
    }){ shared-at }{ shared-reason }.
close-call-without-code = { shared-caller } chamou close() sem código{ shared-at }.
close-call-while-connecting = { shared-caller } chamou close() antes que o socket abrisse{ shared-at }.
close-call-threw = { shared-caller } chamou close(), que lançou { $name ->
        [unknown] uma exceção
        [empty] uma exceção
       *[other] { $name }
    }{ shared-at } e, portanto, não fechou nada{ $message ->
        [unknown] { "" }
        [empty] { "" }
       *[other] : “{ $message }”
    }.
no-close-call = A página não chamou close(); a captura observou o tempo todo.
waited-for-close = { $waited ->
        [unknown] Passou-se algum tempo
       *[other] Passaram-se { $waited }
    } entre o close() da página e o fim.
browser-text = O navegador diz: “{ $text }”
browser-text-empty = O navegador informa um erro e deixa o texto vazio.
log-finished-without-error = O log de rede diz que o socket terminou e não tem texto de erro para ele.
no-log-entry = O log de rede não tem entrada para este socket: o navegador nem começou a conectar.
request-sent = A requisição de handshake foi enviada.
request-not-sent = A requisição de handshake não foi enviada: a falha veio ao conectar.
handshake-accepted = O servidor aceitou o handshake{ $status ->
        [unknown] { "" }
       *[other] { " " }com { $status }
    }{ shared-subprotocol }{ shared-extensions }.
handshake-status = O servidor respondeu ao handshake com { $status ->
        [unknown] um status diferente de 101
       *[other] { $status }
    }.
handshake-open = Não foi vista nem uma resposta ao handshake nem o fim dele.
waited-for-handshake = { $waited ->
        [unknown] Passou-se algum tempo
       *[other] Passaram-se { $waited }
    } até o handshake falhar.
last-message = A última mensagem de dados foi { $direction ->
        [sent] enviada pela página
        [received] recebida
       *[other] capturada
    }{ $kind ->
        [text] , texto
        [binary] , binária
       *[other] { "" }
    }{ $size ->
        [unknown] { "" }
       *[other] , { $size }
    }.
no-messages = Nenhuma mensagem de dados foi capturada neste socket.
silence-since-last-message = { $silence ->
        [unknown] Não se sabe há quanto tempo não passava mensagem de dados.
       *[other] Fazia { $silence } que não passava mensagem de dados.
    }
large-message-sent = A página enviou uma mensagem de { $size ->
        [unknown] mais de 64 KiB
       *[other] { $size }
    }; o Chromium envia o que passa de 64 KiB em vários fragmentos.
page-froze = O navegador congelou a página.
page-resumed = A página foi retomada.
page-cached = A página foi para o cache de avanço e retorno.
page-restored = A página voltou do cache de avanço e retorno.
page-navigated = A página navegou ou foi recarregada{ $url ->
        [unknown] { "" }
        [empty] { "" }
       *[other] , para { $url }
    }.
frame-gone = O iframe que continha este socket foi removido.
policy-violation = A Content-Security-Policy da página{ $directive ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }({ $directive })
    } bloqueou { $url ->
        [unknown] este socket
        [empty] este socket
       *[other] { $url }
    }.
sockets-open = { $count ->
        [unknown] Um número desconhecido de sockets desta página estava aberto.
        [one] { $count } socket desta página estava aberto.
       *[other] { NUMBER($count) } sockets desta página estavam abertos.
    }
browser-sent-close = O navegador enviou ao servidor um frame Close com { $code ->
        [unknown] um código
       *[other] { $code }
    }{ shared-reason }. É o que se sabe que este navegador faz; não foi visto na rede.
browser-sent-empty-close = O navegador enviou ao servidor um frame Close sem código. É o que se sabe que este navegador faz; não foi visto na rede.
browser-sent-no-close = O navegador não enviou frame Close ao servidor. É o que se sabe que este navegador faz; não foi visto na rede.
browser-ended-tcp = O navegador encerrou o TCP e não enviou frame Close. É o que se sabe que este navegador faz; não foi visto na rede.
request-held-back = O navegador enviou a requisição { $waited ->
        [unknown] algum tempo
       *[other] { $waited }
    } depois que a página a pediu: sockets para este host já tinham falhado, e navegadores seguram os seguintes.
queued-behind = { $count ->
        [unknown] Outros sockets desta página para o mesmo host ainda esperavam
        [one] { $count } outro socket desta página para o mesmo host ainda esperava
       *[other] { $count } outros sockets desta página para o mesmo host ainda esperavam
    } uma conexão: navegadores abrem uma conexão por vez com um mesmo endereço.
tcp-left-open = O handshake de fechamento foi concluído, e o servidor deixou o TCP aberto: o navegador esperou { $waited ->
        [unknown] por ele
       *[other] { $waited }
    } antes de avisar a página.
out-of-reach = O socket vive em um worker, em um iframe com sandbox ou em um iframe com a mesma URL de outro: a captura não chega ali.
probe-too-late = O socket começou antes que a captura estivesse na página dele.
probe-not-there = Não se sabe se a captura está na página ou no iframe deste socket.
probe-stopped = A gravação na página já tinha parado quando o socket acabou, porque ninguém buscava os registros dela.
observe-only = “Só observar” está ativado: nada é posto na página.
several-fit = O que uma fonte viu condiz com { $count ->
        [unknown] vários sockets
        [one] { $count } socket
       *[other] { $count } sockets
    } da outra, então as duas não foram ligadas.
clock-jumped = Dois horários se contradizem: o relógio deu um salto, então nenhuma duração é informada.
sources-contradict = As fontes se contradizem: uma diz que o socket acabou, outra o viu ativo mais tarde.
wire-violation = { shared-sender } violou uma regra{ $section ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }({ $section })
    }{ $violation ->
        [unknown] .
        [empty] .
       *[other] : { $violation }.
    }
close-frame = { shared-sender } enviou um frame Close com { $code ->
        [unknown] um código
       *[other] { $code }
    }{ shared-reason }.
close-frame-empty = { shared-sender } enviou um frame Close sem código.
bytes-cut = Os bytes colados acabam dentro de um frame.
sender-inferred = Ninguém disse quem enviou estes bytes; a máscara do primeiro frame indica: { $sender ->
        [client] o cliente
        [server] o servidor
       *[other] não se sabe
    }.
stack-header = A resposta ao handshake tem { $header ->
        [unknown] um cabeçalho
        [empty] um cabeçalho
       *[other] o cabeçalho “{ $header }{ $value ->
            [unknown] { "" }
            [empty] { "" }
           *[other] { ": " }{ $value }
        }”
    } de { shared-stacks }.
stack-subprotocol = O subprotocolo{ $subprotocol ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }{ $subprotocol }
    } é falado por { shared-stacks }.
stack-url = A URL tem a forma usada por { shared-stacks }.
stack-message = { $direction ->
        [sent] Uma mensagem que a página enviou
        [received] Uma mensagem que a página recebeu
       *[other] Uma mensagem
    } tem a forma usada por { shared-stacks }.
stack-reason = Sabe-se que este motivo vem de { shared-stacks }{ $trigger ->
        [unknown] .
        [empty] .
       *[other] , enviado quando { $trigger }{ $option ->
            [unknown] { "" }
            [empty] { "" }
           *[other] { " " }({ $option }{ $limit ->
                [unknown] )
               *[other] , { $limit } por padrão)
            }
        }.
    }
silence-at-limit = { $silence ->
        [unknown] O silêncio
       *[other] O silêncio de { $silence }
    } condiz com { shared-limit }.
age-at-limit = { $lived ->
        [unknown] A duração
       *[other] A duração de { $lived }
    } condiz com { shared-limit }.
silence-repeats = { $count ->
        [unknown] Outros sockets para esta URL acabaram após o mesmo silêncio.
        [one] Outro socket para esta URL acabou após o mesmo silêncio.
       *[other] Outros { NUMBER($count) } sockets para esta URL acabaram após o mesmo silêncio.
    }
age-repeats = { $count ->
        [unknown] Outros sockets para esta URL duraram o mesmo tempo.
        [one] Outro socket para esta URL durou o mesmo tempo.
       *[other] Outros { NUMBER($count) } sockets para esta URL duraram o mesmo tempo.
    }
size-over-limit = A última mensagem enviada{ $size ->
        [unknown] { "" }
       *[other] , de { $size },
    } é maior que { shared-limit }.
largest-sent = A última mensagem enviada é a maior{ $before ->
        [unknown] .
       *[other] ; antes dela, foram enviados no máximo { $before }.
    }
other-type-sent = A última mensagem enviada é a única { $kind ->
        [text] de texto.
        [binary] binária.
       *[other] do seu tipo.
    }
send-rate = A página enviou { $second ->
        [unknown] algumas mensagens
        [one] { $second } mensagem
       *[other] { NUMBER($second) } mensagens
    } no último segundo{ $ten-seconds ->
        [unknown] { "" }
       *[other] , { NUMBER($ten-seconds) } em dez segundos
    }{ $minute ->
        [unknown] { "" }
       *[other] , { NUMBER($minute) } em um minuto
    }.
token-ran-out = Um token { shared-where } expirou { $since ->
        [unknown] antes do fim.
       *[other] { $since } antes do fim.
    }
token-valid = Um token { shared-where } ainda valia { $left ->
        [unknown] depois do fim.
       *[other] por mais { $left }.
    }
protocol-keepalive = { shared-protocol }: um keepalive { $interval ->
        [unknown] de tempos em tempos
       *[other] a cada { $interval }
    }{ $answer-within ->
        [unknown] .
       *[other] , com espera de { $answer-within }.
    }
protocol-ping-unanswered = { shared-protocol }: o último ping não teve resposta{ $waited ->
        [unknown] .
       *[other] , { $waited } antes do fim.
    }
protocol-said = { shared-protocol } disse { $said ->
        [refused] que a página não pode entrar
        [error] que há um erro
        [channel-error] que uma inscrição falhou
        [channel-closed] que uma inscrição terminou
        [close] que a conexão terminou
       *[other] algo sobre o fim
    }{ $told-code ->
        [unknown] { "" }
       *[other] { " " }({ $told-code })
    }{ $told ->
        [unknown] .
        [empty] .
       *[other] : “{ $told }”
    }
went-offline = O navegador ficou offline.
went-online = O navegador ficou online.
page-hidden = A página foi ocultada.
page-shown = A página foi exibida.
timer-gap = Todos os timers ficaram parados{ $gap ->
        [unknown] { "" }
       *[other] { " " }por { $gap }
    }: o dispositivo foi suspenso, ou um depurador segurou tudo.
ended-together = { $count ->
        [unknown] Outros sockets para este host acabaram do mesmo jeito naquele momento.
        [one] Outro socket para este host acabou do mesmo jeito naquele momento.
       *[other] Outros { NUMBER($count) } sockets para este host acabaram do mesmo jeito naquele momento.
    }
ended-elsewhere = { $count ->
        [unknown] Sockets para outros hosts também caíram naquele momento.
        [one] Um socket para outro host também caiu naquele momento.
       *[other] { NUMBER($count) } sockets para outros hosts também caíram naquele momento.
    }
others-lived-on = { $count ->
        [unknown] Outros sockets da página continuaram abertos.
        [one] Outro socket da página continuou aberto.
       *[other] Outros { NUMBER($count) } sockets da página continuaram abertos.
    }
reconnect-refused = A conexão seguinte com este host foi recusada{ shared-after }.
reconnect-accepted = A conexão seguinte com este host foi aceita{ shared-after }.
