import { describe, expect, it } from '@jest/globals';
import type { Locale } from '../../kernel/locale';
import { TextAnalysis } from '../analysis';

const unitsOf = (text: string, locale: Locale) => new TextAnalysis(text, locale).units;

describe('the sentences of a text', () => {
  it.each([
    ['en', 'The council opened a new school. It has 300 places for children.', 2],
    ['kk', 'Әкімдік жаңа мектеп ашты. Онда 300 балаға орын бар.', 2],
    ['en', 'New school opens in Kokbulak The council has spent two years on it.', 2],
    ['en', 'School 25 opens in Kokbulak” In spring the children will move there.', 2],
    ['kk', 'Көкбұлақта жаңа мектеп ашылды Бұл мектепте 300 бала оқиды.', 2],
    // A name, a capital of its own, and pieces too short to be a sentence.
    ['en', 'The mayor read a chapter of The Path of Abai to the children.', 1],
    ['en', 'He read The book aloud to all the children of the village.', 1],
    ['kk', 'Мектеп директоры Алайда Серікқызы балаларды құттықтады.', 1],
    ['kk', 'Кеше Ол келді, ал біз оны таңертеңнен бері күткен едік.', 1],
  ] as const)('in %s: %s', (locale, text, count) => {
    const units = unitsOf(text, locale);
    expect(units).toHaveLength(count);
    for (const { start, end, text: own } of units) expect(text.slice(start, end)).toBe(own);
    expect(units.map(({ text: own }) => own).join(' ')).toBe(text);
  });
});
