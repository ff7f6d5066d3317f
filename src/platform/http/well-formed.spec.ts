import { InvalidRequest } from './invalid-request';
import { isTooDeep, refuseIllFormed } from './well-formed';

function refusal(value: unknown): InvalidRequest {
  try {
    refuseIllFormed(value);
  } catch (error) {
    if (error instanceof InvalidRequest) return error;
  }
  throw new Error('nothing was refused');
}

describe('text that cannot be kept', () => {
  it('is refused with its field and offset', () => {
    const { status, issues } = refusal({ title: 'Қар жауды', body: { parts: ['ok', 'сөз\0'] } });
    expect(status).toBe(422);
    expect(issues).toEqual([
      { path: 'body.parts.1', code: 'text_not_well_formed', parameters: { offset: 3 }, offset: 3 },
    ]);
  });

  it.each([
    ['a high half alone', '😀x\ud83d', 3],
    ['a low half alone', '\ude00x', 0],
    ['halves in the wrong order', 'a\ude00\ud83d', 1],
  ])('%s', (_, text, offset) => {
    expect(refusal(text).issues[0]?.offset).toBe(offset);
  });

  it('is refused in a key as well', () => {
    expect(refusal({ meta: { 'a\0': 1 } }).issues[0]?.path).toBe('meta');
  });

  it('is not what newsrooms write', () => {
    expect(() => refuseIllFormed({ text: 'Әңгіме — «қалай?» 😀\u200d\t\n', list: [1, null, true] })).not.toThrow();
  });

  it.each(['__proto__', 'constructor', 'prototype'])('%s is no name of a field', (key) => {
    const { status, issues } = refusal(JSON.parse(`{"a":[{"${key}":{"isAdmin":true}}]}`));
    expect(status).toBe(400);
    expect(issues[0]?.path).toBe(`a.0.${key}`);
  });

  it('a number too large to hold is refused', () => {
    expect(refusal(JSON.parse('{"version":1e400}')).issues[0]).toMatchObject({
      path: 'version',
      code: 'invalid_number',
    });
  });
});

describe('the depth of a body', () => {
  it('is counted without parsing', () => {
    expect(isTooDeep(`${'['.repeat(32)}${']'.repeat(32)}`)).toBe(false);
    expect(isTooDeep(`${'['.repeat(33)}${']'.repeat(33)}`)).toBe(true);
    expect(isTooDeep('{"a":'.repeat(50_000))).toBe(true);
  });

  it('does not count brackets in strings', () => {
    expect(isTooDeep(JSON.stringify({ text: `\\"${'[{'.repeat(100)}` }))).toBe(false);
  });

  it('does not count brackets side by side', () => {
    expect(isTooDeep(`[${'[],'.repeat(100)}[]]`)).toBe(false);
  });
});
