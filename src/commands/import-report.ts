import type { ImportCounts, ImportedDrift, ImportedItem } from '../contract/intake';
import { say } from './terminal';

const TITLE_WIDTH = 60;
const AROUND = 24;

/** One article of an import, as `--json` prints it. */
export function itemAsJson(item: ImportedItem) {
  const { title, date, sections, drifts, findings, outcome, reason, articleNumber } = item;
  return {
    title,
    date,
    sections,
    drifts,
    findings: findings.map(({ checkId, severity, section, spans, parameters }) => ({
      check: checkId,
      severity,
      section,
      offset: spans[0]?.start ?? 0,
      spans,
      parameters,
    })),
    outcome,
    reason,
    articleNumber,
  };
}

/** One article of an import as a person reads it: what became of it, then each difference of its copies with its place. */
export function itemAsLines(item: ImportedItem): string[] {
  const head = [
    say(`commands.import.outcome.${item.outcome}`).padEnd(12),
    (item.articleNumber === null ? `:${item.line}` : `№ ${item.articleNumber}`).padEnd(8),
    (item.date ?? '').padEnd(10),
    shortened(item.title, TITLE_WIDTH).padEnd(TITLE_WIDTH),
    item.sections.join(', '),
  ].join('  ');
  const lines = [head.trimEnd()];
  if (item.reason) lines.push(`    ${say(`commands.import.reason.${item.reason}`)}`);
  if (item.fuller && item.sections.length > 1) {
    lines.push(
      `    ${say('commands.import.fuller', { section: item.fuller.section, ...evidenceOf(item.fuller.evidence) })}`,
    );
  }
  lines.push(...item.drifts.map(driftLine));
  for (const { section, spans, messageKey, parameters } of item.findings) {
    lines.push(`    ! ${section}:${spans.map(({ start }) => start).join(', ')}  ${say(messageKey, parameters)}`);
  }
  return lines;
}

/** The counts, which add up to what was seen. */
export function countsLine(counts: ImportCounts): string {
  return say('commands.import.counts', { ...counts });
}

function driftLine(drift: ImportedDrift): string {
  const places = `${drift.placement.section}:${drift.placement.offset} ← ${drift.reference.section}:${drift.reference.offset}`;
  const kind = say(`commands.import.drift.${drift.kind}`);
  const cause = say(`commands.import.cause.${drift.cause}`);
  return `    · ${places}  ${kind}, ${cause}: ${around(drift.before, shortened(drift.char, 40), drift.after)}`;
}

function around(before: string, what: string, after: string): string {
  return `…${before.slice(-AROUND)}⟦${what}⟧${after.slice(0, AROUND)}…`.replace('⟦⟦⟧', '⟦⟧');
}

function evidenceOf(evidence: Readonly<Record<string, unknown>>): Record<string, number> {
  return Object.fromEntries(
    ['quotes', 'apostrophes', 'length'].map((name) => [name, typeof evidence[name] === 'number' ? evidence[name] : 0]),
  );
}

function shortened(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
