# Dois códigos de fechamento lado a lado. `compare-1002-1005`: pares que se confundem, escritos à mão; `a` é o código menor.
# `.opening`, `.meaning-…`, `.when-…`, `.fix-…`, `.which-you-see`, `.which-to-send`: parágrafos. `.differences`: uma diferença cada.
# O que as páginas veem: Chromium 156 e Firefox 153, medido. O que as stacks enviam: crate/atlas/data/stacks. O que o laboratório mostrou: tests/lab/claims.md.

## Pares

compare-1002-1003 =
    .opening =
        1002 (erro de protocolo) e 1003 (dados não aceitos) são códigos da RFC 6455, seção 7.4.1, que um servidor envia em um frame Close por causa do que recebeu. 1002 é sobre o frame: os bytes dele violam uma regra do protocolo. 1003 é sobre a mensagem: o frame está certo, mas o tipo dela, texto ou binário, não é um que o servidor aceita.
    .meaning-a =
        1002 diz que o que chegou não é WebSocket válido: um opcode que não está definido, uma máscara que falta, um bit reservado, um fragmento fora de lugar. O servidor nem precisa ter olhado mensagem alguma.

        O script de uma página não consegue causar isso diretamente. É o navegador que monta cada frame.
    .meaning-b =
        1003 diz que chegou uma mensagem inteira e válida, de um tipo que o servidor não aceita: binário onde ele quer texto, ou texto onde quer binário.

        Uma página causa isso com facilidade: send() com uma string cria uma mensagem de texto, e send() com um ArrayBuffer, um array tipado ou um Blob cria uma binária.
    .when-a =
        Algo no caminho alterou os bytes. O Tomcat então fecha com um motivo como “A WebSocket frame was sent with an unrecognised opCode of [3]”, o Gorilla, com “bad opcode 3”, o websockets do Python, com “reserved bits must be 0”. O ws 8 fecha sem motivo.

        Nenhum frame estava errado: o Tomcat envia 1002 quando um handler de mensagens lança exceção, o Reactor Netty, quando o handler falha, o Bandit, após 60 s sem dados do cliente.

        O Strawberry GraphQL envia 1002 para aquilo a que 1003 se destina: uma mensagem binária recebe “WebSocket message type must be text”.
    .when-b =
        O Spring fecha com “Binary messages not supported” quando chega binário a um handler de texto, e com “Text messages not supported” no caso contrário. O RabbitMQ Web MQTT recusa uma mensagem de texto com “unexpected WebSocket frame”. O WebSocketEndpoint do Starlette envia 1003 pelo tipo errado e também por JSON malformado.

        Bibliotecas como ws e o websockets do Python nunca escolhem 1003 por conta própria por causa de uma mensagem: é a aplicação que roda sobre elas que chama close(1003).

        O faye-websocket envia 1003 para aquilo a que 1002 se destina: um frame sem máscara recebe “Received unmasked frame but masking is required”. O Tyrus envia 1003 com “Cannot accept.” quando seu buffer de entrada está cheio.
    .fix-a =
        Quem opera o servidor precisa agir. Leia o motivo e o log do servidor: eles dizem se uma regra de frames foi violada ou se foi o código do próprio servidor que falhou.

        Se uma regra de frames foi violada, conecte ao servidor sem passar por nada que fica no meio. Se funcionar, o que fica no meio altera bytes. O nginx 1.22.1 e o HAProxy 2.6.12 repassaram cada byte sem alteração no laboratório, então suspeite primeiro do que reescreve ou inspeciona o fluxo.

        A página pode tentar uma coisa: enviar o mesmo em mensagens abaixo de 64 KiB. O Chromium divide as maiores em fragmentos, e alguns servidores não aceitam fragmentos.
    .fix-b =
        A página pode agir. Olhe a última mensagem antes do fechamento e envie o tipo que o servidor espera: JSON.stringify() para texto, um ArrayBuffer ou um array tipado para binário.

        Se a página está certa, quem desenvolveu o servidor precisa aceitar esse tipo no handler desse caminho.
    .differences =
        O que estava errado: com 1002, o frame, como bytes. Com 1003, o tipo de uma mensagem cujos frames estão certos.

        Quem pode causá-lo: no caso de 1002, um cliente que escreve os próprios frames, algo no meio ou o próprio servidor, e não o script de uma página. No caso de 1003, a página, com uma única chamada de send().

        Bytes na rede: 1002 é 03 EA no payload do frame Close. 1003 é 03 EB. Um motivo pode vir depois de qualquer um deles, e wasClean é true nos dois casos quando o fechamento foi ordenado.

        Quem o envia: 1002 é enviado por servidores, e também pelo Chromium quando encontra um frame inválido. 1003 é enviado só por servidores: o Chromium nunca o envia, e uma página não pode.

        O que o outro lado vê: quando um servidor envia qualquer um deles, a página recebe o mesmo código. Quando o Chromium envia 1002, o servidor recebe 1002 e a página recebe 1006. Com 1003 não há essa divisão.

        Reconectar: em nenhum dos dois casos adianta reconectar e fazer o mesmo. O cliente do graphql-ws desiste após os dois. O pusher-js espera antes de tentar de novo após os dois.

        Onde olhar: no caso de 1002, o log do servidor e o que fica no meio. No caso de 1003, a última mensagem que a página enviou.
    .which-you-see =
        Se o motivo fala de um opcode, de uma máscara, de bits RSV, de fragmentos ou de um frame de controle, é um caso de 1002, diga o número o que disser.

        Se o motivo fala de texto, de binário ou de um tipo de mensagem, é um caso de 1003. O Strawberry diz isso com 1002; Spring, Starlette e RabbitMQ Web MQTT, com 1003.

        Se não há motivo, veja o que a página enviou por último. Se o fechamento vem logo após a primeira mensagem binária, ou a primeira de texto, e se repete toda vez, a causa é o tipo da mensagem. Se vem em momentos diferentes, investigue os bytes no caminho.

        Se uma mensagem binária foi enviada e a página vê 1006 ou 1011, ainda pode ser o tipo errado: os handlers de uvicorn, aiohttp e Tornado lançam exceção e cortam a conexão, e os de Hypercorn e Daphne terminam com 1011. O HiveMQ termina com 1000 após uma mensagem de texto.
    .which-to-send =
        Envie 1003 quando uma mensagem é válida, mas de um tipo que esse caminho não aceita, e diga no motivo qual tipo ele quer. Deixe 1002 para a biblioteca WebSocket, que o envia por conta própria diante de frames inválidos.

        Não envie nenhum dos dois por uma mensagem do tipo certo com conteúdo ruim: texto que não é UTF-8 é 1007, e JSON que sua aplicação não consegue usar é caso para um código de 4000 a 4999.

