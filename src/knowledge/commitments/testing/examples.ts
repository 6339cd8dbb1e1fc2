import { contextOf } from '../context/context.ts';
import { inputOf } from '../model/input.ts';
import type { Example } from '../model/train.ts';
import { observe } from '../sentence/observe.ts';
import type { PaperFacts, SentenceKind } from '../types.ts';
import { inventedPapers } from './invented.ts';
import { labelledPaper, labelledSentences } from './labels.ts';

/** A labelled sentence as the model sees it. */
export interface LabelledExample extends Example {
  readonly paper: string;
  readonly isKeptApart: boolean;
  readonly isTrainingOnly: boolean;
}

interface Labelled {
  readonly text: string;
  readonly start: number;
  readonly kind: SentenceKind;
}

/** Sentences of the long paper that are left out together. */
const stretch = 95;

/** Every labelled sentence: of the invented papers, and of the ministry's paper where this machine has it. */
export function labelledExamples(): LabelledExample[] {
  const paper = labelledPaper();
  const real =
    paper === undefined
      ? []
      : labelledSentences(paper).labelled.map((one, index) => ({
          ...exampleOf(paper, one, { planYear: 2025, publisher: 'BZK' }),
          paper: 'ministry 2025',
          isKeptApart: one.split === 'held-out',
          isTrainingOnly: false,
          source: `ministry 2025, ${Math.floor(index / stretch)}`,
        }));
  const invented = inventedPapers().flatMap(({ name, text, planYear, publisher, labelled }) =>
    labelled.map((one) => ({
      ...exampleOf(text, one, { planYear, publisher }),
      paper: name,
      isKeptApart: one.split.startsWith('kept'),
      isTrainingOnly: one.split === 'training',
      source: name,
    })),
  );
  return [...real, ...invented];
}

const exampleOf = (text: string, one: Labelled, facts: PaperFacts): Omit<Example, 'source'> => {
  const seen = observe(one.text, one.start, facts, contextOf(text, one.start, facts));
  return { features: inputOf(seen).names, kind: one.kind };
};
