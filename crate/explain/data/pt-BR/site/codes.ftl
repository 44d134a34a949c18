# O que uma página do site diz de cada código de fechamento, além de codes.ftl: ver crate/explain/README.md. `$code` é o número.

code-unused =
    .opening =
        { $code } não é um código de fechamento: nenhum abaixo de 1000 é. Alguém escreveu outro número no lugar do código, e o navegador o repassou sem conferir. Examine, no servidor, a chamada que fecha.
    .when =
        Código que põe no frame Close um status HTTP (401, 403, 500), um código de saída ou um número de erro próprio. Nesse caso, a página mostra { $code } como se significasse algo.

        Frames escritos à mão, com os dois bytes do código faltando ou no lugar errado. Um payload que começa com 00 00 dá 0.

        Bibliotecas de servidor que conferem os códigos não conseguem enviar isso: o ws 8 e o websockets 17 do Python se recusam, e o Daphne lança uma exceção para tudo que não seja 1000 nem esteja entre 3000 e 4999. Ou seja, quem enviou não confere nada, ou escreve os próprios frames.
    .root-cause =
        Um erro no programa que fecha e, muito provavelmente, um número de outra lista. O motivo, se houver um, foi escrito pelo mesmo código e diz o que ele queria dizer.
    .on-the-wire =
        88 02 e dois bytes abaixo de 03 E8. Por exemplo, 88 02 01 91 contém 401, 88 02 03 E7 contém 999 e 88 02 00 00 contém 0. O byte mais alto vem primeiro.
    .seen-page = Chromium e Firefox mostram { $code } e o motivo como foram enviados, com wasClean true. Nenhum dos dois confere o intervalo.
    .seen-other = O navegador devolve o mesmo número; o Firefox responde a 0 com um frame Close vazio. Outros clientes encerram a conexão por causa de um código desses, muitos deles com 1002.
    .seen-log = Nada de especial em um servidor que não confere. Um cliente que confere registra um código de status inválido.
    .fix-page =
        Trate { $code } como um fim desconhecido e use o motivo. A página não consegue enviar esse número: close() só aceita 1000 e os códigos de 3000 a 4999.
    .fix-server =
        Converta o número em um código que exista. 401 vira 3000, 403 vira 3003, 408 vira 3008, 500 vira 1011, 503 vira 1013; ou some 4000 a ele e documente: 4401 para 401.
    .note-rfc6455 = Diz que os códigos de 0 a 999 não são usados.
    .note-chromium = Mostra qualquer número desses à página, com wasClean true, e o devolve.
    .note-firefox = Mostra qualquer número desses à página, com wasClean true, e o devolve; a 0, responde com um frame Close vazio.
    .note-ws-8 = Responde a um código desses com 1002.
    .note-websockets-17 = Responde a um código desses com 1002 e “invalid status code”.
    .note-uwebsockets-20 = Responde a um código desses com um frame Close vazio.
    .note-cowboy-2-18 = Responde a um código desses com 1002.
code-1000 =
    .opening =
        Um dos lados já tinha terminado e avisou, e a conexão acabou de forma ordenada. Não há nada a corrigir. Mas vários servidores também enviam 1000 após um timeout de inatividade, um heartbeat sem resposta ou um erro: se você não queria esse fim, veja o motivo e a última mensagem.
    .when =
        A página chamou close(1000), ou a aplicação do servidor chamou close() sem código, com uma biblioteca que, nesse caso, envia 1000: o websockets 17 do Python, o aiohttp 3.14, o uvicorn 0.54, o Hypercorn 0.18, o Daphne 4.2, o Bun 1.4, o Tomcat 10.1 e muitos outros.

        O handler do servidor retornou. Nesse caso, o websockets do Python e o aiohttp enviam 1000, embora ninguém quisesse fechar.

        Nada foi enviado por um tempo. O Cowboy 2.18 envia 1000, sem motivo, após 60 s sem dados da página, por mais que o próprio servidor envie. O Tyrus 1.22 envia o motivo “Session closed by the container because of the idle timeout.”, com as aspas incluídas.

        Um heartbeat se perdeu. O Tornado, desde o 6.5, diz “ping timed out”. O phoenix.js e o cliente do Supabase fecham por conta própria com “heartbeat timeout”. O EMQX diz “keepalive_timeout”; o AnyCable, “No Pong”.

        Algo falhou, e a explicação veio em uma mensagem anterior: o SignalR envia uma mensagem do tipo 7, por exemplo ao receber uma mensagem acima de 32 KiB; o Action Cable, um disconnect com “unauthorized” ou “server_restart”; o SockJS, um texto que começa com c. O “Bye” do Netty também vem depois de uma exceção.
    .root-cause =
        1000 diz como a conexão acabou, não por quê. Veja primeiro quem iniciou o fechamento: se a página chamou close(), a causa é essa linha. Se foi o servidor, leia o motivo. “ping timed out”, “No Pong” ou uma palavra do MQTT como “not_authorized” é um erro, diga o número o que disser.

        Sem motivo, olhe a última mensagem e o momento do fim. Um erro ou um disconnect no protocolo da própria aplicação: a causa é essa. 60 s depois da última mensagem da página: um timeout de inatividade. Assim que o servidor enviou tudo: o handler dele retornou.
    .on-the-wire =
        88 02 03 E8. 88 é FIN com opcode 8 (Close), 02 significa sem máscara e dois bytes de payload, e 03 E8 é 1000. Vindo de uma página, o segundo byte é 82, e quatro bytes de máscara vêm antes do código, que também vai mascarado.
    .seen-page = O evento close traz o código 1000 e o motivo como foi enviado, e wasClean é true. Se o servidor encerra o TCP cedo demais, ou vem um reset em seguida, wasClean pode ser false, e o código continua sendo 1000.
    .seen-other = Cada lado responde com o código que recebeu, então os dois terminam com 1000. Alguns servidores respondem 1000 qualquer que seja o código da página: uma página que chama close(4001) vê 1000 com aiohttp, Daphne, WebSocket-Node e Bandit. Uma página que chama close() vê 1000 com esses quatro e também com Tomcat, Ktor e Action Cable.
    .seen-log = Um fim comum, por isso muitas vezes linha nenhuma. O erro do gorilla/websocket é “websocket: close 1000 (normal)”; o websockets do Python escreve “1000 (OK)”. Procure o que a aplicação escreveu logo antes.
    .fix-page =
        Se o fim era intencional, não faça nada. Se a página deveria continuar conectada, reconecte também após 1000: um cliente que trata 1000 como definitivo não volta. O phoenix.js não volta após 1000, e o livekit-client volta após todos os outros códigos.

        Não envie 1000 quando a página fecha porque algo deu errado. Use um código a partir de 4000, com um motivo.
    .fix-server =
        Mantenha o handler rodando enquanto o socket for necessário: o websockets do Python e o aiohttp fecham quando ele retorna. No Cowboy, faça a página enviar algo dentro de idle_timeout, ou aumente-o.

        Guarde 1000 para fins intencionais. Para um erro, envie 1011 ou um código próprio; para um pong que não chegou, um motivo que diga isso; para um desligamento, 1001 ou 1012. É pelo código que uma página decide se volta.
    .note-rfc6455 = Define 1000 para uma conexão que já fez aquilo para que foi aberta.
    .note-chromium = Mostra 1000 à página, devolve-o e envia-o em close(1000); sem código, envia um frame Close vazio, não 1000.
    .note-firefox = Mostra 1000 à página, devolve-o e envia-o em close(1000).
    .note-websockets-17 = Envia 1000 em close() sem argumentos e quando o handler retorna.
    .note-aiohttp-3-14 = Envia 1000 em close() e quando o handler retorna e responde com ele a todo frame Close de uma página.
    .note-cowboy-2-18 = Envia 1000 sem motivo após 60 s sem dados da página e quando o handler para.
    .note-tornado-6-6 = Envia 1000 com “ping timed out” quando nenhum pong chega; close() sem argumentos não envia código.
    .note-netty-4-2 = Envia 1000 com “Bye” quando o canal é fechado, o que uma exceção no pipeline também provoca.
    .note-signalr = Termina com 1000 também depois de erros; a mensagem do tipo 7 antes dele diz qual foi o erro e se o cliente deve voltar.
    .note-action-cable-8 = Termina com 1000 depois de uma mensagem disconnect, que traz o motivo real.
    .note-bandit-1-12 = Envia 1000 em um desligamento e responde com ele a todo código válido de uma página.
    .note-ws-8 = Só envia 1000 quando a aplicação ou a página o indica; close() sem argumentos não envia código.
code-1001 =
    .opening =
        Um dos lados está de saída. Vindo de um servidor, significa desligamento, reinício ou deploy, e alguns servidores também o enviam quando a conexão está inativa. Vindo de um navegador, significa que alguém saiu da página, e a página nunca vê esse 1001. Reconecte após uma pausa curta e aleatória e leia o motivo para distinguir um reinício de um timeout.
    .when =
        O servidor sai do ar de forma ordenada. O Tomcat 10.1 diz “The web application is stopping”; o Jetty 12, “Container being shut down”; o OBS, “Server stopping.”; o AnyCable, “Server restart”. O websockets do Python, o Undertow e o handler STOMP do Spring o enviam sem motivo. O graphql-ws diz “Going away” quando dispose() é chamado; o aiohttp, “Server shutdown” quando a aplicação segue a documentação dele; e o Ktor, “Server is going down” quando a aplicação chama goingAway().

        Um proxy faz o mesmo: o Caddy, quando sua configuração é recarregada; o Fly.io, antes de parar uma máquina.

        A conexão estava inativa. O Jetty 12 diz “Connection Idle Timeout” após 30 s; o Tomcat, “The WebSocket session [0] idle timeout expired” quando maxSessionIdleTimeout está definido; o AWS API Gateway, “Going away” após 10 minutos; e o Undertow, nada.

        Algo foi lento demais: nenhum pong chegou ao Deno 2.9 (“No response from ping frame.”) ou ao NATS (“Stale Connection”), ou o Tomcat não conseguiu terminar uma mensagem em 20 s.

        O usuário foi desconectado de propósito: o Phoenix o envia quando a aplicação faz broadcast de “disconnect” para um socket.
    .root-cause =
        Leia primeiro o motivo: ele distingue desligamento, inatividade e lentidão. Sem motivo, compare sockets e tempos. Todos os sockets de um servidor no mesmo momento: um desligamento ou um deploy. Um só socket, e sempre após o mesmo silêncio: um timeout de inatividade. Um só socket, e com outro usuário está tudo bem: a aplicação o encerrou.

        No log de um servidor, 1001 vindo de um navegador significa que alguém saiu da página, e nada está quebrado.
    .on-the-wire =
        88 02 03 E9. 88 é FIN com opcode 8 (Close), 02 significa sem máscara e dois bytes de payload, e 03 E9 é 1001. Um navegador que sai de uma página envia 88 82, quatro bytes de máscara e 03 E9 mascarado, sem motivo.
    .seen-page = Quando foi o servidor que o enviou: código 1001, o motivo como foi enviado e wasClean true. Quando é o usuário que sai da página, a recarrega ou a fecha, não vem evento nenhum. Uma página que volta do cache de avanço e retorno do Chromium recebe um evento error e 1006, enquanto o servidor recebe 1001.
    .seen-other = O servidor recebe 1001 e um motivo vazio quando uma página é recarregada, uma aba é fechada, um iframe é removido ou um worker é encerrado. Enquanto o Chromium guarda uma página no cache de avanço e retorno, o servidor não recebe nada, e a conexão continua de pé.
    .seen-log = O gorilla/websocket diz “websocket: close 1001 (going away)”; o websockets do Python, “received 1001 (going away)”. Linhas assim vêm de visitantes que saem; não são erros nem conexões perdidas.
    .fix-page =
        Reconecte após uma pausa aleatória de alguns segundos, para que as páginas não voltem todas no mesmo instante depois de um deploy. Peça de novo o que pode ter se perdido.

        No caso de um timeout de inatividade, algo precisa ser enviado em intervalos menores que o limite. Uma página não consegue enviar pings: o servidor os envia, ou a própria página envia uma mensagem. No Jetty e no AWS API Gateway, conte com esse limite.
    .fix-server =
        Em um desligamento, feche cada socket com 1001 ou 1012 e um motivo antes que o processo termine. O ws em um processo Node comum, o Daphne, o Tornado e o Bun não fazem isso sozinhos: se o seu código não os fechar, a página vê 1006.

        Se o motivo fala de um timeout de inatividade, aumente-o (idleTimeout no Jetty, maxSessionIdleTimeout no Tomcat) ou envie pings. Dê a um timeout próprio outro código, como 3008, para que as páginas o distingam de um reinício.
    .note-rfc6455 = Define 1001 para um endpoint que está de saída, como um servidor que sai do ar ou um navegador que deixa uma página.
    .note-chromium = Envia 1001 por conta própria quando o usuário sai de uma página, a recarrega ou a fecha e quando uma página congelada volta; close(1001) em uma página lança uma exceção.
    .note-firefox = Envia 1001 por conta própria, em milissegundos, quando o usuário sai de uma página; close(1001) em uma página lança uma exceção.
    .note-tomcat-10-1 = Envia 1001 em um desligamento e em uma recarga, quando uma sessão está inativa e quando uma mensagem não pôde ser enviada a tempo; o motivo diz qual foi o caso.
    .note-jetty-12 = Envia 1001 com “Connection Idle Timeout” após 30 s e com “Container being shut down”.
    .note-websockets-17 = Envia 1001 sem motivo em Server.close(); dá para escolher outro código.
    .note-aiohttp-3-14 = Só envia 1001 quando a aplicação acrescenta o hook on_shutdown da documentação.
    .note-deno-2-9 = Envia 1001 quando nenhum pong chega: um ping após 15 s e 15 s para responder.
    .note-aws-api-gateway = Envia 1001 com “Going away” após 10 minutos sem tráfego, segundo um registro público; a documentação só informa o tempo.
    .note-caddy-2-11 = Envia 1001, sem motivo, a todo WebSocket que passa por ele quando sua configuração é recarregada, a menos que stream_close_delay adie isso.
    .note-phoenix-1-8 = Encerra um socket que recebe a ordem de desconectar com 1001 ou 1000, conforme a versão; o phoenix.js não volta após 1000.
    .note-ws-8 = Só envia 1001 quando a aplicação o faz. Se o processo termina sem fechar, a página vê 1006.
