import type { nl } from './nl.ts';

export const en: typeof nl = {
  tooLarge: (limit) => `This file is too large. A file may not be larger than ${limit}.`,
  notFound: 'This file is no longer there.',
  notAName: 'This is not a valid reference to a file.',
  damaged: 'This file was damaged in storage and cannot be opened. Tell the administrator.',
};
