import { Refusal } from '../../kernel/errors.ts';

export function unknownDocument(id: string): Refusal {
  return new Refusal('not-found', {
    nl: `Er is geen document met id "${id}" in deze beoordeling.`,
    en: `There is no document with id "${id}" in this review.`,
  });
}

export function doubleDocument(id: string): Refusal {
  return new Refusal('invalid', {
    nl: `De id "${id}" komt twee keer voor. Geef elk document een eigen id.`,
    en: `The id "${id}" comes twice. Give each document an id of its own.`,
  });
}

export function otherDocuments(): Refusal {
  return new Refusal('invalid', {
    nl: 'Deze bewaarde beoordeling hoort niet bij deze documenten.',
    en: 'This saved review does not belong to these documents.',
  });
}

/** @throws Refusal where a share is not above 0 and at most `most`. */
export function requireShare(share: number, name: { nl: string; en: string }, belowOne: boolean): number {
  if (share > 0 && (belowOne ? share < 1 : share <= 1)) return share;
  throw new Refusal('invalid', {
    nl: `${name.nl} moet een getal zijn boven 0 en ${belowOne ? 'onder' : 'niet boven'} 1, bijvoorbeeld 0.95.`,
    en: `${name.en} must be a number above 0 and ${belowOne ? 'below' : 'not above'} 1, for example 0.95.`,
  });
}
