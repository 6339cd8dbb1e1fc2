import type { House } from '../../../engine/module/house.ts';
import type { SearchHit } from '../../../platform/search/search.ts';
import type { Language } from '../../../kernel/dates.ts';
import { showDate } from '../../../kernel/dates.ts';
import { addressOf } from '../question/question.ts';
import { questionInWords, type Words } from '../question/words.ts';
import { absolute } from '../search/download.ts';
import { plainText } from '../search/search.presenter.ts';
import { libraryTexts } from '../texts/index.ts';
import { linkToken } from './alert-link.ts';
import { questionOf } from './alert.action.ts';
import type { Alert } from './alert.store.ts';

type Letter = Parameters<House['mail']['send']>[0];
type Settings = Pick<House, 'settings'>['settings'];
const shown = 25;

export function languageOf(alert: Pick<Alert, 'language'>): Language {
  return alert.language === 'en' ? 'en' : 'nl';
}

function askedInWords(alert: Alert, words: Words): string {
  const language = languageOf(alert);
  return questionInWords(questionOf(alert), words, language) || libraryTexts(language).alerts.everything;
}

/** Asks the holder of the address whether the messages are wanted. */
export function confirmLetter(settings: Settings, alert: Alert, words: Words): Letter {
  const t = libraryTexts(languageOf(alert)).alerts;
  const link = `${settings.baseUrl}/zoeken/bericht/bevestig/${linkToken(settings.secret, 'bevestig', alert.id)}`;
  return {
    to: alert.email,
    subject: t.mailConfirmSubject(settings.organisation),
    text: t.mailConfirm(askedInWords(alert, words), link),
  };
}

/** What is new, with a link that stops it; mail programs can stop it with one click (RFC 8058). */
export function newsLetter(settings: Settings, alert: Alert, fresh: readonly SearchHit[], words: Words): Letter {
  const language = languageOf(alert);
  const t = libraryTexts(language).alerts;
  const token = linkToken(settings.secret, 'stop', alert.id);
  const lines = fresh
    .slice(0, shown)
    .map(
      (hit) =>
        `${plainText(hit.title)}\n${words.kind(hit.type)}, ${showDate(hit.date, language)}\n${absolute(hit.url, settings.baseUrl)}`,
    );
  if (fresh.length > shown) lines.push(t.mailMore(fresh.length - shown));
  const all = absolute(addressOf({ ...questionOf(alert), sort: 'date' }), settings.baseUrl);
  const stop = `${settings.baseUrl}/zoeken/bericht/stop/${token}`;
  return {
    to: alert.email,
    subject: t.mailNewSubject(fresh.length, settings.organisation),
    text: t.mailNew(askedInWords(alert, words), lines.join('\n\n'), all, stop),
    headers: {
      'List-Unsubscribe': `<${settings.baseUrl}/api/v1/search-alerts/${token}/stop>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}
