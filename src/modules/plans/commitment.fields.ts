import { field } from '../../engine/register/index.ts';

/** The fields of a commitment, in the order in which people read them. */
export const commitmentFields = {
  title: field.text({
    label: { nl: 'Toezegging', en: 'Commitment' },
    help: { nl: 'In één zin: wat gebeurt er?', en: 'In one sentence: what will happen?' },
    required: true,
    searchable: true,
    maxLength: 300,
  }),
  quote: field.text({
    label: { nl: 'Letterlijk in het plan', en: 'Literally in the plan' },
    help: {
      nl: 'De zin zoals die in het plan staat. Deze blijft altijd letterlijk.',
      en: 'The sentence as it stands in the plan. It always stays literal.',
    },
    required: true,
    searchable: true,
    maxLength: 3000,
  }),
  plan: field.reference({
    label: { nl: 'Plan', en: 'Plan' },
    help: { nl: 'Het stuk waarin dit staat.', en: 'The paper in which this stands.' },
    to: ['plan'],
    required: true,
  }),
  start: field.number({
    label: { nl: 'Begin in de tekst', en: 'Start in the text' },
    help: { nl: 'Plaats van het eerste teken.', en: 'Place of the first character.' },
    required: true,
    whole: true,
    min: 0,
  }),
  end: field.number({
    label: { nl: 'Einde in de tekst', en: 'End in the text' },
    help: { nl: 'Plaats na het laatste teken.', en: 'Place after the last character.' },
    required: true,
    whole: true,
    min: 0,
  }),
  owner: field.organisation({
    label: { nl: 'Wie doet het', en: 'Who does it' },
    help: { nl: 'De organisatie die dit toezegt.', en: 'The organisation that commits to this.' },
    facet: true,
    column: true,
  }),
  action: field.choice({
    label: { nl: 'Wat voor actie', en: 'Kind of action' },
    help: { nl: 'Wat komt er, als het gebeurt?', en: 'What comes of it, when it happens?' },
    facet: true,
    column: true,
    options: {
      bill: { label: { nl: 'wetsvoorstel', en: 'bill' } },
      regulation: { label: { nl: 'regeling of besluit', en: 'regulation' } },
      money: { label: { nl: 'geld', en: 'money' } },
      research: { label: { nl: 'onderzoek', en: 'research' } },
      organisation: { label: { nl: 'organisatie', en: 'organisation' } },
      'plan-or-strategy': { label: { nl: 'plan of strategie', en: 'plan or strategy' } },
      'register-or-system': { label: { nl: 'register of systeem', en: 'register or system' } },
      'report-to-parliament': { label: { nl: 'brief of rapport aan de Kamer', en: 'report to parliament' } },
      'talks-or-agreement': { label: { nl: 'gesprek of afspraak', en: 'talks or agreement' } },
      'support-or-subsidy': { label: { nl: 'hulp of subsidie', en: 'support or subsidy' } },
      communication: { label: { nl: 'voorlichting', en: 'communication' } },
      continuation: { label: { nl: 'voortzetting', en: 'continuation' } },
      other: { label: { nl: 'anders', en: 'other' } },
    },
  }),
  firmness: field.choice({
    label: { nl: 'Hoe hard is het?', en: 'How firm is it?' },
    help: { nl: 'Kun je later nagaan of het gebeurd is?', en: 'Can one see afterwards whether it was done?' },
    facet: true,
    column: true,
    options: {
      concrete: { label: { nl: 'concreet', en: 'concrete' } },
      directional: { label: { nl: 'richting', en: 'directional' } },
    },
  }),
  deadline: field.date({
    label: { nl: 'Uiterlijk', en: 'At the latest' },
    help: {
      nl: 'De laatste dag. Een nieuwe datum laat de oude staan in de geschiedenis.',
      en: 'The last day. A new date leaves the old one in the history.',
    },
    column: true,
  }),
  deadlineText: field.text({
    label: { nl: 'Termijn in het plan', en: 'Term in the plan' },
    help: {
      nl: 'Zoals het er staat, bijvoorbeeld “voor de zomer”.',
      en: 'As it stands, for example “before the summer”.',
    },
    maxLength: 200,
  }),
  yearly: field.yesNo({
    label: { nl: 'Elk jaar', en: 'Every year' },
    help: { nl: 'Keert de toezegging jaarlijks terug?', en: 'Does the commitment return each year?' },
  }),
  why: field.text({
    label: { nl: 'Waarom dit is voorgesteld', en: 'Why this was proposed' },
    help: {
      nl: 'De woorden waaraan de machine de toezegging herkende.',
      en: 'The words by which the machine recognised the commitment.',
    },
    maxLength: 1000,
  }),
  certainty: field.number({
    label: { nl: 'Zekerheid van het voorstel', en: 'Certainty of the proposal' },
    help: { nl: 'In procenten, volgens de machine.', en: 'In per cent, according to the machine.' },
    whole: true,
    min: 0,
    max: 100,
    unit: { nl: '%', en: '%' },
  }),
  progress: field.added({
    label: { nl: 'Voortgang', en: 'Progress' },
    help: { nl: 'Wat is er gedaan, en waar staat het bewijs?', en: 'What was done, and where is the evidence?' },
    main: 'text',
    entry: {
      text: field.text({
        label: { nl: 'Wat er gedaan is', en: 'What was done' },
        help: { nl: 'In gewone taal.', en: 'In plain language.' },
        required: true,
        maxLength: 2000,
      }),
      evidence: field.link({
        label: { nl: 'Bewijs', en: 'Evidence' },
        help: { nl: 'Adres van een stuk dat iedereen kan zien.', en: 'Address of a paper that everyone can see.' },
      }),
      date: field.date({
        label: { nl: 'Datum', en: 'Date' },
        help: { nl: 'Wanneer dit gebeurde.', en: 'When this happened.' },
        required: true,
        latest: 'today',
      }),
    },
  }),
};
