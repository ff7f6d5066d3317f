import type { TextAnalysis } from '../analysis';
import { type Sign, signsOf } from '../completeness/content';
import type { NameWord } from './name-words';

/** Commoner words stand in any text. */
const RARE = 0.1;
/**
 * Kazakh words before a noun take no ending, so that one is known by its own: of place and time (төменгі, қазіргі), made of nouns
 * (ұлттық, орталық) and ordinals. Colours, metals and sizes are known one by one. They begin titles that English words otherwise.
 */
const ATTRIBUTE = /(?:[ғқ]ы|[гк]і|[лдт](?:ық|ік)|[ыі]?нш[ыі])$/u;
const ATTRIBUTES: ReadonlySet<string> = new Set(
  'ақ қара қызыл көк жасыл сары алтын күміс қола темір ұлы үлкен кіші жаңа ескі бас төмен жоғары таза басты'.split(' '),
);

/**
 * The nouns of titles among capitalised words whose meaning is known and stands nowhere in the other text: `Senate` and `Радио`, which
 * are no names by their look, may have come in the place of one.
 */
export function strayTitleNouns<Name extends NameWord>(
  names: readonly Name[],
  mine: TextAnalysis,
  theirs: TextAnalysis,
): Name[] {
  return names.filter(({ word, lower, isCertain, isInitial }) => {
    if (isCertain || isInitial || isAttribute(lower)) return false;
    const [sign] = signsOf(mine.text, [word], mine.locale);
    return sign !== undefined && isTelling(sign) && theirs.content.weigh(sign) < 0 && !isOfValue(mine, word.start);
  });
}

function isTelling({ concepts, chance }: Sign): boolean {
  return concepts !== null && chance < RARE;
}

function isAttribute(lower: string): boolean {
  return ATTRIBUTE.test(lower) || ATTRIBUTES.has(lower);
}

/** January and Дүйсенбі are told with the dates. */
function isOfValue({ values }: TextAnalysis, at: number): boolean {
  return values.some(({ start }) => start === at);
}
