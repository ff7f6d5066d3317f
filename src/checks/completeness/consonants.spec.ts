import { consonantsOf } from './consonants';

describe('the consonants of a name', () => {
  const of = (name: string) => consonantsOf(name, 0, name.length);

  it.each([
    ['Karin', 'Қарин'],
    ['Chirac', 'Ширак'],
    ['Chekhov', 'Чехов'],
    ['Shymkent', 'Шымкент'],
  ])('of %s and %s are the same', (english, kazakh) => {
    expect(of(english)).toBe(of(kazakh));
    expect(of(english)).toBeGreaterThan(0);
  });

  it('of two names are not', () => {
    expect(of('Chirac')).not.toBe(of('Марат'));
  });
});
