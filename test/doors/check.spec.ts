import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = join(__dirname, '..', '..', 'dist', 'src', 'cli.js');
const LOST = {
  id: 'lost',
  level: 'segment',
  sourceLang: 'kk',
  targetLang: 'en',
  source: '«Жұмыс басталды», – деді министр.',
  target: 'Work has begun, the minister said.',
};
const WHOLE = { ...LOST, id: 'whole', target: '“Work has begun,” the minister said.' };
const folder = mkdtempSync(join(tmpdir(), 'egiz-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, ...content: (string | object)[]): string {
  const lines = content.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  return name;
}

/** No database and no server is told of, so none can be used. */
function egiz(...parameters: string[]) {
  return piped('', ...parameters);
}

/** The same with something to read from standard input. */
function piped(input: string, ...parameters: string[]) {
  const environment = { PATH: process.env.PATH, INIT_CWD: folder, EGIZ_DATA: '/nowhere', LANG: 'en' };
  const ended = spawnSync(process.execPath, [CLI, ...parameters], { encoding: 'utf8', env: environment, input });
  return { code: ended.status, out: ended.stdout, said: ended.stderr };
}

describe('egiz check', () => {
  test('exits 0 when nothing was found, 1 when something was, by the level that was asked for', () => {
    expect(egiz('check', file('whole.jsonl', WHOLE)).code).toBe(0);
    expect(egiz('check', file('lost.jsonl', LOST)).code).toBe(1);
    const profile = file('note.json', { severities: { quotes: 'note' } });
    expect(egiz('check', '--profile', profile, 'lost.jsonl').code).toBe(0);
    expect(egiz('check', '--profile', profile, '--fail-on', 'info', 'lost.jsonl').code).toBe(1);
  });

  test.each([
    ['en', 'Error', 'lost its quotation marks'],
    ['kk', 'Қате', 'тырнақшасыз'],
    ['ru', 'Ошибка', 'потеряла кавычки'],
  ])('says in %s what was lost and where', (language, level, words) => {
    const { out } = egiz('check', '--lang', language, file('lost.jsonl', LOST));
    expect(out).toContain('lost.jsonl:1 · lost');
    expect(out).toContain(level);
    expect(out).toContain(words);
    expect(out).toMatch(/│ «Жұмыс басталды», – деді министр\.\n +│ \^{16}\n/);
    expect(out).not.toContain('\u001B');
  });

  test.each([
    ['{"id":1', 'bad.jsonl', /bad\.jsonl:2: The line is not JSON/],
    ['{"id":"a"}', 'bad.jsonl', /bad\.jsonl:2: The field source/],
    [JSON.stringify({ ...LOST, sourceLang: 'fr' }), 'bad.jsonl', /bad\.jsonl:2: Only Kazakh .* fr/],
  ])('exits 2 for %s, and names file, line and reason', (line, name, words) => {
    const { code, said, out } = egiz('check', '--format', 'jsonl', file(name, WHOLE, line, LOST));
    expect(code).toBe(2);
    expect(said).toMatch(words);
    // The rest is checked all the same.
    expect(
      out
        .trim()
        .split('\n')
        .map((one) => JSON.parse(one).id),
    ).toEqual(['whole', 'lost']);
  });

  test('exits 2 for what is not there, in the language of the caller', () => {
    expect(egiz('check', 'nowhere.jsonl')).toMatchObject({ code: 2, said: 'nowhere.jsonl: There is no such file.\n' });
    expect(egiz('check', '--lang', 'kk', 'nowhere.jsonl').said).toContain('Мұндай файл жоқ');
    expect(egiz('check', '--lang', 'ru').said).toContain('Назовите хотя бы один файл');
    expect(
      egiz('check', '--profile', file('p.json', { severities: { quotez: 'off' } }), 'nowhere.jsonl'),
    ).toMatchObject({
      code: 2,
      said: expect.stringContaining('severities.quotez'),
    });
  });

  test('reads what is piped in, and has nothing to repair there', () => {
    const lines = `${JSON.stringify(WHOLE)}\n${JSON.stringify(LOST)}\n`;
    const found = piped(lines, 'check', '-');
    expect(found.code).toBe(1);
    expect(found.out).toContain('-:2 · lost');
    expect(found.out).toContain('│ «Жұмыс басталды», – деді министр.');
    expect(piped('{"id":', 'check', '-')).toMatchObject({ code: 2, said: '-:1: The line is not JSON.\n' });
    expect(piped(lines, 'check', '--fix', '-').code).toBe(2);
    expect(piped(lines, 'check', '--fix', '--lang', 'kk', '-').said).toContain('түзетілетін файлы жоқ');
  });

  test('says what the articles of a day say in two ways, and where', () => {
    const sentence = 'Бүгін қалада жаңа мектеп ашылды.';
    const rain = { ...WHOLE, id: 'one', source: sentence, target: 'A new school was opened in the city today.' };
    const retold = { ...rain, id: 'two', target: 'Today a new school opened its doors in the city.' };
    file('monday.jsonl', { ...rain, article: 'a' }, { ...WHOLE, article: 'a' }, { ...retold, article: 'b' });
    const day = egiz('check', '--day', 'monday.jsonl');
    expect(day.code).toBe(1);
    expect(day.out).toContain('monday.jsonl:3 · two');
    expect(day.out).toMatch(/stands in “monday\.jsonl:1” in another translation: “A new school was opened/);
    expect(egiz('check', 'monday.jsonl').code).toBe(0);
    // Each file is an article of its own.
    file('first.jsonl', rain);
    expect(egiz('check', '--day', '--lang', 'kk', 'first.jsonl', file('second.jsonl', retold)).out).toContain(
      'Дәл осы сөйлем «first.jsonl:1» материалында басқаша аударылған',
    );
    expect(egiz('check', '--day', '--fix', 'first.jsonl').code).toBe(2);
  });

  test('gives long input to several workers and keeps the order', () => {
    const cases = Array.from({ length: 6000 }, (_, at) => ({ ...(at % 7 === 0 ? LOST : WHOLE), id: `c${at}` }));
    const { code, out } = egiz('check', '--format', 'jsonl', file('long.jsonl', ...cases));
    expect(code).toBe(1);
    const lines: { id: string; flags: unknown[] }[] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
    expect(lines.every(({ flags }, at) => flags.length > 0 === (at % 7 === 0))).toBe(true);
  });

  test('aligns two texts by paragraph, and shows what one has alone', () => {
    const source = file(
      's.txt',
      'Егін орағы басталды',
      '',
      '«Биыл 12 миллион тонна жинаймыз», – деді министр.',
      '',
      'Жұма күні солтүстікте жаңбыр күтіледі.',
      '',
      'Диқандардың 340 жаңа комбайны бар.',
    );
    const target = file(
      't.txt',
      'The harvest has begun',
      '',
      'We will reap 12 million tonnes this year, the minister said.',
      '',
      'Farmers have 340 new combine harvesters.',
    );
    const { code, out } = egiz('check', '--format', 'jsonl', '--source', source, '--target', target);
    expect(code).toBe(1);
    const checks = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).flags.map((flag: { check: string }) => flag.check));
    expect(checks.flat()).toEqual(expect.arrayContaining(['quotes.missing', 'segment.gap']));
  });

  test('writes a page that holds what it needs, and nothing of the text as code', () => {
    const evil = { ...LOST, id: '<script>', target: `<img src=x onerror=alert(1)> ${LOST.target}` };
    const { out } = egiz('check', '--format', 'html', file('evil.jsonl', evil));
    expect(out).toMatch(/^<!doctype html>.*<html lang="en">.*<\/html>\n$/s);
    expect(out).not.toMatch(/<img|<script|https?:\/\//);
    expect(out).toContain('<mark class="error">«Жұмыс басталды»</mark>');
  });

  test('writes SARIF whose results point at file and line', () => {
    const log = JSON.parse(egiz('check', '--format', 'sarif', file('lost.jsonl', WHOLE, LOST)).out);
    expect(log.version).toBe('2.1.0');
    const [result] = log.runs[0].results;
    expect(result).toMatchObject({ ruleId: 'quotes.missing', level: 'error' });
    expect(log.runs[0].tool.driver.rules[result.ruleIndex].id).toBe('quotes.missing');
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'lost.jsonl' },
      region: { startLine: 2 },
    });
    expect(JSON.parse(egiz('check', '--format', 'sarif', file('whole.jsonl', WHOLE)).out).runs[0].results).toEqual([]);
  });

  test('never writes over a file without being told to', () => {
    const name = file('lost.jsonl', LOST);
    const before = readFileSync(join(folder, name), 'utf8');
    egiz('check', '--fix', name);
    expect(readFileSync(join(folder, name), 'utf8')).toBe(before);
    file('lost.fixed.jsonl', WHOLE);
    expect(egiz('check', '--fix', name)).toMatchObject({ code: 2, said: expect.stringContaining('lost.fixed.jsonl') });
  });

  test('begins at once: nothing of a server, a queue or a database is loaded', () => {
    const listing = file(
      'listing.cjs',
      `process.on('exit', () => console.error(Object.keys(require.cache).join('\\n')));`,
    );
    const environment = { PATH: process.env.PATH, INIT_CWD: folder, LANG: 'en' };
    const command = ['--require', join(folder, listing), CLI, 'check', file('lost.jsonl', LOST)];
    const loaded = spawnSync(process.execPath, command, { encoding: 'utf8', env: environment }).stderr.split('\n');
    expect(loaded.filter((path) => /check-command\.js$/.test(path))).toHaveLength(1);
    expect(
      loaded.filter((path) => /node_modules.(?:@nestjs|typeorm|pg|bullmq|ioredis|fastify|react|zod)\b/.test(path)),
    ).toEqual([]);
    expect(
      loaded.filter((path) => /dist.src.(?:features|schema|workflow|platform.(?:database|http|queues))\b/.test(path)),
    ).toEqual([]);
  });
});

