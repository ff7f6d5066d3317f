import { describeCheck } from '../../../test/check-harness';
import { runSegmentChecks } from '../run-checks';

describeCheck('segment.empty', {
  'kk-en': {
    silent: [
      ['Ол келді.', 'He came.'],
      ['***', ''],
      ['', ''],
    ],
    found: [
      ['⟦Ол келді.⟧', '', 'blocker'],
      ['⟦5⟧', ' \u00a0', 'blocker'],
    ],
  },
  'en-kk': { silent: [['He came.', 'Ол келді.']], found: [['⟦He came.⟧', '', 'blocker']] },
});

describeCheck('text.ill_formed', {
  'kk-en': {
    silent: [['Ол «келді» 🎵', 'He\tcame\nhome 🎵']],
    found: [
      ['Ол келді.', 'He ca⟦\u0007⟧me.', 'blocker'],
      ['Ол ⟦\ud83c⟧келді.', 'He came.', 'blocker'],
    ],
  },
  'en-kk': { silent: [['He came.', 'Ол келді.']], found: [['He came.', 'Ол ке⟦\u0000⟧лді.', 'blocker']] },
});

describeCheck('segment.untranslated', {
  'kk-en': {
    silent: [
      ['Ол кеше қалаға келді.', 'He came to the city yesterday.'],
      ['Toyota Camry', 'Toyota Camry'],
      ['Айгүл Бекова (Reuters)', 'Aigul Bekova (Reuters)'],
      ['2026', '2026'],
      ['https://egiz.example.kz', 'https://egiz.example.kz'],
      ['«Егіз» сөзі twins дегенді білдіреді.', 'The word «егіз» means twins.'],
    ],
    found: [
      ['⟦Ол кеше қалаға келді.⟧', '⟦Ол кеше қалаға келді.⟧', 'blocker'],
      ['⟦Ол кеше қалаға келді.⟧', '⟦ол КЕШЕ  қалаға келді.⟧', 'blocker'],
      ['⟦Ол кеше қалаға келді.⟧', '⟦Ол қалаға кеше келген екен.⟧', 'blocker'],
    ],
  },
  'en-kk': {
    silent: [
      [
        'Players will try their luck in the Konami Pro Evolution Soccer Championship on Play Station.',
        'Ойыншылар Konami Pro Evolution Soccer Championship Play Station ойында бақ сынайды.',
      ],
      ['He came to the city yesterday.', 'Ол кеше қалаға келді.'],
      ['Manchester City', 'Manchester City'],
      ['He works for Global Fund for Nature.', 'Ол Global Fund for Nature қорында істейді.'],
      ['The iPhone 15 Pro Max went on sale.', 'iPhone 15 Pro Max сатылымға шықты.'],
    ],
    found: [
      ['⟦He came to the city yesterday.⟧', '⟦He came to the city yesterday.⟧', 'blocker'],
      ['⟦He came to the city yesterday.⟧', '⟦He arrived yesterday in town.⟧', 'blocker'],
    ],
  },
});

it('says one thing about a segment that nobody translated', () => {
  const pair = { sourceLocale: 'kk', targetLocale: 'en', blockKind: 'paragraph', relation: 'translation' } as const;
  const source = '«Біз 49 үй саламыз», – деді әкім.';
  for (const target of ['', source, 'Ол қалаға кеше келген екен деп айтты.'])
    expect(runSegmentChecks({ ...pair, source, target })).toHaveLength(1);
});
