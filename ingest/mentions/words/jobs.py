"""The nouns of job functions: their heads, what makes a job of a head that is a verb too, and what only looks like one."""

from __future__ import annotations

from ingest.search.wordlist import word_list

IN_ER = word_list(
    "vejleder leder rådgiver behandler underviser forsker arbejder støtter instruktør hjælper formidler brobygger "
    "frontløber planlægger bisidder tovholder træner vært arrangør facilitator inspektør direktør lærer kunstner "
    "musiker medhjælper ambassadør redaktør guide coach frivilligleder gartner snedker håndværker afløser bestyrer "
    "bogholder regnskabsfører forretningsfører ledsager stedfortræder medforsker værkfører murer tømrer tandplejer "
    "mægler portner makker chauffør massør frisør kontrollør montør kommunikatør portør plejer bager opvasker "
    "opkalder interviewer oplæser indsamler analytiker akademiker holder passer manager controller paramediciner "
    "ambulanceredder mester skipper berider skuespiller fundraiser worker elektriker mekaniker mediciner motoriker "
    "bådfører hundefører igangsætter redder"
)
IN_CONSONANT = word_list(
    "mentor konsulent terapeut assistent chef koordinator supervisor sekretær præst psykiater farmaceut kurator "
    "jurist specialist agent student praktikant forstander bibliotekar diætist kontorassistent pædagog "
    "administrator kontaktperson støtteperson nøgleperson ressourceperson ven elev evaluator tolk kok fuldmægtig "
    "sagsbehandler forperson forkvinde næstforperson kasserer redaktionschef bagvagt aftenvagt dagvagt vicevært "
    "smed tekniker samarit økonom farmakonom svend musikterapeut fotograf grafiker designer journalist skribent "
    "dramaturg navigatør visitator moderator receptionist logopæd betjent nattevagt natteravn natvagt telefonvagt "
    "pedel bagermester husmor madmor følgeperson ansvarlig pianist dirigent barista vikar professor lektor rektor "
    "radiograf laborant ingeniør arkitekt advokat kantor organist koreograf scenograf imam diakon ekspedient "
    "optiker webmaster livredder kiropraktor tutor inspirator funktionær arkivar lærling repræsentant pilot vagt "
    "tilsynsførende ansvarshavende pædiater geriater kirketjener kirkesanger revisor olog partner økonoma "
    "sagkyndig vagthavende ekspert"
)
IN_E = word_list(
    "sygeplejerske læge speciallæge overlæge overtandlæge jordemoder studerende overassistent bostøtte "
    "sundhedsplejerske vågekone rengøringskone oldfrue"
)
VERBAL = word_list(
    "underviser leder forsker lærer træner guider behandler formidler bager opkalder interviewer oplæser indsamler "
    "opvasker passer redder plejer vejleder rådgiver afløser"
)
"""Singular forms that are finite verbs too: a role only with a number or article before them."""
FREE = word_list(
    "medarbejder leder arbejder ejer behandler konsulent student elev ven agent hjælper støtter forsker skaber læge "
    "ambassadør chef specialist mentor direktør makker mester holder vagt repræsentant pilot passer manager "
    "advokat professor ingeniør arkitekt lærling akademiker plejer redder revisor"
)
"""Heads too general to be a role when nothing stands before them; ``mentor``, ``konsulent`` ... pass with a count."""
NEVER = word_list(
    "bostøtte bostøtten patientleder anleder forbrugerleder behandler ledere samarbejder arbejder deltagelsesleder "
    "overarbejder bearbejder projektarbejder udarbejder indarbejder modarbejder forarbejder ledelsesarbejder "
    "statistiker projektejer virksomhedsejer lønmodtager partileder skyldes kommunikationsvært skolelever skoleelev "
    "elever elev venner ven fremskaber skaber plejer agent pædagogisk ejer ejere planlægger støtter hjælper "
    "samarbejdspartner ansvarlig ansvarlige følgere følgerne holder holderen holdere mester mesteren vagten passer "
    "repræsentant repræsentanten repræsentanter repræsentanterne pilot "
    "piloten piloter piloterne prolog prologen monolog monologer monologen nekrolog nekrologen nekrologer redder"
)
"""Finite verbs and words that only look like roles."""
ONLY_WITH: dict[str, frozenset[str]] = {
    "arbejder": word_list("social gade peer misbrugs frivillig opsøgende projekt omsorgs klub kultur bo støtte"),
    "planlægger": frozenset({"aktivitets", "projekt", "vagt"}),
    "elev": word_list(
        "kok kokke køkken kontor sosu pau ssa ssh assistent sygepleje social bager ernærings gartner smede handels"
    ),
    "svend": frozenset({"følge", "rejse"}),
    "holder": word_list("oplægs foredrags kursus tov"),
    "passer": word_list("børne dyre heste hunde telefon"),
    "mester": word_list("hus køkken værk bade varme stald scene vaskeri værksteds gård have ejendoms vagt overvagt"),
    "repræsentant": word_list("tillids fællestillids arbejdsmiljø sikkerheds"),
    "pilot": word_list("cykel rickshaw trivsels"),
    "vagt": word_list("våge sove weekend tilkalde rådgivnings chat dør døgn akut") | {""},
    "worker": word_list("link case key support field"),
    "partner": frozenset({"hr", "økonomi"}),
    "mediciner": frozenset({"social", "arbejds"}),
    "sagkyndig": frozenset({"børne", "psykiatri"}),
    "ekspert": frozenset({"erfarings"}),
    "ass": word_list("sundheds sosu køkken kontor pleje plejehjems bofællesskabs"),
    "manager": word_list("|case projekt community", "|"),
    "guide": word_list(
        "peer|fritids|recovery|bruger|udskrivnings|familie|overgangs|pårørende|sundheds|by|natur|læse|gå|livs|museums"
        "|patient|unge|borger",
        "|",
    ),
}
"""Heads that are also verbs or plain nouns, with the first parts that make a job function of them."""
FRIENDS = frozenset(
    {"besøgs", "bruger", "støtte", "brev", "flytte", "telefon", "læse", "gå", "cykel", "følge", "motions", "værksteds"}
)
"""First parts of "-ven" in the singular, where many other words end alike ("opgaven", "driven")."""
NOT_WITH: dict[str, frozenset[str]] = {
    "ven": frozenset(
        {
            "barndoms",
            "ungdoms",
            "skole",
            "klasse",
            "facebook",
            "familie",
            "omgangs",
            "bedste",
            "jule",
            "hjerte",
            "børne",
        }
        | {"dyre", "kunst", "natur", "u", "hus", "arbejds", "studie", "drikke", "sex", "penne"}
    ),
    "makker": frozenset({"klasse", "hold", "side", "lege", "øl"}),
    "vært": frozenset({"nær", "kommunikations", "tv-", "radio", "mellem", "løs", "hoved", "mid"}),
    "følger": frozenset({"efter", "for", "med"}),
    "peer": frozenset(),
    "ansvarlig": frozenset({"med", "hoved", "ene", "fælles", "data"}),
}
"""Heads that name a job function with any first part but these ("telefonven", "samtalevært"; no "barndomsven")."""
VERB_AFTER: dict[str, frozenset[str]] = {
    "leder": word_list("ind af ud hen for mis til an op vild bort patient forbruger parti deltagelses"),
    "støtter": frozenset({"under", "be"}),
    "hjælper": frozenset({"af", "ud", "frem"}),
    "behandler": frozenset({"gen", "efter", "for", "over", "mis", "under", "vare"}),
    "formidler": frozenset({"videre", "gen"}),
    "forsker": frozenset({"ud", "efter", "gen"}),
    "plejer": frozenset({"sygdoms"}),
    "lærer": frozenset({"be", "op", "ind", "af"}),
}
"""First parts with which a head is a finite verb, or nobody's job ("understøtter", "udforsker", "patientleder")."""
VOLUNTEERS = (
    "værksteds",
    "butiks",
    "café",
    "cafe",
    "køkken",
    "besøgs",
    "telefon",
    "chat",
    "aktivitets",
    "unge",
    "ungdoms",
)
"""First parts of compounds that name a volunteer's work."""
SPECIAL: dict[str, tuple[str, bool]] = {
    **dict.fromkeys(("peers", "peer’s", "peer´s"), ("peermedarbejder", True)),
    **dict.fromkeys(("peer-workers", "peerworkers", "peer-workerne"), ("peerworker", True)),
    **dict.fromkeys(("peer-worker", "peerworker", "peer-workeren"), ("peerworker", False)),
    **dict.fromkeys(("kontaktsperson", "kontaktspersonen"), ("kontaktperson", False)),
    **dict.fromkeys(("peer",), ("peermedarbejder", False)),
    **dict.fromkeys(("mb’er", "mb'er", "mb´er", "mber"), ("MB'er", False)),
    **dict.fromkeys(("mb’ere", "mb'ere", "mb´ere", "mb’erne", "mb'erne", "mb´erne", "mbere"), ("MB'er", True)),
    **dict.fromkeys(("mb’eren", "mb'eren", "mb´eren"), ("MB'er", False)),
    **dict.fromkeys(("mb´medarbejdere", "mb-medarbejdere", "mb’medarbejdere", "mb´medarbejderne"), ("MB'er", True)),
    **dict.fromkeys(("mb-medarbejder", "mb´medarbejder"), ("MB'er", False)),
    **{f"{first}frivillige": (f"{first}frivillig", True) for first in VOLUNTEERS},
    **{f"{first}frivillig": (f"{first}frivillig", False) for first in VOLUNTEERS},
    **dict.fromkeys(("ssa", "sosu-a"), ("social- og sundhedsassistent", False)),
    **dict.fromkeys(("ssa'er", "ssa’er", "ssa'ere", "ssa’ere", "ssa-er"), ("social- og sundhedsassistent", True)),
    **dict.fromkeys(("ssh", "sosu-h"), ("social- og sundhedshjælper", False)),
    **dict.fromkeys(("ssh'er", "ssh’er", "ssh'ere", "ssh’ere", "ssh-er"), ("social- og sundhedshjælper", True)),
    "frivillige": ("frivillig", True),
    "frivillig": ("frivillig", False),
    "fagprofessionelle": ("fagprofessionel", True),
}
PREFIX_WORDS = word_list(
    "peer recovery bruger pårørende forældre mb mentor projekt frivillig erfarings support ungdoms familie børne "
    "social aktivitets miljø job"
)
"""First parts that texts also write apart from the head ("peer medarbejder"), joined in the canonical form."""
