"""Whether roles are somebody's staff: they are counted or a list, and nothing tells that they are others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from ingest.mentions.mention import NAMED, Mention
from ingest.relations.engine.rule import POSSESSIVE, SIGNS, Rule
from ingest.relations.engine.shape import Shape
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES, ORGANISATIONS

_ROLE, _COUNT = SIGNS["Role"], SIGNS["Count"]
_ALL = "".join(SIGNS[type_] for type_ in sorted(ORGANISATIONS | INITIATIVES))
_COUNTED = compiled(rf"{_COUNT} |\b(?:en|et|én) |{_ROLE}, (?:[^\W\d_]+ ){{0,2}}{_ROLE}", re.IGNORECASE)
_OTHERS: dict[str, tuple[str, ...]] = {
    "who meet": (r"panel\w*", r"\w*udvalg\w*", r"\w*gruppe\w* (?:med|består)", r"bestyrelse\w*", r"\w*rådet"),
    "who made it": ("stiftet", "startet", "dannet", "oprettet"),
    "what they have learned": ("uddannet", "enten"),
    "who are taught or asked": (
        r"(?:undervis|uddann|oplær)\w* (?:for|af)",
        "tilbud til",
        "deltog",
        "deltager",
        r"inviter\w*",
        r"besøg\w*",
        "supervision",
    ),
    "who are elected": (r"konstituer\w*",),
    "who speaks": ("udtaler", r"drøft\w*"),
    "what they cost": ("lønnes?", "løn til"),
    "who is not there": (
        "kræve[rs]",
        "mangle[rd]e?",
        "når",
        r"søge[rs]?",
        r"søgt",
        r"efterlys\w*",
        r"ønske[rs]?",
        "brug for",
    ),
    "whom it leads to, and what they are by trade": (r"kontakt(?:en)? (?:til|med)", "kvalifikationer"),
    "a question": ("hvordan", "hvad", r"hvilke\w*"),
}
"""The words before a list of people that make something else of it than a staff, by what they are."""
_NO_CREW = compiled(rf"\b(?:{'|'.join(word for words in _OTHERS.values() for word in words)})\b", re.IGNORECASE)


_GOES_ON = compiled(rf"{_ROLE},? (?:og |samt )?$")
"""What shows that a row began further to the left, with words that rule it out."""


_LONE: dict[str, tuple[str, ...]] = {
    "who is not there": (
        r"mangle[rd]?e?",
        "når",
        "hvis",
        "uden",
        "ikke",
        "ingen",
        "aldrig",
        r"brug for",
        r"behov for",
        r"(?:at )?find(?:e|er|es)",
        r"leder efter",
        r"bedt om",
        r"søge[rs]?",
        r"søgt",
        r"ønske\w*",
        r"kræve[rs]?",
        r"skulle",
        r"planlagt",
        r"meningen",
        r"forventes?",
        r"kommende",
        r"ubesat\w*",
        r"vakan\w*",
        r"ansættelse af",
        r"hvert? \S+ (?:får|har|skal|fik)",
        r"(?:ring|tilkald|hent|sendt? bud)\w*(?: (?:der|straks))? efter",
        r"tilkald\w*",
        r"midler til",
        r"penge til",
        r"til at ansætte",
    ),
    "whose people they are": (r"ekstern\w*", r"kommunens?", r"regionens?", r"hjælp fra", r"støtte fra", r"supervision"),
    "who made or met it": (
        "stiftet",
        "startet",
        "dannet",
        "oprettet",
        r"deltage[rt]?",
        "deltog",
        r"inviter\w*",
        "mødtes?",
    ),
    "what they cost or have learned": (
        r"løn(?!net|nede|nes)\w*",
        "udgifter",
        "kr",
        r"uddann\w*",
        "baggrund",
        r"erfaring\w*",
    ),
    "who speaks": (
        r"udtal\w*",
        r"drøft\w*",
        "siger",
        "sagde",
        "fortæller",
        "fortalte",
        "mener",
        "mente",
        r"forklare(?:r|de)",
        r"foreslå\w*",
        r"oplever?",
        r"(?:foredrag|oplæg|besøg)(?:et)? (?:af|ved|med|fra)",
        r"holdt (?:et )?(?:foredrag|oplæg)",
    ),
    "a question": (r"hvordan", "hvad", r"hvilke\w*", "hvem"),
}
"""The words around one counted job that make something else of it than a post that is filled here."""
_NOT_ALONE = compiled(rf"\b(?:{'|'.join(word for words in _LONE.values() for word in words)})\b", re.IGNORECASE)
_GOVERNED = compiled(
    r"(?:\b(?:af (?:de |vores |vore )?[\w\ue000-\ue0ff-]+|han|hun|jeg|du) (?:er|var)|"
    r"\b(?:af|til|for|som|mod|fra|om|med|mellem|hos|ved|under|eller|end|at|ifølge|hver|hver og|"
    r"bliver?|blive|på|enten)"
    rf"(?: (?:ca\.|mindst|kun|blot|bare|alene|de|disse))?|{POSSESSIVE}(?: [\w-]+){{0,2}}) $",
    re.IGNORECASE,
)
"""What stands before a counted job that only belongs to another noun or verb."""
_OF_OTHERS = compiled(rf"[^.;:?!]{{0,12}}? (?:fra|hos|i|på|ved|af|hver|ad) (?:[a-zæøå]+ ){{0,2}}?[{_ALL}]|\?")
"""What follows one who comes from elsewhere."""
_CLAUSE = compiled(r"[;:]|, (?:men|mens|og|hvor|så|da|fordi)\b")


def is_post(text: str, start: int, end: int, plural: Sequence[bool]) -> bool:
    """Tell whether the one counted job in ``text[start:end]`` of a shape is told of as filled at what the text speaks
    of; *plural* tells of each job there whether it is several people's."""
    if len(plural) != 1 or (plural[0] and _COUNT not in text[start:end]):
        return False
    cuts = [cut.start() for cut in _CLAUSE.finditer(text)]
    left = max([cut for cut in cuts if cut <= start], default=0)
    right = min([cut for cut in cuts if cut >= end], default=len(text))
    if start == 0 or text.rstrip().endswith("?") or _GOVERNED.search(text, max(0, start - 24), start):
        return False
    return _NOT_ALONE.search(text, left, right) is None and _OF_OTHERS.match(text, end) is None


