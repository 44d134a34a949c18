# O que uma página do site diz de cada código de fechamento, além de codes.ftl: ver crate/explain/README.md. `$code` é o número.

code-1002 =
    .opening =
        O servidor diz que recebeu algo que viola uma regra da RFC 6455, ou usa 1002 para outra coisa, como fazem Tomcat, Spring e Bandit. Um frame inválido não pode ser culpa da página: é o navegador que monta cada frame. Leia primeiro o motivo e, depois, o log do servidor naquele segundo.
    .when =
        A aplicação falhou, e todos os frames estavam certos. O Tomcat 10.1 envia 1002 com “An unrecoverable IOException occurred so the connection was closed” quando um MessageHandler lança exceção, e 1002 com o texto da própria exceção quando onOpen lança uma. O Reactor Netty envia “Protocol error” quando seu handler falha.

        Um ERROR do STOMP veio logo antes. O Spring fecha com 1002, sem motivo, depois de cada frame ERROR que ele mesmo gera: um CONNECT ou SUBSCRIBE recusado, um frame acima de 65.536 bytes, heartbeats que não vieram, um broker que sumiu.

        A página ficou em silêncio. O Bandit 1.12 envia 1002, sem motivo, após 60 s sem dados do cliente.

        A página enviou uma mensagem grande. O Chromium divide uma mensagem acima de 65.536 bytes em fragmentos, e alguns servidores não aceitam fragmentos. O Firefox envia a mesma mensagem em um só frame.

        Algo no caminho alterou os bytes. Um único bit invertido em um opcode dá “invalid opcode” no websockets 17 do Python, “bad opcode 3” no gorilla/websocket, uma frase inteira no Tomcat e 1002 sem motivo no ws 8. Um intermediário que anuncia ao navegador uma compressão com a qual o servidor não concordou leva ao mesmo fim.
    .root-cause =
        O código é genérico: o decodificador de quem recebe, a aplicação e os timers podem todos produzi-lo. Para distingui-los, comece pelo motivo. Um texto sobre um opcode, uma máscara, um bit reservado ou um fragmento vem do decodificador: os bytes mudaram no caminho, ou o decodificador está errado. Um texto sobre uma exceção vem da aplicação. Um texto sobre um pacote MQTT ou NATS, como “cannot_parse” ou “Parse Error”, fala do que estava na mensagem.

        Sem motivo, veja o que veio antes. Um frame ERROR do STOMP: é o Spring, e o cabeçalho message desse frame diz o porquê. Cerca de 60 s em que a página não enviou nada: Bandit. Uma mensagem acima de 64 KiB: fragmentos. Nada disso: conecte sem passar por proxy nenhum e veja se a conexão acaba mesmo assim.
    .on-the-wire =
        88 02 03 EA. 88 é FIN com opcode 8 (Close), 02 é o tamanho do payload, sem máscara, e 03 EA é 1002. Se houver um motivo, ele vem depois em UTF-8, com no máximo 123 bytes: com “invalid opcode”, o frame começa com 88 10, já que seguem 16 bytes, dois do código e 14 do texto.
    .seen-page = O evento close traz o código 1002, o motivo do servidor, que muitas vezes é vazio, e wasClean true. Nenhum evento error vem antes dele. Quando é o navegador que encontra um frame inválido, a página recebe um evento error e 1006, nunca 1002.
    .seen-other = O servidor recebe de volta do navegador o próprio 1002 e o próprio motivo. Quando o Chromium encontra um frame inválido do servidor, o servidor recebe 1002 com um texto curto, como “Invalid reserved bit”, “Unknown opcode”, “Masked frame from server” ou “Invalid UTF-8 in text frame”. O Firefox, nesse caso, não envia frame Close: só o TCP é encerrado.
    .seen-log =
        Um 1002 que o servidor recebeu é o Chromium reclamando dos frames do próprio servidor. No gorilla/websocket, o erro é “websocket: close 1002 (protocol error): Invalid reserved bit”.

        Um 1002 que o servidor enviou não aparece necessariamente como tal no log dele. O ws 8 emite um erro com um código como WS_ERR_INVALID_OPCODE ou WS_ERR_UNEXPECTED_RSV_1, e o evento close do próprio ws então diz 1006. O aiohttp indica o opcode no log, e não no motivo.
    .fix-page =
        Nenhuma alteração na página gera ou evita um frame malformado, e reconectar na hora leva ao mesmo fim.

        Tente o mesmo com mensagens abaixo de 64 KiB. Se funcionar, o servidor não aceita fragmentos ou os limita. Com STOMP, trate o frame ERROR e envie os heartbeats que a página prometeu. Com Bandit, envie mensagens com intervalo menor que 60 s.
    .fix-server =
        Se o motivo ou o log mostra uma exceção, corrija o handler e feche com 1011 onde ele ainda puder falhar. Se o log mostra um timeout, aumente-o: no Bandit, a opção é timeout.

        Se um frame era inválido, conecte direto ao servidor. Se então funcionar, o que fica no meio altera bytes; o nginx 1.22.1 e o HAProxy 2.6.12 repassaram tudo sem alteração, então investigue primeiro o que inspeciona ou reescreve o fluxo. Desligue permessage-deflate, tente de novo e grave os bytes ao lado do servidor.

        No Node, ponha em cada socket do ws um listener para o evento error. O ws emite esse evento diante de um frame inválido, e o Node encerra o processo quando ninguém o escuta.
    .note-rfc6455 = Define 1002 para um endpoint que encerra a conexão por um erro de protocolo e o cita para um frame de cliente sem máscara e para um frame de servidor com máscara.
    .note-chromium = Mostra à página o 1002 de um servidor e envia 1002 por conta própria quando um frame do servidor viola uma regra; a página então recebe 1006.
    .note-firefox = Mostra à página o 1002 de um servidor; quando um frame do servidor viola uma regra, encerra o TCP sem frame Close, e aceita como veio um frame mascarado de um servidor.
    .note-ws-8 = Envia 1002 sem motivo por opcodes, máscaras, bits reservados, frames de controle e códigos de fechamento errados; UTF-8 inválido dá 1007, e uma mensagem acima do limite, 1009.
    .note-ws-8-14 = Envia 1002 nos mesmos casos que o 8.0, segundo a comparação do código-fonte; desde o 8.14.0, cada mensagem é entregue em uma microtask própria, então o erro de um frame inválido pode vir mais tarde que antes.
    .note-socket-io-4 = Nunca envia 1002 por conta própria, já que encerra com frames Close vazios, que a página vê como 1005; um 1002 vem do ws, sobre o qual ele roda, por causa de um frame inválido.
    .note-spring-6-0 = Fecha com 1002, sem motivo, depois de cada frame ERROR do STOMP; uma exceção em um handler comum dá 1011.
    .note-spring-7-0 = Faz o mesmo que o 6.0, segundo a comparação do código-fonte.
    .note-tomcat-10-1 = Envia 1002 por frames inválidos, com uma frase que diz qual é a regra, e também quando um MessageHandler ou onOpen lança exceção.
    .note-bandit-1-12 = Envia 1002 sem motivo por frames inválidos e também após 60 s sem dados do cliente.
    .note-websockets-17 = Envia 1002 só por frames inválidos, com um motivo como “invalid opcode”, “incorrect masking” ou “reserved bits must be 0”.
    .note-uwebsockets-20 = Nunca envia 1002: corta a conexão diante de um frame inválido, e a página vê 1006.
