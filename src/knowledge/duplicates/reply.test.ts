import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitReply } from './reply.ts';

const given = path.resolve(import.meta.dirname, '../../../../shared/data/mail/reply');

describe('what somebody wrote now', () => {
  test('is parted from a Dutch quote and signature', () => {
    const text = `Dag Marja,

Dat is goed, tot dinsdag.

Met vriendelijke groet,
Joris van Elk
Gemeente Duinwijk
06 12345678

Op ma 3 nov. 2025 om 14:02 schreef Marja Bos <m.bos@duinwijk.example>:

> Kan het ook dinsdag?
> Groet, Marja`;
    const { reply, parts } = splitReply(text);
    expect(reply).toBe('Dag Marja,\n\nDat is goed, tot dinsdag.');
    expect(parts.map(({ kind }) => kind)).toEqual(['reply', 'signature', 'quote']);
  });

  test('ends where Outlook sets its headers, and where a message is passed on', () => {
    const outlook =
      'Akkoord.\n\nVan: M. Bos <m.bos@duinwijk.example>\nVerzonden: maandag 3 november 2025 14:02\nAan: Joris\nOnderwerp: RE: dinsdag\n\nKan het dinsdag?';
    expect(splitReply(outlook).reply).toBe('Akkoord.');
    expect(splitReply('Ter info.\n\n-----Oorspronkelijk bericht-----\nHallo').reply).toBe('Ter info.');
  });

  test('stands between the quotes of an inline answer', () => {
    expect(splitReply('> Vraag een?\nJa.\n\n> Vraag twee?\nNee.').reply).toBe('Ja.\n\nNee.');
  });

  test.each([
    'Met vriendelijke groet / Kind regards,\n\nSanne de Wit | Adviseur\nM +31 6 12345678',
    'm.vr.gr.\nFatima El Amrani',
    'Gr. Piet',
    'Groetjes van ons,\nPiet en An',
    'Hoogachtend,\n\nmr. A.B. de Vries\n\nDe informatie verzonden met dit e-mailbericht is uitsluitend bestemd voor de geadresseerde. Gebruik door anderen is verboden, en verspreiding ook.',
    'Verzonden vanaf mijn Galaxy\n\n-------- Oorspronkelijk bericht --------\nVan: Info <info@d.example>\nDatum: 3-11-2025\nAan: mij',
    'Jan de Boer <jan@x.example> schreef op 5 nov. 2025 om 09:15:\n\n> Hoi',
    '2013.02.08. 7:31 keltezéssel, "Eszter" írta:\n> Szia',
  ])('ends before %j', (rest) => {
    expect(splitReply(`Hallo,\n\nIk wacht nog.\n\n${rest}`).reply).toBe('Hallo,\n\nIk wacht nog.');
  });

  test('is left whole where it only looks like a quote or signature', () => {
    const text =
      'Op 3 november kwam er niemand.\nOp de brief stond: geen.\nDit is verzonden vanaf mijn oude adres, en dat klopt niet.';
    expect(splitReply(text).reply).toBe(text);
  });

  test('parts follow each other without gaps in any text', () => {
    const piece = fc.constantFrom(
      '> a',
      '-- ',
      '',
      'Van: x',
      'Datum: y',
      'Op 1-1-2025 schreef x <a@b.nl>:',
      'tekst',
      '\u202e\0<b>',
      '____',
      '\r',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((pieces) => pieces.join('\n')),
        ),
        (text) => {
          const { parts } = splitReply(text);
          expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        },
      ),
    );
  });

  test('a line of ten megabytes does not hang', () => {
    expect(splitReply('a:'.repeat(5_000_000)).parts).toHaveLength(1);
    expect(splitReply('Op \n'.repeat(200_000)).parts.length).toBeGreaterThan(0);
  });
});

describe.skipIf(!existsSync(given))('the given replies (../shared/data/mail)', () => {
  test('those that begin with the same five lines give exactly those lines', () => {
    const texts = readdirSync(given).map((file) =>
      readFileSync(path.join(given, file), 'utf8').replaceAll('\r\n', '\n'),
    );
    const same = texts.filter((text) => text.startsWith('Fusce bibendum'));
    const first = same.find((text) => text.includes('\n\n')) ?? '';
    const wanted = first.slice(0, first.indexOf('\n\n'));
    expect(same.length).toBeGreaterThan(40);
    expect(same.filter((text) => splitReply(text).reply !== wanted)).toEqual([]);
  });
});
