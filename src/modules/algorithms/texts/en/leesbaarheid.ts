import type { AlgorithmWords } from '../../algorithm.ts';

export const leesbaarheid: AlgorithmWords = {
  name: 'Pointing out what makes a text hard to read',
  short:
    'Gives an indication of how hard a text reads, with the words and sentences that make it hard and sometimes an easier word. It is help while writing, no test.',
  purpose:
    'An answer that people do not understand is no answer. Whoever writes an answer to many sees at once which sentences are long or hard.',
  considerations:
    'Well-known formulas only count syllables and the length of sentences. A language model can rewrite texts, but sometimes changes what they say. Here the writer stays in charge.',
  input: 'The text that the member of staff writes and a list of how often Dutch words occur.',
  how: 'Things are counted per sentence: length, rare and long words, words of offices, passives, the distance between words that belong together. A model that learned from pairs of hard and simpler sentences weighs them. 50 is an average sentence of a letter of a town; higher is harder.',
  decides: 'The writer decides on every word.',
  intervention: 'The indication never stops anything. A text with a high figure can be sent all the same.',
  limits: [
    'It proves no language level, not B1 either.',
    'It does not see whether a text is right, complete or kind.',
    'Short loose sentences score as easy, also where the thread is lost.',
    'Learned from the letters of one town.',
  ],
  risks: 'Writing for the figure instead of for the reader. So words and sentences stand there, no mark.',
  legalBasis:
    'No law demands this. The General Administrative Law Act (Awb) does ask that a decision can be understood.',
};
