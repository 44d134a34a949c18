# 中文如何书写各种值。消息要显示没有看到的参数时，用 `unknown`。

unknown = 未知
unknown-time = 一段未知的时间
inline-script = 内联脚本
decimal = .
group = { "," }
clock-decimal = .
milliseconds = { $n } 毫秒
seconds = { $n } 秒
minutes = { $n } 分钟
hours = { $n } 小时
days = { $n } 天
two = { $first } { $second }
bytes = { $n } 字节
kibibytes = { $n } KiB
mebibytes = { $n } MiB
gibibytes = { $n } GiB
tebibytes = { $n } TiB
between-sentences = { "" }
labelled = { $name }：{ $text }
# 月和日不写前面的 0。
month = { $year } 年 { shared-month } 月
day = { $year } 年 { shared-month } 月 { shared-day } 日
shared-month =
    { $month ->
        [01] 1
        [02] 2
        [03] 3
        [04] 4
        [05] 5
        [06] 6
        [07] 7
        [08] 8
        [09] 9
       *[other] { $month }
    }
shared-day =
    { $day ->
        [01] 1
        [02] 2
        [03] 3
        [04] 4
        [05] 5
        [06] 6
        [07] 7
        [08] 8
        [09] 9
       *[other] { $day }
    }