describe('egiz check of an XLIFF', () => {
  const xliff = (units: readonly (readonly [string, string])[]) =>
    `<xliff version="2.1" srcLang="kk" trgLang="en"><file id="f"><unit id="u">${units
      .map(([source, target]) => `<segment><source>${source}</source><target>${target}</target></segment>`)
      .join('')}</unit></file></xliff>`;
  const SPEECH = [
    ['Министр: «Егін орағы басталды.', 'The minister: “The harvest has begun.'],
    ['Биыл мол болады», – деді.', 'This year it will be rich,” he said.'],
  ] as const;

  test('takes its segments as one article: a quotation may run over them', () => {
    expect(egiz('check', '--fail-on', 'info', file('whole.xlf', xliff(SPEECH))).code).toBe(0);
    const alone = file('half.xlf', xliff([SPEECH[0], [SPEECH[1][0], 'This year it will be rich, he said.']]));
    expect(egiz('check', '--format', 'jsonl', alone).out).toContain('quotes.unpaired');
  });

  test('refuses entities of its own, with the line', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa">]>\n${xliff(SPEECH)}`;
    expect(egiz('check', file('bomb.xlf', bomb))).toMatchObject({
      code: 2,
      said: expect.stringMatching(/^bomb\.xlf:1: /),
    });
  });
});
