import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPersonalData, maskText } from './index.ts';

const masked = (text: string, names: string[] = []) => maskText(text, findPersonalData(text, { names }));

test('covers numbers with a check digit only when the digit is right', () => {
  expect(masked('Mijn bsn is 111222333.')).toBe('Mijn bsn is [burgerservicenummer].');
  expect(masked('Mijn dossier is 111222334.')).toBe('Mijn dossier is 111222334.');
  expect(masked('Stort op NL91 ABNA 0417 1643 00 graag')).toBe('Stort op [rekeningnummer] graag');
  expect(masked('Stort op NL92ABNA1417164300 graag')).toBe('Stort op NL92ABNA1417164300 graag');
});

test('covers ways to reach somebody and where they live', () => {
  expect(masked('Bel 06-12345678 of mail jan@voorbeeld.nl')).toBe('Bel [telefoonnummer] of mail [e-mailadres]');
  expect(masked('Ik woon op Lindelaan 12 in 1234 AB Zeewijk')).toBe('Ik woon op [adres] in [postcode] Zeewijk');
});

test('a name that the reporter gave is found everywhere, in all its parts', () => {
  expect(masked('Anna Bakker belde. Anna kreeg geen hulp, zegt BAKKER.', ['Anna Bakker'])).toBe(
    '[naam] belde. [naam] kreeg geen hulp, zegt [naam].',
  );
});

test('a name that a rule vouches for is found everywhere, in all its parts and in lower case', () => {
  const text =
    'Ik ben Ahmed Boukhari. De brief van boukhari bleef liggen, en mevrouw De Vries zei dat vries niets kon doen.';
  expect(masked(text)).toBe(
    'Ik ben [naam]. De brief van [naam] bleef liggen, en mevrouw [naam] zei dat vries niets kon doen.',
  );
  const [, again] = findPersonalData(text);
  expect(again).toMatchObject({ text: 'boukhari', reason: 'repeated' });
});

test('offsets point at the text they claim, and masked text holds no more of it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom('06-12345678', '111222333', 'jan@post.nl'),
      (around, secret) => {
        const text = `${around} ${secret} ${around}`;
        const spans = findPersonalData(text);
        return (
          spans.every((span) => text.slice(span.start, span.end) === span.text) &&
          !maskText(text, spans).includes(` ${secret} `)
        );
      },
    ),
  );
});