code-1002 =
    .opening = O servidor diz que algo que recebeu viola uma regra da RFC 6455. Muitas vezes, nenhum frame era inválido: o Tomcat e o Reactor Netty enviam 1002 quando um handler lança uma exceção; o Spring, depois de um ERROR do STOMP; o Bandit, após 60 s de silêncio. Um frame inválido não pode ser culpa da página: é o navegador que monta cada frame. Leia primeiro o motivo e, depois, o que o log do servidor registrou naquele momento.
    .when =
        O programa do servidor falhou, e todos os frames estavam certos. O Tomcat 10.1 envia 1002 com “An unrecoverable IOException occurred so the connection was closed” quando um MessageHandler lança uma exceção, e com o texto da própria exceção quando onOpen lança uma. O Reactor Netty envia “Protocol error” quando seu handler falha.

        Um ERROR do STOMP veio logo antes. O Spring fecha com 1002, sem motivo, depois de cada frame ERROR do STOMP: um CONNECT ou SUBSCRIBE recusado, um frame STOMP acima de 64 KiB, heartbeats que não chegaram, um broker que sumiu.

        O problema estava na mensagem, não no frame. O RabbitMQ Web MQTT envia “cannot_parse” quando não consegue ler um pacote e “connect_packet_rejected” quando recusa um login. O Strawberry envia “WebSocket message type must be text” ao receber uma mensagem binária.

        A página ficou em silêncio. O Bandit 1.12 envia 1002, sem motivo, após 60 s sem dados do cliente.

        A página enviou uma mensagem grande. O Chromium divide uma mensagem acima de 64 KiB em fragmentos, e alguns servidores não aceitam fragmentos. O Firefox envia a mesma mensagem em um só frame.

        Algo no caminho alterou os bytes. Um único bit invertido em um opcode dá “invalid opcode” no websockets 17 do Python, “bad opcode 3” no gorilla/websocket, uma frase inteira no Tomcat e 1002 sem motivo no ws 8. A conexão acaba do mesmo jeito quando um proxy diz ao navegador que a compressão foi negociada, mas o servidor não sabe disso.
    .root-cause =
        O código é genérico: o decodificador de quem recebe, a aplicação e os timers, todos podem gerá-lo. Comece pelo motivo. Um texto sobre um opcode, uma máscara, um bit reservado ou um fragmento vem do decodificador: os bytes mudaram no caminho, o decodificador tem defeito, ou ele não aceita fragmentos. Um texto sobre uma exceção vem da aplicação. Um texto sobre um pacote MQTT ou NATS, como “cannot_parse” ou “Parse Error”, fala do conteúdo da mensagem.

        Sem motivo, veja o que veio antes. Um frame ERROR do STOMP: é o Spring, e o cabeçalho message desse frame diz o porquê. Cerca de 60 s em que a página não enviou nada: Bandit. Uma mensagem acima de 64 KiB: fragmentos. Se não foi nada disso, conecte direto ao servidor, sem passar por proxy nenhum, e veja se a conexão acaba do mesmo jeito.
    .on-the-wire =
        88 02 03 EA. 88 é FIN com opcode 8 (Close), 02 significa sem máscara e dois bytes de payload, e 03 EA é 1002. Se houver um motivo, ele vem depois em UTF-8, com no máximo 123 bytes: com “invalid opcode”, o frame começa com 88 10, já que seguem 16 bytes, dois do código e 14 do texto.
    .seen-page = O evento close traz o código 1002, o motivo do servidor, que muitas vezes é vazio, e wasClean true. Nenhum evento error vem antes dele. Quando é o navegador que encontra um frame inválido, a página recebe um evento error e vê 1006, nunca 1002.
    .seen-other = O servidor recebe de volta do navegador o mesmo 1002 e o mesmo motivo que enviou. Quando o Chromium encontra um frame inválido do servidor, o servidor recebe 1002 com um texto curto, como “Invalid reserved bit”, “Unknown opcode”, “Masked frame from server” ou “Invalid UTF-8 in text frame”. O Firefox, nesse caso, não envia frame Close: só o TCP é encerrado.
    .seen-log =
        Um 1002 que o servidor recebeu sem o ter enviado antes é, quando vem de um navegador, o Chromium reclamando dos frames do próprio servidor. No gorilla/websocket, o erro é “websocket: close 1002 (protocol error): Invalid reserved bit”.

        Um 1002 que o servidor enviou pode não aparecer no log dele. O ws 8 emite um erro com um código como WS_ERR_INVALID_OPCODE ou WS_ERR_UNEXPECTED_RSV_1, e o evento close do próprio ws diz 1006. O aiohttp indica o opcode no log, e não no motivo.
    .fix-page =
        Envie os mesmos dados em mensagens abaixo de 64 KiB. Se funcionar, o servidor não aceita fragmentos ou limita o tamanho deles.

        Com STOMP, trate o frame ERROR e envie os heartbeats que a página anunciou. Com o Bandit, envie mensagens em intervalos menores que 60 s. Com MQTT ou NATS, confira o último pacote que a página enviou.

        Se um frame era inválido, nada na página ajuda. Não reconecte na hora: a conexão acaba do mesmo jeito.
    .fix-server =
        Se o motivo ou o log mostra uma exceção, corrija o handler; nos pontos em que ele ainda possa falhar, capture a exceção e feche com 1011. Se o log mostra um timeout, aumente-o: no Bandit, a opção se chama timeout.

        Se um frame era inválido, conecte direto ao servidor. Se funcionar, algo no caminho altera os bytes. Comece pelo que inspeciona ou reescreve o tráfego; no laboratório, o nginx 1.22.1 e o HAProxy 2.6.12 repassaram tudo sem alteração. Desative o permessage-deflate e tente de novo. Depois, capture os bytes entre o proxy e o servidor, onde não estão criptografados.

        No Node, adicione a cada socket do ws um listener para o evento error. O ws emite esse evento quando chega um frame inválido, e o Node encerra o processo quando não há listener para ele.
    .note-rfc6455 = Define 1002 para um endpoint que encerra a conexão por um erro de protocolo. Um servidor pode enviá-lo ao receber um frame sem máscara; um cliente, ao receber um com máscara.
    .note-chromium = Mostra à página o 1002 de um servidor e envia 1002 por conta própria quando um frame do servidor viola uma regra; nesse caso, a página vê 1006.
    .note-firefox = Mostra à página o 1002 de um servidor; quando um frame do servidor viola uma regra, encerra o TCP sem frame Close, e aceita sem reclamar um frame mascarado de um servidor.
    .note-ws-8 = Envia 1002 sem motivo em caso de opcodes, máscaras, bits reservados, frames de controle e códigos de fechamento inválidos. UTF-8 inválido dá 1007, e uma mensagem acima do limite, 1009.
    .note-ws-8-14 = Envia 1002 nos mesmos casos que o 8.0 e emite um erro cujo código indica a regra, como WS_ERR_INVALID_OPCODE. Do 8.14 ao 8.16, esse erro pode vir mais tarde do que antes, já que cada mensagem é entregue em uma microtask própria; a partir do 8.17, por padrão, isso não acontece.
    .note-socket-io-4 = Nunca envia 1002 por conta própria, já que encerra com frames Close vazios, que a página vê como 1005; um 1002 vem do ws, sobre o qual ele roda, por causa de um frame inválido.
    .note-spring-6-0 = Fecha com 1002, sem motivo, depois de cada frame ERROR do STOMP; uma exceção em um handler comum dá 1011.
    .note-spring-7-0 = Como o 6.0: 1002, sem motivo, depois de cada frame ERROR do STOMP.
    .note-tomcat-10-1 = Envia 1002 ao receber frames inválidos, com uma frase que diz qual é a regra, e também quando um MessageHandler ou onOpen lança uma exceção.
    .note-bandit-1-12 = Envia 1002 sem motivo ao receber frames inválidos e também após 60 s sem dados do cliente.
    .note-websockets-17 = Só envia 1002 ao receber frames inválidos, com um motivo como “invalid opcode”, “incorrect masking” ou “reserved bits must be 0”.
    .note-uwebsockets-20 = Nunca envia 1002: corta a conexão ao receber um frame inválido, e a página vê 1006.
code-1003 =
    .opening =
        O servidor recebeu um tipo de mensagem que não aceita: binário onde quer texto, ou texto onde quer binário. O frame em si estava certo. Compare a última mensagem que a página enviou com o que o servidor espera; em geral, a página consegue corrigir isso sozinha.
    .when =
        O TextWebSocketHandler do Spring recebe uma mensagem binária e fecha com “Binary messages not supported”; o BinaryWebSocketHandler dele diz “Text messages not supported”. Um WebSocketEndpoint do Starlette com encoding fixo envia 1003, sem motivo, para o outro tipo e também para JSON que não consegue interpretar. O RabbitMQ Web MQTT responde a uma mensagem de texto com “unexpected WebSocket frame”.

        O ws 8, o websockets 17 do Python, o gorilla/websocket e o actix-web nunca escolhem 1003 por conta própria. Neles, foi a aplicação que fechou com 1003, e o motivo é dela.

        Algumas implementações o usam para outro fim. faye-websocket, SockJS e Action Cable dizem “Received unmasked frame but masking is required”, o que é um frame inválido, e não um tipo de dado. O Tyrus diz “Cannot accept.” quando uma mensagem é maior que seu buffer.

        O mesmo erro muitas vezes dá outro código. O Hypercorn 0.18, o Daphne 4.2 e o websockets 17 do Python enviam 1011 quando ele faz o handler lançar uma exceção; o uvicorn 0.54, o aiohttp 3.14 e o Tornado 6.6 cortam a conexão, e a página vê 1006; o Strawberry envia 1002; o HiveMQ, 1000 com “Bye”; o OBS, 4002.
    .root-cause =
        O código já indica a causa. send() com uma string cria uma mensagem de texto; send() com um ArrayBuffer, um array tipado ou um Blob cria uma binária. A causa é uma página que passa o tipo errado, ou uma biblioteca que só de um dos lados passou a usar MessagePack ou Protobuf.

        Só dois motivos significam outra coisa. Um que fala de máscara: algo no caminho (um proxy, um balanceador de carga). O “Cannot accept.” do Tyrus: o tamanho.
    .on-the-wire =
        88 02 03 EB. 88 é FIN com opcode 8 (Close), 02 significa sem máscara e dois bytes de payload, e 03 EB é 1003. A causa está um frame antes e no outro sentido: uma mensagem de texto de uma página começa com 81; uma binária, com 82.
    .seen-page = O evento close traz o código 1003, o motivo como foi enviado e wasClean true. Nada nele diz qual mensagem foi recusada: a última enviada é a primeira a examinar.
    .seen-other = O servidor recebe de volta do navegador o mesmo 1003 e o mesmo motivo que enviou. Uma página não pode enviar 1003: close(1003) lança uma exceção, e o socket continua aberto.
    .seen-log = Uma linha da aplicação ou do framework sobre um tipo de mensagem, se houver alguma. O texto do gorilla/websocket para o código é “websocket: close 1003 (unsupported data)”.
    .fix-page =
        Envie o outro tipo: JSON.stringify() para texto, TextEncoder ou um array tipado para binário. A propriedade binaryType não ajuda, já que só diz respeito ao que a página recebe.

        Não envie a mesma mensagem de novo depois de reconectar: a conexão acaba do mesmo jeito.
    .fix-server =
        Diga no motivo o que era esperado, como “text only”. Assim, quem desenvolve a página pode agir sem perguntar.

        Se os dois tipos fazem sentido, aceite os dois: sobrescreva o outro handler no Spring, deixe encoding sem definir no Starlette. Para um tipo que seu handler não consegue ler, feche com 1003 antes que ele lance uma exceção; uma exceção vira 1011, ou 1006 na página.
    .note-rfc6455 = Define 1003 para um endpoint que recebe um tipo de dado que não pode aceitar.
    .note-chromium = Mostra 1003 à página como foi enviado; nunca o envia por conta própria, e uma página não pode enviá-lo.
    .note-firefox = Mostra 1003 à página como foi enviado e devolve código e motivo.
    .note-spring-7-0 = Envia 1003 em handlers de um só tipo de mensagem, com um motivo que diz qual tipo foi recusado.
    .note-starlette-0-47 = Envia 1003 sem motivo em um endpoint com encoding fixo, também para JSON que não consegue interpretar.
    .note-rabbitmq-web-mqtt = Envia 1003 com “unexpected WebSocket frame” ao receber uma mensagem de texto.
    .note-websocket-driver = Envia 1003 ao receber um frame sem máscara, caso em que outros enviam 1002.
    .note-tyrus-1-22 = Envia 1003 com “Cannot accept.” quando seu buffer de entrada está cheio, caso em que outros enviam 1009.
    .note-hypercorn-0-18 = Envia 1011 ao receber um tipo errado de mensagem, porque a aplicação lança uma exceção.
    .note-ws-8 = Só envia 1003 quando a aplicação o faz.
