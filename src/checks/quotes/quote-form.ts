import type { Span } from '../../text/span';
import type { TextAnalysis } from '../analysis';
import type { CheckInput, Discovery } from '../check';
import { around } from '../excerpt';
import { NumberIndex } from '../numbers/number-mention';
import type { Quotation } from './quotations';

/** How the quotations of the target are written, and whether what was said still stands inside. */
export function checkQuoteForm(_input: CheckInput, source: TextAnalysis, target: TextAnalysis): Discovery[] {
  return [...dashCalque(source, target), ...nesting(target), ...style(target), ...content(source, target)];
}

const ENGLISH_FRAME =
  /,\s*[-–—]\s*(?:said|says|asked|added|replied|noted|explained|stressed|wrote|he|she|the \p{L}{3,20} said|\p{Lu}\p{L}{1,30}(?: \p{Lu}\p{L}{1,30})? (?:said|says|added|noted))(?!\p{L})/u;

/** `– The school will open, – said the mayor.`: the dashes of Kazakh speech, left in English. */
function dashCalque(source: TextAnalysis, target: TextAnalysis): Discovery[] {
  if (target.locale !== 'en' || source.locale === 'en' || !target.facts.hasDashes) return [];
  const framed = ENGLISH_FRAME.exec(target.text);
  const begun = /^\s*[–—]\s*(?=\p{Lu})/u.exec(target.text);
  if (!framed && !(begun && source.dashSpeech)) return [];
  const place = framed
    ? { start: framed.index, end: framed.index + framed[0].length }
    : { start: 0, end: begun?.[0].length ?? 0 };
  return [
    {
      check: 'quotes.dash_calque',
      severity: 'warning',
      source: [],
      target: [trimmed(target.text, place)],
      parameters: { around: around(target.text, place) },
      confidence: framed ? 0.9 : 0.7,
    },
  ];
}

function trimmed(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** A quotation inside another has marks of its own: «… “…” …». Pairs come in the order of their beginnings. */
function nesting({ text, quotations }: TextAnalysis): Discovery[] {
  let outer: Quotation | undefined;
  for (const pair of quotations.pairs) {
    if (pair.isSingle) continue;
    if (pair.depth === 0) outer = pair;
    else if (outer && pair.span.end < outer.span.end && text[outer.span.start] === text[pair.span.start])
      return [note('quotes.nesting', pair.span, { around: around(text, pair.span) })];
  }
  return [];
}

/** Two kinds of marks around quotations that stand side by side. */
function style({ text, quotations }: TextAnalysis): Discovery[] {
  const outer = quotations.pairs.filter(({ depth, isSingle }) => depth === 0 && !isSingle);
  const kinds = new Map<string, Span>();
  for (const { span } of outer) {
    const kind = kindOf(text[span.start] ?? '');
    if (!kinds.has(kind)) kinds.set(kind, span);
  }
  const second = [...kinds.values()][1];
  if (!second) return [];
  return [note('quotes.style', second, { marks: [...kinds.keys()].join(' ') })];
}

function kindOf(mark: string): string {
  return '«»'.includes(mark) ? '«»' : mark === '"' ? '" "' : '“”';
}

/** A figure that somebody says in the source, and the newspaper in the translation. */
function content(source: TextAnalysis, target: TextAnalysis): Discovery[] {
  const mine = source.quotations.pairs.filter(({ depth, kind }) => depth === 0 && kind === 'speech');
  const theirs = target.quotations.pairs.filter(({ depth }) => depth === 0);
  if (mine.length === 0 || mine.length !== theirs.length) return [];
  const isIn = ({ start }: Span, pairs: typeof theirs) =>
    pairs.some(({ span }) => span.start < start && start < span.end);
  const outside = new NumberIndex(target.numbers.filter(({ span }) => !isIn(span, theirs)));
  const inside = new NumberIndex(target.numbers.filter(({ span }) => isIn(span, theirs)));
  return source.numbers
    .filter((mention) => mention.form === 'figures' && isIn(mention.span, mine) && !inside.find(mention))
    .flatMap((mention) => {
      const moved = outside.find(mention);
      if (!moved) return [];
      return [
        {
          check: 'quotes.content',
          severity: 'warning' as const,
          source: [mention.span],
          target: [moved.span],
          parameters: { missing: mention.text },
          confidence: 0.7,
        },
      ];
    })
    .slice(0, 1);
}

function note(check: string, span: Span, parameters: Discovery['parameters']): Discovery {
  return { check, severity: 'note', source: [], target: [span], parameters, confidence: 0.6 };
}
