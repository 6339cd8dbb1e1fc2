import type { House } from '../../../engine/module/house.ts';
import type { WebRoute } from '../../../engine/module/web-route.ts';
import { libraryActs } from '../library.access.ts';
import type { LibraryNeeds } from '../needs.ts';
import { wordsOf } from '../question/words.ts';
import { libraryTexts } from '../texts/index.ts';
import { HomePage } from './home.page.tsx';
import { homeView } from './home.query.ts';

export function homeRoutes(house: House, needs: LibraryNeeds): WebRoute[] {
  return [
    {
      method: 'GET',
      path: '/',
      act: libraryActs.read,
      async handle({ language }) {
        const t = libraryTexts(language);
        const words = wordsOf(needs.sources(), language);
        return {
          kind: 'page',
          title: t.home.pageTitle,
          description: t.home.lead,
          width: 'wide',
          feed: '/zoeken.atom',
          body: <HomePage view={await homeView(house, needs, words)} words={words} />,
        };
      },
    },
  ];
}
