/** Writes `{"name":[…],…}` item by item, so that a long list is never held in memory. */
export class JsonList {
  private count = 0;

  constructor(
    private readonly name: string,
    private readonly out: { write(text: string): unknown },
  ) {}

  add(item: object): void {
    this.open();
    if (this.count > 1) this.out.write(',\n');
    this.out.write(JSON.stringify(item));
  }

  end(more: Readonly<Record<string, unknown>>): void {
    if (this.count === 0) this.out.write(`{${JSON.stringify(this.name)}:[`);
    const rest = JSON.stringify(more).slice(1);
    this.out.write(`]${rest === '}' ? '' : ','}${rest}\n`);
  }

  private open(): void {
    if (this.count === 0) this.out.write(`{${JSON.stringify(this.name)}:[`);
    this.count += 1;
  }
}
