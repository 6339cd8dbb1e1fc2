/** How firm a verb is: a result can be seen afterwards; an effort has no end. */
export type VerbClass = 'result' | 'effort' | 'continue' | 'research' | 'stance';

/** Infinitives by class; a separable verb has a bar between particle and base. */
const lists: Readonly<Record<VerbClass, string>> = {
  result: `af|ronden af|schaffen af|sluiten aan|bieden aan|leggen aan|passen aan|scherpen aan|stellen aan|wijzen aan|kondigen
    actualiseren bekostigen benoemen bouwen creëren door|voeren financieren herzien implementeren in|dienen in|richten in|stellen
    in|voeren introduceren lanceren moderniseren om|vormen ontwerpen ontwikkelen op|leggen op|leveren op|richten op|stellen op|zetten
    organiseren over|dragen over|hevelen publiceren realiseren rapporteren regelen reserveren schrappen sluiten starten
    terug|brengen toe|kennen toe|voegen uit|brengen uit|breiden uit|geven uit|rollen uit|voeren uit|keren vast|leggen vast|stellen
    verankeren verbieden verhogen verlagen verlengen verplichten versturen vervangen verzenden voor|leggen voor|stellen vormen
    weg|nemen wijzigen zenden sturen toe|zenden toe|sturen komen brengen beëindigen digitaliseren aan|trekken werven
    aan|leggen aan|planten aan|wijzen aan|vragen aan|nemen aan|kopen bij|plaatsen om|zetten om|leiden op|heffen op|stellen op|waarderen
    op|schalen op|knappen op|starten op|nemen plannen planten renoveren restaureren vernieuwen verbouwen slopen verwerven aan|schaffen in|zaaien
    herinrichten herschrijven herverdelen af|handelen beslissen besluiten benutten verhuizen verplaatsen verbinden uit|nodigen uit|reiken
    uit|werken vergoeden compenseren subsidiëren garanderen bekend|maken mogelijk|maken over|nemen over|gaan in|stemmen in|kopen in|huren
    in|perken bezoeken controleren inspecteren keuren op|leiden trainen scholen terug|geven terug|betalen terug|draaien toe|wijzen toe|laten
    toe|zeggen tekenen ondertekenen ratificeren vergunnen verlenen verdelen verwijderen vrij|geven halen presenteren
    aan|dragen indexeren decentraliseren centraliseren standaardiseren herijken bij|stellen vast|houden samen|voegen op|delen
    beëindigen kwijt|schelden certificeren ontsluiten publiceren informeren berichten melden versoepelen af|bouwen uit|faseren
    open|stellen openen vrij|maken beschikbaar|stellen af|spreken verstrekken leveren plaatsen geven leggen nemen treffen maken
    bij|sturen op|vangen verwerken ondernemen onttrekken ramen af|ramen storten bewaren aan|vullen veranderen vertellen openbaar|maken
    ontvangen onder|brengen aan|bieden vereenvoudigen harmoniseren halveren verdubbelen uniformeren door|ontwikkelen verdelen`,
  effort: `aan|jagen aan|moedigen aan|pakken aan|sturen bevorderen begeleiden benutten beperken beschermen bestrijden betrekken
    bij|dragen bouwen coördineren delen faciliteren helpen in|spelen in|zetten intensiveren investeren optreden op|treden ondersteunen
    richten samen|werken stimuleren streven tegen|gaan toe|werken trekken uit|dragen verbeteren verbinden verbreden verdiepen
    vergroten verkleinen verminderen vernieuwen verruimen versnellen versterken verstevigen vergemakkelijken waarborgen borgen werken
    zorgen zetten mee|nemen mee|werken toe|passen verduurzamen voorkomen weren steunen spannen aan|dringen inventariseren stellen
    bewaken handhaven toe|zien pleiten ijveren lobbyen kiezen streven ijveren aan|sluiten mee|doen deel|nemen bundelen agenderen aan|kaarten verlichten ontzorgen verrijken vergroenen ontstenen besparen bezuinigen leggen op|pakken op|trekken prioriteren prikkelen belonen
    motiveren inspireren uit|dagen verleiden attenderen wijzen waken borgen verankeren op|komen bij|staan ontmoedigen reguleren saneren verbeteren optimaliseren versimpelen stroomlijnen toe|leiden in|bedden na|streven bemiddelen coördineren ontlasten terug|dringen verzamelen op|sporen weg|werken beperken gaan door|zetten
    wapenen
    bereiken leren voor|bereiden vorm|geven oefenen doen lossen in|lossen op|lossen wegen verkorten treden krijgen besteden promoten waarborgen uit|bouwen af|schalen`,
  continue: `voort|zetten door|gaan continueren blijven open|houden behouden verlengen vervolgen handhaven voort|bouwen voort|gaan`,
  research: `onderzoeken verkennen evalueren bezien monitoren inventariseren toetsen na|gaan door|lichten kijken bekijken volgen
    analyseren peilen meten beproeven testen uit|werken bestuderen overwegen wegen consulteren beoordelen her|overwegen bespreken onderzoeken scannen bevragen raadplegen uit|zoeken`,
  stance: `zien vinden weten leven merken verwachten constateren houden erkennen realiseren_ons geloven hechten hopen achten staan
    beseffen onderschrijven begrijpen willen kennen spreken_uit denken vertrouwen hanteren zijn hebben worden mogen menen
    behandelen tellen betreffen bedragen bevatten ontstaan spreken blijken lijken betekenen onderkennen beheren ervaren horen voelen wensen bestaan beschikken weten danken waarderen noemen groeien kampen lopen liggen baseren verbruiken proberen ademen omvatten`,
};

