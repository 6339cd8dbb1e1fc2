import type { AlgorithmWords } from '../../algorithm.ts';

export const wetten: AlgorithmWords = {
  name: 'Calculating and explaining a law',
  short:
    'Calculates what a law means for somebody, with the articles, and shows what already stands, what is still missing and what would change the outcome.',
  purpose:
    'Everyone should see what they are entitled to and why. And whoever makes rules should see for whom they work out badly.',
  considerations:
    'Calculators hide the rules in program code. A language model can sum a law up wrongly. Here each rule stands beside the literal text of the law and every step can be checked.',
  input:
    'The text of the law in a form that a computer can execute, and the data that somebody fills in. Nothing is kept unless you ask.',
  how: 'The law is written down article by article in an open form (RegelRecht). The program calculates exactly what it says and rounds only where the law says so. It has learned nothing and does not guess. Every outcome has an explanation and a receipt with which everyone can repeat it.',
  decides:
    'The outcome is no decision. Whoever decides on an application is a member of staff who knows the case; where the law leaves room, the program points that out.',
  intervention:
    'Whoever does not know something can say so: then it says what is still needed. A person takes the decision.',
  limits: [
    'Only laws that are written down in this form.',
    'Where the law says “may” or “in the opinion of”, it only points to the place.',
    'An error in what was written down gives an error in the outcome; so examples belong to every law.',
  ],
  risks:
    'People can take an outcome for a decision. So it says that it is none, with the articles and with what is not certain yet.',
  legalBasis:
    'The General Administrative Law Act (Awb): a decision needs reasons that can be understood (article 3:46).',
};
