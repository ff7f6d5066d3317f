/** A variable that cannot be used, named with what was expected. */
export class EnvironmentError extends Error {
  constructor(
    readonly variable: string,
    readonly reason: string,
  ) {
    super(`${variable}: ${reason}`);
    this.name = 'EnvironmentError';
  }
}
