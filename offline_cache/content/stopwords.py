"""Little words that say nothing about what is looked for, folded."""

from offline_cache.content.folding import forms

_GERMAN = """
aber als am an auf aus bei bekomme bekommen bin bitte brauche brauchen das dem den der des die
dir du ein eine einem einen einer es für gibt hab habe haben hat ich ihr im in ist ja kann
kosten kostet kriege kriegen machen man mein meine meinem meinen meiner mich mir mit muss müssen
möchte nach oder sein seine sich sie sind soll tun um und uns unser unsere vom von wann was
werden wie wieviel will wir wo woher wohin wollen zu zum zur
"""
_ENGLISH = """
a an and are at can cost could do does for from get got have how i in is it like me my need of
on or our please should the there this to want we what when where which who with would you your
"""
_ARABIC = """
أريد أنا أو أين إلى الى على عن في كيف لي ما ماذا مع من هل هو هي و يمكن
"""
_TURKISH = """
acaba ben bana benim bir bu da de gerek gerekiyor için ile istiyorum lazım mı mi mu mü nasıl ne
nerede nereden nereye olmak ve var veya
"""
_UKRAINIAN = """
а але бажаю в для до є за з і й із як коли мені мій моя моє моєї мого на не потрібен потрібна
потрібно про та треба у хочу це чи що я
"""
_RUSSIAN = """
а в для до и из или как когда мне моего моей мой моя мое мою на не нужен нужна нужно о по с хочу
что это я
"""
_POLISH = """
chcę co czy dla do gdzie i ile jak jest ja kiedy lub mam mi moja moje mojego na o po potrzebny
potrzebna potrzebuję są się to w z za
"""
_FRENCH = """
a à au aux avec besoin ce comment d dans de des du en est et faire il j je l la le les ma mes
mon ne où ou par pour puis quand que qui s sa ses sur un une veux voudrais vous y
"""
_PERSIAN = """
از این است با برای به چه چگونه در را که کجا کنم لازم من می مي نیاز و یا یک
"""
_VIETNAMESE = """
cần cho của đi được là muốn ở tại tôi và với
"""

_GREETINGS = """
hallo hi hey moin servus tach hello bonjour salut merhaba selam привет здравствуйте привіт вітаю
cześć مرحبا سلام chào
"""

_LISTS = (
    *(_GERMAN, _ENGLISH, _ARABIC, _TURKISH, _UKRAINIAN),
    *(_RUSSIAN, _POLISH, _FRENCH, _PERSIAN, _VIETNAMESE),
)

STOPWORDS = frozenset(form for text in _LISTS for word in text.split() for form in forms(word))

GREETINGS = frozenset(form for word in _GREETINGS.split() for form in forms(word))
"""Words that are not looked for even where nothing else was typed."""
