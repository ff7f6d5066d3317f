import { parseFrontPage } from './front-page';

const PAGE = `Tau Jarshysy
News More
CITY LIBRARY OPENS ITS DOORS 14.03.2026
The city's library opened on "Abai" street. It is new.
Winter fair "Ayaz - 2026" 13.03.2026
The fair was held.
Society More
CITY LIBRARY OPENS ITS DOORS 14.03.2026
The citys library opened on Abai street. It is new.`;

const shapes = (text: string) => parseFrontPage(text).items.map(({ title, dated, body }) => [title, dated, body]);

describe('a front page', () => {
  it('is a masthead, sections and items of two lines', () => {
    const { masthead, items, problems } = parseFrontPage(PAGE);
    expect(masthead).toBe('Tau Jarshysy');
    expect(problems).toEqual([]);
    expect(items.map(({ section, title, dated, line }) => [section, title, dated, line])).toEqual([
      ['News', 'CITY LIBRARY OPENS ITS DOORS', '2026-03-14', 3],
      ['News', 'Winter fair "Ayaz - 2026"', '2026-03-13', 5],
      ['Society', 'CITY LIBRARY OPENS ITS DOORS', '2026-03-14', 8],
    ]);
    expect(items[0]?.body).toBe('The city\'s library opened on "Abai" street. It is new.');
    for (const { offset, title } of items) expect(PAGE.slice(offset)).toMatch(new RegExp(`^${title}`));
  });

  it.each<[string, string, string[][]]>([
    [
      'a byte order mark and the line ends of Windows',
      '\uFEFFPaper\r\n\r\nNews More\r\nTitle 01.02.2026\r\nBody.\r\n',
      [['Title', '2026-02-01', 'Body.']],
    ],
    [
      'a day on its own line',
      'Paper\nNews More\nTitle one\n01.02.2026\nBody.\nTitle two 02.02.2026\nMore body.',
      [
        ['Title one', '2026-02-01', 'Body.'],
        ['Title two', '2026-02-02', 'More body.'],
      ],
    ],
    [
      'an item without a body',
      'Paper\nNews More\nOne 01.02.2026\nTwo 02.02.2026\nBody.',
      [
        ['One', '2026-02-01', ''],
        ['Two', '2026-02-02', 'Body.'],
      ],
    ],
    [
      'a body of several lines',
      'Paper\nNews More\nOne 01.02.2026\n\nFirst line.\n\n  Second line. \nThird.\n\n',
      [['One', '2026-02-01', 'First line.\n\n  Second line. \nThird.']],
    ],
    [
      'a title with a number that looks like a day',
      'Paper\nNews More\nWhat 12.05.2025 changed 01.02.2026\nBody.\nThe 31.02.2026 riddle\n02.02.2026\nBody.',
      [
        ['What 12.05.2025 changed', '2026-02-01', 'Body.'],
        ['The 31.02.2026 riddle', '2026-02-02', 'Body.'],
      ],
    ],
    [
      'a sentence that ends in a day',
      'Paper\nNews More\nOne 01.02.2026\nIt will open on 05.02.2026.',
      [['One', '2026-02-01', 'It will open on 05.02.2026.']],
    ],
    [
      'a long body that ends in a day',
      `Paper\nNews More\nOne 01.02.2026\n${'It was a long winter. '.repeat(15)}We wait for 05.02.2026`,
      [['One', '2026-02-01', `${'It was a long winter. '.repeat(15)}We wait for 05.02.2026`]],
    ],
    ['no masthead and no section', 'One 01.02.2026\nBody.', [['One', '2026-02-01', 'Body.']]],
    [
      'a Kazakh page',
      'Тау жаршысы\nҚоғам Тағы\nКітапхана ашылды 01.02.2026\nҚалада «Абай» кітапханасы ашылды.',
      [['Кітапхана ашылды', '2026-02-01', 'Қалада «Абай» кітапханасы ашылды.']],
    ],
  ])('may have %s', (_, text, expected) => {
    expect(shapes(text)).toEqual(expected);
    expect(parseFrontPage(text).problems).toEqual([]);
  });

  it('keeps the last line of an item as its reference', () => {
    const { items } = parseFrontPage(
      'Paper\nNews More\nOne 01.02.2026\nBody.\nSource : https://example.kz/a?b=1\nTwo 02.02.2026\nBody.',
    );
    expect(items.map(({ body, reference }) => [body, reference])).toEqual([
      ['Body.', 'https://example.kz/a?b=1'],
      ['Body.', undefined],
    ]);
  });

  it('takes no quote, apostrophe or space away', () => {
    const body = "a  “b” 'c' «d»\u00a0e — f";
    expect(shapes(`P\nNews More\n"T" – 'x' 01.02.2026\n${body}`)).toEqual([[`"T" – 'x'`, '2026-02-01', body]]);
  });

  it.each([
    [
      'a day that is not in the calendar, with its text',
      'P\nNews More\nOne 31.02.2026\nBody.\nTwo 01.02.2026\nBody.',
      [{ line: 3, reason: 'invalid_date' }],
      1,
    ],
    [
      'text that belongs to nothing',
      'P\nNews More\nSome words.\nTwo 01.02.2026\nBody.',
      [{ line: 3, reason: 'no_item' }],
      1,
    ],
    [
      'a source that is no address',
      'P\nNews More\nTwo 01.02.2026\nBody.\nSource : our own',
      [{ line: 5, reason: 'invalid_reference' }],
      1,
    ],
    ['a control character', 'P\nNews More\nTwo 01.02.2026\nBo\u0007dy.', [{ line: 3, reason: 'ill_formed' }], 0],
    [
      'a day alone',
      'P\nNews More\n01.02.2026\nBody.',
      [
        { line: 3, reason: 'no_title' },
        { line: 4, reason: 'no_item' },
      ],
      0,
    ],
    ['an empty file', '', [{ line: 1, reason: 'empty' }], 0],
  ])('tells %s, with its line', (_, text, problems, count) => {
    const page = parseFrontPage(text);
    expect(page.problems).toEqual(problems);
    expect(page.items).toHaveLength(count);
  });
});

