"""Names that a sentence tells for those of houses and offers by what it says of them: "Elmely har 12 pladser", "Kompasset
bygger på § 82 b", "beboerne på Søvang", "deler lokaler med Oasen. Det er et værested"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingest.mentions.coined.christened import a_person, small_near
from ingest.mentions.coined.introduced import Introduced, add_introduced
from ingest.mentions.coined.kinds import NAMED_KINDS, kind_of, noun_of
from ingest.mentions.coined.offers import name_offers
from ingest.mentions.coined.repeated import NO_HOUSES, NOT_NAMES
from ingest.mentions.find import Passage
from ingest.mentions.mention import ANAPHOR, NAMED, PLACE, Mention
from ingest.mentions.names.homes import PLACES_END
from ingest.mentions.names.wards import LIVED_IN
from ingest.mentions.overlap import over
from ingest.mentions.words.general import NAMELESS
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import ABSTRACT, head_of
from ingest.mentions.words.roles import role_of
from ingest.mentions.words.tokens import FUNCTION
from ingest.names import Kind
from ingest.names import kind_of as person_kind
from ingest.persons import mask
from ingest.search.patterns import compiled
from ingest.search.sought import Sought
from ingest.search.wordlist import word_list
from ingest.values.numbers import FEW_PATTERN

_SAINTS = ("Sct.", "Skt.")
_SAINT = r"(?:Sct|Skt|St|Gl|Gml|Ndr|Sdr)\. "
_WORD = rf"(?:{_SAINT})?[A-ZÆØÅ][^\W\d_]{{2,}}(?:-[^\W\d_]{{2,}})?"
_NAME = rf"(?P<name>{_WORD}(?: (?:(?:i|på|og|for|ved) )?{_WORD}){{0,2}})"
_NUMBER = rf"(?:\d{{1,3}}|{FEW_PATTERN})"
_PLACES = r"(?:[a-zæøå]*pladser|plads til|[a-zæøå]*boliger|lejligheder|værelser|beboere|senge|gæster|(?:daglige )?brugere|medlemmer)"
_HOLDS = Sought(
    rf"{_NAME}(?: (?:i|på|ved) [A-ZÆØÅ][\wæøå]+)?(?:,[^,.;:]{{3,60}},|, (?:som|der)(?= (?:drives|er drevet)))? (?P<says>(?:har|rummer|råder over|omfatter|består af|"
    rf"er normeret til|er godkendt til|tilbyder) (?:(?:i dag|nu|i alt|ca\.|cirka|også|p\.t\.|pt\.) )*(?:plads til\b|{_NUMBER} (?:[a-zæøå]+ )?{_PLACES}\b)"
    r"|(?:drives|er (?:oprettet|etableret|godkendt|omfattet|drevet)|bygger på|hører under|er et tilbud|hviler på|reguleres|er reguleret|(?:ydes|leveres|tilbydes|bevilges)(?: som [a-zæøå -]{3,50})?|har (?:sit |sin )?(?:[a-zæøå]+e )?(?:lov|rets)?(?:grundlag|hjemmel) i) (?:(?:af|efter|som|på|i henhold til|i medfør af|med hjemmel i) )?(?:[a-zæøå]+ )?(?:§|[Ss]erviceloven|[Ss]undhedsloven|[Aa]lmenboligloven|[Pp]sykiatriloven|[Bb]arnets lov|lov om)"
    r"|har (?:døgn)?åbent\b|holder åbent\b|er (?:døgn)?bemandet\b|bemandes\b|har til huse\b|tager imod (?:børn|unge|borgere|kvinder|mænd|mennesker|personer)\b"
    r"|modtager (?:børn|unge|borgere|kvinder|mænd|mennesker)\b"
    r"|(?P<run>(?:drives|er drevet)(?: i dag| nu)?(?: i fællesskab)? af (?=[A-ZÆØÅ]))"
    r"|(?P<soft>henvender sig til|retter sig mod|er for (?:børn|unge|borgere|kvinder|mænd|mennesker|voksne|alle)\b|er målrettet|ligger (?:i|på|ved|centralt)|er beliggende))"
)
"""A sentence that opens with a name and says of it what only a house or an offer has."""
_OFFERED = compiled(r"bygger|henvender|retter|er for|er målrettet")
_IN_TOWN = compiled(r" (?:i|på|ved) [A-ZÆØÅ]\S*$")
_AT = Sought(
    rf"\b(?:{LIVED_IN}|[Bb]eboere?|[Bb]orger(?:e|ne)|[Bb]rugere|[Gg]æster(?:ne)?|[Mm]edarbejdere|[Pp]ersonale|[Pp]årørende|[Pp]ladserne"
    r"|[a-zæøå]+pladser|lejligheder|værelser|boet|flytter ind|flyttede ind|flyttet ind|indflyttet|ansat|indrettet|værested(?:et)?"
    r"|botilbud(?:det)?|tilbuddet|afdelingen|[Ll]ederen|[Ff]orstander|[Nn]attevagt(?:en|er)?) på (?!Region|Danmark|Psykiatri)"
    rf"(?P<name>{_WORD}(?: {_WORD}){{0,2}})(?P<second> (?:og|eller) {_WORD})?(?![\w-]| \d)"
)
"""What is told of people who live or work in a house, and its name."""
_SHAPED = Sought(
    rf"(?:(?<=[a-zæøå0-9] )på|(?<![\wæøå,;] )På) (?P<name>(?:{_SAINT})?[A-ZÆØÅ][a-zæøå]{{2,}}(?:ly|bo|vang|lund|høj|toft|krogen|gården|gård|huset|hus|haven|"
    rf"parken|bakken|hjemmet|lunden|toppen|engen|marken|skoven|dalen|banken|åsen|sletten|odden|næsset|kæret|brinken|skrænten|kollegiet|hytterne|kilden|vænget|stuen))(?P<second> (?:og|eller) {_WORD})?(?![\w-]| [A-ZÆØÅ]| \d)"
)
"""A name after "på" that has the shape of a house's."""
_LAST = compiled(rf"(?<=[a-zæøå0-9,] ){_NAME}\.?\s*$")
_IT_IS = compiled(
    r"(?:Det|Dette|Her|Stedet|Tilbuddet|Huset) (?:er|var|drives som) (?:et|en) (?P<what>[^.,;:?!()]{3,60})"
)
"""A sentence that says of what kind the thing is that ended the one before."""
_IN_STREET = compiled(r" (?:på|i|ved) [A-ZÆØÅ][^ ]*(?:vej|gade|allé|plads|torv|stræde|vænge|boulevard)(?:en|et)?$")
_STREET = compiled(r"(?:vej|gade|allé|alle|plads|torv|stræde|vænge|boulevard|vejen|gaden|torvet|pladsen)$")
_COMMON = compiled(rf"(?:{ABSTRACT}|skabet|skab|erne|ene|arbejde|arbejdet)$")
_DEFINITE = ("en", "et", "ne")
_NO_NAME = (
    NOT_NAMES
    | NAMELESS
    | word_list(
        "materialet bogen hjemmesiden byen sagen filmen ejendommen bygningen matriklen kroen grunden naturen hjemmet "
        "regler danmark europa boligforeningen vagten loven servicen aftenen dagen natten haven kursen staben huset "
        "personalet teamet ejeren grundlaget materiale vedtægten taksten prisen visitationen kælderen byggeriet salen køkkenet "
        "bilen bussen vognen linjen døren porten scenen klinikken holdet gruppen receptionen skranken lokalet lokalerne "
        "kurset kontoret kantinen cafeteriet toget skibet båden cyklen gangen museet kirken skolen campingvognen funktionen "
        "ordningen indsatsen enheden afdelingen afsnittet butikken værkstedet biblioteket åbningstiden træningen mødestedet "
        "boligen rummet målgruppen opholdet kontingentet arealet stationen internettet anlægget skemaet"
    )
)
"""Common nouns of which a text says what it says of a house."""
_PERSONS = frozenset({Kind.GIVEN, Kind.SURNAME, Kind.TITLE, Kind.INITIAL})
_HELD = NAMED | {PLACE, "Role", "Party", "FundingPool", "Agreement", "LegalProvision", ANAPHOR}
_LONG = 40


