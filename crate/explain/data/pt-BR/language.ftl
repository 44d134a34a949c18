# O que é o idioma, para o programa.
tag = pt-BR
path = pt
name = Português (Brasil)
plural = zero-one
