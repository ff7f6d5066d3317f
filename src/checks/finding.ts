import { checkEntry } from './catalogue';
import type { Discovery, Finding } from './check';
import { fingerprintOf } from './fingerprint';

/** Gives what a rule discovered its words, its identity and the right to be answered. */
export function findingOf(discovery: Discovery, sourceText: string, targetText: string, ordinal = 0): Finding {
  const { check, source, target } = discovery;
  return {
    ...discovery,
    message: `checks.${check}`,
    answerable: checkEntry(check).isAnswerable,
    fingerprint: fingerprintOf({ check, sourceText, targetText, source, target, ordinal }),
  };
}
