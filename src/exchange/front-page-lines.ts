interface Place {
  /** As it stands in the file, without its line end. */
  readonly text: string;
  readonly number: number;
  readonly offset: number;
}

/** A line of a front page, told by its look and by the line after it. */
export type FrontPageLine = Place &
  (
    | { readonly kind: 'blank' | 'date' | 'text' }
    | { readonly kind: 'section'; readonly section: string }
    /** A day that is not in the calendar is null. */
    | { readonly kind: 'item'; readonly title: string; readonly dated: string | null }
    | { readonly kind: 'source'; readonly address: string }
  );

const SECTION = /^(\S.{0,58}?)\s+(?:More|Тағы|Толығырақ|Барлығы|Ещё|Еще)$/u;
const SOURCE = /^(?:Source|Дереккөз|Дереккөзі|Источник)\s*:\s*(.*)$/iu;
const DATE_ALONE = /^\d{1,2}\.\d{1,2}\.\d{4}$/u;
const DATED_TITLE = /^(\S.*?)\s+(\d{1,2}\.\d{1,2}\.\d{4})$/u;
/** A longer line is a body that happens to end in a date. */
export const LONGEST_TITLE = 300;

/** Cuts a dump into lines and says what each is. A byte order mark and the line ends of any system are not part of the text. */
export function readLines(text: string): FrontPageLine[] {
  const places = placesOf(text);
  const shapes = places.map(({ text: line }) => line.trim());
  const followers = nextShapes(shapes);
  return places.map((place, index) => {
    const line = shapes[index] ?? '';
    if (line === '') return { ...place, kind: 'blank' };
    if (DATE_ALONE.test(line)) return { ...place, kind: 'date' };
    const source = SOURCE.exec(line);
    if (source) return { ...place, kind: 'source', address: source[1]?.trim() ?? '' };
    const section = SECTION.exec(line);
    if (section) return { ...place, kind: 'section', section: section[1] ?? '' };
    const next = followers[index] ?? '';
    if (DATE_ALONE.test(next) && line.length <= LONGEST_TITLE) {
      return { ...place, kind: 'item', title: line, dated: isoDate(next) };
    }
    const dated = DATED_TITLE.exec(line);
    if (dated && line.length <= LONGEST_TITLE) {
      return { ...place, kind: 'item', title: dated[1] ?? '', dated: isoDate(dated[2] ?? '') };
    }
    return { ...place, kind: 'text' };
  });
}

/** For each line the next one that is not blank. */
function nextShapes(shapes: readonly string[]): string[] {
  const followers: string[] = [];
  let next = '';
  for (let index = shapes.length - 1; index >= 0; index -= 1) {
    followers[index] = next;
    next = shapes[index] || next;
  }
  return followers;
}

function placesOf(text: string): Place[] {
  const places: Place[] = [];
  let offset = text.startsWith('\uFEFF') ? 1 : 0;
  for (const { 0: lineEnd, index } of [...text.matchAll(/\r\n?|\n|$/gu)]) {
    if (index < offset) continue;
    places.push({ text: text.slice(offset, index), number: places.length + 1, offset });
    offset = index + lineEnd.length;
  }
  return places;
}

/** `21.02.2026` → `2026-02-21`; null for a day that is not in the calendar. */
function isoDate(date: string): string | null {
  const [day = 0, month = 0, year = 0] = date.split('.').map(Number);
  const time = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return null;
  return time.toISOString().slice(0, 10);
}
