# Dois códigos de fechamento lado a lado. `compare-1002-1005`: pares que se confundem, escritos à mão; `a` é o código menor.
# `.opening`, `.meaning-…`, `.when-…`, `.fix-…`, `.which-you-see`, `.which-to-send`: parágrafos. `.differences`: uma diferença cada.
# O que as páginas veem: Chromium 156 e Firefox 153, medido. O que o software envia: crate/atlas/data/stacks. O que o laboratório mostrou: tests/lab/claims.md.

## Pares

compare-1000-1005 =
    .opening =
        1000 (fechamento normal) e 1005 (nenhum código recebido) são códigos da RFC 6455, seção 7.4.1, para uma conexão que foi fechada de forma ordenada, mas são de classes diferentes. 1000 pode ser enviado: um dos lados disse que tinha terminado. 1005 nunca é enviado: o frame Close não tinha código, e é com esse número que o navegador ou a biblioteca do servidor informa isso.
    .meaning-a =
        1000 diz que a conexão cumpriu seu papel. Tomado ao pé da letra, ninguém precisa agir.

        Alguns servidores o enviam em outros fins também, então ele não prova que tudo estava bem.
    .meaning-b =
        1005 não diz nada sobre a causa. Pode ser um fim comum, e pode ser um erro que o servidor não indicou.
    .when-a =
        A página chamou close(1000), e o servidor devolveu o mesmo. Ou a aplicação do servidor fechou com 1000, ou sem código em uma biblioteca que, nesse caso, envia 1000: é o caso do websockets do Python, do uvicorn, do Hypercorn, do aiohttp, do Daphne, do Bun, do WebSocket-Node, do Tomcat, do Spring, do Undertow, do Vert.x e do Ktor.

        O handler retornou: o websockets do Python, o aiohttp, o Ktor e o Cowboy fecham com 1000 nesse caso.

        1000 também é enviado em outros fins: o Cowboy o envia após 60 s sem dados do cliente; o Bandit, em um desligamento; o Tornado, com “ping timed out”; o SignalR, depois de um erro (a mensagem do tipo 7 antes dele diz qual); o Daphne, após um dia.
    .when-b =
        A página chamou close() sem código, e o servidor respondeu sem código: o ws, o websockets do Python, o uvicorn, o Hypercorn, o Tornado, o Deno, o Bun e o gorilla/websocket fazem isso.

        A aplicação do servidor fechou sem código, e a biblioteca envia um frame vazio: ws, Tornado, Deno, Reactor Netty, axum e uWebSockets. O Socket.IO fecha assim suas conexões.
    .fix-a =
        Se o fim era intencional, não há nada a fazer.

        Se a conexão deveria continuar aberta, pergunte a quem opera o servidor: procure um handler que retorna cedo demais e um timeout de inatividade. Um cliente que trata 1000 como definitivo não volta; o phoenix.js não reconecta após 1000.
    .fix-b =
        Se é sua página que fecha, escreva close(1000, "left the room") em vez de close(). Assim os logs dos dois lados dizem o porquê.

        Se é o servidor que fecha, quem o desenvolveu deve enviar um código: no ws, close(1000, "done") em vez de close().
    .differences =
        Bytes na rede: 1000 é 03 E8 no payload, então o frame de um servidor é 88 02 03 E8. 1005 é um frame Close vazio, 88 00.

        Motivo: com 1000, pode haver um. Com 1005 não há, já que um motivo só pode vir depois de um código.

        wasClean: é true nos dois casos quando o fechamento ocorreu de forma ordenada.

        A mesma chamada, dois códigos: close() sem argumentos dá 1000 em algumas bibliotecas e 1005 em outras. Entre ws e Bun, ou entre Tornado e aiohttp, muda o número e não muda o significado.

        O close() da própria página: com close(), o navegador envia um frame vazio. O que a página mostra é a resposta do servidor: 1005 com ws, websockets do Python, uvicorn, Hypercorn, Tornado, Deno, Bun e gorilla/websocket, e 1000 com aiohttp, Daphne, WebSocket-Node, Bandit, Tomcat, Ktor e Action Cable.

        Reconectar: após 1000, o phoenix.js não reconecta, e o cliente do graphql-ws só o faz enquanto alguma assinatura ainda está ativa. Após 1005, os dois tentam de novo.
    .which-you-see =
        Se você vê 1000 e um motivo, guie-se pelo motivo. “ping timed out”, do Tornado, é um keepalive sem resposta, e “MQTT died”, do RabbitMQ, pode ser um, diga o número o que disser.

        Se você vê 1000 após um tempo fixo de silêncio, é um timeout de inatividade, como no Cowboy, que envia 1000 nesse caso.

        Se você vê 1005 e sua página chamou close(), é o fim que a própria página deu. Se não chamou, o servidor fechou sem dizer por quê, e só o código-fonte ou o log do próprio servidor pode explicar.

        Se você trocou uma biblioteca de servidor por outra e 1005 virou 1000, talvez só o número tenha mudado.
    .which-to-send =
        Envie 1000, com um motivo curto, quando o fim é intencional. Envie outro código para um fim não intencional: 1001 ou 1012 para um desligamento, 1011 para um erro, 1008 ou um código de 4000 a 4999 para uma regra.

        Seu servidor não deve enviar 1005. Ele pode enviar um frame Close vazio, mas nesse caso a página não consegue distinguir sucesso de falha.

compare-1001-1006 =
    .opening =
        1001 (de saída) e 1006 (fechamento anormal) podem ser, os dois, o que uma página vê quando um servidor para, mas são de classes diferentes. 1001 pode ser enviado: o servidor anunciou seu fim em um frame Close. 1006 nunca é enviado: é como o navegador informa um fim que ninguém anunciou.
    .meaning-a =
        1001 diz que um dos lados está de saída: um servidor que é desligado ou, visto do servidor, uma página de que o usuário saiu.

        Foi enviado de propósito, então quem o enviou ainda funcionava naquele momento.
    .meaning-b =
        1006 diz que a conexão acabou, ou nunca abriu, e que nenhum frame Close explica isso.

        O servidor pode ter caído, ou está bem e algo no caminho (um proxy, um balanceador de carga) cortou a conexão.
    .when-a =
        O servidor é desligado de forma ordenada: o Tomcat, com “The server is stopping” ou “The web application is stopping”; o Jetty, com “Container being shut down”; o NATS, com “Server Shutdown”; o Spring; o Undertow; e o websockets do Python, quando Server.close() é chamado. O Caddy envia 1001 quando sua configuração é recarregada.

        O socket estava inativo: o Jetty fecha após 30 s, com “Connection Idle Timeout”; o Tomcat, com “The WebSocket session [0] idle timeout expired”; o Amazon API Gateway, após 10 min sem mensagens, com “Going away”. Quando não chega pong, o Deno fecha com “No response from ping frame.”

        Um servidor também recebe 1001 de navegadores, sempre que o usuário sai de uma página, a recarrega ou a fecha. A própria página, nesse caso, não recebe evento nenhum.
    .when-b =
        O processo termina sem fechar seus sockets: SIGTERM para Daphne, Tornado, Bun, Deno ou um script comum com ws, uma exceção que ninguém capturou no Node, ou um kill.

        Um proxy é recarregado ou parado: nginx com worker_shutdown_timeout, HAProxy com hard-stop-after, Traefik depois de graceTimeOut. Ou ele corta o que está inativo: nginx e AWS Application Load Balancer após 60 s por padrão, Heroku após 55 s.

        A página foi congelada ou guardada no cache de avanço e retorno: ela vê 1006 quando volta, e o servidor recebe 1001.
    .fix-a =
        Se o servidor foi desligado, a página deve reconectar após uma pausa curta e aleatória. Não é preciso mais nada.

        Se o motivo fala de um timeout de inatividade, quem opera o servidor deve enviar pings com mais frequência ou aumentar o limite.
    .fix-b =
        Quem opera o servidor ou o proxy precisa agir. Compare o silêncio antes do fim com os timeouts de inatividade no caminho, e o momento do fim com reinícios e falhas nos logs.

        Se vem a cada deploy, feche os sockets no servidor com 1001 ou 1012 antes que ele pare. No laboratório, com ws 8.23.0, isso transformou um 1006 em um código com que a página pode agir.

        A página deve reconectar com pausas crescentes.
    .differences =
        Quem o diz: 1001 é enviado pelo lado que está de saída. 1006 não é enviado por ninguém: é o navegador ou a biblioteca do servidor que o informa.

        Bytes na rede: 1001 é 03 E9 no payload de um frame Close. Nenhum frame pode trazer 1006: quando um servidor o escreve em um, o Chromium derruba a conexão.

        wasClean: com 1001, é true quando o fechamento ocorreu de forma ordenada. Com 1006, é false, exceto no Firefox quando um servidor pôs 1006 em um frame.

        Motivo: com 1001 muitas vezes há um, como “Server restart” no AnyCable. Com 1006, é vazio.

        Um só acontecimento, dois códigos: quando o Chromium congela uma página, o servidor vê 1001 e a página vê 1006. Quando o usuário sai da página de vez, o servidor vê 1001 e a página não vê nada.

        Reconectar: nos dois casos faz sentido. Após 1001, basta uma pausa curta e aleatória. Após 1006, as pausas devem crescer, já que o servidor ainda pode estar fora do ar. O cliente do graphql-ws tenta de novo nos dois casos.

        Onde olhar: no caso de 1001, o motivo e os horários dos deploys. No caso de 1006, os timeouts no caminho, o log do servidor e o console.
    .which-you-see =
        Se a página vê 1001, foi o servidor que o enviou, ou um gateway que fala WebSocket. Um proxy comum como o nginx não envia frames Close próprios.

        Se a página vê 1006 em todos os sockets no mesmo momento, um processo ou um proxy terminou, ou a rede caiu. Se vê 1006 em um só socket após um silêncio fixo, é um timeout de inatividade.

        Se o log do servidor mostra 1001 sem motivo, foi um navegador que o enviou: o usuário saiu da página, a recarregou ou a fechou, ou ela voltou depois de ter sido congelada. Isso não é falha.

        Se a página vê 1006 bem quando volta a ficar visível e o log do servidor mostra 1001 nesse momento, o navegador tinha congelado a página.
    .which-to-send =
        Envie 1001 quando seu servidor sai do ar, a cada socket aberto, antes que o processo termine. 1012 diz com mais exatidão que ele volta.

        Seu servidor não deve enviar 1006. Mesmo assim, as páginas o veem quando seu servidor termina sem frame Close: feche os sockets no handler de SIGTERM, antes que o processo termine.

