import { cutPlaces, likelyCut } from './cut-places';

const cuts = (text: string) => cutPlaces(text, 'kk').map((place) => text.slice(place));

describe('where a text may be cut', () => {
  it('is before each word, with the mark that opens it', () => {
    expect(cuts('Ол «иә» деді.')).toEqual(['«иә» деді.', 'деді.']);
    expect(cuts('')).toEqual([]);
    expect(cuts('Иә')).toEqual([]);
  });

  it('is likeliest where a sentence begins', () => {
    const text = 'Бірінші сөйлем. Екінші сөйлем. Үшінші.';
    expect(text.slice(likelyCut(text, 'kk', 0.45))).toBe('Екінші сөйлем. Үшінші.');
    expect(text.slice(likelyCut(text, 'kk', 0.9))).toBe('Үшінші.');
    expect('бір екі үш'.slice(likelyCut('бір екі үш', 'kk', 0.8))).toBe('үш');
  });
});
