import type { Locale } from '../../kernel/locale';
import { kazakhStem } from '../../text/kazakh-stem';
import type { Span } from '../../text/span';
import { analyseText, type TextAnalysis } from '../analysis';
import { dateForm } from './date-form';
import { isKnownName, nameForm } from './name-form';
import { numberForm } from './number-form';

/** Something of a source that the translation says in its own form, and that form. */
export interface Placeable {
  readonly kind: 'number' | 'date' | 'name' | 'link';
  readonly span: Span;
  readonly form: string;
}

/**
 * Numbers, dates, names and links of a text in its order, each in the form of the other language:
 * `12,5 млрд теңге` is `12.5 billion tenge`, `2026 жылғы 22 ақпан` is `Feb. 22, 2026`.
 */
export function placeables(text: string, source: Locale, target: Locale): Placeable[] {
  const analysis = analyseText(text, source);
  const all: Placeable[] = [
    ...analysis.addresses.map(({ span, text: form }) => ({ kind: 'link' as const, span, form })),
    ...analysis.dates
      .filter(({ isDoubtful }) => !isDoubtful)
      .map((date) => ({ kind: 'date' as const, span: date.span, form: dateForm(date, target) })),
    ...analysis.numbers
      .filter(({ form, isDated }) => form === 'figures' && !isDated)
      .map((mention) => ({ kind: 'number' as const, ...numberForm(analysis, mention, target) })),
    ...namesOf(analysis, target),
  ];
  const kept: Placeable[] = [];
  for (const found of all) {
    const isFree = kept.every(({ span }) => span.end <= found.span.start || found.span.end <= span.start);
    if (isFree && found.form !== '') kept.push(found);
  }
  return kept.sort((one, other) => one.span.start - other.span.start);
}

/** Words of a name that stand beside each other are one name; where one of them is not known, there is none. */
function namesOf({ text, locale, nameWords }: TextAnalysis, target: Locale): Placeable[] {
  const names: { span: Span; forms: (string | null)[] }[] = [];
  for (const { word, lower, isLikely, isInitial } of nameWords) {
    // `Биыл`, `Жиында Ерлан …`: what begins a sentence is a name where it is known as one, or leads another without an ending of its own.
    const isLeading = /^[ \u00a0]\p{Lu}/u.test(text.slice(word.end, word.end + 2)) && kazakhStem(lower) === lower;
    if (locale === 'kk' && isInitial && !isLeading && !isKnownName(lower)) continue;
    const last = names.at(-1);
    const isBeside = last !== undefined && /^[ \u00a0]$/u.test(text.slice(last.span.end, word.start));
    if (!isLikely && !isBeside) continue;
    const form = nameForm(lower, target);
    if (last && isBeside) {
      last.forms.push(form);
      last.span = { start: last.span.start, end: word.end };
    } else names.push({ span: { start: word.start, end: word.end }, forms: [form] });
  }
  return names.flatMap(({ span, forms }) =>
    forms.includes(null) ? [] : [{ kind: 'name' as const, span, form: forms.join(' ') }],
  );
}
