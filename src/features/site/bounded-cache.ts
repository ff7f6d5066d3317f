export interface Sized {
  /** Bytes it holds. */
  readonly size: number;
}

/** Keeps what was used last, up to a number of bytes. Whatever is larger than an eighth of that is not kept at all. */
export class BoundedCache<Value extends Sized> {
  private readonly values = new Map<string, Value>();
  private held = 0;

  constructor(private readonly limit: number) {}

  get(key: string): Value | undefined {
    const value = this.values.get(key);
    if (value === undefined) return undefined;
    this.values.delete(key);
    this.values.set(key, value);
    return value;
  }

  /** Takes the place of what was there, in one assignment. */
  set(key: string, value: Value): void {
    this.drop(key);
    if (value.size > this.limit / 8) return;
    this.values.set(key, value);
    this.held += value.size;
    for (const oldest of this.values.keys()) {
      if (this.held <= this.limit) return;
      this.drop(oldest);
    }
  }

  drop(key: string): void {
    const value = this.values.get(key);
    if (value === undefined) return;
    this.values.delete(key);
    this.held -= value.size;
  }

  clear(): void {
    this.values.clear();
    this.held = 0;
  }
}
