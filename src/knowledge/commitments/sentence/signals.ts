import type { Cue, CueRole } from '../types.ts';

interface Signal {
  readonly role: CueRole;
  readonly name: SignalName;
  readonly pattern: RegExp;
}

/** Traits of a sentence that speak against (or for) a promise in it. */
export type SignalName =
  | 'norm'
  | 'needs'
  | 'possible'
  | 'lookback'
  | 'decided'
  | 'negated'
  | 'opinion'
  | 'aim'
  | 'means'
  | 'effectStart'
  | 'effectVerb'
  | 'example'
  | 'elaborates'
  | 'stance'
  | 'centre'
  | 'question'
  | 'condition'
  | 'expects'
  | 'standing'
  | 'thisDoes'
  | 'doesThat'
  | 'predicts'
  | 'pastYear'
  | 'willMust'
  | 'maybe'
  | 'now'
  | 'textual'
  | 'no'
  | 'not'
  | 'rejects'
  | 'others'
  | 'figures'
  | 'byDoing'
  | 'document'
  | 'likely'
  | 'leadsIn'
  | 'wantThat'
  | 'ground'
  | 'instance'
  | 'asks'
  | 'habit'
  | 'speech'
  | 'ways'
  | 'strives'
  | 'goesInto';

const signal = (name: SignalName, role: CueRole, pattern: RegExp): Signal => ({ name, role, pattern });

