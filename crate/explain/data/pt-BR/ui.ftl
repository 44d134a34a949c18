# A interface. Os ids são os que crate/ui pede: `words.ui("copy", …)`.

## Em todo lugar

close = Fechar
language = Idioma
copy = Copiar
copied = Copiado
save = Salvar…
panic-title = O wswhy parou
panic-advice = É um erro do wswhy, não da sua página. Copie o texto abaixo e relate o problema. Para continuar, feche o DevTools e abra de novo.
anonymous-function = (função anônima)
open-in-sources = Abrir { $url } em Origens
stack-none = Nenhuma pilha de chamadas foi capturada.
direction-sent = enviada
direction-received = recebida
kind-text = texto
kind-binary = binária
kind-close = close
kind-error = erro
column-size = Tamanho
column-data = Dados
column-time = Hora
column-gap = Intervalo
column-direction = Sentido
column-kind = Tipo

## A barra de ferramentas

toolbar-label = Captura
record = Gravar
record-title = Grava o que os sockets fazem. Desativado: o que está na lista fica, nada é acrescentado.
clear = Limpar
reload-and-capture = Recarregar e capturar
reload-and-capture-title = Recarrega a página com a captura ativa antes dos scripts dela, para que cada socket seja visto desde o início.
observe-only = Só observar
observe-only-title = Não põe nada na página: usa só o log de rede. A escolha fica lembrada para este site.
observe-only-cost = Só observar: nada é posto na página. Códigos de fechamento, motivos e chamadas de close() não são vistos; frames e textos de erro do navegador continuam sendo.
console-line = Linha no console
console-line-title = Imprime uma linha no console para cada socket que fecha mal, com a causa.
decode = Decodificar bytes
decode-title = Cole os bytes de frames, em qualquer forma, e veja o que dizem e quais regras violam.
copy-report = Copiar relatório

## Nada a mostrar

empty-title = Nenhum WebSocket ainda
empty-starting = A captura está começando.
empty-since = Os sockets estão sendo capturados desde { $since }.
empty-paused = A gravação está desativada. Clique em Gravar para capturar sockets.
empty-captured = O que é capturado: frames, handshakes e textos de erro do navegador e, da página, códigos de fechamento, motivos e chamadas de close().
empty-observe-only = O que é capturado: frames, handshakes e textos de erro do navegador. “Só observar” está ativado, então códigos de fechamento, motivos e chamadas de close() não são vistos.
empty-late = Um socket que a página abriu antes disso aparece na próxima vez que ela o usar. Para ver todos desde o início:
empty-private = Nada sai desta máquina.
choose-connection = Escolha uma conexão para ver por que ela fechou.

## Conexões

connections-label = Conexões
state-connecting = conectando
state-open = aberto
state-closed = fechado
age-lived = durou { $time }
age-since = desde { $time }
newer-closed = Fechou desde então: { $what }
tabs-label = Visões desta conexão
tab-why = Por quê
tab-frames = Frames
tab-handshake = Handshake

## Por quê

acts = Quem precisa agir: { $who }
not-settled = Nem todas as fontes foram lidas ainda; isto ainda pode mudar.
join-one-of =
    { $count ->
        [2] As evidências condizem com um destes dois sockets. Nada foi ligado, para que nenhum receba o que é do outro.
       *[other] As evidências condizem com um de { $count } sockets. Nada foi ligado, para que nenhum receba o que é de outro.
    }
called-from = Chamado de
meaning-title = O que isso significa
sequence-title = Quem fez o quê, do início ao fim
seq-from-to = { $from } para { $to }:
evidence-title = Evidências
evidence-frame = frame { $number }
steps-title = O que fazer
dead-ends-title = O que não adianta
others-title = O que mais poderia ter sido
confidence-certain = quase certo
confidence-likely = provável
confidence-possible = possível
confidence-unlikely = improvável
confidence-excluded = descartado
other-side-title = O que o servidor viu
server-got = O servidor recebeu um frame Close com { $code }.
server-got-empty = O servidor recebeu um frame Close sem código.
server-got-observed = Isso foi capturado.
server-got-rule =
    { $version ->
        [unknown] É o que se sabe que o navegador faz; não foi capturado.
       *[other] É o que se sabe que o Chromium { $version } faz; não foi capturado.
    }
