# What the language is, for the program.

tag = fr
path = fr
name = Français
plural = zero-one
