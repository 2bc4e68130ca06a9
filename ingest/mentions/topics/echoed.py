"""Names told by their echo: a title, or its part after "Om" or before a dash, that the running text uses word by word."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence

from ahocorasick_rs import AhoCorasick, MatchKind

from ingest.document import Block, Document
from ingest.mentions.coined.introduced import Introduced, add_introduced
from ingest.mentions.coined.kinds import NAMED_KINDS, kind_of
from ingest.mentions.find import Passage
from ingest.mentions.mention import ANAPHOR, BY_START, NAMED, PLACE
from ingest.mentions.topics.headings import AGENDA, NUMBER, labels_only
from ingest.mentions.words.general import is_general
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import ABSTRACT, head_of
from ingest.mentions.words.namewords import STREET_END
from ingest.mentions.words.roles import role_of
from ingest.mentions.words.tokens import FUNCTION
from ingest.mentions.words.towns import COUNTRIES
from ingest.mentions.words.verbs import OF_A_THING
from ingest.persons import mask
from ingest.search.patterns import compiled
from ingest.search.wordlist import word_list
from ingest.search.written import places_of

_LONGEST = 90
_MOST_WORDS = 7
_SHORTEST = 5
_COMPOUND = 9
"""Letters of a definite word that may be a name though it only opens sentences."""
_PARTS = compiled(r" [-–|•/] |: | \(|, | [|] ")
_AFTER = compiled(
    r"\b(?:[Oo]m|[Aa]f|[Hh]os|[Ff]ra|[Ff]or|[Tt]il|[Ii]|[Pp]å|[Ee]r|[Pp]rojektet|[Pp]rojekt|[Ff]oreningen|[Pp]uljen)\s+(?=[A-ZÆØÅ])"
)
_ABSTRACT = compiled(rf"(?:{ABSTRACT}|skab|skabet|erne)$")
_ENDS_DEFINITE = compiled(r"(?:[^e]en|et|gruppen|cafeen|caféen)$")
_DOES = compiled(rf" (?:(?:i|på|ved) [A-ZÆØÅ][\wæøå]+ )?(?:{OF_A_THING})\b")
"""What stands after a name that is the subject of a sentence."""
_IS_A = compiled(
    r"[”\"»]?(?: (?:i|på) [A-ZÆØÅ]\w+)?,? (?:som |der )?(?:er|var) (?:navnet på )?(?:et|en) (?P<what>[^.;:,]{3,80})"
)
_LISTED = compiled(r", | og | & ")
_LEGAL_FORM = compiled(r" (?:ApS|A/S|I/S|IVS|F\.?M\.?B\.?A\.?|S/I)$")
_NO_NAME = compiled(r"\d|\w\.\w|[>/|:?!\[\]]|\. | og [A-ZÆØÅ].* og |Kommune\b")
"""What no name holds: figures, signs of a frame or list, two sentences, several owners."""
_OPENS_LINE = FUNCTION.union(
    [
        *(
            "ny",
            "nye",
            "nyt",
            "pjece",
            "folder",
            "brev",
            "bilag",
            "status",
            "individuel",
            "individuelle",
            "særlig",
            "særlige",
        ),
        *("fra", "kære", "herefter", "samlet", "lidt", "mere", "kun", "hele", "tak", "velkommen", "vigtige", "øvrige"),
        *("uge", "side", "tema"),
    ]
)
_LANDS = COUNTRIES | word_list(
    "jylland fyn sjælland nordjylland midtjylland sønderjylland syddanmark vestjylland østjylland nordsjælland "
    "vestsjælland sydsjælland vestegnen hovedstaden lolland falster møn mors thy vendsyssel himmerland salling djursland "
    "nykøbing christiansborg internettet facebook"
)
_KNOWN = NAMED | {PLACE, "Party"}
_WORD = compiled(r"[^\W\d_][\w-]*")


def echoed_names(document: Document, passages: Sequence[Passage]) -> dict[str, Introduced]:
    """Return the names that stand in titles and again in sentences, with the type that the text gives them."""
    titles = {label: block for block in document.blocks for label in _titles(document, block)}
    text = document.text
    known = [m for p in passages for m in p.mentions if m.type in _KNOWN and m.source == "register"]
    whole = {clean(document.text[m.start : m.end]) for p in passages for m in p.mentions if m.type in _KNOWN}
    titles = {
        label: block
        for label, block in titles.items()
        if label not in whole and clean(text[block.start : block.end]) not in whole
    }
    places = {text[m.start : m.end] for m in known}
    titles = {label: block for label, block in titles.items() if not places.issuperset(_LISTED.split(label))}
    labels, again = set(titles), list(_again(text, sorted(titles), passages))
    while persons := {label for label in {label for label, _, _ in again} if mask(label) != label}:
        labels -= persons  # what stood inside a person's name may be told now, and may be one, too
        again = list(_again(text, sorted(labels), passages))
    found: dict[str, list[tuple[int, Passage]]] = {}
    for label, start, passage in again:
        if passage.block != titles[label]:
            found.setdefault(label, []).append((start, passage))
    small = _written_small(text, found)
    return {
        label: Introduced(_type_of(document, passages, label, places), label)
        for label, places in sorted(found.items())
        if label not in small and _names(text, label, places) and not any(_in_pool(*place) for place in places)
    }


def _in_pool(start: int, passage: Passage) -> bool:
    """Tell whether a name is known for a pool's where it stands ("Ansøgningspuljen Mod på mere")."""
    return any(m.type == "FundingPool" and m.source == "pool" and m.start <= start < m.end for m in passage.mentions)


