# What the language is, for the program. `path`: where the site's pages in it lie; `plural`: "none": all is `other`.

tag = vi
path = vi
name = Tiếng Việt
plural = none