compare-1002-1005 =
    .opening =
        1002 (erro de protocolo) e 1005 (nenhum código recebido) são códigos da RFC 6455, seção 7.4.1, mas de duas classes: 1002 pode ser enviado, 1005 nunca é. 1002 é uma acusação: o lado que fechou diz que o que recebeu violava o protocolo. 1005 é uma lacuna: veio um frame Close, e não havia código nele.
    .meaning-a =
        1002 é uma afirmação. O servidor leu algo que a RFC 6455 proíbe, ou diz que leu, e fecha por causa disso.

        Comparado com 1005, diz mais, mas não tudo: indica uma classe de erros. Qual regra foi violada está no motivo, se o servidor deu um.
    .meaning-b =
        1005 é o que o navegador anota quando o frame Close vem vazio. Ninguém é acusado de nada, e nenhuma causa é dada.

        Comparado com 1002, é o sinal mais leve. O handshake de fechamento foi feito de forma ordenada, e para isso basta um close() comum, sem argumentos, na página ou no servidor.
    .when-a =
        Algo no caminho alterou os bytes. No laboratório, um único bit invertido em um opcode fez o Gorilla fechar com 1002 e “bad opcode 3”, e uma máscara retirada no caminho fez o websockets do Python fechar com 1002 e “incorrect masking”.

        A stack usa 1002 para outras coisas. O Tomcat o envia quando um handler de mensagens lança exceção, com “An unrecoverable IOException occurred so the connection was closed”. O Bandit o envia após 60 s sem dados do cliente. O Spring o envia depois de um frame ERROR do STOMP, por exemplo quando o broker atrás dele sumiu.

        O protocolo da aplicação não foi seguido: o RabbitMQ Web MQTT envia 1002 com “cannot_parse” ou “connect_packet_rejected”.
    .when-b =
        Sua página chamou close() sem código. ws, o websockets do Python, uvicorn, Tornado, Bun e Deno respondem ao frame Close vazio com outro vazio, e a página mostra 1005. aiohttp, WebSocket-Node, Tomcat e Ktor respondem com 1000, e a página mostra 1000.

        A aplicação do servidor chamou close() sem código. Com ws, Tornado, Deno e Jetty, isso é um frame Close vazio. Com o websockets do Python, aiohttp, Bun, Spring e Tomcat, é 1000.

        O Socket.IO encerra assim a maioria dos próprios erros: um heartbeat perdido, um pacote que ele não consegue ler, um cliente que nunca se conecta a um namespace, disconnect(true) e o próprio desligamento. Na página, tudo isso é 1005.

        Um frame inválido pode se esconder por trás dele. O wslay responde a um frame de controle fragmentado ou longo demais com um frame Close vazio. O Firefox mostra 1005 para um frame Close com um byte de payload, por causa do qual o Chromium derruba a conexão com 1006.
    .fix-a =
        Quem opera o servidor precisa agir. Leia o motivo e o log do servidor naquele momento: eles distinguem um frame inválido de um handler que lançou exceção ou de um timeout.

        Se um frame era inválido, conecte sem passar por nada que fica no meio e desligue permessage-deflate para um teste. Depois, conserte o que altera os bytes.

        Alterar a página só ajuda em um caso: quando ela envia mensagens grandes. O Chromium envia em fragmentos o que passa de 64 KiB, e alguns servidores recusam fragmentos.
    .fix-b =
        Descubra primeiro quem fechou. Se uma linha da sua página chamou close(), nada está quebrado. Dê a ele um código e um motivo, como close(1000, "left the room"), e os logs dos dois lados dirão o porquê.

        Se foi o servidor que fechou, quem o desenvolveu precisa agir: faça com que ele envie um código e um motivo. Nada na página consegue descobrir um código que não foi enviado.

        Com Socket.IO, leia em vez disso o motivo de desconexão que a biblioteca cliente dá: “io server disconnect” é uma chamada no servidor, “ping timeout”, um heartbeat que não veio, “transport close”, uma conexão que acabou.
    .differences =
        Quem o diz: 1002 é dito pelo lado que envia o frame Close; para uma página que o mostra, portanto, pelo servidor. 1005 é dito só pelo navegador, sobre um frame em que não havia código.

        Bytes na rede: 1002 são os dois bytes 03 EA, e um motivo pode vir depois deles: o frame inteiro de um servidor, sem motivo, é 88 02 03 EA. 1005 é um frame Close sem payload: 88 00. O número 1005 em si não pode estar em um frame: o Chromium derruba a conexão por isso, e a página vê 1006.

        Motivo: 1002 pode trazer um e, com Tomcat, Gorilla, Jetty ou o websockets do Python, ele diz qual regra foi violada. Com 1005, o motivo é vazio.

        wasClean: é true nos dois casos quando o fechamento foi ordenado. Nenhum dos dois vem depois de um evento error.

        O que o outro lado vê: após 1002, o servidor recebe do navegador o próprio 1002 de volta. Após um frame Close vazio, recebe de volta um vazio, e código nenhum também.

        Reconectar: após 1002, a próxima conexão pode acabar do mesmo jeito até que a causa seja corrigida. O cliente do graphql-ws desiste após 1002 e tenta de novo após 1005. O pusher-js espera antes de tentar de novo após 1002 e não espera após 1005.

        Onde olhar: no caso de 1002, o motivo, o log do servidor e o que fica no meio. No caso de 1005, primeiro cada close() da página, depois o código do servidor.
    .which-you-see =
        Se o evento close diz 1002, foi o servidor que o enviou. Se há um motivo, guie-se por ele. Se não há, o próximo lugar é o log do servidor.

        Se o evento close diz 1005 e sua página chamou close(), é o fechamento da sua própria página. Se sua página não o chamou, o servidor fechou e não disse por quê.

        Se a página diz 1006 e o log do servidor diz 1002, nenhuma das duas páginas deste par é a certa: o navegador recusou um dos frames do servidor.

        Se o log do servidor diz 1005, um cliente enviou um frame Close vazio, como faz uma página com close() sem argumentos.
    .which-to-send =
        Deixe 1002 para a biblioteca WebSocket. Ela o envia quando um frame do cliente é inválido. Não o envie no código da aplicação: para um handler que falhou há 1011; para uma regra sua, 1008 ou um código de 4000 a 4999.

        Seu servidor não deve enviar 1005: não há frame em que ele possa estar. Um frame Close sem código é permitido, mas não diz nada à página. Envie 1000 para um fim intencional, e um código e um motivo para qualquer outro.