def _again(text: str, labels: Sequence[str], passages: Sequence[Passage]) -> Iterator[tuple[str, int, Passage]]:
    """Yield where a sentence holds one of the labels, the longest at each place."""
    starts = [passage.start for passage in passages]
    for number, start, end in places_of(AhoCorasick(labels, matchkind=MatchKind.LeftmostLongest), text):
        if _bounded(text, start, end) and (place := bisect_right(starts, start)):
            passage = passages[place - 1]
            if start < passage.end and _running(text, passage):
                yield labels[number], start, passage


def name_echoed(document: Document, passages: Sequence[Passage]) -> None:
    """Add to the sentences the names that stand in titles and again in sentences."""
    add_introduced(document.text, passages, echoed_names(document, passages))


def _titles(document: Document, block: Block) -> Iterator[str]:
    """Yield what a line of its own may name: the whole, its parts, and what follows a preposition."""
    if block.kind not in {"heading", "prose", "field"} or block.end - block.start > _LONGEST:
        return
    text = document.text[block.start : block.end].strip()
    if text.endswith((".", ",", ";", ":", "?", "!")):
        return
    numbered = NUMBER.match(text)
    bare = text[numbered.end() :] if numbered else text
    pieces = [bare, *_PARTS.split(bare)]
    pieces += [piece[match.end() :] for piece in pieces for match in _AFTER.finditer(piece)]
    for piece in dict.fromkeys(pieces):
        label = _LEGAL_FORM.sub("", clean(piece))
        if _may_name(label):
            yield label


def _may_name(label: str) -> bool:
    words, street = label.split(), STREET_END.search(label.casefold()) is not None
    if len(label) < _SHORTEST or street or not label[0].isupper() or len(words) > _MOST_WORDS or _NO_NAME.search(label):
        return False
    if len(words) == 1 and (label.isupper() or role_of(label) or label.casefold() in FUNCTION):
        return False
    if words[0].casefold() in _OPENS_LINE:
        return False
    if _ABSTRACT.search(words[0]) and not any(word[0].isupper() for word in words[1:]):
        return False
    if len(words) == 1 and label.casefold() in _LANDS:
        return False
    if len(words) == 1 and label.casefold().endswith(("jylland", "sjælland", "fyn")):
        return False  # a part of the country
    if (
        len(words) == 1
        and (kind := kind_of(label))
        and (kind in {"Forum", "Unit", "FundingPool", "Agreement"} or not _compound(label))
    ):
        return False
    return not (labels_only(label) or is_general(label) or AGENDA.match(label))


