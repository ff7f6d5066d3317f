import type { PairsDocument } from '../../exchange/pairs';
import { type Locale, twinOf } from '../../kernel/locale';
import type { AlignedBead } from '../../text/alignment';
import { type Block, type Content, makeBlock, makeContent } from '../../text/blocks';

export interface PairedContent {
  readonly content: Readonly<Record<Locale, Content>>;
  /** Which segments belong together, by their place in either text. */
  readonly alignment: readonly AlignedBead[];
}

/**
 * Both texts of an aligned article: the first sentence is the headline, every other one a paragraph, kept as it came. A
 * sentence that one side lacks stands on the other alone.
 */
export function pairedContent({ sentences }: PairsDocument, source: Locale): PairedContent {
  const blocks: Record<Locale, Block[]> = { kk: [], en: [] };
  const alignment = sentences.map((sentence, index) => {
    const place = (locale: Locale): number[] => {
      const block = blockOf(sentence[locale], index === 0 ? 'headline' : 'paragraph');
      if (!block) return [];
      blocks[locale].push(block);
      return [blocks[locale].length - 1];
    };
    return { source: place(source), target: place(twinOf(source)) };
  });
  return {
    content: { kk: makeContent(blocks.kk), en: makeContent(blocks.en) },
    alignment: alignment.filter((bead) => bead.source.length + bead.target.length > 0),
  };
}

function blockOf(sentence: string, kind: Block['kind']): Block | undefined {
  const text = sentence.trim();
  if (text === '') return undefined;
  const start = sentence.indexOf(text);
  const behind = sentence.slice(start + text.length);
  return makeBlock(kind, [text], {
    before: sentence.slice(0, start),
    ...(behind === '' ? {} : { after: `${behind}\n\n` }),
  });
}
