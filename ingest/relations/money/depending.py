"""What the clause of a claim about money depends on: a condition, a wish, a time to come, another's word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.mentions.words.conjugation import GIVING, infinitive
from ingest.relations.engine.governing import GETTING
from ingest.search.needed import all_needed, has
from ingest.search.patterns import compiled

_GET = rf"(?:{GETTING})"
_GIVE = (
    rf"(?:{infinitive(GIVING)}|støtte|(?:med)?finansiere|betale|dække|bidrage|lægge|skyde|prioritere|sponsorere"
    r"|overtage|afholde|frigive)"
)
_CLAUSE_ENDS = compiled(
    r", (?!(?:og|men) at\b|og (?-i:[A-ZÆØÅ])[^,.;:?!]{0,60} (?:får|gives|bevilges|tildeles|ydes|støttes)\b)"
    r"(?:og|men|mens|imens|idet|da|fordi|så|hvorfor|hvilket|selv om|selvom) | og (?:har|fik|modtog|er|blev|kunne) "
    r"|[;:!?]"
)
"""Where a clause that depends on another is over; it goes on with a further "at", and with who else gets something."""
_AT = compiled(r"\bat (?P<next>(?:(?:også|igen|selv|nu|selv) )?[^\W\d_]+)", re.IGNORECASE)
_SURE = compiled(
    r"\b(?:(?:kan|kunne) (?:[\w-]+ ){0,3}(?:oplyse|fortælle|bekræfte|konstatere|meddele|glæde|se|notere|takke|nævne)"
    r"|ingen "
    r"tvivl|(?:tvivle\w*|benægte\w*|afvise\w*) ikke|ikke (?:[\w-]+ ){0,2}(?:glemme\w*|overse\w*|skjule\w*"
    r"|hemmelig\w*|tilfældig\w*|"
    r"overraske\w*|tvivl\w*)|vidste (?:du|I|ikke)|ikke (?:kun|bare|blot|mindst|alene|så lidt)"
    r"|lykke\w*(?! ikke) )[^.;:?!]*$",
    re.IGNORECASE,
)
"""Words on which a clause depends that tell a fact, though they hold a "not" or a "can"."""
_ON_WHICH: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (status, compiled(rf"\b(?:{words})\b[^.;:?!]*$", re.IGNORECASE))
    for status, words in (
        (
            "",
            r"ikke|næppe|aldrig|ingen|intet|hverken|tvivl\w*|umuligt|udelukket|benægte\w*|afvis\w*|afslog|afslå\w*"
            r"|nægte\w*|"
            r"forhindre\w*|undlod|undlade\w*|fravalg\w*|fravalgte|fraråde\w*|opgive\w*|opgav|usandt|forkert|påstå\w*"
            r"|påstod|hævde\w*|rygte\w*"
            r"|frygt\w*|"
            r"risiko\w*|håb\w*|drøm\w*|tro[er]?|troede|formode\w*|antag\w*|mulighed\w*|chance\w*|overveje\w*"
            r"|overvejelse\w*|"
            r"drøfte\w*|diskuter\w*|tale om|snak\w*|betingelse\w*|betinget|forudsætning\w*|forudsat|undersøge\w*"
            r"|afklare\w*|"
            r"afvente\w*|vente[rdt]?e? på|ventet på|kæmpe\w*|arbejde[rdt]?e? (?:for|på|hen)|stræbe\w*|målet|ambitionen|"
            r"hensigten|forsøge\w*|prøve\w*|gid|på tale|spurgt\w*|spørge[rs]?|spørgsmål\w*|presse[rdt]?e?|appelle\w*"
            r"|i gang med|i færd "
            r"med|jagt\w*|ivrig\w*|nød til|ville|kunne|lod|vurdere[rs] at kunne|imod|modstand\w*|dialog\w*"
            r"|forhandl\w*|for svært|"
            r"svært ved|fejl\w*|misforstå\w*",
        ),
        ("requested", r"ansøg\w*|søge[rs]?|søgte|søgt|bede[rs]?|bedt|bad|anmode\w*|anmodning\w*|henvend\w*"),
        (
            "expected",
            r"forvent\w*|regne\w*(?: [^\W\d_]+)? med|påregne\w*|planen|planer|planlægg\w*|planlagt|lægge[rs]? op til"
            r"|lagt op til|satse\w*|gå\w* ud "
            r"fra|sandsynlig\w*|meningen|lov(?:er|ede|et|e)|løfte\w*|indstillet på|klar til|parat til|villig\w* til"
            r"|forplig\w*|"
            r"påtænke\w*|venter|ventes|ventet|står til|ser ud til|tegner til|udsigt\w*|på vej til|agter|tænkt sig"
            r"|budgetter\w*",
        ),
        (
            "proposed",
            r"foreslå\w*|foreslog|forslag\w*|indstill\w+|anbefal\w+|ønske\w*|opfordr\w*|kræve\w*|krav\w*|henstill\w*"
            r"|plædere\w*|"
            r"argumentere\w*|mener|mente|gerne|ser helst|burde|bør|behov\w*|brug for|nødvendigt|rådgiv\w*|appellere\w*",
        ),
    )
)
"""What a clause with "at" may depend on that makes no fact of it."""
_GOT_SO = compiled(
    r"\b(?:lykke\w*(?! ikke)|formå\w*|nåede|begynd\w*|fortsæt\w*|fortsat|fortsatte|glad\w*|stolt\w*|glæde\w*"
    r"|heldig\w*|godt af|efter|(?<!lige )(?<!nær )(?<!tæt på )ved|"
    r"takket være|gjort|ender? med|endte med|tak for)\b[^.;:?!]*$",
    re.IGNORECASE,
)
"""Words after which "at få" tells that somebody got it."""
_GIVEN_SO = compiled(
    r"\b(?:beslut\w*|vedtag\w*|vedtog|valg\w*|vælge[rs]?|ja til|enige?s? om|enighed om|prioriter\w*|indvillig\w*"
    r"|fortsæt\w*|fortsat|"
    r"fortsatte|begynd\w*|lykke\w*|godkend\w*|med til|bidrag\w*|bidrog|medvirke\w*|står for|stod for|glad\w*"
    r"|formål\w*|ved|hjælp\w*|"
    r"hjulpet|gået med|gik med|går med|tilsagn|sørge\w*|rimelig\w*|aftal\w*|bruge\w*|brugt|går til|gået til"
    r"|endte med|ender med|"
    r"opgave\w*|midler til|penge til|kr\. til|pulje\w*|gjort det muligt|muligt for)\b[^.;:?!]*$",
    re.IGNORECASE,
)
"""Words after which "at give" tells that somebody gives."""
_PAST = compiled(
    r"\b(?!støtte|indsatte|ansatte|omtalte)(?:[^\W\d_]{2,}(?:ede|[kpstlg]te)|fik|gav|blev|kom|havde|var|modtog|stod"
    r"|lå|bad)\b",
    re.IGNORECASE,
)
_WHEN = compiled(
    r"\b(?:når|så snart|(?:inden|førend|før|indtil) (?=[^.;:?!,]*\b(?:er|bliver|indgår|kommer|foreligger|får|falder"
    r"|lander|går|modtager|bevilger|giver)\b)) ?|(?P<whether>(?:^|uvist,? |uklart,? |usikkert,? |afgjort,? "
    r"|afklaret,? |tvivl om,? |ved ikke,? |spørgsmål\w*(?: er| var)?,? |afgøre[rs]?,? |"
    r"undersøge[rs]?,? |drøfte[rs]?,? |overvejer,? |stilling til,? |svar på,? )om)(?= )|\b(?P<if>hvis|såfremt|ifald"
    r"|medmindre|med mindre|"
    r"hvorvidt|forudsat)\b(?= )",
    re.IGNORECASE,
)
_WHOSE = compiled(
    r", hvis (?!(?:der|det|den|de|man|vi|du|jeg|han|hun|I|ikke|blot|bare|altså|kun|nu|også|en|et|alt|ellers)\b)"
    r"(?:[a-zæøå-]+(?<!en)(?<!et)(?<!erne)(?<!ene) )"
)
"""A relative clause that begins with its owner: "X, hvis bevilling fra Y ..."."""
_VERB_FIRST = compiled(
    r"(?:^\W*|[:;] |^(?:Og|Men|Så) )(?P<verb>Får|Fik|Bliver|Blev|Kommer|Kom|Giver|Gav|Bevilger|Bevilgede|Godkender"
    r"|Godkendte|Siger|"
    r"Sagde|Opnår|Opnåede|Modtager|Modtog|Lykkes|Lykkedes|Falder|Faldt|Skulle|Havde|Var|Er|Kunne|Kan|Ville|Vil"
    r"|Støtter|Støttede|"
    r"Imødekommer|Imødekom|Vedtager|Vedtog|Går|Gik|Betaler|Betalte|Dækker|Lander|Tildeles|Tildeler|Yder|Ydede|Vælger"
    r"|Finder|Fandt|"
    r"Træder|Stiller|Udebliver|Mangler|Ender|Afsætter|Lægger|Skyder|Beslutter|Sætter|Vinder|Indgår|Forlænges"
    r"|Forlænger|Fornyes|Kaster|"
    r"Finansierer|Doner(?:er|ede)) [^.;:?!]{2,200}?, (?:så )?(?:[^\W\d_]+(?:er|es|ede|te|år)|kan|skal|vil|må|er|går"
    r"|kunne|ville|skulle|var|havde|"
    r"måtte|får|står|har|sker|blev|fik|lå|stod)\b",
    re.IGNORECASE,
)
"""A condition told by its verb in the first place: "Får X penge fra Y, kan den åbne"."""
_NEGATED_IF = compiled(
    r"(?:\bhvis ikke\b[^.;:?!]*?\b(?:havde|var|gav|støttede|betalte)\b|\bhavde\b[^.;:?!,]*\bikke\b[^.;:?!,]*"
    r"|\bhvis\b[^.;:?!,]*\bikke havde\b[^.;:?!,]*|"
    r"\bvar det ikke for\b)[^.;:?!]*, (?:var|havde|ville|kunne|måtte|så)\b",
    re.IGNORECASE,
)
"""A condition that was met: "Hvis ikke Y havde givet penge, var X lukket"."""
_WISH = compiled(r"\W*(?:Gid|Bare|Tænk,? hvis|Mon|Måtte|Blot)\b")
_SUPPOSED = compiled(
    r"\b(?:formentlig|sandsynligvis|muligvis|forhåbentlig\w*|antagelig\w*|angivelig\w*|måske|vistnok|efter sigende"
    r"|havde nær|var nær|nær ved at|lige ved at|tæt på at|"
    r"tiltænkt\w*|stilling til (?:et|en)|budgetteret med (?:et|en)|"
    r"(?:mulige?|eventuelle?|potentielle?) \w*(?:donation|bevilling|tilskud|støtte|finansiering|midler))\b",
    re.IGNORECASE,
)
"""Words that make a clause a supposition, or something that nearly was."""
_ASKS = compiled(r"[^.!?]*\?")
_LOST = compiled(
    r"\b(?:fik|får|fået)\b (?:[^\s,;:.?!]+ ){0,3}?(?:annulleret|frataget|frakendt|stoppet|opsagt|inddraget"
    r"|trukket tilbage|fjernet|konfiskeret|udskudt)\b",
    re.IGNORECASE,
)
"""What somebody "got" who lost it."""
_NOTHING = compiled(
    r"\b(?:fik|får|fået|modtog|modtaget)\b (?:[\w-]+ )?(?:nul|0|intet|ingenting|ikke en) (?:kr|kroner?|øre|rød)",
    re.IGNORECASE,
)
_UNTIL = compiled(
    r"\b(?:[Ii]ndtil|[Ff]rem til)\b[^.;:]{0,40}\b(?:19|20)\d\d\b[^.;:]{0,12}\b(?:blev|var|været|betalte|støttede"
    r"|finansierede|gav|fik|dækkede|bidrog)\b"
)
"""A time that is past, up to which money ran."""
_PLANNED = compiled(
    r"\b(?:efter planen|ifølge (?:[\w-]+ )?(?:udkast|plan|oplæg|forslag|budget)\w*|(?:udkast|forslag"
    r"|oplæg)\w* til (?:[\w-]+ )?budget\w*|i "
    r"(?:udkastet|oplægget|forslaget|planen)|(?:i|på) (?:sit )?budget\w*[^.;:?!]{0,60}\b(?:opført|indregnet"
    r"|medregnet|indarbejdet|forudsat|sat ind)|"
    r"(?:har|er|havde) (?:budgetteret|kalkuleret|indregnet))\b",
    re.IGNORECASE,
)
"""What shows that money stands in a plan alone."""
_ON_TERMS = compiled(
    r"\b(?:på (?:den )?betingelse\w*|betinget af|med forbehold|under (?:den )?forudsætning|forudsat|afhænger af"
    r"|afhængig\w* af)\b",
    re.IGNORECASE,
)
"""Terms on which money is promised."""
_MODAL = compiled(
    r"\b(?P<modal>kan|kunne|skal|skulle|vil|ville|må|måtte|bør|burde|behøver)\b(?: (?!og\b|men\b|som\b|der\b|at\b"
    r"|fordi\b|da\b)[^\s,;:.?!]+){0,7}? "
    rf"(?P<verb>{_GET}|{_GIVE}|have|(?:finansier|støtt|betal|dækk|afhold|bevilg|tildel|giv|yd|afsætt|udbetal"
    rf"|sponsorer|prioriter|lønn)es)\b",
    re.IGNORECASE,
)
_SOUGHT = compiled(
    r"\b(?:søgt|søges|søgtes|forsøgt|ansøgt|forsøges|ønskes|ønsket|foreslået"
    r"|foreslås) (?:[\w-]+ ){0,3}?(?:finansieret|støttet|dækket|betalt|"
    r"medfinansieret|sponsoreret|bevilget|afholdt|lønnet|fundet|rejst|skaffet|tilvejebragt|hentet)\b",
    re.IGNORECASE,
)
"""Money that is sought, told of what it is to pay: "blev søgt finansieret af Y"."""
_BY_MODAL = {"kan": "", "kunne": "", "vil": "expected", "skal": "expected", "skulle": "expected", "bør": "proposed"}
_BY_MODAL |= {"burde": "proposed", "ville": "", "må": "expected", "måtte": "", "behøver": ""}


def depends(sentence: str, begin: int, end: int) -> Iterator[str]:
    """Yield what the clause of a claim gets from what it depends on."""
    if _ASKS.match(sentence, end) and not re.match(r"\W*Vidste", sentence):
        yield ""
    low = sentence.lower()
    if _may_hold(_LOST, low) and _LOST.search(sentence, 0, end):
        yield "expired"
    if _may_hold(_UNTIL, low) and _UNTIL.search(sentence, 0, end):
        yield "expired"
    if _WISH.match(sentence) or (_may_hold(_NOTHING, low) and _NOTHING.search(sentence, 0, end)):
        yield ""
    left = max((cut.end() for cut in _CLAUSE_ENDS.finditer(sentence, 0, begin)), default=0)
    ended = _CLAUSE_ENDS.search(sentence, end)
    if _may_hold(_SUPPOSED, low) and _SUPPOSED.search(sentence, left, ended.start() if ended else len(sentence)):
        yield ""
    planned = _may_hold(_PLANNED, low) and _PLANNED.search(sentence)
    if planned or (_may_hold(_ON_TERMS, low) and _ON_TERMS.search(sentence, begin)):
        yield "expected"
    met = _NEGATED_IF.search(sentence)
    if (
        met is None
        and (first := _VERB_FIRST.search(sentence))
        and begin < first.end()
        and sentence[first.start("verb")].isupper()
    ):
        yield ""
    yield from _of_at(sentence, begin, end)
    for match in _WHEN.finditer(sentence, 0, end):
        relative = match["if"] and _WHOSE.match(sentence, max(0, match.start() - 2))
        if met or relative or not _reaches(sentence, match.end(), begin):
            continue
        stop = sentence.find(", ", end)
        if match["if"] or match["whether"]:
            yield ""
        elif not _PAST.search(sentence, match.end(), stop if stop > 0 else len(sentence)):
            yield "expected"
    if _may_hold(_SOUGHT, low) and _SOUGHT.search(sentence, max(0, begin - 40), end):
        yield "requested"
    for match in _MODAL.finditer(sentence):
        if (
            match.start() < end
            and match.end("verb") > begin - 40
            and _near(sentence, match, begin, end)
            and met is None
        ):
            yield _BY_MODAL[match["modal"].casefold()]


def _may_hold(pattern: re.Pattern[str], low: str) -> bool:
    """Tell whether a sentence in small letters holds what a pattern cannot do without."""
    return has(low, all_needed(pattern.pattern))


def _near(sentence: str, modal: re.Match[str], begin: int, end: int) -> bool:
    """Tell whether a modal's verb is that of the claim: it stands inside it, or right before it."""
    inside = begin <= modal.start("verb") < end
    between = sentence[modal.end("verb") : begin]
    return inside or (
        modal.end("verb") <= begin and not re.search(r"[,;:]|\b(?:og|som|der|for|med|fordi|da|takket)\b", between)
    )


