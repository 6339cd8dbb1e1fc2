import type { Act } from '../../engine/access/access.ts';

/** Who may do what in the library, as sentences. */
export const libraryActs = {
  read: {
    name: 'library.read',
    who: ['anyone'],
    rule: {
      nl: 'Iedereen mag alle openbare stukken zoeken, lezen en downloaden.',
      en: 'Everyone may search, read and download all public records.',
    },
  },
  subscribe: {
    name: 'library.subscribe',
    who: ['anyone'],
    rule: {
      nl: 'Iedereen mag met een e-mailadres vragen om bericht over een zoekvraag, na een bevestiging per mail.',
      en: 'Everyone may ask for messages about a search with an e-mail address, after confirming by mail.',
    },
  },
  manage: {
    name: 'library.manage-alert',
    who: ['anyone'],
    rule: {
      nl: 'Wie de persoonlijke link uit de mail heeft, mag dat bericht bevestigen of stoppen.',
      en: 'Whoever holds the personal link from the mail may confirm or stop that message.',
    },
  },
  send: {
    name: 'library.send-alert',
    who: ['system'],
    rule: {
      nl: 'Alleen het systeem verstuurt de berichten en gebruikt daarvoor het adres; elke keer wordt vastgelegd.',
      en: 'Only the system sends the messages and uses the address for it; every time is logged.',
    },
  },
  forget: {
    name: 'library.forget-alert',
    who: ['system'],
    rule: {
      nl: 'Het systeem wist aanvragen die na zeven dagen niet zijn bevestigd.',
      en: 'The system deletes requests that are not confirmed after seven days.',
    },
  },
} as const satisfies Record<string, Act<never>>;