code-1004 =
    .opening =
        1004 não diz nada: hoje não tem significado. Quem o enviou escreveu o número à mão ou por engano. Procure 1004 no código-fonte do servidor e das bibliotecas dele e pergunte aos autores o que quiseram dizer.
    .when =
        Nenhum software de servidor do atlas do wswhy envia 1004 por conta própria, então foi a aplicação. Há duas razões prováveis. Alguém usou o número seguinte a 1003 para um código próprio. Ou o código é muito antigo: nos rascunhos do início de 2011, 1004 era para uma mensagem grande demais, e bibliotecas da época, como a libwebsockets, tinham um nome para ele. Desde o rascunho 13, de agosto de 2011, esse código é 1009.
    .root-cause =
        Um número no código-fonte do servidor. Nada na página nem no caminho o causa. Veja o que a página enviou por último: se era grande, provavelmente a intenção era 1009. Se não, só a linha do servidor que chama close pode dizer.
    .on-the-wire =
        88 02 03 EC. 88 é FIN com opcode 8 (Close), 02 significa sem máscara e dois bytes de payload, e 03 EC é 1004. O frame é bem formado; só o número não pode estar ali.
    .seen-page = Chromium e Firefox não o conferem: o evento close traz o código 1004, o motivo como foi enviado e wasClean true. Uma página não pode enviá-lo, já que close(1004) lança uma exceção.
    .seen-other = O servidor recebe de volta do navegador o mesmo 1004 que enviou. Outros são mais rigorosos: ws, aiohttp, Tomcat e Bandit tratam um 1004 como erro de protocolo e respondem 1002, e o uWebSockets responde com um frame Close vazio.
    .seen-log = Quando quem recebe é um servidor, uma queixa sobre o código: o ws a chama de WS_ERR_INVALID_CLOSE_CODE, “invalid status code 1004”.
    .fix-page =
        Trate-o como um código desconhecido: registre o motivo e reconecte com pausas crescentes. Não associe um significado ao número; a próxima versão do servidor pode enviar outra coisa.
    .fix-server =
        Envie 1009 para uma mensagem grande demais, 1003 para um tipo de dado que você não aceita, 1008 para uma regra própria, ou um código de 4000 a 4999 com um significado que você documente. Todos esses podem ser enviados; 1004 não, e um cliente que confere códigos responde a ele com 1002.
    .note-draft-06 = Dá 1004 a uma mensagem grande demais.
    .note-draft-13 = Retira esse significado e reserva o código; a partir daí, 1009 é o de uma mensagem grande demais.
    .note-rfc6455 = Mantém 1004 reservado, para um significado que talvez seja dado mais tarde.
    .note-chromium = Mostra 1004 à página como foi enviado, com wasClean true; uma página não pode enviá-lo.
    .note-firefox = Mostra 1004 à página como foi enviado, com wasClean true, e o devolve.
    .note-ws-8 = Recusa-se a enviar 1004 e responde com 1002 a um frame Close que o traz.
    .note-tomcat-10-1 = Responde com 1002 a um frame Close que traz 1004 e copia o motivo.
    .note-uwebsockets-20 = Responde a um frame Close que traz 1004 com um vazio.
code-1005 =
    .opening = Chegou um frame Close sem código: a página chamou close() sem indicar nenhum, ou o servidor fechou e não disse por quê. O fechamento ocorreu de forma ordenada e não é necessariamente uma falha. Descubra qual lado fechou primeiro: comece procurando um close() na sua própria página.
    .when =
        A página chamou close() sem argumentos, ou foi a biblioteca dela que chamou: o socket.io-client fecha assim quando nenhum ping chega em 45 s. O ws 8, o websockets 17 do Python, o uvicorn 0.54, o Hypercorn 0.18, o Tornado 6.6, o Deno 2.9, o Bun 1.4 e o gorilla/websocket respondem ao frame Close vazio com outro vazio, e a página vê 1005.

        A aplicação do servidor fechou sem código: close() no ws 8, no Tornado e no Deno, end() no uWebSockets, Close(None) no axum, close(None) no actix-ws, close() em um Worker da Cloudflare, disconnect(true) no Socket.IO 4.

        O Socket.IO 4 fecha assim por quase todas as causas: um heartbeat sem resposta (um ping a cada 25 s e 20 s para responder), uma página que não entrou em nenhum namespace em 45 s, um pacote que ele não consegue interpretar, um desligamento com io.close(). Já uma mensagem acima do limite dele dá 1009.

        Um keepalive ficou sem resposta: no Jupyter Server, após 90 s sem pong; no Tornado, antes do 6.5.

        A rota ou a origem foi recusada. Uma rota do @fastify/websocket sem handler WebSocket abre o socket e o fecha na hora. O webpack-dev-server envia a mensagem “Invalid Host/Origin header” e depois fecha.
    .root-cause =
        O código não indica nenhuma causa; as circunstâncias, sim. Se a página chamou close(), a causa é a linha que o chamou.

        Se não, olhe a última mensagem. “41” como última mensagem de texto: um servidor Socket.IO desconectou a página de propósito. Um “2” a que a página não respondeu: o heartbeat falhou, porque o script da página estava bloqueado ou o dispositivo foi suspenso.

        Depois, olhe o momento. Se o socket fechou logo após abrir, suspeite da rota, da origem ou da primeira mensagem. Se todos os sockets fecharam de uma vez, foi um desligamento.
    .on-the-wire =
        O 1005 em si nunca trafega. O que trafega é um frame Close vazio, 88 00: FIN com opcode 8 (Close) e tamanho 0. Vindo de uma página, é 88 80 e os quatro bytes da máscara.

        Um servidor que mesmo assim escreve 1005 em um frame (88 02 03 ED) viola uma regra. O Chromium derruba a conexão: a página vê 1006, e o servidor recebe 1002. O Firefox mostra 1005, com o motivo, se houver um.
    .seen-page = O evento close traz o código 1005, um motivo vazio e wasClean true, e nenhum evento error vem antes dele. O Firefox mostra o mesmo para um frame Close com um payload de um byte; o Chromium mostra 1006 nesse caso.
    .seen-other = O navegador responde a um frame Close vazio com outro vazio, então os dois lados terminam com 1005. Quando foi a página que fechou primeiro, alguns servidores respondem com 1000 ao frame vazio dela, e a página vê 1000: aiohttp, Daphne, WebSocket-Node, Bandit, Tomcat, Ktor e Action Cable.
    .seen-log = No ws, o handler do evento close recebe 1005 e um motivo vazio. O websockets do Python escreve “1005 (no status received [internal])”; o gorilla/websocket, “websocket: close 1005 (no status)”. Um servidor Socket.IO tem motivos próprios que dizem mais, como “ping timeout” e “parse error”.
    .fix-page =
        Passe a close() um código e um motivo, como close(1000, "left the room"). Assim os logs dos dois lados dizem o porquê, e é fácil notar um fechamento que não era intencional.

        Se foi o servidor que fechou primeiro, reconecte após uma pausa.

        Com o Socket.IO, leia o motivo do evento disconnect do cliente. “io server disconnect” é uma chamada a disconnect() no servidor; “ping timeout”, um ping que não chegou; “transport close”, um encerramento provocado pelo servidor: nesse caso, o evento disconnect do próprio servidor traz um motivo que diz mais. Não bloqueie o script da página: o heartbeat é uma mensagem, e um script bloqueado responde a ela tarde demais.
    .fix-server =
        Feche sempre com um código e um motivo: 1000 para trabalho concluído, 1001 para um desligamento, um código a partir de 4000 para motivos próprios. A página não consegue distinguir várias causas enquanto todas chegam como 1005.

        Com o Socket.IO, avise a página por meio de um evento antes de desconectá-la: o frame Close não vai dizer nada. Se o motivo que o próprio servidor registrou é “ping timeout”, aumente pingTimeout. Com o @fastify/websocket, registre a rota com um handler WebSocket e configure preClose para enviar 1001 em um desligamento.
    .note-rfc6455 = Reserva 1005 para indicar um frame Close sem código e o proíbe dentro de um frame.
    .note-chromium = Informa 1005 quando o frame Close que recebe é vazio e trata como inválido um frame que traz 1005: nesse caso, a página vê 1006.
    .note-firefox = Informa 1005 ao receber um frame Close vazio ou com um só byte de payload; também repassa um 1005 que realmente estava em um frame.
    .note-ws-8 = Envia um frame Close vazio em um close() sem argumentos e informa 1005 quando recebe um.
    .note-socket-io-4 = Encerra com um frame Close vazio em disconnect(true), quando um heartbeat fica sem resposta, quando chega um pacote inválido, quando falta o CONNECT e em um desligamento.
    .note-tornado-6-6 = Envia um frame Close vazio em um close() sem argumentos; um keepalive sem resposta dava 1005 antes do 6.5 e dá 1000 desde então.
    .note-uwebsockets-20 = Envia um frame Close vazio em end() e também em resposta a um close() da página com um código de 3000 a 3999; nesse caso, a página vê 1005.
    .note-fastify-websocket-11 = Fecha sem código em uma rota que não tem handler WebSocket e em fastify.close().
    .note-jupyter-server-2 = Fecha sem código quando nenhum pong chega em 90 s.
    .note-crow = Responde a um frame Close vazio de uma página com 1005 escrito em um frame, o que o Chromium recusa.
    .note-aiohttp-3-14 = Responde a um frame Close vazio com 1000, então a página que chamou close() vê 1000.
