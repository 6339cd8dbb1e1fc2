import type { Act, Role } from '../../../engine/access/access.ts';
import { emptyModule, type Module } from '../../../engine/module/house.ts';
import type { WebReply, WebRequest, WebRoute } from '../../../engine/module/web-route.ts';
import { Refusal } from '../../../kernel/errors.ts';
import { Button, Form, Heading, TextField } from '../../../ui/index.ts';

export function act(name: string, who: readonly Role[]): Act<never> {
  return { name: `fake.${name}`, who, rule: { nl: `Regel van ${name}.`, en: `Rule of ${name}.` } };
}

const open = act('open', ['anyone']);
const staffOnly = act('desk', ['coordinator']);
const reporterOnly = act('follow', ['reporter']);

function page(text: string): WebReply {
  return { kind: 'page', title: text, body: <Heading level={1}>{text}</Heading> };
}

function formPage({ form }: WebRequest, message?: string): WebReply {
  const problems = message ? [{ field: 'title', message: { nl: message, en: message } }] : [];
  return {
    kind: 'page',
    title: 'Formulier',
    status: message ? 400 : 200,
    body: (
      <Form action="/formulier" values={form} problems={problems}>
        <Heading level={1}>Formulier</Heading>
        <TextField name="title" label="Titel" />
        <Button>Verstuur</Button>
      </Form>
    ),
  };
}

function get(path: string, who: Act<never>, handle: WebRoute['handle']): WebRoute {
  return { method: 'GET', path, act: who, handle };
}

const refusals: readonly WebRoute[] = (
  ['invalid', 'not-allowed', 'not-found', 'gone', 'conflict', 'too-large', 'too-many', 'unavailable'] as const
).map((kind) =>
  get(`/weiger/${kind}`, open, () => Promise.reject(new Refusal(kind, { nl: `Nee: ${kind}.`, en: `No: ${kind}.` }))),
);

/** A module with a page of each kind, for the tests of the doors. */
export function fakeModule(): Module {
  return {
    ...emptyModule,
    name: 'fake',
    acts: [open, staffOnly, reporterOnly],
    navigation: [
      { href: '/pagina', label: { nl: 'Pagina', en: 'Page' }, place: 'public', order: 1, act: open },
      { href: '/werk', label: { nl: 'Werk', en: 'Work' }, place: 'desk', order: 1, act: staffOnly },
    ],
    routes: [
      ...refusals,
      get('/pagina', open, ({ language, path }) => Promise.resolve(page(`${language} ${path}`))),
      get('/pagina/:id', open, ({ params }) => Promise.resolve(page(params['id'] ?? ''))),
      get('/werk', staffOnly, () => Promise.resolve(page('Werkplek'))),
      get('/mijn', reporterOnly, ({ actor }) =>
        Promise.resolve(page(actor.kind === 'reporter' ? actor.signalId : '?')),
      ),
      get('/kapot', open, () => Promise.reject(new Error('secret inside /etc/passwd'))),
      get('/weg', open, () => Promise.resolve({ kind: 'redirect', to: 'https://evil.example/' })),
      get('/bestand', open, () =>
        Promise.resolve({
          kind: 'file',
          body: '<script>1</script>',
          mediaType: 'text/html',
          name: '../é"x.html',
          inline: true,
        }),
      ),
      get('/formulier', open, (request) => Promise.resolve(formPage(request))),
      {
        method: 'POST',
        path: '/formulier',
        act: open,
        handle(request) {
          if (!request.form.get('title')) return Promise.resolve(formPage(request, 'Vul een titel in.'));
          if (request.form.get('title') === 'open') request.session.set('signal', 's-1');
          return Promise.resolve({
            kind: 'redirect',
            to: '/pagina',
            notice: { kind: 'ok', text: `Bewaard: ${[...request.form.keys()].join()}` },
          });
        },
      },
      {
        method: 'POST',
        path: '/bijlagen',
        act: open,
        upload: { maxFiles: 2 },
        handle: ({ files, form }) =>
          Promise.resolve(
            page(
              `${files.map((file) => `${file.field}:${file.fileName}:${String(file.bytes.length)}`).join(' ')} ${form.get('title') ?? ''}`,
            ),
          ),
      },
      { method: 'POST', path: '/raad', act: open, limit: 'guess', handle: () => Promise.resolve(page('geraden')) },
      { method: 'POST', path: '/raad-ook', act: open, limit: 'guess', handle: () => Promise.resolve(page('geraden')) },
    ],
  };
}
