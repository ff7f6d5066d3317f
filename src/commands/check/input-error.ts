import type { Problem } from './batch';

/** A file that cannot be read on: where, and why. */
export class InputError extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.file}:${problem.line}: ${problem.reason}`);
    this.name = 'InputError';
  }
}