def _compound(word: str) -> bool:
    return len(word) >= _COMPOUND and _ENDS_DEFINITE.search(word) is not None


def _bounded(text: str, start: int, end: int) -> bool:
    before = start == 0 or not (text[start - 1].isalnum() or text[start - 1] in "-/")
    after = text[end : end + 1]
    return (
        before
        and not (after.isalpha() and not (after == "s" and not text[end + 1 : end + 2].isalnum()))
        and after != "-"
    )


def _running(text: str, passage: Passage) -> bool:
    """Tell whether a sentence is one, and no line of a list or title."""
    return passage.block.kind in {"prose", "item"} and (
        passage.end - passage.start > _LONGEST
        or text[passage.start : passage.end].rstrip()[-1:] in {".", "!", "?", ":"}
    )


def _written_small(text: str, found: Mapping[str, object]) -> set[str]:
    """Return which of the names the text also writes with a small first letter."""
    forms = {label[0].lower() + label[1:]: label for label in found}
    if not forms:
        return set()
    surfaces = sorted(forms)
    return {
        forms[surfaces[number]]
        for number, start, end in places_of(AhoCorasick(surfaces), text, overlapping=True)
        if _bounded(text, start, end)
    }


def _names(text: str, label: str, places: Sequence[tuple[int, Passage]]) -> bool:
    """Tell whether the text uses the words as a name: with their capital inside a sentence, or as what does or is
    something."""
    several = " " in label
    if any(_midway(text, start, passage) for start, passage in places):
        return several or len(label) >= _SHORTEST
    acts = sum(_DOES.match(text, start + len(label)) is not None for start, _ in places)
    own = any(word[0].isupper() for word in label.split()[1:])
    return acts > 0 and (own or len(places) > 1 if several else _compound(label))


def _midway(text: str, start: int, passage: Passage) -> bool:
    before = text[passage.start : start].rstrip(' \n(”"“»')
    return before[-1:].isalpha() or before.endswith(",")


_KINDS = NAMED_KINDS | {"Forum", "Centre"}


def _type_of(document: Document, passages: Sequence[Passage], label: str, places: Sequence[tuple[int, Passage]]) -> str:
    """Return the type of a name: as the text says what it is, else by its own noun, else by how the text calls it."""
    text = document.text
    for start, passage in places:
        said = _IS_A.match(text, start + len(label), passage.end)
        kinds = [k for word in (_WORD.findall(said["what"]) if said else ()) if (k := kind_of(word)) in NAMED_KINDS]
        if kinds:
            return kinds[0]
    first_word = head_of(label.split()[0])
    if first_word is not None and first_word.type == "Agreement" and not first_word.plural:
        return "Agreement"
    if kind_of(label.split()[-1]) == "FundingPool":
        return "FundingPool"
    own = [k for word in (label.split()[0], label.split()[-1]) if (k := kind_of(word)) in _KINDS]
    if own:
        return own[0]
    first = places[0][0]
    around = passages[
        bisect_right(passages, first - _BEFORE, key=BY_START) : bisect_left(passages, first + _AROUND, key=BY_START)
    ]
    near = [
        m.value[0]
        for p in around
        for m in p.mentions
        if m.type == ANAPHOR and m.value and m.value[0] in NAMED_KINDS and not (m.value[0] == "Unit" and m.value[1])
    ]
    return max(near, key=near.count) if near else "Service"


_BEFORE, _AROUND = 600, 1500
"""Characters before and after a name in which "projektet" or "foreningen" tells what it is."""