code-1003 =
    .opening =
        O servidor recebeu um tipo de mensagem que não aceita: binário onde quer texto, ou texto onde quer binário. O frame em si estava certo. Compare a última mensagem que a página enviou com o que o servidor espera; em geral, a página consegue corrigir isso sozinha.
    .when =
        O TextWebSocketHandler do Spring recebe uma mensagem binária e fecha com “Binary messages not supported”; o BinaryWebSocketHandler dele diz “Text messages not supported”. Um WebSocketEndpoint do Starlette com encoding fixo envia 1003, sem motivo, para o outro tipo e também para JSON malformado. O RabbitMQ Web MQTT responde a uma mensagem de texto com “unexpected WebSocket frame”.

        ws 8, o websockets 17 do Python, gorilla/websocket e actix-web não escolhem 1003 por conta própria. Neles, foi a aplicação que chamou close com esse código, e o motivo é dela.

        Algumas stacks o usam para outra coisa. faye-websocket, SockJS e Action Cable dizem “Received unmasked frame but masking is required”, o que é um frame inválido, e não um tipo de dado. O Tyrus diz “Cannot accept.” quando uma mensagem é maior que seu buffer.

        O mesmo erro muitas vezes dá outro código. Hypercorn 0.18, Daphne 4.2 e websockets 17 enviam 1011 quando ele faz o handler lançar exceção; uvicorn 0.54, aiohttp 3.14 e tornado 6.6 cortam a conexão, o que é 1006; o Strawberry envia 1002, o HiveMQ, 1000 com “Bye”, e o OBS, 4002.
    .root-cause =
        O código diz sua causa. send() com uma string cria uma mensagem de texto; send() com um ArrayBuffer, um array tipado ou um Blob cria uma binária. A raiz é uma página que passa o tipo errado, ou uma biblioteca que só de um dos lados passou a usar MessagePack ou Protobuf.

        Só dois motivos apontam para outro lugar: um que fala de máscara, para o que fica no meio, e o “Cannot accept.” do Tyrus, para um tamanho.
    .on-the-wire =
        88 02 03 EB. 88 é FIN com opcode 8 (Close), 02 é o tamanho do payload, sem máscara, e 03 EB é 1003. A causa está um frame antes e no outro sentido: uma mensagem de texto de uma página começa com 81, uma binária, com 82.
    .seen-page = O evento close traz o código 1003, o motivo como foi enviado e wasClean true. Nada nele diz qual mensagem foi recusada: a última enviada é a primeira a examinar.
    .seen-other = O servidor recebe de volta do navegador 1003 e o motivo. Uma página não pode enviar 1003: close(1003) lança exceção, e o socket continua aberto.
    .seen-log = Uma linha da aplicação ou do framework sobre um tipo de mensagem, se houver alguma. O texto do gorilla/websocket para o código é “websocket: close 1003 (unsupported data)”.
    .fix-page =
        Envie o outro tipo: JSON.stringify() para texto, TextEncoder ou um array tipado para binário. A propriedade binaryType não ajuda, já que só diz respeito ao que a página recebe.

        Não reconecte na hora com a mesma mensagem. O pusher-js espera antes de tentar de novo após 1002 a 1004.
    .fix-server =
        Diga no motivo o que era esperado, como “text only”. Assim, quem desenvolve a página pode agir sem perguntar.

        Se os dois tipos fazem sentido, aceite os dois: sobrescreva o outro handler no Spring, deixe encoding sem definir no Starlette. Para um tipo que seu handler não consegue ler, feche com 1003 antes que ele lance exceção, já que uma exceção vira 1011 ou 1006.
    .note-rfc6455 = Define 1003 para um endpoint que recebe um tipo de dado que não pode aceitar.
    .note-chromium = Mostra 1003 à página como foi enviado; nunca o envia por conta própria, e uma página não pode enviá-lo.
    .note-firefox = Mostra 1003 à página como foi enviado e devolve código e motivo.
    .note-spring-7-0 = Envia 1003 em handlers de um só tipo de mensagem, com um motivo que diz qual tipo foi recusado.
    .note-starlette-0-47 = Envia 1003 sem motivo em um endpoint com encoding fixo, por JSON malformado também.
    .note-rabbitmq-web-mqtt = Envia 1003 com “unexpected WebSocket frame” por uma mensagem de texto.
    .note-websocket-driver = Envia 1003 por um frame sem máscara, caso em que outros enviam 1002.
    .note-tyrus-1-22 = Envia 1003 com “Cannot accept.” quando seu buffer de entrada está cheio, caso em que outros enviam 1009.
    .note-hypercorn-0-18 = Envia 1011 por um tipo errado de mensagem, porque a aplicação lança exceção.
    .note-ws-8 = Só envia 1003 quando a aplicação o faz.
