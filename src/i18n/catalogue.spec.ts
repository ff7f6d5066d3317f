import IntlMessageFormat from 'intl-messageformat';
import { CATALOGUES } from './catalogue';
import { flat } from './flat';

const KK = new Map(flat(CATALOGUES.kk));
const EN = new Map(flat(CATALOGUES.en));
const RU = new Map(flat(CATALOGUES.ru));

/** `{name}` and what is done with it, wherever it stands in a message. */
function placeholders(message: string): string[] {
  const names = new Set<string>();
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) for (const piece of part) visit(piece);
    else if (typeof part === 'object' && part !== null) {
      if ('type' in part && 'value' in part && part.type !== 0 && part.type !== 7 && typeof part.value === 'string') {
        names.add(part.value);
      }
      for (const value of Object.values(part)) visit(value);
    }
  };
  visit(new IntlMessageFormat(message, 'en').getAst());
  return [...names].sort();
}

describe('the catalogues', () => {
  it('have words for the same keys', () => {
    expect([...KK.keys()].sort()).toEqual([...EN.keys()].sort());
    expect([...RU.keys()].sort()).toEqual([...EN.keys()].sort());
  });

  it.each([...EN.keys()])('%s has the same placeholders in every language, and reads as ICU', (key) => {
    const expected = placeholders(EN.get(key) ?? '');
    expect(placeholders(KK.get(key) ?? '')).toEqual(expected);
    expect(placeholders(RU.get(key) ?? '')).toEqual(expected);
  });

  it('have plurals with every form the language has', () => {
    const forms = (message: string) =>
      [...message.matchAll(/plural, ((?:\s*\w+ \{[^{}]*\})+)/g)].map((match) => match[1] ?? '');
    for (const [key, message] of RU) {
      for (const form of forms(message))
        expect([key, /\bfew\b/.test(form), /\bmany\b/.test(form)]).toEqual([key, true, true]);
    }
    for (const [key, message] of KK)
      for (const form of forms(message)) expect([key, /\bother\b/.test(form)]).toEqual([key, true]);
  });
});

/** People are called what they are called, in every language. */
const NAMES = /Айгерім|Бекзат|Дәурен|Гүлнар|Ерлан|Сәуле/g;

describe('the words themselves', () => {
  const all = [...KK.entries(), ...EN.entries(), ...RU.entries()];

  it.each(all)('%s: no space at an end, none doubled, no straight quotation marks', (_, message) => {
    expect(message).toBe(message.trim());
    expect(message).not.toMatch(/ {2}|"|\s[,.;:!?](?!\d)/);
  });

  it.each([...KK.entries()])('%s is Kazakh: no letter of another script inside a word', (_, message) => {
    const plain = message.replace(/\{[^{}]*\}/g, '').replace(NAMES, '');
    expect(plain.match(/[\p{Script=Cyrillic}][\p{Script=Latin}]|[\p{Script=Latin}][\p{Script=Cyrillic}]/u)).toBeNull();
  });

  it.each([...RU.entries()])(
    '%s is Russian: no letter of another script inside a word, none that Russian lacks',
    (_, message) => {
      const plain = message.replace(/\{[^{}]*\}/g, '').replace(NAMES, '');
      expect(
        plain.match(/[\p{Script=Cyrillic}][\p{Script=Latin}]|[\p{Script=Latin}][\p{Script=Cyrillic}]|[әғқңөұүһі]/iu),
      ).toBeNull();
    },
  );

  it.each([...EN.entries()])('%s is English', (_, message) => {
    expect(message.replace(NAMES, '')).not.toMatch(/\p{Script=Cyrillic}/u);
  });
});
