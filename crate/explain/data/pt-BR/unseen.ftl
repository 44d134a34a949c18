# O que nenhuma fonte mostrou.

pings-and-pongs = Pings e pongs: o navegador não os mostra em lugar nenhum.
close-event = O evento close da página, com code, reason e wasClean.
close-calls = Se a página chamou close(), e de onde.
close-frames = Os frames Close em si; quem enviou o primeiro se deduz do resto.
handshake = O handshake: o socket foi aberto antes de a captura começar.
handshake-answer = A resposta ao handshake: o Chromium só mostra o status e os cabeçalhos dela quando a aceita.
earlier-frames = Frames de antes do começo da captura.
frame-headers = Cabeçalhos dos frames: fragmentação, máscara, bits RSV, tamanhos.
which-rule = Qual de várias regras foi violada: o navegador tem um só texto para todas.
error-text = O texto de erro do navegador.
network-log = O lado do log de rede: não foi possível ligar nenhuma entrada dele.
page-side = O lado da página: nada na página viu este socket.
dropped-messages = Mensagens que foram descartadas porque um buffer estava cheio.
recording-gap = O que aconteceu enquanto a gravação na página estava parada.
wire = O que aconteceu na rede: quem cortou a conexão, e por quê.
other-direction = Os bytes do outro sentido.
server-side = O que o servidor fez e o que registrou no log.
timing = Quanto tempo levou: o relógio deu um salto, ou faltam horários.
other-tabs = Sockets de outras abas e workers no mesmo processo.
reset-or-violation = Se houve um reset do TCP ou se um frame violou uma regra: o Firefox mostra à página e à extensão o mesmo nos dois casos. O Chromium diria a regra.
no-connection-why = Por que não houve conexão: o Firefox mostra do mesmo jeito uma porta recusada, um nome desconhecido, a recusa de um proxy e um reset.
tls-why = O que falhou no TLS: a página recebe 1015 tanto por um certificado quanto por um protocolo ou por um certificado de cliente exigido.
end-in-log = Se já acabou: o log de rede do Firefox só fala do handshake.
close-payload = O payload do frame Close: o Firefox mostra do mesmo jeito um vazio, um de um só byte e um 1005 literal.
