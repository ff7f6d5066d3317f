import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What somebody typed and the server has not confirmed yet. */
export interface Draft {
  readonly text: string;
  /** The version it was typed upon. */
  readonly version: number;
  /** The text of that version; drafts of an older desk do not have it. */
  readonly base?: string | undefined;
}

interface Kept extends Draft {
  readonly translationId: string;
  readonly accountId: string;
  readonly segmentId: string;
}

interface Shape extends DBSchema {
  drafts: { key: [string, string]; value: Kept; indexes: { work: [string, string] } };
}

let opened: Promise<IDBPDatabase<Shape>> | undefined;

function database(): Promise<IDBPDatabase<Shape>> {
  opened ??= openDB<Shape>('egiz', 1, {
    upgrade(fresh) {
      const store = fresh.createObjectStore('drafts', { keyPath: ['accountId', 'segmentId'] });
      store.createIndex('work', ['accountId', 'translationId']);
    },
  });
  return opened;
}

/** Drafts of one person for one translation, kept in the browser until the server has the text. */
export class Drafts {
  constructor(
    private readonly accountId: string,
    private readonly translationId: string,
  ) {}

  async all(): Promise<Map<string, Draft>> {
    const kept = await (await database()).getAllFromIndex('drafts', 'work', [this.accountId, this.translationId]);
    return new Map(kept.map(({ segmentId, text, version, base }) => [segmentId, { text, version, base }]));
  }

  async keep(segmentId: string, draft: Draft): Promise<void> {
    const { accountId, translationId } = this;
    const writing = (await database()).transaction('drafts', 'readwrite');
    // Committed without waiting for an answer: a tab that dies in the next moment has written it all the same.
    const written = writing.store.put({ ...draft, segmentId, accountId, translationId });
    writing.commit();
    await Promise.all([written, writing.done]);
  }

  async forget(segmentId: string): Promise<void> {
    await (await database()).delete('drafts', [this.accountId, segmentId]);
  }
}
