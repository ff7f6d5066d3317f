import { findMisreadings, isTellingMisreading, type Misreading } from '../../text/misreading';
import type { TextAnalysis } from '../analysis';
import { shortened } from '../excerpt';
import type { Spot } from '../spot';

/** Cyrillic bytes of windows-1251 read as Latin-1: `Êàçàõñòàí`. No language of ours has four letters with marks in a row. */
const LATIN_WITH_MARKS = /[À-ÖØ-öø-ÿ]{4,}(?:[\s-]+[À-ÖØ-öø-ÿ]+)*/gu;
const LATIN_WITH_MARKS_WITHIN = /[À-ÖØ-öø-ÿ]{4}/u;
const MOST_PASSES = 3;

/** Text that went through the wrong character set: `ТљР°Р·Р°Т›` (UTF-8 read as windows-1251), `â€“`, `Êàçàõñòàí`. */
export function findMojibake({ text, facts }: TextAnalysis): Spot[] {
  if (!facts.hasNonAscii || !LEADS.test(text)) return [];
  const misread = misreadingsOf(text);
  const [first, last] = [misread[0], misread.at(-1)];
  if (!first || !last) return [];
  const span = { start: first.start, end: last.end };
  const repaired = readAnew(text.slice(span.start, span.end));
  return [
    {
      check: 'encoding.mojibake',
      severity: 'blocker',
      spans: misread.map(({ start, end }) => ({ start, end })),
      parameters: { text: shortened(text.slice(span.start, span.end)), meant: shortened(repaired) },
      confidence: 0.98,
      fix: { span, text: repaired },
    },
  ];
}

// A lead byte of UTF-8 in either character set and what no word has behind it; or letters with marks in a row.
const LEADS =
  /[ВРСТУГÂÃÄÅÐÑÒÓвâрðГг][^\p{L}\s\p{N}.,!?:;()"'/-]|[ВРСТУÂÃÄÅÐÑÒÓвâрð][ЂЃѓЉЊЌЋЏђљњќћџЎўЈҐЁЄЇІіґёєјЅѕїŠšŒœŽžŸŸƒˆªºµ\u00a0]|[À-ÖØ-öø-ÿ]{4}/u;

function misreadingsOf(text: string): Pick<Misreading, 'start' | 'end' | 'text'>[] {
  const utf8 = findMisreadings(text).filter(isTellingMisreading);
  if (utf8.length > 0) return withoutOverlaps(utf8);
  if (!LATIN_WITH_MARKS_WITHIN.test(text)) return [];
  const decoder = new TextDecoder('windows-1251');
  return [...text.matchAll(LATIN_WITH_MARKS)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
    text: decoder.decode(Uint8Array.from(run, (letter) => letter.charCodeAt(0))),
  }));
}

/** In text order; of two readings of one place the longer one. */
function withoutOverlaps(found: Misreading[]): Misreading[] {
  const kept: Misreading[] = [];
  for (const reading of found.sort((a, b) => a.start - b.start || b.length - a.length)) {
    const last = kept.at(-1);
    if (!last || reading.start >= last.end) kept.push(reading);
    else if (reading.length > last.length) kept[kept.length - 1] = reading;
  }
  return kept;
}

/** Text may have gone the wrong way more than once. */
function readAnew(text: string): string {
  let result = text;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const readings = misreadingsOf(result);
    if (readings.length === 0) return result;
    let [copied, next] = [0, ''];
    for (const reading of readings) {
      next += result.slice(copied, reading.start) + reading.text;
      copied = reading.end;
    }
    result = next + result.slice(copied);
  }
  return result;
}
