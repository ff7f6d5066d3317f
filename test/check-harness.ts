import { type CheckId, checkEntry } from '../src/checks/catalogue';
import type { Finding, Severity } from '../src/checks/check';
import { runSegmentChecks } from '../src/checks/run-checks';
import type { Locale } from '../src/kernel/locale';
import type { Span } from '../src/text/span';

/** A pair on which the check is silent, whether it is plainly right or only looks wrong; `note` where it may inform. */
export type SilentPair = readonly [source: string, target: string, atMost?: 'note'];
/** A pair in which the check finds the places between ⟦ and ⟧. */
export type FoundPair = readonly [source: string, target: string, severity?: Severity];

export interface Direction {
  readonly silent: readonly SilentPair[];
  readonly found: readonly FoundPair[];
}

/**
 * The one test that every check of a pair passes, in each direction it applies to: good pairs, good to ignore, failures with the spot
 * marked in the text. Also: the same answer twice, places inside the texts, another text another fingerprint.
 */
export function describeCheck(id: CheckId, directions: Partial<Record<'kk-en' | 'en-kk', Direction>>): void {
  describe(id, () => {
    for (const [direction, { silent, found }] of Object.entries(directions)) {
      const [sourceLocale, targetLocale] = direction.split('-') as [Locale, Locale];
      const run = (source: string, target: string) =>
        runSegmentChecks({
          source,
          target,
          sourceLocale,
          targetLocale,
          blockKind: 'paragraph',
          relation: 'translation',
        });
      const of = (findings: readonly Finding[]) => findings.filter(({ check }) => check === id);

      for (const [source, target, atMost] of silent) {
        it(`${direction} is silent on ${source} | ${target}`, () => {
          expect(of(run(source, target)).filter(({ severity }) => severity !== atMost)).toEqual([]);
        });
      }

      for (const [markedSource, markedTarget, severity] of found) {
        it(`${direction} finds ${markedSource} | ${markedTarget}`, () => {
          const [source, target] = [unmarked(markedSource), unmarked(markedTarget)];
          const findings = of(run(source, target));
          expect(findings.length).toBeGreaterThan(0);
          expect(
            marked(
              source,
              findings.flatMap((finding) => finding.source),
            ),
          ).toBe(markedSource);
          expect(
            marked(
              target,
              findings.flatMap((finding) => finding.target),
            ),
          ).toBe(markedTarget);
          for (const finding of findings) {
            expect(finding).toMatchObject({ message: `checks.${id}`, answerable: checkEntry(id).isAnswerable });
            if (severity) expect(finding.severity).toBe(severity);
          }
          expect(of(run(source, target))).toEqual(findings);
          const others = of(run(`${source} `, target)).map(({ fingerprint }) => fingerprint);
          expect(findings.filter(({ fingerprint }) => others.includes(fingerprint))).toEqual([]);
        });
      }
    }
  });
}

function unmarked(text: string): string {
  return text.replace(/[⟦⟧]/gu, '');
}

/** Puts the marks back where the findings are. */
export function marked(text: string, spans: readonly Span[]): string {
  const ends = [...spans].sort((a, b) => b.start - a.start || b.end - a.end);
  return ends.reduce(
    (result, { start, end }) => `${result.slice(0, start)}⟦${result.slice(start, end)}⟧${result.slice(end)}`,
    text,
  );
}
