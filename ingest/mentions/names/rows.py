"""Several bodies in a row behind the noun that says what they all are ("De fire organisationer X, Y og Z",
"virksomheder, heriblandt X og Y")."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.mentions.mention import Mention
from ingest.mentions.triggers import Reader
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.roles import role_of
from ingest.mentions.words.tokens import FUNCTION
from ingest.persons import mask
from ingest.search.patterns import compiled

_NOUNS: dict[str, tuple[str, ...]] = {
    "Association": (
        *("foreninger", "organisationer", "forbund", "netværk", "klubber", "menigheder", "kredse"),
        *("aktør", "partner", "parter", "ngo'er", "samarbejdspartner"),
    ),
    "Foundation": ("fonde", "legater"),
    "Company": ("virksomheder", "firmaer", "leverandør", "selskaber", "boligselskaber", "banker"),
}
"""What several bodies are called together, by what each of them is."""
_WORD = r"[A-ZÆØÅ0-9][\w'’´+&/-]*"
_NAME = rf"[”\"“»]?[A-ZÆØÅ][\w'’´+&/-]*(?: (?:(?:i|på|for|mod|til|med|uden|ved|af|om|&) )?{_WORD})*[”\"“«»]?"
_SEVERAL = "|".join(rf"(?P<{kind}>{'|'.join(nouns)})" for kind, nouns in _NOUNS.items())
_ROW = compiled(
    rf"(?<![\w-])(?P<many>(?:[Dd]e|[Dd]isse|[Ff]lere|[Ff]ølgende|[Tt]o|[Tt]re|[Ff]ire|[Ff]em|[Ss]eks|[Ss]yv|\d+) (?:[a-zæøå]+ )?)?"
    rf"(?i:[^\W\d_]*?(?:{_SEVERAL}))(?:er?\b)?(?P<the>(?:er?)?ne)?"
    r"(?P<lead>,? (?:heriblandt|herunder|bl\.a\.|blandt (?:andet|andre)|såsom|som(?: fx| f\.eks\.)?|nemlig|fx|f\.eks\.)|:)? "
    rf"(?P<names>{_NAME}(?:, {_NAME}){{0,9}}(?:,? (?:og|samt) {_NAME})?)(?![\w-])"
)
_JOINS = compiled(r",? (?:og|samt) |, ")
_NEXT = compiled(r"(?:,|,? og|,? samt) [”\"“»]?[A-ZÆØÅ]")
"""What stands before every name of a row but the first."""
_TURNED = compiled(r"[^\s,]+, [^\s,]+")
"""Two words with a comma alone between them: they may be a surname with its given name."""
_LEAST = 2


def _in_rows(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _ROW.finditer(text, start, end) if _NEXT.search(text, start, end) else ():
        if not (match["many"] or match["the"] or match["lead"]):
            continue
        kind = next(kind for kind in _NOUNS if match[kind])
        names = list(_apart(match["names"], match.start("names")))
        if (
            len(names) >= _LEAST
            and not _TURNED.fullmatch(match["names"])
            and all(map(_may_name, (name for _, name in names)))
        ):
            for at, name in names:
                head = head_of(name.split()[-1])
                own = head is not None and head.type in _NOUNS and not head.plural
                yield Mention(at, at + len(name), head.type if own and head else kind, name, "apposition")


def _apart(names: str, offset: int) -> Iterator[tuple[int, str]]:
    """Yield the names of a row with their places."""
    at = 0
    for join in (*_JOINS.finditer(names), None):
        stop = join.start() if join is not None else len(names)
        if name := clean(names[at:stop]):
            yield offset + names.index(name, at), name
        at = join.end() if join is not None else stop


def _may_name(name: str) -> bool:
    """Tell whether what stands in a row of bodies is no person, post or word of the sentence."""
    first = name.split()[0]
    return first.casefold() not in FUNCTION and not role_of(first) and mask(name) == name


READERS = (Reader(_in_rows, tuple(noun for nouns in _NOUNS.values() for noun in nouns), of_capitals=True),)
"""Names in a row behind a noun in the plural."""
