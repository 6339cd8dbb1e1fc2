import { Readable } from 'node:stream';
import type { House } from '../../../engine/module/house.ts';
import type { WebReply, WebRequest, WebRoute } from '../../../engine/module/web-route.ts';
import { libraryActs } from '../library.access.ts';
import type { LibraryNeeds } from '../needs.ts';
import { addressOf, isNarrowed, lastPage, pageSize, readQuestion, searchQueryOf } from '../question/question.ts';
import { questionInWords, wordsOf } from '../question/words.ts';
import { libraryTexts } from '../texts/index.ts';
import { ask } from './ask.ts';
import { csvOf, jsonOf, mostRows } from './download.ts';
import { feedOf } from './feed.ts';
import { SearchPage } from './search.page.tsx';

/** The public search, its feed and its downloads: one address each, with the same question behind it. */
export function searchRoutes(house: House, needs: LibraryNeeds): WebRoute[] {
  const act = libraryActs.read;

  async function page({ language, query }: WebRequest): Promise<WebReply> {
    const { question, problems } = readQuestion(query);
    const answer = await ask(house, searchQueryOf(question));
    const last = Math.min(lastPage, Math.max(1, Math.ceil(answer.total / pageSize)));
    if (question.page > last) return { kind: 'redirect', to: addressOf({ ...question, page: last }) };
    const words = wordsOf(needs.sources(), language);
    const t = libraryTexts(language);
    const asked = questionInWords(question, words, language);
    return {
      kind: 'page',
      title: asked === '' ? t.title : t.titleFor(asked),
      description: t.description,
      width: 'wide',
      feed: addressOf({ ...question, page: 1 }, '/zoeken.atom'),
      // Search engines need the records, not every question about them.
      hidden: question.text !== '' || isNarrowed(question) || question.page > 1,
      ...(problems.length > 0 ? { status: 400 } : {}),
      body: <SearchPage question={question} answer={answer} words={words} problems={problems} typed={query} />,
    };
  }

  async function download({ language, query }: WebRequest, kind: 'csv' | 'json'): Promise<WebReply> {
    const { question } = readQuestion(query);
    // Asked first, so that a search that cannot answer gives a page that says so instead of half a file.
    const { total } = await ask(house, searchQueryOf({ ...question, page: 1 }, 1));
    const asked = questionInWords(question, wordsOf(needs.sources(), language), language);
    const pieces = kind === 'csv' ? csvOf(house, question) : jsonOf(house, question, total, asked);
    const part = total > mostRows ? `-${language === 'nl' ? 'eerste' : 'first'}-${String(mostRows)}` : '';
    return {
      kind: 'file',
      body: Readable.from(inChunks(pieces), { objectMode: false }),
      mediaType: kind === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8',
      name: `weerklank-${house.clock.today()}${part}.${kind}`,
    };
  }

  return [
    { method: 'GET', path: '/zoeken', act, handle: page },
    { method: 'GET', path: '/zoeken.csv', act, handle: (request) => download(request, 'csv') },
    { method: 'GET', path: '/zoeken.json', act, handle: (request) => download(request, 'json') },
    {
      method: 'GET',
      path: '/zoeken.atom',
      act,
      async handle({ language, query }) {
        const words = wordsOf(needs.sources(), language);
        const body = await feedOf(house, readQuestion(query).question, words, language);
        return { kind: 'file', body, mediaType: 'application/atom+xml; charset=utf-8', inline: true };
      },
    },
  ];
}

const chunk = 32_768;

/** Small pieces joined, so that a hundred thousand lines are not as many writes. */
async function* inChunks(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let waiting = '';
  for await (const piece of pieces) {
    waiting += piece;
    if (waiting.length < chunk) continue;
    yield waiting;
    waiting = '';
  }
  if (waiting !== '') yield waiting;
}
