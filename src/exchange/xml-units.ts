import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Span } from '../text/span';
import { type BilingualUnit, FormatError, LONGEST_UNIT, type UnitReader } from './bilingual-unit';

/** What an element of a translation file holds: its text, inline elements written as tags without what is inside native code. */
export interface Held {
  readonly text: string;
  readonly place: Span | null;
}

/** Inline elements whose content is code of another format and no text. */
const NATIVE_CODE = new Set(['bpt', 'ept', 'ph', 'it', 'ut', 'x', 'sub']);

/**
 * Reads XML as a stream. Entities are the five of XML; a document that declares its own is refused, since nothing good comes of it in a
 * translation file. Elements that hold text are gathered; their inline elements stay as tags, so that a lost one is seen.
 */
export abstract class XmlUnits implements UnitReader {
  private readonly parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false });
  private readonly path: string[] = [];
  private done: BilingualUnit[] = [];
  private holding: { name: string; depth: number; text: string; start: number; hasInline: boolean } | null = null;
  private silent = 0;

  constructor() {
    this.parser.on('error', (error) => {
      const message = error.message.replace(/^[\d:]+\s*/u, '');
      throw new FormatError(this.parser.line, /entity/u.test(message) ? 'entity' : 'xml', message);
    });
    this.parser.on('doctype', (doctype) => {
      if (/<!ENTITY/iu.test(doctype)) throw new FormatError(this.parser.line, 'entity');
    });
    this.parser.on('opentag', (tag) => this.openTag(tag));
    this.parser.on('closetag', (tag) => this.closeTag(tag));
    this.parser.on('text', (text) => this.addText(text));
    this.parser.on('cdata', (text) => this.addText(text, true));
  }

  feed(text: string): BilingualUnit[] {
    this.parser.write(text);
    return this.taken();
  }

  end(): BilingualUnit[] {
    this.parser.close();
    return this.taken();
  }

  protected get line(): number {
    return this.parser.line;
  }

  protected give(unit: BilingualUnit): void {
    this.done.push(unit);
  }

  /** Whether an element of this name is open. */
  protected isWithin(name: string): boolean {
    return this.path.includes(name);
  }

  /** Answers whether the text of this element is wanted. */
  protected abstract open(name: string, attributes: Readonly<Record<string, string>>): boolean;
  protected abstract held(name: string, held: Held): void;
  protected abstract close(name: string): void;

  private openTag({ name, attributes, isSelfClosing }: SaxesTagPlain): void {
    this.path.push(name);
    if (this.path.length > 100) throw new FormatError(this.parser.line, 'xml', 'nesting');
    if (this.holding) {
      this.holding.hasInline = true;
      if (this.silent > 0 || NATIVE_CODE.has(name)) this.silent += 1;
      if (this.silent <= 1) this.holding.text += tagOf(name, isSelfClosing || this.silent > 0);
    } else if (this.open(name, attributes)) {
      this.holding = { name, depth: this.path.length, text: '', start: this.parser.position, hasInline: isSelfClosing };
    }
  }

  private closeTag({ name, isSelfClosing }: SaxesTagPlain): void {
    const holding = this.holding;
    if (holding && this.path.length > holding.depth) {
      if (this.silent > 0) this.silent -= 1;
      else if (!isSelfClosing) holding.text += `</${name}>`;
    } else if (holding) {
      this.holding = null;
      const place = holding.hasInline ? null : { start: holding.start, end: this.parser.position };
      this.held(name, { text: holding.text, place });
    }
    this.path.pop();
    if (!this.holding) this.close(name);
  }

  private addText(text: string, isData = false): void {
    if (!this.holding || this.silent > 0) return;
    this.holding.text += text;
    if (isData) this.holding.hasInline = true;
    if (this.holding.text.length > LONGEST_UNIT) throw new FormatError(this.parser.line, 'too_long');
  }

  private taken(): BilingualUnit[] {
    const done = this.done;
    this.done = [];
    return done;
  }
}

/** A text between tags: `R&D` is `R&amp;D`. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>]/gu, (character) => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;'));
}

/** Only its name: the numbers and quotation marks of attributes belong to no sentence. */
function tagOf(name: string, isAlone: boolean): string {
  return `<${name}${isAlone ? '/>' : '>'}`;
}