stacks-title = Software que encerra uma conexão assim
stacks-more =
    { $count ->
        [one] Mais um
       *[other] Mais { $count }
    }
reproduced =
    { $software ->
        [lab] Testado com o servidor do próprio laboratório, { $browser }.
       *[other] Testado com { $software }, { $browser }.
    }
not-reproduced = Não testado.
unseen-title = O que não pôde ser visto
codes-title = Os códigos em palavras
opened-by-title = Aberto por

## A figura da sequência

lane-page = Página
lane-browser = Navegador
lane-network = Rede
lane-server = Servidor
seq-constructed = new WebSocket()
seq-accepted =
    { $status ->
        [unknown] handshake aceito
       *[other] { $status }: aceito
    }
seq-message = mensagem, { $size }
seq-close-call = close({ $code })
seq-close-call-empty = close()
seq-close-frame = frame Close { $code }
seq-close-frame-empty = frame Close vazio
seq-broken-frame = frame inválido
seq-bad-answer = handshake recusado
seq-dropped = caiu
seq-close-event = evento close { $code }
seq-error-event = evento error
seq-not-connected = não conectou

## Frames

frames-label = Mensagens
frames-none = Nenhuma mensagem foi capturada neste socket.
filter-label = Filtrar mensagens
filter-placeholder = texto  /regex/  -excluir  dir:sent  op:text
filter-help = Mostra as mensagens que atendem a todos os termos. texto: contém isso. "duas palavras": contém as duas exatamente assim. /regex/i: uma expressão regular. -termo: deixa de fora o que atende. dir:sent, dir:received: quem enviou. op:text, op:binary: o tipo.
filter-shown = { NUMBER($shown) } de { NUMBER($total) }
filter-busy = { NUMBER($shown) } de { NUMBER($total) } até agora…
filter-wrong-direction = dir:{ $found } não existe. Use dir:sent ou dir:received.
filter-wrong-opcode = op:{ $found } não existe. Use op:text ou op:binary.
filter-wrong-regex = A expressão regular não é válida: { $message }
row-close-event = código { $code }{ $reason ->
        [unknown] { "" }
        [empty] , sem motivo
       *[other] , “{ $reason }”
    }
row-error = { $text ->
        [unknown] O navegador informa um erro sem texto.
        [empty] O navegador informa um erro sem texto.
       *[other] { $text }
    }
payload-not-kept = (não guardado)
payload-not-kept-why = Este payload não foi guardado: o navegador não o forneceu (como no envio de um Blob), ou a memória estava cheia e o mais antigo teve de sair.
payload-cut-why = Só o começo deste payload foi guardado.
frame-title = Mensagem { $number }: { $direction }, { $kind }, { $size }
close-sent-title = O frame Close da página
close-title = O fechamento que a página viu
close-no-frame = Nenhum frame Close corresponde a este código: o navegador o informa quando não veio nenhum. Nenhuma ponta pode enviá-lo.
error-title = O texto de erro do navegador
error-why = O navegador escreveu isto no log de rede dele, palavra por palavra. A página não o recebe.
views-label = Como mostrar
view-json = JSON
view-text = Texto
view-bytes = Bytes
text-cut = Mais { $size } não são mostrados. Copiar leva tudo.
tree-cut = O resto não é mostrado: é grande demais ou tem níveis demais.
reconstructed = Reconstruído: o Chromium não mostra fragmentação, chave de máscara, bits RSV, ping nem pong.

## Bytes e bits

bits-label = Os bits do frame, conforme o diagrama da RFC 6455, seção 5.2
field-payload-len = Tamanho do payload (7 bits)
field-extended-payload-len = Tamanho estendido do payload
field-masking-key = Chave de máscara
field-payload = Payload
hex-label = Os bytes do frame
hex-more = Mostrar mais ({ $size } ocultos)

