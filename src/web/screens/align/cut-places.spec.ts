import { cutPlaces, likelyCut } from './cut-places';

describe('where a sentence may be cut', () => {
  it('is before every word but the first, marks and all', () => {
    expect(cutPlaces('Ол «келді», деді.')).toEqual([
      { offset: 3, word: '«келді»,' },
      { offset: 12, word: 'деді.' },
    ]);
    expect(cutPlaces('Бір')).toEqual([]);
    expect(cutPlaces('')).toEqual([]);
  });

  it('most likely is before the second sentence', () => {
    expect(likelyCut('Жол ашылды. Кіру тегін.', 'kk')).toBe(12);
    expect(likelyCut('Жол ашылды.', 'kk')).toBe(11);
    expect(likelyCut('', 'kk')).toBe(0);
  });
});
