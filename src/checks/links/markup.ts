import type { Span } from '../../text/span';
import type { TextAnalysis } from '../analysis';
import type { CheckInput, Discovery } from '../check';

interface Mark {
  readonly span: Span;
  readonly value: string;
}

const TAG = /<(\/?)([a-z][a-z0-9-]{0,20})((?:\s[^<>]{0,500})?)(\/?)>/giu;
const LINK_ATTRIBUTE = /\s(?:href|src|id)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/iu;
interface Tag extends Mark {
  readonly name: string;
  readonly closes: boolean;
  /** `<br>`, `<b/>`: nothing closes it. */
  readonly isEmpty: boolean;
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr', 'source', 'embed']);
// {name}, {{name}}, ${name}, [[name]], [gallery id=5], %s, %1$d, %(name)s.
const PLACEHOLDER =
  /\$?\{\{?\s?[\w.,: ]{1,60}\}?\}|\[\[[^[\]\n]{1,60}\]\]|\[\/?[a-z][a-z_]{2,30}(?:\s[\w-]{1,30}=[^[\]\n]{1,100})?\](?!\()|(?<!\p{N}\s?)%(?:\d{1,2}\$)?(?:\([a-z_]{1,30}\))?[sd](?!\p{L})/giu;
const STRONG = /\*\*|__|~~|`/gu;
const MD_LINK = /\[([^[\]\n]{0,300})\]\(([^()\s]{1,500})\)/gu;

/** Tags, Markdown and placeholders: what the source has, the target has, and in an order that works. */
export function checkMarkup(_input: CheckInput, source: TextAnalysis, target: TextAnalysis): Discovery[] {
  if (!source.facts.hasMarkupSigns && !target.facts.hasMarkupSigns) return [];
  return [
    ...tags(source.text, target.text),
    ...placeholders(source.text, target.text),
    ...markdown(source.text, target.text),
  ];
}

function tags(source: string, target: string): Discovery[] {
  if (!source.includes('<') && !target.includes('<')) return [];
  const [ours, theirs] = [tagsOf(source), tagsOf(target)];
  if (ours.length === 0 && theirs.length === 0) return [];
  const [missing, added] = difference(ours, theirs);
  if (missing.length > 0 || added.length > 0) {
    return [
      {
        check: 'markup.tags',
        severity: missing.length > 0 ? 'blocker' : 'warning',
        source: missing.map(({ span }) => span),
        target: added.map(({ span }) => span),
        parameters: { missing: listed(missing), added: listed(added) },
        expected: listed(missing),
        actual: listed(added),
        confidence: 0.97,
      },
    ];
  }
  const wrong = illNested(theirs);
  if (!wrong || illNested(ours)) return [];
  return [
    {
      check: 'markup.nesting',
      severity: 'blocker',
      source: ours.map(({ span }) => span),
      target: [wrong.span],
      parameters: { tag: wrong.value },
      confidence: 0.97,
    },
  ];
}

function tagsOf(text: string): Tag[] {
  const tags: Tag[] = [];
  for (const { 0: tag, 1: slash = '', 2: written = '', 3: attributes = '', index } of text.matchAll(TAG)) {
    const link = attributes === '' ? null : LINK_ATTRIBUTE.exec(attributes);
    const where = link?.[1] ?? link?.[2];
    const name = written.toLowerCase();
    tags.push({
      span: { start: index, end: index + tag.length },
      value: `<${slash}${name}${where === undefined ? '' : ` ${where}`}>`,
      name,
      closes: slash !== '',
      isEmpty: VOID.has(name) || tag.endsWith('/>'),
    });
  }
  return tags;
}

/** The first tag that closes what is not open, or stays open. */
function illNested(tags: readonly Tag[]): Tag | null {
  const open: Tag[] = [];
  for (const tag of tags) {
    if (tag.isEmpty) continue;
    if (!tag.closes) open.push(tag);
    else if (open.pop()?.name !== tag.name) return tag;
  }
  return open[0] ?? null;
}

function placeholders(source: string, target: string): Discovery[] {
  const [missing, added] = difference(placeholdersOf(source), placeholdersOf(target));
  if (missing.length === 0 && added.length === 0) return [];
  return [
    {
      check: 'placeholders.changed',
      severity: missing.length > 0 ? 'blocker' : 'warning',
      source: missing.map(({ span }) => span),
      target: added.map(({ span }) => span),
      parameters: { missing: listed(missing), added: listed(added) },
      expected: listed(missing),
      actual: listed(added),
      confidence: 0.9,
    },
  ];
}

function placeholdersOf(text: string): Mark[] {
  if (!text.includes('{') && !text.includes('[') && !text.includes('%')) return [];
  const { heads, branches } = messageParts(text);
  const plain = [...text.matchAll(PLACEHOLDER)]
    .filter(({ index }) => !branches.has(index))
    .map(({ 0: value, index }) => ({ span: { start: index, end: index + value.length }, value }));
  return heads.length === 0 ? plain : [...plain, ...heads].sort((a, b) => a.span.start - b.span.start);
}

// {count, plural, one {# book} other {# books}}: the name and the kind must stay, the branches are text of their own language.
const MESSAGE = /\{\s{0,3}(\w{1,40})\s{0,3},\s{0,3}(plural|select|selectordinal)\s{0,3},/uy;

/** The heads of ICU messages, and where their branches begin. */
function messageParts(text: string): { readonly heads: readonly Mark[]; readonly branches: ReadonlySet<number> } {
  const [heads, branches] = [[] as Mark[], new Set<number>()];
  if (!text.includes('plural') && !text.includes('select')) return { heads, branches };
  // Whether each brace that is open begins a message.
  const open: boolean[] = [];
  for (let at = text.indexOf('{'); at >= 0 && at < text.length; at += 1) {
    if (text[at] === '}') open.pop();
    if (text[at] !== '{') continue;
    if (open.at(-1)) branches.add(at);
    MESSAGE.lastIndex = at;
    const head = open.at(-1) ? null : MESSAGE.exec(text);
    if (head) heads.push({ span: { start: at, end: at + head[0].length }, value: `{${head[1]}, ${head[2]}}` });
    open.push(head !== null);
  }
  return { heads, branches };
}

/** Markdown that the source has in pairs and the target only half, and links without words or with another address. */
function markdown(source: string, target: string): Discovery[] {
  const found: Discovery[] = [];
  for (const sign of ['**', '__', '~~', '`']) {
    if (!source.includes(sign)) continue;
    const [ours, theirs] = [signsOf(source, sign), signsOf(target, sign)];
    if (ours.length % 2 === 1 || ours.length === theirs.length) continue;
    found.push(syntax(sign, ours, theirs));
  }
  if (source.includes('](')) {
    const [ours, theirs] = [mdLinksOf(source), mdLinksOf(target)];
    const empty = theirs.find(({ value }) => value === '');
    if (ours.length > theirs.length || empty)
      found.push(
        syntax(
          '[…](…)',
          ours.map(({ span }) => span),
          empty ? [empty.span] : [],
        ),
      );
  }
  return found;
}

