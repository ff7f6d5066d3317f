import { BoundedCache, type Sized } from './bounded-cache';
import type { Change } from './site-reader';

/** Where the mirror looks: what stands at a key, with the version of the site it was read at, and what changed since a version. */
export interface Original<Value extends Sized> {
  load(key: SiteKey): Promise<{ readonly version: bigint; readonly value: Value }>;
  version(): Promise<bigint>;
  changesSince(version: bigint, limit: number): Promise<readonly Change[]>;
}

/** An article by its number, or a list by whatever names it. */
export type SiteKey = `article ${string}` | `list ${string}`;

interface Flight<Value> {
  /** The version that was read; undefined while reading. */
  version: bigint | undefined;
  isOvertaken: boolean;
  promise: Promise<Value>;
}

const MOST_CHANGES = 500;
const MOST_ATTEMPTS = 4;

/**
 * What this process shows of the site, always as of one version: everything kept here is exactly what stood at `known`. A key holds
 * both languages, so that they change in one assignment. One reader fetches what many ask for.
 */
export class SiteMirror<Value extends Sized> {
  private readonly articles: BoundedCache<Value>;
  private readonly lists: BoundedCache<Value>;
  private readonly flights = new Map<SiteKey, Flight<Value>>();
  private known: bigint | undefined;
  private poll: Promise<void> | undefined;

  constructor(
    private readonly original: Original<Value>,
    limit: number,
  ) {
    this.articles = new BoundedCache(limit * 0.75);
    this.lists = new BoundedCache(limit * 0.25);
  }

  /** What is at hand now. */
  peek(key: SiteKey): Value | undefined {
    return this.cacheOf(key).get(key);
  }

  get(key: SiteKey): Promise<Value> {
    const here = this.peek(key);
    if (here !== undefined) return Promise.resolve(here);
    return (this.flights.get(key) ?? this.takeOff(key)).promise;
  }

  /** Looks for changes and drops what they concern; several who ask at once wait for one look. */
  catchUp(): Promise<void> {
    this.poll ??= this.look().finally(() => {
      this.poll = undefined;
    });
    return this.poll;
  }

  private takeOff(key: SiteKey): Flight<Value> {
    const flight: Flight<Value> = {
      version: undefined,
      isOvertaken: false,
      promise: Promise.reject(new Error('not begun')),
    };
    flight.promise.catch(() => undefined);
    flight.promise = this.fetch(key, flight).finally(() => {
      if (this.flights.get(key) === flight) this.flights.delete(key);
    });
    this.flights.set(key, flight);
    return flight;
  }

  /** Reads until what was read is what stands at the known version; while the site changes faster than that, keeps nothing. */
  private async fetch(key: SiteKey, flight: Flight<Value>): Promise<Value> {
    for (let attempt = 1; ; attempt += 1) {
      flight.version = undefined;
      flight.isOvertaken = false;
      const { version, value } = await this.original.load(key);
      flight.version = version;
      while (this.known === undefined || this.known < version) await this.catchUp();
      if (!flight.isOvertaken) {
        this.cacheOf(key).set(key, value);
        return value;
      }
      if (attempt === MOST_ATTEMPTS) return value;
    }
  }

  private async look(): Promise<void> {
    const { known } = this;
    const newest = await this.original.version();
    if (known === undefined) {
      this.known = newest;
      this.dropEverything();
      return;
    }
    if (newest === known) return;
    const changes = await this.original.changesSince(known, MOST_CHANGES);
    this.apply(changes);
    // A version that went backwards is another database: a restored backup.
    this.known = changes.at(-1)?.version ?? newest;
    if (newest < known) this.dropEverything();
  }

  private apply(changes: readonly Change[]): void {
    if (changes.length === MOST_CHANGES || changes.some(({ number }) => number === null)) {
      this.dropEverything();
      return;
    }
    if (changes.length === 0) return;
    this.lists.clear();
    for (const { number, version } of changes) {
      const article: SiteKey = `article ${number}`;
      this.articles.drop(article);
      for (const [key, flight] of this.flights) {
        if (key === article || isList(key)) overtake(flight, version);
      }
    }
  }

  private dropEverything(): void {
    this.articles.clear();
    this.lists.clear();
    for (const flight of this.flights.values()) flight.isOvertaken = true;
  }

  private cacheOf(key: SiteKey): BoundedCache<Value> {
    return isList(key) ? this.lists : this.articles;
  }
}

function isList(key: SiteKey): boolean {
  return key.startsWith('list ');
}

/** What a flight has read holds every change up to its version. */
function overtake(flight: Flight<unknown>, version: bigint): void {
  if (flight.version === undefined || version > flight.version) flight.isOvertaken = true;
}
