import { expect, test } from 'vitest';
import { buildDocument, libraryHouse } from '../testing/library-house.ts';
import { sitemapIndex, sitemapPart } from './sitemap.ts';

test('the sitemap names every public record by its lasting address', async () => {
  const house = await libraryHouse([
    buildDocument({ url: '/plannen/1?a=1&b=<2>', date: '2026-05-01' }),
    buildDocument({ id: 'plan:2' }),
  ]);
  let part = '';
  for await (const piece of sitemapPart(house, 1)) part += piece;
  const index = await sitemapIndex(house);
  await house.close();
  expect(part).toContain(
    '<loc>https://weerklank.example/plannen/1?a=1&#38;b=&#60;2&#62;</loc><lastmod>2026-05-01</lastmod>',
  );
  expect(part.match(/<loc>/g)).toHaveLength(3);
  expect(index.match(/<loc>/g)).toEqual(['<loc>']);
  expect(index).toContain('https://weerklank.example/sitemap-1.xml');
});

test('beyond 49,000 records there is a second part', async () => {
  const house = await libraryHouse();
  const index = await sitemapIndex({ ...house, search: { ...house.search, count: () => Promise.resolve(98_001) } });
  await house.close();
  expect(index.match(/sitemap-\d+\.xml/g)).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml']);
});