compare-1002-1003 =
    .opening =
        1002 (erro de protocolo) e 1003 (dados não aceitos) são códigos da RFC 6455, seção 7.4.1, que um servidor envia em um frame Close por causa do que recebeu. 1002 é sobre o frame: os bytes dele violam uma regra do protocolo. 1003 é sobre a mensagem: o frame está certo, mas o tipo dela, texto ou binário, não é um que o servidor aceita.
    .meaning-a =
        1002 diz que o que chegou não é WebSocket válido: um opcode que não está definido, uma máscara ausente, um bit reservado, um fragmento fora de lugar. O servidor nem precisa ter olhado mensagem alguma.

        Nenhum script de uma página consegue gerar um frame inválido: é o navegador que monta cada frame. Mas uma mensagem grande pode ser recusada, porque o Chromium a divide em fragmentos.
    .meaning-b =
        1003 diz que chegou uma mensagem inteira e válida, de um tipo que o servidor não aceita: binário onde ele quer texto, ou texto onde quer binário.

        Uma página causa isso com facilidade: send() com uma string cria uma mensagem de texto, e send() com um ArrayBuffer, um array tipado ou um Blob cria uma binária.
    .when-a =
        Algo no caminho alterou os bytes. Nesse caso, o Tomcat fecha com um motivo como “A WebSocket frame was sent with an unrecognised opCode of [3]”; o gorilla/websocket, com “bad opcode 3”; o websockets do Python, com “reserved bits must be 0”. O ws 8 fecha sem motivo.

        Nenhum frame era inválido: o Tomcat envia 1002 quando um handler de mensagens lança uma exceção; o Reactor Netty, quando o handler falha; o Bandit, após 60 s sem dados do cliente.

        O Strawberry GraphQL envia 1002 onde caberia 1003: uma mensagem binária recebe “WebSocket message type must be text”. O RabbitMQ Web MQTT envia 1002 com “cannot_parse” quando não consegue ler um pacote.
    .when-b =
        O Spring fecha com “Binary messages not supported” quando chega binário a um handler de texto, e com “Text messages not supported” no caso contrário. O RabbitMQ Web MQTT recusa uma mensagem de texto com “unexpected WebSocket frame”. O WebSocketEndpoint do Starlette envia 1003 pelo tipo errado e também por JSON que não consegue interpretar.

        Bibliotecas como o ws e o websockets do Python nunca escolhem 1003 por conta própria por causa de uma mensagem: é a aplicação que roda sobre elas que chama close(1003).

        O faye-websocket envia 1003 onde caberia 1002: um frame sem máscara recebe “Received unmasked frame but masking is required”. O Tyrus envia 1003 com “Cannot accept.” quando seu buffer de entrada está cheio.
    .fix-a =
        Quem opera o servidor precisa agir. Leia o motivo e o log do servidor: eles dizem se um frame era inválido ou se foi o programa do servidor que falhou.

        Se um frame era inválido, conecte direto ao servidor, sem passar por proxy nenhum. Se funcionar, algo no caminho altera bytes. O nginx 1.22.1 e o HAProxy 2.6.12 repassaram cada byte sem alteração no laboratório, então comece pelo que inspeciona ou reescreve o tráfego.

        Na página, tente mensagens abaixo de 64 KiB: o Chromium divide as maiores em fragmentos, e alguns servidores não aceitam fragmentos. Se o motivo fala da mensagem, e não de um frame, veja a última mensagem que a página enviou.
    .fix-b =
        A página pode agir. Olhe a última mensagem antes do fechamento e envie o tipo que o servidor espera: JSON.stringify() para texto, um ArrayBuffer ou um array tipado para binário.

        Se a página está certa, quem desenvolveu o servidor precisa aceitar esse tipo no handler desse caminho.
    .differences =
        O que estava errado: com 1002, os bytes de um frame, se o servidor usa o código como previsto. Com 1003, o tipo de uma mensagem cujos frames estão certos.

        Quem pode causá-lo: no caso de 1002, um cliente que escreve os próprios frames, algo no caminho ou o próprio servidor; uma página, com mensagens grandes, que o Chromium divide, com uma mensagem que o servidor recusa ou com silêncio. No caso de 1003, a página, com uma única chamada de send().

        Bytes na rede: 1002 é 03 EA no payload do frame Close. 1003 é 03 EB. Um motivo pode vir depois de qualquer um deles, e wasClean é true nos dois casos quando o fechamento ocorreu de forma ordenada.

        Quem o envia: 1002 é enviado por servidores, e também pelo Chromium quando encontra um frame inválido. 1003 é enviado só por servidores: o Chromium nunca o envia, e uma página não pode.

        O que o outro lado vê: quando um servidor envia qualquer um deles, a página recebe o mesmo código. Quando o Chromium envia 1002, o servidor recebe 1002 e a página vê 1006. Com 1003, os dois lados veem o mesmo.

        Reconectar: em nenhum dos dois casos adianta, a menos que algo mude. O cliente do graphql-ws desiste nos dois casos. O pusher-js tenta de novo após um segundo nos dois casos.

        Onde olhar: no caso de 1002, o log do servidor e o que há no caminho. No caso de 1003, a última mensagem que a página enviou.
    .which-you-see =
        Se o motivo fala de um opcode, de uma máscara, de bits RSV ou de um frame de controle, um frame era inválido: 1002, diga o número o que disser. Se fala de fragmentos, o servidor talvez não aceite nenhum.

        Se o motivo fala de texto, de binário ou de um tipo de mensagem, o tipo da mensagem foi recusado: 1003, diga o número o que disser. O Strawberry diz isso com 1002; o Spring, com 1003. O RabbitMQ Web MQTT quer dizer o mesmo com “unexpected WebSocket frame”.

        Se não há motivo, veja o que a página enviou por último. Se o fechamento vem logo após a primeira mensagem binária, ou a primeira de texto, e se repete toda vez, a causa é o tipo da mensagem. Se vem em momentos diferentes, suspeite do programa do servidor, de um timeout ou de algo no caminho.

        Se uma mensagem binária foi enviada e a página vê 1006 ou 1011, ainda pode ser o tipo errado: os handlers do uvicorn, do aiohttp e do Tornado lançam uma exceção e cortam a conexão, e os do Hypercorn e do Daphne terminam com 1011. O HiveMQ termina com 1000 após uma mensagem de texto.
    .which-to-send =
        Envie 1003 quando uma mensagem é válida, mas de um tipo que esse caminho não aceita, e diga no motivo qual tipo ele quer. Deixe 1002 para a biblioteca WebSocket, que o envia por conta própria ao receber frames inválidos.

        Não envie nenhum dos dois por uma mensagem do tipo certo com conteúdo ruim: texto que não é UTF-8 é 1007, e JSON que sua aplicação não consegue usar pede um código de 4000 a 4999.