code-1005 =
    .opening =
        Veio um frame Close sem código: um dos lados chamou close() sem indicar nenhum. O fim foi ordenado e, por si só, não é falha de ninguém. Descubra qual lado começou: um close() da sua própria página também dá 1005.
    .when =
        A página chamou close() sem argumentos. Servidores que respondem a um frame Close vazio com outro vazio então dão 1005: ws 8, o websockets 17 do Python, tornado 6.6, Deno 2.9, Bun 1.4. O socket.io-client também: ele fecha sem código quando nenhum ping chega em 45 s.

        A aplicação do servidor fechou sem código: close() no ws 8, no tornado e no Deno, end() no uWebSockets, Close(None) no axum, close(None) no actix-ws, close() em um Worker da Cloudflare, disconnect(true) no Socket.IO 4.

        O Socket.IO 4 encerra tudo desse jeito: um heartbeat sem resposta (um ping a cada 25 s e 20 s para responder), uma página que não entrou em nenhum namespace em 45 s, um pacote que ele não consegue interpretar, um desligamento com io.close(). Já uma mensagem acima do limite dele dá 1009.

        Um keepalive se esgotou: no Jupyter Server, após 90 s sem pong, e no tornado antes do 6.5.

        O endereço estava errado. Uma rota do @fastify/websocket sem handler WebSocket abre e fecha na hora. O webpack-dev-server envia antes a mensagem “Invalid Host/Origin header”.
    .root-cause =
        Ninguém indicou uma causa, então só as circunstâncias podem indicá-la. Se a página chamou close(), a causa é a linha que o chamou. Se não, olhe a última mensagem e o momento. “41” como último texto significa que um servidor Socket.IO desconectou a página de propósito. Um “2” que a página não respondeu significa que o heartbeat falhou: o script da página estava bloqueado, ou o dispositivo foi suspenso. Logo após a abertura: o caminho, o host ou a primeira mensagem. Todos os sockets de uma vez: um desligamento.
    .on-the-wire =
        O 1005 em si nunca trafega. O que trafega é um frame Close vazio, 88 00: FIN com opcode 8 (Close) e tamanho 0. Vindo de uma página, é 88 80 e os quatro bytes da máscara.

        Um servidor que mesmo assim escreve o número (88 02 03 ED) viola uma regra. O Chromium derruba a conexão: a página vê 1006, e o servidor recebe 1002. O Firefox mostra 1005, com o motivo, se houver um.
    .seen-page = O evento close traz o código 1005, um motivo vazio e wasClean true, e nenhum evento error vem antes dele. O Firefox mostra o mesmo para um frame Close com um payload de um byte; o Chromium mostra 1006 nesse caso.
    .seen-other = O navegador responde a um frame Close vazio com outro vazio, então os dois lados terminam com 1005. Quando foi a página que começou, alguns servidores respondem com um código próprio: aiohttp, Daphne, WebSocket-Node, Bandit e Tomcat respondem a um frame vazio com 1000, e a página então vê 1000.
    .seen-log = O ws passa ao seu handler de close 1005 e um motivo vazio. O websockets do Python escreve “1005 (no status received [internal])”; o gorilla/websocket, “websocket: close 1005 (no status)”. O Socket.IO tem motivos próprios que dizem mais, como “ping timeout” e “parse error”.
    .fix-page =
        Dê a close() um código e um motivo, como close(1000, "left the room"). Assim os logs dos dois lados dizem o porquê, e um fim que a página não queria chama a atenção.

        Se foi o servidor que começou, reconecte após uma pausa. Com Socket.IO, mantenha livre o script da página: o heartbeat dele é uma mensagem, e um script bloqueado responde a ela tarde demais.
    .fix-server =
        Feche com um código e um motivo em todo lugar: 1000 para trabalho concluído, 1001 para um desligamento, um código a partir de 4000 para motivos próprios. A página não consegue distinguir várias causas enquanto todas chegam como 1005.

        Com Socket.IO, avise a página em um evento antes de desconectá-la: o frame Close não vai dizer nada. Se heartbeats falham, aumente pingTimeout. Com @fastify/websocket, registre a rota com o handler WebSocket dela e configure preClose para enviar 1001 em um desligamento.
    .note-rfc6455 = Reserva 1005 para relatar um frame Close sem código e o proíbe dentro de um frame.
    .note-chromium = Informa 1005 por um frame Close vazio de qualquer um dos lados e trata um que traz 1005 como frame inválido.
    .note-firefox = Informa 1005 por um frame Close vazio e por um de um só byte; também repassa um 1005 que realmente estava em um frame.
    .note-ws-8 = Envia um frame Close vazio em um close() sem argumentos e informa como 1005 um que recebe.
    .note-socket-io-4 = Encerra com um frame Close vazio em disconnect(true), quando se perde um heartbeat, por um pacote inválido, quando falta o CONNECT e em um desligamento.
    .note-tornado-6-6 = Envia um frame Close vazio em um close() sem argumentos; um keepalive perdido dava 1005 antes do 6.5 e dá 1000 desde então.
    .note-uwebsockets-20 = Envia um frame Close vazio em end() e responde com um a close(3000) até close(3999) de uma página, que então vê 1005.
    .note-fastify-websocket-11 = Fecha sem código em uma rota que não tem handler WebSocket e em fastify.close().
    .note-jupyter-server-2 = Fecha sem código quando nenhum pong chega em 90 s.
    .note-crow = Responde a um frame Close vazio de uma página com 1005 escrito em um frame, o que o Chromium recusa.
    .note-aiohttp-3-14 = Responde a um frame Close vazio com 1000, então a página que chamou close() vê 1000.
