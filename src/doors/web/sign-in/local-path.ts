import type { Act } from '../../../engine/access/access.ts';

/** A path on this site to go back to; anything that could lead elsewhere becomes the front page. */
export function localPath(path: string | null | undefined): string {
  if (!path || path.length > 500 || !/^\/(?![/\\])/.test(path) || /[\u0000-\u001f\\]/.test(path)) return '/';
  const url = URL.canParse(path, 'http://weerklank.invalid') ? new URL(path, 'http://weerklank.invalid') : null;
  // Taking dots out of a path can leave two slashes at its start, which is another host.
  if (url?.host !== 'weerklank.invalid' || url.pathname.startsWith('//')) return '/';
  return `${url.pathname}${url.search}${url.hash}`;
}

export const signInActs = {
  signIn: {
    name: 'door.sign-in',
    who: ['anyone'],
    rule: {
      nl: 'Iedereen mag de inlogpagina zien en proberen in te loggen.',
      en: 'Everyone may see the sign-in page and try to sign in.',
    },
  },
  read: {
    name: 'door.read',
    who: ['anyone'],
    rule: {
      nl: 'Iedereen mag de openbare pagina’s over deze site lezen.',
      en: 'Everyone may read the public pages about this site.',
    },
  },
} as const satisfies Record<string, Act<never>>;
