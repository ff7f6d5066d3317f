import { readFileSync } from 'node:fs';
import { kazakhStem, kazakhStems } from '../../src/text/kazakh-stem';

// Measures the stems of Kazakh words. KIND entities: lines "type<tab>text<tab>count"; KIND sentences: JSON lines with "kk".
// There is no list of right stems, so that they are taken from the words themselves: a form belongs to the shortest other form of the
// same list that it begins with (four letters or more) and of which the rest is an ending by a plain list of spellings without rules.
// Where that form bears an ending itself (Арабиясы in Арабиясында), the stem of both must be the same. Verbs are not told from nouns.
const [kind, file, ...options] = process.argv.slice(2);
if (!file || (kind !== 'entities' && kind !== 'sentences'))
  throw new Error('usage: kazakh-stem entities|sentences FILE');

const ENDING =
  /^(?:[лдт][ае]р)?(?:(?:ы|і|сы|сі)?(?:[нд]?[ыі]ң|т[ыі]ң|[ғқгкн][ае]|[ндт][ыі]|н|н?[дт][ае](?:ғы|гі)?|[дтн][ае]н|[мбп]ен)?)$/u;
const counts = new Map<string, number>();
for (const line of readFileSync(file, 'utf8').split('\n')) {
  for (const [word, count] of kind === 'entities' ? entityWords(line) : sentenceWords(line)) {
    counts.set(word, (counts.get(word) ?? 0) + count);
  }
}

let [forms, among, best, bases, whole] = [0, 0, 0, 0, 0];
const missed: string[] = [];
for (const [form, count] of counts) {
  const base = baseOf(form);
  if (base !== null) {
    forms += 1;
    const stems = kazakhStems(form);
    const isAmong = kazakhStems(base).some((stem) => stems.includes(stem) && stem !== form);
    among += isAmong ? 1 : 0;
    best += kazakhStem(form) === base || kazakhStem(form) === kazakhStem(base) ? 1 : 0;
    if (!isAmong) missed.push(`${form}/${base}`);
  } else if (count >= 5 && [...counts.keys()].some((other) => other !== form && baseOf(other) === form)) {
    bases += 1;
    whole += kazakhStem(form) === form ? 1 : 0;
  }
}
const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;
console.log(
  `${forms} forms with an ending: stem among the readings ${percent(among, forms)}, the likeliest ${percent(best, forms)}`,
);
console.log(`${bases} words without an ending: left whole ${percent(whole, bases)}`);
if (options.includes('--missed')) console.log(missed.join(' '));

function baseOf(form: string): string | null {
  for (let length = 4; length < form.length; length += 1) {
    const base = form.slice(0, length);
    if (counts.has(base) && ENDING.test(form.slice(length).replace(/^-/u, ''))) return base;
  }
  return null;
}

function entityWords(line: string): [string, number][] {
  const [type = '', text = '', count = ''] = line.split('\t');
  if (!/^(?:PERSON|GPE|LOCATION|NORP|ORGANISATION|FACILITY)$/u.test(type)) return [];
  return text.split(' ').flatMap((word) => (/^\p{Lu}[\p{Ll}-]{3,}$/u.test(word) ? [[word, Number(count)]] : []));
}

function sentenceWords(line: string): [string, number][] {
  if (line === '') return [];
  const { kk } = JSON.parse(line) as { kk: string };
  return [...kk.matchAll(/(?<![\p{L}-])\p{Ll}{4,}(?![\p{L}-])/gu)].map(([word]) => [word, 1]);
}
