# O site: títulos, rótulos e botões das páginas feitas para cada código, par, regra violada, causa e status do handshake.

## Em todas as páginas

brand = wswhy
tagline = Por que meu WebSocket fechou?
skip = Pular para o conteúdo
nav-label = Seções principais
nav-codes = Códigos de fechamento
nav-causes = Causas
nav-violations = Regras violadas
nav-statuses = Status do handshake
nav-registries = Códigos de aplicações
nav-decode = Decodificar bytes
languages-label = Esta página em outros idiomas
where-label = Você está aqui
search-label = Buscar códigos, causas e motivos
search-hint = Um código, uma palavra ou o texto de um motivo
search-none = Nada encontrado. Tente só o número, ou menos palavras.
search-count =
    { $count ->
        [one] { $count } resultado
       *[other] { $count } resultados
    }
kind-code = código de fechamento
kind-compare = dois códigos
kind-cause = causa
kind-violation = regra violada
kind-status = status do handshake
kind-reason = motivo, como { $stack } o envia
formats-label = Esta página como dados
json = JSON
markdown = Markdown
schema = Schema
private = Nada do que você digita aqui sai do seu navegador.
footer-about = Cada afirmação tem uma fonte ou foi medida; quando não é nenhum dos dois casos, a página avisa.
checked = Última comparação com as fontes: { $date }.

## Página inicial

home-title = Códigos de fechamento WebSocket, e por que o socket fechou de verdade
home-intro = Um socket fechou, e tudo o que você tem é um número. Encontre o número aqui: o que ele diz, quem o enviou, o que o outro lado viu, quais são as causas reais e o que ajuda. Quando o laboratório testou algo com software real, a página avisa.
home-panel = Melhor que um número: o painel do DevTools examina o seu próprio socket e indica a causa a partir das evidências.
home-table = Todos os códigos
home-pairs = Códigos fáceis de confundir
column-code = Código
column-name = Nome
column-means = O que diz
column-who = Quem pode enviar
column-page = O que a página vê
range-to = { $from } a { $to }

## Um código

code-title = Código de fechamento WebSocket { $code }: { $name }
code-heading = { $code } { $name }
range-title = Códigos de fechamento WebSocket de { $from } a { $to }: { $name }
range-heading = { $from } a { $to }: { $name }
code-description = { $code }, { $name }: o que este código de fechamento WebSocket significa, quem o envia, o que cada lado vê, as causas reais e o que ajuda.
range-description = O que significam os códigos de fechamento WebSocket de { $from } a { $to } ({ $name }), quem os envia, o que cada lado vê e o que ajuda.
section-meaning = O que diz
on-this-page = Nesta página
jump-root-cause = Causa raiz
jump-causes = Causas
jump-workarounds = Soluções de contorno
jump-dead-ends = O que não adianta
jump-versions = Software
section-seen = O que cada lado vê
seen-page = A página
seen-other = O servidor
seen-log = O log do servidor
who-may-send = Quem pode enviar
on-the-wire = Bytes na rede
section-example = Um frame com este código
section-example-illegal = Um frame que ninguém pode enviar
example-intro = Enviado por um servidor, sem máscara. Passe o ponteiro sobre um byte para ver o que ele é.
example-illegal = Nenhum frame Close pode trazer este código: o Chromium derruba a conexão, e a página vê 1006. Passe o ponteiro sobre um byte para ver o que ele é.
example-empty = Um frame Close de um servidor, sem código: nesse caso, a página vê 1005. Passe o ponteiro sobre um byte para ver o que ele é.
section-when = Casos comuns
section-root = Causa raiz: qual é?
root-generic = Muitas causas compartilham este código.
root-specific = O próprio código indica a causa.
section-causes = Causas possíveis
section-fix = O que fazer
fix-page = Na página
fix-server = No servidor
section-workarounds = Soluções de contorno: o que ajuda
section-workarounds-by-cause = Soluções de contorno: o que ajuda, causa a causa
section-dead-ends = O que não adianta
tested =
    Testado com { $with }{ $for ->
        [this] { "" }
        [some] { " " }para “{ $cause }”
       *[other] , para outra causa (“{ $cause }”)
    }: { $result ->
        [helped] ajudou
        [failed] não ajudou
       *[unclear] sem confirmação
    }.
