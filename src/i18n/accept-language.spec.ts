import { chooseLanguage } from './accept-language';

describe('the language a header asks for', () => {
  it.each([
    ['kk', 'kk'],
    ['en-GB,en;q=0.9', 'en'],
    ['ru;q=0.5, en;q=0.8', 'en'],
    ['de, fr;q=0.9, ru;q=0.1', 'ru'],
    ['KK-Cyrl-KZ', 'kk'],
    ['en;q=0, ru', 'ru'],
    ['en;q=oops, ru;q=0.2', 'ru'],
  ])('%s is %s', (header, locale) => {
    expect(chooseLanguage(header)).toBe(locale);
  });

  it.each([undefined, '', '*', 'de, fr', 'en;q=0'])('%s names none of ours', (header) => {
    expect(chooseLanguage(header)).toBeUndefined();
  });
});
