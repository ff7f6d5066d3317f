import { quotationLedger } from './quotation-ledger';

const pair = {
  sourceLocale: 'kk',
  targetLocale: 'en',
  blockKind: 'paragraph',
  relation: 'translation',
  blockIndex: 0,
} as const;

describe('the ledger of quotations', () => {
  const segments = [
    {
      ...pair,
      source: '«Жаңа жол көктемде ашылады», – деді Серік Ахметов.',
      target: '"The new road will open in spring," Serik Akhmetov said.',
    },
    { ...pair, source: '«Біз мектеп саламыз», – деді ол.', target: 'He spoke of schools.' },
    { ...pair, source: 'Ол тоқтады.', target: 'He paused. "We will build a school," he said.' },
    { ...pair, source: '«Дәрігерлер балаларды тексерді», – деді министр.', target: 'The minister spoke of doctors.' },
  ];

  it('says what became of each one, and who said it', () => {
    expect(quotationLedger(segments).map(({ speaker, state }) => [speaker, state])).toEqual([
      ['Серік Ахметов', 'matched'],
      [null, 'moved'],
      [null, 'lost'],
    ]);
  });

  it('is silent about one that a person declared a paraphrase, with a reason', () => {
    const text = 'Дәрігерлер балаларды тексерді';
    expect(quotationLedger(segments, [{ text, reason: 'Retold by agreement' }])[2]?.state).toBe('paraphrase');
    expect(quotationLedger(segments, [{ text, reason: ' ' }])[2]?.state).toBe('lost');
  });
});