## Handshake

handshake-url = URL
handshake-status = Resposta
handshake-status-value = { $status } { $name }
handshake-protocol = Subprotocolo
handshake-extensions = Extensões
handshake-offered = Subprotocolos oferecidos
none-agreed = nada negociado
handshake-not-seen = não visto: o socket foi aberto antes de a captura começar, ou o log de rede não tem entrada para ele
handshake-not-sent = nenhuma: a requisição nunca foi enviada
handshake-no-answer = não mostrada: o Chromium só mostra status e cabeçalhos de um handshake que ele aceita
handshake-no-log = O log de rede não tem entrada para este socket, então os cabeçalhos não são conhecidos.
request-headers = Cabeçalhos da requisição
response-headers = Cabeçalhos da resposta
headers-none = Nenhum foi capturado.
show-in-network = Mostrar em Rede

## Relatório

report-title = Copiar relatório
report-redacted = Isto é tudo o que sai. Cookies, credenciais, valores da query e segredos longos são omitidos ou substituídos.
report-preview = O relatório
report-payloads = Incluir os payloads das mensagens
format-markdown = Markdown
format-json = JSON
report-url = URL
report-cause = Causa
report-acts = Quem precisa agir
report-page-saw = A página viu
report-server-got = O servidor recebeu
report-browser-text = O texto do navegador
report-subprotocol = Subprotocolo
report-began = Início
report-ended = Fim
report-messages = Mensagens enviadas / recebidas
report-browser = Navegador

## Arquivos

open = Abrir…
open-title = Abre um arquivo HAR (.har, .har.gz) ou um texto com bytes.
close-file = Fechar o arquivo
file-shown = { $name }{ $by ->
        [unknown] { "" }
       *[other] , gravado por { $by }
    }. { $others ->
        [0] Todas as entradas dele são WebSockets.
        [one] { $others } outra entrada não é mostrada.
       *[other] Outras { NUMBER($others) } entradas não são mostradas.
    }
file-cut = O arquivo está incompleto. É mostrado o que vem antes da interrupção.
file-choose = Escolha uma conexão à esquerda. Um arquivo sem WebSockets não tem nenhuma.

## Salvar

save-title = Salvar como HAR
save-redacted = Isto é tudo o que vai para o arquivo. Cookies, credenciais, valores da query e segredos longos são omitidos ou substituídos.
save-har-title = Salva todas as conexões como arquivo HAR, que o painel Rede do Chromium consegue importar.
save-cut = Mais { $size } não são mostrados aqui. O arquivo tem tudo.

## A linha de baixo

status-counts = { $connections ->
        [one] { $connections } conexão
       *[other] { NUMBER($connections) } conexões
    }, { $messages ->
        [one] { $messages } mensagem
       *[other] { NUMBER($messages) } mensagens
    }
status-since = desde { $since }
status-dropped =
    { $count ->
        [one] { $count } mensagem foi descartada porque um buffer estava cheio.
       *[other] { NUMBER($count) } mensagens foram descartadas porque um buffer estava cheio.
    }
status-evicted = A memória está cheia: { $size } dos payloads mais antigos foram liberados.
status-log-on-demand = O log de rede é grande, então só é lido quando um socket acaba ou a pedido.
read-log = Ler agora
status-troubles =
    { $count ->
        [one] { $count } entrada não pôde ser lida
       *[other] { NUMBER($count) } entradas não puderam ser lidas
    }
trouble = { $time } { $source }, { $place }: esperado { $expected }

## Por quê: o que as duas pontas receberam

page-saw =
    { $code ->
        [unknown] Nenhum evento close foi visto na página
       *[other] { $who ->
            [tool] A ferramenta que gravou o arquivo viu
           *[page] A página viu
        } { $code }
    }{ $reason ->
        [unknown] { "" }
        [empty] { "" }
       *[other] , “{ $reason }”
    }{ $clean ->
        [no] , não limpo
       *[other] { "" }
    }.
