/** What became of one of several: null where it was done. */
export interface Acted {
  readonly id: string;
  readonly error: Error | null;
}

/** Does something to each, one after another: what is refused stops nothing else. */
export async function actOnEach(ids: readonly string[], act: (id: string) => Promise<unknown>): Promise<Acted[]> {
  const acted: Acted[] = [];
  for (const id of ids) {
    const error = await act(id).then(
      () => null,
      (cause: unknown) => (cause instanceof Error ? cause : new Error(String(cause))),
    );
    acted.push({ id, error });
  }
  return acted;
}
