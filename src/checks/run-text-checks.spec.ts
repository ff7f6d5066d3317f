import { marked } from '../../test/check-harness';
import type { Locale } from '../kernel/locale';
import { runCopyChecks } from './run-copy-checks';
import { runTextChecks } from './run-text-checks';

const find = (text: string, locale: Locale) => {
  const plain = text.replace(/[⟦⟧]/gu, '');
  const findings = runTextChecks(plain, locale);
  return {
    findings,
    shown: marked(
      plain,
      findings.flatMap(({ source }) => source),
    ),
    checks: findings.map(({ check }) => check),
  };
};

describe('a text alone', () => {
  it.each<[Locale, string, string[]]>([
    [
      'en',
      'She read a poem. ⟦"⟧Since morning we sang, ⟦The⟧ verse "Ak zhol" is about roads.',
      ['quotes.unclosed', 'caps.mid_sentence'],
    ],
    ['en', 'He said: ⟦“⟧We are ready. The work goes on.\nThe next day it rained.', ['quotes.unclosed']],
    ['en', 'We are ready⟦"⟧, he said.', ['quotes.unopened']],
    ['kk', 'Ол: ⟦«⟧Біз дайынбыз, – деді. Жұмыс жүріп жатыр.', ['quotes.unclosed']],
    ['kk', 'Ақын туған жерге арнап, ⟦Ол⟧ кездегі жырын оқыды.', ['caps.mid_sentence']],
    ['en', 'The award went to ⟦Erlan Karimov⟧. Later ⟦Yerlan Karimov⟧ thanked the city.', ['names.inconsistent']],
  ])('%s: %s', (locale, text, checks) => {
    const result = find(text, locale);
    expect(result.shown).toBe(text);
    expect(result.checks).toEqual(checks);
  });

  it.each<[Locale, string]>([
    ['en', '"We are ready," he said. The "Abai" library’s door is 80" high, isn\'t it?'],
    ['en', '"We waited.\n"They came."'],
    ['kk', '«Біз күттік.\nОлар келді», – деді ол.'],
    ['en', 'Erlan Karin met Yerlan Sarsenbayev. Erlan Karin spoke.'],
    ['en', 'In the newspaper, The Times of the Steppe, he wrote it.'],
    ['kk', 'Жиынға Серік, Олжас және Біржан келді.'],
  ])('%s has nothing in: %s', (locale, text) => {
    expect(runTextChecks(text, locale)).toEqual([]);
  });

  it('says how much each weighs', () => {
    const weights = Object.fromEntries(
      find('"We sang, The verse is new. Erlan Karimov and Yerlan Karimov came.', 'en').findings.map(
        ({ check, severity }) => [check, severity],
      ),
    );
    expect(weights).toEqual({
      'quotes.unclosed': 'warning',
      'caps.mid_sentence': 'note',
      'names.inconsistent': 'note',
    });
  });
});

describe('a copy', () => {
  const reference = 'The city\'s "Abai" library opened.';

  it('has a finding for each lost mark, and its repair', () => {
    const copy = reference.replace(/["']/gu, '');
    const findings = runCopyChecks(copy, reference);
    expect(findings.map(({ check, fix }) => [check, fix])).toEqual([
      ['apostrophe.diff', { side: 'target', span: { start: 8, end: 8 }, text: "'" }],
      ['quotes.diff', { side: 'target', span: { start: 10, end: 10 }, text: '"' }],
      ['quotes.diff', { side: 'target', span: { start: 14, end: 14 }, text: '"' }],
    ]);
    const repaired = findings.reduceRight(
      (text, { fix }) => (fix ? text.slice(0, fix.span.start) + fix.text + text.slice(fix.span.end) : text),
      copy,
    );
    expect(repaired).toBe(reference);
  });

  it('has none when it is whole, or was edited', () => {
    expect(runCopyChecks(reference, reference)).toEqual([]);
    expect(runCopyChecks(reference.replace('opened', 'closed'), reference)).toEqual([]);
  });
});
