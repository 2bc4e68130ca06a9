"""Finite verbs of administrative Danish: with one of them the sentence goes on, and a name before it has ended.

Forms that are as often a noun ("leder", "møder", "lærer", "køb") are left out, but for those that a name hardly holds
("støtter", "deltager").
"""

from __future__ import annotations

from ingest.search.wordlist import word_list

VERBS = word_list(
    "er var har havde blev bliver kan kunne skal skulle vil ville må måtte bør burde får fik været blevet afholder "
    "afholdt afholdes afprøver afprøvede afprøves afsluttede afsluttes afsætter afsatte afsættes afvikles anbefaler "
    "anbefalede ansætter ansatte ansættes ansøger ansøgte anvender anvendes arbejder arbejdede arrangerer bakker "
    "behandler behandlede behandles bemandes benytter benyttede benyttes besøger besøgte besøges bidrager bidrog "
    "begynder begyndte beskæftiger beskæftigede beskrives beslutter besluttede består bestod betaler betalte betales "
    "betyder betød bevilger bevilgede bevilges bor boede bruges brugtes bygger byggede danner dannede deltager deltog "
    "drives drev driver drøfter drøftede drøftes dækker dækkede dækkes eksisterer eksisterede ejes etablerede "
    "etablerer etableres evalueres evaluerer evaluerede falder faldt finansierer finansierede finansieres findes fandtes finder fandt "
    "flytter forbedrer flyttede foregår foregik foreslår foreslog forlænges formidles fortsætter fortsatte forventer "
    "forventes fordeles forvaltes fungerer fungerede fører førte føres følger fulgte gav giver gives gennemfører "
    "gennemførte gennemføres går gik gælder gjaldt gør gjorde hedder hed henvender henvendte henvises hjælper holder "
    "holdt hører hørte håber indebærer indeholder indeholdt indgår indgik indstiller indviedes involverer inviterer "
    "kaldes kaldtes kommer kom kører kørte kræver krævede knytter knyttede knyttes koordineres koster kostede "
    "lancerede lanceres lancerer lever levede ligger lå lukker lukkede løber lægger lagde lægges ledes lyder lød "
    "medvirker medvirkede mødes mødtes medfinansieres modtager modtog modtages mener mente nedlægges nedlagde når "
    "nåede omfatter omfattede opfordrer opfordrede ophører ophørte oplyser oplyste opretter oprettede oprettes opstod "
    "organiseres overgår overgik overtager overtog overtages peger planlægger prioriterer prioriterede præsenterer "
    "retter rettede rummer rummede reduceres råder rådede rykker rækker samarbejder samarbejdede samler samlede "
    "sender sendte sendes ser sidder sad sigter sikrer sikrede skaber skabte slutter sluttede slog slår sker skete startede starter "
    "startes styrker styrkes står stod støtter støttede støttes stiller stillede stilles stoppede stopper stammer "
    "strækker strakte sætter satte sættes søger søgte søges tager tog tages takker takkede tæller talte tildeler "
    "tildelte tildeles tilknytter tilknyttede tilknyttes tilbyder tilbød tilbydes tilføres træder trådte udbyder "
    "udbød udbydes uddeler uddelte uddeles udføres udgør udgjorde udløber udløb udmønter udmøntede udmøntes "
    "satser satsede krydser nyder nød regner regnede mangler manglede anmoder anmodede begunstiger begunstigede "
    "tilgodeser tilgodeså donerer donerede skænker skænkede sponsorerer sponsorerede drømmer drømte fortjener "
    "fortjente skylder mister mistede opnår opnåede henter hentede kæmper kæmpede brugte imødekommer imødekom afslog "
    "afviste jagter udbetaler udbetalte tilbagebetalte udspringer undersøger undersøgte udvides udvikles underviser varer varede varetager varetog varetages vedtager vedtog venter "
    "videreføres visiteres viser viste yder ydede ydes åbner åbnede åbnes ønsker ønskede øremærkes optager optog huser husede klarer klarede vedrører vedrørte"
)
"""Verbs in the present, the past and the passive."""
OF_A_THING = (
    "er|var|har|havde|blev|bliver|får|fik|skal|vil|kan|giver|tilbyder|holder|ligger|hedder|åbner|åbnede|begyndte"
    "|startede|drives|ledes|passes|finansieres|støttes|betales|henvender|retter|består|kører|laver|søger|samler"
    "|modtager|sender|går|løber|bemandes|hører|hjælper|støtter|koster|varer|afholdes|gennemføres|udbydes|rummer|råder"
    "|tager|udkommer|bor|arbejder|etableres|etableredes|oprettes|behandler|dækker|omfatter|indgår"
)
"""Those with which a sentence goes on whose subject is an undertaking or a house, as the alternatives of a pattern."""
PARTICIPLES = word_list(
    "afsat ansat beliggende bevilget bevilliget drevet etableret finansieret fordelt fået givet modtaget oprettet sat "
    "tildelt udbetalt uddelt udmøntet ydet"
)
"""Participles that follow what was given, got, set up or run."""
INFINITIVES = frozenset(word[:-1] for word in VERBS if word.endswith("er")) | word_list(
    "være have få gå stå gøre lave ændre forbedre teste udvikle måle bane vende nå se slå bryde"
)
"""What may follow a modal verb and its subject ("Det skal projektet ... lave om på")."""
PAST_PARTICIPLES = (
    PARTICIPLES
    | frozenset(word[:-1] + "t" for word in INFINITIVES)
    | frozenset(word[:-1] + "et" for word in INFINITIVES)
    | word_list(
        "været blevet haft fået modtaget søgt kørt sluttet lukket startet ansat afsat sat lagt givet gået taget trådt "
        "vundet opnået afholdt indgået lavet gjort skrevet bragt begyndt fundet løbet nået hjulpet"
    )
) - {"vært"}
"""What an auxiliary verb governs behind its subject ("I 2020 har projektet ... fået")."""
