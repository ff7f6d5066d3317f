import { marked } from '../../../test/check-harness';
import type { Locale } from '../../kernel/locale';
import { runArticleChecks } from '../run-checks';

/** An article of these translations, with the places of the finding marked. */
function shown(locale: Locale, targets: readonly string[]): string[] {
  const plain = targets.map((text) => text.replace(/[⟦⟧]/gu, ''));
  const findings = runArticleChecks(
    plain.map((target, blockIndex) => ({
      source: locale === 'en' ? 'Ол кеше келді.' : 'He came yesterday.',
      target,
      sourceLocale: locale === 'en' ? 'kk' : 'en',
      targetLocale: locale,
      blockIndex,
      blockKind: 'paragraph',
      relation: 'translation',
    })),
  ).filter(({ check }) => check === 'names.inconsistent');
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  return plain.map((text, index) =>
    marked(
      text,
      findings.filter(({ segmentIndex }) => segmentIndex === index).flatMap(({ target }) => target),
    ),
  );
}

describe('one person in an article', () => {
  it.each<[Locale, string, string]>([
    ['en', 'We met Erlan Karin.', 'Then ⟦Yerlan Karin⟧ spoke.'],
    ['en', 'We met Kassym-Jomart Tokayev.', 'Then ⟦Kasym-Zhomart Tokaev⟧ spoke.'],
    ['en', 'A word of Murat Akhmetov.', 'Later ⟦Murat Ahmetov⟧ left.'],
    ['en', 'It was Dmitry Sokolov.', 'So ⟦Dmitriy Sokolov⟧’s book came.'],
    ['en', 'We saw Aigul Zhumabayeva.', 'And ⟦Aigul Jumabaeva⟧ sang.'],
    ['en', 'The award of Qanat Saparov.', 'The prize of ⟦Kanat Saparov⟧.'],
    ['kk', 'Кеше Дональд Трамп келді.', 'Бүгін ⟦Доналд Трамп⟧ кетті.'],
    ['kk', 'Кеше Әлия Тоқаева келді.', 'Бүгін ⟦Алия Тоқаева⟧ны көрдік.'],
    ['kk', 'Жиында Ерлан Қарин сөйледі.', 'Оны ⟦Ерлан Карин⟧нің хатынан білдік.'],
    ['kk', 'Бұл – Сергей Әуезовтің үйі.', 'Бұл – ⟦Сергей Ауезов⟧тың үйі.'],
    ['kk', 'Біз Мұрат Өтеевпен жүрдік.', 'Біз ⟦Мурат Отеев⟧ті күттік.'],
    ['kk', 'Жазған – Қанат Сапаров.', 'Оқыған – ⟦Канат Сапаров⟧.'],
  ])('%s is told under another spelling: %s', (locale, one, other) => {
    expect(shown(locale, [one, other])).toEqual([one, other]);
    expect(shown(locale, [one, other, other])).toEqual([one, other, other.replace(/[⟦⟧]/gu, '')]);
  });

  it.each<[Locale, string, string]>([
    ['en', 'We met Erlan Karin.', 'Then Yerlan Sarsembayev spoke.'],
    ['en', 'We met Erlan Karin.', 'Then Erlan Karin spoke.'],
    ['en', 'Here is Murat Akhmetov.', 'There is Marat Akhmetov.'],
    ['en', 'Here is Maria Brown.', 'There is Mario Brown.'],
    ['en', 'Then Erlan Karin’s book came.', 'Now Erlan Karin sleeps.'],
    ['en', 'It is the Supreme Court.', 'It is the supreme court.'],
    ['kk', 'Кеше Ерлан Қарин келді.', 'Бүгін Ерлан Қариннің хаты келді.'],
    ['kk', 'Кеше Ерлан Қарин келді.', 'Бүгін Ерлан Сәрсембаев келді.'],
    ['kk', 'Кеше Мұрат Ахметов келді.', 'Бүгін Марат Ахметов келді.'],
    ['kk', 'Кеше Дональд Трамппен сөйлесті.', 'Бүгін Дональд Трампты көрді.'],
    ['kk', 'Кеше Әлия Тоқаева келді.', 'Бүгін Әлия Тоқаеваға хат келді.'],
    ['kk', 'Кеше Серік Ахметов келді.', 'Бүгін Серік Ахметова келді.'],
  ])('%s is one, or two: %s', (locale, one, other) => {
    expect(shown(locale, [one, other])).toEqual([one, other]);
  });
});
