import { placesOf } from './sentence-places';

describe('the place of a text on a page', () => {
  it('is found in the order of the page, also where the same sentence comes twice', () => {
    expect(placesOf(['Ия.', 'Жоқ.', 'Ия.'], ['Ия. Жоқ.', 'Ия.'])).toEqual([
      { piece: 0, start: 0, end: 3 },
      { piece: 0, start: 4, end: 8 },
      { piece: 1, start: 0, end: 3 },
    ]);
  });

  it('is found where the page has another order, and is none where the text is not there', () => {
    expect(placesOf(['Екінші.', 'Бірінші.', 'Жоқ', '', 'Бірінші.'], ['Бірінші. Екінші.'])).toEqual([
      { piece: 0, start: 9, end: 16 },
      { piece: 0, start: 0, end: 8 },
      null,
      null,
      null,
    ]);
  });
});