compare-1002-1005 =
    .opening = 1002 (erro de protocolo) e 1005 (nenhum código recebido) são códigos da RFC 6455, seção 7.4.1, mas só 1002 pode ser enviado. Com 1002, o servidor diz que o que recebeu viola o protocolo. Com 1005, chegou um frame Close sem código, e nada se diz sobre a causa.
    .meaning-a =
        O servidor leu algo que a RFC 6455 proíbe, ou usa 1002 para outro erro, e fecha por causa disso.

        O código não diz qual regra foi violada. O motivo diz, se o servidor informou um.
    .meaning-b =
        O frame Close veio vazio, e 1005 informa isso. Nenhuma causa é dada.

        O handshake de fechamento foi feito de forma ordenada. Para dar 1005, basta um close() sem argumentos, na página ou no servidor; mas alguns servidores também encerram assim quando há um erro.
    .when-a =
        Algo no caminho alterou os bytes. No laboratório, um único bit invertido em um opcode fez o gorilla/websocket fechar com 1002 e “bad opcode 3”, e uma máscara retirada no caminho fez o websockets do Python fechar com 1002 e “incorrect masking”.

        O servidor usa 1002 para outros fins. O Tomcat o envia quando um handler de mensagens lança uma exceção, com “An unrecoverable IOException occurred so the connection was closed”. O Bandit o envia após 60 s sem dados do cliente. O Spring o envia depois de um frame ERROR do STOMP, por exemplo quando o broker atrás dele sumiu.

        O problema estava na mensagem, não no frame: o RabbitMQ Web MQTT envia 1002 com “cannot_parse” ou “connect_packet_rejected”; o Strawberry, com “WebSocket message type must be text”.
    .when-b =
        Sua página chamou close() sem código. O ws, o websockets do Python, o uvicorn, o Hypercorn, o Tornado, o Deno, o Bun e o gorilla/websocket respondem ao frame Close vazio com outro vazio, e a página vê 1005. O aiohttp, o Daphne, o WebSocket-Node, o Bandit, o Tomcat, o Ktor e o Action Cable respondem com 1000, e a página vê 1000.

        A aplicação do servidor chamou close() sem código. No ws, no Tornado e no Deno, isso é um frame Close vazio. No websockets do Python, no aiohttp, no Bun, no Spring, no Tomcat e no Jetty 12, é 1000.

        O Socket.IO encerra assim a maioria das conexões: um heartbeat sem resposta, um pacote que ele não consegue ler, um cliente que nunca se conecta a um namespace, disconnect(true) e o próprio desligamento. Em todos esses casos, a página vê 1005.

        Um frame inválido pode estar por trás de 1005. O wslay responde a um frame de controle fragmentado ou longo demais com um frame Close vazio. O Firefox mostra 1005 para um frame Close com um byte de payload, por causa do qual o Chromium derruba a conexão com 1006.
    .fix-a =
        Quem opera o servidor precisa agir. Leia o motivo e o que o log do servidor registrou naquele momento: eles distinguem um frame inválido de um handler que lançou uma exceção ou de um timeout.

        Se um frame era inválido, conecte direto ao servidor, sem passar por proxy nenhum, e desative o permessage-deflate para um teste. Depois, corrija o que altera os bytes.

        A página pode ajudar em alguns casos: mensagens abaixo de 64 KiB quando o servidor recusa fragmentos, uma mensagem em intervalos menores que 60 s com o Bandit, heartbeats com STOMP, pacotes corretos com MQTT, texto em vez de binário com o Strawberry.
    .fix-b =
        Descubra primeiro quem fechou. Se foi seu próprio programa que chamou close(), nada está quebrado. Passe à chamada um código e um motivo, como close(1000, "left the room"), e os logs dos dois lados dirão o porquê.

        Se foi o servidor que fechou, quem o desenvolveu precisa agir: o servidor deve enviar um código e um motivo. Nada na página consegue descobrir um código que não foi enviado.

        Com o Socket.IO, leia o motivo da desconexão. Na página, “io server disconnect” é uma chamada a disconnect() no servidor; “ping timeout”, um ping que não chegou; “transport close”, um encerramento provocado pelo servidor. Depois disso, o motivo que o próprio servidor registrou diz mais: ali, “ping timeout” é um heartbeat a que a página não respondeu.
    .differences =
        Quem o diz: 1002 vem do lado que enviou o frame Close; se é uma página que o mostra, portanto, vem do servidor. 1005 não é enviado por ninguém: o navegador ou a biblioteca do servidor o informa quando um frame Close não traz código.

        Bytes na rede: 1002 corresponde aos dois bytes 03 EA, e um motivo pode vir depois deles. Sem motivo, o frame inteiro de um servidor é 88 02 03 EA. 1005 é um frame Close sem payload: 88 00. Nenhum frame pode trazer o número 1005: o Chromium derruba a conexão, e a página vê 1006.

        Motivo: 1002 pode trazer um, e, no Tomcat, no gorilla/websocket, no Jetty ou no websockets do Python, ele diz qual regra foi violada. Com 1005, o motivo é vazio.

        wasClean: é true nos dois casos quando o fechamento ocorreu de forma ordenada. Nenhum dos dois vem depois de um evento error.

        O que o outro lado vê: após 1002, o servidor recebe de volta do navegador o mesmo 1002 que enviou. Após um frame Close vazio, recebe de volta outro vazio e também informa 1005.

        Reconectar: após 1002, a próxima conexão pode acabar do mesmo jeito até que a causa seja corrigida. O cliente do graphql-ws desiste após 1002 e tenta de novo após 1005. O pusher-js tenta de novo após um segundo nos dois casos.

        Onde olhar: no caso de 1002, o motivo, o log do servidor e o que há no caminho. No caso de 1005, primeiro cada close() da página, depois o código-fonte do servidor.
    .which-you-see =
        Se o evento close diz 1002, foi o servidor que o enviou. Se há um motivo, guie-se por ele. Se não há, veja o log do servidor.

        Se o evento close diz 1005 e sua página chamou close(), é o fechamento da sua própria página. Se sua página não o chamou, o servidor fechou e não disse por quê.

        Se a página vê 1006 e o servidor recebeu 1002, não é nenhum dos dois: o Chromium recusou um dos frames do servidor. Se foi o servidor que enviou o 1002, o frame dele se perdeu.

        Se o log do servidor diz 1005, chegou do cliente um frame Close vazio: o close() sem argumentos dele, ou a resposta dele a um frame vazio do servidor. Veja qual lado fechou primeiro.
    .which-to-send =
        Deixe 1002 para a biblioteca WebSocket. Ela o envia quando um frame do cliente é inválido. Não o envie no código da aplicação: para um handler que falhou há 1011; para uma regra sua, 1008 ou um código de 4000 a 4999.

        Seu servidor não deve enviar 1005: nenhum frame pode trazê-lo. Um frame Close sem código é permitido, mas não diz nada à página. Envie 1000 para um fim intencional, e um código e um motivo para qualquer outro.

compare-1002-1008 =
    .opening =
        1002 (erro de protocolo) e 1008 (violação de política) são códigos da RFC 6455, seção 7.4.1, com os quais um servidor diz que o cliente violou uma regra. 1002 se refere a uma regra do protocolo WebSocket, que é a mesma para todos. 1008 se refere a uma regra do próprio servidor; só o código-fonte ou a configuração dele pode dizer qual é.
    .meaning-a =
        1002 diz que chegaram bytes que a RFC 6455 não permite. O padrão obriga todo servidor a recusá-los.

        A regra está no padrão, então dá para consultá-la, e uma captura dos bytes mostra qual foi violada.
    .meaning-b =
        1008 diz que o que chegou é válido, mas que este servidor não o permite: mensagens demais, uma sessão que terminou, um cliente que lê devagar demais. Outro servidor talvez o tivesse aceitado.

        A RFC 6455 o define como o código genérico para quando nenhum outro serve ou quando o servidor não quer revelar mais. Sem um motivo, 1008 diz pouco.
    .when-a =
        Algo no caminho alterou os frames. Nesse caso, o motivo cita uma regra de frames, por exemplo “RSV1 set” no gorilla/websocket, “incorrect masking” no websockets do Python, ou “The client frame was not masked but all client frames must be masked” no Tomcat.

        Nenhum frame era inválido: um handler lançou uma exceção no Tomcat ou no Reactor Netty, o Bandit esperou 60 s por dados que não vieram, ou o Spring enviou um ERROR do STOMP.

        O RabbitMQ Web MQTT envia 1002 onde caberia 1008: “connect_packet_rejected” significa que o login no pacote CONNECT do MQTT foi recusado.
    .when-b =
        Um login falhou ou expirou depois do handshake. O NATS fecha com “Authentication Timeout”, “Authentication Failure” ou “Authentication Expired”. O Tomcat fecha com “This connection was established under an authenticated HTTP session that has ended.”

        Um limite do servidor foi atingido: no NATS, “Slow Consumer (Pending Bytes)”, “Maximum Connections Exceeded” ou “Maximum Subscriptions Exceeded”. No laboratório, uma aplicação feita com o ws e outra com o websockets do Python responderam com 1008 a mais de 20 mensagens em um segundo.

        O ws envia 1008 onde outros enviam 1002 ou 1009: quando uma mensagem chega em mais de 16.384 fragmentos (desde o 8.23.0). O Bandit envia 1008 por causa de um fragmento vazio.

        O que é recusado antes do fim do handshake nunca dá 1008. Com uma origem errada ou sem login, a resposta é 403 ou 401, e a página vê 1006.
    .fix-a =
        Na maioria das vezes, quem opera o servidor ou o proxy precisa agir. Se um frame era inválido, nada no script da página ajuda: é o navegador que monta cada frame. Nos outros casos, a página talvez precise enviar menos de uma vez, enviar com mais frequência ou corrigir suas mensagens.

        Conecte direto ao servidor, sem passar por proxy nenhum. Se funcionar, algo no caminho altera bytes. Se não, procure no log do servidor uma exceção ou um timeout naquele momento.
    .fix-b =
        Descubra primeiro qual é a regra: no motivo, no log do servidor ou na documentação dele. Quem opera o servidor pode dizer qual é.

        Depois disso, muitas vezes a página pode agir. Se o login expirou, obtenha um novo token antes de reconectar. Se a página enviou demais, envie com menos frequência ou junte várias mensagens em uma. Se o cliente leu devagar demais, faça menos trabalho no handler de mensagens.

        Se a página não fez nada de errado, quem opera o servidor precisa aumentar o limite ou permitir o que ela faz.
    .differences =
        De quem é a regra: com 1002, é uma regra da RFC 6455. Com 1008, é uma regra que o próprio servidor criou.

        Onde ela foi violada: com 1002, nos bytes de um frame. Com 1008, no que o cliente faz: quem ele é, quanto envia, com que velocidade lê.

        Quem precisa agir: após 1002, quem opera o servidor ou o proxy. Após 1008, pode ser a página, assim que se souber qual é a regra.

        Bytes na rede: 1002 é 03 EA no payload do frame Close. 1008 é 03 F0. Um motivo pode vir depois de qualquer um deles. wasClean é true nos dois casos quando o fechamento ocorreu de forma ordenada.

        O que o outro lado vê: tanto o 1002 quanto o 1008 de um servidor chegam à página como foram enviados. O próprio Chromium envia 1002 a um servidor que violou uma regra; nesse caso, a página vê 1006. Nenhum navegador envia 1008.

        Reconectar: após 1002, não adianta enquanto a causa não for corrigida. Após 1008, só adianta com uma mudança: um novo token, um ritmo mais lento, menos conexões. O cliente do graphql-ws desiste nos dois casos.
    .which-you-see =
        Se o motivo cita um frame, um bit, um opcode ou uma máscara, trate o caso como 1002, mesmo que o número seja 1008.

        Se o motivo cita um login, um limite, uma velocidade ou uma sessão, trate o caso como 1008, mesmo que o número seja 1002, como no RabbitMQ Web MQTT.

        Se não há motivo, olhe o momento. Se o fechamento vem nas primeiras mensagens após a abertura, pense no login. Se vem quando a página envia muito, pense em um limite de mensagens. Se nada do que a página faz explica o momento, pense no programa do servidor, em um timeout ou em bytes alterados no caminho.

        Se a página vê 1006 e o socket nunca abriu, não é nenhum dos dois: olhe o status HTTP do handshake.
    .which-to-send =
        Envie 1008 quando o cliente violar uma regra sua e diga no motivo qual foi. Um mesmo código para um login que expirou e para um limite de mensagens obriga o cliente a adivinhar. Se ele deve agir de forma diferente em cada caso, use 3000 para a falta de login, 3003 para a falta de permissão ou um código de 4000 a 4999.

        Não envie 1002 para isso. 1002 é só para a biblioteca WebSocket: quem o vê procura frames inválidos, e não há nenhum.