export interface Verb {
  readonly base: string;
  readonly particle: string;
  readonly class: VerbClass;
}

const strong: Readonly<Record<string, string>> = {
  vangen: 'gevangen',
  vervangen: 'vervangen',
  ontvangen: 'ontvangen',
  onderschrijven: 'onderschreven',
  wegen: 'gewogen',
  ondernemen: 'ondernomen',
  onttrekken: 'onttrokken',
  bieden: 'geboden',
  sluiten: 'gesloten',
  wijzen: 'gewezen',
  brengen: 'gebracht',
  dragen: 'gedragen',
  geven: 'gegeven',
  nemen: 'genomen',
  zenden: 'gezonden',
  spreken: 'gesproken',
  trekken: 'getrokken',
  treffen: 'getroffen',
  helpen: 'geholpen',
  treden: 'getreden',
  streven: 'gestreefd',
  kiezen: 'gekozen',
  schrijven: 'geschreven',
  herschrijven: 'herschreven',
  kopen: 'gekocht',
  houden: 'gehouden',
  scheppen: 'geschapen',
  verwerven: 'verworven',
  besluiten: 'besloten',
  ontsluiten: 'ontsloten',
  schelden: 'gescholden',
  laten: 'gelaten',
  vragen: 'gevraagd',
  zeggen: 'gezegd',
  heffen: 'geheven',
  bespreken: 'besproken',
  gaan: 'gegaan',
  doen: 'gedaan',
  dringen: 'gedrongen',
  zien: 'gezien',
  kijken: 'gekeken',
  komen: 'gekomen',
  blijven: 'gebleven',
  werven: 'geworven',
  zoeken: 'gezocht',
  meten: 'gemeten',
  onderzoeken: 'onderzocht',
  bezien: 'bezien',
  bekijken: 'bekeken',
  verbieden: 'verboden',
  voorkomen: 'voorkomen',
  bestrijden: 'bestreden',
  betrekken: 'betrokken',
  verzenden: 'verzonden',
  herzien: 'herzien',
  overdragen: 'overgedragen',
  verbinden: 'verbonden',
  ontwerpen: 'ontworpen',
  optreden: 'opgetreden',
  overwegen: 'overwogen',
  bereiken: 'bereikt',
  krijgen: 'gekregen',
  genezen: 'genezen',
  behouden: 'behouden',
};

