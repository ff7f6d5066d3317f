import type { Discovery } from '../check';
import { UNITS } from '../data/measures';
import type { NumberIndex, NumberMention } from './number-mention';

/** How far a conversion in brackets stands behind what it converts. */
const NEAR = 30;
const TOLERANCE = 0.03;

/** Whether two measures are of one kind in two units: miles and kilometres. Weeks and days are said either way. */
export function areConvertible(one: NumberMention, other: NumberMention): boolean {
  const [a, b] = [one.unit && UNITS[one.unit], other.unit && UNITS[other.unit]];
  return Boolean(a && b && a.kind === b.kind && a.kind !== 'time' && one.unit !== other.unit);
}

/** Whether two measures are one in two units, within three per cent: 85 miles and 137 km. */
export function isConverted(one: NumberMention, other: NumberMention): boolean {
  if (!areConvertible(one, other)) return false;
  return one.values.some((value) =>
    other.values.some((converted) => {
      const [meant, said] = [value * factorOf(one), converted * factorOf(other)];
      return Math.abs(said - meant) <= Math.max(TOLERANCE * meant, factorOf(other) / 2);
    }),
  );
}

/** What the measure would be in the other's unit, in as many figures as anybody says. */
export function convertedTo(one: NumberMention, other: NumberMention): number {
  const value = ((one.values.at(-1) ?? 0) * factorOf(one)) / factorOf(other);
  return Number(value.toPrecision(3));
}

function factorOf({ unit }: NumberMention): number {
  return (unit && UNITS[unit]?.factor) || 1;
}

/** A conversion that the translator added in brackets, and miscalculated: 85 miles (173 km). What the source rounds is its own affair. */
export function compareConversions(theirs: readonly NumberMention[], source: NumberIndex): Discovery[] {
  const found: Discovery[] = [];
  for (let at = 1; at < theirs.length; at += 1) {
    const [first, second] = [theirs[at - 1] as NumberMention, theirs[at] as NumberMention];
    if (!second.isBracketed || first.isBracketed || second.span.start - first.span.end > NEAR) continue;
    if (!areConvertible(first, second) || isConverted(first, second) || source.find(second)) continue;
    const expected = String(convertedTo(first, second));
    found.push({
      check: 'units.conversion',
      severity: 'warning',
      source: [],
      target: [second.span],
      parameters: { expected, actual: second.text },
      expected,
      actual: second.text,
      confidence: 0.8,
    });
  }
  return found;
}
