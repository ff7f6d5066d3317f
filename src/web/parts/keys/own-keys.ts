import { type ActOf, chordsOfHouse, KEY_PLACES, type KeyName, type KeyPlace, namesOf } from './shortcuts';

/** What somebody chose in place of the keys of the house. */
type Chosen = Readonly<Partial<Record<KeyName, readonly string[]>>>;

const PREFIX = 'egiz-keys-';
const CONFIRM: KeyName = 'editor.confirm';
/** Pressed alone in a text it confirms, for whoever wants that. */
export const ENTER = 'Enter';
const NONE: Chosen = {};

/** The keys as one person has them in this browser: those of the house, and those they chose. Whoever shows or hears a key asks here. */
export class OwnKeys {
  private accountId = '';
  private chosen: Chosen = NONE;
  private heard = heardWith(NONE);
  private readonly listeners = new Set<() => void>();

  constructor(private readonly drawer: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Another object only when something was chosen. */
  readonly snapshot = (): Chosen => this.chosen;

  belongTo(accountId: string): void {
    if (accountId === this.accountId) return;
    this.accountId = accountId;
    this.readAgain();
  }

  /** Another tab may have changed them. */
  readAgain(): void {
    this.become(readChosen(this.drawer().getItem(PREFIX + this.accountId)));
  }

  chords(name: KeyName): readonly string[] {
    return this.chosen[name] ?? chordsOfHouse(name);
  }

  /** What a chord does in a place, or null. */
  act<Place extends KeyPlace>(place: Place, chord: string | null): ActOf<Place> | null {
    const name = this.heard.get(`${place} ${chord}`);
    return name === undefined ? null : (name.slice(place.length + 1) as ActOf<Place>);
  }

  isChosen(name: KeyName): boolean {
    return name in this.chosen;
  }

  choose(name: KeyName, chords: readonly string[]): void {
    this.keep({ ...this.chosen, [name]: name === CONFIRM && this.doesEnterConfirm ? [...chords, ENTER] : chords });
  }

  get doesEnterConfirm(): boolean {
    return this.chords(CONFIRM).includes(ENTER);
  }

  letEnterConfirm(isOn: boolean): void {
    const others = this.chords(CONFIRM).filter((chord) => chord !== ENTER);
    if (isOn) this.keep({ ...this.chosen, [CONFIRM]: [...others, ENTER] });
    else if (others.join() === chordsOfHouse(CONFIRM).join()) this.reset(CONFIRM);
    else this.keep({ ...this.chosen, [CONFIRM]: others });
  }

  reset(name: KeyName): void {
    const { [name]: _, ...others } = this.chosen;
    this.keep(others);
  }

  resetAll(): void {
    this.keep(NONE);
  }

  private keep(chosen: Chosen): void {
    const at = PREFIX + this.accountId;
    if (Object.keys(chosen).length === 0) this.drawer().removeItem(at);
    else this.drawer().setItem(at, JSON.stringify(chosen));
    this.become(chosen);
  }

  private become(chosen: Chosen): void {
    this.chosen = chosen;
    this.heard = heardWith(chosen);
    for (const listener of this.listeners) listener();
  }
}

export const ownKeys = new OwnKeys(() => localStorage);

/** What somebody chose goes before what the house has: a later desk may give its keys to other acts. */
function heardWith(chosen: Chosen): ReadonlyMap<string, KeyName> {
  const ofPlace = (place: KeyPlace, isOwn: boolean) =>
    namesOf(place)
      .filter((name) => name in chosen === isOwn)
      .flatMap((name) => (chosen[name] ?? chordsOfHouse(name)).map((chord) => [`${place} ${chord}`, name] as const));
  return new Map(KEY_PLACES.flatMap((place) => [...ofPlace(place, false), ...ofPlace(place, true)]));
}

/** As it was kept, without what this desk does not know. */
function readChosen(kept: string | null): Chosen {
  const known = new Set<string>(KEY_PLACES.flatMap(namesOf));
  try {
    const all = Object.entries(JSON.parse(kept ?? '{}') as Record<string, unknown>);
    return Object.fromEntries(all.filter(([name, chords]) => known.has(name) && isChords(chords)));
  } catch {
    return NONE;
  }
}

function isChords(value: unknown): boolean {
  return (
    Array.isArray(value) && value.every((chord) => typeof chord === 'string' && /^[A-Za-z0-9+]{1,40}$/.test(chord))
  );
}
