import { applyFixes } from '../../checks/apply-fixes';
import type { CheckInput, Finding } from '../../checks/check';
import { findingOf } from '../../checks/finding';
import { applyProfile } from '../../checks/profile';
import { runArticleChecks, runSegmentChecks } from '../../checks/run-checks';
import { quotePo } from '../../exchange/po';
import { escapeXml } from '../../exchange/xml-units';
import {
  type Batch,
  type BatchResult,
  type CheckedPair,
  type Edit,
  LEVEL_OF,
  type Notation,
  noTotals,
  type Pair,
  type Problem,
  type RawLine,
  type Settings,
} from './batch';
import { formatOf } from './formats/format-of';
import { readJsonLine } from './json-line';

/** Reads what is still raw, checks it, repairs it where that is asked for, and says it in the format that was asked for. */
export function checkBatch(batch: Batch, settings: Settings): BatchResult {
  const problems: Problem[] = [];
  const lines = new Map<Pair, RawLine>();
  const pairs: Pair[] = [];
  if (batch.kind === 'lines') {
    for (const line of batch.lines) {
      const read = readJsonLine(batch.file, line);
      if (read === null) continue;
      if ('reason' in read) problems.push(read);
      else {
        pairs.push(read);
        if (settings.isFixing) lines.set(read, line);
      }
    }
  } else pairs.push(...batch.pairs);
  const checked =
    batch.kind === 'article' ? checkArticle(pairs, settings) : pairs.map((pair) => checkPair(pair, settings));
  const edits: Edit[] = [];
  const totals = noTotals();
  for (const { pair, findings, repairs, target } of checked) {
    totals.pairs += 1;
    if (findings.length > 0) totals.pairsWithFindings += 1;
    totals.repairs += repairs.length;
    for (const { severity } of findings) totals[LEVEL_OF[severity]] += 1;
    if (target === pair.target || !pair.place) continue;
    const notation = notationOf(pair.file);
    edits.push({ file: pair.file, span: pair.place, notation, text: written(target, notation, lines.get(pair)) });
  }
  const said = checked.map((one) => ({ ...one, pair: { ...one.pair, target: one.target } }));
  return { output: formatOf(settings).body(said), totals, problems, edits };
}

type Outcome = CheckedPair & { readonly target: string };

function checkPair(pair: Pair, settings: Settings): Outcome {
  const run = (target: string) =>
    pair.isGap
      ? gap(pair)
      : applyProfile(runSegmentChecks({ ...inputOf(pair, settings), target }), pair, settings.profile);
  if (!settings.isFixing || !pair.place) return { pair, findings: run(pair.target), repairs: [], target: pair.target };
  return repaired(pair, applyFixes(pair.target, run));
}

/** The pairs of one article see each other: a quotation may run over paragraphs, a name must stay a name. */
function checkArticle(pairs: readonly Pair[], settings: Settings): Outcome[] {
  const targets = pairs.map(({ target }) => target);
  const runAll = (): Finding[][] => {
    const found: Finding[][] = pairs.map((pair) => (pair.isGap ? gap(pair) : []));
    const whole = pairs.flatMap((pair, index) => (pair.isGap ? [] : [{ pair, index }]));
    const segments = whole.map(({ pair, index }) => ({
      ...inputOf(pair, settings),
      target: targets[index] ?? '',
      blockIndex: index,
    }));
    for (const { segmentIndex, ...finding } of runArticleChecks(segments)) {
      const place = whole[segmentIndex];
      if (place) found[place.index]?.push(finding);
    }
    return found.map((findings, index) => {
      const pair = pairs[index] as Pair;
      return applyProfile(findings, { ...pair, target: targets[index] ?? '' }, settings.profile);
    });
  };
  const first = runAll();
  if (!settings.isFixing) {
    return pairs.map((pair, index) => ({ pair, findings: first[index] ?? [], repairs: [], target: pair.target }));
  }
  const outcomes = pairs.map((pair, index) => {
    if (!pair.place || !first[index]?.some(({ fix }) => fix)) {
      return { pair, findings: first[index] ?? [], repairs: [], target: pair.target };
    }
    const outcome = applyFixes(pair.target, (target) => {
      targets[index] = target;
      return runAll()[index] ?? [];
    });
    targets[index] = outcome.target;
    return repaired(pair, outcome);
  });
  const last = runAll();
  return outcomes.map((outcome, index) => ({ ...outcome, findings: last[index] ?? [] }));
}

function repaired(pair: Pair, { target, repairs, left }: ReturnType<typeof applyFixes<Finding>>): Outcome {
  let text = pair.target;
  const said = repairs.map(({ finding, fix }) => {
    const from = text.slice(fix.span.start, fix.span.end);
    text = text.slice(0, fix.span.start) + fix.text + text.slice(fix.span.end);
    return { check: finding.check, from, to: fix.text };
  });
  return { pair, findings: left, repairs: said, target };
}

function inputOf(pair: Pair, { profile }: Settings): CheckInput {
  const { source, target, sourceLocale, targetLocale, blockKind } = pair;
  const relation = pair.relation ?? profile.relation ?? 'translation';
  return { source, target, sourceLocale, targetLocale, blockKind, relation };
}

/** What one text has alone. */
function gap({ source, target }: Pair): Finding[] {
  const whole = (text: string) => (text === '' ? [] : [{ start: 0, end: text.length }]);
  const discovery = { check: 'segment.gap', severity: 'blocker' as const, parameters: {}, confidence: 1 };
  return [findingOf({ ...discovery, source: whole(source), target: whole(target) }, source, target)];
}

function notationOf(file: string): Notation {
  const ending = /\.([a-z]+)$/iu.exec(file)?.[1]?.toLowerCase() ?? '';
  if (ending === 'po' || ending === 'pot') return 'po';
  if (['xlf', 'xliff', 'tmx', 'xml'].includes(ending)) return 'xml';
  return ending === 'txt' || ending === 'md' ? 'text' : 'json';
}

function written(target: string, notation: Notation, line: RawLine | undefined): string {
  if (notation === 'po') return quotePo(target);
  if (notation === 'xml') return escapeXml(target);
  if (notation === 'text' || !line) return target;
  const value: unknown = JSON.parse(line.text);
  return JSON.stringify({ ...(typeof value === 'object' ? value : {}), target });
}
