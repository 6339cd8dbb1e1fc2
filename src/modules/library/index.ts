import { emptyModule, type House, type Module } from '../../engine/module/house.ts';
import { alertJobs } from './alerts/alert.jobs.ts';
import { alertApi, alertRoutes } from './alerts/alert.routes.tsx';
import { homeRoutes } from './home/home.routes.tsx';
import { libraryActs } from './library.access.ts';
import type { LibraryNeeds } from './needs.ts';
import { publicRecords } from './open-data/data-sets.ts';
import { openDataRoutes } from './open-data/open-data.routes.tsx';
import { searchApi } from './search/search.api.ts';
import { searchRoutes } from './search/search.routes.tsx';
import { sitemapRoutes } from './sitemap/sitemap.ts';

export { libraryMigrations } from './alerts/alert.tables.ts';
export type { LibraryNeeds } from './needs.ts';

/** The library: one public search over everything that may be read, and every way to take it along. */
export function createLibrary(house: House, needs: LibraryNeeds): Module {
  return {
    ...emptyModule,
    name: 'library',
    acts: Object.values(libraryActs),
    routes: [
      ...homeRoutes(house, needs),
      ...searchRoutes(house, needs),
      ...alertRoutes(house, needs),
      ...sitemapRoutes(house),
      ...openDataRoutes(house, needs),
    ],
    api: [...searchApi(house), ...alertApi(house)],
    jobs: alertJobs(house, needs),
    dataSets: [publicRecords],
  };
}