function syntax(sign: string, source: readonly Span[], target: readonly Span[]): Discovery {
  return {
    check: 'md.syntax',
    severity: 'warning',
    source,
    target,
    parameters: { sign, expected: source.length, actual: target.length },
    confidence: 0.9,
  };
}

function signsOf(text: string, sign: string): Span[] {
  return [...text.matchAll(STRONG)]
    .filter(({ 0: found }) => found === sign)
    .map(({ index }) => ({ start: index, end: index + sign.length }));
}

function mdLinksOf(text: string): Mark[] {
  return [...text.matchAll(MD_LINK)].map(({ 0: link, 1: words = '', index }) => ({
    span: { start: index, end: index + link.length },
    value: words.trim(),
  }));
}

function difference(ours: readonly Mark[], theirs: readonly Mark[]): [Mark[], Mark[]] {
  if (ours.length === 0 && theirs.length === 0) return [[], []];
  const rest = new Map<string, Mark[]>();
  for (const mark of theirs) {
    const same = rest.get(mark.value);
    if (same) same.push(mark);
    else rest.set(mark.value, [mark]);
  }
  const used = new Map<string, number>();
  const missing = ours.filter(({ value }) => {
    const count = (used.get(value) ?? 0) + 1;
    used.set(value, count);
    return count > (rest.get(value)?.length ?? 0);
  });
  return [
    missing,
    [...rest]
      .flatMap(([value, marks]) => marks.slice(used.get(value) ?? 0))
      .sort((a, b) => a.span.start - b.span.start),
  ];
}

function listed(marks: readonly Mark[]): string {
  const shown = marks.slice(0, 6).map(({ value }) => value);
  return marks.length > shown.length ? `${shown.join(' ')} …` : shown.join(' ');
}
