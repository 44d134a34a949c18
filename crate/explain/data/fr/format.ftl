# How French writes values. `unknown` stands where a message shows an argument that was not seen.

unknown = inconnu
unknown-time = un temps inconnu
inline-script = script en ligne
decimal = { "," }
group = { "\u202F" }
clock-decimal = { "," }
milliseconds = { $n }{ "\u00A0" }ms
seconds = { $n }{ "\u00A0" }s
minutes = { $n }{ "\u00A0" }min
hours = { $n }{ "\u00A0" }h
days = { $n }{ "\u00A0" }j
two = { $first }{ "\u00A0" }{ $second }
bytes =
    { $n ->
        [one] { $n } octet
       *[other] { $n } octets
    }
kibibytes = { $n }{ "\u00A0" }Kio
mebibytes = { $n }{ "\u00A0" }Mio
gibibytes = { $n }{ "\u00A0" }Gio
tebibytes = { $n }{ "\u00A0" }Tio
between-sentences = { " " }
labelled = { $name } : { $text }
month = { $month }/{ $year }
day = { $day }/{ $month }/{ $year }
