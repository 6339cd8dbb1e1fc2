import type { ComponentChildren } from 'preact';

interface DataListProps {
  readonly items: readonly { readonly term: string; readonly value: ComponentChildren }[];
}

/** Names and values of one record. */
export function DataList({ items }: DataListProps) {
  return (
    <dl class="utrecht-data-list utrecht-data-list--html-dl wk-data-list">
      {items.map((item) => (
        <div class="utrecht-data-list__item wk-data-list__item">
          <dt class="utrecht-data-list__item-key">{item.term}</dt>
          <dd class="utrecht-data-list__item-value">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A person as a name and what they are; no picture. */
export function PersonLine(props: {
  readonly name: string;
  readonly role?: string | undefined;
  readonly organisation?: string | undefined;
}) {
  const rest = [props.role, props.organisation].filter(Boolean).join(', ');
  return (
    <span class="wk-person">
      <span class="wk-person__name">{props.name}</span>
      {rest === '' ? null : <span class="wk-person__rest"> · {rest}</span>}
    </span>
  );
}