code-1006 =
    .opening = A conexão acabou sem frame Close, ou nunca abriu, ou o próprio navegador a encerrou por causa de algo que o servidor enviou. O evento close não indica nenhuma causa. Verifique primeiro se o socket chegou a abrir; depois, veja o console do navegador, o log do proxy e o log do servidor.
    .when =
        O socket nunca abriu. A resposta ao handshake foi um status como 401, 403, 404 ou 502, ou não há nada escutando nesse endereço, ou o certificado não é confiável (nesse caso, o Firefox mostra 1015). Se o socket abre sem o nginx e não abre através dele, veja primeiro se o nginx repassa Upgrade e Connection.

        Algo no caminho cortou uma conexão que estava em silêncio. O Heroku faz isso após 55 s; o nginx e o Application Load Balancer da AWS, após 60 s; o Envoy e o Azure Front Door, após 5 minutos; o HAProxy, após o tempo definido em timeout tunnel. Nenhum deles envia um frame Close.

        O processo do servidor terminou, ou o handler dele lançou uma exceção. Uma exceção que ninguém captura encerra o Node e, com ele, todos os sockets do ws 8. O aiohttp 3.14, o Tornado 6.6, o uvicorn 0.54 e o axum cortam só aquela conexão. Ao receber SIGTERM, o ws em um processo Node comum, o Daphne, o Tornado, o Bun e o Deno não enviam frames Close.

        Uma mensagem era grande demais para um servidor que corta a conexão por isso: por padrão, acima de 16 KiB no uWebSockets, de 64 KiB em um frame no actix-web, de 1 MiB no Daphne e, no axum, de 16 MiB em um frame ou de 64 MiB ao todo.

        O navegador encerrou a conexão: um frame do servidor violou uma regra, a página foi congelada ou guardada no cache de avanço e retorno (bfcache), o dispositivo foi suspenso, ou o close() da página nunca teve resposta.
    .root-cause =
        Três perguntas distinguem as causas. Houve um evento open? Se não, o problema está no endereço, na rede, no TLS ou na resposta ao handshake. O curl, o console do Chromium e o painel Rede do Firefox mostram o status dessa resposta, se houve uma. Se foi 101, compare os cabeçalhos Sec-WebSocket dela com os da requisição: o navegador recusa uma resposta errada.

        Houve um evento error? No Chromium, um error depois da abertura significa que o próprio navegador derrubou a conexão, e o console dele tem o texto, como “Invalid frame header” ou “Unrecognized frame opcode: 3”. Sem evento error, a conexão TCP simplesmente terminou, ou um close() ficou 60 s sem resposta. No Firefox, a ausência do evento error significa que o outro lado encerrou o TCP de forma ordenada; a presença dele, um reset, um frame inválido ou um close() que ficou 20 s sem resposta.

        O que o momento do fim revela? O mesmo silêncio antes de cada fim: um timeout de inatividade. A mesma duração: um limite de duração. Logo após uma mensagem: o tamanho dela, ou o handler. Vários sockets de uma vez: um reinício, ou a rede.
    .on-the-wire =
        Não há frame. A conexão TCP termina com FIN ou RST, ou o handshake nunca se tornou um WebSocket.

        Um servidor que escreve o número em um frame Close (88 02 03 EE) viola uma regra. O Chromium derruba a conexão e envia 1002 ao servidor. O Firefox mostra à página 1006 com wasClean true e o motivo do frame, e só nesse caso. O AnyCable 1.6 envia um frame desses quando um comando falha.
    .seen-page = O evento close traz o código 1006, um motivo vazio e wasClean false. Só quando um servidor pôs 1006 em um frame o Firefox mostra wasClean true e o motivo do frame. Um evento error pode vir antes; ele não traz o motivo em nenhum navegador, e nenhum script recebe o status HTTP de um handshake que falhou.
    .seen-other = Um servidor cuja conexão foi cortada no caminho pode não perceber nada até voltar a escrever ou a enviar um ping. Um servidor cujo frame o Chromium recusou recebe 1002 com um texto curto; do Firefox, só recebe o fim da conexão TCP. Quando o Chromium encerrou o socket porque congelou a página ou a guardou no cache de avanço e retorno, o servidor recebe 1001, mas só quando a página volta ou é descartada.
    .seen-log =
        Servidores informam o mesmo número quando o cliente some: no ws, o handler do evento close recebe 1006; o gorilla/websocket diz “websocket: close 1006 (abnormal closure): unexpected EOF”; o websockets do Python, “no close frame received or sent”. Se os dois lados dizem 1006, suspeite de um proxy no caminho ou da rede.

        O nginx, com error_log no nível info, escreve “upstream timed out” com a indicação “proxying upgraded connection”. O roteador do Heroku registra H15 para uma conexão inativa.

        O log do servidor pode ter um código de verdade para o mesmo momento: o Tomcat, o Jetty e o Undertow cortam o TCP logo depois de um frame Close que indica um erro, e esse frame pode se perder.
    .fix-page =
        Se o socket nunca abriu, confira a URL e veja o console do navegador (no Firefox, o painel Rede), ou acesse a mesma URL com curl e os cabeçalhos de Upgrade: assim você vê o status.

        Se estava aberto, reconecte com pausas crescentes; o Chromium e o Firefox atrasam as tentativas que continuam falhando. Registre no log se os eventos open e error ocorreram, quanto tempo o socket durou, há quanto tempo estava em silêncio e o tamanho da última mensagem: o código não diz nada disso.

        Uma página não consegue enviar pings. Se um timeout de inatividade corta a conexão e não dá para mudar o servidor, faça a própria página enviar uma mensagem pequena em intervalos menores que esse timeout. Feche o socket em pagehide ou freeze e abra um novo em pageshow ou resume.
    .fix-server =
        Se o socket nunca abriu, aja conforme o status. 401 ou 403: o login ou a origem. 404: o caminho da URL. 502: o servidor atrás do proxy. 101 vindo do próprio servidor e outro status através do nginx: faça o nginx repassar Upgrade e Connection por HTTP/1.1. Nenhuma resposta: veja se o servidor escuta nesse host e nessa porta e se os navegadores confiam no certificado dele.

        Se estava aberto, envie pings com intervalo menor que o menor timeout de inatividade no caminho, ou aumente esse timeout. No laboratório, qualquer uma das duas medidas bastou com o nginx 1.22.1 e com o HAProxy 2.6.12.

        Feche com um código sempre que puder: capture as exceções dos handlers e envie 1011, recuse com 1009 mensagens grandes demais, feche com 1001 ou 1012 antes de um deploy (o Daphne só permite 1000 e os códigos de 3000 a 4999). O que sobra como 1006 é, então, um handshake recusado, a rede, o processo ou o proxy.

        Responda aos frames Close. O Mosquitto 2.1, com seu suporte nativo a WebSocket, nunca responde, e um Durable Object com data de compatibilidade anterior a 2026-04-07 só responde quando ele mesmo chama close(): neles, até uma página que fecha de forma ordenada vê 1006.
    .note-rfc6455 = Reserva 1006 para indicar um fim sem frame Close e o proíbe dentro de um frame.
    .note-chromium = Informa 1006 em todo fim sem frame Close, todo handshake que falha e todo frame que ele recusa, inclusive em falhas de TLS.
    .note-firefox = Informa 1006 nos mesmos casos, exceto nas falhas de TLS, em que informa 1015; um 1006 dentro de um frame é mostrado como veio, com wasClean true.
    .note-ws-8 = Informa 1006 no próprio evento close quando não veio frame Close e depois que ele mesmo enviou um código de erro; depois de terminate(), a página vê 1006.
    .note-nginx-1-22 = Não envia frame Close: encerra o TCP após 60 s sem nenhum tráfego.
    .note-haproxy-2-6 = Não envia frame Close: encerra o TCP após o tempo definido em timeout tunnel e, se hard-stop-after estiver definido, algum tempo depois de uma recarga.
    .note-aiohttp-3-14 = Corta a conexão quando um handler lança uma exceção e quando nenhum pong chega em metade do tempo definido em heartbeat.
    .note-tungstenite-0-29 = Corta a conexão ao receber frames inválidos, frames acima de 16 MiB e mensagens acima de 64 MiB, também no axum e no warp.
    .note-uwebsockets-20 = Corta a conexão ao receber frames inválidos ou mensagens acima de 16 KiB e quando nenhum pong chega; depois de close(), a página vê 1006; depois de end(), não.
    .note-mosquitto-2-1 = Com seu suporte nativo a WebSocket, nunca responde ao frame Close de uma página, então a página vê 1006 mesmo depois do próprio close().
    .note-anycable-1-6 = Escreve 1006 em um frame Close com “Command Failed” ou “Write Failed”, o que o Chromium recusa.
code-1007 =
    .opening =
        O servidor diz que uma mensagem não continha o que o tipo dela promete: na maioria das vezes, que uma mensagem de texto não era UTF-8. Um navegador converte em UTF-8 válido todo texto que uma página envia. Suspeite, então, de algo no caminho (um proxy, um balanceador de carga), do decodificador do próprio servidor ou de um cliente que não é navegador.
    .when =
        Algo alterou os bytes no caminho. Com um frame alterado entre o navegador e o servidor, o ws 8 fecha com 1007, sem motivo; o websockets 17 do Python, com “invalid continuation byte at position 0”; e o Tomcat 10.1, com uma frase que começa com “A WebSocket text frame was received that could not be decoded to UTF-8”.

        Dados comprimidos que não descomprimem: ws 8 e Bandit 1.12 dizem 1007 nesse caso; o websockets 17 do Python, 1002.

        Um cliente que não é navegador põe bytes brutos, ou texto em uma codificação mais antiga, em um frame de texto.

        Conteúdo que o próprio servidor rejeita: o SockJS no Spring 7.0 fecha com 1007 quando não consegue ler o que veio. O RabbitMQ Web STOMP o envia ao receber um frame grande demais antes do login; o motivo dele começa com “frame_too_big”, entre chaves.
    .root-cause =
        São três tipos, que se distinguem pelo motivo. Um motivo que cita UTF-8, uma posição ou um byte: os bytes já chegaram errados. Sem motivo: ws, uvicorn, aiohttp, Cowboy e Kestrel não informam nenhum. Um motivo que fala de qualquer outra coisa: a aplicação ou o framework escolheu o código para um conteúdo próprio.

        Nem todo servidor diz isso. O Tornado 6.6, o Hypercorn 0.18 e o uvicorn com wsproto cortam a conexão ao receber UTF-8 inválido, e a página vê 1006.

        No outro sentido é diferente. Quando o texto do próprio servidor é inválido, a página vê 1006, e o Chromium envia 1002 ao servidor.
    .on-the-wire =
        88 02 03 EF. 88 é FIN com opcode 8 (Close), 02 significa sem máscara e dois bytes de payload, e 03 EF é 1007. O que o provoca é um frame de texto cujo payload contém bytes como C3 28: C3 começa um caractere de dois bytes, e 28 não pode terminá-lo.
    .seen-page = O evento close traz o código 1007, o motivo como foi enviado e wasClean true. O Undertow corta a conexão logo depois do frame, então a página pode ver 1006 em vez disso.
    .seen-other = O navegador devolve o mesmo código e o mesmo motivo. Ele nunca envia 1007 por conta própria.
    .seen-log = O erro do decodificador: o ws informa o código de erro WS_ERR_INVALID_UTF8. Servidores que informam um motivo põem nele as mesmas palavras.
    .fix-page =
        Uma página não consegue gerar UTF-8 inválido, então raramente há algo a corrigir nela. Envie bytes como binário (um ArrayBuffer ou um Blob), nunca embutidos em uma string, se o servidor espera exatamente esses bytes.

        Se você escreveu um cliente fora do navegador: codifique o texto em UTF-8 ou envie-o como binário.
    .fix-server =
        Primeiro, conecte sem passar por proxy nenhum. Se o 1007 deixar de vir, algo no caminho altera os bytes. Desative o permessage-deflate para ver se a compressão participa disso.

        Se o 1007 continuar, capture os bytes onde chegam ao servidor, atrás do proxy que faz a terminação do TLS, e compare-os com a mensagem. Desativar a verificação (skipUTF8Validation no ws, validate_utf8 no Cowboy, validate_text_frames no Bandit) esconde a falha e não a corrige.
    .note-rfc6455 = Define 1007 para dados que não condizem com o tipo da mensagem, e dá como exemplo texto que não é UTF-8.
    .note-chromium = Mostra o 1007 de um servidor como foi enviado; ao receber texto inválido do servidor, envia 1002, e a página vê 1006.
    .note-firefox = Mostra o 1007 de um servidor como foi enviado; ao receber texto inválido do servidor, só encerra o TCP, e a página vê 1006.
    .note-ws-8 = Envia 1007 sem motivo ao receber texto que não é UTF-8 ou dados comprimidos que não descomprimem.
    .note-websockets-17 = Envia 1007 com as palavras do decodificador e a posição do byte como motivo.
    .note-tomcat-10-1 = Envia 1007 com uma frase fixa como motivo.
    .note-tornado-6-6 = Em vez disso, corta a conexão, e a página vê 1006.
    .note-uvicorn-wsproto-0-54 = Em vez disso, corta a conexão, e a página vê 1006.
    .note-spring-7-0 = Seu suporte a SockJS envia 1007, sem motivo, ao receber uma mensagem que não consegue ler.
    .note-rabbitmq-web-stomp-4-3 = Envia 1007 ao receber um frame acima de 64 KiB que vem antes do login.
    .note-cowboy-2-18 = Envia 1007 sem motivo, a menos que validate_utf8 seja false.
code-1008 =
    .opening =
        O servidor fechou porque uma regra própria dele foi violada e escolheu um código que não diz qual. Leia o motivo: é a única pista que a página recebe. Sem motivo, verifique primeiro se o login expirou e, depois, se a página enviou demais.
    .when =
        Um login que terminou com o socket aberto. O Tomcat 10.1 envia 1008 quando a sessão HTTP do usuário termina, e o motivo diz isso. O Undertow faz o mesmo sem motivo; o Tyrus 1.22, com “No reason given.”. O NATS o envia com “Authentication Expired”.

        Um login que foi recusado ou nunca veio: o NATS espera 2 s e depois fecha com “Authentication Timeout”. O Quarkus WebSockets Next o envia quando um endpoint não passa em uma verificação de segurança.

        Algo em excesso: mensagens demais em um segundo, quando a aplicação as conta; conexões ou assinaturas demais no NATS; uma página que lê devagar demais (“Slow Consumer (Pending Bytes)” no NATS).

        Pedaços demais: o ws, a partir do 8.21, fecha com 1008, sem motivo, quando uma mensagem tem mais fragmentos que maxFragments, de início 131.072 e, desde o 8.23, 16.384.
    .root-cause =
        O código cobre toda regra que não tem código próprio, então um mesmo servidor pode enviá-lo tanto por um token que expirou como por uma enxurrada de mensagens. Para distinguir as causas, compare os momentos. Após um tempo fixo de conexão, como 15 minutos: um token ou uma sessão terminou. No meio de uma rajada de mensagens: um limite de taxa. Logo após uma mensagem: essa mensagem. Pouco depois da abertura: a primeira mensagem, com o login, faltou, atrasou ou estava errada.

        Uma recusa durante o handshake nunca é 1008 em uma página: o servidor responde com 401 ou 403, e a página vê 1006.
    .on-the-wire =
        88 02 03 F0. 88 é FIN com opcode 8 (Close), 02 significa sem máscara e dois bytes de payload, e 03 F0 é 1008. Se houver um motivo, ele vem depois em UTF-8, com no máximo 123 bytes: com “rate limit exceeded”, o byte de tamanho é 15 em hex (21 bytes).
    .seen-page = O evento close traz o código 1008, o motivo do servidor como foi enviado e wasClean true. Uma página não pode responder na mesma moeda: close(1008) lança uma exceção.
    .seen-other = O servidor recebe de volta do navegador o mesmo código e o mesmo motivo que enviou; depois, a conexão acaba.
    .seen-log = O que a aplicação escreve sobre a própria regra. O ws informa o código de erro WS_ERR_TOO_MANY_BUFFERED_PARTS quando há fragmentos demais; outros softwares de servidor não registram nada por si mesmos aqui.
    .fix-page =
        Faça o que o motivo indica: renove o login antes que a página reconecte, ou envie com menos frequência. Uma página que reconecta na hora com o mesmo token, ou no mesmo ritmo, recebe 1008 de novo.

        O cliente do graphql-ws trata 1008 como definitivo e não tenta de novo.
    .fix-server =
        Envie sempre um motivo com 1008; sem ele, ninguém de fora consegue agir.

        Melhor ainda, use um código que diga mais: 3000 para a falta de login, 3003 para um login sem permissão para isso, 1013 para sobrecarga, ou um código a partir de 4000 que a aplicação documente. O 1008 que o próprio FastAPI envia em caso de parâmetros errados nunca chega: é enviado antes que o socket seja aceito e vira HTTP 403. Primeiro aceite, depois feche.
    .note-rfc6455 = Define 1008 para uma mensagem que viola uma política, quando nenhum outro código serve ou quando os detalhes devem ficar ocultos.
    .note-chromium = Mostra 1008 à página como foi enviado; uma página não pode enviá-lo.
    .note-firefox = Mostra 1008 à página como foi enviado e devolve código e motivo.
    .note-ws-8 = Desde o 8.21, envia 1008 sem motivo quando há fragmentos demais ou pedaços demais do fluxo à espera; fora isso, só quando a aplicação manda.
    .note-tomcat-10-1 = Envia 1008 com uma frase inteira como motivo quando termina a sessão HTTP de um usuário que tinha feito login.
    .note-nats-2-14 = Envia 1008 em casos de login, de limites e de leitores lentos; o motivo diz qual foi o caso.
    .note-quarkus-websockets-next = Envia 1008 quando um callback termina em uma exceção de segurança que nada trata.
    .note-fastapi-0-141 = Fecha com 1008 quando parâmetros da rota estão errados, mas antes que o socket seja aceito: o navegador recebe HTTP 403 no lugar dele.
    .note-bandit-1-12 = Envia 1008, sem motivo, ao receber um fragmento vazio.
    .note-coder-websocket-1-8 = Envia 1008 com “unexpected data message” quando uma página escreve em um socket no qual só o servidor escreve.
