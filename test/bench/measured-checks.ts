import type { Case, Flag } from './damaged-cases';

/** How often a check found a kind of damage, and how often it alarmed without cause. */
export interface MeasuredCheck {
  /** Per cent of the cases of a kind of damage in which it is new, for the kinds it finds at all. */
  readonly finds: Readonly<Record<string, number>>;
  readonly alarmsTidy: number;
  readonly notesTidy: number;
}

export interface Measured {
  readonly cases: number;
  readonly tidy: number;
  readonly alarmsTidy: number;
  readonly errorsTidy: number;
  readonly types: Readonly<Record<string, { readonly cases: number; readonly any: number; readonly strict: number }>>;
  readonly checks: Readonly<Record<string, MeasuredCheck>>;
}

/** Damage of which a check must find this share before the page says that it finds it. */
const WORTH_SAYING = 1;

/**
 * What the checks are worth, from cases that are damaged and their whole twins. A finding counts when the twin has fewer of its
 * check; notes never count.
 */
export function measure(
  cases: readonly Case[],
  flagsOf: ReadonlyMap<string, readonly Flag[]>,
  names: Readonly<Record<string, string | readonly string[]>>,
): Measured {
  const types = new Map<string, { cases: number; any: number; strict: number; by: Map<string, number> }>();
  const tidy = cases.filter(
    ({ defect, level, natural, variant }) =>
      defect === 'none' && level === 'segment' && natural.length === 0 && variant === undefined,
  );
  for (const { id, base, defect, expect } of cases) {
    if (defect === 'none') continue;
    const type = types.get(defect) ?? { cases: 0, any: 0, strict: 0, by: new Map<string, number>() };
    types.set(defect, type);
    const fresh = newChecks(flagsOf.get(id) ?? [], flagsOf.get(base ?? '') ?? []);
    type.cases += 1;
    if (fresh.size > 0) type.any += 1;
    if ([...fresh].some((check) => [names[check] ?? check].flat().some((name) => expect.includes(name))))
      type.strict += 1;
    for (const check of fresh) type.by.set(check, (type.by.get(check) ?? 0) + 1);
  }
  const ids = new Set([...flagsOf.values()].flat().map(({ check }) => check));
  const share = (count: number, all: number) => (all === 0 ? 0 : Math.round((count / all) * 1000) / 10);
  const tidyWith = (wanted: (flag: Flag) => boolean) =>
    tidy.filter(({ id }) => (flagsOf.get(id) ?? []).some(wanted)).length;
  const checks: Record<string, MeasuredCheck> = {};
  for (const check of [...ids].sort()) {
    const finds: Record<string, number> = {};
    for (const [name, { cases: all, by }] of [...types].sort(([one], [other]) => (one < other ? -1 : 1))) {
      const found = share(by.get(check) ?? 0, all);
      if (found >= WORTH_SAYING) finds[name] = found;
    }
    checks[check] = {
      finds,
      alarmsTidy: share(
        tidyWith((flag) => flag.check === check && flag.severity !== 'info'),
        tidy.length,
      ),
      notesTidy: share(
        tidyWith((flag) => flag.check === check && flag.severity === 'info'),
        tidy.length,
      ),
    };
  }
  return {
    cases: cases.length,
    tidy: tidy.length,
    alarmsTidy: share(
      tidyWith(({ severity }) => severity !== 'info'),
      tidy.length,
    ),
    errorsTidy: share(
      tidyWith(({ severity }) => severity === 'error'),
      tidy.length,
    ),
    types: Object.fromEntries(
      [...types]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, { cases: all, any, strict }]) => [
          name,
          { cases: all, any: share(any, all), strict: share(strict, all) },
        ]),
    ),
    checks,
  };
}

/** Checks with more alarms here than in the whole twin. */
function newChecks(flags: readonly Flag[], twin: readonly Flag[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { check, severity } of flags) if (severity !== 'info') counts.set(check, (counts.get(check) ?? 0) + 1);
  for (const { check, severity } of twin) if (severity !== 'info') counts.set(check, (counts.get(check) ?? 0) - 1);
  return new Set([...counts].flatMap(([check, count]) => (count > 0 ? [check] : [])));
}
