import { useWords } from './page.ts';

interface TabsProps {
  readonly tabs: readonly {
    readonly href: string;
    readonly text: string;
    readonly current: boolean;
    readonly count?: number | undefined;
  }[];
  readonly label?: string | undefined;
}

/** Parts of one subject, each with its own address. */
export function Tabs({ tabs, label }: TabsProps) {
  const words = useWords();
  return (
    <nav class="wk-tabs" aria-label={label ?? words.tabsLabel}>
      <ul class="wk-tabs__list">
        {tabs.map((tab) => (
          <li>
            <a class="wk-tabs__tab" href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.text}
              {tab.count === undefined ? null : <span class="wk-tabs__count">{tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
