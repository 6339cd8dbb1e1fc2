import type { AlgorithmWords } from '../../algorithm.ts';

export const zoeken: AlgorithmWords = {
  name: 'Searching and ordering public records',
  short:
    'Searches all public records and puts first what fits your words best. It knows forms of words, parts of long words and words that mean the same.',
  purpose:
    'Everyone should find what the government promised, did and answered, also in other words than the government uses. It also finds stories that are like the story somebody is telling. You notice it in the order of what you find.',
  considerations:
    'Searching for literal words misses much: whoever types “fietspad” would not find “fietspaden”. A large language model would see more links, but nobody can retrace it and it sends your question to another company. So rules and word lists were chosen that everyone can read.',
  input:
    'The public records of this site and the words you type. Also a list of how often Dutch words occur and a list of words that mean the same. Your question is not kept, unless you ask for messages about it yourself.',
  how: 'Each word is brought back to its stem (“fietsen” becomes “fiets”). Long words are split into parts. A word that stands in few records weighs more than a word that stands everywhere (BM25). Words that mean the same and parts of words weigh less than the word itself. The record with the highest sum comes first.',
  decides: 'Nobody decides by this order: you choose what you read.',
  intervention:
    'No person looks at the order beforehand. You can sort by date, filter, and download everything at once. The list of words that mean the same is open in the source code, and under a search stands how it was done.',
  limits: [
    'It does not understand sentences: “not paid” and “paid” look alike.',
    'Foreign words and rare names are sometimes split wrongly.',
    'The weights were chosen on the same help pages on which the figure is measured.',
  ],
  risks:
    'A record that stands low is read less. So everyone can also sort by date and download the whole list, and the way it works is open. Only public records are in the search.',
  legalBasis: 'The Open Government Act (Woo): the government publishes information of its own accord, easy to find.',
};
