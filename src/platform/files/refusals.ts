import { Refusal } from '../../kernel/errors.ts';
import { en } from './texts/en.ts';
import { nl } from './texts/nl.ts';

function megabytes(bytes: number): string {
  return bytes >= 1_000_000 ? `${Math.floor(bytes / 1_000_000)} MB` : `${Math.ceil(bytes / 1000)} kB`;
}

export function tooLarge(maxBytes: number): Refusal {
  const limit = megabytes(maxBytes);
  return new Refusal('too-large', { nl: nl.tooLarge(limit), en: en.tooLarge(limit) });
}

export function notFound(): Refusal {
  return new Refusal('not-found', { nl: nl.notFound, en: en.notFound });
}

export function notAName(): Refusal {
  return new Refusal('invalid', { nl: nl.notAName, en: en.notAName });
}

export function damaged(): Refusal {
  return new Refusal('unavailable', { nl: nl.damaged, en: en.damaged });
}
