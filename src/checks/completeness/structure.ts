import { findIllFormed } from '../../text/normalize';
import type { CheckInput, Discovery, Side } from '../check';

/** A segment that nobody translated. */
export function checkEmpty({ source, target }: CheckInput): Discovery[] {
  if (target.trim() !== '' || !/[\p{L}\p{N}]/u.test(source)) return [];
  return [
    {
      check: 'segment.empty',
      severity: 'blocker',
      source: [{ start: 0, end: source.length }],
      target: [],
      parameters: {},
      confidence: 1,
    },
  ];
}

/** Characters that may not stand in any text. */
export function checkWellFormed({ source, target }: CheckInput): Discovery[] {
  return [...illFormed(source, 'source'), ...illFormed(target, 'target')];
}

function illFormed(text: string, side: Side): Discovery[] {
  const found = findIllFormed(text);
  if (!found) return [];
  const place = [{ start: found.offset, end: found.offset + 1 }];
  const code = `U+${found.codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  return [
    {
      check: 'text.ill_formed',
      severity: 'blocker',
      source: side === 'source' ? place : [],
      target: side === 'target' ? place : [],
      parameters: { character: code, offset: found.offset },
      confidence: 1,
    },
  ];
}
