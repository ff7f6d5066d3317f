import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A month without being written to: nobody comes back for it. */
const KEPT_MILLISECONDS = 30 * 86_400_000;

interface Kept {
  readonly accountId: string;
  readonly translationId: string;
  readonly segmentId: string;
  readonly at: number;
  /** As the editor writes it down; whether it can still be read is seen when it is used. */
  readonly state: unknown;
}

interface Shape extends DBSchema {
  undo: { key: [string, string]; value: Kept; indexes: { work: [string, string]; at: number } };
}

let opened: Promise<IDBPDatabase<Shape>> | undefined;

/** A database of its own: whatever happens to it, the drafts are in another one. */
function database(): Promise<IDBPDatabase<Shape>> {
  opened ??= openDB<Shape>('egiz-undo', 1, {
    upgrade(fresh) {
      const store = fresh.createObjectStore('undo', { keyPath: ['accountId', 'segmentId'] });
      store.createIndex('work', ['accountId', 'translationId']);
      store.createIndex('at', 'at');
    },
  });
  return opened;
}

/** What one person can take back in the segments of one translation, kept in the browser. */
export class UndoDrawer {
  constructor(
    private readonly accountId: string,
    private readonly translationId: string,
  ) {}

  async all(): Promise<Map<string, unknown>> {
    const drawer = await database();
    const kept = await drawer.getAllFromIndex('undo', 'work', [this.accountId, this.translationId]);
    await forgetOld(drawer);
    return new Map(kept.map(({ segmentId, state }) => [segmentId, state]));
  }

  async keep(segmentId: string, state: unknown): Promise<void> {
    const { accountId, translationId } = this;
    const writing = (await database()).transaction('undo', 'readwrite');
    const written = writing.store.put({ accountId, translationId, segmentId, at: Date.now(), state });
    writing.commit();
    await Promise.all([written, writing.done]);
  }
}

async function forgetOld(drawer: IDBPDatabase<Shape>): Promise<void> {
  const writing = drawer.transaction('undo', 'readwrite');
  const old = await writing.store.index('at').getAllKeys(IDBKeyRange.upperBound(Date.now() - KEPT_MILLISECONDS));
  await Promise.all([...old.map((key) => writing.store.delete(key)), writing.done]);
}