code-1006 =
    .opening =
        A conexão acabou sem frame Close, ou nunca abriu, ou o próprio navegador a derrubou por causa de algo que o servidor enviou. A página não fica sabendo nada além desse número: a causa está no texto de erro do navegador, em um proxy ou no log do servidor. Pergunte primeiro se o socket chegou a abrir.
    .when =
        Nunca abriu. O handshake foi respondido com um status como 401, 403, 404 ou 502, ou nada escuta ali, ou o certificado não é confiável. Um nginx sem os cabeçalhos Upgrade e Connection na configuração é um motivo comum para um socket funcionar sem o proxy e não com ele.

        Algo no caminho cortou uma conexão em silêncio. O Heroku faz isso após 55 s; o nginx e o Application Load Balancer da AWS, após 60 s; o Envoy e o Azure Front Door, após 5 minutos; o HAProxy, após o tempo definido em timeout tunnel. Nenhum deles envia um frame Close.

        O processo do servidor terminou, ou o handler dele lançou exceção. Uma exceção que ninguém captura encerra o Node e, com ele, todos os sockets do ws 8. aiohttp 3.14, tornado 6.6, uvicorn 0.54 e axum cortam só aquela conexão. Com SIGTERM, ws em um processo Node comum, Daphne, tornado, Bun e Deno não fecham nada de forma ordenada.

        Uma mensagem era grande demais para um servidor que corta a conexão por isso: acima de 16 KiB no uWebSockets, de 64 KiB em um frame no actix-web, de 1 MiB no Daphne e de 64 MiB no axum, sempre por padrão.

        O navegador a encerrou: um frame do servidor violou uma regra, a página foi congelada ou guardada no cache de avanço e retorno, o dispositivo foi suspenso, ou o close() da página nunca teve resposta.
    .root-cause =
        Três perguntas distinguem as causas. Houve um evento open? Se não, é o endereço, a rede, o TLS ou a resposta ao handshake, e dá para ver o status com curl. Se o handshake deu certo, algo aconteceu depois.

        Houve um evento error? No Chromium, um error depois da abertura significa que o próprio navegador derrubou a conexão, e o console dele tem o texto, como “Invalid frame header” ou “Unrecognized frame opcode: 3”. Sem ele, o TCP simplesmente acabou, ou um close() ficou 60 s sem resposta. No Firefox, nenhum evento error significa que o outro lado encerrou o TCP de forma ordenada; um evento error significa um reset, um frame inválido ou um close() que ficou 20 s sem resposta.

        O que diz o tempo? O mesmo silêncio antes de cada fim: um timeout de inatividade. A mesma idade: um limite de idade. Logo após uma mensagem: o tamanho dela, ou o handler. Vários sockets de uma vez: um reinício, ou a rede.
    .on-the-wire =
        Não há frame. O TCP termina com FIN ou RST, ou o handshake nunca se tornou um WebSocket.

        Um servidor que escreve o número em um frame Close (88 02 03 EE) viola uma regra. O Chromium derruba a conexão por isso e envia 1002 ao servidor. O Firefox mostra à página 1006 com wasClean true, o que nada mais produz. O AnyCable 1.6 envia um frame desses quando um comando falha.
    .seen-page = O evento close traz o código 1006, um motivo vazio e wasClean false. O evento error que pode vir antes não traz motivo, em navegador nenhum, e nenhum script recebe o status HTTP de um handshake que falhou.
    .seen-other = Um servidor cuja conexão foi cortada no caminho pode não perceber nada até escrever ou enviar um ping de novo. Um servidor cujo frame o Chromium recusou recebe 1002 com um texto curto; do Firefox, só recebe o fim do TCP. Uma página que volta do cache de avanço e retorno, ou que é descartada dele, envia 1001.
    .seen-log =
        Servidores relatam o mesmo número quando o cliente some: o ws chama seu handler de close com 1006, o gorilla/websocket diz “websocket: close 1006 (abnormal closure): unexpected EOF”, o websockets do Python, “no close frame received or sent”. Se os dois lados dizem 1006, a pista é o que está entre eles, ou a rede.

        O nginx, com error_log no nível info, escreve “upstream timed out” durante “proxying upgraded connection”. O roteador do Heroku registra H15 para uma conexão inativa.

        O log do servidor pode ter um código de verdade para o mesmo momento: Tomcat, Jetty e Undertow cortam o TCP logo depois de um frame Close com um erro, e esse frame pode se perder.
    .fix-page =
        Reconecte com pausas crescentes; os dois navegadores retardam tentativas que continuam falhando. Registre se o open veio, quanto o socket durou, há quanto tempo estava em silêncio e o tamanho da última mensagem: é isso que o código não diz.

        Uma página não consegue enviar pings. Onde um timeout de inatividade corta e não dá para mudar o servidor, envie uma pequena mensagem sua. Feche o socket em pagehide ou freeze e abra-o de novo em pageshow ou resume.
    .fix-server =
        Envie pings com intervalo menor que o menor timeout de inatividade no caminho, ou aumente esse timeout. Em testes com o nginx 1.22.1 e o HAProxy 2.6.12, qualquer uma das duas medidas bastou.

        Feche com um código onde puder: capture as exceções dos handlers e envie 1011, recuse mensagens grandes com 1009, feche com 1001 ou 1012 antes de um deploy. O que sobra como 1006 é, então, a rede, o processo e o proxy.

        Responda aos frames Close. O Mosquitto 2.1, com seus WebSockets embutidos, nunca responde, e um Durable Object com data de compatibilidade anterior a 2026-04-07 só responde quando seu código chama close(): neles, uma página que fecha de forma ordenada vê 1006 mesmo assim.
    .note-rfc6455 = Reserva 1006 para relatar um fim sem frame Close e o proíbe dentro de um frame.
    .note-chromium = Informa 1006 por todo fim sem frame Close, todo handshake que falha e todo frame que recusa; por falhas de TLS também.
    .note-firefox = Informa 1006 pelos mesmos casos, menos falhas de TLS, que são 1015; um 1006 dentro de um frame é mostrado como veio, e como limpo.
    .note-ws-8 = Informa 1006 no próprio evento close quando não veio frame Close e depois que ele mesmo enviou um código de erro; terminate() dá 1006 à página.
    .note-nginx-1-22 = Não envia frame Close: encerra o TCP após 60 s em que nada passou.
    .note-haproxy-2-6 = Não envia frame Close: encerra o TCP após timeout tunnel e, se hard-stop-after estiver definido, algum tempo depois de um reload.
    .note-aiohttp-3-14 = Corta a conexão quando um handler lança exceção e quando nenhum pong chega em metade de heartbeat.
    .note-tungstenite-0-29 = Corta a conexão por frames inválidos e por mensagens acima de 64 MiB, no axum e no warp também.
    .note-uwebsockets-20 = Corta a conexão por frames inválidos, por mensagens acima de 16 KiB e quando nenhum pong chega; close() dá 1006 à página, end() não.
    .note-mosquitto-2-1 = Com seus WebSockets embutidos, nunca responde ao frame Close de uma página, então até um close() limpo acaba em 1006.
    .note-anycable-1-6 = Escreve 1006 em um frame Close com “Command Failed” ou “Write Failed”, o que o Chromium recusa.
