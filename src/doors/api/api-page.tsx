import type { ApiRoute } from '../../engine/module/api-route.ts';
import type { WebRoute } from '../../engine/module/web-route.ts';
import type { Language } from '../../kernel/dates.ts';
import { Badge, Heading, Lead, Link, List, Paragraph, Table } from '../../ui/index.ts';
import { texts } from './texts/texts.ts';

/** The page that tells people what the API offers. */
export function apiPage(routes: readonly ApiRoute[]): WebRoute {
  return {
    method: 'GET',
    path: '/api',
    act: {
      name: 'door.read-api-page',
      who: ['anyone'],
      rule: { nl: 'Iedereen mag lezen wat de API kan.', en: 'Everyone may read what the API can do.' },
    },
    handle: ({ language }) =>
      Promise.resolve({
        kind: 'page',
        title: texts(language).page.title,
        width: 'wide',
        body: <ApiPage routes={routes} language={language} />,
      }),
  };
}

function ApiPage({ routes, language }: { readonly routes: readonly ApiRoute[]; readonly language: Language }) {
  const words = texts(language).page;
  const tags = [...new Set(routes.map(({ tag }) => tag))].sort();
  return (
    <>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <Paragraph>
        <Link href="/api/v1/openapi.json">{words.document}</Link>
      </Paragraph>
      <Heading level={2}>{words.rulesTitle}</Heading>
      <List items={Object.values(words.rules)} />
      {tags.map((tag) => (
        <Table
          caption={words.caption(tag)}
          columns={[
            { header: words.operation, cell: ({ summary }) => summary[language], rowHeader: true },
            { header: words.address, cell: ({ method, path }) => <code>{`${method} /api/v1${path}`}</code> },
            {
              header: words.who,
              cell: ({ act }) => <Badge>{act.who.includes('anyone') ? words.open : words.closed}</Badge>,
            },
          ]}
          rows={routes.filter((route) => route.tag === tag)}
        />
      ))}
    </>
  );
}
