// Letters that windows-1251 lacks, and what a save through it, or through the Kazakh standard next to it, makes of them.
const FLATTENED: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};
const KZ1048_AS_1251: Readonly<Record<string, string>> = {
  ә: 'ј',
  ғ: 'є',
  қ: 'ќ',
  ң: 'ѕ',
  ө: 'ґ',
  ұ: 'ў',
  ү: 'ї',
  һ: 'ћ',
};
const UNKNOWN = /^[?\uFFFD□]$/u;
const MISREADINGS = ['windows-1251', 'windows-1252'];

/**
 * Whether `copy` is `original` after a trip through the wrong character set: letters and marks made `?`, UTF-8 read as
 * windows-1251 or -1252, Kazakh letters flattened (`Қазақ` → `Казак`) or swapped for their neighbours (`ќазаќ`).
 */
export function isEncodingDamage(original: string, copy: string): boolean {
  if (original === copy || original === '' || copy === '') return false;
  return isReplacedLetterByLetter(original, copy) || isMisread(original, copy);
}

function isReplacedLetterByLetter(original: string, copy: string): boolean {
  const [before, after] = [[...original], [...copy]];
  if (before.length !== after.length) return false;
  return before.every((character, index) => {
    const now = after[index] ?? '';
    if (character === now) return true;
    if (UNKNOWN.test(now)) return (character.codePointAt(0) ?? 0) > 0x7f;
    const [small, nowSmall] = [character.toLowerCase(), now.toLowerCase()];
    return nowSmall === FLATTENED[small] || nowSmall === KZ1048_AS_1251[small];
  });
}

function isMisread(original: string, copy: string): boolean {
  const bytes = new TextEncoder().encode(original);
  if (bytes.length === original.length) return false;
  return MISREADINGS.some((charset) => new TextDecoder(charset).decode(bytes) === copy);
}
