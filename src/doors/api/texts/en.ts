import type { TextsLike } from '../../../platform/i18n/texts.ts';
import type { nl } from './nl.ts';

export const en: TextsLike<typeof nl> = {
  titles: {
    invalid: 'The request is not right',
    'not-signed-in': 'Not signed in',
    'not-allowed': 'Not allowed',
    'not-found': 'Not found',
    gone: 'No longer exists',
    conflict: 'Conflicts with another change',
    'too-large': 'Too large',
    'too-many': 'Too many requests',
    unavailable: 'Not available now',
  },
  invalid: 'One or more values are not right; see errors.',
  notFound: 'There is nothing at this address of the API.',
  unreadable: 'We could not read the request.',
  wrongType: 'Send the data as application/json.',
  crashTitle: 'Failure in the service',
  crash: (code) => `Something went wrong on our side. Report this number if it keeps happening: ${code}`,
  foreign: 'This request came from another site and leans on a session. Use a bearer token.',
  page: {
    title: 'API',
    lead: 'Everything that is public on this site can be fetched by a program too. You need no account for that.',
    document: 'The description for programs (OpenAPI 3.1)',
    rulesTitle: 'How it works',
    rules: [
      'All addresses begin with /api/v1. Replies are JSON in UTF-8.',
      'Lists have page and size. The header Link points to the next and previous page.',
      'When something is wrong you get application/problem+json (RFC 9457) in Dutch or English, by Accept-Language.',
      'Staff sign in with a token of their sign-in service: Authorization: Bearer.',
      'Every reply has the header API-Version.',
    ],
    caption: (tag) => `Operations: ${tag}`,
    operation: 'Operation',
    address: 'Address',
    who: 'Who',
    open: 'Everyone',
    closed: 'After signing in',
  },
};
