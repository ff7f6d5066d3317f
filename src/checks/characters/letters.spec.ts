import { describe, expect, it } from '@jest/globals';
import { TextAnalysis } from '../analysis';

const lettersOf = (text: string) => new TextAnalysis(text, 'kk').letters;

describe('the letters of a text', () => {
  it.each([
    ['Ұлы дала', { cyrillic: 7, latin: 0, all: 7 }],
    ['Ұлы steppe', { cyrillic: 3, latin: 6, all: 9 }],
    // What is the same in every language is left out, where one thing lies in another as well.
    ['Ұлы example.kz/steppe', { cyrillic: 3, latin: 0, all: 3 }],
    ['Ұлы example.kz/steppe_road жол', { cyrillic: 6, latin: 0, all: 6 }],
    ['Ұлы DATABASE_URL жол', { cyrillic: 6, latin: 0, all: 6 }],
    ['@dala және #ұлыдала', { cyrillic: 4, latin: 0, all: 4 }],
    ['Ұлы Ωμέγα', { cyrillic: 3, latin: 0, all: 8 }],
    ['', { cyrillic: 0, latin: 0, all: 0 }],
  ])('%s', (text, letters) => expect(lettersOf(text)).toEqual(letters));
});
