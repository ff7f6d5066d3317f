import { KIND, kindOf } from '../../text/character-kinds';
import type { Span } from '../../text/span';
import type { TextFacts } from '../../text/text-facts';

/** How many letters of each script a text has. */
export interface LetterCounts {
  readonly cyrillic: number;
  readonly latin: number;
  readonly all: number;
}

/** The letters of a text but for those in some places of it, which stand in the order of their beginnings and may overlap. */
export function countLetters(text: string, facts: TextFacts, but: readonly Span[]): LetterCounts {
  let { cyrillicLetters: cyrillic, latinLetters: latin, letters: all } = facts;
  let at = 0;
  for (const { start, end } of but) {
    for (at = Math.max(at, start); at < end; at += 1) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === KIND.latin) latin -= 1;
      else if (kind === KIND.cyrillic) cyrillic -= 1;
      else if (kind !== KIND.letter) continue;
      all -= 1;
    }
  }
  return { cyrillic, latin, all };
}
