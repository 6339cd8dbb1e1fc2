import type { Act } from '../../../engine/access/access.ts';
import { Refusal } from '../../../kernel/errors.ts';
import { Alert, Button, Card, CardGrid, Form, Heading, Hidden, Lead, Small } from '../../../ui/index.ts';
import type { Language } from '../../../kernel/dates.ts';
import type { SignIn, SignInTools } from '../options.ts';
import { texts } from '../texts/texts.ts';
import { localPath, signInActs } from './local-path.ts';
import { signOutRoute } from './sign-out.ts';
import type { StaffMember } from './staff.store.ts';

/**
 * A sign-in without passwords, for looking around with invented people.
 * @throws Error in production or without the demonstration: it then may not exist at all.
 */
export function demoSignIn(
  persons: readonly StaffMember[],
  settings: { production: boolean; demonstration: boolean },
): SignIn {
  if (settings.production) throw new Error('the demonstration sign-in does not exist in production');
  if (!settings.demonstration) throw new Error('the demonstration sign-in only exists in a demonstration');
  return {
    formTargets: [],
    routes: (tools) => [
      listRoute(persons),
      chooseRoute(persons, tools),
      signOutRoute(tools, () => Promise.resolve(null)),
    ],
  };
}

const act: Act<never> = signInActs.signIn;

function listRoute(persons: readonly StaffMember[]) {
  return {
    method: 'GET',
    path: '/inloggen',
    act,
    handle: ({ query, language }: { readonly query: URLSearchParams; readonly language: Language }) =>
      Promise.resolve({
        kind: 'page',
        title: texts(language).signIn.title,
        body: <DemoSignIn persons={persons} back={localPath(query.get('terug'))} language={language} />,
        width: 'wide',
        hidden: true,
      } as const),
  } as const;
}

function chooseRoute(
  persons: readonly StaffMember[],
  { staff, now }: SignInTools,
): ReturnType<SignIn['routes']>[number] {
  return {
    method: 'POST',
    path: '/inloggen',
    act,
    limit: 'write',
    async handle(request) {
      const person = persons.find(({ subject }) => subject === request.form.get('person'));
      if (!person) {
        throw new Refusal('invalid', { nl: 'Kies iemand uit de lijst.', en: 'Choose someone from the list.' });
      }
      const arrival = await staff.arrive(person);
      const words = texts(request.language).signIn;
      if (arrival === null) throw new Refusal('not-allowed', { nl: words.inactive, en: words.inactive });
      request.session.signIn(arrival, Date.parse(now()) / 1000);
      const notice = { kind: 'ok', text: words.welcome(person.name) } as const;
      return { kind: 'redirect', to: localPath(request.form.get('terug')), notice };
    },
  };
}

interface DemoSignInProps {
  readonly persons: readonly StaffMember[];
  readonly back: string;
  readonly language: Language;
}

function DemoSignIn({ persons, back, language }: DemoSignInProps) {
  const words = texts(language);
  return (
    <>
      <Heading level={1}>{words.signIn.title}</Heading>
      <Lead>{words.signIn.demoLead}</Lead>
      <Alert kind="warning">{words.signIn.demoWarning}</Alert>
      <Heading level={2}>{words.signIn.demoList}</Heading>
      <CardGrid>
        {persons.map((person) => (
          <Card title={person.name} above={person.organisation}>
            <Small>{person.roles.map((role) => words.roles[role]).join(', ')}</Small>
            <Form action="/inloggen" id={`p-${person.subject}`}>
              <Hidden name="person" value={person.subject} />
              <Hidden name="terug" value={back} />
              <Button look="secondary">{words.signIn.as(person.name)}</Button>
            </Form>
          </Card>
        ))}
      </CardGrid>
    </>
  );
}
