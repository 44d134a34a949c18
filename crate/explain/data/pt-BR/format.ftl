# Como o português do Brasil escreve valores. `unknown` fica onde uma mensagem mostra um argumento que não foi visto.

unknown = desconhecido
unknown-time = um tempo desconhecido
inline-script = script inline
decimal = { "," }
group = { "." }
clock-decimal = { "," }
milliseconds = { $n } ms
seconds = { $n } s
minutes = { $n } min
hours = { $n } h
days = { $n } d
two = { $first } { $second }
bytes =
    { $n ->
        [one] { $n } byte
       *[other] { $n } bytes
    }
kibibytes = { $n } KiB
mebibytes = { $n } MiB
gibibytes = { $n } GiB
tebibytes = { $n } TiB
between-sentences = { " " }
labelled = { $name }: { $text }
month = { $month }/{ $year }
day = { $day }/{ $month }/{ $year }
