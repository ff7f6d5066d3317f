import type { ArticleFinding, Relation } from '../../checks/check';
import { fingerprintOf } from '../../checks/fingerprint';
import { applyProfile, type Profile } from '../../checks/profile';
import { runArticleChecks } from '../../checks/run-checks';
import { glossaryOf } from '../../checks/terms/glossary';
import type { FoundFinding } from './found-finding';
import type { PairText, WorkingSegment } from './working-pair';

/** Everything that is wrong with a pair: in its segments, across the article, and in the structure that the desk keeps of it. */
export function checkPair(pair: PairText, profile: Profile = {}): FoundFinding[] {
  const { sourceLocale, targetLocale, relation, segments } = pair;
  const glossary = profile.terms && glossaryOf(profile.terms);
  const found = runArticleChecks(
    segments.map(({ sourceText, targetText, blockIndex, blockKind }) => ({
      source: sourceText,
      target: targetText,
      sourceLocale,
      targetLocale,
      blockIndex,
      blockKind,
      relation,
      glossary,
    })),
  );
  const inTexts = found.flatMap((finding) => {
    const segment = segments[finding.segmentIndex];
    if (!segment || finding.check === EMPTY) return [];
    const { sourceText, targetText, blockKind } = segment;
    const weighed = applyProfile([finding], { source: sourceText, target: targetText, blockKind }, profile);
    return weighed.map((one) => placed(one, segment));
  });
  return [...segments.flatMap((segment) => structural(segment, relation)), ...inTexts];
}

const EMPTY = 'segment.empty';
const GAP = 'segment.gap';

/** Nobody translated it, or nobody said why it has no counterpart. An adaptation or a brief leaves out what it likes, but for the headline. */
function structural(segment: WorkingSegment, relation: Relation): FoundFinding[] {
  const { kind, sourceText, targetText, gapReason, blockKind } = segment;
  const mayOmit = relation === 'adaptation' || relation === 'brief';
  const isEmpty = kind === 'pair' && targetText.trim() === '' && (!mayOmit || blockKind === 'headline');
  const isGap = kind !== 'pair' && gapReason === null && !mayOmit;
  if (!isEmpty && !isGap) return [];
  const whole = (text: string) => (text === '' ? [] : [{ start: 0, end: text.length }]);
  const check = isEmpty ? EMPTY : GAP;
  return [
    placed(
      {
        check,
        severity: 'blocker',
        source: whole(sourceText),
        target: whole(targetText),
        message: `checks.${check}`,
        parameters: {},
        answerable: false,
      },
      segment,
    ),
  ];
}

/** A finding of the library as it is stored: by its segment, so that equal sentences have findings and answers of their own. */
function placed(
  finding: Pick<
    ArticleFinding,
    'check' | 'severity' | 'source' | 'target' | 'message' | 'parameters' | 'fix' | 'answerable'
  >,
  { id, sourceText, targetText }: WorkingSegment,
): FoundFinding {
  const { check, severity, source, target } = finding;
  return {
    segmentId: id,
    checkId: check,
    severity,
    sourceSpans: source,
    targetSpans: target,
    messageKey: finding.message,
    parameters: finding.parameters,
    fix: finding.fix ?? null,
    isAnswerable: finding.answerable,
    fingerprint: `${fingerprintOf({ check, sourceText, targetText, source, target })}.${severity}.${id}`,
  };
}
