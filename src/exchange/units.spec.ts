import type { BilingualUnit, UnitReader } from './bilingual-unit';
import { PoReader, quotePo } from './po';
import { TmxReader } from './tmx';
import { XliffReader } from './xliff';
import { escapeXml } from './xml-units';

/** Read in one piece, and in pieces of every small size: a reader does not care where a piece ends. */
function read(reader: () => UnitReader, text: string): BilingualUnit[] {
  const whole = pieces(reader(), [text]);
  for (const size of [1, 3, 7])
    expect(pieces(reader(), text.match(new RegExp(`[^]{1,${size}}`, 'gu')) ?? [])).toEqual(whole);
  return whole;
}

function pieces(reader: UnitReader, parts: readonly string[]): BilingualUnit[] {
  return [...parts.flatMap((part) => reader.feed(part)), ...reader.end()];
}

const short = (units: readonly BilingualUnit[]) =>
  units.map(({ id, line, source, target }) => [id, line, source, target]);
const raw = (text: string, unit: BilingualUnit | undefined) => text.slice(unit?.place?.start, unit?.place?.end);

describe('PO', () => {
  const text = `# Ақбота
msgid ""
msgstr ""
"Language: kk\\n"

#: desk.ts
msgctxt "menu"
msgid "Harvest "
"begins"
msgstr "Егін "
"орағы басталды"

msgid "One \\"field\\""
msgid_plural "%d fields"
msgstr[0] "Бір алқап"
msgstr[1] "%d алқап"
#~ msgid "Gone"
#~ msgstr "Жоқ"
`;

  test('is read with contexts, several lines, plural forms and escapes', () => {
    expect(short(read(() => new PoReader(), text))).toEqual([
      ['menu: Harvest begins', 7, 'Harvest begins', 'Егін орағы басталды'],
      ['One "field" [0]', 13, 'One "field"', 'Бір алқап'],
      ['One "field" [1]', 13, '%d fields', '%d алқап'],
    ]);
  });

  test('knows its language and where each translation stands', () => {
    const units = read(() => new PoReader(), text);
    expect(units[0]?.targetLanguage).toBe('kk');
    expect(raw(text, units[0])).toBe('"Егін "\n"орағы басталды"');
    expect(raw(text, units[2])).toBe('"%d алқап"');
  });

  test.each([
    ['msgid "a"\nmsgstr "b\n', 2],
    ['msgid "a"\nwhat is this\n', 2],
    ['msgid "a" b"\n', 1],
    ['"lost"\n', 1],
  ])('%j is refused with its line', (broken, line) => {
    expect(() => pieces(new PoReader(), [broken])).toThrow(expect.objectContaining({ reason: 'po', line }));
  });

  test('a text written as PO is read back', () => {
    const words = 'Ол: "Келдік",\n\tдеді \\ солай';
    const file = `msgid "x"\nmsgstr ${quotePo(words)}\n`;
    expect(read(() => new PoReader(), file)[0]?.target).toBe(words);
  });
});

describe('XLIFF', () => {
  test('1.2 is read with its inline elements, without what other tools propose', () => {
    const text = `<?xml version="1.0"?><xliff version="1.2"><file source-language="en" target-language="kk"><body>
<trans-unit id="a"><source>Bread &amp; <g id="1">salt</g><ph id="2">&lt;br&gt;</ph></source>
<target>Нан мен <g id="1">тұз</g></target><alt-trans><source>x</source><target>y</target></alt-trans></trans-unit>
<trans-unit id="b"><source>Rain</source><target>Жаңбыр</target></trans-unit></body></file></xliff>`;
    const units = read(() => new XliffReader(), text);
    expect(short(units)).toEqual([
      ['a', 2, 'Bread & <g>salt</g><ph/>', 'Нан мен <g>тұз</g>'],
      ['b', 4, 'Rain', 'Жаңбыр'],
    ]);
    expect(units[0]?.place).toBeNull();
    expect(raw(text, units[1])).toBe('Жаңбыр</target>');
  });

  test('2.x is read by segments, also where nothing is translated yet', () => {
    const text = `<xliff version="2.1" srcLang="kk" trgLang="en"><file id="f"><unit id="u"><ignorable><source> </source></ignorable>
<segment><source>Жаңбыр</source><target>Rain</target></segment><segment><source>Қар</source></segment></unit></file></xliff>`;
    expect(short(read(() => new XliffReader(), text))).toEqual([
      ['u', 2, 'Жаңбыр', 'Rain'],
      ['u.2', 2, 'Қар', ''],
    ]);
  });

  test.each([
    ['<tmx/>', 'not_xliff'],
    ['<xliff><file></xliff>', 'xml'],
    ['<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]><xliff>&b;</xliff>', 'entity'],
    ['<xliff>&nbsp;</xliff>', 'entity'],
    ['not xml', 'xml'],
    [`<xliff>${'<g>'.repeat(200)}`, 'xml'],
  ])('%s is refused', (broken, reason) => {
    expect(() => pieces(new XliffReader(), [broken])).toThrow(expect.objectContaining({ reason }));
  });
});

test('TMX is read by the language its header calls the source', () => {
  const text = `<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="en"/><body>
<tu tuid="7"><tuv xml:lang="kk"><seg>Жаңбыр</seg></tuv><tuv xml:lang="en"><seg>Rain</seg></tuv></tu></body></tmx>`;
  expect(short(read(() => new TmxReader(), text))).toEqual([['7', 2, 'Rain', 'Жаңбыр']]);
  expect(() => pieces(new TmxReader(), ['<xliff/>'])).toThrow(expect.objectContaining({ reason: 'not_tmx' }));
});

test('a text between tags cannot end them', () => {
  expect(escapeXml('a < b & ]]> c')).toBe('a &lt; b &amp; ]]&gt; c');
});
