"""Translations: a sidecar file mirrors the shape of its base file and holds only texts.

Merged on raw JSON, before decoding: a text becomes `{"de": base, "<language>": translation}`.
Members of a list are found by their id (or code) where they have one, else by their place.
"""

from dataclasses import dataclass

from offline_cache.content.errors import Fault, did_you_mean
from offline_cache.content.model import SOURCE_LANGUAGE
from offline_cache.content.shape import Json, below, kind_of

_NAMES = ("id", "code")
_WORD_LISTS = frozenset({"synonyms", "words"})


@dataclass(frozen=True, slots=True)
class Merged:
    """A base with one more language, and what of the sidecar found no place."""

    value: Json
    faults: tuple[Fault, ...]


def merge(base: Json, sidecar: Json, language: str) -> Merged:
    """Add the texts of one language to a base.

    Args:
        base: raw JSON of the base file, perhaps with other languages already added.
        sidecar: raw JSON of the translation.
        language: BCP 47 tag of the translation.
    """
    faults: list[Fault] = []
    return Merged(_Merge(language, faults).any(base, sidecar, ""), tuple(faults))


@dataclass(frozen=True, slots=True)
class _Merge:
    language: str
    faults: list[Fault]

    def any(self, base: Json, side: Json, key: str) -> Json:
        if isinstance(base, str):
            return self._text({SOURCE_LANGUAGE: base}, side, key)
        if isinstance(base, dict):
            if isinstance(base.get(SOURCE_LANGUAGE), str):
                return self._text(base, side, key)
            return self._object(base, side, key)
        if isinstance(base, list):
            if any(_name(member) for member in base):
                return self._named(base, side, key)
            return self._placed(base, side, key)
        return self._refuse(base, key, f"the base has {kind_of(base)} here, no text: remove it.")

    def _text(self, texts: dict[str, Json], side: Json, key: str) -> Json:
        if not isinstance(side, str):
            return self._refuse(
                texts, key, f"a translated text in quotes belongs here, not {kind_of(side)}."
            )
        if not side.strip():
            return self._refuse(texts, key, "this text is empty: translate it, or remove the key.")
        if self.language in texts:
            return self._refuse(texts, key, "this text has a translation in the base: keep one.")
        return {**texts, self.language: side}

    def _object(self, base: dict[str, Json], side: Json, key: str) -> Json:
        if not isinstance(side, dict):
            return self._refuse(
                base, key, f"an object in braces belongs here, not {kind_of(side)}."
            )
        merged = dict(base)
        for name, member in side.items():
            place = below(key, name)
            if name not in base:
                hint = did_you_mean(name, tuple(base))
                self._refuse(None, place, f"the base has nothing of this name{hint}: remove it.")
            elif name in _WORD_LISTS:
                merged[name] = self._words(base[name], member, place)
            else:
                merged[name] = self.any(base[name], member, place)
        return merged

    def _named(self, base: list[Json], side: Json, key: str) -> Json:
        if not isinstance(side, dict):
            sentence = f"an object of id and texts belongs here, not {kind_of(side)}."
            return self._refuse(base, key, sentence)
        places = {_name(member): number for number, member in enumerate(base)}
        merged = list(base)
        for name, member in side.items():
            place = below(key, name)
            if name not in places:
                hint = did_you_mean(name, tuple(filter(None, places)))
                self._refuse(None, place, f"the base has nothing of this id{hint}: remove it.")
            else:
                merged[places[name]] = self.any(base[places[name]], member, place)
        return merged

    def _placed(self, base: list[Json], side: Json, key: str) -> Json:
        if not isinstance(side, list):
            return self._refuse(base, key, f"a list belongs here, not {kind_of(side)}.")
        if len(side) != len(base):
            sentence = (
                f"this list has {len(side)} entries and the base {len(base)}: make them equal, "
                "with null for what is not translated."
            )
            return self._refuse(base, key, sentence)
        return [
            old if new is None else self.any(old, new, below(key, number))
            for number, (old, new) in enumerate(zip(base, side, strict=True))
        ]

    def _words(self, base: Json, side: Json, key: str) -> Json:
        if not isinstance(side, list) or not all(isinstance(word, str) for word in side):
            return self._refuse(base, key, "a list of words in square brackets belongs here.")
        texts = base if isinstance(base, dict) else {SOURCE_LANGUAGE: base}
        if self.language in texts:
            return self._refuse(base, key, "these words have a translation in the base: keep one.")
        return {**texts, self.language: side}

    def _refuse(self, base: Json, key: str, sentence: str) -> Json:
        self.faults.append(Fault(key, sentence))
        return base


def _name(member: Json) -> str | None:
    """Return the id or code of a list's member; None where it has none."""
    if not isinstance(member, dict):
        return None
    names = (member.get(field) for field in _NAMES)
    return next((name for name in names if isinstance(name, str)), None)