_SOMEBODYS = compiled(
    r"\b(?:patient|borger|bruger|beboer|barn|ung|familie|pårørende|deltager)[a-zæøå]*s (?:egen |egne |faste )?$"
)
"""Before roles, what shows that they are those of the people whom a house serves."""
_TAUGHT = compiled(
    rf"\b\w*(?:uddannelse|undervisning|oplæring|kurser|supervision)(?:en)? (?:af|for|til) (?:[\w{_ROLE}-]+,? ){{0,5}}$"
)
"""Before roles, what shows that they are those who learn."""


def is_crew(text: str, start: int, end: int) -> bool:
    """Tell whether the roles in ``text[start:end]`` of a shape are told of as somebody's staff."""
    counted = _COUNTED.search(text, max(0, start - 1), end) is not None
    if _GOES_ON.search(text, max(0, start - 8), start):
        return False
    first = text.index(_ROLE, start)
    if _SOMEBODYS.search(text, 0, first):
        return False
    return counted and _NO_CREW.search(text, 0, first) is None and _TAUGHT.search(text, 0, first) is None


_BULLET = compiled(r"[•*–-] ")
"""How the line of a list begins, whose introduction tells what its roles are."""
_COUNTED_HERE = compiled(rf"{_COUNT}|\d,\d|\b(?:en|et|én)\b|:", re.IGNORECASE)
"""What shows that a line that is one role tells of somebody who is there."""
_NO_POST = frozenset({"frivillig", "formand", "forperson", "kasserer", "afløser"})
"""What someone is to a body without a post in it, where no more is said than whose he is."""
_NEAR = 16
"""Characters before a role in which its number stands."""
_BESIDES = compiled(r"\b(?:desuden|kommer) ", re.IGNORECASE)
"""What shows that people told of without a number are there besides others."""
_NO_EMPLOYER = frozenset({"Psykiatrien", "Socialpsykiatrien"})
"""What names a field of work where "peermedarbejdere i psykiatrien" are spoken of."""


