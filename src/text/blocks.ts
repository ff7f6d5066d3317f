/** What a part of an article is. */
export const BLOCK_KINDS = [
  'headline',
  'lead',
  'paragraph',
  'heading',
  'quote',
  'verse',
  'list_item',
  'caption',
  'image',
  'embed',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/**
 * A part of an article. White space between its segments is stored only where it is not the usual one, so that the same text
 * always has the same form:
 * - `before`: white space in front of the first segment (usually none);
 * - `between`: what parts the segments, one less than there are segments (usually a space, in verse a line feed);
 * - `after`: what parts it from the next block (usually an empty line), or ends the text (usually nothing).
 */
export interface Block {
  readonly kind: BlockKind;
  readonly segments: readonly string[];
  readonly before?: string;
  readonly between?: readonly string[];
  readonly after?: string;
}

/** The text of a revision. The headline is its first block. */
export interface Content {
  readonly blocks: readonly Block[];
}

/** A segment on its own, as it lies in a table: its block, and the white space behind it. */
export interface FlatSegment {
  readonly blockIndex: number;
  readonly blockKind: BlockKind;
  readonly text: string;
  readonly separator: string;
}

const BETWEEN_BLOCKS = '\n\n';
const usualBetween = (kind: BlockKind) => (kind === 'verse' ? '\n' : ' ');
const usualAfter = (index: number, count: number) => (index === count - 1 ? '' : BETWEEN_BLOCKS);

/** Makes a block in its one canonical form: usual separators are left out. */
export function makeBlock(
  kind: BlockKind,
  segments: readonly string[],
  space: Partial<Omit<Block, 'kind' | 'segments'>> = {},
): Block {
  const between = segments.slice(1).map((_, index) => space.between?.[index] ?? usualBetween(kind));
  return {
    kind,
    segments: [...segments],
    ...(space.before ? { before: space.before } : {}),
    ...(between.some((separator) => separator !== usualBetween(kind)) ? { between } : {}),
    ...(space.after === undefined ? {} : { after: space.after }),
  };
}

/** Makes a content in its one canonical form. */
export function makeContent(blocks: readonly Block[]): Content {
  return {
    blocks: blocks.map(({ kind, segments, after, ...space }, index) =>
      makeBlock(kind, segments, after === usualAfter(index, blocks.length) ? space : { ...space, after }),
    ),
  };
}

/** The headline of an article, empty if it has none. */
export function headlineOf(content: Content): string {
  return content.blocks
    .filter(({ kind }) => kind === 'headline')
    .map(blockText)
    .join(' ');
}

/** Everything but the headline, exactly as it came in. */
export function bodyText(content: Content): string {
  return textOf(content.blocks.filter(({ kind }) => kind !== 'headline'));
}

/** The whole text, headline first, for reading and searching. */
export function plainText(content: Content): string {
  return [headlineOf(content), bodyText(content)].filter((part) => part !== '').join(BETWEEN_BLOCKS);
}

/** The text of one block without the white space around it. */
export function blockText(block: Block): string {
  return block.segments.map((segment, index) => (index === 0 ? segment : between(block, index - 1) + segment)).join('');
}

/** The segments of a content in reading order, each with the white space behind it; the shape of working segments. */
export function flatten(content: Content): FlatSegment[] {
  const { blocks } = content;
  return blocks.flatMap((block, blockIndex) =>
    block.segments.map((text, index) => ({
      blockIndex,
      blockKind: block.kind,
      text,
      separator:
        index < block.segments.length - 1
          ? between(block, index)
          : (block.after ?? usualAfter(blockIndex, blocks.length)),
    })),
  );
}

/** The way back from `flatten`: neighbours with the same block index become one block. Empty segments are left out. */
export function assemble(segments: readonly FlatSegment[]): Content {
  const groups: FlatSegment[][] = [];
  for (const segment of segments) {
    if (segment.text === '') continue;
    const group = groups.at(-1);
    if (group?.[0]?.blockIndex === segment.blockIndex) group.push(segment);
    else groups.push([segment]);
  }
  return makeContent(groups.map((group, index) => blockOf(group, index === groups.length - 1)));
}

function blockOf(group: readonly FlatSegment[], isLast: boolean): Block {
  const kind = group[0]?.blockKind ?? 'paragraph';
  const separators = group.map(({ separator }) => separator);
  const after = separators.pop();
  // A block that moved to the end, or away from it, has no use for the old separator.
  const isUsual = after === ' ' || (isLast ? after?.trim() === '' : after === '');
  return makeBlock(
    kind,
    group.map(({ text }) => text),
    { between: separators.map((separator) => separator || usualBetween(kind)), ...(isUsual ? {} : { after }) },
  );
}

function between(block: Block, index: number): string {
  return block.between?.[index] ?? usualBetween(block.kind);
}

function textOf(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => (block.before ?? '') + blockText(block) + (block.after ?? usualAfter(index, blocks.length)))
    .join('');
}