compare-1002-1008 =
    .opening =
        1002 (erro de protocolo) e 1008 (violação de política) são códigos da RFC 6455, seção 7.4.1, com que um servidor diz que o cliente fez algo errado. 1002 se refere a uma regra do protocolo WebSocket, que é a mesma para todos. 1008 se refere a uma regra deste servidor, que só o código ou a configuração do próprio servidor pode dizer qual é.
    .meaning-a =
        1002 diz que chegaram bytes que a RFC 6455 não permite. Pelo padrão, todo servidor tem de recusá-los.

        A regra está no padrão, então dá para consultá-la, e uma gravação dos bytes mostra qual foi.
    .meaning-b =
        1008 diz que chegou algo válido e que este servidor não o permite: mensagens demais, uma sessão que terminou, um cliente que lê devagar demais. Outro servidor talvez o tivesse aceitado.

        A RFC 6455 o define como o código geral para quando nenhum outro serve ou quando o servidor não quer dizer mais. Sem motivo, diz pouco.
    .when-a =
        Algo entre a página e o servidor alterou os frames. O motivo então cita uma regra de frames, por exemplo “RSV1 set” no Gorilla, “incorrect masking” no websockets do Python, ou “The client frame was not masked but all client frames must be masked” no Tomcat.

        Nenhum frame estava errado: um handler lançou exceção no Tomcat ou no Reactor Netty, o Bandit esperou dados por 60 s, ou o Spring enviou um ERROR do STOMP.

        O RabbitMQ Web MQTT envia 1002 onde caberia 1008: “connect_packet_rejected” significa que o login no pacote CONNECT do MQTT foi recusado.
    .when-b =
        Um login falhou ou expirou depois do handshake. O NATS fecha com “Authentication Timeout”, “Authentication Failure” ou “Authentication Expired”. O Tomcat fecha com “This connection was established under an authenticated HTTP session that has ended.”

        Um limite do servidor foi atingido: no NATS, “Slow Consumer (Pending Bytes)”, “Maximum Connections Exceeded” ou “Maximum Subscriptions Exceeded”. No laboratório, uma aplicação sobre ws e outra sobre o websockets do Python usaram 1008 para mais de 20 mensagens em um segundo.

        O ws envia 1008 onde outros enviam 1002 ou 1009: quando uma mensagem chega em mais de 16.384 fragmentos (desde o 8.23.0; 131.072 no 8.21.0). O Bandit envia 1008 por um fragmento vazio.

        O que é recusado antes do fim do handshake nunca dá 1008. Uma origem errada ou um login que falta recebe 403 ou 401 como resposta, e a página vê 1006.
    .fix-a =
        Quem opera o servidor, ou o que fica no meio, precisa agir. O script de uma página não consegue gerar um frame malformado, então alterar a página não ajuda; a única exceção é que mensagens abaixo de 64 KiB evitam fragmentos.

        Conecte sem passar por nada que fica no meio. Se então funcionar, é ali que os bytes são alterados. Se não, procure no log do servidor uma exceção ou um timeout naquele momento.
    .fix-b =
        Descubra primeiro qual é a regra: no motivo, no log do servidor ou na documentação dele. Quem opera o servidor sempre pode dizer qual é.

        Depois disso, muitas vezes a página pode agir. Se o login expirou, obtenha um novo token antes de reconectar. Se foi enviado demais, envie com menos frequência ou junte várias mensagens em uma. Se o cliente leu devagar demais, faça menos trabalho no handler de mensagens.

        Se a página está no seu direito, quem opera o servidor precisa aumentar o limite ou permitir isso.
    .differences =
        De quem é a regra: com 1002, é uma regra da RFC 6455. Com 1008, é uma regra que este servidor fez para si.

        Onde ela foi violada: com 1002, nos bytes de um frame. Com 1008, no que o cliente faz: quem ele é, quanto envia, com que velocidade lê.

        Quem precisa agir: após 1002, quem opera o servidor ou o que fica no meio. Após 1008, pode ser a página, depois que alguém disse qual é a regra.

        Bytes na rede: 1002 é 03 EA no payload do frame Close. 1008 é 03 F0. Um motivo pode vir depois de qualquer um deles. wasClean é true nos dois casos quando o fechamento foi ordenado.

        O que o outro lado vê: o 1002 de um servidor e o 1008 de um servidor chegam à página como foram enviados. O próprio Chromium envia 1002 a um servidor que violou uma regra, e a página então vê 1006. Nenhum navegador envia 1008.

        Reconectar: após 1002, não adianta até que os bytes estejam certos. Após 1008, só adianta com uma mudança: um novo token, um ritmo mais lento, menos conexões. O cliente do graphql-ws desiste após os dois.
    .which-you-see =
        Se o motivo cita um frame, um bit, um opcode ou uma máscara, trate-o como 1002, mesmo que o número seja 1008.

        Se o motivo cita um login, um limite, uma velocidade ou uma sessão, trate-o como 1008, mesmo que o número seja 1002, como no RabbitMQ Web MQTT.

        Se não há motivo, olhe o momento. Se vem nas primeiras mensagens após a abertura, pense no login. Se vem quando a página envia muito, pense em um limite de mensagens. Se vem em momentos que nada do que a página faz explica, pense nos bytes no caminho.

        Se a página vê 1006 e o socket nunca abriu, não é nenhum dos dois: olhe o status HTTP do handshake.
    .which-to-send =
        Envie 1008 para uma regra sua que o cliente violou e diga no motivo qual foi. Um mesmo código para um login que expirou e para um limite de mensagens obriga o cliente a adivinhar: onde ele deve agir de forma diferente, use 3000 para um login que falta, 3003 para uma permissão que falta, ou um código de 4000 a 4999.

        Não envie 1002 para isso. 1002 é só para a biblioteca WebSocket, e quem o vê procura frames inválidos que não existem.