code-1008 =
    .opening =
        O servidor fechou porque uma regra própria dele foi violada e escolheu um código que não diz qual. Leia o motivo: é a única pista que a página recebe. Sem motivo, pergunte primeiro se o login expirou e, depois, se a página enviou demais.
    .when =
        Um login que terminou com o socket aberto. O Tomcat 10.1 envia 1008 quando a sessão HTTP do usuário termina, e o motivo diz isso. O Undertow faz o mesmo sem motivo; o Tyrus 1.22, com “No reason given.”. O NATS o envia com “Authentication Expired”.

        Um login que foi recusado ou nunca veio: o NATS espera 2 s e então fecha com “Authentication Timeout”. O Quarkus WebSockets Next o envia quando um endpoint não passa em uma verificação de segurança.

        Algo em excesso: mensagens demais em um segundo, quando a aplicação as conta; conexões ou assinaturas demais no NATS; uma página que lê devagar demais (“Slow Consumer (Pending Bytes)” no NATS).

        Pedaços demais: o ws, a partir do 8.21, fecha com 1008, sem motivo, quando uma mensagem tem mais fragmentos que maxFragments, de início 131.072 e, desde o 8.23, 16.384.
    .root-cause =
        O código cobre toda regra que não tem código próprio, então um mesmo servidor pode enviá-lo por um token que expirou e por uma enxurrada de mensagens. Para distinguir, compare os momentos. Após uma idade fixa, como 15 minutos: um token ou uma sessão terminou. No meio de uma rajada de mensagens: um limite de taxa. Logo após uma mensagem: essa mensagem. Pouco depois da abertura: a primeira mensagem, com o login, faltou, atrasou ou estava errada.

        Uma recusa durante o handshake nunca é 1008 em uma página: o servidor responde com 401 ou 403, e a página vê 1006.
    .on-the-wire =
        88 02 03 F0. 88 é FIN com opcode 8 (Close), 02 é o tamanho do payload, sem máscara, e 03 F0 é 1008. Se houver um motivo, ele vem depois em UTF-8, com no máximo 123 bytes: com “rate limit exceeded”, o byte de tamanho é 15 (21 bytes).
    .seen-page = O evento close traz o código 1008, o motivo do servidor como foi enviado e wasClean true. Uma página não pode responder na mesma moeda: close(1008) lança exceção.
    .seen-other = O servidor recebe do navegador o próprio código e o próprio motivo de volta; depois, a conexão acaba.
    .seen-log = O que a aplicação escreve sobre a própria regra. O ws dá o código de erro WS_ERR_TOO_MANY_BUFFERED_PARTS a fragmentos demais; outras stacks não registram nada por si mesmas aqui.
    .fix-page =
        Faça o que o motivo indica: renove o login antes que a página reconecte, ou envie com menos frequência. Uma página que reconecta na hora com o mesmo token, ou no mesmo ritmo, recebe 1008 de novo.

        O cliente do graphql-ws toma 1008 como definitivo e não tenta de novo.
    .fix-server =
        Envie sempre um motivo com 1008; sem ele, ninguém de fora consegue agir.

        Melhor ainda, use um código que diga mais: 3000 para um login que falta, 3003 para um login sem permissão, 1013 para sobrecarga, ou um código a partir de 4000 que a aplicação documente. O 1008 do próprio FastAPI por parâmetros errados nunca chega: é enviado antes que o socket seja aceito e vira HTTP 403. Primeiro aceite, depois feche.
    .note-rfc6455 = Define 1008 para uma mensagem que viola uma política, quando nenhum outro código serve ou quando os detalhes devem ficar ocultos.
    .note-chromium = Mostra 1008 à página como foi enviado; uma página não pode enviá-lo.
    .note-firefox = Mostra 1008 à página como foi enviado e devolve código e motivo.
    .note-ws-8 = Desde o 8.21, envia 1008 sem motivo por fragmentos demais ou por pedaços demais do fluxo à espera; fora isso, só quando a aplicação manda.
    .note-tomcat-10-1 = Envia 1008 com uma frase inteira como motivo quando termina a sessão HTTP de um usuário que tinha feito login.
    .note-nats-2-14 = Envia 1008 por logins, limites e leitores lentos; o motivo diz qual deles.
    .note-quarkus-websockets-next = Envia 1008 quando um callback termina em uma exceção de segurança que nada trata.
    .note-fastapi-0-141 = Fecha com 1008 quando parâmetros da rota estão errados, mas antes que o socket seja aceito: o navegador recebe HTTP 403 no lugar dele.
    .note-bandit-1-12 = Envia 1008, sem motivo, por um fragmento vazio.
    .note-coder-websocket-1-8 = Envia 1008 com “unexpected data message” quando uma página escreve em um socket no qual só o servidor escreve.
