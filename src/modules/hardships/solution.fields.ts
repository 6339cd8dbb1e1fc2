import { field } from '../../engine/register/index.ts';

/** The fields of a solution. */
export const solutionFields = {
  title: field.text({
    label: { nl: 'Titel', en: 'Title' },
    help: { nl: 'Wat verandert er voor mensen?', en: 'What changes for people?' },
    required: true,
    searchable: true,
    maxLength: 160,
  }),
  hardship: field.reference({
    label: { nl: 'Bij hardheid', en: 'For hardship' },
    help: { nl: 'De hardheid die dit oplost.', en: 'The hardship that this solves.' },
    to: ['hardship'],
    required: true,
  }),
  layer: field.choice({
    label: { nl: 'Laag', en: 'Layer' },
    help: {
      nl: 'Meteen helpen, overbruggen of de regel zelf veranderen.',
      en: 'Help at once, bridge, or change the rule itself.',
    },
    required: true,
    facet: true,
    column: true,
    options: {
      interim: {
        label: { nl: 'noodoplossing', en: 'interim' },
        help: { nl: 'Helpt mensen nu.', en: 'Helps people now.' },
      },
      temporary: {
        label: { nl: 'tijdelijk', en: 'temporary' },
        help: { nl: 'Overbrugt tot de regel verandert.', en: 'Bridges until the rule changes.' },
      },
      structural: {
        label: { nl: 'structureel', en: 'structural' },
        help: { nl: 'Neemt de oorzaak weg.', en: 'Takes the cause away.' },
      },
    },
  }),
  description: field.richText({
    label: { nl: 'Wat er gebeurt', en: 'What happens' },
    help: { nl: 'In gewone taal.', en: 'In plain language.' },
    searchable: true,
    maxLength: 5000,
  }),
  legalBasis: field.text({
    label: { nl: 'Wettelijke basis', en: 'Legal basis' },
    help: { nl: 'Artikel of bevoegdheid.', en: 'Article or power.' },
    example: { nl: 'artikel 35 Participatiewet', en: 'article 35 Participatiewet' },
    maxLength: 300,
  }),
  instrument: field.choice({
    label: { nl: 'Middel', en: 'Instrument' },
    help: { nl: 'Waarmee wordt het geregeld?', en: 'By what is it arranged?' },
    facet: true,
    column: true,
    options: {
      law: { label: { nl: 'wetswijziging', en: 'change of law' } },
      decree: { label: { nl: 'besluit of regeling', en: 'decree' } },
      'policy-rule': { label: { nl: 'beleidsregel', en: 'policy rule' } },
      'work-instruction': { label: { nl: 'werkinstructie', en: 'work instruction' } },
      system: { label: { nl: 'aanpassing van systeem of brief', en: 'change of system or letter' } },
      money: { label: { nl: 'geld of tegemoetkoming', en: 'money or compensation' } },
      support: { label: { nl: 'hulp of begeleiding', en: 'help or guidance' } },
    },
  }),
  start: field.date({
    label: { nl: 'Begint op', en: 'Starts on' },
    help: { nl: 'Vanaf wanneer mensen er iets aan hebben.', en: 'From when people benefit.' },
    column: true,
  }),
  end: field.date({
    label: { nl: 'Eindigt op', en: 'Ends on' },
    help: { nl: 'Leeg als er geen einde is.', en: 'Empty where there is no end.' },
  }),
  deadline: field.date({
    label: { nl: 'Moet werken op', en: 'Must work on' },
    help: { nl: 'De afgesproken dag.', en: 'The agreed day.' },
  }),
  cost: field.money({
    label: { nl: 'Kosten', en: 'Cost' },
    help: { nl: 'In euro’s per jaar.', en: 'In euros per year.' },
    min: 0,
  }),
  reach: field.choice({
    label: { nl: 'Hoe mensen het krijgen', en: 'How people get it' },
    help: { nl: 'Vanzelf, of moeten ze het vragen?', en: 'By itself, or must they ask?' },
    facet: true,
    options: {
      automatic: { label: { nl: 'automatisch', en: 'automatically' } },
      'on-request': { label: { nl: 'op aanvraag', en: 'on request' } },
    },
  }),
  retroactive: field.yesNo({
    label: { nl: 'Met terugwerkende kracht', en: 'Retroactive' },
    help: { nl: 'Geldt het ook voor wat al gebeurd is?', en: 'Does it also hold for what already happened?' },
  }),
  indicator: field.text({
    label: { nl: 'Waaraan meten we het effect?', en: 'By what do we measure the effect?' },
    help: { nl: 'Eén getal dat iedereen kan narekenen.', en: 'One number that everyone can recompute.' },
    maxLength: 300,
  }),
  baseline: field.number({
    label: { nl: 'Vóór de oplossing', en: 'Before the solution' },
    help: { nl: 'De waarde van dat getal toen.', en: 'The value of that number then.' },
  }),
  effect: field.added({
    label: { nl: 'Gemeten effect', en: 'Measured effect' },
    help: { nl: 'Elke meting komt erbij.', en: 'Each measurement is added.' },
    main: 'value',
    entry: {
      value: field.number({
        label: { nl: 'Waarde', en: 'Value' },
        help: { nl: 'Een getal.', en: 'A number.' },
        required: true,
      }),
      date: field.date({
        label: { nl: 'Gemeten op', en: 'Measured on' },
        help: { nl: 'Een dag.', en: 'A day.' },
        required: true,
        latest: 'today',
      }),
      source: field.text({
        label: { nl: 'Bron', en: 'Source' },
        help: { nl: 'Waar het getal staat.', en: 'Where the number stands.' },
        required: true,
        maxLength: 300,
      }),
    },
  }),
};