compare-1002-1011 =
    .opening =
        1002 (erro de protocolo) e 1011 (erro interno) são códigos da RFC 6455, seção 7.4.1, com os quais um servidor encerra uma conexão que deu errado. 1002 põe a culpa no que o servidor recebeu, e 1011, no próprio servidor. Alguns servidores confundem os dois, então guie-se pelo motivo e pelo log do servidor, e não pelo número.
    .meaning-a =
        1002 diz que o que chegou não é WebSocket válido, então o servidor não pode continuar lendo.

        Tomado ao pé da letra, o programa do servidor está em ordem, e o cliente ou algo no caminho não está.
    .meaning-b =
        1011 diz que algo falhou dentro do servidor, então ele não pode continuar.

        Tomado ao pé da letra, o cliente não fez nada de errado. O código também é enviado em fins que não são erros: por alguns servidores, a cada desligamento ou quando um pong não chega.
    .when-a =
        Um frame se corrompeu no caminho: o Tomcat, o Jetty, o gorilla/websocket e o websockets do Python enviam 1002, com um motivo que diz qual é a regra. O ws 8 envia 1002 sem motivo. O Tornado, o Daphne, o Hypercorn e o Deno não enviam nada e cortam a conexão, então a página vê 1006.

        O programa do servidor falhou, e mesmo assim o servidor disse 1002. O Tomcat faz isso quando um handler de mensagens lança uma exceção, com “An unrecoverable IOException occurred so the connection was closed”, o que quase nunca é um erro de entrada ou saída. O Reactor Netty faz isso com “Protocol error”.

        O suporte a STOMP do Spring envia 1002 depois de todo frame ERROR do STOMP: quando o broker sumiu, quando um frame STOMP passa de 64 KiB, quando os heartbeats não chegaram.
    .when-b =
        Um handler lançou uma exceção. O websockets do Python, o Hypercorn, o Daphne, o Cowboy, o Bandit, o Jetty, o Quarkus e o Spring enviam 1011 nesse caso. O Jetty põe no motivo o texto da exceção, o Quarkus só o faz nos modos dev e test, e os demais deixam o motivo vazio.

        Nenhum pong chegou a tempo: “keepalive ping timeout” no websockets do Python e no uvicorn (por padrão, um ping a cada 20 s e 20 s para responder), “Ping timeout” no Ktor.

        Nada falhou: o Hypercorn envia 1011 quando é parado e quando a aplicação retorna sem fechar. O NATS o envia com “Kicked” e com “Duplicate Client ID”.

        Nem sempre um handler que falhou dá 1011. O ws, o aiohttp, o Tornado, o uvicorn, o gorilla/websocket e o axum terminam sem frame Close, e a página vê 1006. O SignalR termina com 1000.
    .fix-a =
        Quem opera o servidor precisa agir. Se o motivo cita uma regra de frames, procure o que altera bytes: conecte sem passar por proxy nenhum, desative o permessage-deflate. Se cita fragmentos, envie mensagens abaixo de 64 KiB.

        Se o motivo não cita nenhuma, procure no log do servidor uma exceção ou um timeout naquele momento, como no caso de 1011.
    .fix-b =
        Quem desenvolveu ou opera o servidor precisa agir. O erro está no log do servidor; olhe o momento do fechamento. A página não consegue vê-lo.

        Se o motivo fala de um ping, descubra o que atrasou o pong: um servidor ocupado, um dispositivo suspenso, uma rede lenta. Depois, ajuste o timeout do ping a isso.

        Se vem a cada deploy, é o software do servidor que o envia quando para. Antes disso, feche os sockets com 1001 ou 1012.
    .differences =
        Quem leva a culpa: 1002 culpa o que o servidor recebeu. 1011 culpa o próprio servidor.

        Até onde o número é verdade: 1002 também é enviado pelo Tomcat e pelo Reactor Netty quando um handler falha, e pelo Bandit após um silêncio. 1011 também é enviado pelo Hypercorn em um desligamento e pelo uvicorn quando falta um pong. Nos dois casos, leia também o log.

        Bytes na rede: 1002 é 03 EA no payload do frame Close. 1011 é 03 F3. Um motivo pode vir depois de qualquer um deles. wasClean é true nos dois casos quando o fechamento ocorreu de forma ordenada.

        Quem mais o envia: o Chromium envia 1002 a um servidor cujo frame é inválido, e a página vê 1006. Nenhum navegador envia 1011.

        Motivo: com 1002, muitas bibliotecas informam um texto fixo que diz qual é a regra. Com 1011, muitos servidores não informam nenhum, e alguns informam o texto de uma exceção.

        Reconectar: após 1002, os mesmos bytes encerram também a próxima conexão. Após 1011, pode dar certo, com pausas crescentes, a menos que a mesma mensagem faça o mesmo handler falhar. O cliente do graphql-ws desiste nos dois casos. O pusher-js tenta de novo após um segundo nos dois casos.

        Onde olhar: no caso de 1002, o motivo, o log do servidor e o que há no caminho. No caso de 1011, o log do servidor.
    .which-you-see =
        Se o fechamento vem logo após uma mensagem da página, e de novo cada vez que essa mensagem é enviada, a causa é essa mensagem. Com 1011, um handler falha nela. Com 1002, um handler falha, ou o servidor recusa o tamanho, os fragmentos, o tipo ou o conteúdo dela. O log do servidor pode ter uma exceção.

        Se o motivo cita um opcode, uma máscara ou bits RSV, um frame era inválido: os bytes mudaram no caminho, ou foi um cliente que não é navegador que os montou. Se cita fragmentos, o servidor talvez não aceite nenhum.

        Se vem após um tempo fixo, é um timeout: silêncio, com 1002 no Bandit; um pong que não chegou, com 1011 no uvicorn ou no Ktor.

        Se todas as conexões acabam no mesmo momento com 1011, o servidor pode ter sido parado: é nesse caso que o Hypercorn diz 1011.
    .which-to-send =
        Envie 1011 quando seu próprio código falhou e a conexão não pode continuar. Um motivo curto ajuda: não um stack trace, e com no máximo 123 bytes.

        Não envie 1002 no código da aplicação. A biblioteca o envia quando um frame é inválido. Para um desligamento, envie 1001 ou 1012, não 1011, para que as páginas saibam que podem voltar.

