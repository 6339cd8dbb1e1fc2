import type { Language } from '../../../kernel/dates.ts';
import type { AnyDefinition } from '../definition/definition.ts';
import { pageTexts } from '../texts/page-texts.ts';

/** An act of a version in words: `Gewijzigd`, the label of the action, `Toegevoegd: Schattingen`. */
export function actLabel(definition: AnyDefinition, act: string, language: Language): string {
  const { acts } = pageTexts(language);
  if (act === 'create' || act === 'update' || act === 'erase') return acts[act];
  const [first = '', second = ''] = act.split('.');
  if (first === 'add-entry') return acts.entry(definition.fields[second]?.label[language] ?? second);
  const label = definition.actions[first]?.label[language] ?? first;
  if (second === 'proposed') return acts.proposed(label);
  return second === 'dropped' ? acts.dropped(label) : label;
}
