import { parsePairs } from './pairs';

const line = (doc: string, index: number, en: unknown = `Sentence ${index}.`, kk: unknown = `Сөйлем ${index}.`) =>
  JSON.stringify({ id: `${doc}-${index}`, doc, index, en, kk });

describe('aligned pairs', () => {
  it('become articles with their sentences in order', () => {
    const { documents, problems } = parsePairs(`\uFEFF${line('b', 1)}\r\n${line('a', 0)}\n\n${line('b', 0)}\n`);
    expect(problems).toEqual([]);
    expect(
      documents.map(({ doc, sentences, line: first }) => [doc, sentences.map(({ index }) => index), first]),
    ).toEqual([
      ['b', [0, 1], 1],
      ['a', [0], 2],
    ]);
    expect(documents[1]?.sentences[0]).toEqual({ id: 'a-0', index: 0, en: 'Sentence 0.', kk: 'Сөйлем 0.', line: 2 });
  });

  it.each([
    ['what is not JSON', '{"id":', 'not_json', null],
    ['a list', '[1]', 'wrong_shape', null],
    ['null', 'null', 'wrong_shape', null],
    ['a missing side', JSON.stringify({ id: 'x', doc: 'a', index: 1, en: 'x' }), 'wrong_shape', 'a'],
    ['a side that is no text', line('a', 1, 5), 'wrong_shape', 'a'],
    ['half an index', line('a', 1.5), 'wrong_shape', 'a'],
    ['an index twice', line('a', 0), 'duplicate', 'a'],
    ['a control character', line('a', 1, 'x\u0000'), 'ill_formed', 'a'],
    ['half a surrogate pair', line('a', 1, 'x', '\ud800'), 'ill_formed', 'a'],
  ])('tell %s with its line, and read on', (_, wrong, reason, doc) => {
    const { documents, problems } = parsePairs([line('a', 0), wrong, line('a', 2)].join('\n'));
    expect(problems).toEqual([{ line: 2, reason, doc }]);
    expect(documents[0]?.sentences.map(({ index }) => index)).toEqual([0, 2]);
  });

  it('are missed in an empty file', () => {
    expect(parsePairs('\n \n')).toEqual({ documents: [], problems: [{ line: 1, reason: 'empty', doc: null }] });
  });
});
