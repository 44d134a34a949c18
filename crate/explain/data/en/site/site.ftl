# The site: headings, labels and buttons of the pages made for each code, pair, broken rule, cause and handshake status.

## On every page

brand = wswhy
tagline = Why did my WebSocket close?
skip = Skip to the text
nav-label = Main parts
nav-codes = Close codes
nav-causes = Causes
nav-violations = Broken rules
nav-statuses = Handshake statuses
nav-registries = Codes of applications
nav-decode = Decode bytes
languages-label = This page in other languages
where-label = You are here
search-label = Search codes, causes and reasons
search-hint = A code, a word, or the text of a reason
search-none = Nothing found. Try the number alone, or fewer words.
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
formats-label = This page for programs
json = JSON
markdown = Markdown
schema = what the fields mean
private = Nothing that you type here leaves your browser.
footer-about = Every statement has a source or was measured; where neither is so, the page says it.
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
section-seen = What each side sees
seen-page = The page
seen-other = The other side
seen-log = The server’s log
who-may-send = Who may send it
on-the-wire = On the wire
section-example = A frame with this code
example-intro = Sent by a server, without a mask. Point at a byte to see what it is.
example-illegal = Illegal: no Close frame may carry this code. Chromium fails the connection over such a frame, and the page sees 1006. Point at a byte to see what it is.
section-when = When you see it
section-root = Root cause
root-generic = generic: many causes share this code
root-specific = specific: the code names its cause
section-causes = Causes, the most useful first
section-fix = What to do
fix-page = In the page
fix-server = On the server
section-workarounds = Workarounds
section-dead-ends = Dead ends
proved = Reproduced with { $with }.
proved-alone = Reproduced with { $browser }.
proved-and = { $software }, { $browser }
not-proved = Not reproduced.
for-cause = If the cause is
fixed-of-tried = { $fixed } of { $tried } tried in the lab helped
tried-none = Nothing was tried in the lab: not measured
fix-rate = Workarounds that helped
confidence = Named rightly
confidence-value = { $share } % of { $n } scenarios of the lab that end with this code had their cause named first
confidence-none = No scenario of the lab ends with this code: not measured
section-versions = Versions
column-version = Version
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
status-not-sent = does not send it
status-misuses = sends it for something else
status-changed = changed
status-unknown = says nothing of it
known-measured = measured
known-source = read in the source
known-document = read in the documents
known-not-checked = not checked
source-of = source
section-official = Official
section-evidence = What this page rests on
evidence-sources = Sources and scenarios
section-first-seen = First seen
first-seen = { $when }, in { $what }
first-seen-latest = { $when } at the latest, in { $what }
section-related = Related codes
section-compare = Side by side with another code
compare-with = { $a } beside { $b }
registered-by = In the registries of applications
registered-line = { $name } uses it for “{ $meaning }”.
acts-label = Who must act
who-page = the page
who-server = the server
who-intermediary = what stands between
who-user = the person at the browser
who-nobody = nobody

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
compare-learn = Learn more
compare-other = Other pairs
compare-any-title = Any two close codes side by side
compare-any-intro = Choose two codes.
compare-any-first = First code
compare-any-second = Second code
compare-any-show = Show
compare-any-script = Composing a pair needs JavaScript. The pairs below, and the page of each code, do not.

## Causes, broken rules, statuses, registries

causes-title = Causes: what can end a WebSocket
causes-intro = Each is an answer that wswhy can give. The id stands in reports.
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
statuses-intro = The answer to an opening handshake has to be 101. Any other status makes the page see 1006. A page’s script cannot read the status; DevTools shows it.
status-title = HTTP { $status } to a WebSocket handshake: { $name }
status-heading = { $status } { $name }
registries-title = Close codes of applications, protocols and services
registries-intro = 3000 to 3999 are registered with IANA, 4000 to 4999 belong to each application. What these gave a meaning to, with the source of each.
registry-source = Where { $name } lists its codes