compare-1003-1007 =
    .opening =
        1003 (dados não aceitos) e 1007 (conteúdo inválido) são códigos da RFC 6455, seção 7.4.1, com os quais um servidor recusa uma mensagem. 1003 recusa o tipo dela: texto ou binário, seja qual for o conteúdo. 1007 recusa o conteúdo: o tipo está certo, e os bytes não são o que esse tipo promete, como em uma mensagem de texto que não é UTF-8.
    .meaning-a =
        1003 diz que o servidor não aceita mensagens deste tipo. A próxima do mesmo tipo também será recusada.
    .meaning-b =
        1007 diz que o servidor aceita este tipo, mas que o conteúdo desta mensagem não é válido.

        Para texto, a regra é da própria RFC 6455: precisa ser UTF-8. Uma página não consegue violá-la, porque o navegador transforma toda string em UTF-8 válido.
    .when-a =
        Binário enviado a um handler de texto, ou o contrário: o Spring, com “Binary messages not supported” ou “Text messages not supported”; o RabbitMQ Web MQTT, com “unexpected WebSocket frame”; o WebSocketEndpoint do Starlette, sem motivo; ou uma aplicação que chama close(1003) por conta própria.

        O Starlette envia 1003 também por JSON que não consegue interpretar, embora isso seja uma questão de conteúdo.
    .when-b =
        Chegou ao servidor texto que não é UTF-8. O ws diz 1007 sem motivo; o websockets do Python, “invalid continuation byte at position 0”; o Jetty, “Invalid UTF-8”; o Bun, “Received invalid UTF-8”. No laboratório, uma chave de máscara alterada no caminho fez isso com o texto correto de uma página.

        Dados comprimidos que não descomprimem: o ws e o Bandit dizem 1007 nesse caso; o Cloudflare Workers, 1002.

        Alguns usam 1007 para um conteúdo próprio: o SockJS do Spring, por uma mensagem que não consegue ler; o RabbitMQ Web STOMP, por um frame grande demais antes do login.

        Nem todo servidor o diz: o Tornado, o Daphne, o Hypercorn e o Deno cortam a conexão, e a página vê 1006.
    .fix-a =
        A página pode agir: envie uma string onde o servidor quer texto, e um ArrayBuffer, um array tipado ou um Blob onde ele quer binário.

        Se a página está certa, quem desenvolveu o servidor precisa aceitar esse tipo.
    .fix-b =
        Se foi uma página que enviou a mensagem, suspeite de algo no caminho (um proxy, um balanceador de carga): o navegador não envia UTF-8 inválido. Conecte direto ao servidor e desative o permessage-deflate para um teste.

        Se foi um cliente seu que a enviou, codifique o texto em UTF-8, não o corte no meio de um caractere e envie como binário o que não é texto.

        Se o servidor usa 1007 em verificações próprias, compare a última mensagem com o que ele espera.
    .differences =
        O que é recusado: 1003 recusa o tipo de mensagem. 1007 recusa o conteúdo de uma mensagem do tipo certo.

        Quando o servidor sabe: para 1003, basta o primeiro byte do frame, já que o opcode distingue texto de binário. Para 1007, ele precisa ler o payload.

        Quem pode causá-lo: 1003 pode ser causado por uma página com uma única chamada de send(). 1007 por UTF-8 inválido não pode ser causado por uma página.

        Bytes na rede: 1003 é 03 EB no payload do frame Close. 1007 é 03 EF. wasClean é true nos dois casos quando o fechamento ocorreu de forma ordenada.

        No outro sentido: quando o texto de um servidor não é UTF-8, o Chromium não usa 1007. O servidor recebe 1002, e a página vê 1006. Com o Firefox, a página vê 1006, e o servidor não recebe frame Close.

        Reconectar: após 1003, só com outro tipo de mensagem. Após 1007, pode dar certo se os bytes foram alterados por acaso, e falha de novo se são sempre alterados. O cliente do graphql-ws desiste nos dois casos.
    .which-you-see =
        Se o fechamento vem depois da primeira mensagem binária, ou da primeira de texto, toda vez, é 1003, ou outro número para o mesmo problema.

        Se o motivo fala de UTF-8, de um byte ou de uma posição, é 1007.

        Se sua página enviou texto comum e vê 1007, o texto está certo: procure o que o alterou no caminho.

        Se o servidor enviou texto e a página vê 1006 com um evento error, o texto do próprio servidor talvez não seja UTF-8. O console do Chromium diz “Could not decode a text frame as UTF-8.”
    .which-to-send =
        Envie 1003 quando o tipo está errado e diga no motivo qual é o certo. Deixe 1007 por UTF-8 inválido para a biblioteca WebSocket.

        Para texto que é UTF-8 válido e que sua aplicação não consegue usar, como JSON em que falta um campo, 1007 diz pouco: use um código de 4000 a 4999, com um motivo, ou responda com uma mensagem de erro e mantenha a conexão.

compare-1005-1006 =
    .opening =
        1005 (nenhum código recebido) e 1006 (fechamento anormal) são da classe de códigos que nunca são enviados: é o navegador que os informa quando nenhum código veio do servidor. Com 1005, veio um frame Close, e estava vazio; a conexão, portanto, foi fechada de forma ordenada. Com 1006, não veio nenhum frame Close que o navegador pudesse aceitar; a conexão, portanto, caiu, foi recusada ou nunca abriu.
    .meaning-a =
        1005 diz que a conexão foi fechada de forma ordenada, mas não por quê.

        Os dois lados participaram do handshake de fechamento, então não há falha de rede por trás.
    .meaning-b =
        1006 diz que a conexão acabou sem frame Close, ou nunca abriu.

        É um só número para muitas causas: um processo que terminou, um proxy que cortou uma conexão inativa, um handshake que foi recusado, um frame que o navegador não aceitou, no Chromium também um certificado. A página não consegue saber qual.
    .when-a =
        Sua página chamou close() sem código, e o servidor respondeu com um frame Close vazio, como fazem o ws, o websockets do Python, o uvicorn, o Hypercorn, o Tornado, o Deno, o Bun e o gorilla/websocket.

        O servidor fechou sem código: o ws, o Tornado, o Deno ou o Mattermost em um fechamento comum, e o Socket.IO por um heartbeat sem resposta, um pacote ilegível, disconnect(true) e o próprio desligamento. O @fastify/websocket faz isso quando é desligado e em uma rota que não tem handler WebSocket.
    .when-b =
        Depois da abertura: o processo do servidor terminou (uma exceção que ninguém capturou no Node com ws, SIGTERM com Daphne, Tornado, Bun ou Deno), ou o handler lançou uma exceção (aiohttp, Tornado, uvicorn, gorilla/websocket, axum), ou algo no caminho cortou uma conexão inativa (nginx, Apache httpd e AWS Application Load Balancer após 60 s por padrão, Heroku após 55 s).

        Antes da abertura: o servidor respondeu 401, 403, 404 ou 502 em vez de 101, não há nada escutando nesse endereço, o nome não é resolvido, ou a página chamou close() cedo demais.

        O próprio navegador derrubou a conexão por causa de um frame inválido. O servidor vê 1002 vindo do Chromium; do Firefox, o fim da conexão TCP sem frame Close.

        O Mosquitto nunca responde a um frame Close: com ele, a página vê 1006 mesmo depois de fechar com o próprio close(), de forma ordenada. O AnyCable pode escrever 1006 em um frame Close, e o Crow, 1005. O Chromium recusa os dois, e a página vê 1006.
    .fix-a =
        Se foi sua página que chamou close(), passe à chamada um código e um motivo. Não há mais nada a corrigir.

        Se foi o servidor que fechou, quem o desenvolveu precisa enviar um código e um motivo. Com o Socket.IO, olhe o motivo da desconexão, na página e no servidor.
    .fix-b =
        Verifique primeiro se o socket chegou a abrir. Se não abriu, olhe o status HTTP do handshake (o curl, o console do Chromium ou o painel Rede do Firefox o mostra), o host, a porta e o certificado.

        Se abriu, compare quanto tempo ele ficou em silêncio com os timeouts de inatividade no caminho. Quem opera o servidor deve enviar pings com intervalo menor que o menor deles.

        Se não acabou em um tempo desses, procure no log do servidor uma falha ou um reinício naquele momento e, no console do navegador, um texto como “Invalid frame header”.

        Em todo caso, a página deve reconectar, com pausas crescentes.
    .differences =
        O que veio: com 1005, um frame Close sem payload, 88 00 vindo de um servidor. Com 1006, nenhum frame Close, ou um que o navegador teve de recusar.

        wasClean: com 1005, é true quando o fechamento ocorreu de forma ordenada. Com 1006, é false. No Firefox, um 1006 com wasClean true significa que um servidor escreveu o número 1006 em um frame Close.

        Evento error: antes de 1005 não há nenhum. Antes de 1006 há um quando o navegador derrubou a conexão ou não conseguiu abri-la. Não há nenhum quando a conexão TCP simplesmente terminou. Um reset dá um evento error no Firefox e nenhum no Chromium.

        Motivo: é vazio nos dois casos.

        O que o outro lado vê: com 1005, o servidor também recebe um frame Close vazio. Com 1006, pode não receber nada, 1001 quando o Chromium tinha congelado a página, ou 1002 quando o Chromium recusou o frame dele.

        Reconectar: após 1005, só se a página ainda precisa da conexão. Após 1006, vale tentar, com pausas crescentes, a menos que o handshake tenha sido recusado. O cliente do graphql-ws tenta de novo nos dois casos.

        Onde olhar: no caso de 1005, cada close() da página e do servidor. No caso de 1006, o console, o log do servidor e os timeouts no caminho.
    .which-you-see =
        Se o código é 1005, não procure falhas de rede: procure quem chamou close().

        Se o código é 1006 e nenhum evento open veio antes dele, o handshake ou a conexão falhou. Se veio um evento open e nenhum evento error, a conexão TCP terminou sem frame Close. Se veio um evento open e também um evento error, o navegador recusou algo ou, no Firefox, a conexão pode ter sofrido um reset.

        Se a página mostra 1006 depois do próprio close(), o servidor não respondeu: na hora, quando cortou o TCP; após 60 s no Chromium e 20 s no Firefox, quando ficou em silêncio.

        Se no Firefox 1005 vem com um motivo, um servidor escreveu 1005 no frame Close dele.
    .which-to-send =
        Nenhum. Seu servidor não deve escrever 1005 nem 1006 em um frame Close: o Chromium derruba a conexão por isso.

        Para evitar 1005, feche com um código e um motivo. Para evitar 1006, feche com um frame Close, também em erros e em um desligamento, e espere a resposta antes de fechar o TCP. Um servidor que repassa um código vindo de outra conexão precisa antes substituir 1005, 1006 e 1015.

