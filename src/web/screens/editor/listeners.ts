/** Who wants to know: of everything, or of one thing. */
export class Listeners {
  private readonly ofAll = new Set<() => void>();
  private readonly ofOne = new Map<string, Set<() => void>>();

  /** Ends when the answer is called. */
  add(id: string | null, listener: () => void): () => void {
    const heard = id === null ? this.ofAll : (this.ofOne.get(id) ?? new Set());
    if (id !== null) this.ofOne.set(id, heard);
    heard.add(listener);
    return () => {
      heard.delete(listener);
      if (id !== null && heard.size === 0) this.ofOne.delete(id);
    };
  }

  /** Of one thing, of some, or of all of them. */
  tell(about?: string | Iterable<string>): void {
    const ids = about === undefined ? [...this.ofOne.keys()] : typeof about === 'string' ? [about] : about;
    for (const id of ids) for (const listener of this.ofOne.get(id) ?? []) listener();
    for (const listener of this.ofAll) listener();
  }
}
