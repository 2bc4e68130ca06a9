"""Roles in a sentence: job functions with number, coordination of first parts, and the head count before them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingest.mentions.flags import ROLE, flags_of
from ingest.mentions.mention import Mention
from ingest.mentions.roles import PREFIX_WORDS, role_of
from ingest.mentions.tokens import FUNCTION, Token

_BEFORE_GENERAL = frozenset(
    ["en", "et", "én", "ét", "hver", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "flere", "ansat", "ansatte", "uddannet", "som", "fast"]
)
_PLAIN = frozenset(
    ["rådgiver", "mentor", "formidler", "underviser", "instruktør", "vejleder", "hjælper", "træner", "vært", "guide", "koordinator", "leder", "ven"]
)
"""Roles that are one head noun alone: "frivillig" before them belongs to the role's name."""
_RANKS = frozenset({"daglig", "faglig", "administrativ", "pædagogisk"})
_HYPHENS = "-–"


def roles_in(text: str, words: Sequence[Token]) -> Iterator[Mention]:
    """Yield the roles among *words*; "aktivitets- og miljømedarbejdere" gives two, "peer medarbejder" one."""
    for i, word in enumerate(words):
        if not flags_of(word.text) & ROLE:
            continue
        before = words[i - 1] if i else None
        found = role_of(word.text) or _apart(text, before, word)
        if not found:
            continue
        role, plural, general = found
        start = word.start
        joined = _written_apart(text, before, word, role)
        if joined and before:
            role, start, general = joined, before.start, False
        elif before and before.text.casefold() in _RANKS and role == "leder":
            role, start, general = f"{before.text.casefold()} {role}", before.start, False
        if before and before.text.casefold() in {"frivillig", "frivillige"} and (general or role in _PLAIN):
            role, start, general = f"frivillig {role}", before.start, False
        if general and not _counted(before):
            continue
        if role == "frivillig" and i + 1 < len(words) and _adjective(text, word, words[i + 1]):
            continue
        yield from _coordinated(text, words, i, role, plural)
        yield Mention(start, word.end, "Role", role, "role", plural=plural)


def _apart(text: str, before: Token | None, word: Token) -> tuple[str, bool, bool] | None:
    """Return the role of "medarbejder" where the word before makes one of it ("peer medarbejdere")."""
    if before is None or text[before.end : word.start] != " " or before.text.casefold() not in PREFIX_WORDS:
        return None
    low = word.text.casefold()
    return ("medarbejder", low.endswith(("e", "ne")), True) if low.startswith("medarbejder") else None


def _written_apart(text: str, before: Token | None, word: Token, role: str) -> str:
    if not before or text[before.end : word.start] != " ":
        return ""
    low = before.text.casefold()
    return low + role if low in PREFIX_WORDS and not role.startswith(low) and low != "frivillig" else ""


def _adjective(text: str, word: Token, after: Token) -> bool:
    """Tell whether "frivillige" only describes the next word ("frivillige bisiddere", "frivillig forening")."""
    return text[word.end : after.start] == " " and after.text.casefold() not in FUNCTION and word.text[-2:] != "ne"


def _counted(before: Token | None) -> bool:
    return before is not None and (before.text.casefold() in _BEFORE_GENERAL or before.text.isdigit())


def _coordinated(text: str, words: Sequence[Token], i: int, role: str, plural: bool) -> Iterator[Mention]:
    """Yield the first role of "aktivitets- og miljømedarbejdere"."""
    if i < 2 or words[i - 1].text.casefold() not in {"og", "eller"} or words[i - 2].text[-1] not in _HYPHENS:
        return
    first = words[i - 2]
    head = next(
        (
            h
            for h in ("medarbejder", "vejleder", "konsulent", "koordinator", "mentor", "leder", "terapeut")
            if role.endswith(h)
        ),
        "",
    )
    if head:
        yield Mention(
            first.start, first.end, "Role", first.text.rstrip(_HYPHENS).casefold() + head, "role", plural=plural
        )