def _reaches(sentence: str, opened: int, begin: int) -> bool:
    """Tell whether a clause that opens at *opened* still goes on at *begin*: no comma closes it, or each of them closes
    what stands inside."""
    if opened > begin:
        return True
    between = sentence[opened:begin]
    return not _CLAUSE_ENDS.search(between) and (between.count(",") % 2 == 0)


def _of_at(sentence: str, begin: int, end: int) -> Iterator[str]:
    for match in _AT.finditer(sentence, 0, end):
        if _CLAUSE_ENDS.search(sentence, match.end(), begin if match.start() < begin else end):
            continue
        verb = match["next"].rsplit(" ", 1)[-1].casefold()
        gets, gives = re.fullmatch(_GET, verb), re.fullmatch(_GIVE, verb)
        if match.start() > begin and not (gets or gives):
            continue
        left = max((cut.end() for cut in _CLAUSE_ENDS.finditer(sentence, 0, match.start())), default=0)
        before = sentence[left : match.start()]
        if _SURE.search(before):
            continue
        told = next((status for status, words in _ON_WHICH if words.search(before)), None)
        achieved = (gets and _GOT_SO.search(before)) or (gives and told != "" and _GIVEN_SO.search(before))
        if not achieved and (told is not None or gets or gives):
            yield told or ""