_TOLD = _HOLDS.bit | _AT.bit | _SHAPED.bit


def name_housed(text: str, passages: Sequence[Passage], topics: Sequence[str]) -> None:
    """Give the document's sentences the names of houses and offers that only what is said of them tells; *topics*: what
    its parts are about, which a first word shortens."""
    name_offers(text, passages, topics)
    found: dict[str, Introduced] = {}
    longer = {label.split()[0] for label in topics}
    whole = {label.split()[-1].casefold(): label for label in topics if " " in label}
    last: Passage | None = None
    for passage in passages:
        if passage.block.kind != "heading":
            beside = last is not None and last.block is passage.block
            said = _said_after(text, last, passage) if beside and last is not None else ()
            names = _names(text, passage) if passage.sought & _TOLD else ()
            for name in (*names, *said):
                where = last if last is not None and name.start < passage.start else passage
                if name.label not in longer and not _is_held(name, where.mentions):
                    bare = _IN_STREET.sub("", name.label).casefold()
                    found.setdefault(name.label, Introduced(name.type, whole.get(bare, name.label)))
        last = passage
    if found:
        add_introduced(text, passages, found)


def _is_held(name: Mention, mentions: Sequence[Mention]) -> bool:
    return any(m.type in _HELD for m in over(*name.span, mentions))