_LEADS = compiled(
    r".*(?:leder|formand|forperson|forkvinde|kasserer|koordinator|tovholder|sekretær|dirigent|forstander|chef|ansvarlig"
    r"|direktør|bestyrer|redaktør|supervisor|instruktør|træner|pedel)"
)
"""Posts of which there is one, so that the bare noun tells of it ("Mødeleder er en konsulent")."""
_NO_LONGER = compiled(
    r"\b(?:tidligere havde|havde tidligere|dengang|førhen|i sin tid|(?:gik|går|er gået|gået) på pension|(?:er|"
    r"blev) (?:opsagt"
    r"|afskediget|fratrådt|fyret)|(?:har|havde) (?:sagt op|opsagt|forladt)|på vej til at|fratræder|fratrådte|"
    r"(?:inden|før) (?:han|hun|jeg|\w+(?: \w+){0,2}) (?:blev|kom til|tiltrådte)|"
    r"(?:er|blev) flyttet til"
    r"|(?:stillingen|posten|stillingerne) (?:er|blev|bliver) (?:nedlagt|ikke)|nedlægges|"
    r"skal (?:du|I|man|ansøgere?n?|deltagerne) (?:være|have været) (?:ansat|tilknyttet))\b",
    re.IGNORECASE,
)
"""What tells that somebody was there once, or goes, or that whoever comes must be employed elsewhere."""


@lru_cache(maxsize=16)
def _is_over(sentence: str) -> bool:
    """Tell whether a sentence tells that somebody was there once; several rules ask about the same one."""
    return _NO_LONGER.search(sentence) is not None


_AT_SOME_BODY = frozenset({"role.employed-at", "role.is-employed-at", "role.of"})
TO_COME = compiled(r"\bskal (?:der |nu |også |desuden ){0,2}ansættes\b", re.IGNORECASE)
"""What a body means to do one day; whom a project is to employ belongs to it."""
_NEAR_BEFORE = 60
_FORMER = compiled(
    r"\b(?:kom(?:mer)? fra (?:en|et) (?:[a-zæøå]+ )?(?:stilling|job)(?:en|et)? som"
    r"|(?:tidligere|før|forhenværende|førhen|siden) (?:har )?(?:været |arbejdet som |var )?(?:psykiatrisk )?"
    r"|(?:har|en fortid) (?:tidligere|før|siden|senere|også|desuden|bl\.a\.|blandt andet) (?:været|arbejdet som)"
    r"(?: [^.,;:]{1,24})?) ?$"
)
"""What tells before a post that it is the one somebody had before."""
_KIND_OF_PEOPLE = compiled(
    rf"\W*(?:en|én) (?:[\w-]+ ){{0,2}}{_ROLE}(?: \([^()]{{1,12}}\)| eller [^.,;:?!]{{2,24}})? "
    r"(?:er (?:således |altså |dermed )?(?:en|et|for|typisk|ofte|selv|betegnelsen|den (?:generelle )?betegnelse)"
    r"|kan|skal|vil|har (?:selv|egne?|ikke|mulighed|til opgave))\b",
    re.IGNORECASE,
)
"""What tells what such people are or do anywhere ("En peermedarbejder har selv ...")."""
_VACANT = compiled(
    r"\b(?:ubesatte?|vakante?|ledige?|opslåe[dt]e?|nedlagte?|sparede?)\b(?: [a-zæøå]+){0,3}? ?(?:som |til |for )?$",
    re.IGNORECASE,
)
"""What tells before a post that nobody fills it."""
_SPEAKS = compiled(
    rf"{_ROLE}(?:,? (?:som|der) [^.,;:?!]{{3,60}},| (?:på|i|fra|ved|hos) [^.,;:?!]{{3,40}}?)? "
    r"(?:siger|sagde|fortæller|fortalte|forklare(?:r|de)|formulere(?:r|de)|beskrive(?:r|s)|beskrev|huske(?:r|de)|mener|mente"
    r"|nævne(?:r|de)|oplyse(?:r|te)|synes|syntes|kalde(?:r|te)|svarer|svarede|spørger|spurgte|påpege(?:r|de)|udtrykke(?:r|te)"
    r"|understrege(?:r|de)|tilføje(?:r|de)|skrive(?:r)|skrev|indrømme(?:r|de)|erkend(?:er|te)|oplever|oplevede|udtaler|udtalte"
    r"|bemærke(?:r|de)|konstatere(?:r|de)|undre(?:r|de)|håber|håbede|peger|pegede|kommente\w+)\b"
)
"""What somebody does whose words a text gives."""
_PASSER_BY = compiled(
    r"\b(?:tidligere|forhenværende|arbejdsløs|forbipasserende|ukendt|fremmed|praktiserende|"
    r"privatpraktiserende|bekendt|hjemvendt|udlært|udenlandsk|kendt|berømt|alarmeret) $"
)
"""Before one person's job, what tells that it is not a post there."""
_HOUSES = frozenset({"Unit", "Centre", "Facility", "RegionalPsychiatry", "Service", "Project", "Education"})
_MEANT = frozenset({"institution", "common"})


