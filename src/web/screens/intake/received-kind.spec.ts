import { likelyKind } from './received-kind';

it.each([
  ['pairs', 'pairs.jsonl', ''],
  ['pairs', '', '{"id":"1","doc":"a"}'],
  ['front-page', 'front-page.en.txt', 'Kokbulak Tany'],
  ['front-page', '', '{Quoted} headlines are no JSON'],
] as const)('is taken for %s: %s', (kind, name, beginning) => {
  expect(likelyKind(name, beginning)).toBe(kind);
});
