import type { AlgorithmWords } from '../../algorithm.ts';

export const dubbelingen: AlgorithmWords = {
  name: 'Recognising duplicate stories and replies in mails',
  short:
    'Recognises stories that are the same, nearly the same or quoted in another, and parts the reply in a mail from the text that it replies to.',
  purpose:
    'If one story comes in three times, staff should see that. Then it does not count three times and the reporter gets one good answer. The program never throws anything away.',
  considerations:
    'Comparing by hand is not possible with thousands of stories. Merging by the computer itself was not chosen: two people can live through the same and write nearly the same.',
  input: 'The text of the signals and of imported files. For mails also the subject and the headers.',
  how: 'Texts are compared by runs of letters and words. First it quickly finds which texts are alike, then it compares those pairs exactly. So copies with scanning errors are found too. Quoted text in mails is recognised by marks such as “>” and lines such as “On … wrote …”.',
  decides: 'A coordinator decides what happens with a duplicate story.',
  intervention:
    'Staff see at a signal or in the preview of a file: “row 7 is the same story as row 3”. Everything is still taken in; a person decides.',
  limits: [
    'Very short texts are soon alike.',
    'A story retold in quite other words is no copy to the program.',
    'The test texts were made by the makers.',
  ],
  risks:
    'A story that is wrongly called a duplicate may get less attention. So every signal stays and every reporter gets an answer.',
  legalBasis: 'The General Administrative Law Act (Awb): an authority handles what comes in with care (article 3:2).',
};
