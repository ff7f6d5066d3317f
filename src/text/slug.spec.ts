import fc from 'fast-check';
import { slugOf } from './slug';

describe('the readable part of an address', () => {
  it.each([
    ['Қала күні: «Ән мен күй» кеші', 'kala-kuni-an-men-kuy-keshi'],
    ['Ғарыш айлағы, Ұлытау және Өскемен', 'garysh-aylagy-ulytau-zhane-oskemen'],
    ['Үңгір, һәм Іле', 'ungir-ham-ile'],
    ["EXPERTS' DIALOGUE: the state’s 8.6% plan", 'experts-dialogue-the-states-8-6-plan'],
    ['Café “Ünal” – 2026', 'cafe-unal-2026'],
    ['Объезд, щит, яблоня', 'obezd-shit-yablonya'],
    ['!!! «…»', 'article'],
    ['', 'article'],
    ['图书馆', 'article'],
  ])('of %s is %s', (headline, slug) => {
    expect(slugOf(headline)).toBe(slug);
  });

  it('ends with a whole word', () => {
    const slug = slugOf(
      'Қостанай облысында биылғы көктемгі егіс жұмыстары ауа райына байланысты бір аптаға кешеуілдеп басталды',
    );
    expect(slug).toBe('kostanay-oblysynda-biylgy-koktemgi-egis-zhumystary-aua-rayyna-baylanysty-bir');
  });

  it('is always fit for an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (headline) =>
        /^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/.test(slugOf(headline)),
      ),
    );
  });
});