def _names(text: str, passage: Passage) -> Iterator[Mention]:
    for match in _HOLDS.finditer(text, passage):
        name = _IN_TOWN.sub("", match["name"]) if match["run"] else match["name"]
        sure = match["soft"] is None and match["run"] is None
        if match.start() == passage.start and _may_name(text, name, match.start(), sure):
            kind = "Service" if match["run"] or _OFFERED.match(match["says"]) else "Facility"
            own = kind_of(name.split()[0])
            yield _mention(match.start("name"), name, own if own in NAMED_KINDS else kind)
    for match in (*_AT.finditer(text, passage), *_SHAPED.finditer(text, passage)):
        for group in ("name", "second"):
            name = (match[group] or "").strip()
            name = name.partition(" ")[2] if group == "second" else name
            if name and not _STREET.search(name) and _may_name(text, name, match.start("name"), True):
                yield _mention(match.end(group) - len(name), name, "Facility")


def _said_after(text: str, last: Passage, passage: Passage) -> Iterator[Mention]:
    """Yield the name that ends a sentence when the next says of what kind it is."""
    it_is = _IT_IS.match(text, passage.start, passage.end)
    match = _LAST.search(text, max(last.start, last.end - _LONG), last.end) if it_is is not None else None
    if it_is is None or match is None:
        return
    name, head = (
        match["name"],
        next((one for word in it_is["what"].split() if (one := head_of(word)) is not None), None),
    )
    kind = head is not None and head.type in {"Facility", "Service"} and not head.definite
    if head is not None and kind and not _STREET.search(name) and _may_name(text, name, match.start("name"), True):
        yield _mention(match.start("name"), name, head.type)


def _mention(start: int, name: str, type_: str) -> Mention:
    return Mention(start, start + len(name), type_, clean(name), "apposition")


def _may_name(text: str, name: str, at: int, sure: bool) -> bool:
    """Tell whether words with a capital may be such a name; *sure*: what is said is said of nothing else."""
    words = name.split()
    if words[0] in _SAINTS and len(words[1:]) == 1:
        return True
    words = words[1:] if words[0].endswith(".") else words
    first = words[0]
    low = first.casefold()
    if low in FUNCTION or low in _NO_NAME or role_of(first) or low.endswith(NO_HOUSES):
        return False
    if a_person(name) or any(person_kind(word) in _PERSONS for word in words) or mask(name) != name:
        return False
    if person_kind(first) in {Kind.PLACE, Kind.WORD} and len(words) == 1:
        return False
    noun = noun_of(first)
    if noun is not None and noun[0] == noun[1]:
        return False  # "Telefonen"
    head = head_of(first)
    if head is not None and (len(words) > 1 or not (head.compound and head.definite and not head.plural)):
        return False
    scheme = sure and head is not None and head.lemma == "ordning" and head.compound and head.definite
    if len(words) == 1 and ((_COMMON.search(low) and not scheme) or small_near(text, first, at)):
        return False
    definite = len(words) == 1 and first.endswith(_DEFINITE)
    return not definite or scheme or (sure and head is None) or first.endswith(PLACES_END)
