import type { Locale } from '../../kernel/locale';
import { noted } from '../../text/known-words';
import { type Segment, segmentText } from '../../text/segmenter';
import type { Word } from '../../text/tokens';

// Words that bear a capital only where a sentence begins: behind a small letter they show where a headline was run into its text.
const STARTERS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: wordsOf(
    'The A An In On At It He She They We This That These Those But And When While As If About After Before Despite During Following Speaking Now There Some Two Three Four Five Six One Many More Most His Her Their Our My Its For With From Under According',
  ),
  kk: wordsOf('Ол Бұл Осы Сол Олар Біз Бірақ Алайда Ал Және Егер Енді Бүгін Кеше Соңғы Биыл Өткен Сонымен'),
};
const IS_STARTER = {
  kk: noted(({ text }) => STARTERS.kk.has(text)),
  en: noted(({ text }) => STARTERS.en.has(text)),
};
const FEWEST_CHARACTERS = 20;

/** Whether a sentence may begin at a starter, by what stands right before and right behind it. */
const [BEFORE, BEHIND]: [Readonly<Record<Locale, RegExp>>, RegExp] = [
  { en: /[\p{Ll}\p{N}\p{Lu}]['"”’]?\s$/u, kk: /\p{Ll}\s$/u },
  /^\s(?:\p{Ll}|\p{N})/u,
];

/** The sentences of a text, one that was run into another without a stop apart: what may be left out as one piece. */
export function sentenceUnits(text: string, words: readonly Word[], locale: Locale): readonly Segment[] {
  const starts = words.flatMap(({ known, start, end }) =>
    IS_STARTER[locale](known) &&
    BEFORE[locale].test(text.slice(Math.max(0, start - 4), start)) &&
    BEHIND.test(text.slice(end, end + 3))
      ? [start]
      : [],
  );
  const sentences = segmentText(text, locale);
  return starts.length === 0 ? sentences : sentences.flatMap((sentence) => parted(sentence, starts));
}

function parted(sentence: Segment, starts: readonly number[]): Segment[] {
  const units: Segment[] = [];
  let from = sentence.start;
  for (const start of starts) {
    if (start - from < FEWEST_CHARACTERS || sentence.end - start < FEWEST_CHARACTERS) continue;
    units.push(unit(sentence, from, start));
    from = start;
  }
  return from === sentence.start ? [sentence] : [...units, unit(sentence, from, sentence.end)];
}

function unit({ text, start }: Segment, from: number, to: number): Segment {
  const own = text.slice(from - start, to - start).trimEnd();
  return { text: own, start: from, end: from + own.length };
}

function wordsOf(list: string): Set<string> {
  return new Set(list.split(' '));
}
