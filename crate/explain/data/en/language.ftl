# What the language is, for the program. `path`: where the site's pages in it lie; `plural`: "one": 1 is `one`;
# "zero-one": 0 up to but not 2 is `one`; "none": all is `other`.

tag = en
path = { "" }
name = English
plural = one