code-1011 =
    .opening =
        O servidor encerrou a conexão e diz que algo falhou do lado dele. Servidores também enviam este código por um pong que chegou tarde demais, por um desligamento e por uma aplicação que simplesmente terminou. Leia primeiro o motivo; se estiver vazio, leia o log do servidor naquele segundo.
    .when =
        O código do próprio servidor lançou exceção. Nesse caso, o websockets 17 do Python, Hypercorn 0.18, Daphne 4.2, Cowboy 2.18, Bandit 1.12 e Spring 7.0 enviam 1011 sem motivo. O Jetty 12 põe no motivo o texto da exceção.

        Nenhum pong chegou a tempo. O motivo é “keepalive ping timeout” no websockets e no uvicorn (um ping a cada 20 s e 20 s para responder), e “Ping timeout” no Ktor, cujos pings vêm desligados por padrão.

        O servidor está sendo desligado, ou a aplicação dele retorna. O Hypercorn 0.18 envia 1011 a cada desligamento, após 3 s de tolerância, e sempre que a aplicação retorna sem fechar.

        Uma mensagem do tipo errado. Uma mensagem binária para um handler de texto dá 1011 no Hypercorn e no Daphne, porque o handler lança exceção; no uvicorn, o mesmo dá 1006.

        Um login recusado no subscriptions-transport-ws 0.11, e “Kicked” ou “Duplicate Client ID” no NATS.
    .root-cause =
        O código só diz de que lado foi. Distinga as causas pelo motivo e pelo momento. Um motivo que fala de um ping: o keepalive. Todos os sockets daquele servidor de uma vez: um desligamento ou um deploy. Logo após uma mensagem que a página enviou: o handler falhou nessa mensagem. O mesmo em toda conexão, depois do mesmo passo: a aplicação retornou.

        O inverso não vale: um servidor que falha raramente envia 1011. Quando um handler lança exceção no aiohttp 3.14, no tornado 6.6 ou no uvicorn 0.54, ou quando uma exceção encerra o processo no ws 8, não vem frame Close, e a página vê 1006. Já o Tomcat 10.1 diz 1002.
    .on-the-wire =
        88 02 03 F3. 88 é FIN com opcode 8 (Close), 02 é o tamanho do payload, sem máscara, e 03 F3 é 1011. Com o motivo “keepalive ping timeout”, o frame começa com 88 18: 24 bytes, dois do código e 22 do texto.
    .seen-page = O evento close traz o código 1011, o motivo como foi enviado e wasClean true. wasClean é false quando o TCP caiu logo depois do frame. Quando o servidor faz o reset do TCP junto com o frame, o Chromium mostra 1006, e o código se perde.
    .seen-other = O navegador devolve o mesmo código e o mesmo motivo, então o handler de close do servidor também pode receber 1011, embora o servidor o tenha dito primeiro.
    .seen-log = A exceção, com o stack trace: o websockets escreve “connection handler failed”; o Daphne, “Exception inside application”. No caso de um pong que faltou ou de um desligamento, nenhum handler lançou exceção: procure então um ping, um sinal ou um deploy nesse momento.
    .fix-page =
        Nada na página conserta o servidor. Reconecte com pausas crescentes e pare quando a mesma mensagem trouxer 1011 toda vez: então a culpa é da mensagem, ou do handler que a lê.

        Veja o que faz a biblioteca cliente que você usa. O cliente do graphql-ws toma 1011 como definitivo e não tenta de novo.
    .fix-server =
        Encontre a exceção no log e trate-a. Depois, feche com um código e um motivo próprios, para que a página distinga um erro que passa de um que permanece.

        No caso de “keepalive ping timeout”: procure o que deixa o servidor ocupado demais para ler pongs e clientes que ficam suspensos; depois, aumente ping_timeout.

        No Hypercorn: feche cada socket com 1001 ou 1012 antes que a tolerância acabe e envie um close antes que a aplicação retorne. No Daphne, a própria aplicação não pode escolher 1011: qualquer código que não seja 1000 ou de 3000 a 4999 lança exceção, e é essa exceção que vira 1011.
    .note-rfc6455 = Define 1011 para um servidor que encontra uma condição inesperada; a errata 3227 permite que um cliente também o use.
    .note-chromium = Mostra 1011 à página como foi enviado e o devolve; nunca o envia por conta própria.
    .note-firefox = Mostra 1011 à página como foi enviado e devolve código e motivo.
    .note-websockets-17 = Envia 1011 sem motivo quando um handler lança exceção, e com “keepalive ping timeout” quando nenhum pong chega em 20 s.
    .note-uvicorn-0-54 = Só envia 1011 por um pong que faltou; um handler que lança exceção dá 1006.
    .note-hypercorn-0-18 = Envia 1011 quando a aplicação lança exceção, quando ela retorna e a cada desligamento.
    .note-daphne-4-2 = Envia 1011 quando a aplicação lança exceção, até um segundo depois, e quando ela fecha com um código que não lhe é permitido.
    .note-ws-8 = Só envia 1011 quando a aplicação o faz; uma exceção que ninguém captura encerra o processo, e a página vê 1006.
    .note-spring-7-0 = Envia 1011 sem motivo quando uma exceção escapa de um handler.
    .note-jetty-12 = Envia 1011 com o texto da exceção como motivo e corta a conexão logo em seguida, então o frame pode se perder.
    .note-tomcat-10-1 = Envia 1002 onde outros enviam 1011: quando o handler da aplicação falha.
    .note-nats-2-14 = Envia 1011 a um cliente que foi expulso e a um segundo cliente com o mesmo id.
