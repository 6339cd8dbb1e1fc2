import type { Act } from '../../src/engine/access/access.ts';
import { emptyModule, type Module } from '../../src/engine/module/house.ts';
import { DateText, Heading, Lead, Link, Pagination, StateBadge, Table } from '../../src/ui/index.ts';

const read: Act<never> = { name: 'bench.read', who: ['anyone'], rule: { nl: 'Iedereen.', en: 'Everyone.' } };
const rows = Array.from({ length: 50 }, (_, index) => ({
  id: index,
  title: `Samenloop van twee toeslagen ${String(index)}`,
  since: '2026-03-02',
  count: index * 7,
}));

/** A list of fifty records, as people meet it all over the site; without a database, so that the door itself is measured. */
export function listModule(): Module {
  return {
    ...emptyModule,
    name: 'bench',
    routes: [
      {
        method: 'GET',
        path: '/lijst',
        act: read,
        handle: () => Promise.resolve({ kind: 'page', title: 'Lijst', body: <List />, width: 'wide' }),
      },
    ],
  };
}

function List() {
  return (
    <>
      <Heading level={1}>Patronen</Heading>
      <Lead>Vijftig verhalen die op elkaar lijken.</Lead>
      <Table
        caption="Patronen"
        columns={[
          {
            header: 'Patroon',
            cell: (row) => <Link href={`/patroon/${String(row.id)}`}>{row.title}</Link>,
            rowHeader: true,
          },
          { header: 'Stand', cell: () => <StateBadge tone="info">Nieuw</StateBadge> },
          { header: 'Sinds', cell: (row) => <DateText date={row.since} /> },
          { header: 'Signalen', cell: (row) => row.count, kind: 'number' },
        ]}
        rows={rows}
      />
      <Pagination page={1} size={50} total={341} href={(page) => `?page=${String(page)}`} />
    </>
  );
}
