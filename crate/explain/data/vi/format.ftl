# How Vietnamese writes values. `unknown` stands where a message shows an argument that was not seen.

unknown = không rõ
unknown-time = thời gian không rõ
inline-script = script nội tuyến
decimal = { "," }
group = .
clock-decimal = { "," }
milliseconds = { $n } ms
seconds = { $n } giây
minutes = { $n } phút
hours = { $n } giờ
days = { $n } ngày
two = { $first } { $second }
bytes = { $n } byte
kibibytes = { $n } KiB
mebibytes = { $n } MiB
gibibytes = { $n } GiB
tebibytes = { $n } TiB
between-sentences = { " " }
labelled = { $name }: { $text }
month = { $month }/{ $year }
day = { $day }/{ $month }/{ $year }
