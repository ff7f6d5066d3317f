import type { Locale } from '../../kernel/locale';
import type { TextAnalysis } from '../analysis';
import type { Spot } from '../spot';
import { trait } from '../word-traits';

const SPACED_HYPHEN = /(?<=[\p{L}\p{N},.!?»”")] )-(?= [\p{L}\p{N}«“"])/gu;

/** A hyphen between spaces where Kazakh has a dash: `, - деді ол`. */
export function findDashStyle({ text, locale, facts }: TextAnalysis): Spot[] {
  if (locale !== 'kk' || !facts.hasDashes || !text.includes(' - ')) return [];
  const spans = [...text.matchAll(SPACED_HYPHEN)].map(({ index }) => ({ start: index, end: index + 1 }));
  const [first] = spans;
  if (!first) return [];
  const last = spans.at(-1) ?? first;
  const fixed = text.slice(first.start, last.end).replace(/(?<=^| )-(?= |$)/gu, '–');
  return [
    {
      check: 'dash.style',
      severity: 'note',
      spans,
      parameters: {},
      confidence: 0.8,
      fix: { span: { start: first.start, end: last.end }, text: fixed },
    },
  ];
}

/** Three full stops and the one character for them in one text. */
export function findEllipsisStyle({ text }: TextAnalysis): Spot[] {
  if (!text.includes('…') || !text.includes('...')) return [];
  const spans = [...text.matchAll(/(?<!\.)\.{3}(?!\.)/gu)].map(({ index }) => ({ start: index, end: index + 3 }));
  const [first] = spans;
  if (!first) return [];
  const span = { start: first.start, end: spans.at(-1)?.end ?? first.end };
  const fixed = text.slice(span.start, span.end).replace(/(?<!\.)\.{3}(?!\.)/gu, '…');
  return [
    { check: 'ellipsis.style', severity: 'note', spans, parameters: {}, confidence: 0.8, fix: { span, text: fixed } },
  ];
}

const KAZAKH_DAYS = 'Дүйсенбі|Сейсенбі|Сәрсенбі|Бейсенбі|Жұма|Сенбі|Жексенбі';
const KAZAKH_MONTHS = 'Қаңтар|Ақпан|Наурыз|Сәуір|Мамыр|Маусым|Шілде|Тамыз|Қыркүйек|Қазан|Қараша|Желтоқсан';
const ENGLISH_NAMES =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|september|october|november|december';
const MONTHS_AND_DAYS: Readonly<Record<Locale, RegExp>> = {
  // Nauryz is also the feast, Qazan a city, and a title or a name may begin with any of them: days with the word for day or in a case,
  // months behind a figure or with the word for month.
  kk: new RegExp(
    [
      `(?<=[\\p{Ll},] )(?:${KAZAKH_DAYS})(?= күні|(?:[дг]ен?|[дғ]ан?|н[іы]ң)(?!\\p{L}))`,
      `(?<=\\p{N} )(?:${KAZAKH_MONTHS})(?=(?:[дт][ае]н?|[ндт][ыі]ң|[ғқг][ае]|нан)?(?!\\p{L}))`,
      `(?<=[\\p{Ll},] )(?:${KAZAKH_MONTHS})(?= айы)`,
    ].join('|'),
    'gu',
  ),
  en: new RegExp(`(?<![\\p{L}\\p{N}.@/-])(?:${ENGLISH_NAMES})s?(?![\\p{L}\\p{N}@/-]|\\.\\p{L})`, 'gu'),
};
const ANY_NAME: Readonly<Record<Locale, RegExp>> = {
  kk: new RegExp(`^(?:${KAZAKH_DAYS}|${KAZAKH_MONTHS})`, 'u'),
  en: new RegExp(`(?<![\\p{L}\\p{N}])(?:${ENGLISH_NAMES})`, 'u'),
};

/** A word with one of those names in the other case: most texts have none. */
const IN_CALENDAR: Readonly<Record<Locale, number>> = {
  kk: trait('kk', ({ text }) => ANY_NAME.kk.test(text)),
  en: trait('en', ({ text }) => ANY_NAME.en.test(text)),
};

/** Kazakh writes the names of days and months small, English with a capital letter. */
export function findCalendarCase({ text, locale, traits }: TextAnalysis): Spot[] {
  if ((traits & IN_CALENDAR[locale]) === 0) return [];
  return [...text.matchAll(MONTHS_AND_DAYS[locale])].map(({ 0: word, index }) => {
    const span = { start: index, end: index + word.length };
    const first = word.charAt(0);
    return {
      check: 'caps.month_day',
      severity: locale === 'en' ? 'warning' : 'note',
      spans: [span],
      parameters: { word },
      confidence: 0.85,
      fix: {
        span: { start: index, end: index + 1 },
        text: locale === 'en' ? first.toUpperCase() : first.toLowerCase(),
      },
    };
  });
}