compare-1006-1015 =
    .opening =
        1006 (fechamento anormal) e 1015 (handshake TLS) são da classe de códigos que nunca são enviados: com cada um, é o próprio navegador que informa uma conexão que falhou. 1015 indica uma causa só: o TLS com o servidor falhou, então nada foi aberto. 1006 não indica nenhuma, e, quando o TLS falha, depende do navegador qual dos dois você vê: 1015 no Firefox, 1006 no Chromium.
    .meaning-a =
        1006 diz que não houve frame Close: a conexão caiu, foi recusada, foi derrubada pelo navegador ou nunca abriu.
    .meaning-b =
        1015 diz que o handshake TLS não deu certo. Nenhum byte de WebSocket foi trocado, e nenhuma requisição HTTP também.
    .when-a =
        No Chromium: tudo que falha antes da abertura, falhas de TLS incluídas, e todo fim sem frame Close depois dela.

        No Firefox: o mesmo, exceto as falhas de TLS.
    .when-b =
        No Firefox: um certificado autoassinado ou emitido para outro nome, um servidor que pede um certificado de cliente, e wss: para uma porta que fala HTTP puro.

        O Chromium mostra 1006 em todos esses casos. O console dele diz mais: “net::ERR_CERT_AUTHORITY_INVALID” para um certificado autoassinado, “net::ERR_SSL_PROTOCOL_ERROR” para wss: em uma porta sem TLS, “WebSocket opening handshake was canceled” quando foi pedido um certificado de cliente.
    .fix-a =
        Descubra primeiro se o socket chegou a abrir. Se abriu, a causa não é o TLS: olhe timeouts, falhas do servidor e frames inválidos.

        Se não abriu, leia o console do navegador. Quando ele cita um certificado ou SSL, siga como no caso de 1015. Se não, olhe o host, a porta e o status HTTP do handshake. No Chromium, outra extensão pode deixar esse texto vazio; uma janela de convidado o mostra.
    .fix-b =
        Abra o mesmo host e a mesma porta com https:// em uma aba. O navegador diz o que há de errado com o certificado. Para um WebSocket, ele não mostra nenhum aviso que você possa dispensar com um clique.

        Quem opera o servidor precisa agir: um certificado de uma autoridade em que o navegador confia, para esse nome, e nenhum pedido de certificado de cliente nessa porta.

        Se essa porta não fala TLS, o certo ali é ws:, ou é preciso configurar TLS.
    .differences =
        Qual navegador o diz: 1015 vem do Firefox. O Chromium diz 1006 no lugar dele.

        Quando vem: 1015 vem antes da abertura. 1006 vem antes ou depois dela.

        Bytes na rede: nenhum frame pode trazer nenhum dos dois. Quando um frame Close traz um deles, o Chromium derruba a conexão. O Firefox repassa o número à página, com wasClean true.

        wasClean e evento error: com uma falha de TLS, wasClean é false, e um evento error vem antes, nos dois navegadores. Quando a conexão TCP simplesmente termina depois da abertura, 1006 vem sem evento error.

        O que o outro lado vê: com 1015, o servidor nunca recebeu o handshake do WebSocket. Com 1006, pode ter visto uma conexão inteira.

        Reconectar: após 1015, não adianta enquanto o certificado ou a configuração não forem corrigidos. Após 1006, pode adiantar, com pausas crescentes.

        Onde olhar: no caso de 1015, o certificado e a configuração de TLS dessa porta. No caso de 1006, primeiro o console.
    .which-you-see =
        Se você vê 1015 e wasClean é false, é TLS, suspeite do que suspeitar.

        Se você vê 1006 no Chromium, não veio evento open e o console cita “ERR_CERT” ou “ERR_SSL”, é o que o Firefox informa como 1015.

        Se você vê 1006 no Chromium após cerca de 30 s sem evento open, algo aceitou a conexão e nunca respondeu ao TLS, como faz uma porta que não fala TLS e espera que o cliente comece.

        Se você vê 1015 no Firefox e wasClean é true, um servidor escreveu 1015 em um frame Close. É uma falha do servidor, e não do TLS.
    .which-to-send =
        Nenhum. Os dois são o que um navegador informa à sua própria página. Um servidor que falha no TLS não tem WebSocket em que pudesse enviar algo.

        Se seu servidor repassa códigos vindos de outra conexão, substitua 1006 e 1015 por um código que possa ser enviado, como 1014 em um gateway.

compare-1008-1009 =
    .opening =
        1008 (violação de política) e 1009 (mensagem grande demais) são códigos da RFC 6455, seção 7.4.1, com os quais um servidor faz valer uma regra própria. 1009 significa que uma mensagem era maior do que o servidor aceita. 1008 é para toda regra que não tem código próprio.
    .meaning-a =
        1008 diz que uma regra foi violada e deixa em aberto qual: um login, um ritmo, um número de conexões.
    .meaning-b =
        1009 diz exatamente o que estava errado: o tamanho de uma mensagem ou de um frame. No motivo, só pode faltar o limite em si.
    .when-a =
        Um login falhou ou expirou depois da abertura: o NATS, com “Authentication Expired”; o Tomcat, com “This connection was established under an authenticated HTTP session that has ended.”

        Demais, rápido demais ou lido devagar demais: um limite de mensagens da própria aplicação, ou o NATS, com “Slow Consumer (Pending Bytes)” ou “Maximum Connections Exceeded”.

        A regra também pode ser sobre o tamanho: o NATS fecha com 1008 “Maximum Control Line Exceeded” quando subjects e cabeçalhos são longos demais, e o ws, com 1008 quando uma mensagem chega em fragmentos demais.
    .when-b =
        Uma mensagem passou do limite. Limites padrão: 8.192 no Tomcat, 32 KiB no coder/websocket (“read limited at 32769 bytes”), 64 KiB no Jetty e no Netty, 1.000.000 bytes no Socket.IO, 1 MiB no websockets do Python e no NATS, 16 MiB no uvicorn e no Bun, 100 MiB no ws.

        O Amazon API Gateway fecha com 1009 por causa de uma mensagem acima de 128 KiB e de um frame acima de 32 KiB.

        Nem todo servidor diz 1009. O axum, o Daphne, o Deno e o uWebSockets cortam a conexão, e a página vê 1006. O SignalR termina com 1000; o STOMP do Spring, com 1002.
    .fix-a =
        Alguém precisa dizer qual é a regra: o motivo, o log do servidor ou quem opera o servidor. Depois, a página faz o que a regra pede: faz login de novo, envia com menos frequência, abre menos conexões.

        Se a regra está errada para esta página, quem opera o servidor precisa mudá-la.
    .fix-b =
        Compare o tamanho da última mensagem com o limite do servidor. Ou a página envia menos por vez, em várias mensagens, ou quem opera o servidor aumenta o limite: maxPayload no ws, max_size no websockets do Python, maxHttpBufferSize no Socket.IO, maxTextMessageBufferSize no Tomcat.

        Conte bytes, não caracteres, exceto no Tomcat e no Hypercorn, que contam caracteres quando é texto. Com compressão, o ws e o Tornado contam o tamanho depois de descomprimir.

        Se mensagens pequenas com o mesmo conteúdo passam, a causa era o tamanho.
    .differences =
        O que ele indica: 1008 não indica regra nenhuma. 1009 indica o tamanho.

        O que medir: no caso de 1008, depende da regra: tempo desde o login, mensagens por segundo, conexões abertas. No caso de 1009, o tamanho da última mensagem.

        Bytes na rede: 1008 é 03 F0 no payload do frame Close. 1009 é 03 F1. wasClean é true nos dois casos quando o fechamento ocorreu de forma ordenada.

        Quem o envia: os dois vêm de servidores. O Chromium não envia 1009 por causa de uma mensagem grande demais para ele: a página vê 1006.

        Motivo: com 1009, muitas bibliotecas escrevem nele o limite, como “frame with 1100000 bytes exceeds limit of 1048576 bytes”; o ws e o Socket.IO não escrevem nada. Com 1008, só o motivo pode dizer qual é a regra.

        Reconectar: após 1009, funciona na hora, até que a mesma mensagem seja enviada de novo. Após 1008, depende da regra, e uma nova tentativa pode ser recusada na hora. O cliente do graphql-ws desiste nos dois casos.

        Quando ele se perde: após 1009, a conexão às vezes é cortada tão cedo que a página vê 1006, como em aplicações feitas com o gorilla/websocket. Portanto, 1006 logo após uma mensagem grande pode ser um 1009 que não chegou.
    .which-you-see =
        Se o fechamento vem logo após uma mensagem grande, e as pequenas passam, é questão de tamanho: com 1009 em servidores que o dizem, e com 1008, 1006, 1002 ou 1000 em outros.

        Se vem após muitas mensagens pequenas, é um limite do número delas, e 1008 condiz com isso.

        Se vem em um tempo fixo após o login, seja o que for que se enviou, é o login, e 1008 condiz com isso.

        Se o número é 1008, o motivo é vazio e a mensagem era grande, tente enviar os mesmos dados em mensagens abaixo de 64 KiB: o servidor talvez conte fragmentos, e o Chromium divide em fragmentos tudo que passa de 64 KiB.
    .which-to-send =
        Envie 1009 para tamanho e para nada mais, e escreva o limite no motivo. A maioria das bibliotecas faz isso por conta própria quando um limite está definido.

        Envie 1008 para suas outras regras, com um motivo. Quando o cliente deve reagir de forma diferente a cada uma, um código de 4000 a 4999 por regra diz mais a ele.

