/**
 * Latin letters and the Cyrillic ones that look the same in print.
 * Source: Unicode UTS #39 (confusables), only letters that occur in Kazakh, Russian and English; Latin ə and ɵ stand in for ә and ө on
 * keyboards that lack Kazakh.
 */
const PAIRS =
  'aа eе oо pр cс yу xх iі hһ kк AА BВ EЕ KК MМ HН OО PР CС TТ XХ IІ YУ HҺ mм tт əә ƏӘ ɵө ƟӨ ëё ËЁ sѕ SЅ jј JЈ ' +
  // biome-ignore format: one row
  'ïї ÏЇ';

const pairs = PAIRS.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)] as const);

/** The first pair of a letter wins: Latin H is Н, which is far more frequent than Һ. */
export const CYRILLIC_OF_LATIN: ReadonlyMap<string, string> = new Map([...pairs].reverse());
export const LATIN_OF_CYRILLIC: ReadonlyMap<string, string> = new Map(
  [...pairs].reverse().map(([latin, cyrillic]) => [cyrillic, latin]),
);
