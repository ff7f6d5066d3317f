import { applyFixes } from '../../checks/apply-fixes';
import { ArticleSession } from '../../checks/article-session';
import type { CheckInput, Finding } from '../../checks/check';
import { findingOf } from '../../checks/finding';
import { applyProfile } from '../../checks/profile';
import { discoverInSegment, runSegmentChecks } from '../../checks/run-checks';
import { glossaryOf } from '../../checks/terms/glossary';
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
import type { Repetitions } from './repetitions';

/** Reads what is still raw, checks it, repairs it where that is asked for, and says it in the format that was asked for. */
export function checkBatch(batch: Batch, settings: Settings, repetitions: Repetitions): BatchResult {
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
    batch.kind === 'article'
      ? checkArticle(pairs, settings)
      : pairs.map((pair) => checkPair(pair, settings, repetitions));
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

function checkPair(pair: Pair, settings: Settings, repetitions: Repetitions): Outcome {
  const run = (target: string) => {
    if (pair.isGap) return gap(pair);
    const found = repetitions.findings({ ...inputOf(pair, settings), target }, runSegmentChecks);
    return applyProfile(found, pair, settings.profile);
  };
  if (!settings.isFixing || !pair.place) return { pair, findings: run(pair.target), repairs: [], target: pair.target };
  const discover = (target: string) => discoverInSegment({ ...inputOf(pair, settings), target });
  return repaired(pair, applyFixes(pair.target, run, discover));
}

/** The pairs of one article see each other: a quotation may run over paragraphs, a name must stay a name. */
function checkArticle(pairs: readonly Pair[], settings: Settings): Outcome[] {
  const whole = pairs.filter(({ isGap }) => !isGap);
  const segmentOf = (pair: Pair, target: string) => ({
    ...inputOf(pair, settings),
    target,
    blockIndex: pair.block ?? 0,
  });
  const session = new ArticleSession(whole.map((pair) => segmentOf(pair, pair.target)));
  const targets = new Map(whole.map((pair) => [pair, pair.target]));
  const repairs = new Map<Pair, CheckedPair['repairs']>();
  if (settings.isFixing) {
    const repairable = new Set(session.findings().flatMap(({ fix, segmentIndex }) => (fix ? [segmentIndex] : [])));
    for (const [index, pair] of whole.entries()) {
      if (!pair.place || !repairable.has(index)) continue;
      const run = (target: string) => {
        session.replace(index, segmentOf(pair, target));
        const found = session.findings().filter(({ segmentIndex }) => segmentIndex === index);
        return applyProfile(found, { ...pair, target }, settings.profile);
      };
      const discover = (target: string) => {
        session.replace(index, segmentOf(pair, target));
        return session.discovered(index);
      };
      const { target, repairs: done } = repaired(pair, applyFixes(pair.target, run, discover));
      session.replace(index, segmentOf(pair, target));
      targets.set(pair, target);
      repairs.set(pair, done);
    }
  }
  const found = new Map<Pair | undefined, Finding[]>();
  for (const { segmentIndex, ...finding } of session.findings()) {
    found.set(whole[segmentIndex], [...(found.get(whole[segmentIndex]) ?? []), finding]);
  }
  return pairs.map((pair) => {
    const target = targets.get(pair) ?? pair.target;
    const findings = applyProfile(
      [...(pair.isGap ? gap(pair) : (found.get(pair) ?? [])), ...(pair.across ?? [])],
      { ...pair, target },
      settings.profile,
    );
    return { pair, findings, repairs: repairs.get(pair) ?? [], target };
  });
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
  const glossary = profile.terms && glossaryOf(profile.terms);
  return { source, target, sourceLocale, targetLocale, blockKind, relation, glossary };
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
