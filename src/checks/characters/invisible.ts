import type { TextAnalysis } from '../analysis';
import type { Spot } from '../spot';

// Zero width, bidirectional, soft hyphen, byte order mark, tags. Joiners between emoji are lawful.
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\udb40[\udc00-\udc7f]/gu;

// Presentation forms, ligatures, full width, letters in circles; □ and private use come from missing fonts.
const COMPATIBILITY = /[\ufb00-\ufb06\uff01-\uff5e\ufe50-\ufe6b\u2460-\u24ff]+/gu;
const PRIVATE = /[\ue000-\uf8ff]+/gu;

/** Characters that nobody sees and that break searching and copying. */
export function findInvisible({ text, facts }: TextAnalysis): Spot[] {
  if (!facts.hasOddCharacters && !facts.hasAstral) return [];
  const spans = [...text.matchAll(INVISIBLE)]
    .filter(({ 0: character, index }) => !isEmojiJoiner(text, index, character))
    .map(({ 0: character, index }) => ({ start: index, end: index + character.length }));
  const [first] = spans;
  if (!first) return [];
  const code = `U+${(text.codePointAt(first.start) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const span = { start: first.start, end: spans.at(-1)?.end ?? first.end };
  return [
    {
      check: 'chars.invisible',
      severity: 'warning',
      spans,
      parameters: { character: code, count: spans.length },
      confidence: 0.95,
      fix: { span, text: cutOut(text, span.start, spans) },
    },
  ];
}

function isEmojiJoiner(text: string, offset: number, character: string): boolean {
  const isJoiner = character === '\u200d' || character.length > 1;
  const before = text.charCodeAt(offset - 1);
  // Behind a sign, a variation selector, or the second half of a character outside the basic plane.
  return (
    isJoiner && ((before >= 0x203c && before <= 0x3299) || before === 0xfe0f || (before >= 0xdc00 && before <= 0xdfff))
  );
}

function cutOut(text: string, start: number, spans: readonly { start: number; end: number }[]): string {
  let [kept, at] = ['', start];
  for (const span of spans) {
    kept += text.slice(at, span.start);
    at = span.end;
  }
  return kept;
}

/** Letters in two pieces (`и` + U+0306), and characters that stand for others: `ﬁ`, full width, private use. */
export function findForms({ text, facts }: TextAnalysis): Spot[] {
  if (!facts.hasOddCharacters) return [];
  const found: Spot[] = [];
  const composed = facts.hasOddCharacters && /\p{M}/u.test(text) ? text.normalize('NFC') : text;
  if (composed !== text) {
    const start = firstDifference(text, composed);
    const tail = commonTail(text, composed, start);
    const span = { start, end: text.length - tail };
    found.push({
      check: 'chars.nfc',
      severity: 'warning',
      spans: [span],
      parameters: { text: text.slice(span.start, Math.min(span.end, span.start + 20)) },
      confidence: 1,
      fix: { span, text: composed.slice(start, composed.length - tail) },
    });
  }
  for (const { 0: characters, index } of text.matchAll(COMPATIBILITY)) {
    const span = { start: index, end: index + characters.length };
    const plain = characters.normalize('NFKC');
    found.push({
      check: 'chars.compat',
      // Numbers in circles are a matter of taste, ligatures and full width break searching.
      severity: /[\u2460-\u24ff]/u.test(characters) ? 'note' : 'warning',
      spans: [span],
      parameters: { text: characters.slice(0, 20), plain: plain.slice(0, 40) },
      confidence: 0.9,
      fix: { span, text: plain },
    });
  }
  for (const { 0: characters, index } of text.matchAll(PRIVATE)) {
    const span = { start: index, end: index + characters.length };
    found.push({
      check: 'chars.compat',
      severity: 'warning',
      spans: [span],
      parameters: { text: '□', plain: '' },
      confidence: 0.9,
    });
  }
  return found;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  // The letter in front belongs to the mark.
  return at;
}

function commonTail(a: string, b: string, start: number): number {
  let tail = 0;
  const most = Math.min(a.length, b.length) - start;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return tail;
}
