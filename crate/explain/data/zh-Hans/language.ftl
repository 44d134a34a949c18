# 语言本身，供程序使用。

tag = zh-Hans
path = zh
name = 简体中文
plural = none
