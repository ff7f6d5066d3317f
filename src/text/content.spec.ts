import fc from 'fast-check';
import { assemble, bodyText, flatten, headlineOf, makeContent, plainText } from './blocks';
import { contentFrom, parseContent, serializeContent } from './content';

const BODY = 'Қала кітапханасы ашылды. Оған 8,6 млн теңге жұмсалды.\nЕндігі кезек – мектеп.';

describe('the content of a revision', () => {
  it('is a headline, blocks and sentences', () => {
    expect(contentFrom('Кітапхана ашылды', BODY, 'kk')).toEqual({
      blocks: [
        { kind: 'headline', segments: ['Кітапхана ашылды'] },
        { kind: 'paragraph', segments: ['Қала кітапханасы ашылды.', 'Оған 8,6 млн теңге жұмсалды.'], after: '\n' },
        { kind: 'paragraph', segments: ['Ендігі кезек – мектеп.'] },
      ],
    });
  });

  it('keeps short lines together as verse', () => {
    const verse = 'Тауым биік, елім кең,\nДалам дархан, жолым ұзақ,\nКүнім жарық, таңым ақ.';
    const { blocks } = contentFrom('Өлең', `Ақын өлең оқыды.\n\n${verse}\n\nЖұрт қол соқты.`, 'kk');
    expect(blocks.map(({ kind, segments }) => [kind, segments.length])).toEqual([
      ['headline', 1],
      ['paragraph', 1],
      ['verse', 3],
      ['paragraph', 1],
    ]);
  });

  it.each([
    ['a dialogue', '– Қайдан келдің?\n– Ауылдан.\n– Жақсы.', ['paragraph', 'paragraph', 'paragraph']],
    ['a heading with its paragraph', 'Кездесу\nМинистр келді.', ['paragraph', 'paragraph']],
    ['a couplet', 'Wide is the steppe,\nand wider is the sky.', ['verse']],
    ['a list', '• one\n• two\n• three', ['list_item', 'list_item', 'list_item']],
  ])('sees %s', (_, body, kinds) => {
    expect(
      contentFrom('', body, 'kk')
        .blocks.slice(1)
        .map(({ kind }) => kind),
    ).toEqual(kinds);
  });

  const bodies = fc
    .array(
      fc.constantFrom(
        'Ол келді. ',
        'Иә',
        ',',
        '\n',
        '\n\n',
        ' ',
        '\t',
        '«',
        '»',
        'U.S. ',
        'и\u0306',
        '• a',
        '\u00a0',
        '🎵',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''))
    .filter((body) => body.trim() !== '');

  it('gives back the body exactly, but for NFC, also through its stored form', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const content = contentFrom('Тақырып', body, 'kk');
        expect(bodyText(content)).toBe(body.normalize('NFC'));
        expect(bodyText(parseContent(serializeContent(content)))).toBe(body.normalize('NFC'));
      }),
    );
  });

  it('survives the way through working segments', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const content = contentFrom('Тақырып', body.trim(), 'kk');
        expect(serializeContent(assemble(flatten(content)))).toBe(serializeContent(content));
      }),
    );
  });

  it('has one stored form, whoever made it', () => {
    const made = makeContent([
      { kind: 'headline', segments: ['A'], after: '\n\n' },
      { kind: 'paragraph', segments: ['It rained.', 'We stayed.'], between: [' '], before: '', after: '' },
    ]);
    expect(serializeContent(made)).toBe(
      '{"blocks":[{"kind":"headline","segments":["A"]},{"kind":"paragraph","segments":["It rained.","We stayed."]}]}',
    );
    expect(serializeContent(contentFrom('A', 'It rained. We stayed.', 'en'))).toBe(serializeContent(made));
  });

  it('refuses what is not a content', () => {
    for (const wrong of [
      '[]',
      '{"blocks":[{"kind":"poem","segments":[]}]}',
      '{"blocks":[{"kind":"verse","segments":[1]}]}',
      '7',
    ]) {
      expect(() => parseContent(wrong)).toThrow(TypeError);
    }
  });

  it('reads as headline, empty line, body', () => {
    const content = contentFrom('Кітапхана ашылды', BODY, 'kk');
    expect(headlineOf(content)).toBe('Кітапхана ашылды');
    expect(plainText(content)).toBe(`Кітапхана ашылды\n\n${BODY}`);
  });
});

describe('working segments', () => {
  it('lose a segment that stayed empty, and its block with the last one', () => {
    const rows = flatten(contentFrom('A', 'It rained. We stayed.\n\nDone.', 'en')).map((row) =>
      row.text === 'We stayed.' || row.text === 'Done.' ? { ...row, text: '' } : row,
    );
    expect(bodyText(assemble(rows))).toBe('It rained.');
  });
});
