import type { House } from '../../../engine/module/house.ts';
import type { Language } from '../../../kernel/dates.ts';
import { searchQueryOf, addressOf, type Question } from '../question/question.ts';
import { questionInWords, type Words } from '../question/words.ts';
import { libraryTexts } from '../texts/index.ts';
import { ask } from './ask.ts';
import { absolute } from './download.ts';
import { plainText } from './search.presenter.ts';

const entries = 50;

/** The newest records of a search as an Atom feed (RFC 4287). */
export async function feedOf(
  house: Pick<House, 'search' | 'settings' | 'clock'>,
  question: Question,
  words: Words,
  language: Language,
): Promise<string> {
  const newest: Question = { ...question, sort: 'date', page: 1 };
  const { hits } = await ask(house, searchQueryOf(newest, entries));
  const { baseUrl, organisation } = house.settings;
  const title = libraryTexts(language).feedTitle(questionInWords(question, words, language));
  const self = absolute(addressOf({ ...question, page: 1 }, '/zoeken.atom'), baseUrl);
  // A day has no hour: noon, so that no time zone makes it another day.
  const moment = (day: string) => `${day}T12:00:00Z`;
  const updated = hits[0] ? moment(hits[0].date) : house.clock.now();
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${xml(self)}</id>`,
    `<title>${xml(title)}</title>`,
    `<updated>${xml(updated)}</updated>`,
    `<author><name>${xml(organisation)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(absolute(addressOf({ ...question, page: 1 }), baseUrl))}"/>`,
    ...hits.map((hit) => {
      const url = xml(absolute(hit.url, baseUrl));
      return [
        `<entry><id>${url}</id><title>${xml(plainText(hit.title))}</title>`,
        `<link rel="alternate" type="text/html" href="${url}"/>`,
        `<updated>${xml(moment(hit.date))}</updated>`,
        `<category term="${xml(hit.type)}" label="${xml(words.kind(hit.type))}"/>`,
        `<summary>${xml(plainText(hit.snippet))}</summary></entry>`,
      ].join('');
    }),
    '</feed>',
    '',
  ].join('\n');
}

/** Text inside XML 1.0: markup as text, and without the signs that XML does not know. */
export function xml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
