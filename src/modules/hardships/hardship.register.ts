import { defineRegister } from '../../engine/register/index.ts';
import { hardshipFields } from './hardship.fields.ts';

const owners = {
  nl: 'Beleidseigenaren en wetgevingsjuristen houden de hardheden bij.',
  en: 'Policy owners and legislative lawyers keep the hardships.',
};
const keep = { who: ['policy-owner', 'lawyer'], rule: owners } as const;

/** A rule or practice that works out disproportionately hard for an identifiable group. */
export const hardship = defineRegister({
  name: 'hardship',
  plural: 'hardships',
  path: '/hardheden',
  label: { one: { nl: 'hardheid', en: 'hardship' }, many: { nl: 'Hardheden', en: 'Hardships' } },
  about: {
    nl: 'Een hardheid is een regel of werkwijze die voor een groep mensen veel zwaarder uitpakt dan bedoeld. Hier staat wie het raakt, waardoor het komt en wat eraan gedaan wordt.',
    en: 'A hardship is a rule or practice that works out much harder for a group of people than was meant. Here stands whom it hits, what causes it and what is done about it.',
  },
  title: 'title',
  fields: hardshipFields,
  states: {
    draft: {
      label: { nl: 'concept', en: 'draft' },
      help: { nl: 'Nog niet openbaar.', en: 'Not public yet.' },
      tone: 'neutral',
      public: false,
    },
    researching: {
      label: { nl: 'wordt onderzocht', en: 'under research' },
      help: {
        nl: 'We zoeken uit wie het raakt en waardoor het komt.',
        en: 'We find out whom it hits and what causes it.',
      },
      tone: 'busy',
      public: true,
      needs: ['group', 'mechanism', 'severity', 'knownSince', 'owner'],
    },
    acknowledged: {
      label: { nl: 'erkend', en: 'acknowledged' },
      help: {
        nl: 'De eigenaar erkent dat dit onevenredig hard uitpakt.',
        en: 'The owner acknowledges that this works out disproportionately hard.',
      },
      tone: 'bad',
      public: true,
      needs: ['cause', 'level'],
    },
    'being-solved': {
      label: { nl: 'wordt opgelost', en: 'being solved' },
      help: { nl: 'Er loopt een oplossing, of die komt eraan.', en: 'A solution is running or on its way.' },
      tone: 'busy',
      public: true,
    },
    solved: {
      label: { nl: 'opgelost', en: 'solved' },
      help: { nl: 'De structurele oplossing werkt.', en: 'The structural solution works.' },
      tone: 'good',
      public: true,
      closed: true,
    },
    'not-solved': {
      label: { nl: 'niet opgelost', en: 'not solved' },
      help: {
        nl: 'Er is besloten dit niet op te lossen. De reden staat erbij.',
        en: 'It was decided not to solve this. The reason is given.',
      },
      tone: 'bad',
      public: true,
      closed: true,
      needs: ['notSolvedBecause', 'decidedBy'],
    },
  },
  start: 'draft',
  read: {
    who: ['coordinator', 'policy-owner', 'lawyer', 'auditor', 'reviewer'],
    rule: {
      nl: 'Medewerkers van beleid, wetgeving en toezicht lezen ook de concepten.',
      en: 'Staff of policy, legislation and oversight also read the drafts.',
    },
  },
  create: {
    who: ['policy-owner', 'lawyer', 'coordinator'],
    rule: {
      nl: 'Beleid, wetgeving en coördinatoren leggen een hardheid vast.',
      en: 'Policy, legislation and coordinators record a hardship.',
    },
  },
  update: { ...keep, in: ['draft', 'researching', 'acknowledged', 'being-solved'] },
  actions: {
    research: {
      label: { nl: 'Maak openbaar en onderzoek', en: 'Publish and research' },
      explain: { nl: 'Iedereen kan de hardheid dan zien.', en: 'Everyone can then see the hardship.' },
      ...keep,
      from: ['draft'],
      to: 'researching',
    },
    acknowledge: {
      label: { nl: 'Erken', en: 'Acknowledge' },
      explain: {
        nl: 'De eigenaar zegt hiermee dat dit onevenredig hard uitpakt.',
        en: 'The owner says by this that it works out disproportionately hard.',
      },
      who: ['policy-owner'],
      rule: {
        nl: 'Een beleidseigenaar erkent; iemand anders bevestigt.',
        en: 'A policy owner acknowledges; somebody else confirms.',
      },
      from: ['researching'],
      to: 'acknowledged',
      asks: { cause: 'required', level: 'required' },
      fourEyes: true,
    },
    'start-solving': {
      label: { nl: 'Begin met oplossen', en: 'Start solving' },
      explain: { nl: 'Er is minstens één oplossing vastgelegd.', en: 'At least one solution is recorded.' },
      ...keep,
      from: ['acknowledged', 'researching'],
      to: 'being-solved',
      when: [
        { linked: 'solved-by', otherwise: { nl: 'Leg eerst een oplossing vast.', en: 'Record a solution first.' } },
      ],
    },
    solve: {
      label: { nl: 'Opgelost', en: 'Solved' },
      explain: {
        nl: 'De structurele oplossing werkt en is gemeten.',
        en: 'The structural solution works and has been measured.',
      },
      who: ['policy-owner'],
      rule: {
        nl: 'Een beleidseigenaar sluit; iemand anders bevestigt.',
        en: 'A policy owner closes; somebody else confirms.',
      },
      from: ['being-solved'],
      to: 'solved',
      reason: 'required',
      fourEyes: true,
      when: [
        {
          linked: 'solved-by',
          inState: ['running', 'ended'],
          otherwise: { nl: 'Er werkt nog geen oplossing.', en: 'No solution works yet.' },
        },
      ],
    },
    'decide-not': {
      label: { nl: 'Besluit: niet oplossen', en: 'Decide: not to solve' },
      explain: {
        nl: 'De reden en wie dit besloot komen openbaar te staan.',
        en: 'The reason and who decided this become public.',
      },
      who: ['policy-owner'],
      rule: {
        nl: 'Een beleidseigenaar legt het besluit vast; iemand anders bevestigt.',
        en: 'A policy owner records the decision; somebody else confirms.',
      },
      from: ['researching', 'acknowledged', 'being-solved'],
      to: 'not-solved',
      asks: { notSolvedBecause: 'required', decidedBy: 'required' },
      fourEyes: true,
    },
    reopen: {
      label: { nl: 'Open weer', en: 'Open again' },
      explain: { nl: 'De hardheid wordt opnieuw onderzocht.', en: 'The hardship is researched again.' },
      ...keep,
      from: ['solved', 'not-solved'],
      to: 'researching',
      reason: 'required',
    },
  },
  deadlines: {
    position: {
      label: { nl: 'Standpunt van de eigenaar', en: 'Position of the owner' },
      help: {
        nl: 'Binnen drie maanden nadat het onderzoek begon.',
        en: 'Within three months after the research began.',
      },
      from: { entering: 'researching' },
      length: { months: 3 },
      until: ['acknowledged', 'being-solved', 'solved', 'not-solved'],
      remindBefore: [28, 7],
      public: true,
    },
  },
  links: {
    'solved-by': {
      label: { nl: 'oplossing', en: 'solution' },
      reverse: { nl: 'lost op', en: 'solves' },
      to: ['solution'],
    },
    'about-commitment': {
      label: { nl: 'raakt aan', en: 'touches' },
      reverse: { nl: 'hardheid', en: 'hardship' },
      to: ['commitment'],
    },
  },
  corrections: {
    termDays: 28,
    who: ['policy-owner', 'lawyer'],
    rule: { nl: 'De eigenaar antwoordt binnen vier weken.', en: 'The owner replies within four weeks.' },
  },
});
