import type { ComponentChildren } from 'preact';
import { allRoles } from '../../../engine/access/access.ts';
import type { Language } from '../../../kernel/dates.ts';
import { ButtonLink, Card, CardGrid, Heading, Hero, Lead, LinkList, Paragraph, Table } from '../../../ui/index.ts';
import type { DoorRoute, WebOptions } from '../options.ts';
import { signInActs } from '../sign-in/local-path.ts';
import { texts } from '../texts/texts.ts';

/** The pages that every site has, unless a module brings its own at the same address. */
export function sitePages(options: Pick<WebOptions, 'modules' | 'settings'>): readonly DoorRoute[] {
  return [
    page(
      '/',
      (language) => texts(language).front.title,
      (language) => <Front options={options} language={language} />,
      'wide',
    ),
    plain('/over', 'about'),
    plain('/toegankelijkheid', 'accessibility'),
    plain('/privacy', 'privacy'),
    page(
      '/broncode',
      (language) => texts(language).source.title,
      (language) => <Source options={options} language={language} />,
    ),
    page(
      '/toegang',
      (language) => texts(language).access.title,
      (language) => <AccessRules options={options} language={language} />,
      'wide',
    ),
  ];
}

function page(
  path: string,
  title: (language: Language) => string,
  body: (language: Language) => ComponentChildren,
  width: 'text' | 'wide' = 'text',
): DoorRoute {
  return {
    method: 'GET',
    path,
    act: signInActs.read,
    handle: ({ language }) =>
      Promise.resolve({ kind: 'page', title: title(language), body: <>{body(language)}</>, width }),
  };
}

function plain(path: string, name: 'about' | 'accessibility' | 'privacy'): DoorRoute {
  return page(
    path,
    (language) => texts(language)[name].title,
    (language) => {
      const { title, lead, paragraphs } = texts(language)[name];
      return (
        <>
          <Heading level={1}>{title}</Heading>
          <Lead>{lead}</Lead>
          {Object.values(paragraphs).map((text) => (
            <Paragraph>{text}</Paragraph>
          ))}
        </>
      );
    },
  );
}

interface Props {
  readonly options: Pick<WebOptions, 'modules' | 'settings'>;
  readonly language: Language;
}

function Front({ options, language }: Props) {
  const words = texts(language).front;
  const entries = options.modules
    .flatMap(({ navigation }) => navigation)
    .filter(({ place, href }) => place === 'public' && href !== '/')
    .sort((a, b) => a.order - b.order);
  const [first, second, ...rest] = entries;
  return (
    <>
      <Hero
        title={words.title}
        lead={words.lead}
        actions={
          <>
            {first ? <ButtonLink href={first.href}>{first.label[language]}</ButtonLink> : null}
            {second ? (
              <ButtonLink href={second.href} look="secondary">
                {second.label[language]}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      {rest.length > 0 ? <Heading level={2}>{words.where}</Heading> : null}
      <CardGrid>
        {rest.map(({ href, label }) => (
          <Card title={label[language]} href={href} />
        ))}
      </CardGrid>
    </>
  );
}

function Source({ options, language }: Props) {
  const words = texts(language).source;
  const { sourceUrl } = options.settings;
  return (
    <>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <Paragraph>{words.text}</Paragraph>
      {sourceUrl ? (
        <LinkList links={[{ href: sourceUrl, text: words.link }]} />
      ) : (
        <Paragraph>{words.unknown}</Paragraph>
      )}
    </>
  );
}

/** Every act of every module, with its rule in words. */
function AccessRules({ options, language }: Props) {
  const words = texts(language);
  return (
    <>
      <Heading level={1}>{words.access.title}</Heading>
      <Lead>{words.access.lead}</Lead>
      {options.modules
        .filter(({ acts }) => acts.length > 0)
        .map(({ name, acts }) => (
          <Table
            caption={words.access.caption(name)}
            columns={[
              { header: words.access.rule, cell: ({ rule }) => rule[language], rowHeader: true },
              {
                header: words.access.who,
                cell: ({ who }) =>
                  allRoles
                    .filter((role) => who.includes(role))
                    .map((role) => words.roles[role])
                    .join(', '),
              },
              { header: words.access.act, cell: (act) => act.name },
            ]}
            rows={acts}
          />
        ))}
    </>
  );
}
