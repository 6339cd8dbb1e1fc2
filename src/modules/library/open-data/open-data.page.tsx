import type { DataSet } from '../../../engine/publication/publication.ts';
import {
  Card,
  CardGrid,
  DataList,
  Heading,
  Lead,
  Link,
  LinkList,
  Paragraph,
  Section,
  usePage,
} from '../../../ui/index.ts';
import { libraryTexts } from '../texts/index.ts';
import { fileType } from './vocabulary.ts';

/** What may be taken along as data, under which licence. */
export function OpenDataPage({ dataSets }: { readonly dataSets: readonly DataSet[] }) {
  const { language } = usePage();
  const t = libraryTexts(language).openData;
  return (
    <div class="wk-stack">
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <DataList items={[{ term: t.licence, value: t.licenceText }]} />
      <CardGrid>
        {dataSets.map((set) => (
          <Card title={set.title[language]} level={2}>
            <Paragraph>{set.description[language]}</Paragraph>
            <LinkList
              links={set.files.map(({ path, mediaType }) => ({
                href: path,
                text: `${t.files}: ${fileType(mediaType).name}`,
              }))}
            />
          </Card>
        ))}
      </CardGrid>
      <Section id="machines" title={t.dcat}>
        <Paragraph>{t.dcatText}</Paragraph>
        <LinkList
          links={[
            { href: '/dcat', text: 'DCAT-AP-NL 3.0 (Turtle)' },
            { href: '/dcat.jsonld', text: 'DCAT-AP-NL 3.0 (JSON-LD)' },
          ]}
        />
      </Section>
      <Section id="api" title={t.api}>
        <Paragraph>
          {t.apiText} <Link href="/api/v1">{t.apiLink}</Link>
        </Paragraph>
      </Section>
    </div>
  );
}
