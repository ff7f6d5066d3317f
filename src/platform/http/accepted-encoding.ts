export const ENCODINGS = ['plain', 'gzip', 'br'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const known = new Map<string, Encoding>();
/** Readers send a handful of different headers; somebody who sends ever new ones fills no memory. */
const MOST_KNOWN = 200;

/** The best encoding an `Accept-Encoding` header allows: `acceptedEncoding('gzip, br;q=0')` is `'gzip'`. */
export function acceptedEncoding(header: string | undefined): Encoding {
  if (!header) return 'plain';
  const found = known.get(header);
  if (found) return found;
  const chosen = choose(header);
  if (known.size < MOST_KNOWN && header.length < 200) known.set(header, chosen);
  return chosen;
}

function choose(header: string): Encoding {
  const weights = new Map(header.toLowerCase().split(',').map(weightOf));
  const weight = (name: string) => weights.get(name) ?? weights.get('*') ?? 0;
  if (weight('br') > 0 && weight('br') >= weight('gzip')) return 'br';
  return weight('gzip') > 0 ? 'gzip' : 'plain';
}

function weightOf(part: string): [string, number] {
  const [name = '', ...rest] = part.split(';').map((piece) => piece.trim());
  const quality = rest.find((piece) => piece.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return [name, Number.isFinite(weight) ? weight : 0];
}