/** Present stems of a verb: both spellings where the stress, and so the doubling, cannot be known from the letters. */
export function stems(infinitive: string): string[] {
  if (/(?:aa|oe|ie)n$/u.test(infinitive)) return [infinitive.slice(0, -1)];
  let stem = infinitive.replace(/en$/u, '');
  if (/([bdfgklmnprst])\1$/u.test(stem)) return [stem.slice(0, -1)];
  stem = stem.replace(/v$/u, 'f').replace(/z$/u, 's');
  if (/[iu]er$/u.test(stem)) return [stem, stem.replace(/er$/u, 'eer')];
  const open = /(^|[^aeiou])([aeou])([^aeiou])$/u.exec(stem);
  return open === null ? [stem] : [stem, stem.replace(/([aeou])([^aeiou])$/u, '$1$1$2')];
}

function participles(base: string): string[] {
  const irregular = strong[base];
  if (irregular !== undefined) return [irregular];
  const prefix = /^(?:be|ver|ont|her|ge|er|onder|over|voor(?=kom))/u.test(base) ? '' : 'ge';
  return stems(base).flatMap((stem) => {
    const ending = /(?:[kfsptx]|ch)$/u.test(stem) && !/[vz]en$/u.test(base) ? 't' : 'd';
    const joined = (prefix + stem).replace(/^ge([ei])(?!i)/u, (whole, vowel: string) =>
      prefix === '' ? whole : `ge${vowel === 'e' ? 'ë' : 'ï'}`,
    );
    return stem.endsWith(ending) ? [joined] : [joined + ending];
  });
}

const finite = new Map<string, Verb[]>();
const nonFinite = new Map<string, Verb>();

for (const [name, words] of Object.entries(lists)) {
  for (const word of words.split(/\s+/u)) {
    const [first = '', second] = word.split('_')[0]?.split('|') ?? [];
    const base = second ?? first;
    const particle = second === undefined ? '' : first;
    const verb: Verb = { base, particle, class: name as VerbClass };
    const forms = [base, ...stems(base).flatMap((stem) => (stem.endsWith('t') ? [stem] : [stem, `${stem}t`]))];
    for (const form of new Set(forms)) finite.set(form, [...(finite.get(form) ?? []), verb]);
    for (const form of [base, ...participles(base)]) {
      if (!nonFinite.has(particle + form)) nonFinite.set(particle + form, verb);
    }
  }
}

/** The verbs that this present form may belong to ("zet": zetten, inzetten, voortzetten …); empty where unknown. */
export function presentVerbs(form: string): readonly Verb[] {
  return finite.get(form) ?? [];
}

/** The verb of this infinitive or participle, undefined where unknown. */
export function nonFiniteVerb(form: string): Verb | undefined {
  return nonFinite.get(form);
}

const preterites = new Set(
  Object.values(lists).flatMap((words) =>
    words.split(/\s+/u).flatMap((word) => {
      const [first = '', second] = word.split('_')[0]?.split('|') ?? [];
      const base = second ?? first;
      if (strong[base] !== undefined) return [];
      return stems(base).flatMap((stem) => {
        const end = /(?:[kfsptx]|ch)$/u.test(stem) && !/[vz]en$/u.test(base) ? 't' : 'd';
        return [`${stem}${end}e`, `${stem}${end}en`];
      });
    }),
  ),
);
for (const form of nonFinite.keys()) preterites.delete(form);
for (const form of finite.keys()) preterites.delete(form);

/** True for a weak verb's past tense ("presenteerden") that is no other form of a known verb. */
export function isPreterite(form: string): boolean {
  return preterites.has(form);
}
