import { accessStories } from './access.ts';
import { allowanceStories } from './allowances.ts';
import { careStories } from './care.ts';
import { incomeStories } from './income.ts';
import type { Story } from './story.ts';

/** Every story that people tell in the demonstration. */
export const stories: readonly Story[] = [...incomeStories, ...allowanceStories, ...careStories, ...accessStories];