compare-1002-1011 =
    .opening =
        1002 (erro de protocolo) e 1011 (erro interno) são códigos da RFC 6455, seção 7.4.1, com que um servidor encerra uma conexão que deu errado. 1002 põe a culpa no que o servidor recebeu, e 1011, no próprio servidor. Alguns servidores confundem os dois, então o motivo e o log do servidor contam mais que o número.
    .meaning-a =
        1002 diz: o que chegou não é WebSocket válido, e não posso continuar lendo.

        Tomado ao pé da letra, o código do próprio servidor está em ordem, e o cliente ou algo no caminho não está.
    .meaning-b =
        1011 diz: aconteceu em mim algo que eu não esperava, e não posso continuar.

        Tomado ao pé da letra, o cliente não fez nada de errado. O código também é enviado em fins que não são erros: por alguns servidores, a cada desligamento ou quando não veio um pong.
    .when-a =
        Um frame se corrompeu no caminho: Tomcat, Jetty, Gorilla e o websockets do Python então enviam 1002, com um motivo que diz qual é a regra. O ws 8 envia 1002 sem motivo. Tornado, Daphne, Hypercorn e Deno não enviam nada e cortam a conexão, então a página vê 1006.

        O código do próprio servidor falhou, e mesmo assim o servidor disse 1002. O Tomcat faz isso quando um handler de mensagens lança exceção, com “An unrecoverable IOException occurred so the connection was closed”, o que quase nunca é um erro de entrada ou saída. O Reactor Netty faz isso com “Protocol error”.

        O suporte a STOMP do Spring envia 1002 depois de todo frame ERROR do STOMP: quando o broker sumiu, quando um frame passa de 64 KiB, quando faltam heartbeats.
    .when-b =
        Um handler lançou exceção. O websockets do Python, Hypercorn, Daphne, Cowboy, Bandit, Jetty, Quarkus e Spring então enviam 1011. O Jetty põe no motivo o texto da exceção, o Quarkus só o faz nos modos dev e test, e os demais deixam o motivo vazio.

        Nenhum pong chegou a tempo: “keepalive ping timeout” no websockets do Python e no uvicorn (por padrão, um ping a cada 20 s e 20 s para responder), “Ping timeout” no Ktor.

        Nada falhou: o Hypercorn envia 1011 quando é parado e sempre que a aplicação retorna. O NATS o envia com “Kicked” e com “Duplicate Client ID”.

        Nem sempre um handler que falhou dá 1011. ws, aiohttp, Tornado, uvicorn, Gorilla e axum terminam sem frame Close, e a página vê 1006. O SignalR termina com 1000.
    .fix-a =
        Quem opera o servidor precisa agir. Se o motivo cita uma regra de frames, procure o que altera bytes: conecte sem passar por proxy nenhum, desligue permessage-deflate, envie mensagens abaixo de 64 KiB.

        Se o motivo não cita nenhuma, procure no log do servidor uma exceção ou um timeout naquele momento, como no caso de 1011.
    .fix-b =
        Quem desenvolveu ou opera o servidor precisa agir. O erro está no log do servidor; olhe o momento do fechamento. A página não consegue vê-lo.

        Se o motivo fala de um ping, descubra o que atrasou o pong: um servidor ocupado, um dispositivo suspenso, uma rede lenta. Depois, ajuste o timeout do ping a isso.

        Se vem a cada deploy, é o desligamento da stack. Feche os sockets com 1001 ou 1012 antes que o processo pare.
    .differences =
        Quem leva a culpa: 1002 culpa o que o servidor recebeu. 1011 culpa o próprio servidor.

        Até onde o número é verdade: 1002 também é enviado por Tomcat e Reactor Netty quando um handler falha, e por Bandit após um silêncio. 1011 também é enviado por Hypercorn em um desligamento e por uvicorn quando falta um pong. Os dois números só se leem ao lado do log.

        Bytes na rede: 1002 é 03 EA no payload do frame Close. 1011 é 03 F3. Um motivo pode vir depois de qualquer um deles. wasClean é true nos dois casos quando o fechamento foi ordenado.

        Quem mais o envia: o Chromium envia 1002 a um servidor cujo frame está errado e dá 1006 à página. Nenhum navegador envia 1011.

        Motivo: com 1002, muitas bibliotecas dão um texto fixo que diz qual é a regra. Com 1011, muitas stacks não dão nenhum, e algumas, o texto de uma exceção.

        Reconectar: após 1002, os mesmos bytes encerram também a próxima conexão. Após 1011, pode dar certo, com pausas crescentes, a menos que a mesma mensagem faça o mesmo handler falhar. O cliente do graphql-ws desiste após os dois. O pusher-js espera antes de tentar de novo após 1002 e não espera após 1011.

        Onde olhar: no caso de 1002, o motivo, o que fica no meio e depois o log do servidor. No caso de 1011, o log do servidor.
    .which-you-see =
        Se o fechamento vem logo após uma mensagem da página, e de novo cada vez que essa mensagem é enviada, um handler falha nela, seja o número 1011 ou 1002. Procure a exceção no log do servidor.

        Se o motivo cita um opcode, uma máscara, bits RSV, fragmentos ou um tamanho, é um 1002 de verdade. Os bytes mudaram no caminho, ou foi um cliente que não é navegador que os montou.

        Se vem após um tempo fixo de silêncio, é um timeout: com 1002 no Bandit, com 1011 no uvicorn ou no Ktor.

        Se todas as conexões acabam no mesmo momento com 1011, o servidor pode ter sido parado: é o que o Hypercorn diz nesse caso.
    .which-to-send =
        Envie 1011 quando seu próprio código falhou e a conexão não pode continuar. Um motivo curto ajuda: não um stack trace, e com no máximo 123 bytes.

        Não envie 1002 no código da aplicação. A biblioteca o envia quando um frame é inválido. Para um desligamento, envie 1001 ou 1012, não 1011, para que as páginas saibam que podem voltar.
