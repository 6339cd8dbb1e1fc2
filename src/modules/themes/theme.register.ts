import { defineRegister, field } from '../../engine/register/index.ts';

const coordinators = { nl: 'Een coördinator beheert de thema’s.', en: 'A coordinator keeps the themes.' };

/** A theme: signals that tell the same story, put together by a person. */
export const theme = defineRegister({
  name: 'theme',
  plural: 'themes',
  path: '/themas',
  label: { one: { nl: 'thema', en: 'theme' }, many: { nl: 'Thema’s', en: 'Themes' } },
  about: {
    nl: 'Verhalen die op elkaar lijken zetten we bij elkaar in een thema. Zo zien we waar regels of de uitvoering knellen.',
    en: 'We put stories that are alike together in a theme. So we see where rules or practice pinch.',
  },
  title: 'title',
  fields: {
    title: field.text({
      label: { nl: 'Titel', en: 'Title' },
      help: { nl: 'In gewone woorden: wat gaat er mis, voor wie?', en: 'In plain words: what goes wrong, for whom?' },
      example: { nl: 'Toeslag terugbetalen na een tijdelijke baan', en: 'Paying back benefits after a temporary job' },
      required: true,
      searchable: true,
      maxLength: 160,
    }),
    summary: field.richText({
      label: { nl: 'Wat mensen vertellen', en: 'What people tell' },
      help: {
        nl: 'Kort en zonder namen. Wat gebeurt er, en wat betekent het voor mensen?',
        en: 'Short and without names. What happens, and what does it mean for people?',
      },
      searchable: true,
      maxLength: 5000,
    }),
    quote: field.text({
      label: { nl: 'In hun eigen woorden', en: 'In their own words' },
      help: { nl: 'Eén letterlijke zin uit een gemaskeerd verhaal.', en: 'One literal sentence from a masked story.' },
      searchable: true,
      maxLength: 600,
    }),
    severity: field.choice({
      label: { nl: 'Hoe zwaar raakt het mensen?', en: 'How hard does it hit people?' },
      help: {
        nl: 'Kijk naar de mensen die het overkomt, niet naar hoeveel het er zijn.',
        en: 'Look at the people it happens to, not at how many there are.',
      },
      facet: true,
      column: true,
      options: {
        hindrance: { label: { nl: 'hinder', en: 'hindrance' } },
        burden: { label: { nl: 'last', en: 'burden' } },
        hard: { label: { nl: 'zwaar', en: 'hard' } },
        upset: { label: { nl: 'ontwricht levens', en: 'upsets lives' } },
      },
    }),
    avoidability: field.choice({
      label: { nl: 'Had de overheid het kunnen voorkomen?', en: 'Could government have prevented it?' },
      help: {
        nl: 'Met andere regels, een andere uitvoering of een betere brief.',
        en: 'With other rules, other practice or a better letter.',
      },
      facet: true,
      column: true,
      options: {
        no: { label: { nl: 'nee', en: 'no' } },
        partly: { label: { nl: 'deels', en: 'partly' } },
        yes: { label: { nl: 'ja', en: 'yes' } },
      },
    }),
    people: field.added({
      label: { nl: 'Hoeveel mensen raakt het?', en: 'How many people does it hit?' },
      help: {
        nl: 'Een schatting met bron. Een nieuwe schatting komt erbij; oude blijven staan.',
        en: 'An estimate with its source. A new one is added; old ones stay.',
      },
      main: 'count',
      entry: {
        count: field.number({
          label: { nl: 'Aantal mensen', en: 'Number of people' },
          help: { nl: 'De beste schatting.', en: 'The best estimate.' },
          required: true,
          whole: true,
          min: 0,
          max: 20_000_000,
        }),
        source: field.text({
          label: { nl: 'Bron', en: 'Source' },
          help: { nl: 'Waar komt dit getal vandaan?', en: 'Where does this number come from?' },
          required: true,
          maxLength: 300,
        }),
        uncertainty: field.text({
          label: { nl: 'Onzekerheid', en: 'Uncertainty' },
          help: {
            nl: 'Tussen welke getallen ligt het waarschijnlijk?',
            en: 'Between which numbers does it probably lie?',
          },
          maxLength: 200,
        }),
      },
    }),
  },
  states: {
    working: {
      label: { nl: 'in bewerking', en: 'being worked on' },
      help: { nl: 'Alleen medewerkers zien dit thema.', en: 'Only staff see this theme.' },
      tone: 'neutral',
      public: false,
    },
    open: {
      label: { nl: 'openbaar', en: 'public' },
      help: {
        nl: 'Iedereen ziet dit thema. Nieuwe signalen tellen mee.',
        en: 'Everyone sees this theme. New signals count.',
      },
      tone: 'busy',
      public: true,
      needs: ['summary', 'severity', 'avoidability'],
    },
    closed: {
      label: { nl: 'afgesloten', en: 'closed' },
      help: { nl: 'Er komen geen nieuwe signalen meer bij.', en: 'No new signals are added.' },
      tone: 'good',
      public: true,
      closed: true,
    },
    merged: {
      label: { nl: 'samengevoegd', en: 'merged' },
      help: { nl: 'De signalen staan nu bij een ander thema.', en: 'The signals now stand with another theme.' },
      tone: 'neutral',
      public: false,
      closed: true,
    },
  },
  start: 'working',
  read: {
    who: ['coordinator', 'policy-owner', 'lawyer', 'auditor'],
    rule: {
      nl: 'Medewerkers van het beleid en de uitvoering lezen alle thema’s.',
      en: 'Staff of policy and practice read all themes.',
    },
  },
  create: { who: ['coordinator'], rule: coordinators },
  update: { who: ['coordinator'], rule: coordinators },
  actions: {
    publish: {
      label: { nl: 'Maak openbaar', en: 'Publish' },
      explain: {
        nl: 'Iedereen kan het thema dan zien en vinden. De verhalen zelf blijven gesloten.',
        en: 'Everyone can then see and find the theme. The stories themselves stay closed.',
      },
      who: ['coordinator'],
      rule: coordinators,
      from: ['working'],
      to: 'open',
      asks: { summary: 'required', severity: 'required', avoidability: 'required', quote: 'optional' },
    },
    close: {
      label: { nl: 'Sluit af', en: 'Close' },
      explain: {
        nl: 'Het thema blijft zichtbaar, maar er komen geen signalen meer bij.',
        en: 'The theme stays visible, but no more signals are added.',
      },
      who: ['coordinator'],
      rule: coordinators,
      from: ['open', 'working'],
      to: 'closed',
      reason: 'required',
    },
    reopen: {
      label: { nl: 'Open weer', en: 'Open again' },
      explain: { nl: 'Nieuwe signalen kunnen er weer bij.', en: 'New signals can be added again.' },
      who: ['coordinator'],
      rule: coordinators,
      from: ['closed'],
      to: 'open',
      reason: 'optional',
    },
    merge: {
      label: { nl: 'Markeer als samengevoegd', en: 'Mark as merged' },
      explain: {
        nl: 'De signalen gaan naar het andere thema. Dit kan ongedaan worden gemaakt.',
        en: 'The signals go to the other theme. This can be undone.',
      },
      who: ['system'],
      rule: {
        nl: 'Dit gebeurt alleen door twee thema’s samen te voegen.',
        en: 'This happens only by merging two themes.',
      },
      from: ['working', 'open', 'closed'],
      to: 'merged',
      reason: 'required',
    },
    unmerge: {
      label: { nl: 'Maak samenvoegen ongedaan', en: 'Undo the merge' },
      explain: { nl: 'De signalen komen terug.', en: 'The signals come back.' },
      who: ['system'],
      rule: {
        nl: 'Dit gebeurt alleen door het samenvoegen ongedaan te maken.',
        en: 'This happens only by undoing the merge.',
      },
      from: ['merged'],
      to: 'working',
      reason: 'optional',
    },
  },
  links: {
    'leads-to': {
      label: { nl: 'wijst op', en: 'points to' },
      reverse: { nl: 'blijkt uit', en: 'shows from' },
      to: ['hardship'],
    },
    'about-commitment': {
      label: { nl: 'gaat over', en: 'is about' },
      reverse: { nl: 'wat de praktijk zegt', en: 'what practice says' },
      to: ['commitment'],
    },
  },
  corrections: {
    termDays: 28,
    who: ['coordinator'],
    rule: { nl: 'Een coördinator antwoordt binnen vier weken.', en: 'A coordinator replies within four weeks.' },
  },
});
