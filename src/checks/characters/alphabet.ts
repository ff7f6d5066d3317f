import type { TextAnalysis } from '../analysis';
import { MEANT_BY_1251 } from '../data/kz-1048';
import type { Spot } from '../spot';

const FOREIGN =
  /[\u0400\u0402-\u0405\u0407-\u040f\u0450\u0452-\u0455\u0457-\u0491\u0494-\u0499\u049c-\u04a1\u04a4-\u04ad\u04b2-\u04b9\u04bc-\u04d7\u04da-\u04e7\u04ea-\u04ff]/u;

/**
 * Cyrillic letters of neither Kazakh nor Russian. A text in the Kazakh character set KZ-1048 that is read as windows-1251 has real
 * letters, only the wrong ones: `ќазаќ`. Those are told by what they would be in Kazakh, and put right together.
 */
export function findForeignLetters({ facts, tokens, locale }: TextAnalysis): Spot[] {
  if (!facts.hasForeignCyrillic || locale !== 'kk') return [];
  const found: Spot[] = [];
  for (const word of tokens) {
    const { text } = word;
    if (word.script === 'mixed' || !FOREIGN.test(text)) continue;
    const repaired = meantBy(text);
    const span = { start: word.start, end: word.end };
    found.push({
      check: 'chars.disallowed',
      severity: repaired ? 'warning' : 'note',
      spans: [span],
      parameters: { word: text, meant: repaired ?? text },
      confidence: repaired ? 0.9 : 0.4,
      ...(repaired ? { fix: { span, text: repaired } } : {}),
    });
  }
  return found;
}

function meantBy(text: string): string | null {
  let result = '';
  for (const letter of text) {
    const meant = MEANT_BY_1251.get(letter);
    if (meant === undefined && FOREIGN.test(letter)) return null;
    result += meant ?? letter;
  }
  return result;
}