code-1009 =
    .opening =
        Uma mensagem que a página enviou era maior do que o servidor aceita. Envie menos por vez ou aumente o limite do servidor. O padrão pode ser bem menor do que você espera: 8 KiB no Tomcat, 64 KiB no Jetty, 1 MB no Socket.IO.
    .when =
        Limites padrão pequenos. O Tomcat 10.1 aceita 8.192 caracteres ou bytes. Jetty 12 e WebSocket-Node 1.0 aceitam 64 KiB; no WebSocket-Node, em um frame. O Netty aceita 64 KiB em um frame e, com ele, o Vert.x, o Reactor Netty, o Spring WebFlux e o Quarkus. O AWS API Gateway aceita 128 KiB em uma mensagem e 32 KiB em um frame.

        Limites padrão maiores. O Socket.IO 4 aceita 1 MB; o websockets 17 do Python, 1 MiB; o aiohttp 3.14, 4 MiB; o Tornado 6.6, 10 MiB; uvicorn, Hypercorn e Bun, 16 MiB; Cloudflare Workers, 32 MiB; o ws 8, 100 MiB.

        O que conta pode ser o tamanho depois de descomprimir: Tornado, Jetty, Bandit, ws e Cloudflare Workers fecham por causa de um frame pequeno que cresce além do limite.

        Uma atualização pode trazer o limite: o Cowboy não tinha nenhum antes do 2.17, e o Bandit, nenhum antes do 1.11; agora os padrões são 1 MB e 8 MB.
    .root-cause =
        A mensagem, com duas exceções: o ws-rs envia 1009 quando há mais de dez fragmentos, e o ws, quando o tamanho indicado fica acima de 2^53, o que só bytes alterados podem indicar.

        O que varia é o que se conta: um frame ou a mensagem inteira, bytes ou caracteres, antes ou depois de descomprimir. O Chromium divide em fragmentos uma mensagem acima de 64 KiB, e o Firefox a envia em um só frame; por isso, um limite por frame pode barrar um e não o outro.

        Nem todo servidor envia 1009. Daphne 4.2 (1 MiB), axum 0.8 (64 MiB) e actix-web (64 KiB em um frame) encerram a conexão sem frame Close, e a página vê 1006. O SignalR envia uma mensagem própria com o erro e depois fecha com 1000.
    .on-the-wire =
        88 02 03 F1. 88 é FIN com opcode 8 (Close), 02 significa sem máscara e dois bytes de payload, e 03 F1 é 1009. Com o motivo do Tornado, “message too big”, começa com 88 11: 17 bytes, dois do código e 15 do texto.
    .seen-page = O evento close traz o código 1009 e o motivo como foi enviado. wasClean pode ser false, e bufferedAmount, maior que 0, porque a página ainda estava enviando quando o servidor fechou. Se o servidor fecha o TCP enquanto bytes da página esperam sem ser lidos, o sistema dele pode fazer o reset da conexão, e a página pode ver 1006 no lugar de 1009.
    .seen-other = O navegador devolve o mesmo código e o mesmo motivo. Nenhum navegador informa assim os próprios limites: se uma mensagem é grande demais para ele, a página vê 1006.
    .seen-log = Na maioria dos servidores, o tamanho ou o limite: o aiohttp deixa os detalhes ali e não envia motivo; o ws informa o código de erro WS_ERR_UNSUPPORTED_MESSAGE_LENGTH.
    .fix-page =
        Compare a última mensagem enviada com o limite e divida-a em várias mensagens que o servidor junte de novo, ou envie dados grandes por HTTP. Enviar a mesma mensagem de novo acaba do mesmo jeito.

        O Socket.IO informa seu limite no primeiro pacote, como maxPayload; a aplicação pode conferir antes de enviar.
    .fix-server =
        Aumente o limite: maxPayload no ws, maxHttpBufferSize no Socket.IO, max_size no websockets do Python, --ws-max-size no uvicorn, max_msg_size no aiohttp, websocket_max_message_size no Tornado e no Hypercorn, maxTextMessageBufferSize e maxBinaryMessageBufferSize no Tomcat, maxTextMessageSize no Jetty, maxFramePayloadLength no Netty.

        Alguns servidores têm dois limites, um por frame e outro por mensagem, e os de texto e binário podem ser diferentes. Um gateway à frente tem o seu próprio, que nenhuma configuração do servidor muda. Com o limite maior, cada socket pode ocupar essa quantidade de memória.
    .note-rfc6455 = Define 1009 para uma mensagem grande demais para ser processada e não fixa um tamanho.
    .note-chromium = Mostra 1009 à página como foi enviado; depois de um frame de 2 GiB do servidor, a página vê 1006, e o servidor não recebe frame Close.
    .note-firefox = Mostra 1009 à página como foi enviado; depois de um frame de 2 GiB do servidor, a página vê 1006.
    .note-ws-8 = Envia 1009 sem motivo acima de maxPayload, 100 MiB por padrão.
    .note-socket-io-4 = Envia 1009 sem motivo acima de maxHttpBufferSize, 1.000.000 bytes por padrão.
    .note-websockets-17 = Envia 1009 com os dois tamanhos no motivo, acima de max_size, 1 MiB por padrão; a API legada não envia motivo.
    .note-tomcat-10-1 = Envia 1009 acima de 8.192 caracteres ou bytes por padrão, com três textos que dizem qual foi o limite.
    .note-websocket-node-1-0 = Envia 1009 ao receber um frame acima de 64 KiB ou uma mensagem acima de 1 MiB, por padrão.
    .note-netty-4-2 = Envia 1009 ao receber um frame acima de maxFramePayloadLength, 64 KiB por padrão, com o limite no motivo.
    .note-aws-api-gateway = Fecha por causa de uma mensagem acima de 128 KiB ou de um frame acima de 32 KiB.
    .note-daphne-4-2 = Em vez disso, corta a conexão acima de 1 MiB, e a página vê 1006.
    .note-axum-0-8 = Em vez disso, corta a conexão acima de 64 MiB, e a página vê 1006.
code-1010 =
    .opening =
        Com ele, um cliente diz que precisava de uma extensão com a qual o servidor não concordou. Ele só tem utilidade para um cliente, e nenhum navegador o envia. Uma página que vê 1010 o recebeu de um servidor que o usa para outro fim: na maioria das vezes, para dados comprimidos que ele não conseguiu ler.
    .when =
        Um servidor que usa o websocket-driver do Faye, 0.7 para Node.js ou 0.8 para Ruby. Ele fecha com 1010 quando permessage-deflate falha em um frame, e o motivo é o texto de erro da própria extensão. Action Cable e SockJS-node usam essas duas bibliotecas.

        Um cliente que não é navegador e não funciona sem uma extensão fecha com ele após o handshake. A página de um serviço assim nunca vê isso.
    .root-cause =
        Em uma página: a compressão. Algo no caminho alterou os bytes comprimidos, ou os dois lados divergem quanto ao estado da compressão. Outros servidores têm outros códigos para a mesma falha: o ws 8 diz 1007; o websockets 17 do Python, 1002.

        Em um cliente seu: a resposta do servidor não listou a extensão em Sec-WebSocket-Extensions, ou porque o servidor não a tem, ou porque um proxy retirou o cabeçalho.
    .on-the-wire =
        Vindo de um servidor: 88 02 03 F2. 88 é FIN com opcode 8 (Close), 02 significa sem máscara e dois bytes de payload, e 03 F2 é 1010. Vindo de um cliente, o segundo byte é 82, seguem quatro bytes da chave de máscara, e os dois bytes do código são mascarados com eles. Os nomes das extensões que faltam devem ir no motivo.
    .seen-page = O evento close traz o código 1010, o motivo como foi enviado e wasClean true. close(1010) em uma página lança uma exceção.
    .seen-other = O navegador devolve o mesmo código e o mesmo motivo.
    .seen-log = O erro da extensão. Os cabeçalhos do handshake dizem mais: o que o navegador ofereceu e com o que o servidor concordou.
    .fix-page =
        Nada: uma página não pode exigir uma extensão nem recusar uma. Chromium e Firefox oferecem permessage-deflate por conta própria e seguem em frente sem ele.
    .fix-server =
        Desative o permessage-deflate no servidor e tente de novo. Se o 1010 sumir, procure o que altera os bytes entre o navegador e o servidor e atualize a biblioteca.

        Um servidor que não funciona sem uma extensão deve, em vez disso, recusar o handshake e dizer o porquê na resposta HTTP.
    .note-rfc6455 = Define 1010 só para clientes e pede que o motivo liste as extensões que faltam.
    .note-chromium = Mostra 1010 à página como foi enviado; oferece permessage-deflate e não exige nada.
    .note-firefox = Mostra 1010 à página como foi enviado; oferece permessage-deflate e não exige nada.
    .note-websocket-driver-node-0-7 = Envia 1010 quando uma extensão falha em um frame, com o texto de erro da extensão como motivo.
    .note-websocket-driver-ruby-0-8 = Envia 1010 quando uma extensão falha em um frame, com o texto de erro da extensão como motivo.
    .note-ws-8 = Diz 1007 quando dados comprimidos não descomprimem.
    .note-websockets-17 = Diz 1002 com “decompression failed” quando dados comprimidos não descomprimem.