compare-1011-1012 =
    .opening =
        1011 (erro interno) e 1012 (reinício do serviço) podem, os dois, ser enviados por um servidor que não pode manter uma conexão, sem culpa do cliente. 1011 diz que algo falhou no servidor, e 1012, que o servidor está reiniciando e vai voltar. Nem todos os servidores separam um do outro.
    .meaning-a =
        1011 trata de um erro: o servidor encontrou uma condição que não esperava.

        Está na RFC 6455. Não diz quando o servidor voltará a funcionar.
    .meaning-b =
        1012 trata de um reinício: o servidor sai do ar e volta. Está no registro da IANA, não na própria RFC 6455.

        Ele pede aos clientes que reconectem depois de um tempo e não é sinal de falha.
    .when-a =
        Um handler lançou uma exceção no websockets do Python, no Hypercorn, no Daphne, no Cowboy, no Bandit, no Jetty, no Quarkus ou no Spring.

        Nenhum pong chegou a tempo: “keepalive ping timeout” no websockets do Python e no uvicorn, “Ping timeout” no Ktor.

        O servidor foi parado, e o software dele envia 1011 por isso: o Hypercorn faz isso em cada conexão aberta quando recebe SIGTERM, após 3 s por padrão.
    .when-b =
        O uvicorn foi parado ou recarregado: ele envia 1012 na hora a cada conexão aberta. O socket drainer do Phoenix também faz isso, e o Bandit em um reinício.

        O Hasura envia 1012 quando sua configuração mudou, com um motivo como “auth mode changed” ou “cors policy changed”. O servidor nem precisa ter reiniciado.

        Uma aplicação o envia por conta própria, por exemplo com o ws, no handler de SIGTERM.
    .fix-a =
        Quem desenvolveu ou opera o servidor precisa agir. O erro está no log dele, naquele momento.

        Se o motivo fala de um ping, olhe o que atrasou o pong. Se só vem em deploys, não é erro: a aplicação deve fechar seus sockets com 1001 ou 1012 antes que o software do servidor o faça com 1011.
    .fix-b =
        Ninguém precisa agir se vem com um deploy. A página deve reconectar após uma pausa aleatória, para que não voltem todas de uma vez; o texto para o qual o registro da IANA aponta fala de 5 a 30 s.

        Se vem em outros momentos, quem opera o servidor deve ver por que o processo foi reiniciado.
    .differences =
        Erro ou reinício: 1011 diz que algo falhou. 1012 diz que o servidor reinicia de forma planejada.

        Quantas de uma vez: 1011 vindo de um handler encerra uma conexão. 1012 encerra todas as conexões daquele servidor no mesmo momento.

        Bytes na rede: 1011 é 03 F3 no payload do frame Close. 1012 é 03 F4. wasClean é true nos dois casos quando o fechamento ocorreu de forma ordenada.

        Motivo: muitas vezes é vazio nos dois casos. Com 1011, pode ser o texto de uma exceção ou “keepalive ping timeout”. Com 1012, pode indicar uma mudança de configuração.

        Reconectar: após 1011, com pausas crescentes, e não para sempre. Após 1012, uma vez, após uma pausa aleatória. O cliente do graphql-ws desiste após 1011 e tenta de novo após 1012.

        No seu monitoramento: conte 1011 entre os erros do servidor. Conte 1012 entre os deploys.
    .which-you-see =
        Se uma conexão acabou e outras continuaram, é um erro, e trata-se de 1011.

        Se todas acabaram no mesmo momento e o servidor responde de novo logo depois, foi um reinício, ou um proxy que foi recarregado, seja o número 1012, 1001, 1011 ou 1006.

        Se 1011 vem cerca de 3 s depois que o servidor recebeu ordem de parar, e o handshake tinha o cabeçalho “Server: hypercorn-h11”, é o desligamento do Hypercorn.

        Se 1011 diz “keepalive ping timeout”, não há exceção nem reinício por trás: nenhum pong chegou.
    .which-to-send =
        Envie 1012 a cada socket aberto quando seu servidor reinicia, e 1001 quando ele sai do ar de vez. Envie 1011 só quando seu próprio código falhou.

        Os clientes agem conforme essa diferença: o cliente do graphql-ws desiste após 1011 e volta após 1012.

compare-1012-1013 =
    .opening =
        1012 (reinício do serviço) e 1013 (tente mais tarde) podem, os dois, ser enviados por um servidor; estão no registro da IANA, não na própria RFC 6455. 1012 diz que o servidor está reiniciando e que os clientes podem voltar logo. 1013 diz que o servidor está no ar e não consegue atender este cliente agora, de modo que voltar logo pioraria a situação.
    .meaning-a =
        1012 trata do processo do servidor: ele termina e começa de novo. Todos os clientes são avisados.
    .meaning-b =
        1013 trata da carga do servidor: ele continua no ar, com menos clientes. Alguns clientes são avisados.
    .when-a =
        O uvicorn o envia em um desligamento e em uma recarga; o socket drainer do Phoenix e o Bandit, em um reinício; o Hasura, quando sua configuração mudou.
    .when-b =
        O Tyrus o envia quando há sessões demais: “Maximal number of open sessions per endpoint exceeded.”, e o mesmo para uma aplicação ou um endereço remoto.

        Nenhum outro software de servidor do atlas do wswhy envia 1013 por conta própria. Se você o vê, foi a aplicação que o escolheu, ou um gateway. O Netty tem um 1013 pronto com o motivo “Try Again Later”, que uma aplicação pode enviar.
    .fix-a =
        A página reconecta após uma pausa curta e aleatória. Ninguém mais precisa agir, se o reinício era intencional.
    .fix-b =
        A página espera, com pausas crescentes, ou até que o usuário peça. O texto para o qual o registro da IANA aponta fala de outro endereço, se houver vários, ou de uma tentativa quando o usuário age.

        Quem opera o servidor precisa reduzir a carga ou aumentar o limite: no Tyrus, é maxSessions.
    .differences =
        O que está errado: com 1012, nada. Com 1013, o servidor tem trabalho demais, ou um limite foi atingido.

        Quantos são avisados: com 1012, todas as conexões no mesmo momento. Com 1013, algumas delas.

        Bytes na rede: 1012 é 03 F4 no payload do frame Close. 1013 é 03 F5. wasClean é true nos dois casos quando o fechamento ocorreu de forma ordenada.

        Reconectar: após 1012, após uma pausa aleatória, de 5 a 30 s no texto para o qual o registro aponta. Após 1013, muito mais tarde, ou em outro endereço. O cliente do graphql-ws tenta de novo nos dois casos e não faz diferença entre eles.

        Em HTTP: 1013 se aproxima de 503. 1012 não tem equivalente.

        Antes ou depois da abertura: 1012 vem em conexões que já estão abertas há algum tempo. 1013 pode vir logo após a abertura, porque é então que um servidor que conta sessões as conta. Um servidor que recusa antes da abertura responde 503, e a página vê 1006.
    .which-you-see =
        Se todos os seus sockets acabam no mesmo momento e o servidor volta logo, trata-se de 1012.

        Se sockets novos são fechados logo depois de abrir enquanto os mais antigos continuam, trata-se de 1013.

        Se você vê 1013 vindo de um servidor que não tem um limite desses, procure o número 1013 no código da aplicação.

        Se você vê 1006 e a resposta ao handshake foi 503, também é sobrecarga, informada antes da abertura.
    .which-to-send =
        Envie 1012 quando o servidor reinicia e volta logo. Envie 1013 quando ele está ocupado demais para este cliente.

        Se você sabe, antes da abertura, que não pode atender, responda 503 ao handshake. Se quer que os clientes fiquem longe por um tempo determinado, diga isso em uma mensagem antes do fechamento: um frame Close não tem campo para isso.

compare-1013-1014 =
    .opening =
        1013 (tente mais tarde) e 1014 (gateway inválido) podem, os dois, ser enviados; estão no registro da IANA, não na própria RFC 6455, e se aproximam do 503 e do 502 do HTTP. 1013 diz que o servidor está ocupado demais. 1014 diz que um gateway funciona e que o servidor atrás dele não deu resposta válida.
    .meaning-a =
        1013 é enviado por um servidor sobre si mesmo: a condição é temporária.
    .meaning-b =
        1014 é enviado por um gateway sobre o servidor atrás dele.

        A página chegou ao gateway, então a rede dela e o endereço estão em ordem.
    .when-a =
        O Tyrus o envia quando há sessões demais em um endpoint, em uma aplicação ou de um endereço remoto. Fora isso, foi uma aplicação que o enviou.
    .when-b =
        Nenhum servidor ou proxy do atlas do wswhy envia 1014 por conta própria. Pode enviá-lo um gateway que fala WebSocket dos dois lados e que foi escrito para dizer isso; para tanto, o Netty tem um 1014 pronto com o motivo “Bad Gateway”.

        Proxies comuns não enviam frames Close. No laboratório, quando o servidor atrás do nginx ou do HAProxy é morto, a página vê 1006; quando ele já está fora do ar antes da abertura, o nginx responde ao handshake com 502 e o HAProxy com 503, e a página também vê 1006.
    .fix-a =
        A página espera, com pausas crescentes. Quem opera o servidor precisa reduzir a carga ou aumentar o limite.
    .fix-b =
        Quem opera o gateway e o servidor atrás dele precisa agir. Veja se esse servidor está rodando, se o gateway tem o endereço certo dele e qual foi a resposta.

        A página só pode reconectar, com pausas crescentes.
    .differences =
        De quem é a falha: com 1013, do servidor que o enviou. Com 1014, do que está atrás de quem o enviou.

        Onde olhar: no caso de 1013, a carga e os limites do servidor. No caso de 1014, o log do gateway e depois o do servidor atrás dele.

        Bytes na rede: 1013 é 03 F5 no payload do frame Close. 1014 é 03 F6. wasClean é true nos dois casos quando o fechamento ocorreu de forma ordenada.

        Quem pode enviá-lo: 1013 pode ser enviado por qualquer servidor. 1014 é para um servidor que atua como gateway ou proxy.

        Reconectar: após 1013, mais tarde, já que tentar antes piora a situação. Após 1014, com pausas crescentes, já que ninguém sabe quando o servidor de trás volta. O cliente do graphql-ws tenta de novo nos dois casos.

        Antes da abertura: o equivalente de 1013 é 503, e o de 1014 é 502. Uma página vê 1006 nos dois casos e não consegue ler o status.
    .which-you-see =
        Se o fechamento vem enquanto há muitos clientes conectados, e outros continuam, pense na carga: 1013.

        Se tudo que passa por um gateway acaba ou falha enquanto outros caminhos funcionam, pense no servidor atrás dele: 1014.

        Se você não vê nenhum dos dois números, mas 1006, e há um proxy à frente, procure no log do proxy: um proxy que só repassa bytes não tem outro lugar para dizer o que aconteceu.
    .which-to-send =
        Envie 1013 se seu próprio servidor tem trabalho demais. Envie 1014 só se seu software fica entre a página e outro servidor e a resposta desse servidor não era válida ou não veio.

        Se seu gateway recebeu um frame Close do servidor atrás dele, repasse em vez disso o código e o motivo dele, a menos que o código não possa ser enviado: substitua 1005, 1006 e 1015, por exemplo por 1014.

