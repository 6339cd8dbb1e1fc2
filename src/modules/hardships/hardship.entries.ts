import { field } from '../../engine/register/index.ts';

/** Literal sentences of the rules that work out hard, as W3C TextQuoteSelector (https://www.w3.org/TR/annotation-model/). */
export const anchors = field.group({
  label: { nl: 'De zinnen waar het op vastloopt', en: 'The sentences it founders on' },
  help: {
    nl: 'Neem de zin letterlijk over, met een stukje ervoor en erna.',
    en: 'Copy the sentence literally, with a piece before and after it.',
  },
  maxItems: 20,
  fields: {
    source: field.text({
      label: { nl: 'Wet of beleid', en: 'Law or policy' },
      help: { nl: 'De naam en het artikel.', en: 'The name and the article.' },
      required: true,
      maxLength: 300,
    }),
    address: field.link({
      label: { nl: 'Adres', en: 'Address' },
      help: {
        nl: 'Waar de tekst staat, bijvoorbeeld op wetten.overheid.nl.',
        en: 'Where the text stands, for example wetten.overheid.nl.',
      },
    }),
    exact: field.text({
      label: { nl: 'De zin', en: 'The sentence' },
      help: { nl: 'Letterlijk.', en: 'Literally.' },
      required: true,
      searchable: true,
      maxLength: 2000,
    }),
    prefix: field.text({
      label: { nl: 'Wat eraan voorafgaat', en: 'What comes before it' },
      help: { nl: 'Een paar woorden.', en: 'A few words.' },
      maxLength: 200,
    }),
    suffix: field.text({
      label: { nl: 'Wat erop volgt', en: 'What comes after it' },
      help: { nl: 'Een paar woorden.', en: 'A few words.' },
      maxLength: 200,
    }),
  },
});

/** Estimates of size: each new one is added, the earlier ones stay. */
export const estimates = field.added({
  label: { nl: 'Hoe groot is het?', en: 'How large is it?' },
  help: {
    nl: 'Een schatting met bron, datum en onzekerheid. Nieuwe komen erbij, oude blijven staan.',
    en: 'An estimate with source, date and uncertainty. New ones are added, old ones stay.',
  },
  main: 'people',
  entry: {
    people: field.number({
      label: { nl: 'Aantal mensen', en: 'Number of people' },
      help: { nl: 'De beste schatting.', en: 'The best estimate.' },
      required: true,
      whole: true,
      min: 0,
      max: 20_000_000,
    }),
    low: field.number({
      label: { nl: 'Minstens', en: 'At least' },
      help: { nl: 'Ondergrens.', en: 'Lower bound.' },
      whole: true,
      min: 0,
      max: 20_000_000,
    }),
    high: field.number({
      label: { nl: 'Hoogstens', en: 'At most' },
      help: { nl: 'Bovengrens.', en: 'Upper bound.' },
      whole: true,
      min: 0,
      max: 20_000_000,
    }),
    source: field.text({
      label: { nl: 'Bron', en: 'Source' },
      help: { nl: 'Waar komt dit getal vandaan?', en: 'Where does this number come from?' },
      required: true,
      maxLength: 300,
    }),
    date: field.date({
      label: { nl: 'Stand op', en: 'As of' },
      help: { nl: 'De dag waarop het getal slaat.', en: 'The day to which the number refers.' },
      required: true,
      latest: 'today',
    }),
  },
});
