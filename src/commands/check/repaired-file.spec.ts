import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BilingualUnit, UnitReader } from '../../exchange/bilingual-unit';
import { PoReader, quotePo } from '../../exchange/po';
import { TmxReader } from '../../exchange/tmx';
import { XliffReader } from '../../exchange/xliff';
import { escapeXml } from '../../exchange/xml-units';
import type { Notation } from './batch';
import { repairedName, writeRepaired } from './repaired-file';

const folder = mkdtempSync(join(tmpdir(), 'egiz-repair-'));
afterAll(() => rmSync(folder, { recursive: true }));

const FILLER = 'Ұзақ мәтін. '.repeat(20);
/** More than one piece of a stream, so that a repair may lie across two. */
const COUNT = 3000;

async function repaired(text: string, reader: UnitReader, notation: Notation, write: (text: string) => string) {
  const path = join(folder, 'pairs.txt');
  writeFileSync(path, text);
  const units: BilingualUnit[] = [...reader.feed(text), ...reader.end()];
  const edits = units.flatMap((unit, at) =>
    unit.place && at % 3 === 0
      ? [{ file: path, span: unit.place, notation, text: write(`${unit.target} & "жаңа"`) }]
      : [],
  );
  await writeRepaired(path, join(folder, 'out.txt'), edits);
  return { units, out: readFileSync(join(folder, 'out.txt'), 'utf8') };
}

const CASES: readonly (readonly [string, () => UnitReader, Notation, (text: string) => string, string])[] = [
  [
    'PO',
    () => new PoReader(),
    'po',
    quotePo,
    Array.from({ length: COUNT }, (_, at) => `msgid "Text ${at}"\nmsgstr ""\n"Мәтін ${at} "\n"${FILLER}"\n`).join('\n'),
  ],
  [
    'XLIFF',
    () => new XliffReader(),
    'xml',
    escapeXml,
    `<xliff version="1.2"><file source-language="en" target-language="kk"><body>${Array.from({ length: COUNT }, (_, at) => `<trans-unit id="${at}"><source>Text</source><target >Мәтін ${at} ${FILLER}</target ></trans-unit>\n`).join('')}</body></file></xliff>`,
  ],
  [
    'TMX',
    () => new TmxReader(),
    'xml',
    escapeXml,
    `<tmx version="1.4"><header srclang="en"/><body>${Array.from({ length: COUNT }, (_, at) => `<tu><tuv xml:lang="en"><seg>Text</seg></tuv><tuv xml:lang="kk"><seg>Мәтін ${at} ${FILLER}</seg></tuv></tu>`).join('\r\n')}</body></tmx>`,
  ],
];

test.each(CASES)(
  'a repaired %s file has the repairs, and is as it was elsewhere',
  async (_, reader, notation, write, text) => {
    const { units, out } = await repaired(text, reader(), notation, write);
    const again = reader();
    const now = [...again.feed(out), ...again.end()];
    expect(now.map(({ target }) => target)).toEqual(
      units.map(({ target }, at) => (at % 3 === 0 ? `${target} & "жаңа"` : target)),
    );
    expect(now.map(({ source, id }) => [source, id])).toEqual(units.map(({ source, id }) => [source, id]));
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  },
);

test('without repairs every byte is as it was', async () => {
  const path = join(folder, 'same.txt');
  writeFileSync(path, `${FILLER.repeat(5000)}\r\n\uFEFF`);
  await writeRepaired(path, join(folder, 'out.txt'), []);
  expect(readFileSync(join(folder, 'out.txt')).equals(readFileSync(path))).toBe(true);
});

test('a file in another encoding is left alone', async () => {
  const path = join(folder, 'utf16.tmx');
  writeFileSync(path, Buffer.from('\uFEFF<tmx/>', 'utf16le'));
  await expect(writeRepaired(path, join(folder, 'out.tmx'), [])).rejects.toMatchObject({
    problem: { reason: 'fix_encoding', detail: 'utf-16le' },
  });
  expect(readdirSync(folder)).not.toContain('out.tmx');
});

test('a repaired file has a name of its own', () => {
  expect(repairedName('a/b.v2.jsonl')).toBe('a/b.v2.fixed.jsonl');
});
