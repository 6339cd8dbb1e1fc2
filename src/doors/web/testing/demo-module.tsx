import type { Act } from '../../../engine/access/access.ts';
import { emptyModule, type Module } from '../../../engine/module/house.ts';
import type { WebReply } from '../../../engine/module/web-route.ts';
import { Button, Form, Heading, Live, Paragraph, TextArea } from '../../../ui/index.ts';
import { DemoPage } from '../../../ui/testing/demo-page.tsx';

const read: Act<never> = {
  name: 'demo.read',
  who: ['anyone'],
  rule: { nl: 'Iedereen mag dit zien.', en: 'Everyone may see this.' },
};
const desk: Act<never> = {
  name: 'demo.desk',
  who: ['coordinator'],
  rule: { nl: 'Coördinatoren werken hier.', en: 'Coordinators work here.' },
};

function form(): WebReply {
  return {
    kind: 'page',
    title: 'Vertel',
    body: (
      <>
        <Heading level={1}>Vertel</Heading>
        <Form action="/demo-formulier" draft="verhaal">
          <TextArea name="story" label="Wat gebeurde er?" maxLength={200} />
          <Live id="gelijk" source="/demo-gelijk" field="f-story" />
          <Button>Verstuur</Button>
        </Form>
      </>
    ),
  };
}

/** A module that shows the whole page kit and its scripts, for tests in a browser. */
export function demoModule(): Module {
  const get = (path: string, act: Act<never>, reply: (query: URLSearchParams) => WebReply) =>
    ({
      method: 'GET',
      path,
      act,
      handle: ({ query }: { readonly query: URLSearchParams }) => Promise.resolve(reply(query)),
    }) as const;
  const heading = (text: string) => <Heading level={1}>{text}</Heading>;
  return {
    ...emptyModule,
    name: 'demo',
    acts: [read, desk],
    navigation: [
      { href: '/demo', label: { nl: 'Alle onderdelen', en: 'All components' }, place: 'public', order: 1, act: read },
      { href: '/demo-formulier', label: { nl: 'Vertel', en: 'Tell' }, place: 'public', order: 2, act: read },
      { href: '/werk', label: { nl: 'Werkplek', en: 'Desk' }, place: 'desk', order: 1, act: desk },
    ],
    routes: [
      get('/demo', read, () => ({
        kind: 'page',
        title: 'Demo',
        body: <DemoPage />,
        width: 'wide',
        crumbs: [{ href: '/demo', text: 'Demo' }],
      })),
      get('/werk', desk, () => ({ kind: 'page', title: 'Werkplek', body: heading('Werkplek') })),
      get('/demo-formulier', read, form),
      get('/demo-gelijk', read, (query) => ({
        kind: 'page',
        title: 'Gelijk',
        body: (
          <>
            {heading('Gelijk')}
            <div id="gelijk">
              <Paragraph>Lijkt op: {query.get('q')}</Paragraph>
            </div>
          </>
        ),
      })),
      {
        method: 'POST',
        path: '/demo-formulier',
        act: read,
        handle: () => Promise.resolve({ kind: 'redirect', to: '/demo', notice: { kind: 'ok', text: 'Verstuurd.' } }),
      },
    ],
  };
}
