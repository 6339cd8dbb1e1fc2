import type { AlgorithmWords } from '../../algorithm.ts';

export const persoonsgegevens: AlgorithmWords = {
  name: 'Finding and covering personal data in stories',
  short:
    'Looks in a story for names, addresses, numbers and other data of people and makes a copy in which they are covered. Staff read only that copy.',
  purpose:
    'Staff should learn from stories without knowing whose they are. You see the covered copy before you send. Other staff see only the copy; whoever wants to read the original must give a reason, and that is recorded.',
  considerations:
    'Covering everything by hand takes so long that stories are left lying. Covering nothing lets too many people in. A program misses something at times; so the reporter sees the copy first and a coordinator can improve it. Rather too much covered than too little.',
  input:
    'The story, the names that the reporter gives with the contact details, lists of first names, surnames and places, and a list of words that stand in like company in English texts. Nothing leaves the computer that this site runs on.',
  how: 'Fixed patterns find numbers; numbers with a check digit (such as the citizen service number and IBAN) are verified. Names are found by lists, by the words around them (“mevrouw”, “met vriendelijke groet”) and by a model that learned from newspaper sentences what names look like. A name found once is found everywhere in the text. Each passage shows its kind, the reason and how sure it is.',
  decides:
    'A coordinator can uncover a passage or cover another one. A reporter sees the copy first and can change the story.',
  intervention:
    'Whoever tells a story sees beforehand what is covered. A coordinator can take covers back and add them; every change stands in the ledger. No decision about anybody follows from it.',
  limits: [
    'A surname alone, without “meneer” or “mevrouw”, is sometimes missed in a short text.',
    'Companies and places that bear a person’s name are sometimes covered wrongly.',
    'Names that are unlike Dutch ones are missed more often; how much more often is not measured.',
    'Somebody can also be recognised by what happened, without a name. The program does not see that.',
  ],
  risks:
    'A missed name is a risk to privacy. So there is the copy beforehand, only staff with a role read the copy, and a story never gets into the public search. A difference between groups of names is a known risk that is not yet measured.',
  legalBasis:
    'The General Data Protection Regulation: use no more data than needed (article 5) and protect data by design (article 25).',
};
