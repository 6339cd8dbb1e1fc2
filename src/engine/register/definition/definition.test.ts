import { expect, test } from 'vitest';
import type { Role } from '../../access/access.ts';
import { field } from './build-field.ts';
import { defineRegister } from './define-register.ts';

const both = (text: string) => ({ nl: text, en: text });
const named = { label: both('x'), help: both('x') };
const permission = { who: ['coordinator'] as readonly Role[], rule: both('x') };
const base = {
  name: 'thing',
  plural: 'things',
  path: '/dingen',
  label: { one: both('ding'), many: both('dingen') },
  about: both('x'),
  read: permission,
  create: permission,
  update: permission,
} as const;
const state = { label: both('x'), help: both('x'), tone: 'neutral', public: false } as const;
const fields = {
  title: field.text({ ...named, required: true }),
  colour: field.choice({ ...named, options: { red: { label: both('rood') }, blue: { label: both('blauw') } } }),
  day: field.date(named),
};
const action = { ...permission, label: both('x'), explain: both('x') } as const;

test('a definition with only known names compiles and passes', () => {
  const definition = defineRegister({
    ...base,
    title: 'title',
    fields,
    states: { draft: { ...state, needs: ['colour'] }, open: state },
    start: 'draft',
    actions: {
      open: {
        ...action,
        from: ['draft'],
        to: 'open',
        when: [{ field: 'colour', equals: 'red', otherwise: both('x') }],
      },
    },
    deadlines: { late: { ...named, from: { field: 'day' } } },
    links: { about: { label: both('over'), reverse: both('komt voor in'), to: ['thing'] } },
  });
  expect(definition.start).toBe('draft');
});

/** Never run: every line under a mark must be refused by the compiler, or the mark itself is an error. */
export function doNotCompile(): void {
  const states = { draft: state, open: state };
  const whole = { ...base, title: 'title', fields, states, start: 'draft', actions: {} } as const;
  defineRegister(whole);
  // @ts-expect-error unknown start state
  defineRegister({ ...whole, start: 'gone' });
  // @ts-expect-error the title is no text field
  defineRegister({ ...whole, title: 'day' });
  // @ts-expect-error unknown field as title
  defineRegister({ ...whole, title: 'nothing' });
  // @ts-expect-error a state needs an unknown field
  defineRegister({ ...whole, states: { draft: { ...state, needs: ['nothing'] } } });
  // @ts-expect-error a state without its text in English
  defineRegister({ ...whole, states: { draft: { ...state, label: { nl: 'concept' } } } });
  // @ts-expect-error unknown state in an action
  defineRegister({ ...whole, actions: { go: { ...action, from: ['draft'], to: 'gone' } } });
  // @ts-expect-error unknown state to start from
  defineRegister({ ...whole, actions: { go: { ...action, from: ['gone'], to: 'open' } } });
  // @ts-expect-error unknown role
  defineRegister({ ...whole, actions: { go: { ...action, who: ['king'], from: ['draft'] } } });
  // @ts-expect-error unknown role for making
  defineRegister({ ...whole, create: { who: ['king'], rule: both('x') } });
  // @ts-expect-error an action without a text that explains it
  defineRegister({ ...whole, actions: { go: { ...permission, label: both('x'), from: ['draft'] } } });
  // @ts-expect-error an action asks an unknown field
  defineRegister({ ...whole, actions: { go: { ...action, from: ['draft'], asks: { nothing: 'required' } } } });
  const when = <T>(condition: T) => ({ go: { ...action, from: ['draft'], when: [condition] } }) as const;
  defineRegister({ ...whole, actions: when({ field: 'colour', equals: 'red', otherwise: both('x') } as const) });
  // @ts-expect-error unknown field in a condition
  defineRegister({ ...whole, actions: when({ field: 'nothing', is: 'present', otherwise: both('x') } as const) });
  // @ts-expect-error unknown choice in a condition
  defineRegister({ ...whole, actions: when({ field: 'colour', equals: 'green', otherwise: both('x') } as const) });
  // @ts-expect-error a date condition on a field that is no date
  defineRegister({ ...whole, actions: when({ field: 'colour', before: 'today', otherwise: both('x') } as const) });
  // @ts-expect-error unknown earlier action
  defineRegister({ ...whole, actions: when({ notSameActorAs: 'nothing', otherwise: both('x') } as const) });
  // @ts-expect-error unknown link
  defineRegister({ ...whole, actions: when({ linked: 'nothing', otherwise: both('x') } as const) });
  // @ts-expect-error a deadline counted from a field that is no date
  defineRegister({ ...whole, deadlines: { late: { ...named, from: { field: 'colour' } } } });
  // @ts-expect-error a deadline that enters an unknown state
  defineRegister({ ...whole, deadlines: { late: { ...named, from: { entering: 'gone' } } } });
  // @ts-expect-error a link without its text in the other direction
  defineRegister({ ...whole, links: { about: { label: both('over'), to: ['thing'] } } });
  // @ts-expect-error a field without help
  field.text({ label: both('x') });
  // @ts-expect-error an option without a label
  field.choice({ ...named, options: { red: {} } });
  // @ts-expect-error personal data without a rule for publication
  field.text({ ...named, personal: 'identifying' });
  // @ts-expect-error personal data published as it is
  field.text({ ...named, personal: 'sensitive', publish: 'as-is' });
  // @ts-expect-error an unknown property
  field.text({ ...named, colour: 'red' });
  // @ts-expect-error the main part of an entry is unknown
  field.added({ ...named, entry: { value: field.number(named) }, main: 'nothing' });
}
