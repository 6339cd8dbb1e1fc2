import { useWords } from '../page.ts';
import type { ShellProps } from './shell-props.ts';

/** The end of every page: what this is, and the rights of who reads it. */
export function ShellFooter(props: ShellProps) {
  const words = useWords().shell;
  const links = [
    ['/over', words.about],
    ['/toegankelijkheid', words.accessibility],
    ['/privacy', words.privacy],
    ['/opendata', words.openData],
    ['/algoritmen', words.algorithms],
    ['/api', words.api],
    ['/toegang', words.access],
    ['/broncode', words.source],
  ] as const;
  const shown = links.filter(([href]) => props.has?.(href) ?? true);
  return (
    <footer class="wk-footer">
      <div class="wk-width wk-footer__content">
        <div class="wk-footer__promise">
          <p class="wk-footer__tagline">{words.tagline}</p>
          <p>{words.promise}</p>
          {props.demonstration ? <p>{words.demonstration}</p> : null}
        </div>
        <nav aria-label={words.footer}>
          <ul class="wk-footer__links">
            {shown.map(([href, text]) => (
              <li>
                <a class="wk-footer__link" href={href}>
                  {text}
                </a>
              </li>
            ))}
            {props.feed ? (
              <li>
                <a class="wk-footer__link" href={props.feed} type="application/atom+xml">
                  {words.feed}
                </a>
              </li>
            ) : null}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
