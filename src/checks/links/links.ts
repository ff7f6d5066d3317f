import type { TextAnalysis } from '../analysis';
import type { CheckInput, Discovery } from '../check';
import type { Address, AddressKind } from './addresses';

const CHANGED: Readonly<Record<AddressKind, string>> = {
  url: 'url.changed',
  email: 'email.changed',
  handle: 'handle.changed',
  hashtag: 'hashtag.changed',
};

/**
 * Addresses are the same in both languages, letter by letter: those that only one side has are paired in order, and what is left over
 * was lost or added. A hashtag may be translated.
 */
export function checkLinks(input: CheckInput, source: TextAnalysis, target: TextAnalysis): Discovery[] {
  if (!source.facts.hasMarkupSigns && !target.facts.hasMarkupSigns) return [];
  const isWhole = input.relation === 'translation' || input.relation === 'official';
  const [ours, theirs] = [addressesOf(source), addressesOf(target)];
  if (ours.length === 0 && theirs.length === 0) return [];
  const [missing, added] = unmatched(ours, theirs);
  const found: Discovery[] = [];
  const next = inTurn(added);
  const taken = new Set<Address>();
  for (const address of missing) {
    const counterpart = next(address.kind);
    if (counterpart) {
      taken.add(counterpart);
      found.push(changed(address, withRest(address, counterpart, target.text)));
    } else if (isWhole) found.push(lost(address));
  }
  for (const address of added)
    if (!taken.has(address) && (address.kind === 'url' || address.kind === 'email')) found.push(extra(address));
  return found;
}

/** Those that readers see: the address within a tag belongs to the tag. */
function addressesOf({ text, addresses }: TextAnalysis): readonly Address[] {
  return text.includes('<') ? addresses.filter(({ span }) => !isInTag(text, span.start)) : addresses;
}

function isInTag(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  const open = before.lastIndexOf('<');
  return open >= 0 && /^[a-z]/iu.test(before.slice(open + 1)) && !before.includes('>', open);
}

/** Those that only one side has. The same address given twice on one side and once on the other is no loss. */
function unmatched(ours: readonly Address[], theirs: readonly Address[]): [Address[], Address[]] {
  return [without(ours, theirs), without(theirs, ours)];
}

function without(mine: readonly Address[], others: readonly Address[]): Address[] {
  const known = new Set(others.map(({ value }) => value));
  return mine.filter(({ value }) => !known.has(value));
}

/** Gives out addresses by their kind, each once and in their order. */
function inTurn(addresses: readonly Address[]): (kind: AddressKind) => Address | undefined {
  const turns: Record<AddressKind, Iterator<Address>> = {
    url: ofKind(addresses, 'url'),
    email: ofKind(addresses, 'email'),
    handle: ofKind(addresses, 'handle'),
    hashtag: ofKind(addresses, 'hashtag'),
  };
  return (kind) => turns[kind].next().value;
}

function* ofKind(addresses: readonly Address[], wanted: AddressKind): Generator<Address, undefined> {
  for (const address of addresses) if (address.kind === wanted) yield address;
}

/** An address that a space tore in two goes on behind it: `https://egiz.example.kz/ news/5`. */
function withRest({ text: whole }: Address, part: Address, text: string): Address {
  if (!whole.startsWith(part.text)) return part;
  const rest = whole.slice(part.text.length);
  const behind = text.slice(part.span.end, part.span.end + rest.length + 3);
  if (rest === '' || behind.trimStart() === behind || !behind.trimStart().startsWith(rest)) return part;
  const end = part.span.end + (behind.length - behind.trimStart().length) + rest.length;
  return { ...part, text: text.slice(part.span.start, end), span: { start: part.span.start, end } };
}

function changed(address: Address, counterpart: Address): Discovery {
  const isTranslated = address.kind === 'hashtag';
  return {
    check: CHANGED[address.kind],
    severity: isTranslated ? 'note' : 'blocker',
    source: [address.span],
    target: [counterpart.span],
    parameters: { expected: address.text, actual: counterpart.text },
    expected: address.text,
    actual: counterpart.text,
    confidence: isTranslated ? 0.4 : 0.95,
    ...(isTranslated ? {} : { fix: { side: 'target', span: counterpart.span, text: address.text } }),
  };
}

function lost(address: Address): Discovery {
  return {
    check: address.kind === 'url' ? 'url.missing' : CHANGED[address.kind],
    severity: address.kind === 'hashtag' ? 'note' : 'warning',
    source: [address.span],
    target: [],
    parameters: address.kind === 'url' ? { expected: address.text } : { expected: address.text, actual: 'none' },
    expected: address.text,
    confidence: 0.9,
  };
}

function extra(address: Address): Discovery {
  return {
    check: 'url.extra',
    severity: 'note',
    source: [],
    target: [address.span],
    parameters: { actual: address.text },
    actual: address.text,
    confidence: 0.7,
  };
}
