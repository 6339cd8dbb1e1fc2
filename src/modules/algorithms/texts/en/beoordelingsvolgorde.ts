import type { AlgorithmWords } from '../../algorithm.ts';

export const beoordelingsvolgorde: AlgorithmWords = {
  name: 'Ordering documents for an information request',
  short:
    'Puts the documents that somebody must judge in order: what probably belongs to the request first. It learns from each judgement and estimates what is still to be found.',
  purpose:
    'For a request for information tens of thousands of documents sometimes have to be looked at. With a good order most is found soon and the requester gets an answer earlier.',
  considerations:
    'Reading everything by date takes longest. Choosing by search words misses documents. A person judges each document; the program only decides the order and says how sure it is that enough was found.',
  input: 'The text of the documents, the request, and the judgements given so far.',
  how: 'Words and word pairs of each document are counted. A model looks for the border between what belongs to the request and what does not, and learns again after each judgement. Whether one may stop follows from a calculation: how large is the chance that too much is still missed?',
  decides: 'An information officer judges each document and decides when it is enough.',
  intervention: 'Every judgement is a person’s. The officer can go on after the advice to stop.',
  limits: [
    'The advice to stop does not always reach the asked share: in halves of sets it went wrong 5 times in 100.',
    'The settings were chosen on the same tests on which they are measured.',
    'It reads no pictures and only the first 20,000 words of a document.',
  ],
  risks: 'A document at the end can stay unread. So it says how many are estimated to be left, and how surely.',
  legalBasis: 'The Open Government Act (Woo): deciding on a request in time and in full (articles 4.1 and 4.4).',
};
