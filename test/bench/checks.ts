import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ArticleSession } from '../../src/checks/article-session';
import type { ArticleSegment, CheckInput } from '../../src/checks/check';
import { runSegmentChecks } from '../../src/checks/run-checks';
import { quotePo } from '../../src/exchange/po';
import { median, quantile, type Row, report } from './bench-database';

// What the checks cost: beside pofilter as a whole process, at the start, in one thread, on hostile input, after an edit. `checks - FILE` takes the
// pairs from a file of JSON lines {"en","kk"} instead of the demo's sentences.
const ROOT = join(__dirname, '..', '..', '..');
const PAIRS = 20_000;
const ROUNDS = 3;

interface SentencePair {
  readonly en: string;
  readonly kk: string;
}

/**
 * As many pairs as wanted: sentences in turn, short ones joined to about the length of news. Some stand more than once, as they do in a
 * translation memory.
 */
function pairsOf(file: string | undefined): SentencePair[] {
  const sentences = readFileSync(file ?? join(ROOT, 'demo', 'pairs.jsonl'), 'utf8')
    .split('\n')
    .flatMap((line): SentencePair[] => (line.trim() === '' ? [] : [JSON.parse(line)]));
  return Array.from({ length: PAIRS }, (_, at) => {
    const one = sentences[at % sentences.length] as SentencePair;
    if (file) return { en: one.en, kk: one.kk };
    const shift = 1 + (Math.floor(at / sentences.length) % (sentences.length - 1));
    const two = sentences[(at + shift) % sentences.length] as SentencePair;
    const joined = one.en.length > 100 ? one : { en: `${one.en} ${two.en}`, kk: `${one.kk} ${two.kk}` };
    return { en: joined.en, kk: joined.kk };
  });
}

/** The same with a number of its own in both texts: no pair stands twice. */
const eachAnother = ({ en, kk }: SentencePair, at: number): SentencePair => ({
  en: `${en} (${at + 1})`,
  kk: `${kk} (${at + 1})`,
});

const inputOf = ({ en, kk }: SentencePair): CheckInput => ({
  source: en,
  target: kk,
  sourceLocale: 'en',
  targetLocale: 'kk',
  blockKind: 'paragraph',
  relation: 'translation',
});

