import type { CheckInput, Discovery } from './check';

/** One fault, one finding: where nothing was translated, nothing else is worth saying. */
export function oneFindingForOneFault(_input: CheckInput, found: readonly Discovery[]): Discovery[] {
  const isUntranslated = found.some(
    ({ check, severity }) => check === 'segment.untranslated' && severity === 'blocker',
  );
  return isUntranslated ? found.filter(({ check }) => UNTRANSLATED.has(check)) : [...found];
}

const UNTRANSLATED: ReadonlySet<string> = new Set(['text.ill_formed', 'segment.empty', 'segment.untranslated']);
