import type { ActionKind } from '../types.ts';
import { compound, wordPattern } from './word-pattern.ts';

/** Nouns and verbs per kind of action, whole words; a noun says more than a verb. */
interface ActionWords {
  readonly kind: ActionKind;
  readonly noun?: RegExp;
  readonly verb?: RegExp;
}

const words = wordPattern;
const p = compound;

/** In the order of preference where two kinds say as much. */
export const actionWords: readonly ActionWords[] = [
  {
    kind: 'bill',
    noun: words(
      `${p}wetsvoorstel(?:len)?|${p}wetswijziging(?:en)?|${p}grondwets(?:wijziging|herziening)|initiatiefwet|${p}kaderwet|(?:groningen|cyberbeveiligings|uitvoerings|invoerings|spoed|nood)wet|wet|grondwet|het (?:wets)?voorstel`,
    ),
    verb: words('in consultatie|ter consultatie|wetgevingstraject'),
  },
  {
    kind: 'report-to-parliament',
    noun: words(
      `kamerbrief|brief|rapport|(?:uw |de |beide |tweede |eerste )kamers?|(?:aan|legt|leggen|informeren|informeert|ontvangt) de (?:gemeente)?raad|de (?:gemeente)?raad (?:ontvangt|krijgt|in)|provinciale staten|algemeen bestuur|aan de minister|${p}parlement|staten-generaal|${p}rapportage|voortgangsbrief|verantwoording|jaarverslag|openbaar rapport|staat van \\p{L}+`,
    ),
    verb: words(
      'rapporteren|rapporteert|gerapporteerd|(?:bericht|informeer|informeert|informeren) (?:ik |we |wij )?(?:u|uw|de kamer|de raad)|verantwoording af',
    ),
  },
  {
    kind: 'regulation',
    noun: words(
      `amvb|algemene maatregel van bestuur|${p}besluit|ministeriële regeling|${p}regelgeving|beleidsregels?|${p}verordening|${p}richtlijn|${p}gedragscode|kwaliteitseisen|nadere regels|strafbaarstelling|${p}norm(?:en|ering)?|${p}verbod|regels|${p}plicht|${p}vergunning(?:en)?|vergunningenbeleid|${p}zone|eigen (?:bijdrage|risico)|minimumloon|${p}accijns|voorwaarden|toezicht|frequentie|\\p{L}{2,20}frequentie|toegewezen|betaald parkeren|parkeertarieven|drempelbedrag|leeftijdsgrens`,
    ),
    verb: words(
      'verplicht|verplichten|verbieden|verbiedt|verboden|versoepel\\p{L}*|aanscherp\\p{L}*|afschaf\\p{L}*|schaft|schaffen|afgeschaft|legaliser\\p{L}*|handhaven|beperkt|makkelijker|invoering van',
    ),
  },
  {
    kind: 'support-or-subsidy',
    noun: words(
      `${p}subsidie(?:s|regeling|regelingen)?|${p}uitkering(?:en)?|${p}ondersteuning|handreiking(?:en)?|tegemoetkoming(?:en)?|${p}vergoeding(?:en)?|compensatie|kwijtschelding|beloning|leningen?|${p}lessen|zwemles|${p}coach(?:es)?|helpdesk|maatwerkvoorziening|voedselbank\\p{L}*|schoolmaaltijden|gratis|bijstand`,
    ),
    verb: words(
      `vergoed(?:en|t)?|compenseren|gecompenseerd|stimuleren|stimuleert|gestimuleerd|aanmoedigen|opengesteld|rekenen op|beroep doen op|ondersteun(?:en|t|d)?|ondersteund|help(?:en|t)|geholpen|faciliteren|faciliteert|gefaciliteerd`,
    ),
  },
  {
    kind: 'money',
    noun: words(
      `${p}investering(?:en)?|budget|miljoen|miljard|${p}fonds|${p}financiering|bekostiging|middelen|euro|taakstelling|bezuiniging(?:en)?|mln|mld|${p}tarie(?:f|ven)|${p}belasting(?:en)?|${p}heffing(?:en)?|leges|uitkeringen stijgen|lasten`,
    ),
    verb: words(
      'investeren|investeert|geïnvesteerd|financieren|financiert|gefinancierd|bekostigen|bekostigt|reserveren|reserveert',
    ),
  },
  {
    kind: 'research',
    noun: words(
      `${p}onderzoek(?:en)?|${p}evaluaties?|${p}verkenning(?:en)?|inventarisatie|monitoring|${p}monitor|${p}pilots?|proef|proeven|${p}scan|${p}toets(?:en|ing)?|effectmeting|advies|doorlichting|nulmeting|peiling|haalbaarheidsstudie|${p}studie`,
    ),
    verb: words(
      'onderzoeken|onderzoekt|onderzocht|evalueren|evalueert|geëvalueerd|verkennen|verkent|verkend|bezien|beziet|inventariseren|inventariseert|geïnventariseerd|monitoren|monitort|gemonitord|gekeken|kijken|toetsen|getoetst|bekijken|bekeken|beziet|verken|onder de loep|doorlichten|doorgelicht|testen|test|getest|bepaald of|nagaan|uitzoeken|onderzocht',
    ),
  },
  {
    kind: 'register-or-system',
    noun: words(
      `${p}register|${p}registratie|${p}systeem|${p}systemen|${p}voorziening(?:en)?|${p}portaal|${p}portalen|${p}website|app|${p}infrastructuur|${p}databank|${p}stelsel|${p}wallet|digid|index|${p}loket digitaal|digitale? (?:loket|balie)|${p}model|${p}algoritmes?|${p}meetnet|${p}databank|open data|dashboard|${p}software|${p}ict[- ]?\\p{L}{0,20}`,
    ),
    verb: words('digitaliseren|digitaliseert|gedigitaliseerd|automatiseren'),
  },
  {
    kind: 'organisation',
    noun: words(
      `${p}commissie|${p}autoriteit|${p}loket|${p}team|${p}centrum|${p}instelling|${p}agentschap|${p}toezichthouder|${p}opleiding(?:en)?|${p}training(?:en)?|${p}organisatie|${p}dienst|${p}ambtenaren|meldpunt|taskforce|${p}steunpunt|${p}raad|${p}makelaars?|${p}boa['’]?s?|${p}adviseurs?|inspecteurs|medewerkers|jongerenwerkers?|flexpool|vestiging|ziekteverzuim|vacatures|wijkteams?|${p}werkgroep|${p}vakmanschap`,
    ),
    verb: words(
      'oprichten|opgericht|reorganiseren|verzelfstandigen|verzelfstandiging|instellen|ingesteld|benoemen|benoemd|werven',
    ),
  },
  {
    kind: 'talks-or-agreement',
    noun: words(
      `${p}overleg|gesprek(?:ken)?|${p}afspraken|${p}akkoord|${p}convenant|${p}deals?|samenwerking|alliantie|dialoog|partnerschap`,
    ),
    verb: words(
      'afspreken|samenwerken|samengewerkt|overleggen|onderhandelen|consulteren|lobby(?:en|t)|plei(?:ten|t)|sterk voor|hard voor|trekken samen|trekken we samen|samen op|samen met|betrekken|betrokken|doen mee|nemen deel|neemt deel|in gesprek|aandringen',
    ),
  },
  {
    kind: 'communication',
    noun: words(
      `${p}campagne|voorlichting|communicatie|bekendheid|bewustwording|informatie|publicatie|herdenking|bijeenkomst(?:en)?|inloopavond(?:en)?|handboek|brieven|folder|informatieborden|nieuwsbrief|podcast|website|inwoners informeren|spreekuur|kalender`,
    ),
    verb: words(
      'herschrijven|uitgenodigd|nodigen|live te volgen|bezoeken|bezoekt|dagen inwoners|informeren|informeert|geïnformeerd|publiceren|publiceert|gepubliceerd|voorlichten|openbaar maken|uitdragen|uitgedragen|communiceren',
    ),
  },
  {
    kind: 'plan-or-strategy',
    noun: words(
      `${p}strategie(?:ën)?|${p}agenda['’]?s?|${p}programma['’]?s?|${p}plan(?:nen)?|${p}aanpak|${p}visie|${p}kader|${p}routekaart|${p}nota|${p}plan van aanpak|uitwerken|werken .{0,30} uit|verdringingsreeks|${p}beleid|pakket`,
    ),
  },
  {
    kind: 'continuation',
    verb: words(
      'voortzetten|voortgezet|continueren|continueert|gecontinueerd|voort|doorgaan|door met|blijven|blijft|blijvend|verder',
    ),
  },
];
