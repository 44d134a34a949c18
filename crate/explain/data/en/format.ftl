# How English writes values. `unknown` stands where a message shows an argument that was not seen.

unknown = unknown
unknown-time = an unknown time
inline-script = inline script
decimal = .
group = { "," }
clock-decimal = .
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
month = { $year }-{ $month }
day = { $year }-{ $month }-{ $day }
