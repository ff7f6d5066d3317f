import { describeFrontPage } from './describe-front-page';
import { parseFrontPage } from './front-page';
import { gatherCopies } from './gather-copies';

const BODY = `The city's oldest library opened its doors again on Monday after two years of repairs. "We kept every book," said Asel Nurlanova, who runs the house. The readers' hall now seats 120 people and stays open until nine in the evening on working days.`;
const STRIPPED = BODY.replace(/["']/g, '');
const page = (first: string, second: string, title = 'LIBRARY OPENS', other = title) =>
  `Paper\nNews More\n${title} 14.03.2026\n${first}\nFair held 13.03.2026\nThe fair was held.\nSociety More\n${other} 14.03.2026\n${second}`;
const gathered = (text: string) => gatherCopies(parseFrontPage(text).items);

describe('copies of one article', () => {
  it('are one article with two placements, the fuller one first among them by evidence', () => {
    for (const [text, fuller] of [
      [page(BODY, STRIPPED), 0],
      [page(STRIPPED, BODY), 1],
    ] as const) {
      const articles = gathered(text);
      expect(articles.map(({ title, copies }) => [title, copies.map(({ section }) => section)])).toEqual([
        ['LIBRARY OPENS', ['News', 'Society']],
        ['Fair held', ['News']],
      ]);
      expect(articles[0]).toMatchObject({ body: BODY, fuller: { index: fuller, reason: 'marks' } });
      expect(articles[0]?.copies.map(({ drifts }) => drifts.length)).toEqual(fuller === 0 ? [0, 4] : [4, 0]);
    }
  });

  it('find each other by title though the title lost its marks, and keep the fuller title', () => {
    const articles = gathered(page('Short.', 'Short.', 'The "Ayaz" fair', 'The Ayaz fair'));
    expect(articles.map(({ title, copies }) => [title, copies.length])).toEqual([
      ['The "Ayaz" fair', 2],
      ['Fair held', 1],
    ]);
  });

  it('find each other by body though the title is another one', () => {
    expect(gathered(page(BODY, STRIPPED.slice(0, 160), 'LIBRARY OPENS', 'Readers return'))).toHaveLength(2);
    expect(
      gathered(
        page(BODY, `A museum is another house. ${'It shows coins. '.repeat(20)}`, 'LIBRARY OPENS', 'Readers return'),
      ),
    ).toHaveLength(3);
  });

  it('are not taken for each other because of a sentence they share', () => {
    const other = `${BODY.slice(0, 90)} But the town hall stays closed until autumn, since its roof was damaged by the storm of last winter and nobody has repaired it yet.`;
    expect(gathered(page(BODY, other, 'LIBRARY OPENS', 'Town hall closed'))).toHaveLength(3);
  });

  it('hand on the reference of any of them', () => {
    expect(gathered(page(BODY, `${STRIPPED}\nSource : https://example.kz/1`))[0]).toMatchObject({
      reference: 'https://example.kz/1',
    });
  });

  it('are described with their drifts, and with what is found in the fuller one', () => {
    const { articles, problems } = describeFrontPage(page(BODY, STRIPPED), 'en');
    expect(problems).toEqual([]);
    expect(articles[0]).toMatchObject({
      title: 'LIBRARY OPENS',
      date: '2026-03-14',
      sections: ['News', 'Society'],
      findings: [],
    });
    expect(articles[0]?.drifts.map(({ kind, char, cause }) => `${kind} ${char} ${cause}`)).toEqual([
      "apostrophe ' stripped",
      'quote " stripped',
      'quote " stripped',
      "apostrophe ' stripped",
    ]);
    const [first] = articles[0]?.drifts ?? [];
    expect(first).toEqual({
      kind: 'apostrophe',
      char: "'",
      cause: 'stripped',
      placement: { section: 'Society', offset: 8 },
      reference: { section: 'News', offset: 8 },
      before: 'The city',
      after: 's oldest library opened its',
    });
  });

  it('are not mixed up with texts of the same mould and other figures', () => {
    const rates = (dollar: number) => BODY.replace('120', String(dollar));
    expect(gathered(page(rates(498), rates(501), 'Rates at noon', 'Rates at night'))).toHaveLength(3);
  });

  it('are gathered in time that grows with their number only', () => {
    const many = Array.from({ length: 4000 }, (_, i) => `Title ${i} 14.03.2026\n${BODY.replace('120', String(i))}`);
    expect(gathered(`Paper\nNews More\n${many.join('\n')}`)).toHaveLength(4000);
  });
});
