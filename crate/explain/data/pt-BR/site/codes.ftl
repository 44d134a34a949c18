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
