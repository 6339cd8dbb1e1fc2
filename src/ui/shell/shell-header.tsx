import { useWords, usePage } from '../page.ts';
import { CsrfField } from '../form/form.tsx';
import { Mark } from './logo.tsx';
import type { ShellProps } from './shell-props.ts';

/** The top of every page: who this is, where you can go, in which language, as whom. */
export function ShellHeader(props: ShellProps) {
  const words = useWords().shell;
  return (
    <header class="wk-header">
      <div class="wk-header__top wk-width">
        <a class="wk-brand" href="/">
          <Mark />
          <span class="wk-brand__words">
            <span class="wk-brand__name">Weerklank</span>
            <span class="wk-brand__organisation">{props.organisation}</span>
          </span>
        </a>
        <form class="wk-search" action={props.searchAction} method="get" role="search">
          <label class="wk-spoken" for="wk-search">
            {words.searchLabel}
          </label>
          <input
            class="wk-search__box"
            id="wk-search"
            name="q"
            type="search"
            value={props.searchText}
            placeholder={words.search}
            autoComplete="off"
          />
          <button class="wk-search__button" type="submit">
            {words.search}
          </button>
        </form>
        <div class="wk-header__tools">
          <Languages {...props} />
          <Person {...props} />
        </div>
      </div>
      <div class="wk-header__bar">
        <div class="wk-header__bar-content wk-width">
          <nav class="wk-nav" aria-label={words.main}>
            <ul class="wk-nav__list">
              {props.navigation.map((entry) => (
                <li>
                  <a class="wk-nav__link" href={entry.href} aria-current={entry.current ? 'page' : undefined}>
                    {entry.text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
      {props.desk.length > 0 ? (
        <nav class="wk-desk" aria-label={words.desk}>
          <div class="wk-width wk-desk__content">
            <span class="wk-desk__title" aria-hidden="true">
              {words.desk}
            </span>
            <ul class="wk-nav__list">
              {props.desk.map((entry) => (
                <li>
                  <a class="wk-desk__link" href={entry.href} aria-current={entry.current ? 'page' : undefined}>
                    {entry.text}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        </nav>
      ) : null}
    </header>
  );
}

function Languages(props: ShellProps) {
  const words = useWords().shell;
  const { language } = usePage();
  const all = [
    { code: 'nl', name: 'Nederlands' },
    { code: 'en', name: 'English' },
  ] as const;
  return (
    <nav class="wk-languages" aria-label={words.language}>
      {all.map(({ code, name }) => (
        <a
          class="wk-languages__link"
          href={props.languageHref(code)}
          lang={code}
          hrefLang={code}
          aria-current={code === language ? 'true' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}

function Person(props: ShellProps) {
  const words = useWords().shell;
  if (!props.person) {
    return (
      <a class="wk-signin" href={props.signInHref}>
        {words.signIn}
      </a>
    );
  }
  return (
    <form class="wk-signout" action={props.signOutAction} method="post">
      <CsrfField />
      <span class="wk-signout__name">{words.signedInAs(props.person.name)}</span>
      <button class="wk-signout__button" type="submit">
        {words.signOut}
      </button>
    </form>
  );
}
