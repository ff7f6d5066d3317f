/** Why the house does not open: a code under `start.<code>` in the catalogues, and what to put into the sentence. */
export class StartRefusal extends Error {
  constructor(
    readonly code: string,
    readonly parameters: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'StartRefusal';
  }
}