## Dois códigos quaisquer. `$a` e `$b` são os números, `$name-a` e `$name-b`, os nomes de `codes.ftl`; `$a` é o menor.
## Em `composed-saw-never-sent`, `$a` é o que a página viu, e `$b`, o que o outro lado viu.

# Se é o caso de reconectar, para `composed-retry-…`.
shared-retry-a =
    { $a ->
        [1000] Após 1000, reconecte só se a página ainda precisa da conexão.
        [1001] Após 1001, reconecte após uma pausa curta e aleatória.
        [1002] Após 1002, encontre primeiro a causa: a próxima conexão pode acabar do mesmo jeito.
        [1003] Após 1003, reconecte só para enviar o outro tipo de mensagem.
        [1005] Após 1005, reconecte só se a página ainda precisa da conexão.
        [1006] Após 1006, reconecte com pausas crescentes, a menos que o handshake tenha sido recusado.
        [1007] Após 1007, descubra primeiro o que havia de errado com os bytes da mensagem.
        [1008] Após 1008, descubra primeiro qual regra foi violada.
        [1009] Após 1009, envie menos por vez, ou a próxima conexão acaba do mesmo jeito.
        [1010] Após 1010, acerte primeiro com qual extensão o servidor precisa concordar.
        [1011] Após 1011, reconecte com pausas crescentes, e não para sempre.
        [1012] Após 1012, reconecte após uma pausa aleatória.
        [1013] Após 1013, reconecte muito mais tarde, com pausas crescentes.
        [1014] Após 1014, reconecte com pausas crescentes: ninguém sabe quando o servidor atrás do gateway volta.
        [1015] Após 1015, corrija primeiro o certificado ou a configuração de TLS.
        [3000] Após 3000, primeiro faça login de novo ou renove o token.
        [3003] Após 3003, reconectar como o mesmo usuário não adianta.
        [3008] Após 3008, reconecte com pausas crescentes.
       *[other] Após { $a }, cabe ao software que o envia dizer se é o caso de reconectar.
    }
shared-retry-b =
    { $b ->
        [1000] Após 1000, reconecte só se a página ainda precisa da conexão.
        [1001] Após 1001, reconecte após uma pausa curta e aleatória.
        [1002] Após 1002, encontre primeiro a causa: a próxima conexão pode acabar do mesmo jeito.
        [1003] Após 1003, reconecte só para enviar o outro tipo de mensagem.
        [1005] Após 1005, reconecte só se a página ainda precisa da conexão.
        [1006] Após 1006, reconecte com pausas crescentes, a menos que o handshake tenha sido recusado.
        [1007] Após 1007, descubra primeiro o que havia de errado com os bytes da mensagem.
        [1008] Após 1008, descubra primeiro qual regra foi violada.
        [1009] Após 1009, envie menos por vez, ou a próxima conexão acaba do mesmo jeito.
        [1010] Após 1010, acerte primeiro com qual extensão o servidor precisa concordar.
        [1011] Após 1011, reconecte com pausas crescentes, e não para sempre.
        [1012] Após 1012, reconecte após uma pausa aleatória.
        [1013] Após 1013, reconecte muito mais tarde, com pausas crescentes.
        [1014] Após 1014, reconecte com pausas crescentes: ninguém sabe quando o servidor atrás do gateway volta.
        [1015] Após 1015, corrija primeiro o certificado ou a configuração de TLS.
        [3000] Após 3000, primeiro faça login de novo ou renove o token.
        [3003] Após 3003, reconectar como o mesmo usuário não adianta.
        [3008] Após 3008, reconecte com pausas crescentes.
       *[other] Após { $b }, cabe ao software que o envia dizer se é o caso de reconectar.
    }

composed-opening = { $a }, { $name-a }, e { $b }, { $name-b }, são dois códigos de fechamento do protocolo WebSocket. Veja aqui o que cada um diz e o que os distingue.
composed-same-class = { $a } e { $b } são da mesma classe de códigos de fechamento. O que os distingue é a causa que cada um indica.
composed-different-class = { $a } e { $b } são de classes diferentes de códigos de fechamento. Veja primeiro quem pode enviar cada um.
composed-a-never-sent = { $a } nunca é enviado: um navegador ou uma biblioteca o informa por conta própria sobre o fim de uma conexão. { $b } vem de um frame Close, então foi o outro lado que o escolheu.
composed-b-never-sent = { $b } nunca é enviado: um navegador ou uma biblioteca o informa por conta própria sobre o fim de uma conexão. { $a } vem de um frame Close, então foi o outro lado que o escolheu.
composed-both-never-sent = { $a } e { $b } nunca são enviados. É um navegador ou uma biblioteca que informa cada um deles por conta própria sobre o fim de uma conexão; o outro lado não o enviou.
composed-which-to-send-both = Seu servidor pode enviar qualquer um dos dois. Escolha aquele cujo significado é verdade e acrescente um motivo que diga mais.
composed-which-to-send-a = Dos dois, seu servidor só pode enviar { $a }. Ele não deve enviar { $b }.
composed-which-to-send-b = Dos dois, seu servidor só pode enviar { $b }. Ele não deve enviar { $a }.
composed-which-to-send-neither = Seu servidor não deve enviar nem { $a } nem { $b }. Envie um código que um servidor pode enviar (de 1000 a 1003, de 1007 a 1009, de 1011 a 1014, de 3000 a 4999), com um motivo.
composed-saw-never-sent =
    { $b ->
        [1001] Você viu { $a }, o outro lado viu 1001: os dois podem ser verdade sobre uma mesma conexão. O navegador desistiu da conexão por conta própria, por exemplo porque congelou a página, e disse ao servidor que está de saída.
        [1002] Você viu { $a }, o outro lado viu 1002: os dois podem ser verdade sobre uma mesma conexão. O navegador encontrou um frame inválido do servidor e derrubou a conexão. Disse 1002 ao servidor, e a página vê { $a }.
       *[other] Você viu { $a }, o outro lado viu { $b }: os dois podem ser verdade sobre uma mesma conexão. O navegador enviou { $b } ao outro lado, como o close() da página pediu, e não recebeu como resposta um frame Close com código.
    }
composed-retry-differs = { shared-retry-a } { shared-retry-b }
composed-retry-same = Reconectar ou não: nisso os dois não diferem. { shared-retry-a } { shared-retry-b }

## Dois lados, dois códigos

saw-1006-server-saw-1002 =
    .title = A página viu 1006, o servidor viu 1002
    .text =
        O navegador encontrou um frame inválido do servidor. Ele encerrou a conexão e disse 1002 ao servidor em um frame Close. A página vê 1006, sem motivo, com wasClean false e um evento error antes. Os dois números falam de uma mesma falha, e a falha não é da página.

        Portanto, aqui um 1002 no log do servidor não significa que o cliente errou. O frame já era inválido quando saiu do servidor, ou algo no caminho o alterou.

        O frame Close do Chromium diz no motivo qual é a regra, e só o servidor pode lê-lo: “Masked frame from server”, “Invalid reserved bit”, “Unknown opcode”, “Unexpected continuation”, “Previous data frame unfinished”, “Invalid UTF-8 in text frame”, “Invalid UTF-8 in Close frame”, ou “WebSocket Protocol Error” para as demais. Para um frame Close com um código proibido ou de um só byte, o motivo é vazio.

        O console do Chromium diz o mesmo em outras palavras, como “Invalid frame header” ou “A server must not mask any frames that it sends to the client.” O script da página não recebe nada disso.

        O Firefox não envia esse 1002. A página também vê 1006, e o servidor vê o fim da conexão TCP sem frame Close. O Firefox aceita um frame mascarado, então o mesmo servidor pode funcionar no Firefox e falhar no Chromium.

        Quem opera o servidor ou o proxy precisa agir. Registre no log do servidor o motivo do 1002. Capture os bytes entre o proxy e o servidor, onde não estão criptografados, e cole-os em “Decodificar bytes”, para ver qual frame violou qual regra. Conecte direto ao servidor e desative o permessage-deflate, cada coisa em um teste. No servidor, só uma tarefa por vez pode escrever no socket, e nada pode ser enviado depois do frame Close.

        Procurar o problema na página não adianta: nenhum script consegue gerar, evitar nem ver um frame inválido.
