import type { QuoteMark } from './quote-mark';

const SINGLE = /['‘’‚‛]/gu;
/** As for double marks: more of them stand in no text. */
const MOST_MARKS = 2_000;
// Words that lost their beginning: 'em, 'til, '90s.
const SHORTENED = /^['’‘](?:em|til|tis|twas|cause|n|round|bout|\p{N}0s)\b/iu;

/**
 * Single marks that quote. A mark in front of a word opens, unless the word only lost its beginning; one behind a word closes what
 * is open, best behind a comma or a stop, since `students' rights` may stand inside. What never closes was an apostrophe.
 */
export function singleQuoteRoles(text: string): QuoteMark[] {
  const roles: QuoteMark[] = [];
  let open: { offset: number; character: string } | null = null;
  let maybe: { offset: number; character: string } | null = null;
  const close = (mark: { offset: number; character: string }) => {
    if (open) roles.push({ ...open, role: 'open', isSingle: true }, { ...mark, role: 'close', isSingle: true });
    [open, maybe] = [null, null];
  };
  for (const { 0: character, index: offset } of text.matchAll(SINGLE)) {
    if (roles.length >= MOST_MARKS) break;
    if (opensAt(text, offset, character)) {
      if (maybe) close(maybe);
      open = { offset, character };
    } else if (open && character !== '‘' && !/[\p{L}\p{N}]/u.test(text[offset + 1] ?? ' ')) {
      if (/[.,!?…]/u.test(text[offset - 1] ?? ' ')) close({ offset, character });
      else if (/\S/u.test(text[offset - 1] ?? ' ')) maybe = { offset, character };
    }
  }
  if (maybe) close(maybe);
  return roles;
}

function opensAt(text: string, offset: number, character: string): boolean {
  if (character === '’' || !/[\s([{\p{Pd}"“„«]/u.test(text[offset - 1] ?? ' ')) return false;
  return /[\p{L}\p{N}]/u.test(text[offset + 1] ?? ' ') && !SHORTENED.test(text.slice(offset, offset + 8));
}
