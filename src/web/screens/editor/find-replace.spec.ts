import { hitsIn, replacedIn } from './find-replace';

const loosely = (find: string, isWholeWord = false) => ({ find, isExact: false, isWholeWord });
const exactly = (find: string) => ({ find, isExact: true, isWholeWord: false });
const found = (text: string, wanted: Parameters<typeof hitsIn>[1]) =>
  hitsIn(text, wanted).map(({ start, end }) => text.slice(start, end));

describe('finding', () => {
  it('takes capitals and the marks of a language for those of the keyboard, unless told otherwise', () => {
    expect(found('Өзен. өзен, «Өзен»', loosely('өзен'))).toEqual(['Өзен', 'өзен', 'Өзен']);
    expect(found('He said “no”.', loosely('"no"'))).toEqual(['“no”']);
    expect(found('10\u00a0мың', loosely('10 мың'))).toEqual(['10\u00a0мың']);
    expect(found('Өзен. өзен', exactly('өзен'))).toEqual(['өзен']);
    expect(found('He said “no”.', exactly('"no"'))).toEqual([]);
  });

  it('knows whole words in Kazakh letters', () => {
    expect(found('Ана ананас, әжесі мен анасы', loosely('ана', true))).toEqual(['Ана']);
  });

  it('finds signs that mean something in patterns', () => {
    expect(found('5% (or 3.5%)', loosely('(or 3.5%)'))).toEqual(['(or 3.5%)']);
    expect(found('a-b', exactly('a-b'))).toEqual(['a-b']);
    expect(found('anything', loosely(''))).toEqual([]);
  });
});

describe('replacing', () => {
  it('puts in exactly what was given', () => {
    expect(replacedIn('akim and Akim', loosely('akim'), '$&mayor')).toBe('$&mayor and $&mayor');
    expect(replacedIn('nothing here', loosely('akim'), 'mayor')).toBe('nothing here');
  });
});
