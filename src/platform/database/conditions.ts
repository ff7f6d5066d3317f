/** The conditions of a list that a person filters: fixed words of SQL, and every value a parameter. */
export class Conditions {
  readonly parameters: unknown[] = [];
  private readonly parts: string[];

  constructor(first: string) {
    this.parts = [first];
  }

  get sql(): string {
    return this.parts.join(' and ');
  }

  add(condition: string): void {
    this.parts.push(condition);
  }

  /** The placeholder of a value. */
  parameter(value: unknown): string {
    this.parameters.push(value);
    return `$${this.parameters.length}`;
  }

  /** The placeholders of several values, each with its type. */
  list(values: readonly unknown[], types: readonly string[]): string {
    return values.map((value, index) => `${this.parameter(value)}::${types[index]}`).join(', ');
  }
}
