import { twinOf } from '../../kernel/locale';
import { alignTexts } from '../../text/alignment';
import type { BlockKind } from '../../text/blocks';
import { callersPath } from '../terminal';
import type { Batch, Pair } from './batch';
import { decoded } from './decoded';
import { InputError } from './input-error';
import { localeByLetters } from './locales';

const LONGEST_TEXT = 20_000_000;

interface Paragraph {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Two texts, paragraph by paragraph, as one article; a paragraph that one of them has alone is a gap. */
export async function readTextPair(
  sourceName: string,
  targetName: string,
  onBytes: (count: number) => void,
): Promise<Batch> {
  const [source, target] = [await wholeText(sourceName, onBytes), await wholeText(targetName, onBytes)];
  const sourceLocale = localeByLetters(source);
  const targetLocale = twinOf(sourceLocale);
  if (localeByLetters(target) === sourceLocale && /\p{L}/u.test(target)) {
    throw new InputError({ file: targetName, line: 1, reason: 'one_language', detail: sourceLocale });
  }
  const [sources, targets] = [paragraphsOf(source), paragraphsOf(target)];
  const beads = alignTexts(sources.map(alignable), targets.map(alignable), sourceLocale, targetLocale);
  const pairs = beads.map((bead, block): Pair => {
    const [from, to] = [joined(source, sources, bead.source), joined(target, targets, bead.target)];
    return {
      file: to ? targetName : sourceName,
      line: (to ?? from)?.line ?? 1,
      id: '',
      sourceLocale,
      targetLocale,
      source: from?.text ?? '',
      target: to?.text ?? '',
      blockKind: blockKindOf(bead.source[0] === 0 && bead.target[0] === 0, from?.text ?? ''),
      relation: null,
      block,
      isGap: !from || !to,
      place: to ? { start: to.start, end: to.end } : null,
    };
  });
  return { kind: 'article', pairs };
}

async function wholeText(name: string, onBytes: (count: number) => void): Promise<string> {
  let text = '';
  for await (const piece of decoded(callersPath(name), name, onBytes)) {
    text += piece;
    if (text.length > LONGEST_TEXT) throw new InputError({ file: name, line: 0, reason: 'too_long', detail: '' });
  }
  return text;
}

function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let [start, line] = [0, 1];
  for (const raw of text.split('\n')) {
    const words = raw.trim();
    const from = start + raw.length - raw.trimStart().length;
    if (words !== '') paragraphs.push({ text: words, start: from, end: from + words.length, line });
    start += raw.length + 1;
    line += 1;
  }
  return paragraphs;
}

function alignable({ text }: Paragraph, index: number) {
  return { blockIndex: 0, blockKind: blockKindOf(index === 0, text), text };
}

/** A first line without a full stop is a headline. */
function blockKindOf(isFirst: boolean, text: string): BlockKind {
  return isFirst && text.length <= 150 && !/[.!…:;]["»”’)]*$/u.test(text) ? 'headline' : 'paragraph';
}

function joined(text: string, paragraphs: readonly Paragraph[], indexes: readonly number[]): Paragraph | null {
  const [first, last] = [paragraphs[indexes[0] ?? -1], paragraphs[indexes.at(-1) ?? -1]];
  if (!first || !last) return null;
  return { text: text.slice(first.start, last.end), start: first.start, end: last.end, line: first.line };
}
