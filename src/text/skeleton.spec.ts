import { skeletonOf } from './skeleton';

describe('the consonants of a name', () => {
  it.each([
    ['Қарин', 'Karin'],
    ['Сәрсенбаев', 'Sarsenbayev'],
    ['Жапарқұлова', 'Zhaparkulova'],
    ['Шымкент', 'Shymkent'],
    ['Тоқаев', 'Tokayev'],
    ['Вашингтон', 'Washington'],
    ['Чехов', 'Chekhov'],
    ['Анна', 'Ana'],
    ['Ғани', 'Gani'],
  ])('are the same in %s and %s', (kk, en) => {
    expect(skeletonOf(kk, 'kk')).toBe(skeletonOf(en, 'en'));
  });

  it('begin a Kazakh form with endings', () => {
    expect(skeletonOf('Қариннің', 'kk').startsWith(skeletonOf("Karin's", 'en'))).toBe(true);
  });

  it('read Latin words in Kazakh text as Latin', () => {
    expect(skeletonOf('Toyota', 'kk')).toBe(skeletonOf('Toyota', 'en'));
  });
});
