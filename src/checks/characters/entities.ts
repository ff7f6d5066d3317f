import { remembered } from '../../text/remembered';
import type { TextAnalysis } from '../analysis';
import type { Spot } from '../spot';

const ENTITY =
  /&(?:amp;)*(?:#\d{2,6}|#x[\da-f]{2,6}|amp|quot|apos|lt|gt|nbsp|laquo|raquo|ldquo|rdquo|lsquo|rsquo|ndash|mdash|hellip|shy|copy|reg|deg|euro|sect|middot|bull);/giu;
const MEANT: Readonly<Record<string, string>> = {
  amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: '\u00a0', laquo: '«', raquo: '»', ldquo: '“', rdquo: '”', lsquo: '‘',
  rsquo: '’', ndash: '–', mdash: '—', hellip: '…', shy: '\u00ad', copy: '©', reg: '®', deg: '°', euro: '€', sect: '§', middot: '·',
  bull: '•',
}; // biome-ignore format: a table

/** A character reference of HTML that readers would see: `&amp;quot;`, `&nbsp;`. */
export function findEntities({ text }: TextAnalysis): Spot[] {
  if (!text.includes('&') || !text.includes(';')) return [];
  const spans = [...text.matchAll(ENTITY)].map(({ 0: entity, index }) => ({
    start: index,
    end: index + entity.length,
  }));
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return [];
  const entity = text.slice(first.start, first.end);
  const span = { start: first.start, end: last.end };
  return [
    {
      check: 'entity.double_escaped',
      severity: 'warning',
      spans,
      parameters: { entity, character: meant(entity) ?? '' },
      confidence: 0.95,
      // All at once: quotation marks come in pairs.
      fix: {
        span,
        text: text.slice(span.start, span.end).replace(
          ENTITY,
          remembered((found) => meant(found) ?? found),
        ),
      },
    },
  ];
}

function meant(entity: string): string | null {
  const name = entity
    .replace(/^&(?:amp;)*/iu, '')
    .slice(0, -1)
    .toLowerCase();
  if (!name.startsWith('#')) return MEANT[name] ?? '&';
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const isLawful = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) && (code < 0x7f || code > 0x9f);
  return isLawful ? String.fromCodePoint(code) : null;
}
