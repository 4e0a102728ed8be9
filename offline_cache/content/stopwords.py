"""Little words that say nothing about what is looked for, folded."""

from offline_cache.content.folding import forms

_GERMAN = """
aber als am an auf aus bei bin bitte brauche das dem den der des die ein eine einem einen einer
für hab habe haben hat ich ihr im in ist kann kosten kostet kriege man mein meine meinem meinen
meiner mich mir mit muss möchte nach oder sein seine sich sie sind soll um und uns vom von wann
was werden wie wieviel will wir wo woher wollen zu zum zur
"""
_ENGLISH = """
a an and are at can cost do does for from get how i in is it me my need of on or our please the
this to want we what when where which with you your
"""
_ARABIC = """
أريد أنا أو أين إلى الى على عن في كيف لي ما ماذا مع من هل هو هي و يمكن
"""

STOPWORDS = frozenset(
    form for text in (_GERMAN, _ENGLISH, _ARABIC) for word in text.split() for form in forms(word)
)
