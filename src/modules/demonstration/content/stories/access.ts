import { allowances, waterkant, zandermeer, type Story } from './story.ts';

/** Stories about letters, telephones, screens and addresses. */
export const accessStories: readonly Story[] = [
  {
    key: 'letters',
    count: 68,
    organisation: allowances,
    severity: 'annoying',
    facts: [
      '[Een brief|Een dikke brief|Post] van [zes|vier|acht] [bladzijden|pagina’s|kantjes] [en ik weet|en nog weet ik|, ik weet] [niet|nog niet] of ik [geld krijg|krijg|moet betalen] [of moet betalen|of terug moet geven|of niets].',
      '[De brief|Hun brief|Het schrijven] van [de toelagendienst|de dienst|toelagen] [is niet te begrijpen|snap ik niet|is onleesbaar], [vijf bedragen|allemaal bedragen] [zonder uitleg|en nergens waarom].',
      '[Drie brieven|Twee brieven] [op één dag|in één week], [allebei|alle] [van dezelfde dienst|over toelage], [ze spreken|die spreken] elkaar [tegen|helemaal tegen].',
      '[Bezwaar maken|Ik kan bezwaar maken], [staat er|schrijft de brief], tegen [een beschikking|de beschikking], [welke|maar welke] [staat er niet|zeggen ze niet|is een raadsel].',
      '[Moeilijke woorden|Artikelen en wetten|Ambtelijke taal] [in de brief|in elke brief], [pas op|pas na] [bladzijde vier|de derde bladzijde] [staat|lees ik] [wat ik moet doen|wat er moet gebeuren].',
    ],
    effects: [
      'Ik leg de brieven nu ongeopend in een la.',
      'Ik vraag het aan de bieb, die wist het ook niet.',
      'Ik heb voor de zekerheid maar betaald.',
    ],
    asks: ['Schrijf bovenaan wat ik moet doen.', 'Schrijf gewoon Nederlands.', 'Eén brief met één bedrag graag.'],
  },
  {
    key: 'digital-key',
    count: 64,
    organisation: 'BurgerSleutel',
    severity: 'serious',
    facts: [
      '[Ik ben {leeftijd} en heb|Ik, {leeftijd} jaar, heb|Als {leeftijd}-jarige heb ik] [geen smartphone|alleen een huistelefoon], [dus inloggen|inloggen] met [de BurgerSleutel|die BurgerSleutel] [lukt niet|kan niet|gaat nooit].',
      '[De BurgerSleutel-app|De app van de BurgerSleutel] [werkt niet|draait niet] op [mijn oude telefoon|een oud toestel], [zo kan ik|dus kan ik] [niet inloggen|niet bij mijn toelage].',
      '[Voor mijn moeder|Voor mijn vader|Namens mijn opa] [inloggen|regelen] [mag niet|kan niet], [machtigen|een machtiging] [vraagt|begint] [ook|eerst] [inloggen|de BurgerSleutel].',
      '[Ik ben slechtziend|Mijn ogen zijn slecht], de code [van de BurgerSleutel|bij inloggen] [verdwijnt|is weg] [voor ik hem lees|te snel], [inloggen|binnenkomen] [lukt nooit|gaat niet].',
      '[De sms-code|Het sms’je] om [in te loggen|binnen te komen] [komt niet|gaat naar mijn oude nummer], [nummer wijzigen|wijzigen] [kan pas|mag alleen] [na inloggen|met BurgerSleutel].',
    ],
    effects: [
      'Ik ben afhankelijk van de buurjongen.',
      'Aan de balie zeiden ze: doe het online.',
      'Ik heb de aanvraag maar laten zitten.',
    ],
    asks: ['Laat het ook op papier kunnen.', 'Maak machtigen makkelijk.', 'Waar is er nog een balie?'],
  },
  {
    key: 'ghost-resident',
    count: 52,
    organisation: zandermeer,
    severity: 'serious',
    facts: [
      '[Volgens de registratie|Volgens de gemeente|Op papier] [woont|staat] [er een vreemde|een onbekende|de vorige huurder] [op mijn adres|bij mij ingeschreven], [mijn toelage|de toelage] [is stopgezet|werd gehalveerd].',
      '[Een spookbewoner|Er is een spookbewoner|Weer die spookbewoner] op [mijn adres|ons adres], [uitschrijven|hem uitschrijven] [doet de gemeente niet|duurt maanden|lukt niet].',
      '[Door die spookbewoner|Vanwege een spookbewoner] [telt|ziet] [de dienst|de toelagendienst] [een medebewoner|twee bewoners], [dat kost|schade] {bedrag} euro.',
      '[Al {weken} weken|{weken} weken] geleden [gemeld|doorgegeven] dat [die man|die vrouw|hij] hier [niet woont|nooit woonde], [toch|evengoed] [ingeschreven|nog op mijn adres].',
    ],
    effects: [
      'Ik krijg zijn deurwaarders aan mijn deur.',
      'Mijn huurtoelage is gehalveerd om iemand die ik niet ken.',
    ],
    asks: ['Schrijf hem uit.', 'Kom dan kijken, ik woon alleen.'],
  },
  {
    key: 'phone-wait',
    count: 60,
    organisation: allowances,
    severity: 'annoying',
    facts: [
      '[Ik stond|Mijn moeder stond|Vandaag] {minuten} minuten [in de wacht|aan de lijn|wachtmuziek] bij [de toelagentelefoon|de toelagenlijn], [toen|daarna] [werd er opgehangen|viel de verbinding weg|tuut tuut].',
      '[Drie keer|Vier keer|Elke dag] [gebeld|geprobeerd te bellen], [steeds|telkens] {minuten} minuten [wachten|in de wacht], [en dan|waarna] [moet je terugbellen|weten ze het niet].',
      '[Aan de telefoon|Bij de telefoon] van [toelagen|de toelagendienst] [hoor je|krijg je] [elke keer|iedere keer] [iets anders|een ander antwoord], [na|en dat na] {minuten} minuten wachten.',
      '[Ze zouden|Iemand zou] [terugbellen|mij bellen] [binnen twee dagen|dezelfde week], [dat is|inmiddels] {weken} weken geleden. [Bellen|De telefoon] [heeft geen zin|helpt niet].',
    ],
    effects: [
      'Mijn beltegoed was op voor er iemand opnam.',
      'Ik zit op mijn werk en kan niet een uur wachten.',
    ],
    asks: ['Bel mensen gewoon terug.', 'Geef mij één vaste persoon.'],
  },
  {
    key: 'newcomers',
    count: 44,
    organisation: allowances,
    severity: 'serious',
    facts: [
      '[Ik leer|Wij leren] [nog|pas een jaar] Nederlands, [brieven|alle brieven] [zijn alleen|komen in] [moeilijk Nederlands|ambtelijk Nederlands], [niemand|geen loket] [legt uit|helpt].',
      '[Aan de balie|Bij het loket] [mocht ik|wilden ze] [geen Engels|niet in het Engels], [een tolk|de tolk] [moest ik zelf|zelf] [meenemen|betalen].',
    ],
    effects: ['Mijn zoon van elf vertaalt de brieven.', 'Ik was te laat omdat ik de brief niet begreep.'],
    asks: ['Een uitleg in mijn taal zou helpen.'],
    english: [
      'I [came here|moved here|arrived] [last year|two years ago|in spring] and [every letter|each letter|all post] about [my housing allowance|the rent allowance|our allowance] is [only in Dutch|in Dutch]. [I missed a deadline|I was late|We paid too late] because [I could not read it|nobody here reads Dutch].',
      'The [helpline|phone line|man at the desk] [told me|said] they [do not speak English|only speak Dutch]. [I only wanted|I just want|We tried] to [know why|find out why] [my allowance|the allowance] [was stopped|ended], [nobody could|no one would] [explain|translate] the letter.',
      'My [son|daughter|boy] of [eleven|nine|twelve] [translates|reads] [the letters|your letters] [from|sent by] the allowance [office|people]. [A child|He or she] should not [have to read|know] about [our debts|money trouble].',
      '[I used|We tried] a [translation app|phone app] [on the letter|for your letter], it [said|told us] I would [receive|get] {bedrag} euros. [In fact|In reality] I [had to|must] [pay it back|repay it]. Please [send|add] an English [explanation|summary].',
      '[Work brought me|I came for work] to [the Netherlands|this country]. [I pay taxes|I work full time], but [letters|the letters] about [childcare allowance|health allowance] are in a Dutch that [even my colleagues|even Dutch friends|my neighbours] [do not understand|cannot follow].',
    ],
  },
  {
    key: 'block-heating',
    count: 58,
    organisation: zandermeer,
    severity: 'serious',
    course: 'fading',
    facts: [
      '[Onze flat|Ons complex|Dit gebouw|De flat] [heeft|is van] blokverwarming, [dus|en daarom|daardoor] [kregen wij|was er] [geen|geen euro] energiesteun.',
      '[Geen eigen meter|Wij hebben geen eigen gasmeter|Zonder eigen aansluiting], [want|vanwege] blokverwarming, [volgens de regeling|zegt de brief] [geen recht|niets] [op energiesteun|aan energiesteun].',
      '[De energiesteun|Energiesteun] [ging|werd betaald] per [aansluiting|gasmeter], [de hele flat|ons blok|iedereen] aan [de|het plein bij de] {straat} [heeft|deelt] [één ketel|samen één ketel].',
      '[Iedereen|De hele straat|Mijn zus] met [een eigen meter|een cv-ketel] [kreeg|had] energiesteun, [wij met blokverwarming|bewoners met blokverwarming] [niets|niet], [stookkosten|de stookkosten] [hier|toch]: {bedrag} euro.',
    ],
    effects: [
      'We zitten met een deken op de bank.',
      'De stookkosten kwamen achteraf: {bedrag} euro bijbetalen.',
    ],
    asks: ['Geef de steun alsnog.', 'Een flat heeft ook bewoners.'],
  },
  {
    key: 'portal-payment',
    count: 36,
    organisation: waterkant,
    severity: 'urgent',
    course: 'emerging',
    facts: [
      '[Sinds|Na|Door] [de overstap|de overgang|dat nieuwe systeem] [naar MijnBestaan|op MijnBestaan] [is|staat] mijn [uitkering|betaling] [niet uitbetaald|op nul|geblokkeerd], [rekeningnummer|mijn rekeningnummer] [ontbreekt|onbekend|kwijt].',
      '[MijnBestaan|Het portaal MijnBestaan|Dat MijnBestaan] [is|zegt] [mijn rekeningnummer|het rekeningnummer] [kwijt|niet gevonden|leeg], [dus|en zo] [geen betaling|niets uitbetaald|geen geld] [deze maand|in november].',
      '[In het nieuwe portaal|In MijnBestaan|Online bij MijnBestaan] [staat|zie ik] [betaling geblokkeerd|geen betaling], [het oude portaal|vroeger] [kende|had] mijn rekeningnummer [wel|gewoon].',
      '[Ik moest|Ik probeer] [mijn rekeningnummer|het rekeningnummer] [opnieuw|nog eens] [in te voeren|invoeren] in MijnBestaan, [de knop|bewaren] [doet niets|werkt niet|geeft een fout], [en dus|nog steeds] [niet betaald|geen uitkering].',
      '[Geen geld|Niks|Nul euro] [op de vijfde|deze maand|gestort]. [De gemeente|De balie] [zegt|wijst naar] [MijnBestaan|het nieuwe portaal], [rekeningnummers|alle rekeningnummers] [zijn|] [niet goed|verkeerd] overgezet.',
    ],
    effects: [
      'De huur is gestorneerd.',
      'Ik heb geld geleend van mijn broer.',
      'Ik sta rood en kan geen boodschappen doen.',
    ],
    asks: ['Betaal met spoed een voorschot.', 'Zet het oude portaal weer aan.', 'Wanneer komt mijn geld?'],
  },
];