tested-and = { $software } e { $browser }
not-tested = Não testado.
if-cause = Se a causa for “{ $causes }”
if-cause-next = { $one }”, “{ $other }
if-cause-or = { $one }” ou “{ $other }
if-cause-most = Para a maioria das causas
if-cause-any = Qualquer que seja a causa
fixed-of-tried =
    { $fixed } de { $tried } { $fixed ->
        [one] ajudou
       *[other] ajudaram
    } com estas causas
tried-none = nenhuma destas soluções; não medido
fix-rate = Testado no laboratório
confidence = Verificado no laboratório
confidence-value =
    o wswhy indicou a causa real em primeiro lugar em { $share }% { $n ->
        [one] de { $n } cenário que termina
       *[other] dos { $n } cenários que terminam
    } com este código
confidence-none = nenhum cenário termina com este código; não medido
section-versions = O que cada software faz com o código
versions-measured = Navegadores: medições com Chromium { $chromium } e Firefox { $firefox }; o Safari não foi medido.
column-version = Software
column-status = O que faz
column-since = Desde
column-until = Até
column-notes = Notas
column-known = Como se sabe
status-defined = define o código
status-sends = envia o código
status-receives = recebe o código
status-sends-and-receives = envia e recebe o código
status-reports = informa o código
status-leads-to = faz a página ver o código
status-not-sent = não envia o código por conta própria
status-misuses = usa o código também para outros fins
status-changed = mudou
status-unknown = não diz nada sobre ele
known-measured = medido
known-source = lido no código-fonte
known-document = lido na documentação
known-not-checked = não verificado
source-of = fonte
section-official = Documentos oficiais
section-evidence = Fontes e testes
evidence-sources = Fontes e cenários
section-first-seen = Visto pela primeira vez
first-seen = { $when } ({ $what })
first-seen-latest = { $when } ou antes ({ $what })
section-compare = Comparação com outro código
compare-with = { $a } e { $b }
registered-by = Também usado por
registered-line = { $name } lista este código como “{ $meaning }”.
acts-label = Quem precisa agir

## Dois códigos

compare-title = Códigos de fechamento WebSocket { $a } e { $b }: qual é qual
compare-heading = { $a } { $name-a } e { $b } { $name-b }
compare-description = { $a }, { $name-a }, e { $b }, { $name-b }: os dois códigos de fechamento WebSocket lado a lado, o que cada um significa, quando cada um aparece, como resolver cada um e qual deles seu servidor deve enviar.
compare-meaning = O que o { $code } diz
compare-when = Quando o { $code } aparece
compare-fix = Como resolver o { $code }
compare-differences = Principais diferenças
compare-which-you-see = Qual deles corresponde ao que você vê
compare-which-to-send = Qual deles seu servidor deve enviar
compare-learn = Saiba mais: os dois códigos e os padrões
compare-other = Outros pares
compare-any-title = Dois códigos de fechamento quaisquer, lado a lado
compare-any-intro = Escolha dois códigos.
compare-any-first = Primeiro código
compare-any-second = Segundo código
compare-any-show = Mostrar
compare-any-script = Montar um par requer JavaScript; os pares abaixo e a página de cada código, não.

## Causas, regras violadas, status, registros

causes-title = Causas: o que pode encerrar um WebSocket
causes-intro = Cada uma é uma resposta que o wswhy pode dar. Os relatórios a indicam pelo id.
cause-title = { $badge }: por que um WebSocket fecha
cause-means = O que isso significa
cause-id = Id
cause-stacks = Software que encerra conexões assim
column-stack = Software
column-trigger = Quando
column-reason = Motivo
column-option = Opção
column-default = Padrão
column-source = Fonte
no-reason = vazio
violations-title = Regras violadas da RFC 6455 e da RFC 7692
violations-intro = O que pode haver de errado em um frame, e o código que responde a isso.
violation-title = { $title }: uma regra violada do protocolo WebSocket
violation-answer = Código de resposta
statuses-title = Status HTTP que recusam um WebSocket
statuses-intro = A resposta a um handshake de abertura precisa ser 101. Com qualquer outro status, a página vê 1006. Nenhum script consegue ler o status: quem o mostra é o console do Chromium e o painel Rede do Firefox.
status-title = HTTP { $status } em um handshake WebSocket: { $name }
status-heading = { $status } { $name }
registries-title = Códigos de fechamento de aplicações, protocolos e serviços
registries-intro = Os códigos de 3000 a 3999 são registrados na IANA; os de 4000 a 4999 são de cada aplicação. Abaixo estão os códigos a que cada lista dá um significado, com a fonte de cada uma.
registry-source = Onde { $name } lista seus códigos