const signals: readonly Signal[] = [
  signal(
    'norm',
    'norm',
    /\b(?:moet|moeten|(?:dient|dienen)(?: [\p{L}-]+){0,6}? te [\p{L}-]+en|hoort te|horen te|behoort te|behoren te)\b/iu,
  ),
  signal(
    'needs',
    'norm',
    /\b(?:(?:is|zijn|blijft|blijven|het)(?: [\p{L}-]+){0,7}? (?:nodig|noodzakelijk|essentieel|cruciaal|belangrijk|van (?:groot |essentieel |wezenlijk |cruciaal )?belang|onmisbaar|randvoorwaardelijk|vereist|urgent)|randvoorwaarden?)\b/iu,
  ),
  signal(
    'possible',
    'possibility',
    /\b(?:kan|kunnen|zou|zouden|mag|mogen|mogelijkerwijs|wellicht|misschien|mogelijkheid daarbij)\b/iu,
  ),
  signal('expects', 'possibility', /\b(?:verwacht|verwachten|(?<!naar )verwachting|voorziet dat)\b/iu),
  signal('likely', 'possibility', /\b(?:naar verwachting|waarschijnlijk|vermoedelijk)\b/iu),
  signal('condition', 'possibility', /^(?:als|indien|wanneer|mocht)\b/iu),
  signal(
    'lookback',
    'past',
    /\b(?:in de afgelopen|de afgelopen (?:jaren|tijd|periode|maanden)|afgelopen jaar|vorig jaar|sinds|eerder al|destijds|in het verleden|tot nu toe|inmiddels|(?:is|zijn|heeft|hebben) al|(?:toegezegd|afgesproken|besloten|aangekondigd|gebleken) is|is (?:\p{L}+ ){0,4}(?:toegezegd|afgesproken|besloten)|sindsdien|voorheen)\b/iu,
  ),
  signal(
    'decided',
    'past',
    /\b(?:is|zijn|heeft|hebben|werd|werden|was|waren|had|hadden)\b(?: [\p{L}\p{N}'’‘(),.-]+){0,25}? (?:(?!gemeent|geval|gegeven|gevolg|gebied|geld|goed|gebruik|gericht|gewest|gezond)\p{L}{0,12}(?<!\p{L}in)ge(?!ld|bied)\p{L}{2,16}(?:d|t|en)|(?:be|ver|ont|her)\p{L}{3,16}(?:d|t))(?=[ .,;)]|$)(?! \p{L}{0,12}(?:heid|ing)\b)/iu,
  ),
  signal(
    'negated',
    'negation',
    /\b(?:niet langer(?! dan)|niet meer(?! dan)|geen onderdeel|komt te vervallen|vervalt|vervallen|geschrapt|stopgezet|afgezien|ziet af van|gaat niet door|(?:wordt|worden|zal|zullen|gaat|gaan|we|wij|kabinet)(?: [\p{L}\p{N}’'-]+){0,12}? niet(?! (?:alleen|zozeer|slechts|minder|te|enkel|meer dan|hoger dan|langer dan|later dan|verder dan|eerder dan)\b)|geen (?:nieuwe?|extra|aanvullende?|verdere?))\b/iu,
  ),
  signal(
    'opinion',
    'opinion',
    /\b(?:volgens|aldus|geven aan dat|geeft aan dat|stelt dat|stellen dat|vindt|vinden|concludeert|concludeerde|concludeerden|meent|(?<!\b(?:wij|we|ik) )pleit|(?<!\b(?:wij|we|ik) )pleiten(?! (?:wij|we|ik)\b)|dringen aan|dringt aan|wijzen erop|wijst erop|blijkt dat|blijkt uit|laten weten|wees op|wezen op|gewezen op|adviseerde|(?:aanbeveling|motie|advies|rapport|verslag|raad)\b[^.;]{0,90}? (?:is dat|luidt|verzoekt|vraagt|signaleert|gaat niet in op)|constateert|constateerde|beveelt aan|roept op|noemt|waarschuwt)\b/iu,
  ),
  signal(
    'aim',
    'motivation',
    /\b(?:(?:het |ons )?doel (?:hiervan |daarvan )?is|heeft (?:als|tot) doel|hebben (?:als|tot) doel|uitgangspunt|beoogt|beogen|bedoeld om|met (?:deze|dit) (?:[\p{L}-]+ ){1,3}(?:wil|willen)|ambitie is|(?:wil|willen) met (?:deze|dit))\b/iu,
  ),
  signal(
    'means',
    'motivation',
    /^(?:dit|dat|deze|het)(?: [\p{L}-]+){0,2}? (?:betekent|betekenen|vraagt|vragen|vergt|vereist|komt|komen|is|zijn|gaat over|maakt|vormt|houdt)\b/iu,
  ),
  signal(
    'effectStart',
    'effect',
    /^(?:zo(?! (?:blijven|gaan|starten|voeren|werken|organiseren|zullen|zal|willen|wil|investeren|onderzoeken|openen|breiden)\b)|hierdoor|daardoor|hiermee|daarmee|op die manier|op deze manier|op deze wijze|zodoende|aldus)\b/iu,
  ),
  signal(
    'effectVerb',
    'effect',
    /\b(?:draagt|dragen)(?: [\p{L}-]+){0,3}? bij\b|\b(?:biedt|bieden|leidt tot|leiden tot|zorgt voor|zorgt ervoor|maakt het|stelt in staat|voorkomt|vergroot|versterkt)\b/iu,
  ),
  signal(
    'example',
    'example',
    /^(?:denk|bijvoorbeeld|zoals|voorbeeld|een voorbeeld|voorbeelden|een (?:goed|mooi|praktisch) voorbeeld|juist|zeker)\b/iu,
  ),
  signal(
    'elaborates',
    'description',
    /^(?:dit|dat) doen we\b|^(?:hierbij|daarbij|hierin|daarin|hiervan|daarvan|hieraan)\b/iu,
  ),
  signal(
    'stance',
    'description',
    /\b(?:oog (?:hebben |houden )?voor|hand in hand|gebruik van|vertrouwen in|zijn ervan overtuigd|kijken? .{0,14}(?:naar de toekomst|vooruit|terug)|lopen voorop|loopt voorop|belang aan|waarde aan|trots op|(?:geven|geeft)(?: \p{L}+)? (?:invulling|uitvoering|gehoor|hoop) aan|(?:delen|deelt|deel) (?:de|die|deze) (?:zorg|zorgen|wens|mening|opvatting|ambitie)|kijken? met|doen (?:we )?(?:dit|dat)|ga(?:an|at)?\b[^.;]{0,40}? om met)\b/iu,
  ),
  signal(
    'centre',
    'description',
    /\b(?:stel|stelt|stellen|zet|zetten|staat|staan)\b(?: [\p{L}’-]+){0,14}? (?:centraal|voorop)\b/iu,
  ),
  signal(
    'standing',
    'description',
    /\b(?:is verantwoordelijk|zijn verantwoordelijk|heeft (?:de|als|een) (?:\p{L}+ )?taak|beschrijft|bestaat uit|bestaan uit|gaat over|vormt het|vormen het|vormt een|vormen een|houdt toezicht|is belast|onze (?:missie|taak|visie)|zijn er voor|is er voor|verantwoordelijkheid van|wettelijke (?:taak|taken|termijn)|stelt .{0,40} vast)\b/iu,
  ),
  signal('thisDoes', 'effect', /^(?:dit|dat|deze|die) (?:is|zal|kan|ga|doe|\p{L}+t|\p{L}+en)\b/iu),
  signal('doesThat', 'description', /^(?:dit|dat) doen we(?! door\b)/iu),
  signal(
    'predicts',
    'possibility',
    /\b(?:zal|zullen)\b(?: [\p{L}\p{N}'’-]+){0,20}? (?:raken|blijven|leiden|ontstaan|toenemen|afnemen|stijgen|dalen|groeien|veranderen|betekenen|vragen|vergen|(?<!gereed |klaar |afgerond |beschikbaar |operationeel )zijn|hebben|gelden)(?=[.,;]|$| tot\b| van\b)/iu,
  ),
  signal('question', 'description', /\?["”’»)]*$/u),
  signal('willMust', 'norm', /\b(?:zal|zullen|gaat|gaan)\b[^.;]{0,120}? (?:moeten|dienen te)\b/iu),
  signal(
    'maybe',
    'possibility',
    /^(?:eventueel|mogelijk|wellicht|misschien|mogelijkerwijs|zo mogelijk)\b|\b(?:wellicht|misschien|denkbaar|onzeker|afhankelijk van|hangt af van|hangen af van|nog niet (?:zeker|bekend))\b/iu,
  ),
  signal(
    'now',
    'description',
    /\b(?:op dit moment|momenteel|thans|tegenwoordig|gemiddeld|meestal|vaak|regelmatig|steeds|doorgaans|circa|ongeveer|de meeste|veel|bijna)\b/iu,
  ),
  signal(
    'textual',
    'description',
    /\b(?:hieronder|hierboven|hierna|achtereenvolgens|in (?:deze|dit) (?:\p{L}+ ){0,2}?\p{L}{0,24}(?:begroting|nota|visie|plan|beleid|akkoord|programma|agenda|rapportage)|in (?:deze|dit|onderstaande?|bovenstaande?|volgende|het volgende) (?:brief|hoofdstuk|paragraaf|jaarplan|nota|bijlage|programma|stuk|rapport|onderdeel|document|akkoord|agenda|overzicht|tabel|begroting)|in (?:hoofdstuk|paragraaf|tabel|figuur|bijlage)|(?:dit|het volgende|elk|ieder) hoofdstuk|deze (?:brief|nota|bijlage|paragraaf|agenda)|voor u ligt|met deze brief|leeswijzer)(?![\p{L}])/iu,
  ),
  signal('no', 'negation', /\b(?:geen|niets|niemand|nergens|nooit)\b(?! (?:enkel )?(?:misverstand|twijfel))/iu),
  signal(
    'not',
    'negation',
    /\bniet\b(?! (?:alleen|zozeer|slechts|te|minder|later|enkel|meer dan|langer dan|eerder dan))/iu,
  ),
  signal(
    'rejects',
    'negation',
    /\b(?:(?:wijst|wijzen|keurt|keuren)\b[^.;,]{0,60} af\b|zie[nt]? af van|ontbreken|ontbreekt|buiten beschouwing|niet aan de orde|geen sprake)/iu,
  ),
  signal(
    'others',
    'opinion',
    /^(?:de |het )?(?:europese (?:commissie|unie|raad)|vakbonden|werkgevers|bedrijven|ondernemers|inwoners|burgers|ouders|boeren|bewoners|jongeren|reizigers|huurders|patiënten|consumenten|onderzoekers|deskundigen|experts|fracties|leden|kamerleden|belangenorganisaties|landbouworganisaties)(?![\p{L}])/iu,
  ),
  signal('leadsIn', 'description', /^(?:[^\s:]+\s+){1,24}[^\s:]+:\s*$/u),
  signal('wantThat', 'motivation', /\b(?:willen|wil)(?: (?:we|wij|ik))?(?: (?:graag|ook|vooral))? dat\b/iu),
  signal(
    'ground',
    'description',
    /\b(?:op (?:grond|basis) van|al jaren|voor een (?:groot )?deel|al lang|bestaande|in volle gang|kanttekeningen?)\b/iu,
  ),
  signal('instance', 'example', /\b(?:bijvoorbeeld|een aantal|sommige|diverse|verschillende)\b/iu),
  signal(
    'asks',
    'motivation',
    /\b(?:(?:vraagt|vragen|vergt|vergen)(?: \p{L}+){0,4} (?:om|inzet|aandacht|extra|tijd|veel|meer|steeds)|(?:brengt|brengen)\b[^.;]{0,60} met zich mee|betekent (?:dit|dat)|(?:stelt|stellen) (?:ons )?voor (?:nieuwe |grote )?(?:uitdagingen|opgaven))\b/iu,
  ),
  signal(
    'habit',
    'description',
    /^bij (?:een|elke?|iedere?|complexe) (?!(?:dergelijke|volgende|nieuwe))|^wie (?!\p{L}+ (?:in|vanaf) 20)|\b(?:om de \p{L}+ jaar|(?:een|één|eenmaal|twee|twee keer) ?(?:keer )?in de \p{L}+ jaar|op verzoek|nog (?:altijd|steeds)|weer volop|al jaren)\b|\b(?:een paar keer per|dagelijks|altijd|vanouds|dag en nacht|door de jaren heen|als vanzelfsprekend|van oudsher|iedere dag|elke dag)\b/iu,
  ),
  signal(
    'speech',
    'description',
    /\binformeer(?:en)? (?:ik|wij|we) (?:u|uw \p{L}+)(?: \p{L}+){0,2} over (?:de|het) (?:behaalde|stand|opvolging|afdoening|resultaten|voortgang|uitkomsten|uitvoering)\b|\b(?:hierbij|bijgaand|bijgevoegd|bij dezen) (?:bied|bieden|stuur|sturen|zend|zenden|ontvangt|treft|informeer|informeren|geef|geven|doe|kom)\b|\b(?:bied|bieden|biedt|leg|leggen)\b[^.;]{0,80}\b(?:begroting|jaarplan|rapportage|nota|jaarstukken|akkoord)\b[^.;]{0,30}\b(?:aan|voor)[.:]?$|\b(?:stuur|zend|bied|breng|geef|schets|licht|doe) ik (?:u|uw)\b[^.;]{0,60}\b(?:deze|dit|hierbij|toe|op de hoogte|een overzicht|inzicht)\b|\b(?:in|met|via|door middel van|bij) (?:deze|dit|bijgaande|bijgevoegde|voorliggende) (?:\p{L}+ )?\p{L}{0,20}(?:brief|bijlage|begroting|nota|rapportage|overzicht|document|stuk|jaarverslag|monitor|hoofdstuk|paragraaf|leeswijzer)(?! (?:over|uit|van|aan)\b)(?![\p{L}])/iu,
  ),
  signal(
    'ways',
    'description',
    /\b(?:staan|staat|sta) (?:\p{L}+ )?voor\b|\bwerk(?:t|en)?\b(?: (?:we|wij|ik))? (?:vanuit|volgens|binnen|duurzaam|integraal|samen met)\b(?![^.;]{0,100}\baan\b)|\b(?:noemen|noem) (?:we|wij|ik)\b|\b(?:in lijn met|in relatie tot|maakt onderdeel uit|valt onder|vallen onder)\b/iu,
  ),
  signal(
    'strives',
    'motivation',
    /\bstree(?:f|ft)\b|\bstreven (?:we |wij |ook |wij ook |we ook |er)?(?:naar|er|ernaar)(?![\p{L}])(?![^.]*\d)|\bstreven (?:we|wij) (?:ook )?(?:naar|er)\b/iu,
  ),
  signal(
    'goesInto',
    'description',
    /\b(?:ga|gaan|gaat)\b(?: [\p{L}]+){0,8}? (?:nader |dieper |verder )?in op\b|\b(?:geef|geven|geeft)\b[^.;]{0,70}\b(?:inzicht|een (?:beeld|overzicht|toelichting))\b|\b(?:sta|staan) (?:ik|we|wij) (?:ook )?stil\b|\b(?:verwijs|verwijzen|verwijst)\b|\blaten (?:we |wij )?(?:ons (?:daarbij )?leiden|zien waar|zien hoe|zien wat)\b|\bgaan? (?:we |wij )?(?:daarbij |hierbij )?uit van\b|\bneem(?:t)?\b[^.;]{0,60}\bserieus\b|\bnemen\b[^.;]{0,60}\bserieus\b|\b(?:licht|lichten)\b[^.;]{0,160}\btoe\b|\b(?:vind|vindt) u\b|\b(?:onderkennen|onderscheiden) (?:we|wij)\b/iu,
  ),
  signal('byDoing', 'effect', /^door\b[^.;]{3,120}? te [\p{L}]+en\b/iu),
  signal(
    'document',
    'description',
    /^(?:de|deze|dit|het|onderstaande|bijgaande|voorliggende) (?:\p{L}+ )?(?:\p{L}{0,20}begroting|\p{L}{0,20}nota|agenda|beleidsagenda|\p{L}{0,20}brief|tabel|figuur|jaarplan|hoofdstuk|overzicht|akkoord|coalitieakkoord|paragraaf|bijlage|visie|strategie|document|kabinetsreactie|rapportage|\p{L}{0,20}strategie|\p{L}{0,20}programma|\p{L}{0,12}plan|handboek|motto)(?: \d{4}(?: ?[-–] ?\d{4})?)? (?:faciliteert|ondersteunt|helpt|bouwt|benoemt|richt|sluit|legt|belicht|behandelt|bevatten|omvat|vermeldt|gaat in|zet(?! in)|geeft|bevat|beschrijft|laat|gaat over|toont|biedt|vormt|is|bestaat|schetst|beschrijven|telt)(?![\p{L}])/iu,
  ),
  signal(
    'figures',
    'description',
    /\b(?:telt|tellen|bedraagt|bedragen|kost|kosten|betaalt|betalen|ligt op|is gestegen|is gedaald|een (?:derde|kwart|vijfde) van|de helft van)\b[^.;]{0,60}(?:\d|procent|helft|euro)|\b\d+(?:,\d+)? ?(?:%|procent) van\b/iu,
  ),
];

/** The mark before an item of a list. */
const mark = /^\s{0,20}(?:[-–—•·*▪]|o(?= )|\d{1,2}[.)]|[a-z]\))\s{1,4}/u;

/** A signal found, with the words that show it; offsets count in the whole text. */
export interface FoundSignal {
  readonly name: SignalName;
  readonly cue: Cue;
}

/** The signals in a sentence that starts at `offset`. Every repetition is bounded: time is linear. */
export function findSignals(sentence: string, offset: number): FoundSignal[] {
  const lead = mark.exec(sentence)?.[0].length ?? 0;
  const read = sentence.slice(lead);
  return signals.flatMap(({ name, role, pattern }) => {
    const match = pattern.exec(read);
    if (match === null || match[0] === '') return [];
    const start = offset + lead + match.index;
    return [{ name, cue: { role, start, end: start + match[0].length, text: match[0] } }];
  });
}
