import { defineRegister } from '../../engine/register/index.ts';
import { commitmentFields } from './commitment.fields.ts';

const keep = {
  who: ['policy-owner'],
  rule: { nl: 'Een beleidseigenaar houdt de toezeggingen bij.', en: 'A policy owner keeps the commitments.' },
} as const;

/** Something a plan says will be done, from proposal by the machine to fulfilment checked by somebody else. */
export const commitment = defineRegister({
  name: 'commitment',
  plural: 'commitments',
  path: '/toezeggingen',
  label: { one: { nl: 'toezegging', en: 'commitment' }, many: { nl: 'Toezeggingen', en: 'Commitments' } },
  about: {
    nl: 'Wat in plannen is beloofd: door wie, wanneer het klaar moet zijn, wat ervan is gekomen en waaruit dat blijkt.',
    en: 'What plans have promised: by whom, when it must be ready, what came of it and what shows that.',
  },
  title: 'title',
  fields: commitmentFields,
  states: {
    proposed: {
      label: { nl: 'voorgesteld', en: 'proposed' },
      help: {
        nl: 'Door de machine voorgesteld; nog door niemand bekeken.',
        en: 'Proposed by the machine; nobody has looked yet.',
      },
      tone: 'neutral',
      public: false,
    },
    open: {
      label: { nl: 'loopt', en: 'under way' },
      help: {
        nl: 'Bevestigd als toezegging. Er wordt aan gewerkt.',
        en: 'Confirmed as a commitment. It is being worked on.',
      },
      tone: 'busy',
      public: true,
    },
    claimed: {
      label: { nl: 'volgens de eigenaar nagekomen', en: 'fulfilled, says the owner' },
      help: { nl: 'Iemand anders controleert dit nog.', en: 'Somebody else still checks this.' },
      tone: 'busy',
      public: true,
    },
    fulfilled: {
      label: { nl: 'nagekomen', en: 'fulfilled' },
      help: {
        nl: 'Gecontroleerd door iemand anders dan de eigenaar.',
        en: 'Checked by somebody other than the owner.',
      },
      tone: 'good',
      public: true,
      closed: true,
    },
    dropped: {
      label: { nl: 'vervallen', en: 'dropped' },
      help: { nl: 'Dit gaat niet door. De reden staat erbij.', en: 'This will not happen. The reason is given.' },
      tone: 'bad',
      public: true,
      closed: true,
    },
    rejected: {
      label: { nl: 'geen toezegging', en: 'no commitment' },
      help: { nl: 'Een mens oordeelde dat dit geen toezegging is.', en: 'A person judged that this is no commitment.' },
      tone: 'neutral',
      public: false,
      closed: true,
    },
  },
  start: 'proposed',
  read: {
    who: ['coordinator', 'policy-owner', 'lawyer', 'auditor', 'reviewer'],
    rule: {
      nl: 'Medewerkers van beleid en toezicht zien ook de voorstellen.',
      en: 'Staff of policy and oversight also see the proposals.',
    },
  },
  create: keep,
  update: { ...keep, in: ['proposed', 'open', 'claimed'] },
  actions: {
    confirm: {
      label: { nl: 'Bevestig', en: 'Confirm' },
      explain: {
        nl: 'Dit is een toezegging. Iedereen kan hem dan zien.',
        en: 'This is a commitment. Everyone can then see it.',
      },
      ...keep,
      from: ['proposed'],
      to: 'open',
    },
    reject: {
      label: { nl: 'Geen toezegging', en: 'No commitment' },
      explain: {
        nl: 'De zin blijft in het plan staan als gewone tekst.',
        en: 'The sentence stays in the plan as ordinary text.',
      },
      ...keep,
      from: ['proposed'],
      to: 'rejected',
      reason: 'optional',
    },
    postpone: {
      label: { nl: 'Verzet de termijn', en: 'Move the deadline' },
      explain: {
        nl: 'De oude datum blijft zichtbaar, met de reden.',
        en: 'The old date stays visible, with the reason.',
      },
      ...keep,
      from: ['open'],
      asks: { deadline: 'required' },
      reason: 'required',
    },
    claim: {
      label: { nl: 'Meld nagekomen', en: 'Report fulfilled' },
      explain: {
        nl: 'Iemand anders controleert dit voordat het als nagekomen telt.',
        en: 'Somebody else checks this before it counts as fulfilled.',
      },
      ...keep,
      from: ['open'],
      to: 'claimed',
      when: [
        {
          field: 'progress',
          atLeast: 1,
          otherwise: { nl: 'Voeg eerst voortgang met bewijs toe.', en: 'Add progress with evidence first.' },
        },
      ],
    },
    fulfil: {
      label: { nl: 'Nagekomen', en: 'Fulfilled' },
      explain: { nl: 'U bevestigt dat dit echt is gebeurd.', en: 'You confirm that this really happened.' },
      who: ['reviewer', 'auditor', 'policy-owner'],
      rule: {
        nl: 'Alleen iemand anders dan wie het meldde, mag een toezegging nagekomen noemen.',
        en: 'Only somebody other than who reported it may call a commitment fulfilled.',
      },
      from: ['claimed'],
      to: 'fulfilled',
      when: [
        {
          notSameActorAs: 'claim',
          otherwise: {
            nl: 'U meldde dit zelf. Iemand anders moet het controleren.',
            en: 'You reported this yourself. Somebody else must check it.',
          },
        },
      ],
    },
    'send-back': {
      label: { nl: 'Nog niet nagekomen', en: 'Not fulfilled yet' },
      explain: { nl: 'De eigenaar moet nog iets doen.', en: 'The owner must still do something.' },
      who: ['reviewer', 'auditor'],
      rule: { nl: 'Een toetser stuurt terug wat nog niet klopt.', en: 'A reviewer sends back what is not right yet.' },
      from: ['claimed'],
      to: 'open',
      reason: 'required',
    },
    drop: {
      label: { nl: 'Laat vervallen', en: 'Drop' },
      explain: { nl: 'De reden komt openbaar te staan.', en: 'The reason becomes public.' },
      ...keep,
      from: ['open', 'claimed'],
      to: 'dropped',
      reason: 'required',
    },
    reopen: {
      label: { nl: 'Open weer', en: 'Open again' },
      explain: { nl: 'De toezegging loopt weer.', en: 'The commitment is under way again.' },
      ...keep,
      from: ['dropped', 'fulfilled', 'rejected'],
      to: 'open',
      reason: 'required',
    },
  },
  deadlines: {
    due: {
      label: { nl: 'Uiterlijk', en: 'At the latest' },
      help: {
        nl: 'De dag die in het plan staat, of waarnaar die is verzet.',
        en: 'The day in the plan, or to which it was moved.',
      },
      from: { field: 'deadline' },
      until: ['fulfilled', 'dropped', 'rejected', 'claimed'],
      remindBefore: [56, 14],
      public: true,
    },
  },
  links: {
    'split-from': {
      label: { nl: 'gesplitst uit', en: 'split from' },
      reverse: { nl: 'gesplitst in', en: 'split into' },
      to: ['commitment'],
    },
    'merged-into': {
      label: { nl: 'samengevoegd met', en: 'merged into' },
      reverse: { nl: 'samengevoegd uit', en: 'merged from' },
      to: ['commitment'],
    },
  },
  corrections: { termDays: 28, ...keep },
});
