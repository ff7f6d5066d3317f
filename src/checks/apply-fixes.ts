import type { Finding, Fix } from './check';

/** What was repaired: the finding, and the words that came and went. */
export interface Repair<Kind extends Finding> {
  readonly finding: Kind;
  readonly fix: Fix;
}

/** A text with fixes put in; of two that touch each other the first is taken. `insertFixes('8,6', [8.6 at 0–3])` is `8.6`. */
export function insertFixes(text: string, fixes: readonly Fix[]): { readonly text: string; readonly taken: Fix[] } {
  const taken: Fix[] = [];
  for (const fix of [...fixes].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const last = taken.at(-1);
    if (!last || fix.span.start > last.span.end) taken.push(fix);
  }
  const parts = taken.map((fix, index) => text.slice(taken[index - 1]?.span.end ?? 0, fix.span.start) + fix.text);
  return { text: parts.join('') + text.slice(taken.at(-1)?.span.end ?? 0), taken };
}

const MOST_ROUNDS = 4;

/**
 * Repairs a translation with the fixes that are the only sensible ones, one after the other: a fix stays when its finding is gone and
 * no other has come. `run` tells what is found in a translation, `discover` what is seen there before one fault becomes one finding: a
 * repair may uncover what its fault hid, and only that.
 */
export function applyFixes<Kind extends Finding>(
  target: string,
  run: (target: string) => readonly Kind[],
  discover: (target: string) => readonly Named[] = run,
): { readonly target: string; readonly repairs: Repair<Kind>[]; readonly left: readonly Kind[] } {
  let [text, left] = [target, run(target)];
  const repairs: Repair<Kind>[] = [];
  const refused = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS * left.length; round += 1) {
    const finding = left.find(({ fix, check }) => fix?.side === 'target' && !refused.has(keyOf(check, fix)));
    if (!finding?.fix) break;
    const repaired = insertFixes(text, [finding.fix]).text;
    const after = run(repaired);
    if (isBetter(left, after, finding.check, discover(text))) {
      repairs.push({ finding, fix: finding.fix });
      [text, left] = [repaired, after];
    } else refused.add(keyOf(finding.check, finding.fix));
  }
  return { target: text, repairs, left };
}

interface Named {
  readonly check: string;
}

/**
 * With its letters and spaces put right a text is read for the first time: what is found in it then was always there. A word too many
 * may have hidden that others are too few.
 */
const MAKES_READABLE = /^(?:encoding|entity|chars|space)\.|^(?:caps\.month_day|word\.doubled)$/u;

/** What is told by likelihood can turn with any character; no repair is to blame for it. */
const LIKELIHOOD = /^(?:addition|omission|length|content)\./u;

/** One finding of the check less, and of every other check no more than there were or were hidden. */
export function isBetter(
  before: readonly Named[],
  after: readonly Named[],
  check: string,
  discovered: readonly Named[],
): boolean {
  const [had, has, hidden] = [counted(before), counted(after), counted(discovered)];
  if ((has.get(check) ?? 0) >= (had.get(check) ?? 0)) return false;
  if (MAKES_READABLE.test(check)) return true;
  return [...has].every(
    ([name, count]) => LIKELIHOOD.test(name) || count <= Math.max(had.get(name) ?? 0, hidden.get(name) ?? 0),
  );
}

function counted(findings: readonly Named[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { check } of findings) counts.set(check, (counts.get(check) ?? 0) + 1);
  return counts;
}

function keyOf(check: string, { span, text }: Fix): string {
  return `${check} ${span.start} ${span.end} ${text}`;
}
