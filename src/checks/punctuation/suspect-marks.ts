import { KIND, kindOf } from '../../text/character-kinds';

/** What may be wrong with the marks of a text, as bits: one look that spares most texts a closer one. */
export const SUSPECT = { spaceBefore: 1, noSpaceBehind: 2, row: 4, noBreakSpace: 8 } as const;

const [SPACE, MARK, NO_BREAK_SPACE] = [1, 2, 0xa0];
const CLASSES = new Uint8Array(0x100);
for (const space of ' \u00a0') CLASSES[space.charCodeAt(0)] = SPACE;
for (const mark of ',;:.!?') CLASSES[mark.charCodeAt(0)] = MARK;

/** A space in front of a mark, a letter right behind one, marks side by side; a no-break space. */
export function suspectMarks(text: string): number {
  let suspects = 0;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const now = code < 0x100 ? (CLASSES[code] as number) : 0;
    if (now === MARK) {
      if (before === SPACE) suspects |= SUSPECT.spaceBefore;
      else if (before === MARK) suspects |= SUSPECT.row;
    } else if (code === NO_BREAK_SPACE) suspects |= SUSPECT.noBreakSpace;
    else if (before === MARK && now === 0 && mayBeLetter(code)) suspects |= SUSPECT.noSpaceBehind;
    before = now;
  }
  return suspects;
}

function mayBeLetter(code: number): boolean {
  if (code >= 0xd800 && code <= 0xdfff) return true;
  const kind = kindOf(code);
  return kind === KIND.latin || kind === KIND.cyrillic || kind === KIND.letter;
}
