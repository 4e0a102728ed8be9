"""Everyday words: which items are found by which groups of them. Pure."""

from collections.abc import Iterable, Iterator

from offline_cache.content.folding import fold, word_spans
from offline_cache.content.model import SOURCE_LANGUAGE, WordGroup, words


class Everyday:
    """A city's groups of everyday words, ready to be looked up by what the content says."""

    def __init__(self, groups: Iterable[WordGroup]) -> None:
        self._groups = tuple(groups)
        self._by_first_word: dict[str, list[tuple[tuple[str, ...], WordGroup]]] = {}
        for group in self._groups:
            for meant in group.means:
                tokens = _tokens(meant)
                if tokens:
                    self._by_first_word.setdefault(tokens[0], []).append((tokens, group))

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in which there are everyday words."""
        spoken = (
            (SOURCE_LANGUAGE,) if isinstance(group.words, tuple) else tuple(group.words)
            for group in self._groups
        )
        return tuple(dict.fromkeys(language for tags in spoken for language in tags))

    def groups(self, texts: Iterable[str]) -> dict[str, tuple[WordGroup, bool]]:
        """Return the groups that belong to an item, by id.

        Args:
            texts: the item's German title and synonyms.

        Returns:
            Each group, and whether what it means is one of the texts as a whole.
        """
        found: dict[str, tuple[WordGroup, bool]] = {}
        for tokens in map(_tokens, texts):
            for meant, group in self._in_text(tokens):
                _, whole = found.get(group.id, (group, False))
                found[group.id] = group, whole or len(meant) == len(tokens)
        return found

    def words(self, texts: Iterable[str], language: str) -> Iterator[tuple[str, bool]]:
        """Yield the everyday words of a language for an item; see `groups` for the rest."""
        for group, whole in self.groups(texts).values():
            yield from ((word, whole) for word in words(group.words, language))

    def _in_text(self, tokens: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], WordGroup]]:
        for place, token in enumerate(tokens):
            for meant, group in self._by_first_word.get(token, ()):
                if tokens[place : place + len(meant)] == meant:
                    yield meant, group


def _tokens(text: str) -> tuple[str, ...]:
    return tuple(fold(text[start:end]) for start, end in word_spans(text))
