import { field } from '../../engine/register/index.ts';
import { anchors, estimates } from './hardship.entries.ts';

/** The fields of a hardship, in the order in which people read them. */
export const hardshipFields = {
  title: field.text({
    label: { nl: 'Titel', en: 'Title' },
    help: {
      nl: 'Eén zin die iedereen begrijpt: wie loopt waar tegenaan?',
      en: 'One sentence that everyone understands: who runs into what?',
    },
    example: {
      nl: 'Stel met één inkomen zakt onder het minimum',
      en: 'Couple with one income falls below the minimum',
    },
    required: true,
    searchable: true,
    maxLength: 160,
  }),
  group: field.richText({
    label: { nl: 'Wie het raakt', en: 'Whom it hits' },
    help: {
      nl: 'Beschrijf de groep, geen personen. Welke situatie, welk inkomen, welke regeling?',
      en: 'Describe the group, no persons. Which situation, which income, which scheme?',
    },
    searchable: true,
    maxLength: 3000,
  }),
  mechanism: field.richText({
    label: { nl: 'Hoe het komt', en: 'How it comes about' },
    help: {
      nl: 'Welke regels of werkwijzen botsen? Leg het uit met een voorbeeld in euro’s.',
      en: 'Which rules or practices collide? Explain it with an example in euros.',
    },
    searchable: true,
    maxLength: 8000,
  }),
  anchors,
  cause: field.choice({
    label: { nl: 'Oorzaak', en: 'Cause' },
    help: { nl: 'Kies alles wat past.', en: 'Choose everything that fits.' },
    many: true,
    facet: true,
    column: true,
    options: {
      'colliding-schemes': { label: { nl: 'regelingen botsen', en: 'schemes collide' } },
      'cliff-edge': { label: { nl: 'harde grens', en: 'cliff edge' } },
      'information-duty': { label: { nl: 'inlichtingenplicht', en: 'information duty' } },
      household: { label: { nl: 'begrip huishouden of partner', en: 'definition of household' } },
      deadline: { label: { nl: 'termijn', en: 'deadline' } },
      recovery: { label: { nl: 'terugvordering of boete', en: 'recovery or sanction' } },
      'data-error': { label: { nl: 'fout in gegevens tussen organisaties', en: 'data error between bodies' } },
      'no-discretion': { label: { nl: 'geen ruimte voor maatwerk', en: 'missing discretion' } },
      'discretion-unused': { label: { nl: 'ruimte voor maatwerk niet gebruikt', en: 'discretion not used' } },
      access: { label: { nl: 'digitaal of taal', en: 'digital or language access' } },
      transition: { label: { nl: 'overgang naar nieuwe regels', en: 'transition' } },
      practice: { label: { nl: 'uitvoering', en: 'practice' } },
    },
  }),
  level: field.choice({
    label: { nl: 'Waar het in vastligt', en: 'Where it is laid down' },
    help: { nl: 'Op welk niveau moet iets veranderen?', en: 'On which level must something change?' },
    facet: true,
    column: true,
    options: {
      law: { label: { nl: 'wet', en: 'law' } },
      decree: { label: { nl: 'besluit of regeling', en: 'decree' } },
      'policy-rule': { label: { nl: 'beleidsregel', en: 'policy rule' } },
      'work-instruction': { label: { nl: 'werkinstructie', en: 'work instruction' } },
      system: { label: { nl: 'systeem of brief', en: 'system or letter' } },
      decision: { label: { nl: 'besluit in één zaak', en: 'single decision' } },
    },
  }),
  estimates,
  severity: field.choice({
    label: { nl: 'Hoe zwaar', en: 'How hard' },
    help: { nl: 'Voor de mensen die het raakt.', en: 'For the people it hits.' },
    facet: true,
    column: true,
    options: {
      hindrance: { label: { nl: 'hinder', en: 'hindrance' } },
      burden: { label: { nl: 'last', en: 'burden' } },
      hard: { label: { nl: 'zwaar', en: 'hard' } },
      upset: { label: { nl: 'ontwricht levens', en: 'upsets lives' } },
    },
  }),
  knownSince: field.date({
    label: { nl: 'Bekend sinds', en: 'Known since' },
    help: {
      nl: 'De dag waarop de overheid dit aantoonbaar kon weten.',
      en: 'The day on which government demonstrably could know this.',
    },
    latest: 'today',
    column: true,
  }),
  knownFrom: field.text({
    label: { nl: 'Waaruit dat blijkt', en: 'What shows it' },
    help: { nl: 'Een brief, rapport of signaal uit die tijd.', en: 'A letter, report or signal of that time.' },
    maxLength: 300,
  }),
  owner: field.organisation({
    label: { nl: 'Eigenaar', en: 'Owner' },
    help: { nl: 'Eén organisatie die dit moet oplossen.', en: 'One organisation that must solve this.' },
    facet: true,
    column: true,
  }),
  notSolvedBecause: field.richText({
    label: { nl: 'Niet opgelost, omdat', en: 'Not solved, because' },
    help: { nl: 'De reden, in gewone taal.', en: 'The reason, in plain language.' },
    searchable: true,
    maxLength: 3000,
  }),
  decidedBy: field.text({
    label: { nl: 'Wie dat besloot', en: 'Who decided that' },
    help: {
      nl: 'Het ambt of orgaan, met datum en vindplaats.',
      en: 'The office or body, with date and where it can be found.',
    },
    maxLength: 300,
  }),
};