code-1011 =
    .opening =
        O servidor encerrou a conexão e diz que algo falhou do lado dele. Servidores também enviam 1011 quando um pong chega tarde demais, em um desligamento e quando a aplicação retorna sem fechar a conexão. Leia primeiro o motivo; se estiver vazio, veja o que o log do servidor registrou naquele momento.
    .when =
        O programa do servidor lançou uma exceção. Nesse caso, o websockets 17 do Python, o Hypercorn 0.18, o Daphne 4.2, o Cowboy 2.18, o Bandit 1.12 e o Spring 7.0 enviam 1011 sem motivo. O Jetty 12 põe no motivo o texto da exceção.

        Nenhum pong chegou a tempo. O motivo é “keepalive ping timeout” no websockets do Python e no uvicorn (um ping a cada 20 s e 20 s para responder), e “Ping timeout” no Ktor, cujos pings vêm desativados por padrão.

        O servidor estava sendo desligado, ou a aplicação dele retornou. O Hypercorn 0.18 envia 1011 a cada desligamento, após 3 s de tolerância, e sempre que a aplicação retorna sem fechar a conexão.

        A página enviou uma mensagem do tipo errado. Uma mensagem binária para um handler de texto dá 1011 no Hypercorn e no Daphne, porque o handler lança uma exceção; no uvicorn, a página vê 1006.

        O servidor barrou o cliente: um login recusado no subscriptions-transport-ws 0.11, “Kicked” ou “Duplicate Client ID” no NATS.
    .root-cause =
        O código só diz que o servidor falhou. Distinga as causas pelo motivo e pelo momento. Um motivo que fala de um ping: o keepalive. Todos os sockets daquele servidor de uma vez: um desligamento ou um deploy. Logo após uma mensagem que a página enviou: o handler falhou nessa mensagem. Depois do mesmo passo em toda conexão, sem nenhuma exceção no log: a aplicação retornou.

        O inverso não vale: muitos servidores que falham não enviam 1011. Quando um handler lança uma exceção no aiohttp 3.14, no Tornado 6.6 ou no uvicorn 0.54, ou quando uma exceção encerra o processo no ws 8, não vem frame Close, e a página vê 1006. O Tomcat 10.1, nesse caso, envia 1002.
    .on-the-wire =
        88 02 03 F3. 88 é FIN com opcode 8 (Close), 02 significa sem máscara e dois bytes de payload, e 03 F3 é 1011. Com o motivo “keepalive ping timeout”, o frame começa com 88 18: 24 bytes, dois do código e 22 do texto.
    .seen-page = O evento close traz o código 1011, o motivo como foi enviado e wasClean true. wasClean é false quando o TCP caiu logo depois do frame. Quando o servidor faz o reset do TCP junto com o frame, o Chromium mostra 1006, e o código se perde.
    .seen-other = O navegador devolve o mesmo código e o mesmo motivo, então o handler do evento close do servidor também pode receber 1011, embora tenha sido o servidor quem o enviou primeiro.
    .seen-log = A exceção, com o stack trace: o websockets do Python escreve “connection handler failed”; o Daphne, “Exception inside application”. No caso de um pong que não chegou ou de um desligamento, nenhum handler lançou exceção: procure, em vez disso, um ping, um sinal enviado ao processo ou um deploy nesse momento.
    .fix-page =
        Nada na página conserta o servidor. Reconecte com pausas crescentes e pare quando a mesma mensagem resultar em 1011 toda vez: nesse caso, a culpa é da mensagem, ou do handler que a lê.

        Se o motivo fala de um segundo cliente (“Duplicate Client ID”), feche primeiro a conexão antiga. Se um login foi recusado, faça login de novo antes de reconectar.

        Veja o que faz a biblioteca cliente que você usa. O cliente do graphql-ws trata 1011 como definitivo e não tenta de novo.
    .fix-server =
        Encontre a exceção no log e trate-a. Depois, feche com um código e um motivo próprios, para que a página distinga um erro passageiro de um permanente.

        No caso de “keepalive ping timeout”: procure o que deixa o servidor ocupado demais para ler pongs, e também clientes em dispositivos suspensos; depois, aumente ping_timeout.

        No Hypercorn: feche cada socket com 1001 ou 1012 antes que o prazo de tolerância acabe; além disso, envie um close antes que a aplicação retorne. No Daphne, a própria aplicação não pode escolher 1011: qualquer código que não seja 1000 nem esteja entre 3000 e 4999 provoca uma exceção, e o Daphne envia 1011 por causa dela.
    .note-rfc6455 = Define 1011 para um servidor que encontra uma condição inesperada; a errata 3227 permite que um cliente também o use.
    .note-chromium = Mostra 1011 à página como foi enviado e o devolve; nunca o envia por conta própria.
    .note-firefox = Mostra 1011 à página como foi enviado e devolve código e motivo.
    .note-websockets-17 = Envia 1011 sem motivo quando um handler lança uma exceção, e com “keepalive ping timeout” quando nenhum pong chega em 20 s.
    .note-uvicorn-0-54 = Só envia 1011 quando falta um pong. Quando um handler lança uma exceção, a página vê 1006.
    .note-hypercorn-0-18 = Envia 1011 quando a aplicação lança uma exceção, quando ela retorna e a cada desligamento.
    .note-daphne-4-2 = Envia 1011 até um segundo depois que a aplicação lança uma exceção e também quando ela fecha com um código que o Daphne não permite.
    .note-ws-8 = A aplicação pode enviar 1011; o ws em si não o envia. Uma exceção que ninguém captura encerra o processo, e a página vê 1006.
    .note-spring-7-0 = Envia 1011 sem motivo quando uma exceção escapa de um handler.
    .note-jetty-12 = Envia 1011 com o texto da exceção como motivo e corta a conexão logo em seguida, então o frame pode se perder.
    .note-tomcat-10-1 = Envia 1002 onde outros enviam 1011: quando o handler da aplicação falha.
    .note-nats-2-14 = Envia 1011 a um cliente que foi expulso e a um segundo cliente com o mesmo id.
code-1012 =
    .opening =
        O servidor está reiniciando e avisa antes de sair do ar. A página e a rede estão bem: espere um tempo curto e aleatório e reconecte. Se ele vier sem um deploy, descubra o que reinicia o servidor.
    .when =
        O uvicorn 0.54 o envia, sem motivo, a todos os sockets ao receber SIGTERM e, portanto, a cada recarga com --reload e a cada reinício de um worker. As três implementações de WebSocket dele fazem isso.

        O Phoenix 1.8 o envia enquanto um deploy esvazia seus sockets, no Cowboy e no Bandit.

        O Hasura 2 o envia sem reinício nenhum, quando muda uma configuração que diz respeito à segurança: “cors policy changed”, “auth mode changed”, “allow list updated”.

        Uma aplicação pode escolhê-lo: Server.close() do websockets 17 do Python o aceita no lugar de 1001, e um servidor com ws 8 ou aiohttp 3.14 pode fechar explicitamente com ele.
    .root-cause =
        O processo está prestes a terminar, ou a configuração dele mudou. Muitos sockets o recebem no mesmo momento, e a próxima conexão chega a um novo processo ou, por alguns instantes, a nenhum.

        O código é escolha de quem envia, então o mesmo reinício aparece com outro código em outros servidores: 1001 no websockets do Python e no Tomcat, 1011 no Hypercorn, 1005 no Socket.IO, 1000 no Bandit sem o drainer do Phoenix, e 1006 em ws, Daphne, Tornado, Bun e Deno quando o processo deles simplesmente recebe a ordem de parar.
    .on-the-wire =
        88 02 03 F4. 88 é FIN com opcode 8 (Close), 02 significa sem máscara e dois bytes de payload, e 03 F4 é 1012. Com o motivo “restarting”, começa com 88 0C: 12 bytes, dois do código e dez do texto.
    .seen-page = O evento close traz o código 1012, o motivo como foi enviado, em geral vazio, e wasClean true.
    .seen-other = O navegador devolve o mesmo código e o mesmo motivo. Algumas bibliotecas mais antigas consideram 1012 um código que não pode ser enviado (gevent-websocket, Ratchet, websocket-driver para Ruby) e respondem a ele com 1002 quando um cliente o envia.
    .seen-log = O sinal e o desligamento, não um erro. Procure um deploy, uma recarga, um ciclo de quedas e reinícios ou uma nova configuração nesse momento.
    .fix-page =
        Reconecte após uma pausa aleatória. A mensagem que pediu a criação deste código fala de 5 a 30 segundos, para que os clientes não voltem todos no mesmo momento. Depois, peça ao servidor o que se perdeu.

        O cliente do graphql-ws tenta de novo após 1012 por conta própria.
    .fix-server =
        Nada, se foi um deploy. Antes de fechar as conexões antigas, encaminhe as novas a outro processo; depois, feche as antigas em grupos, não todas de uma vez.

        Se ninguém fez deploy: procure um monitor de arquivos como --reload em produção, um limite de memória, um health check que falha ou um supervisor que reinicia workers.
    .note-iana = Registra 1012 como “Service Restart”; a referência é uma mensagem à lista de e-mail hybi.
    .note-rfc6455 = Não define 1012; o registro da IANA o acrescentou depois.
    .note-chromium = Mostra 1012 à página como foi enviado; uma página não pode enviá-lo.
    .note-firefox = Mostra 1012 à página como foi enviado; uma página não pode enviá-lo.
    .note-uvicorn-0-54 = Envia 1012 sem motivo a todo socket aberto quando o servidor para ou recarrega.
    .note-phoenix-1-8 = Envia 1012 pelo drainer de sockets durante um desligamento, no Cowboy e no Bandit.
    .note-hasura-2 = Envia 1012 quando mudam configurações que dizem respeito à segurança, com a configuração como motivo; nada reinicia.
    .note-websockets-17 = Envia 1001 quando seu servidor fecha, a menos que outro código, como 1012, seja indicado.
    .note-hypercorn-0-18 = Envia 1011 quando é parado, não 1012.
    .note-graphql-ws-6 = Trata 1012 como temporário e conecta de novo.
    .note-netty-4-2 = Oferece 1012 como um status pronto com o texto “Service Restart”; esse texto é indício de Netty.
code-1013 =
    .opening =
        O servidor, ou a aplicação nele, não quer atender esta conexão agora: na maioria das vezes, porque tem trabalho demais ou conexões demais. Espere antes da próxima tentativa, e mais a cada vez. Quase nenhum software envia 1013 por conta própria, então é o código da própria aplicação que sabe o porquê.
    .when =
        O Tyrus 1.22 o envia quando um endpoint, uma aplicação ou um endereço atingiu seu número de sessões: “Maximal number of open sessions per endpoint exceeded.”

        O soketi encerrava todos os sockets com 1013 quando parava, até junho de 2022; desde então, usa 4200.

        Uma aplicação que alivia a carga fecha com ele: no websockets 17 do Python, por exemplo, close(1013) chega como foi enviado.

        Código baseado no Netty que usa o status pronto da biblioteca o envia com “Try Again Later”.
    .root-cause =
        O código diz que o problema é temporário, e não qual é: sessões demais, um banco de dados que não responde, um limite para este usuário. O motivo, ou o código que chama close, é que tem de dizer.

        A maioria dos servidores usa outros códigos para o mesmo. O NATS fecha com 1008 e “Maximum Connections Exceeded”; o centrifuge, com 3504; e os servidores do protocolo Pusher, com 4100 a 4199. Um servidor que recusa um cliente antes do handshake responde com um status HTTP como 503, e a página vê 1006.
    .on-the-wire =
        88 02 03 F5. 88 é FIN com opcode 8 (Close), 02 significa sem máscara e dois bytes de payload, e 03 F5 é 1013. Pode vir depois um motivo, com no máximo 123 bytes de UTF-8; quanto tempo esperar não tem campo próprio.
    .seen-page = O evento close traz o código 1013, o motivo como foi enviado e wasClean true.
    .seen-other = O navegador devolve o mesmo código e o mesmo motivo.
    .seen-log = O que a aplicação escreve quando recusa um cliente. Números ajudam mais que linhas de log: sockets abertos, tamanho das filas, memória.
    .fix-page =
        Espere, com uma pausa que cresce e tem uma parte aleatória; não tente de novo na hora. A mensagem que pediu a criação deste código vai além: um cliente deve ir a outro endereço do serviço, ou voltar ao mesmo só quando o usuário agir.

        Se demorar, avise o usuário. O cliente do graphql-ws tenta de novo após 1013 por conta própria.
    .fix-server =
        Descubra qual limite foi atingido e aumente-o, ou acrescente servidores. No Tyrus, é maxSessions.

        Se os clientes voltam rápido demais, diga no motivo quanto esperar e leia isso na página. Recusar com HTTP 503 antes do handshake também é possível, mas nesse caso a página vê 1006 e não consegue distingui-lo de qualquer outra falha.
    .note-iana = Registra 1013 como “Try Again Later”; a referência é uma mensagem à lista de e-mail hybi.
    .note-rfc6455 = Não define 1013; o registro da IANA o acrescentou depois.
    .note-chromium = Mostra 1013 à página como foi enviado; uma página não pode enviá-lo.
    .note-firefox = Mostra 1013 à página como foi enviado; uma página não pode enviá-lo.
    .note-tyrus-1-22 = Envia 1013 quando um de seus três limites de sessões é atingido; o motivo diz qual.
    .note-soketi-1 = Enviava 1013 no próprio desligamento até junho de 2022 e envia 4200 desde então.
    .note-websockets-17 = Só envia 1013 quando a aplicação o faz.
    .note-nats-2-14 = Diz 1008 quando tem conexões demais.
    .note-netty-4-2 = Oferece 1013 como um status pronto com o texto “Try Again Later”; esse texto é indício de Netty.
    .note-graphql-ws-6 = Trata 1013 como temporário e conecta de novo.
code-1014 =
    .opening =
        Um gateway diz que o servidor atrás dele não deu resposta válida. A página chegou ao gateway, então o lado dela está bem; investigue atrás do gateway. Proxies comuns nunca enviam 1014: ele vem de uma aplicação ou de um gateway que escreve os próprios frames Close.
    .when =
        Uma aplicação que repassa WebSockets a outro serviço, perdeu esse serviço e escolheu este código para isso.

        Código baseado no Netty que usa o status pronto da biblioteca: nesse caso, o motivo é “Bad Gateway”.

        Nenhum servidor ou proxy do atlas do wswhy envia 1014 por conta própria. Quando um servidor morre atrás do nginx 1.22 ou do HAProxy 2.6, a página vê 1006, porque esses proxies só repassam bytes e não enviam frame Close; um servidor que está fora do ar no handshake dá HTTP 502 ou 503, e a página também vê 1006.
    .root-cause =
        A conexão tem duas metades, e a mais distante falhou: o backend está fora do ar, está reiniciando, recusa o handshake ou respondeu com algo que não é WebSocket. A metade mais próxima funcionou até que o gateway a fechasse.
    .on-the-wire =
        88 02 03 F6. 88 é FIN com opcode 8 (Close), 02 significa sem máscara e dois bytes de payload, e 03 F6 é 1014. Com o motivo “Bad Gateway”, começa com 88 0D: 13 bytes, dois do código e onze do texto.
    .seen-page = O evento close traz o código 1014, o motivo como foi enviado e wasClean true.
    .seen-other = O gateway recebe de volta do navegador o mesmo código e o mesmo motivo que enviou. O servidor atrás dele só vê como o gateway encerrou a outra metade.
    .seen-log = No log do gateway: qual backend e o que ele respondeu. O log do backend pode estar vazio, se ele nunca foi alcançado.
    .fix-page =
        Reconecte com pausas crescentes. Nada na página muda o que está atrás do gateway.
    .fix-server =
        A partir da própria máquina do gateway, conecte ao backend pelo endereço que o gateway usa. Veja se ele está rodando, escuta ali e completa um handshake WebSocket.

        Se você escreve um gateway: repasse o código e o motivo do próprio backend quando ele informar algum e guarde 1014 para quando não informar nenhum. Clientes com bibliotecas mais antigas podem derrubar a conexão por causa de 1014.
    .note-iana = Registra 1014 desde outubro de 2016, com uma frase no lugar de um nome, e o compara ao 502 do HTTP.
    .note-rfc6455 = Não define 1014; o registro da IANA o acrescentou depois.
    .note-chromium = Mostra 1014 à página como foi enviado; uma página não pode enviá-lo.
    .note-firefox = Mostra 1014 à página como foi enviado; uma página não pode enviá-lo.
    .note-nginx-1-22 = Não envia frame Close: a página vê 1006 quando o backend morre e, depois de um HTTP 502, quando ele está fora do ar.
    .note-haproxy-2-6 = Não envia frame Close: a página vê 1006 quando o backend morre e, depois de um HTTP 503, quando ele está fora do ar.
    .note-ws-8 = Aceita 1014 como código válido, desde uma mudança de janeiro de 2020.
    .note-boost-beast = Tratava 1014 como inválido e respondia com 1002, até uma mudança de junho de 2026.
    .note-wsproto-1-3 = Trata 1014 como um código não atribuído e informa 1002 ao programa que o usa.
    .note-netty-4-2 = Oferece 1014 como um status pronto com o texto “Bad Gateway”; esse texto é indício de Netty.
