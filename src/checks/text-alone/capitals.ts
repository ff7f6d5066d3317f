import type { Locale } from '../../kernel/locale';
import type { Span } from '../../text/span';
import type { Discovery } from '../check';
import { around } from '../excerpt';

// Words that never bear a capital inside a sentence: behind a comma they show where a line of verse, or a sentence, was torn.
const NEVER_CAPITAL: Readonly<Record<Locale, string>> = {
  en: 'The|A|An|In|On|At|Of|For|With|From|It|He|She|They|We|This|That|These|Those|But|And|Or|So|When|While|As|If|To|By|My|Our|Their|His|Her|There|Where|Let',
  kk: 'Ол|Бұл|Осы|Сол|Олар|Біз|Мен|Сен|Бірақ|Алайда|Ал|Және|Егер|Сонда|Онда|Мұнда|Енді|Бүгін|Кеше|Менің|Біздің|Оның|Сенің',
};
const TORN: Readonly<Record<Locale, RegExp>> = { en: tornAt(NEVER_CAPITAL.en), kk: tornAt(NEVER_CAPITAL.kk) };

function tornAt(words: string): RegExp {
  // A title goes on with a capital letter: the daily, The Times.
  return new RegExp(`(?<=\\p{Ll}["”»’]?, )(?:${words})(?= \\p{Ll})`, 'gu');
}

/** `… in the mother tongue, The lines of the poem …`: two lines were joined that did not belong together. */
export function checkCapitals(text: string, locale: Locale): Discovery[] {
  return [...text.matchAll(TORN[locale])].map(({ 0: word, index }) => ({
    check: 'caps.mid_sentence',
    severity: 'note',
    source: [spanAt(index, word)],
    target: [],
    parameters: { word, around: around(text, spanAt(index, word)) },
    confidence: 0.7,
  }));
}

function spanAt(start: number, word: string): Span {
  return { start, end: start + word.length };
}