function processRow(which: string, pairs: readonly SentencePair[]): Row {
  const folder = mkdtempSync(join(tmpdir(), 'egiz-bench-checks-'));
  try {
    const po = join(folder, 'pairs.po');
    const entries = pairs.map(({ en, kk }, at) => `msgctxt "${at}"\nmsgid ${quotePo(en)}\nmsgstr ${quotePo(kk)}\n`);
    const head = 'msgid ""\nmsgstr ""\n"Language: kk\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n';
    writeFileSync(po, [head, ...entries].join('\n'));
    const seconds = (command: string, parameters: readonly string[]) => {
      const began = performance.now();
      const ended = spawnSync(command, parameters, { stdio: ['ignore', 'ignore', 'inherit'], cwd: folder });
      if (ended.error || ended.status === null || ended.status > 1) throw new Error(`${command} failed`);
      return (performance.now() - began) / 1000;
    };
    const ours = () =>
      seconds(process.execPath, [join(ROOT, 'dist', 'src', 'cli.js'), 'check', '--format', 'jsonl', po]);
    const what = `checks, whole process, ${PAIRS.toLocaleString('en')} pairs as PO, ${which}`;
    const bar = '≥ 4×, stretch 6×';
    if (!hasPofilter()) {
      const rate = PAIRS / Math.min(ours(), ours());
      const figure = `${rate.toFixed(0)} pairs/s`;
      return { what, figure, limit: 'not measured', ratio: null, bar, isKept: null, note: 'no pofilter here' };
    }
    const theirs = () =>
      seconds('pofilter', [
        '--excludefilter=spellcheck',
        '--language=kk',
        '--progress=none',
        po,
        join(folder, 'out.po'),
      ]);
    const [mine, other]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      mine.push(ours());
      other.push(theirs());
    }
    const [rate, limit] = [PAIRS / median(mine), PAIRS / median(other)];
    return {
      what,
      figure: `${rate.toFixed(0)} pairs/s`,
      limit: `${limit.toFixed(0)} pairs/s of pofilter`,
      ratio: rate / limit,
      bar,
      isKept: rate / limit >= 4,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From the call of the command to its end, for one pair. */
function startRow(): Row {
  const folder = mkdtempSync(join(tmpdir(), 'egiz-bench-start-'));
  try {
    const [pair] = pairsOf(undefined) as [SentencePair];
    const input = join(folder, 'pair.jsonl');
    const shape = { id: 'a', level: 'segment', sourceLang: 'en', targetLang: 'kk' };
    writeFileSync(input, JSON.stringify({ ...shape, source: pair.en, target: pair.kk }));
    const milliseconds = median(
      Array.from({ length: 11 }, () => {
        const began = performance.now();
        const ended = spawnSync(process.execPath, [join(ROOT, 'dist', 'src', 'cli.js'), 'check', input]);
        if (ended.status === null || ended.status > 1) throw new Error('The check of one pair failed.');
        return performance.now() - began;
      }),
    );
    return {
      what: 'checks, the command from its call to its end, one pair',
      figure: `${milliseconds.toFixed(0)} ms`,
      limit: 'median of 11',
      ratio: null,
      bar: '≤ 500 ms',
      isKept: milliseconds <= 500,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function hasPofilter(): boolean {
  try {
    execFileSync('pofilter', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function threadRow(pairs: readonly SentencePair[]): Row {
  const inputs = pairs.map(inputOf);
  const round = () => {
    const began = performance.now();
    for (const input of inputs) runSegmentChecks(input);
    return ((performance.now() - began) * 1000) / inputs.length;
  };
  round();
  const microseconds = median(Array.from({ length: 5 }, round));
  const characters = inputs.reduce((sum, { source, target }) => sum + source.length + target.length, 0) / inputs.length;
  return {
    what: 'checks, one thread, a pair',
    figure: `${microseconds.toFixed(1)} µs`,
    limit: `${characters.toFixed(0)} characters a pair`,
    ratio: null,
    bar: '≤ 40 µs for 250 characters',
    isKept: microseconds <= 40,
  };
}

const HOSTILE = [
  '"',
  '«',
  '1',
  '8,6 ',
  '(',
  'a!',
  'и\u0306',
  "'",
  ' –',
  '% ',
  '<b',
  'www.',
  'Ә',
  '? ',
  '18:',
  '&lt;',
  '\uD800',
  'Ab. ',
  'ab ',
  '22.02.2026 ',
  '@ab ',
  '<b>',
];

function hostileRows(): Row[] {
  const time = (text: string) => {
    const input = inputOf({ en: text, kk: text });
    const once = () => {
      const began = performance.now();
      runSegmentChecks(input);
      return performance.now() - began;
    };
    return Math.min(once(), once(), once());
  };
  const measured = HOSTILE.map((unit) => {
    const [small, large] = [10_000, 100_000].map((length) => time(unit.repeat(Math.floor(length / unit.length))));
    return { unit, large: large ?? 0, growth: (large ?? 0) / Math.max(small ?? 0, 0.5) };
  });
  const slowest = measured.reduce((one, other) => (one.large >= other.large ? one : other));
  const steepest = measured.reduce((one, other) => (one.growth >= other.growth ? one : other));
  return [
    {
      what: `checks, 100 kB of the worst of ${HOSTILE.length} hostile texts`,
      figure: `${slowest.large.toFixed(1)} ms`,
      limit: JSON.stringify(slowest.unit),
      ratio: null,
      bar: '≤ 50 ms',
      isKept: slowest.large <= 50,
    },
    {
      what: 'checks, 100 kB beside 10 kB of the steepest hostile text',
      figure: `${steepest.growth.toFixed(1)}×`,
      limit: JSON.stringify(steepest.unit),
      ratio: steepest.growth / 10,
      bar: '≤ 1.5× of ten',
      isKept: steepest.growth <= 15,
    },
  ];
}

function editRow(pairs: readonly SentencePair[]): Row {
  const segments = pairs.slice(0, 500).map((pair, blockIndex): ArticleSegment => ({ ...inputOf(pair), blockIndex }));
  const session = new ArticleSession(segments);
  session.findings();
  const times: number[] = [];
  for (let edit = 0; edit < 1000; edit += 1) {
    const at = (edit * 37) % segments.length;
    const segment = segments[at] as ArticleSegment;
    const began = performance.now();
    session.replace(at, { ...segment, target: segment.target.slice(0, -1 - (edit % 7)) });
    session.findings();
    if (edit >= 200) times.push(performance.now() - began);
  }
  const p95 = quantile(times, 0.95);
  return {
    what: 'checks, after an edit in an article of 500 segments: p95',
    figure: `${p95.toFixed(2)} ms`,
    limit: `median ${median(times).toFixed(2)} ms`,
    ratio: null,
    bar: '≤ 5 ms',
    isKept: p95 <= 5,
  };
}

const [, file] = process.argv.slice(2);
const pairs = pairsOf(file);
const different = new Set(pairs.map(({ en, kk }) => `${en}\n${kk}`)).size;
report([
  processRow('each another', pairs.map(eachAnother)),
  processRow(`${different.toLocaleString('en')} of them different`, pairs),
  startRow(),
  threadRow(pairs),
  ...hostileRows(),
  editRow(pairs),
]);