code-1015 =
    .opening =
        O TLS falhou, então nunca houve um WebSocket. O Firefox informa isso como 1015; o Chromium, como 1006. Abra o mesmo host com https:// em uma aba: ali o navegador diz o que está errado.
    .when =
        Um certificado em que o navegador não confia, como um autoassinado. O Firefox 153 mostra 1015 nesse caso.

        wss: para uma porta que fala HTTP sem TLS. O Firefox mostra 1015; o Chromium, um erro de protocolo SSL no console e 1006 na página.

        Uma porta que pede um certificado de cliente: navegadores não deixam ninguém escolher um para um WebSocket.

        Um servidor que escreve 1015 em um frame Close, o que é proibido. O código-fonte do NATS faz isso quando um handshake TLS falha. Nesse caso, o Firefox mostra 1015 com wasClean true; o Chromium derruba a conexão com 1006 e envia 1002 ao servidor.
    .root-cause =
        O certificado, a configuração de TLS da porta, ou a falta de TLS ali. A página não consegue dizer qual é a causa; o console do navegador e uma aba com https:// conseguem.

        wasClean distingue as duas origens. False: o TLS falhou, e é o navegador que informa 1015. True: um servidor enviou 1015 em um frame, e o TLS estava bem.
    .on-the-wire =
        Nada. O TLS falha antes do primeiro byte de WebSocket, então não há frame nenhum. Um frame 88 02 03 F7 conteria 1015 e é uma violação: um frame Close não pode trazer este código.
    .seen-page = Firefox: um evento error, depois 1015, um motivo vazio, wasClean false, e o open nunca veio. Chromium: o mesmo, com 1006.
    .seen-other = A biblioteca TLS do servidor vê a falha, e o servidor WebSocket não vê nada: nenhuma requisição chegou.
    .seen-log = Um alerta TLS ou um handshake que falhou no log de quem faz a terminação TLS, muitas vezes um proxy. O log da aplicação não tem nenhuma entrada.
    .fix-page =
        Confira a URL: wss: onde a porta fala TLS, ws: onde não fala, e o nome de host que consta no certificado. Uma página carregada por HTTPS só pode abrir ws: para esta máquina.

        Código que trata 1006 deve tratar 1015 do mesmo modo; senão, funciona no Chromium e não no Firefox. Não espere um aviso em que clicar: um WebSocket não mostra nenhum.
    .fix-server =
        Sirva um certificado em que os navegadores confiem, para este nome de host, com a cadeia completa. No caso de uma autoridade privada, instale a raiz dela nas máquinas dos usuários.

        Não peça certificado de cliente nesta porta. Nunca escreva 1015 em um frame Close; feche com 1011, ou apenas encerre o TCP.
    .note-rfc6455 = Reserva 1015 para indicar um handshake TLS que falhou; não pode ser enviado.
    .note-firefox = Mostra 1015 quando o TLS falha, com wasClean false; um 1015 que vem em um frame ele também mostra, com wasClean true.
    .note-chromium = Nunca mostra 1015: depois de uma falha de TLS, a página vê 1006, e também depois de um 1015 que vem em um frame.
    .note-nats-2-14 = Usa 1015 no código-fonte para um handshake TLS que falhou, embora nenhum frame possa trazê-lo.
    .note-ws-8 = Trata um frame Close com 1015 como uma violação e responde com 1002.
code-protocol =
    .opening =
        { $code } não tem significado até agora: de 1016 a 2999, os códigos esperam versões futuras do protocolo e as extensões dele. Quem o enviou escolheu um número que não lhe cabia escolher. Pergunte a quem opera o servidor e leia o motivo.
    .when =
        Um servidor cujo autor numerou os próprios erros a partir de 1016, 1100 ou 2000, ao lado dos códigos padrão.

        Um frame escrito à mão ou lido no lugar errado, de modo que outros bytes estão onde deveria estar o código.

        Muitas bibliotecas recusam esses códigos: ws 8, websockets 17 do Python, wsproto, Ratchet, Cowboy e Bandit os tratam como erros e respondem 1002.
    .root-cause =
        Um significado privado em um intervalo público. Funciona enquanto as duas pontas forem um navegador e um servidor que não confere, e falha com a próxima biblioteca cliente. Se um dia uma especificação atribuir { $code }, o significado dele muda sem aviso.
    .on-the-wire =
        88 02 e dois bytes de 03 F8 (1016) a 0B B7 (2999). Por exemplo, 88 02 07 D0 contém 2000.
    .seen-page = Chromium e Firefox mostram { $code } e o motivo como foram enviados, com wasClean true.
    .seen-other = O navegador devolve o mesmo código e o mesmo motivo.
    .seen-log = Em um servidor que não confere, nada. Um cliente que confere registra um código de status inválido ou reservado e envia 1002.
    .fix-page =
        Trate { $code } como um fim desconhecido e use o motivo. A página não pode enviá-lo: close() só aceita 1000 e os códigos de 3000 a 4999.
    .fix-server =
        Mude o código para um de 4000 a 4999, que são das aplicações, e avise os clientes. A mudança é pequena agora e cresce com cada cliente que conhece o número antigo.
    .note-rfc6455 = Reserva de 1000 a 2999 para o protocolo, suas revisões e suas extensões e não define nenhum a partir de 1016.
    .note-iana = Lista de 1016 a 2999 como não atribuídos; uma nova entrada exige uma especificação publicada ou uma revisão.
    .note-chromium = Mostra qualquer código desses à página, com wasClean true, e o devolve.
    .note-firefox = Mostra qualquer código desses à página, com wasClean true, e o devolve.
    .note-ws-8 = Responde a um código desses com 1002.
    .note-wsproto-1-3 = Informa um código desses ao programa como 1002.
    .note-ratchet-0-4 = Responde a um código desses com 1002.
    .note-bandit-1-12 = Responde a um código desses com 1002.
code-3000 =
    .opening =
        Pelo registro da IANA, diz que quem recebe exige um login. A entrada é de 2021, e o SockJS já usava o número antes para outros fins. Por isso, leia o motivo: se for “Go away!” ou “Broken framing.”, não falta login nenhum.
    .when =
        Uma aplicação ou biblioteca que segue o registro fecha com 3000 quando um token falta, está errado ou venceu.

        O SockJS no Spring 7.0 fecha toda sessão com 3000 e “Go away!” quando o servidor a encerra. O SockJS-node fecha com 3000 e “Broken framing.” quando não consegue ler uma mensagem, e escreve c[3000,"No response from heartbeat"] como última mensagem quando um heartbeat fica sem resposta, e esse socket termina com 1000.

        Uma página pode ela mesma enviar 3000. A maioria dos servidores o devolve; aiohttp, Daphne, WebSocket-Node e Bandit respondem 1000, e o uWebSockets responde sem código, então a página vê 1005.
    .root-cause =
        Ou o login, ou um uso mais antigo do número. O motivo distingue os dois. Se for o login, o momento diz mais: logo após a abertura significa que faltava ou estava errado; após um tempo fixo de conexão, que expirou.

        Um login recusado durante o handshake é diferente: o servidor responde com HTTP 401, e a página vê 1006.
    .on-the-wire =
        88 02 0B B8. 88 é FIN com opcode 8 (Close), 02 significa sem máscara e dois bytes de payload, e 0B B8 é 3000. Com o motivo “Go away!”, começa com 88 0A: dez bytes, dois do código e oito do texto.
    .seen-page = O evento close traz o código 3000, o motivo como foi enviado e wasClean true. Depois de um close(3000) da própria página, mostra a resposta do servidor: 3000, 1000 ou 1005.
    .seen-other = O navegador devolve o mesmo código e o mesmo motivo. Quando foi a página que o enviou, o servidor recebe 3000 e o motivo da página.
    .seen-log = As palavras da própria aplicação sobre o login. No caso do SockJS, o fim da sessão, e nada sobre um login.
    .fix-page =
        Obtenha um novo token ou faça login de novo e só depois reconecte, uma vez. Reconectar com o mesmo token acaba do mesmo jeito. Depois de “Go away!”, apenas reconecte, se a página ainda precisar do socket.
    .fix-server =
        Envie um motivo que distinga a falta de login de um login que expirou, para que a página saiba se um novo token basta. Use 3003 quando o login está certo, mas não permite isso.

        Em um protocolo seu, um código a partir de 4000 não se confunde com o do SockJS.
    .note-iana = Registra 3000 como “Unauthorized” desde setembro de 2021, para um endpoint que precisa antes de autorização.
    .note-chromium = Mostra 3000 à página como foi enviado; close(3000) é permitido.
    .note-firefox = Mostra 3000 à página como foi enviado; close(3000) é permitido.
    .note-spring-7-0 = Seu suporte a SockJS envia 3000 com “Go away!” em um fim comum, por parte do servidor.
    .note-sockjs-node-0-3 = Envia 3000 com “Broken framing.” ao receber uma mensagem que não consegue ler.
    .note-centrifuge = Guarda 3000 para “connection closed”, que nunca envia: só aparece em logs.
    .note-uwebsockets-20 = Responde a close(3000) de uma página com um frame Close vazio, então a página vê 1005.
    .note-aiohttp-3-14 = Responde a close(3000) de uma página com 1000.
code-3003 =
    .opening =
        O servidor sabe em nome de quem a página age e não permite o que ela quer. Um novo login com o mesmo usuário não adianta. Peça o que este usuário pode ter, ou faça com que quem opera o servidor libere.
    .when =
        Uma aplicação que segue o registro da IANA fecha com 3003 quando um usuário abre uma sala, um tópico ou um documento a que não tem acesso, ou quando a permissão é retirada durante a conexão.

        Nenhum software de servidor do atlas do wswhy envia 3003 por conta própria. Outros usam códigos próprios para o mesmo: graphql-ws, 4403; centrifuge, 3507 com “permission denied”; Quarkus WebSockets Next, 1008.
    .root-cause =
        As permissões deste usuário ou token. 3003 é o número para “conhecido, mas sem permissão”; 3000 é para “desconhecido”. Um servidor pode confundir os dois, então leia o motivo.

        Uma recusa durante o handshake é diferente: o servidor responde com HTTP 403, e a página vê 1006. Atrás de um 403 também pode haver uma origem não permitida ou um caminho errado.
    .on-the-wire =
        88 02 0B BB. 88 é FIN com opcode 8 (Close), 02 significa sem máscara e dois bytes de payload, e 0B BB é 3003. Com o motivo “Forbidden”, começa com 88 0B: onze bytes, dois do código e nove do texto.
    .seen-page = O evento close traz o código 3003, o motivo como foi enviado e wasClean true.
    .seen-other = O navegador devolve o mesmo código e o mesmo motivo.
    .seen-log = O usuário, o que foi pedido e a regra que o recusou, se a aplicação os escreve no log.
    .fix-page =
        Não faça a página reconectar sozinha: a resposta continua a mesma até que alguém mude as permissões. Diga ao usuário o que foi recusado.
    .fix-server =
        Diga no motivo o que foi recusado. Compare as permissões que o token traz com as que o recurso exige; um papel concedido depois pode precisar de um novo token.

        Quando um só socket serve a muitos tópicos, recuse em uma mensagem só aquele tópico e mantenha o socket aberto.
    .note-iana = Registra 3003 como “Forbidden” desde fevereiro de 2023, para um endpoint autorizado mas sem permissão.
    .note-chromium = Mostra 3003 à página como foi enviado; close(3003) é permitido.
    .note-firefox = Mostra códigos deste intervalo como foram enviados.
    .note-graphql-ws-6 = Em vez dele, diz 4403 com “Forbidden”.
    .note-centrifuge = Em vez dele, diz 3507 com “permission denied”.
    .note-quarkus-websockets-next = Diz 1008 quando uma verificação de segurança falha, seja o usuário desconhecido ou sem permissão.
    .note-uwebsockets-20 = Responde a close(3003) da própria página com um frame Close vazio, então a página vê 1005.
