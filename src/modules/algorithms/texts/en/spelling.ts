import type { AlgorithmWords } from '../../algorithm.ts';

export const spelling: AlgorithmWords = {
  name: 'Helping with spelling in a search',
  short:
    'Proposes another spelling where a search finds little or nothing: “Did you mean …?” You choose whether to use it.',
  purpose:
    'Whoever writes a word otherwise than the records do, finds nothing. That hits people most who struggle with reading and writing. You see a proposal above the list.',
  considerations:
    'Without a proposal people give up. Silent correction was not chosen: then you no longer know what was searched for. The proposal comes from the records themselves, so it always finds something.',
  input: 'The words you type and all words that stand in the public records.',
  how: 'It looks for words of the records that are like your word but for few changes (a letter more, less, other or swapped). Letters that sound the same, such as ei and ij, count as a small change. The word that is most frequent and changes least is proposed.',
  decides: 'You decide: the proposal is a link that you may follow.',
  intervention: 'No member of staff is involved. Your own words stay.',
  limits: [
    'A word that is spelled well but stands in no record sometimes gets a proposal all the same.',
    'It looks at single words, not at the whole sentence.',
  ],
  risks: 'A wrong proposal can confuse. It is never used by itself.',
  legalBasis: 'The Open Government Act (Woo): information must be easy to find.',
};
