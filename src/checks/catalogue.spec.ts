import en from '../i18n/en.json';
import kk from '../i18n/kk.json';
import ru from '../i18n/ru.json';
import { CATALOGUE, checkEntry } from './catalogue';

const leaves = (value: object, path = ''): [string, string][] =>
  Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof inner === 'object' && inner !== null
      ? leaves(inner, here)
      : [[here, String(inner)] as [string, string]];
  });
const parameters = (message: string) =>
  [...new Set([...message.matchAll(/\{(\w+)(?=[,}])/gu)].map(([, name]) => name))].sort();

describe('every check', () => {
  it.each(Object.entries({ en, kk, ru }))(
    'has its words in %s, and no check has words without being one',
    (_, { checks }) => {
      expect(
        leaves(checks)
          .map(([key]) => key)
          .sort(),
      ).toEqual(CATALOGUE.map(({ id }) => id).sort());
    },
  );

  it('says the same things in all three', () => {
    const [english, kazakh, russian] = [en, kk, ru].map(({ checks }) => new Map(leaves(checks)));
    for (const { id } of CATALOGUE) {
      expect([id, parameters(kazakh?.get(id) ?? '')]).toEqual([id, parameters(english?.get(id) ?? '')]);
      expect([id, parameters(russian?.get(id) ?? '')]).toEqual([id, parameters(english?.get(id) ?? '')]);
    }
  });

  it('is known by its id', () => {
    expect(checkEntry('segment.empty').isAnswerable).toBe(false);
    expect(checkEntry('quotes.missing').isAnswerable).toBe(true);
    expect(() => checkEntry('quotes.nothing')).toThrow('quotes.nothing');
  });
});
