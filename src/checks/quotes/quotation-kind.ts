import type { Locale } from '../../kernel/locale';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import { KAZAKH_NAME_HEADS } from '../data/name-heads';

const FEWEST_WORDS_OF_SPEECH = 7;
const MOST_WORDS_OF_A_NAME = 6;
/** Enough to count a few words: quotations may stand within quotations, and each would be read to its end. */
const LONGEST_LOOK = 400;
const SAID_BEHIND =
  /^\s*,?\s*[-–—]?\s*(?:де(?:ді|йді|ген|п\s(?:айт|атап|баға|жаз|сұра|жауап|мәлім|түсін|қос|санай|есепте|хабар))|said\b|says\b|asked\b|added\b|told\b|wrote\b|noted\b|according\sto\b)/u;
/** `Yes,” he said`, `No!” the old man shouted`: one word in somebody's mouth. */
const SAID_BY =
  /^\s(?:[\p{L}.’'-]{1,20}\s){1,4}(?:said|says|asked|added|told|wrote|noted|replied|answered|shouted)(?!\p{L})/u;
const KAZAKH_FRAME = /^\s*,\s*[-–—]/u;
const SAID_BEFORE =
  /(?:said|says|asked|added|told\s\p{L}+|wrote|noted|tweeted|stated|декен|деген|айтты|жазды|сұрады|былай\sдеді)\s*[:,]\s*$/u;

/** Whether a quotation holds somebody's words: it is long, ends as sentences do, or has a frame (`», – деді`, `" he said`). */
export function isQuotedSpeech(text: string, span: Span): boolean {
  const inner = text.slice(span.start + 1, span.end - 1).trim();
  const words = inner.slice(0, LONGEST_LOOK).split(/\s+/u).length;
  if (words >= FEWEST_WORDS_OF_SPEECH || (words > 1 && '.,!?…'.includes(inner.slice(-1)))) return true;
  const behind = text.slice(span.end, span.end + 40);
  return (
    KAZAKH_FRAME.test(behind) ||
    (/[,!?]$/u.test(inner) && SAID_BY.test(behind)) ||
    SAID_BEHIND.test(behind) ||
    SAID_BEFORE.test(text.slice(Math.max(0, span.start - 30), span.start))
  );
}

/** Whether a Kazakh quotation is the name of something, which English leaves bare: `«Самұрық-Қазына» қоры`. */
export function isQuotedName(text: string, span: Span, locale: Locale): boolean {
  if (locale !== 'kk') return false;
  const inner = text.slice(span.start + 1, span.end - 1).trim();
  if (!/^[\p{Lu}\p{N}]/u.test(inner) || inner.slice(0, LONGEST_LOOK).split(/\s+/u).length > MOST_WORDS_OF_A_NAME)
    return false;
  // Laws and resolutions have their titles between marks in both languages.
  if (inner.endsWith('туралы') || inner.endsWith('жөнінде')) return false;
  const behind = text.slice(span.end, span.end + 60);
  // Names take endings, with or without a hyphen: «Қазмұнайгаз»-дың, «Абай»дың.
  if (/^-?\p{Ll}/u.test(behind)) return true;
  const next = (behind.match(/\p{L}+/gu) ?? []).slice(0, 3);
  const before =
    text
      .slice(Math.max(0, span.start - 30), span.start)
      .match(/\p{L}+/gu)
      ?.at(-1) ?? '';
  return /^(?:ЖШС|АҚ|ӨК|ҚҚ|ТОО|ҰК)$/u.test(before) || next.some(isNameHead);
}

const isNameHead = remembered((word) => {
  const lower = word.toLowerCase();
  return KAZAKH_NAME_HEADS.some((head) => lower.startsWith(head));
});
