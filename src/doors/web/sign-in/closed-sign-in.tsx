import { ButtonLink, Heading, Lead } from '../../../ui/index.ts';
import type { SignIn } from '../options.ts';
import { texts } from '../texts/texts.ts';
import { signInActs } from './local-path.ts';

/** For a site where no sign-in service was set yet: the public part works, and nobody gets in. */
export function closedSignIn(): SignIn {
  return {
    formTargets: [],
    routes: () => [
      {
        method: 'GET',
        path: '/inloggen',
        act: signInActs.signIn,
        handle({ language }) {
          const words = texts(language);
          return Promise.resolve({
            kind: 'page',
            title: words.signIn.title,
            status: 503,
            hidden: true,
            body: (
              <>
                <Heading level={1}>{words.signIn.title}</Heading>
                <Lead>{words.signIn.closed}</Lead>
                <ButtonLink href="/" look="secondary">
                  {words.errors.front}
                </ButtonLink>
              </>
            ),
          });
        },
      },
    ],
  };
}
