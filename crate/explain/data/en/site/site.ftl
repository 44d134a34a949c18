# The site: headings, labels and buttons of the pages made for each code, pair, broken rule, cause and handshake status.

## On every page

brand = wswhy
tagline = Why did my WebSocket close?
skip = Skip to the content
nav-label = Main parts
nav-codes = Close codes
nav-causes = Causes
nav-violations = Broken rules
nav-statuses = Handshake statuses
nav-registries = Application codes
nav-decode = Decode bytes
languages-label = This page in other languages
where-label = You are here
search-label = Search codes, causes and reasons
search-hint = A code, a word, or the text of a reason
search-none = Nothing found. Try only the number, or fewer words.
search-count =
    { $count ->
        [one] { $count } hit
       *[other] { $count } hits
    }
kind-code = close code
kind-compare = two codes
kind-cause = cause
kind-violation = broken rule
kind-status = handshake status
kind-reason = reason, as { $stack } sends it
formats-label = This page as data
json = JSON
markdown = Markdown
schema = Schema
private = Nothing that you type here leaves your browser.
footer-about = Statements rest on a source or a measurement; where one does not, the page says so.
checked = Last compared with its sources on { $date }.

## Home

home-title = WebSocket close codes, and why the socket really closed
home-intro = A socket closed, and all you have is a number. Find the number here: what it says, who sent it, what the other side saw, what the true causes are, and what helps. Where the lab tried it with real software, the page says so.
home-panel = Better than a number: the DevTools panel looks at your own socket and names the cause from the evidence.
home-table = All codes
home-pairs = Codes that are easily confused
column-code = Code
column-name = Name
column-means = What it says
column-who = Who may send it
column-page = What the page sees
range-to = { $from } to { $to }

## A code

code-title = WebSocket close code { $code }: { $name }
code-heading = { $code } { $name }
range-title = WebSocket close codes { $from } to { $to }: { $name }
range-heading = { $from } to { $to }: { $name }
code-description = What WebSocket close code { $code } ({ $name }) means, who sends it, what each side sees, the true causes, and what helps.
range-description = What WebSocket close codes { $from } to { $to } ({ $name }) mean, who sends them, what each side sees, and what helps.
section-meaning = What it says
on-this-page = On this page
jump-root-cause = Root cause
jump-causes = Causes
jump-workarounds = Workarounds
jump-dead-ends = Dead ends
jump-versions = Software
section-seen = What each side sees
seen-page = The page
seen-other = The server
seen-log = The server's log
who-may-send = Who may send it
on-the-wire = On the wire
section-example = A frame with this code
section-example-illegal = A frame that nobody may send
example-intro = Sent by a server, without a mask. Point at a byte to see what it is.
example-illegal = No Close frame may carry this code: Chromium fails the connection over it, and the page sees 1006. Point at a byte to see what it is.
example-empty = A server's Close frame without a code: the page then sees 1005. Point at a byte to see what it is.
section-when = Common cases
section-root = Root cause: which one is it?
root-generic = Many causes share this code.
root-specific = The code names its cause.
section-causes = Possible causes
section-fix = What to do
fix-page = In the page
fix-server = On the server
section-workarounds = Workarounds: what helps
section-workarounds-by-cause = Workarounds: what helps, by cause
section-dead-ends = Dead ends: what does not help
tested =
    Tested with { $with }{ $for ->
        [this] { "" }
        [some] { " " }for “{ $cause }”
       *[other] , for another cause (“{ $cause }”)
    }: { $result ->
        [helped] it helped
        [failed] it did not help
       *[unclear] not confirmed
    }.
tested-and = { $software } and { $browser }
not-tested = Not tested.
if-cause = If the cause is “{ $causes }”
if-cause-next = { $one }”, “{ $other }
if-cause-or = { $one }” or “{ $other }
if-cause-most = For most causes
if-cause-any = Whatever the cause
fixed-of-tried = { $fixed } of { $tried } helped for these causes
tried-none = none of these, so not measured
fix-rate = Tested in the lab
confidence = Checked in the lab
confidence-value = wswhy named the true cause first in { $share }% of the { $n } scenarios that end with this code
confidence-none = no scenario ends with this code, so not measured
section-versions = What software does with it
versions-measured = Browsers: measured with Chromium { $chromium } and Firefox { $firefox }; Safari was not measured.
column-version = Software
column-status = What it does
column-since = Since
column-until = Until
column-notes = Notes
column-known = Known from
status-defined = defines it
status-sends = sends it
status-receives = receives it
status-sends-and-receives = sends and receives it
status-reports = reports it
status-leads-to = makes the page see it
status-not-sent = does not send it by itself
status-misuses = uses it beyond its meaning
status-changed = changed
status-unknown = says nothing of it
known-measured = measured
known-source = read in the source
known-document = read in the documents
known-not-checked = not checked
source-of = source
section-official = Official
section-evidence = Sources and tests
evidence-sources = Sources and scenarios
section-first-seen = First seen
first-seen = { $when }, in { $what }
first-seen-latest = { $when } at the latest, in { $what }
section-compare = Compared with another code
compare-with = { $a } and { $b }
registered-by = Also used by
registered-line = { $name } lists it as “{ $meaning }”.
acts-label = Who must act

## Two codes

compare-title = WebSocket close codes { $a } and { $b }: which is which
compare-heading = { $a } { $name-a } and { $b } { $name-b }
compare-description = WebSocket close codes { $a } ({ $name-a }) and { $b } ({ $name-b }) side by side: what each means, when each is met, how to fix each, and which one your server should send.
compare-meaning = What { $code } says
compare-when = When you meet { $code }
compare-fix = How to fix { $code }
compare-differences = Key differences
compare-which-you-see = Which one applies to what you see
compare-which-to-send = Which one your server should send
compare-learn = Learn more: the two codes and the standards
compare-other = Other pairs
compare-any-title = Any two close codes side by side
compare-any-intro = Choose two codes.
compare-any-first = First code
compare-any-second = Second code
compare-any-show = Show
compare-any-script = Composing a pair needs JavaScript. The pairs below, and the page of each code, do not.

## Causes, broken rules, statuses, registries

causes-title = Causes: what can end a WebSocket
causes-intro = Each is an answer that wswhy can give. Reports name it by its id.
cause-title = { $badge }: why a WebSocket closes
cause-means = What that means
cause-id = Id
cause-stacks = Software that ends connections this way
column-stack = Software
column-trigger = When
column-reason = Reason
column-option = Option
column-default = Default
column-source = Source
no-reason = empty
violations-title = Broken rules of RFC 6455 and RFC 7692
violations-intro = What a frame can have wrong with it, and the code that answers it.
violation-title = { $title }: a broken rule of the WebSocket protocol
violation-answer = Answered with
statuses-title = HTTP statuses that refuse a WebSocket
statuses-intro = The answer to an opening handshake has to be 101. Any other status makes the page see 1006. No script can read the status: Chromium's console shows it, and Firefox's Network panel.
status-title = HTTP { $status } to a WebSocket handshake: { $name }
status-heading = { $status } { $name }
registries-title = Close codes of applications, protocols and services
registries-intro = 3000 to 3999 are registered with IANA, 4000 to 4999 belong to each application. What these gave a meaning to, with the source of each.
registry-source = Where { $name } lists its codes
