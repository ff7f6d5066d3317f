import { marked } from '../../../test/check-harness';
import type { Locale } from '../../kernel/locale';
import { runTextChecks } from '../run-text-checks';

const found = (text: string, locale: Locale) =>
  runTextChecks(text, locale).filter(({ check }) => check === 'consistency.title_spelling');

describe('a title in one text', () => {
  it.each<[Locale, string]>([
    ['kk', '«⟦Қыз Жібек⟧» фильмі шықты. «⟦Қызжібек⟧» фильмін көп адам көрді.'],
    ['kk', '«⟦Түн-Күн⟧» қойылымы басталды.\nБүгін «⟦Түн Күн⟧» қойылымына билет жоқ.'],
    ['kk', '«⟦Самұрық-Қазына⟧» қоры есеп берді. «⟦Самұрық Қазына⟧» қоры өсті.'],
    ['kk', '«⟦Ақ боз үй⟧» тобы келді. Жұрт «⟦Ақбоз үй⟧» тобын күтті.'],
    ['kk', '«⟦Дала-2026⟧» жәрмеңкесі ашылды. «⟦Дала 2026⟧» жәрмеңкесі бір апта өтеді.'],
    ['kk', '«⟦Жібек жолы⟧» фестивалі ертең. «⟦Жібекжолы⟧» фестиваліне жұрт көп келеді.'],
    ['en', 'The “⟦Night-Day⟧” show begins. Tickets for “⟦Night Day⟧” are gone.'],
    ['en', 'The “⟦Silkroad⟧” festival is here.\n\nShe likes “⟦Silk Road⟧” best.'],
    ['en', 'The "⟦Kyz Zhibek⟧" film is old. "⟦Kyz-Zhibek⟧" was shown again.'],
    ['en', 'The “⟦Steppe 2026⟧” fair opens. “⟦Steppe-2026⟧” lasts a week.'],
    ['en', 'The “⟦White Yurt⟧” band came. Fans of “⟦White-Yurt⟧” waited.'],
    ['en', 'The “⟦Co-operative⟧” shop is open. “⟦Cooperative⟧” prices fell.'],
  ])('%s is written in two ways: %s', (locale, text) => {
    const plain = text.replace(/[⟦⟧]/gu, '');
    const findings = found(plain, locale);
    expect(findings.map(({ severity }) => severity)).toEqual(['note']);
    expect(marked(plain, findings[0]?.source ?? [])).toBe(text);
  });

  it.each<[Locale, string]>([
    ['kk', '«Қыз Жібек» фильмі шықты. «Қыз Жібек» фильмін көп адам көрді.'],
    ['kk', '«Қыз Жібек» фильмі мен «Ақ боз үй» тобы.'],
    ['kk', '«ЖІБЕК ЖОЛЫ» фестивалі. Бұл – «Жібек жолы» фестивалі.'],
    ['kk', '«Иә, келеміз», – деді ол. «Иә келеміз!» – деді бауыры.'],
    ['kk', '«Абай» мен «А-бай».'],
    ['kk', '«Жібек жолы» фестивалі мен «Жібек жолы-2» фестивалі.'],
    ['en', 'The “Silk Road” festival. She likes “Silk Road”.'],
    ['en', 'The “Silk Road” festival. She likes “Silk Way”.'],
    ['en', 'THE “SILK ROAD” IS HERE\nThe “Silk Road” festival opens.'],
    ['en', '“We will come,” he said. “We will, come!” she said.'],
    ['en', 'The “re-sign” and the “resign” of a word.'],
    ['en', 'No titles here.'],
  ])('%s is written in one: %s', (locale, text) => {
    expect(found(text, locale)).toEqual([]);
  });
});
