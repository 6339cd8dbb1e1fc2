import type { DoorRoute, SignInTools } from '../options.ts';
import { texts } from '../texts/texts.ts';
import { signInActs } from './local-path.ts';

/** Signing out: ends all sessions of the person, here and, where `elsewhere` names a place, at the sign-in service. */
export function signOutRoute({ staff }: SignInTools, elsewhere: () => Promise<string | null>): DoorRoute {
  return {
    method: 'POST',
    path: '/uitloggen',
    act: signInActs.signIn,
    async handle({ session, language }) {
      const who = session.staff;
      if (who) await staff.signOut(who.id);
      session.signOut();
      session.leaveNotice({ kind: 'ok', text: texts(language).signIn.signedOut });
      const place = who ? await elsewhere() : null;
      return place ? { kind: 'elsewhere', to: place } : { kind: 'redirect', to: '/' };
    },
  };
}
