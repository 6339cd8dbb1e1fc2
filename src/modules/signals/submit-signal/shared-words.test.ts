import { expect, test } from 'vitest';
import { sharedWords } from './shared-words.ts';

test('shared words are found in any form, the rarest first, without ordinary ones', () => {
  const words = sharedWords(
    'Ik moet mijn huurtoeslag terugbetalen omdat mijn zoon werkt en ik het niet wist.',
    'De huurtoeslag stopt omdat kinderen werken, en niemand het wist.',
  );
  expect(words[0]).toBe('huurtoeslag');
  expect(words).not.toContain('mijn');
  expect(words.length).toBeLessThanOrEqual(5);
});

test('texts about other things share nothing', () => {
  expect(sharedWords('De bus rijdt niet meer.', 'Mijn paspoort is verlopen.')).toEqual([]);
  expect(sharedWords('', 'Mijn paspoort is verlopen.')).toEqual([]);
});