def _definite(role: Mention) -> bool:
    """Tell whether a role stands in the definite plural: those of one place, and no kind of people."""
    longer = role.end - role.start - len(role.label)
    return role.plural and longer == (2 if role.label.endswith("er") else 4)


def _the_one(role: Mention) -> bool:
    """Tell whether a role stands in the definite singular, or shares the ending of one that does."""
    return not role.plural and role.end - role.start != len(role.label) and not role.label.endswith("e")


_OF_ANYBODY = frozenset({"role.opens", "role.one", "role.row"})


def _is_passer_by(text: str, match: re.Match[str], roles: Sequence[Mention]) -> bool:
    """Tell whether one person is told of by what he or she once was, or only speaks in the text."""
    if len(roles) != 1 or roles[0].plural:
        return False
    at = text.index(_ROLE, match.start("o"))
    return _PASSER_BY.search(text, 0, at) is not None or _SPEAKS.match(text, at) is not None


def of_no_one(rule: Rule, match: re.Match[str], shape: Shape) -> bool:
    """Tell whether "X i Y" only tells a kind of people ("to sygeplejersker fra Y", "peermedarbejdere i psykiatrien") or
    is a title."""
    roles = [m for m in shape.mentions(match.start("o"), match.end("o")) if m.type == "Role"]
    if _is_over(shape.text):
        return True
    if rule.id == "role.post-is":
        return any(m.end - m.start != len(m.label) or not _LEADS.fullmatch(m.label) for m in roles)
    if roles and _VACANT.search(shape.text, max(0, match.start("o") - _NEAR_BEFORE), match.start("o")):
        return True
    if roles and _FORMER.search(shape.text, max(0, match.start("o") - _NEAR_BEFORE), match.start("o")):
        return True
    if rule.id in {"role.opens", "role.several"} and _KIND_OF_PEOPLE.match(shape.text, match.start()):
        return True
    if rule.id in _OF_ANYBODY and _is_passer_by(shape.text, match, roles):
        return True
    if rule.id in _AT_SOME_BODY and TO_COME.search(shape.text, 0, match.end()):
        return True
    if rule.id in {"role.they-there", "role.who-are"}:
        return not all(map(_definite, roles))
    if rule.id == "role.has-inverted":
        return shape.text.rstrip().endswith("?")
    if rule.id == "role.several":
        return len(roles) < 2 or not is_crew(shape.text, match.start(), match.end())
    if rule.id == "role.one":
        return not is_post(shape.text, match.start(), match.end(), [role.plural for role in roles])
    if rule.id == "role.board":
        body = shape.at.get(match.start())
        return body is not None and not body.label.startswith("Bestyrelsen")
    if rule.id == "role.as":
        doer = shape.at.get(match.start() - 2)
        return doer is not None and doer.type in NAMED and not any(m.plural for m in roles)
    if rule.id == "role.row":
        if len(roles) == 1 and _BULLET.match(match.group()) and _COUNTED_HERE.search(match.group()) is None:
            return True
        if roles and all(map(_the_one, roles)):
            return True  # "Social- og psykiatrichefen.": whom a field names for a decision
        return len(roles) == 1 and not roles[0].plural and _COUNTED_HERE.search(match.group()) is None
    if rule.id == "role.genitive":
        return any(m.label in _NO_POST for m in roles)
    if rule.id != "role.of":
        return False
    many = any(m.plural for m in roles)
    told = shape.text[max(0, match.start() - _NEAR) : match.end("o")]
    whose = shape.mentions(match.start("s"), match.end("s"))
    here = roles and all(map(_definite, roles)) and all(m.type in _HOUSES and m.source not in _MEANT for m in whose)
    if many and _COUNT not in told and not here and not _BESIDES.search(told):
        return True
    titled = match.start() == 0 and shape.text.rstrip()[-1].isalnum() and match.end() >= len(shape.text.rstrip())
    lent = many and " fra " in shape.text[match.end("o") : match.start("s")]
    return lent or (many and titled) or any(m.label in _NO_EMPLOYER for m in whose)
