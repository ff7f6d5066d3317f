import { lineOf } from './log-line';

describe('a log line', () => {
  it('stays one line whatever a name contains', () => {
    const login = 'a\r\nb\u2028c\u001b[31md\u202ee\u0085f';
    const line = lineOf({ login });
    expect(line.slice(0, -1)).toMatch(/^[\x20-\x7e]*$/);
    expect(line.endsWith('}\n')).toBe(true);
    expect(JSON.parse(line)).toEqual({ login });
  });

  it('cuts what is too long', () => {
    expect(lineOf({ stack: 'x'.repeat(20_000) }).length).toBeLessThan(9000);
  });
});
