import { render } from 'preact-render-to-string';
import { Alert } from '../alert.tsx';
import { Page, useWords, wordsIn } from '../page.ts';
import { ShellFooter } from './shell-footer.tsx';
import { ShellHeader } from './shell-header.tsx';
import type { ShellProps } from './shell-props.ts';

/** A whole page as HTML text. */
export function renderPage(props: ShellProps): string {
  return `<!doctype html>${render(<Shell {...props} />)}`;
}

/** A page of the site: head, header, notice, trail, body, footer. */
export function Shell(props: ShellProps) {
  const { language, frame, assets } = props;
  const words = wordsIn(language);
  return (
    <Page.Provider value={frame}>
      <html lang={language} class={assets.theme}>
        <head>
          <meta charset="utf-8" />
          <title>{`${props.title} · ${words.product}`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          {props.description ? <meta name="description" content={props.description} /> : null}
          {props.hidden ? <meta name="robots" content="noindex, nofollow" /> : null}
          {props.canonical && !props.hidden ? <link rel="canonical" href={props.canonical} /> : null}
          <meta name="theme-color" content="#0f4c4a" />
          <link rel="stylesheet" href={assets.stylesheet} />
          <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
          <link rel="manifest" href="/manifest.webmanifest" />
          {props.feed ? (
            <link rel="alternate" type="application/atom+xml" href={props.feed} title={props.title} />
          ) : null}
          <script type="module" src={assets.script} />
        </head>
        <body class="utrecht-document utrecht-surface wk-body">
          <SkipLink />
          <ShellHeader {...props} />
          <main id="inhoud" class={`wk-main wk-main--${props.width}`} tabIndex={-1}>
            <Breadcrumbs crumbs={props.crumbs} />
            {props.notice ? (
              <div class="wk-notice">
                <Alert kind={props.notice.kind} live>
                  {props.notice.text}
                </Alert>
              </div>
            ) : null}
            <div class="wk-content wk-stack">{props.children}</div>
          </main>
          <ShellFooter {...props} />
        </body>
      </html>
    </Page.Provider>
  );
}

/** The first thing the keyboard reaches: past the menu. */
export function SkipLink() {
  return (
    <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus wk-skip" href="#inhoud">
      {useWords().shell.skip}
    </a>
  );
}

/** The trail from the front page to here. */
export function Breadcrumbs({ crumbs }: Pick<ShellProps, 'crumbs'>) {
  const words = useWords().shell;
  if (crumbs.length === 0) return null;
  return (
    <nav class="wk-crumbs" aria-label={words.crumbs}>
      <ol class="wk-crumbs__list">
        {[{ href: '/', text: words.home }, ...crumbs].map((crumb) => (
          <li class="wk-crumbs__crumb">
            <a class="utrecht-link" href={crumb.href}>
              {crumb.text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
