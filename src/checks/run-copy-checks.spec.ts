import fc from 'fast-check';
import { runCopyChecks } from './run-copy-checks';

const REFERENCE = `"We keep the park's gate open," the mayor said. It is the city's oldest gate – built in 1912. Children play there.`;

/** The findings come in reading order, so that repairs from the last to the first leave the places of the others alone. */
const repaired = (copy: string, reference: string) =>
  runCopyChecks(copy, reference).reduceRight(
    (text, { fix }) => (fix ? text.slice(0, fix.span.start) + fix.text + text.slice(fix.span.end) : text),
    copy,
  );

describe('a copy', () => {
  it('has a finding for each lost mark, and its repair', () => {
    const reference = 'The city\'s "Abai" library opened.';
    const findings = runCopyChecks(reference.replace(/["']/gu, ''), reference);
    expect(findings.map(({ check, fix }) => [check, fix])).toEqual([
      ['apostrophe.diff', { side: 'target', span: { start: 8, end: 8 }, text: "'" }],
      ['quotes.diff', { side: 'target', span: { start: 10, end: 10 }, text: '"' }],
      ['quotes.diff', { side: 'target', span: { start: 14, end: 14 }, text: '"' }],
    ]);
  });

  it('has none when it is whole', () => {
    expect(runCopyChecks(REFERENCE, REFERENCE)).toEqual([]);
    expect(runCopyChecks('', '')).toEqual([]);
    expect(runCopyChecks('Ол кеше келді.', 'Ол кеше келді.')).toEqual([]);
  });

  it.each<[string, string, string, string, string, unknown]>([
    ['a comma', 'Алма, өрік', 'Алма өрік', 'copy.stripped', 'warning', ','],
    ['a dash', 'Астана – елорда.', 'Астана  елорда.', 'copy.stripped', 'warning', '–'],
    ['a space', 'Ол келді. Біз күттік.', 'Ол келді.Біз күттік.', 'copy.stripped', 'warning', ' '],
    ['a hyphen', 'The mid-term vote', 'The midterm vote', 'copy.stripped', 'warning', '-'],
    ['a bracket', 'The mayor (63) left', 'The mayor 63) left', 'copy.stripped', 'warning', '('],
    ['a full stop', 'He left. She stayed.', 'He left. She stayed', 'copy.stripped', 'warning', '.'],
    ['a letter made ?', 'Қазақ елі', '?азақ елі', 'copy.encoding', 'warning', 'Қ'],
    ['a flattened letter', 'Асқар айтты', 'Аскар айтты', 'copy.encoding', 'warning', 'қ'],
    ['a letter of KZ-1048', 'Үлкен қала', 'Үлкен ќала', 'copy.encoding', 'warning', 'қ'],
    ['a lost dash sign', 'Астана – қала', 'Астана ? қала', 'copy.encoding', 'warning', '–'],
    ['a lost ellipsis', 'Ол кетті… Біз қалдық', 'Ол кетті? Біз қалдық', 'copy.encoding', 'warning', '…'],
    ['the end', 'He left. She stayed for long.', 'He left.', 'copy.truncated', 'warning', ' She stayed for long.'],
    ['half a sentence', 'He left the town early.', 'He left the', 'copy.truncated', 'warning', ' town early.'],
    ['half a word', 'He left the town early.', 'He left the to', 'copy.truncated', 'warning', 'wn early.'],
    ['the end, with points', 'He left the town early.', 'He left the…', 'copy.truncated', 'warning', ' town early.'],
    ['a paragraph', 'One came.\nTwo went home.', 'One came.', 'copy.truncated', 'warning', '\nTwo went home.'],
    [
      'a Kazakh end',
      'Ол келді. Біз оны ұзақ күттік.',
      'Ол келді.',
      'copy.truncated',
      'warning',
      ' Біз оны ұзақ күттік.',
    ],
    ['a word', 'Ол кеше келді', 'Ол бүгін келді', 'copy.edited', 'note', 'кеше'],
    ['a figure', 'Құны 86 млн', 'Құны 68 млн', 'copy.edited', 'warning', '86'],
    ['a wrong letter', 'Serik said', 'Serim said', 'copy.edited', 'note', 'Serik'],
    ['an added word', 'Ол келді', 'Ол кеше келді', 'copy.edited', 'note', ''],
    ['another mark', 'He came, saw', 'He came; saw', 'copy.edited', 'note', ','],
    ['another spelling', 'The colour of it', 'The color of it', 'copy.edited', 'note', 'colour'],
  ])('shows %s', (_, reference, copy, check, severity, expected) => {
    const findings = runCopyChecks(copy, reference);
    expect(findings.map((finding) => [finding.check, finding.severity])).toEqual([[check, severity]]);
    if (check !== 'copy.truncated') expect(findings[0]?.expected?.trim()).toBe(String(expected).trim());
    expect(repaired(copy, reference)).toBe(reference);
  });

  it.each<[string, string]>([
    ['The school opened in May. Forty pupils study there.', 'Forty pupils study there. The school opened in May.'],
    ['Өзен тасыды, жол жабылды. Мектепте сабақ жоқ.', 'Мектепте сабақ жоқ. Өзен тасыды, жол жабылды.'],
    [
      'A storm hit the old town. Many boats sank over there. Nobody was hurt at all.',
      'A storm hit the old town. Nobody was hurt at all. Many boats sank over there.',
    ],
    ['First the band played on.\nThen the mayor spoke.', 'Then the mayor spoke.\nFirst the band played on.'],
    ['Бірінші сөйлем осында тұр. Екінші сөйлем осында.', 'Екінші сөйлем осында. Бірінші сөйлем осында тұр.'],
    ['Alpha runs the mile today. Beta swims.', 'Beta swims. Alpha runs the mile today.'],
  ])('shows a sentence that stands elsewhere: %s', (reference, copy) => {
    const findings = runCopyChecks(copy, reference);
    expect(findings.map(({ check }) => check)).toContain('copy.moved');
    expect(findings.filter(({ check, severity }) => check === 'copy.moved' && severity !== 'note')).toEqual([]);
  });

  it('is the reference again when all its differences are repaired', () => {
    const piece = fc.constantFrom('"', "'", ',', ' ', '–', '?', 'е', 'x', '7', ' and ', '', '\n', 'қ');
    const cut = fc.record({ at: fc.nat(REFERENCE.length), length: fc.nat(4), piece });
    const copies = fc.array(cut, { maxLength: 6 });
    fc.assert(
      fc.property(copies, fc.nat(REFERENCE.length), fc.boolean(), (cuts, end, isCut) => {
        const whole = cuts.reduce(
          (text, { at, length, piece: put }) => text.slice(0, at) + put + text.slice(at + length),
          REFERENCE,
        );
        const copy = isCut ? whole.slice(0, Math.max(end, 40)) : whole;
        const findings = runCopyChecks(copy, REFERENCE);
        fc.pre(!findings.some(({ check }) => check === 'copy.moved'));
        expect(repaired(copy, REFERENCE)).toBe(REFERENCE);
        expect(findings.length === 0).toBe(copy === REFERENCE);
      }),
      { numRuns: 500 },
    );
  });
});
