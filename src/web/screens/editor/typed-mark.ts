import type { Locale } from '../../../kernel/locale';

export interface QuotePair {
  readonly open: string;
  readonly close: string;
}

const MARKS: Readonly<Record<Locale, { readonly outer: QuotePair; readonly inner: QuotePair }>> = {
  kk: { outer: { open: '«', close: '»' }, inner: { open: '“', close: '”' } },
  en: { outer: { open: '“', close: '”' }, inner: { open: '‘', close: '’' } },
};
/** What a quotation may begin after. */
const BEFORE_OPENING = /(?:^|[\s\u00a0([{«“‘„—–])$/u;

/**
 * The mark of the language for one typed on the keyboard, by what stands before it; a quotation in a quotation gets the marks of those:
 * `typedMark('"', 'He said: ', '', 'en') === '“'`. What is not a quotation mark or an apostrophe stays as it is.
 */
export function typedMark(typed: string, before: string, locale: Locale): string {
  const { outer, inner } = MARKS[locale];
  const isOpening = BEFORE_OPENING.test(before);
  const isInside = depthOf(before, outer) > 0;
  if (typed === '"') {
    if (isOpening) return isInside ? inner.open : outer.open;
    return isInnerOpen(before, locale) ? inner.close : outer.close;
  }
  // In Kazakh an apostrophe is rare, and foreign where it stands.
  if (typed !== "'" || locale !== 'en') return typed;
  return isOpening && isInside ? inner.open : inner.close;
}

/** The marks to put around something that stands behind `before`. */
export function quotesFor(before: string, locale: Locale, isNested = false): QuotePair {
  const { outer, inner } = MARKS[locale];
  return isNested || depthOf(before, outer) > 0 ? inner : outer;
}

function depthOf(before: string, { open, close }: QuotePair): number {
  let depth = 0;
  for (const sign of before) {
    if (sign === open) depth += 1;
    else if (sign === close && depth > 0) depth -= 1;
  }
  return depth;
}

/** In English the mark that closes an inner quotation is an apostrophe as well: only the last one opened counts. */
function isInnerOpen(before: string, locale: Locale): boolean {
  const { inner } = MARKS[locale];
  if (locale === 'kk') return depthOf(before, inner) > 0;
  const opened = before.lastIndexOf(inner.open);
  return opened >= 0 && !/’(?!\p{L})/u.test(before.slice(opened));
}