code-3008 =
    .opening =
        Pelo registro da IANA, diz que algo demorou mais do que quem envia permite. O Centrifugo envia o mesmo número, com o motivo “slow”, a uma página que lê devagar demais. Leia primeiro o motivo: ele decide qual dos dois é o seu caso.
    .when =
        O Centrifugo, ou outro servidor com a biblioteca centrifuge, quando mais de 1 MiB espera para ser enviado a esta página. O motivo é “slow”, e não houve timeout nenhum.

        Uma aplicação que segue o registro, quando uma resposta ou um login não veio no tempo que ela dá.

        Timeouts comuns raramente dão 3008, porque o software de servidor tem códigos mais antigos para eles: o Jetty 12 fecha um socket inativo com 1001; o Cowboy, com 1000; o Bandit, com 1002; um pong atrasado dá 1011 no websockets do Python e no uvicorn; o graphql-ws diz 4408 quando a primeira mensagem atrasa; o próprio centrifuge diz 3012 no caso de um pong e 3502 no de uma primeira mensagem.
    .root-cause =
        Com “slow”: a página ou a rede recebe os dados mais devagar do que o servidor os produz. Uma aba congelada, um script bloqueado ou uma rede lenta faz isso.

        Com qualquer outro motivo: o servidor esperou por algo. Meça o tempo da última coisa que aconteceu até o fim. Se for sempre o mesmo, é um limite definido em algum lugar.
    .on-the-wire =
        88 02 0B C0. 88 é FIN com opcode 8 (Close), 02 significa sem máscara e dois bytes de payload, e 0B C0 é 3008. Com o motivo “slow”, começa com 88 06: seis bytes, dois do código e quatro do texto.
    .seen-page = O evento close traz o código 3008, o motivo como foi enviado e wasClean true.
    .seen-other = O navegador devolve o mesmo código e o mesmo motivo.
    .seen-log = O que o servidor esperava, se a aplicação o escreve no log. No caso de “slow”, o tamanho da fila.
    .fix-page =
        No caso de “slow”: faça menos no handler de mensagens, assine menos canais e reconecte; o cliente do Centrifugo reconecta por conta própria após 3008.

        No caso de um timeout: envie antes a mensagem esperada, como o login assim que vier o evento open.
    .fix-server =
        No caso de “slow”: envie menos, ou mensagens menores, ou aumente ClientQueueMaxSize.

        No caso de um timeout: diga no motivo o que era esperado e por quanto tempo, e aumente esse limite se clientes legítimos o atingem.
    .note-iana = Registra 3008 como “Timeout” desde fevereiro de 2024, para um endpoint que demorou demais a responder.
    .note-chromium = Mostra 3008 à página como foi enviado; close(3008) é permitido.
    .note-firefox = Mostra códigos deste intervalo como foram enviados.
    .note-centrifuge = Envia 3008 com “slow” quando a fila de um cliente passa de ClientQueueMaxSize, 1 MiB por padrão; seus timeouts têm outros códigos.
    .note-graphql-ws-6 = Diz 4408 quando a primeira mensagem não chega a tempo.
    .note-jetty-12 = Diz 1001 com “Connection Idle Timeout” a um socket inativo.
    .note-uwebsockets-20 = Responde a close(3008) da própria página com um frame Close vazio, então a página vê 1005.
code-registered =
    .opening =
        { $code } é de uma biblioteca ou framework, e a documentação dela diz o que significa. A IANA lista só 3000, 3003 e 3008; todos os outros números deste intervalo são usados sem entrada. Muitas vezes o motivo basta para achar a biblioteca.
    .when =
        O Centrifugo e outros servidores com centrifuge usam dois blocos. De 3000 a 3499 é temporário, e o cliente volta por conta própria: 3001 “shutdown”, 3005 “connection expired”, 3008 “slow”, 3012 “no pong”. De 3500 a 3999 é definitivo: 3500 “invalid token”, 3501 “bad request”, 3502 “stale”, 3507 “permission denied”.

        O SockJS usa 3000: “Go away!” no Spring, “Broken framing.” no SockJS-node.

        Uma página pode ela mesma fechar com { $code }, e uma biblioteca na página pode fazer isso em nome dela. Nesse caso, foi a página que fechou.
    .root-cause =
        O que a biblioteca disser. Duas bibliotecas podem usar um mesmo número para coisas diferentes: 3000 é um login no registro da IANA, um fim comum no SockJS, e nunca é enviado no centrifuge. Por isso, ache primeiro a biblioteca: pela URL, pelo subprotocolo, pelas primeiras mensagens ou pelas palavras do motivo.
    .on-the-wire =
        88 02 e dois bytes de 0B B8 (3000) a 0F 9F (3999). Por exemplo, 88 02 0D AC contém 3500. Se houver um motivo, ele vem depois em UTF-8.
    .seen-page = O evento close traz o código { $code }, o motivo como foi enviado e wasClean true.
    .seen-other = Quando foi o servidor que fechou, o navegador devolve o código e o motivo dele. Quando foi a página, o servidor recebe { $code }; o uWebSockets responde a códigos de 1012 a 3999 com um frame Close vazio, então a página vê 1005.
    .seen-log = O nome que a biblioteca dá ao código, nos dois lados; o centrifuge registra suas desconexões pelo nome.
    .fix-page =
        Procure o código na lista da própria biblioteca e siga a regra dela para reconectar. Uma página que reconecta após um código que é definitivo é fechada de novo na hora.
    .fix-server =
        Se você escreve uma biblioteca: registre os códigos na IANA, por ordem de chegada, e envie um motivo. Se você escreve uma aplicação: use de 4000 a 4999, que não exigem registro e que nenhuma biblioteca deveria usar.
    .note-rfc6455 = Dá de 3000 a 3999 a bibliotecas, frameworks e aplicações, que devem registrá-los na IANA.
    .note-iana = Lista três: 3000 Unauthorized, 3003 Forbidden, 3008 Timeout; o resto não está atribuído.
    .note-chromium = Mostra-os como foram enviados; uma página pode enviá-los.
    .note-firefox = Mostra-os como foram enviados; uma página pode enviá-los.
    .note-centrifuge = Usa de 3001 a 3014, após os quais os clientes voltam, e de 3500 a 3509, que são definitivos.
    .note-spring-7-0 = Seu suporte a SockJS usa 3000 para um fim comum.
    .note-sockjs-node-0-3 = Usa 3000 para uma mensagem que não consegue ler.
    .note-uwebsockets-20 = Responde a um código deste intervalo enviado pela própria página com um frame Close vazio.
code-private =
    .opening =
        { $code } é da própria aplicação: ninguém mais lhe dá significado, e outro serviço pode usá-lo para algo diferente. Procure-o na documentação do serviço ou no código-fonte do servidor e leia o motivo.
    .when =
        O graphql-ws e outros servidores de graphql-transport-ws se inspiram nos números do HTTP: 4400 para uma mensagem que não pode ser lida, 4401 para uma subscription antes de o login ser confirmado, 4403 para um login recusado, 4408 para uma primeira mensagem que veio tarde demais, 4429 para uma segunda.

        O Spring 7.0 fecha com 4500 quando uma mensagem não pôde ser enviada a tempo e também quando nenhum frame STOMP veio em 60 s.

        Serviços hospedados têm suas listas: Discord, 4000 a 4014 no gateway dele; Twitch EventSub, 4000 a 4007; Pusher, 4000 a 4301; obs-websocket, 4002 a 4012.

        A própria página pode ter fechado com { $code }, ou uma biblioteca cliente nela: o graphql-ws usa 4004, 4005, 4499 e 4504 assim.
    .root-cause =
        O que a aplicação decidiu. Um número, muitos significados: 4001 é um opcode desconhecido no Discord, uma aplicação desconhecida no Pusher e uma mensagem que não era permitida na Twitch; 4003 é a falta de login no Discord, uma conexão sem uso na Twitch e a falta de dados no obs-websocket. Por isso, descubra quem o enviou antes de procurá-lo.

        Depois, veja qual lado fechou. Se a página chamou close({ $code }), a pilha de chamadas indica a linha.
    .on-the-wire =
        88 02 e dois bytes de 0F A0 (4000) a 13 87 (4999). Por exemplo, 88 02 11 31 contém 4401. Se houver um motivo, ele vem depois em UTF-8, com no máximo 123 bytes.
    .seen-page = O evento close traz o código { $code }, o motivo como foi enviado e wasClean true. Depois de um close({ $code }) da própria página, mostra o código da resposta do servidor: { $code } com a maioria, 1000 com aiohttp, Daphne, WebSocket-Node e Bandit.
    .seen-other = Quando foi o servidor que fechou, o navegador devolve o código e o motivo dele. Quando foi a página, o servidor recebe { $code } e o motivo da página.
    .seen-log = A linha da própria aplicação, se ela tiver uma. Uma biblioteca abaixo dela registra só o número, se registrar algo.
    .fix-page =
        Anote o que cada código deste serviço pede: voltar na hora, voltar mais tarde, fazer login antes ou parar. Os intervalos do Pusher são um exemplo: de 4000 a 4099, parar; de 4100 a 4199, esperar; de 4200 a 4299, voltar na hora.

        Até que o significado de um código seja conhecido, volte com pausas crescentes, e não para sempre.
    .fix-server =
        Documente cada código, com o que o cliente deve fazer, e envie um motivo com ele. Não reaproveite um número para um segundo significado.

        Números como 4401 para 401 são fáceis de ler, mas não são um padrão.
    .note-rfc6455 = Guarda de 4000 a 4999 para uso privado; não podem ser registrados.
    .note-chromium = Mostra-os como foram enviados; uma página pode enviá-los.
    .note-firefox = Mostra-os como foram enviados; uma página pode enviá-los.
    .note-graphql-ws-6 = Envia 4400, 4401, 4403, 4406, 4408, 4409, 4429 e 4500 a partir do servidor, e 4004, 4005, 4499 e 4504 a partir do cliente.
    .note-spring-7-0 = Envia 4500 a um cliente que recebe devagar demais e a um que nunca enviou um frame STOMP.
    .note-discord-gateway = Documenta de 4000 a 4005 e de 4007 a 4014.
    .note-twitch-eventsub = Usa de 4000 a 4007; 4001 diz que o cliente enviou algo, o que não é permitido.
    .note-obs-websocket-5 = Usa de 4002 a 4012, a maioria com uma frase como motivo.
    .note-pusher-js-8 = Lê o intervalo: após 4000, volta por TLS; de 4001 a 4099 é definitivo; após 4100 a 4199, espera um segundo; após 4200 a 4299, volta na hora.
    .note-aiohttp-3-14 = Responde a um código deste intervalo enviado pela própria página com 1000.
code-out-of-range =
    .opening =
        { $code } está fora de todos os intervalos: os códigos de fechamento terminam em 4999. Muito provavelmente, os dois bytes significam outra coisa: um código com os bytes trocados ou as duas primeiras letras de um texto. Examine como o servidor escreve seu frame Close.
    .when =
        Bytes trocados: o código é enviado com o byte mais alto primeiro. Um servidor que escreve primeiro o byte mais baixo transforma 1000 em 59395, 1001 em 59651, 1011 em 62211 e 4000 em 40975.

        Um motivo sem código: as duas primeiras letras viram o número. Duas letras minúsculas dão um número de 24929 (“aa”) a 31354 (“zz”), e o motivo na página fica sem elas. “bye” aparece como 25209 e “e”.

        Um número próprio da aplicação a partir de 5000, escolhido porque 4000 a 4999 parecia cheio ou não era conhecido.
    .root-cause =
        Bytes que não são um código, ou um código que ninguém pode usar. Escreva { $code } como dois bytes em hexadecimal. Se o par trocado for um código conhecido, é a ordem. Se os dois bytes forem letras, é o texto. Se não, é um número que a aplicação escolheu.
    .on-the-wire =
        88 02 e dois bytes de 13 88 (5000) a FF FF (65535). 1000 deve ser enviado como 03 E8; com os bytes trocados, é 88 02 E8 03, e um navegador lê 59395.
    .seen-page = Chromium e Firefox mostram { $code } e o motivo como foram enviados, com wasClean true.
    .seen-other = O navegador devolve o mesmo número. Outros clientes encerram a conexão por causa dele, muitos deles com 1002.
    .seen-log = Em um servidor que não confere, nada. Um cliente que confere registra um código de status inválido.
    .fix-page =
        Nada na página o causa: close() só aceita 1000 e os códigos de 3000 a 4999. Trate { $code } como um fim desconhecido.
    .fix-server =
        Escreva o código como dois bytes em ordem de rede e, depois, o motivo em UTF-8; melhor ainda, deixe uma biblioteca montar o frame Close.

        Para códigos próprios, use de 4000 a 4999.
    .note-rfc6455 = Fala de códigos de 1000 a 4999; nada a partir de 5000 tem lugar.
    .note-chromium = Mostra qualquer número desses à página, com wasClean true, e o devolve.
    .note-firefox = Mostra qualquer número desses à página, com wasClean true, e o devolve.
    .note-ws-8 = Responde a um código desses com 1002.
    .note-websockets-17 = Responde a um código desses com 1002 e “invalid status code”.
    .note-centrifuge = Seus clientes voltam após um código a partir de 5000, como após qualquer um que não considerem definitivo.
