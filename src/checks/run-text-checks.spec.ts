import { marked } from '../../test/check-harness';
import type { Locale } from '../kernel/locale';
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
    ['kk', 'Бұл – ⟦Cаяси⟧ шешім. Қала дамып келеді.', ['chars.mixed_script']],
    ['kk', 'Ол ертең келеді⟦ ⟧, сосын кетеді.', ['space.before_punct']],
    ['en', 'The road⟦  ⟧is closed.', ['space.double']],
    ['en', 'They ⟦didnt⟧ come to ⟦the the⟧ meeting.', ['word.doubled', 'apostrophe.contraction']],
    ['kk', 'Біз ал⟦?⟧ан хатты оқыды⟦?⟧қ.', ['encoding.question']],
    ['en', 'One came⟦)⟧ and left.\nAnd ⟦childrens⟧ books.', ['brackets.unpaired', 'apostrophe.irregular']],
    ['kk', 'Қалада ⟦Р–Р°ТЈР°⟧ мектеп ашылды.', ['encoding.mojibake']],
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
    ['kk', 'Бұл тауар Boots дүкенінде бар, Toyota-ның көлігі де арзан.'],
    ['en', '“Where have we gone wrong?,” he asked. (No one knows.)'],
    ['en', 'The companies plan to build: a) a school; b) a road. Its roof is red.'],
    ['kk', 'Ол қайта-қайта айтты: «Неге?» – деп сұрады.'],
    ['en', 'See https://example.org/a?b=c,d for more... or write to a.b@example.org'],
    ['kk', '1) Бірінші мәселе – су; 2) екінші мәселе – жол. А.Б. Серіков келді.'],
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
