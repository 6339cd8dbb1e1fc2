import type { AnyDefinition } from './definition.ts';
import type { Field } from './field.ts';

/** Columns that every register has of its own. */
const ownColumns = [
  'id',
  'version',
  'state',
  'created_at',
  'created_by',
  'changed_at',
  'changed_by',
  'definition',
  'pending',
  'search_text',
] as const;

const ownActs = ['create', 'read', 'update', 'link', 'unlink', 'list', 'read-personal', 'add-entry'];

/** `sinceWhen` as a column: `since_when`. */
export function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** @throws Error with the name of the register and what is wrong with its definition. */
export function checkDefinition(definition: AnyDefinition): void {
  const wrong = (what: string): never => {
    throw new Error(`register ${definition.name}: ${what}`);
  };
  if (!/^[a-z][a-z0-9-]*$/.test(definition.name)) wrong('the name must be kebab-case');
  if (!/^[a-z][a-z0-9-]*$/.test(definition.plural)) wrong('the plural must be kebab-case');
  if (!/^\/[a-z][a-z0-9/-]*[a-z0-9]$/.test(definition.path)) wrong('the path must be kebab-case, no slash at the end');
  for (const [name, field] of Object.entries(definition.fields)) checkField(name, field, wrong);
  const title = definition.fields[definition.title];
  if (title?.kind !== 'text' || title.many) wrong('the title must be a text field with one value');
  // Other records show it where they point here, whatever the reader may see of this register.
  if ((title?.personal ?? 'none') !== 'none' || (title?.publish ?? 'as-is') !== 'as-is')
    wrong('the title is always public');
  for (const name of Object.keys(definition.actions)) {
    if (ownActs.includes(name) || !/^[a-z][a-zA-Z0-9-]*$/.test(name)) wrong(`no action may be called ${name}`);
  }
  for (const [name, action] of Object.entries(definition.actions)) {
    for (const asked of Object.keys(action.asks ?? {})) {
      if (definition.fields[asked]?.kind === 'added') wrong(`${name} asks ${asked}, to which one adds entries`);
    }
  }
}

function checkField(name: string, field: Field, wrong: (what: string) => never): void {
  if (!/^[a-z][a-zA-Z0-9]*$/.test(name)) wrong(`field ${name} must be camelCase`);
  if ((ownColumns as readonly string[]).includes(snake(name))) wrong(`field ${name} has the name of an own column`);
  if (field.required && (field.since ?? 1) > 1) wrong(`field ${name} came later and cannot be required; use needs`);
  if (field.kind === 'choice' && Object.keys(field.options).length === 0) wrong(`field ${name} has no options`);
  const inner = field.kind === 'group' ? field.fields : field.kind === 'added' ? field.entry : {};
  for (const [part, simple] of Object.entries(inner)) {
    if (!/^[a-z][a-zA-Z0-9]*$/.test(part)) wrong(`part ${name}.${part} must be camelCase`);
    if (['id', 'at', 'by'].includes(part)) wrong(`part ${name}.${part} has the name of an own part`);
    if ('many' in simple && simple.many) wrong(`part ${name}.${part} may not be a list`);
    if (simple.personal && simple.personal !== 'none' && (field.personal ?? 'none') === 'none') {
      wrong(`field ${name} holds personal data in ${part} and must say so itself`);
    }
  }
}
