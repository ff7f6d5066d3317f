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

  describe('where a quotation runs over segments', () => {
    const running = [
      {
        ...pair,
        source: 'Министр былай деді: «Біз ауылда жаңа мектеп саламыз.',
        target: 'The minister said: "We will build a new school in the village.',
      },
      { ...pair, source: 'Онда 300 бала оқиды.', target: 'It will have 300 children.' },
      { ...pair, source: 'Жұмыс көктемде басталады».', target: 'The work will begin in spring."' },
    ];

    it('counts it once, where it begins', () => {
      const [entry, ...others] = quotationLedger(running);
      expect(others).toEqual([]);
      expect(entry).toMatchObject({
        segmentIndex: 0,
        state: 'matched',
        text: 'Біз ауылда жаңа мектеп саламыз.',
        counterpart: { segmentIndex: 0, text: 'We will build a new school in the village.' },
      });
    });

    it('says that it is lost where the translation has it no more', () => {
      const bare = running.map((segment) => ({ ...segment, target: segment.target.replaceAll('"', '') }));
      expect(quotationLedger(bare).map(({ state }) => state)).toEqual(['lost']);
    });

    it('counts each paragraph that takes it up anew', () => {
      const paragraphs = running.map((segment, blockIndex) => ({
        ...segment,
        blockIndex,
        target: `${blockIndex === 1 ? '"' : ''}${segment.target}`,
        source: `${blockIndex === 1 ? '«' : ''}${segment.source}`,
      }));
      expect(quotationLedger(paragraphs).map(({ segmentIndex, state }) => [segmentIndex, state])).toEqual([
        [0, 'matched'],
        [1, 'matched'],
      ]);
    });
  });
});
