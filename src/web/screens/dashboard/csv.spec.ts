import { csvOf } from './csv';

describe('a table as a file', () => {
  it('has a line each, with marks around what would part cells', () => {
    expect(
      csvOf([
        ['Күн', 'a "b"', 'x,y'],
        ['1 қар.', 1.5, 0],
      ]),
    ).toBe('\uFEFFКүн,"a ""b""","x,y"\r\n1 қар.,1.5,0\r\n');
  });
});
