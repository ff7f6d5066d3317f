import { coreOf } from '../text/copy-regions';
import { findIllFormed, toNfc } from '../text/normalize';
import { type FrontPageLine, LONGEST_TITLE, readLines } from './front-page-lines';

/** One item of a front page as it stands in one section. */
export interface FrontPageItem {
  readonly section: string;
  readonly title: string;
  /** The day the item carries, `2026-02-22`. */
  readonly dated: string;
  readonly body: string;
  /** Where the text was taken from, as its last line says. */
  readonly reference?: string;
  /** The day is missing here, and known from another printing of this headline. */
  readonly isDateLost?: true;
  /** Where the item begins: UTF-16 offset in the file, and line counted from 1. */
  readonly offset: number;
  readonly line: number;
}

export type FrontPageProblemReason =
  | 'no_item'
  | 'no_title'
  | 'invalid_date'
  | 'invalid_reference'
  | 'ill_formed'
  | 'empty';

/** A place in the file that could not be read, by its line. */
export interface FrontPageProblem {
  readonly line: number;
  readonly reason: FrontPageProblemReason;
}

/** A headline that is known to be one, with its day. */
export interface KnownTitle {
  readonly title: string;
  readonly dated: string;
}

export interface FrontPage {
  readonly masthead: string;
  readonly items: readonly FrontPageItem[];
  readonly problems: readonly FrontPageProblem[];
}

/** In letters: a shorter line of a text may repeat a headline by chance. */
const SHORTEST_TITLE = 10;

interface OpenItem {
  readonly section: string;
  readonly title: string;
  readonly dated: string | null;
  readonly offset: number;
  readonly line: number;
  readonly body: string[];
  readonly isDateLost?: true;
  reference?: string;
}

/**
 * Reads the text dump of a newspaper's front page: the masthead, headings of sections (`News More`), items of two lines: title with
 * its day, and body. The day may stand on its own line, a body may have several lines or be missing, the last line may name the
 * source. The text of title and body stays as it came, NFC aside; what cannot be read is told with its line and left out.
 *
 * A title that lost its day would look like one more line of the text before it. It is known by another printing of the same
 * headline, on this page or among `knownTitles`, and takes that day.
 */
export function parseFrontPage(text: string, knownTitles: readonly KnownTitle[] = []): FrontPage {
  const lines = readLines(text);
  const reader = new FrontPageReader(daysByTitle(lines, knownTitles));
  for (const [index, line] of lines.entries()) reader.read(line, lines[index - 1]);
  return reader.finish();
}

/** What the page is called: its first line, where that is no section and no item. */
export function mastheadOf(text: string): string {
  return parseFrontPage(text.split(/\r\n?|\n/u, 20).join('\n')).masthead;
}

function daysByTitle(lines: readonly FrontPageLine[], known: readonly KnownTitle[]): Map<string, string> {
  const days = new Map(known.map(({ title, dated }) => [titleCore(title), dated]));
  for (const line of lines) {
    if (line.kind === 'item' && line.dated !== null) days.set(titleCore(line.title), line.dated);
  }
  return days;
}

const titleCore = (title: string) => coreOf(title).toLowerCase();

class FrontPageReader {
  constructor(private readonly days: ReadonlyMap<string, string>) {}

  private masthead: string | null = null;
  private section = '';
  private open: OpenItem | null = null;
  private readonly items: FrontPageItem[] = [];
  private readonly problems: FrontPageProblem[] = [];

  read(line: FrontPageLine, previous: FrontPageLine | undefined): void {
    switch (line.kind) {
      case 'blank':
        this.open?.body.push(line.text);
        return;
      case 'section':
        this.close();
        this.masthead ??= '';
        this.section = line.section;
        return;
      case 'item':
        this.close();
        this.masthead ??= '';
        this.open = {
          section: this.section,
          title: line.title,
          dated: line.dated,
          offset: line.offset,
          line: line.number,
          body: [],
        };
        if (line.dated === null) this.problem(line.number, 'invalid_date');
        return;
      case 'date':
        // The day of an item whose title the reader has already seen; alone, it belongs to nothing.
        if (previous?.kind !== 'item') this.problem(line.number, 'no_title');
        return;
      case 'source':
        this.readSource(line.number, line.address);
        return;
      default:
        this.readText(line);
    }
  }

  finish(): FrontPage {
    this.close();
    if (this.items.length === 0 && this.problems.length === 0) this.problem(1, 'empty');
    return { masthead: this.masthead ?? '', items: this.items, problems: this.problems };
  }

  private readText(line: FrontPageLine): void {
    const dated = this.lostDayOf(line.text);
    if (dated !== undefined) {
      this.close();
      const title = line.text.trim();
      const { offset, number } = line;
      this.open = { section: this.section, title, dated, offset, line: number, body: [], isDateLost: true };
    } else if (this.open) this.open.body.push(line.text);
    else if (this.masthead === null) this.masthead = line.text.trim();
    else this.problem(line.number, 'no_item');
  }

  /** Some pages print the headline again above the text: that is no new item. */
  private lostDayOf(text: string): string | undefined {
    if (this.masthead === null || text.length > LONGEST_TITLE) return undefined;
    const core = titleCore(text);
    if (core.length < SHORTEST_TITLE || (this.open && titleCore(this.open.title) === core)) return undefined;
    return this.days.get(core);
  }

  private readSource(line: number, address: string): void {
    if (!this.open) this.problem(line, 'no_item');
    else if (/^https?:\/\/[^\s/]+\.[^\s/]+/iu.test(address)) this.open.reference = address;
    else this.problem(line, 'invalid_reference');
  }

  private close(): void {
    const item = this.open;
    this.open = null;
    if (!item?.dated) return;
    const body = toNfc(
      item.body
        .join('\n')
        .replace(/^(?:[^\S\n]*\n)+/u, '')
        .trimEnd(),
    );
    const title = toNfc(item.title);
    if (findIllFormed(title) || findIllFormed(body)) {
      this.problem(item.line, 'ill_formed');
      return;
    }
    this.items.push({
      section: item.section,
      title,
      dated: item.dated,
      body,
      ...(item.reference === undefined ? {} : { reference: item.reference }),
      ...(item.isDateLost ? { isDateLost: true } : {}),
      offset: item.offset,
      line: item.line,
    });
  }

  private problem(line: number, reason: FrontPageProblemReason): void {
    this.problems.push({ line, reason });
  }
}
