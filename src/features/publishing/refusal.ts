import type { Obstacle } from '../../contract/publishing';
import { DomainError } from '../../kernel/domain-error';

/** The first obstacle in words, and all of them for the screen. */
export function refuse(obstacles: readonly Obstacle[]): DomainError {
  const [first] = obstacles;
  if (!first) throw new Error('nothing to refuse');
  return new DomainError('conflict', first.code, first.parameters, { obstacles });
}
