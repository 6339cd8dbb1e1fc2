import { field } from '../definition/build-field.ts';

const both = (nl: string, en: string) => ({ nl, en });

/** One field of every kind, for an invented register of bridges. */
export const sampleFields = {
  name: field.text({
    label: both('Naam', 'Name'),
    help: both('Hoe de brug heet.', 'What the bridge is called.'),
    example: both('Reigersbrug', 'Heron Bridge'),
    required: true,
    searchable: true,
    column: true,
    maxLength: 80,
  }),
  story: field.richText({
    label: both('Verhaal', 'Story'),
    help: both('Wat er speelt.', 'What is going on.'),
    searchable: true,
    personal: 'identifying',
    publish: 'masked',
  }),
  aliases: field.text({
    label: both('Andere namen', 'Other names'),
    help: both('Een per regel.', 'One per line.'),
    many: true,
    maxItems: 5,
  }),
  span: field.number({
    label: both('Lengte', 'Span'),
    help: both('In meters.', 'In metres.'),
    min: 0,
    max: 5000,
    unit: both('meter', 'metres'),
  }),
  boats: field.number({ label: both('Boten', 'Boats'), help: both('Per dag.', 'Per day.'), whole: true, min: 0 }),
  cost: field.money({ label: both('Kosten', 'Cost'), help: both('In euro.', 'In euros.'), min: 0 }),
  askedOn: field.date({
    label: both('Gevraagd op', 'Asked on'),
    help: both('Dag van de vraag.', 'Day of the request.'),
    latest: 'today',
    column: true,
  }),
  since: field.yearMonth({ label: both('Sinds', 'Since'), help: both('De maand.', 'The month.') }),
  colour: field.choice({
    label: both('Kleur', 'Colour'),
    help: both('Kies er een.', 'Choose one.'),
    facet: true,
    column: true,
    options: {
      red: { label: both('rood', 'red') },
      green: { label: both('groen', 'green') },
      blue: { label: both('blauw', 'blue'), help: both('Zoals de lucht.', 'Like the sky.') },
    },
  }),
  uses: field.choice({
    label: both('Gebruik', 'Use'),
    help: both('Kies alles wat past.', 'Choose all that fit.'),
    many: true,
    facet: true,
    options: {
      foot: { label: both('voet', 'foot') },
      bicycle: { label: both('fiets', 'bicycle') },
      car: { label: both('auto', 'car') },
    },
  }),
  movable: field.yesNo({ label: both('Beweegbaar', 'Movable'), help: both('Kan open.', 'Can open.'), facet: true }),
  upstream: field.reference({
    label: both('Vorige brug', 'Bridge before'),
    help: both('Kies.', 'Choose.'),
    to: ['bridge'],
  }),
  website: field.link({ label: both('Website', 'Website'), help: both('Een adres.', 'An address.') }),
  drawing: field.file({ label: both('Tekening', 'Drawing'), help: both('Een bestand.', 'A file.') }),
  town: field.place({ label: both('Plaats', 'Place'), help: both('De gemeente.', 'The municipality.'), facet: true }),
  keeper: field.organisation({ label: both('Beheerder', 'Keeper'), help: both('Wie het beheert.', 'Who keeps it.') }),
  contact: field.text({
    label: both('Contactpersoon', 'Contact'),
    help: both('Wie we bellen.', 'Whom we call.'),
    personal: 'identifying',
    publish: 'never',
  }),
  age: field.choice({
    label: both('Leeftijd van de vrager', 'Age of who asked'),
    help: both('Ongeveer.', 'About.'),
    personal: 'sensitive',
    publish: { countFrom: 2 },
    options: { young: { label: both('jong', 'young') }, old: { label: both('oud', 'old') } },
  }),
  decidedBy: field.text({ label: both('Besluit van', 'Decided by'), help: both('Id.', 'Id.'), publish: 'never' }),
  anchors: field.group({
    label: both('Vindplaatsen', 'Anchors'),
    help: both('Zinnen uit regels.', 'Sentences of rules.'),
    fields: {
      quote: field.text({ label: both('Citaat', 'Quote'), help: both('Letterlijk.', 'Literally.'), required: true }),
      article: field.text({ label: both('Artikel', 'Article'), help: both('Nummer.', 'Number.') }),
    },
  }),
  estimates: field.added({
    label: both('Schattingen', 'Estimates'),
    help: both('Hoeveel mensen erover gaan.', 'How many people cross it.'),
    main: 'value',
    entry: {
      value: field.number({
        label: both('Aantal', 'Number'),
        help: both('Een getal.', 'A number.'),
        required: true,
        min: 0,
      }),
      source: field.text({ label: both('Bron', 'Source'), help: both('Waarvan.', 'From where.'), required: true }),
      day: field.date({ label: both('Datum', 'Date'), help: both('Wanneer.', 'When.') }),
    },
  }),
};
