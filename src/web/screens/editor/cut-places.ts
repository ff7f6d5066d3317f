import type { Locale } from '../../../kernel/locale';
import { segmentText } from '../../../text/segmenter';

/** Where a text may be cut: before each of its words but the first; a text without words only at its beginning. */
export function cutPlaces(text: string, locale: Locale): number[] {
  const words = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)];
  const places = words
    .filter(({ isWordLike, index }) => isWordLike && index > 0)
    .map(({ index }) => opening(text, index));
  return [...new Set(places)].filter((place) => place > 0);
}

/** A mark that opens belongs to the word behind it. */
function opening(text: string, index: number): number {
  let at = index;
  while (at > 0 && /[«“‘([„"'–—-]/u.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

/** The likeliest place: where a sentence begins, as far into the text as the caret is into the other one. */
export function likelyCut(text: string, locale: Locale, share: number): number {
  const sentences = segmentText(text, locale)
    .map(({ start }) => start)
    .filter((start) => start > 0);
  const places = sentences.length > 0 ? sentences : cutPlaces(text, locale);
  const wanted = text.length * share;
  return places.reduce(
    (best, place) => (Math.abs(place - wanted) < Math.abs(best - wanted) ? place : best),
    places[0] ?? text.length,
  );
}