server-sent =
    { $code ->
        [unknown] Ao servidor foi enviado um frame Close vazio.
       *[other] Ao servidor foi enviado { $code }.
    }

## Uma URL que vive fechando

series-title = Esta URL vive fechando
shared-closes =
    { $all ->
        [yes] { NUMBER($count) } fechamentos, todos
       *[other] { NUMBER($fits) } de { NUMBER($count) } fechamentos,
    }
shared-last-message =
    da última mensagem { $way ->
        [sent] que a página enviou
        [received] que a página recebeu
       *[other] em qualquer sentido
    }
series-silence = { shared-closes } { $time } ± { $spread } depois { shared-last-message }: { $limit ->
        [unknown] parece um timeout de inatividade
       *[other] um timeout de inatividade de { $limit }
    } { $who ->
        [server] no servidor
       *[other] no caminho
    }.
series-age = { shared-closes } { $time } ± { $spread } depois da abertura, com ou sem atividade: { $limit ->
        [unknown] parece um limite de duração
       *[other] um limite de duração, { $limit }
    }.
series-refused = { $all ->
        [yes] { NUMBER($count) } tentativas, e nenhuma delas chegou a abrir
       *[other] { NUMBER($fits) } de { NUMBER($count) } tentativas nunca chegaram a abrir
    }: { $badge }.
series-same = { $all ->
        [yes] { NUMBER($count) } fechamentos, sempre iguais
       *[other] { NUMBER($fits) } de { NUMBER($count) } fechamentos foram iguais
    }: { $badge }.
series-mixed = { NUMBER($count) } fechamentos com { NUMBER($kinds) } causas diferentes. A mais frequente, { NUMBER($fits) } vezes: { $badge }.
series-send =
    { $every ->
        [unknown] Envie algo com mais frequência ou aumente esse limite.
       *[other] Faça o servidor enviar um ping, ou a página uma mensagem, a cada { $every }; ou aumente esse limite.
    }
series-stacks = Este é o padrão de:
series-stacks-all = Este é o padrão de: { $names }.
series-ends =
    { $count ->
        [one] { $count } fim anterior
       *[other] { NUMBER($count) } fins anteriores
    }
series-end = Durou { $lived }, em silêncio nos últimos { $silence }.
series-end-unopened = Nunca abriu.
series-fact-silence = { NUMBER($fits) } de { NUMBER($count) } acabaram { $time } ± { $spread } depois { shared-last-message }. Pings e pongs não são visíveis.
series-fact-age = { NUMBER($fits) } de { NUMBER($count) } acabaram { $time } ± { $spread } depois da abertura.
series-fact-silent-before = Eles já tinham ficado em silêncio por { $time } e continuaram abertos, então não foi só o silêncio que os encerrou.
series-fact-no-messages = Nenhuma mensagem foi vista em nenhum deles, então duração e silêncio são o mesmo.
series-fact-again =
    { $how ->
        [once] A página reconectou na hora.
        [steady] A página reconectou { $from } depois de um fim.
        [growing] A página reconectou cada vez mais tarde: { $from } depois do primeiro fim, { $to } depois do último.
       *[other] A página reconectou de { $from } a { $to } depois de um fim.
    }
series-fact-overlap =
    { $count ->
        [one] { $count } foi aberto enquanto outro para esta URL estava aberto.
       *[other] { NUMBER($count) } foram abertos enquanto outro para esta URL estava aberto.
    }
series-fact-held =
    { $count ->
        [one] { $count } requisição só foi enviada { $time } depois que a página a pediu.
       *[other] { NUMBER($count) } requisições só foram enviadas cerca de { $time } depois que a página as pediu.
    } Navegadores seguram requisições depois de falhas.
series-fact-jumped =
    { $count ->
        [one] O relógio deu um salto em { $count } deles; os tempos dele ficam de fora.
       *[other] O relógio deu um salto em { NUMBER($count) } deles; os tempos deles ficam de fora.
    }
