import type { VNode } from 'preact';
import type { Language } from '../../kernel/dates.ts';
import { renderPage } from '../shell/shell.tsx';
import { themeClass } from '../styles/stylesheet.ts';
import { DemoPage } from './demo-page.tsx';

/** A whole page of the shell for tests; `text` stands in every place where people's words can stand. */
export function demoShell(text?: string, language: Language = 'nl', body?: VNode): string {
  return renderPage({
    language,
    title: text ?? 'Alles van de pagina-kit',
    organisation: text ?? 'Ministerie van Samenhang',
    description: text ?? 'Alle onderdelen',
    frame: { language, csrf: text ?? 'token', path: '/demo?q=1' },
    canonical: 'https://weerklank.example/demo',
    navigation: [
      { href: '/', text: 'Vertel wat er misgaat', current: false },
      { href: '/hardheden', text: text ?? 'Hardheden', current: true },
      { href: '/beloften', text: 'Beloften', current: false },
      { href: '/verslagen', text: 'Verslagen', current: false },
    ],
    desk: [
      { href: '/werk/signalen', text: text ?? 'Signalen', current: true },
      { href: '/werk/patronen', text: 'Patronen', current: false },
    ],
    person: { name: text ?? 'Noor van der Linden' },
    signInHref: '/inloggen',
    signOutAction: '/uitloggen',
    searchAction: '/zoeken',
    searchText: text,
    languageHref: (code) => `/demo?lang=${code}`,
    notice: { kind: 'ok', text: text ?? 'Bewaard.' },
    crumbs: [{ href: '/hardheden', text: text ?? 'Hardheden' }],
    width: 'wide',
    feed: '/demo.atom',
    hidden: false,
    demonstration: true,
    assets: { stylesheet: '/site.css', script: '/site.js', theme: themeClass('weerklank') },
    children: body ?? <DemoPage text={text} />,
  });
}
