import { remembered } from '../../text/remembered';
import type { Word } from '../../text/tokens';
import type { TextAnalysis } from '../analysis';
import type { CheckInput, Discovery } from '../check';
import { romanisedLetters } from './romanised-letters';
import type { TermClass, TermMention } from './term-mentions';

/**
 * A term of the source that has no counterpart, where the translation has another of the same class that the source lacks: a resolution
 * (қаулы) that became a law, a minister that became a mayor, the UN that became the EU. A term that is only missing says nothing, since
 * `the body` or `he` may stand for it. Where one side has several terms of a class without counterparts it is not plain which is which.
 */
export function checkTerms(_input: CheckInput, source: TextAnalysis, target: TextAnalysis): Discovery[] {
  if (source.locale === target.locale) return [];
  const [mine, theirs] = [source.terms, target.terms];
  if (mine.length === 0) return [];
  const spelled = abbreviationByLetters(source, target);
  if (theirs.length === 0) return spelled;
  const changed = (kind: TermClass) => changedTerms(kind, source, target);
  return [
    ...changed('act').map((pair) => found('terminology.register', 'note', pair, source, target, 0.5)),
    ...changed('project').map((pair) => found('terminology.register', 'note', pair, source, target, 0.4)),
    ...changed('office')
      .filter((pair) => isBesideName(pair[0], source) && isBesideName(pair[1], target))
      .map((pair) => found('title.honorific', 'note', pair, source, target, 0.5)),
    ...(spelled.length > 0
      ? spelled
      : changed('abbreviation').map((pair) => found('abbreviation.mismatch', 'warning', pair, source, target, 0.85))),
  ];
}

type Changed = readonly [source: TermMention, target: TermMention];

function changedTerms(kind: TermClass, source: TextAnalysis, target: TextAnalysis): Changed[] {
  const mine = source.terms.filter((mention) => mention.kind === kind);
  const theirs = target.terms.filter((mention) => mention.kind === kind);
  if (mine.length === 0 || theirs.length === 0) return [];
  const lost = withoutAnswer(mine, theirs, source, target);
  const come = withoutAnswer(theirs, mine, target, source);
  const [one, other] = [lost[0], come[0]];
  return one && other && lost.length === 1 && come.length === 1 ? [[one, other]] : [];
}

/** Mentions of which the other side has none that may mean the same, each meaning once. */
function withoutAnswer(
  mine: readonly TermMention[],
  theirs: readonly TermMention[],
  own: TextAnalysis,
  other: TextAnalysis,
): TermMention[] {
  const answered = new Set(theirs.flatMap(({ terms }) => terms));
  const seen = new Set<number>();
  const kept = remembered((written) => other.text.includes(written));
  return mine.filter(({ isWeak, terms, span, kind }) => {
    if (isWeak || terms.some((term) => answered.has(term) || seen.has(term))) return false;
    // Latin letters that both sides have are the same body.
    if (kind === 'abbreviation' && kept(own.text.slice(span.start, span.end))) return false;
    for (const term of terms) seen.add(term);
    return true;
  });
}

/** `БҰҰ` written `BUU`: the letters of the abbreviation were put into the other script instead of its name there. */
function abbreviationByLetters(source: TextAnalysis, target: TextAnalysis): Discovery[] {
  const found: Discovery[] = [];
  const answered = new Set(target.terms.flatMap(({ terms }) => terms));
  // Each abbreviation is looked for once, however often it stands there.
  const spelt = new Map<string, Word | undefined>();
  for (const mention of source.terms) {
    if (mention.kind !== 'abbreviation' || mention.first !== mention.last) continue;
    const word = source.tokens[mention.first];
    if (!word || !/^\p{Lu}{2,5}$/u.test(word.head) || mention.terms.some((term) => answered.has(term))) continue;
    if (!spelt.has(word.head)) spelt.set(word.head, speltIn(target, romanisedLetters(word.head, source.locale)));
    const odd = spelt.get(word.head);
    if (!odd) continue;
    const end = odd.start + odd.head.length;
    found.push({
      check: 'abbreviation.mismatch',
      severity: 'warning',
      source: [{ start: word.start, end: word.start + word.head.length }],
      target: [{ start: odd.start, end }],
      parameters: { expected: word.head, actual: odd.head },
      expected: word.head,
      actual: odd.head,
      confidence: 0.9,
    });
  }
  return found;
}

function speltIn({ tokens }: TextAnalysis, spellings: ReadonlySet<string>): Word | undefined {
  return tokens.find(({ head }) => spellings.has(head));
}

/** `министр Серік Ахметов`, `the minister, Serik Akhmetov`: an office that a name stands beside. */
function isBesideName({ first, last }: TermMention, { tokens, text, locale }: TextAnalysis): boolean {
  const behind = tokens[last + 1];
  const here = tokens[last];
  if (behind?.isCapitalised && here && /^,? $/u.test(text.slice(here.end, behind.start))) return true;
  const before = tokens[first - 1];
  if (locale === 'kk' || !before?.isCapitalised) return false;
  return /^, $/u.test(text.slice(before.end, tokens[first]?.start));
}

function found(
  check: string,
  severity: Discovery['severity'],
  [mine, theirs]: Changed,
  source: TextAnalysis,
  target: TextAnalysis,
  confidence: number,
): Discovery {
  const expected = source.text.slice(mine.span.start, mine.span.end);
  const actual = target.text.slice(theirs.span.start, theirs.span.end);
  return {
    check,
    severity,
    source: [mine.span],
    target: [theirs.span],
    parameters: { expected, actual },
    expected,
    actual,
    confidence,
  };
}
