import { errorText } from './error-text';

test('NUL and other control characters become visible marks', () => {
  expect(errorText(new Error('before\u0000after\u0007'))).toBe('before\uFFFDafter\uFFFD');
});

test('lone surrogates become visible marks, whole pairs stay', () => {
  expect(errorText(new Error('\uD83D and \uD83D\uDE00'))).toBe('\uFFFD and \uD83D\uDE00');
});

test('line breaks and Kazakh letters stay', () => {
  expect(errorText(new Error('Қате:\nмәтін бос'))).toBe('Қате:\nмәтін бос');
});

test('a long error is cut, never through a surrogate pair', () => {
  expect(errorText(new Error(`${'x'.repeat(499)}\uD83D\uDE00`))).toBe(`${'x'.repeat(499)}\uFFFD`);
});

test('what is thrown without words is named', () => {
  expect(errorText(new RangeError())).toBe('RangeError');
  expect(errorText('plain words')).toBe('plain words');
  expect(errorText(undefined)).toBe('undefined');
});
