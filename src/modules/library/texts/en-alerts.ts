import type { TextsLike } from '../../../platform/i18n/texts.ts';
import type { alerts as nl } from './nl-alerts.ts';

export const alerts: TextsLike<typeof nl> = {
  title: 'Message when something is new',
  lead: 'You get at most one mail a day, and only when there is something new.',
  about: 'Your search',
  everything: 'all public records',
  email: 'Your e-mail address',
  emailHelp: 'We use it for these messages only. When you stop, we delete it at once.',
  send: 'Ask for messages',
  sentTitle: 'Look in your mail',
  sent: 'We sent a mail to this address. Click the link in it and the messages will start. If you do not within seven days, we delete your address.',
  sentNothing: 'No mail? Look in the spam folder, or ask once more.',
  confirmTitle: 'Do you want these messages?',
  confirm: 'Yes, send me messages',
  confirmed: 'It is on. You get a message when there is something new.',
  stopTitle: 'Do you want to stop these messages?',
  stop: 'Stop and delete my address',
  stopped: 'It has stopped. Your address is deleted.',
  deadTitle: 'This link no longer works',
  dead: 'The messages have stopped, or the request has expired. You can always ask for messages again.',
  again: 'To search',
  back: 'Back to the result',
  mailConfirmSubject: (organisation) => `Confirm your messages – ${organisation}`,
  mailConfirm: (question, link) =>
    `Hello,\n\nSomeone asked with this address for messages about anything new on:\n${question}\n\nWas it you? Then open this link and press the button:\n${link}\n\nWas it not you? Then you need not do anything. After seven days we delete your address.\n`,
  mailNewSubject: (count, organisation) =>
    count === 1 ? `1 new record – ${organisation}` : `${count} new records – ${organisation}`,
  mailNew: (question, lines, more, stop) =>
    `Hello,\n\nThere is something new on:\n${question}\n\n${lines}\n\nSee everything:\n${more}\n\nNo more messages? With this link you stop and we delete your address:\n${stop}\n`,
  mailMore: (count) => `And ${count} more.`,
  invalid: 'Enter an e-mail address, such as name@example.org.',
};