describe('a headline that lost its day', () => {
  const dated = (text: string, known = [] as { title: string; dated: string }[]) =>
    parseFrontPage(text, known).items.map(({ title, dated: day, body, isDateLost }) => [title, day, body, isDateLost]);
  const rest = 'Winter fair closes 13.03.2026\nThe fair was held.\n';

  it('is known by its other printing on the page, and does not run into the text before it', () => {
    const page = `Paper\nNews More\nLIBRARY OPENS "AGAIN" 14.03.2026\nText.\nSociety More\n${rest}LIBRARY OPENS AGAIN\nText.`;
    expect(dated(page)).toEqual([
      ['LIBRARY OPENS "AGAIN"', '2026-03-14', 'Text.', undefined],
      ['Winter fair closes', '2026-03-13', 'The fair was held.', undefined],
      ['LIBRARY OPENS AGAIN', '2026-03-14', 'Text.', true],
    ]);
  });

  it('is known by an earlier page', () => {
    const known = [{ title: 'Library opens again', dated: '2026-03-14' }];
    expect(dated(`Paper\nNews More\n${rest}LIBRARY OPENS AGAIN\nText.`, known)[1]).toEqual([
      'LIBRARY OPENS AGAIN',
      '2026-03-14',
      'Text.',
      true,
    ]);
  });

  it('is no new item where a page prints it again above its own text, and no short line is one', () => {
    const page = `Paper\nNews More\nLibrary opens again 14.03.2026\nLibrary opens again\nText.\nYes 13.03.2026\nNo.\nYes\nNo.`;
    expect(dated(page).map(([, , body]) => body)).toEqual(['Library opens again\nText.', 'No.\nYes\nNo.']);
  });
});
