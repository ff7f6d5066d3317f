import { type BilingualUnit, FormatError, LONGEST_UNIT, type UnitReader } from './bilingual-unit';

const KEYWORD = /^(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d{1,2})\])?[ \t]*(".*)$/su;
/** What stands behind a backslash; nothing where there is none, or nothing behind it. */
const ESCAPED = /\\(.?)|"/gsu;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\' };

interface Translation {
  text: string;
  readonly start: number;
  end: number;
}

/**
 * Reads gettext PO line by line. The format is lines of keyword and string and nothing else; a reader of our own keeps the line and the
 * place of each string, and never the whole file. Obsolete entries (`#~`) are passed over; each plural form is a unit of its own.
 */
export class PoReader implements UnitReader {
  private rest = '';
  private offset = 0;
  private line = 0;
  private entryLine = 0;
  private context = '';
  private id: string | null = null;
  private plural: string | null = null;
  private translations: Translation[] = [];
  private last: 'context' | 'id' | 'plural' | 'translation' | null = null;
  private language: string | null = null;

  feed(text: string): BilingualUnit[] {
    const lines = (this.rest + text).split('\n');
    this.rest = lines.pop() ?? '';
    if (this.rest.length > LONGEST_UNIT) throw new FormatError(this.line + 1, 'too_long');
    return lines.flatMap((line) => this.read(line, line.length + 1));
  }

  end(): BilingualUnit[] {
    const last = this.rest === '' ? [] : this.read(this.rest, this.rest.length);
    this.rest = '';
    return [...last, ...this.flush()];
  }

  private read(raw: string, length: number): BilingualUnit[] {
    const start = this.offset;
    this.offset += length;
    this.line += 1;
    const line = raw.trim();
    if (line === '') return this.flush();
    if (line.startsWith('#')) return this.translations.length > 0 ? this.flush() : [];
    const indent = raw.length - raw.trimStart().length;
    if (line.startsWith('"')) {
      this.append(unquote(line, this.line), start + indent + line.length);
      return [];
    }
    const [, keyword, number, quoted = ''] = KEYWORD.exec(line) ?? [];
    if (!keyword) throw new FormatError(this.line, 'po', line.slice(0, 40));
    const startsNew = (keyword === 'msgid' || keyword === 'msgctxt') && this.translations.length > 0;
    const done = startsNew ? this.flush() : [];
    const text = unquote(quoted, this.line);
    if (this.last === null) this.entryLine = this.line;
    if (keyword === 'msgctxt') [this.context, this.last] = [text, 'context'];
    else if (keyword === 'msgid') [this.id, this.last] = [text, 'id'];
    else if (keyword === 'msgid_plural') [this.plural, this.last] = [text, 'plural'];
    else if (this.id === null) throw new FormatError(this.line, 'po', line.slice(0, 40));
    else {
      const end = start + indent + line.length;
      this.translations[Number(number ?? 0)] = { text, start: end - quoted.length, end };
      this.last = 'translation';
    }
    return done;
  }

  private append(text: string, end: number): void {
    const translation = this.translations.at(-1);
    if (this.last === 'context') this.context += text;
    else if (this.last === 'id') this.id += text;
    else if (this.last === 'plural') this.plural += text;
    else if (this.last === 'translation' && translation) {
      translation.text += text;
      translation.end = end;
    } else throw new FormatError(this.line, 'po', text.slice(0, 40));
    if ((this.id?.length ?? 0) + (translation?.text.length ?? 0) > LONGEST_UNIT) {
      throw new FormatError(this.line, 'too_long');
    }
  }

  private flush(): BilingualUnit[] {
    const { id, plural, translations, context, entryLine } = this;
    this.id = null;
    this.plural = null;
    this.context = '';
    this.translations = [];
    this.last = null;
    if (id === null) return [];
    if (id === '') {
      this.language = /^Language:[ \t]*([\w@.-]+)/mu.exec(translations[0]?.text ?? '')?.[1] ?? null;
      return [];
    }
    const several = translations.length > 1;
    return translations.flatMap((translation, form) => [
      {
        id: `${context === '' ? '' : `${context}: `}${id.slice(0, 80)}${several ? ` [${form}]` : ''}`,
        line: entryLine,
        source: plural !== null && (form > 0 || !several) ? plural : id,
        target: translation.text,
        article: null,
        sourceLanguage: null,
        targetLanguage: this.language,
        place: { start: translation.start, end: translation.end },
      },
    ]);
  }
}

/** A text as a string of PO: `say "hi"` is `"say \"hi\""`. */
export function quotePo(text: string): string {
  const escaped = text.replace(/[\\"\n\t\r]/gu, (character) => {
    const letter = Object.keys(ESCAPES).find((key) => ESCAPES[key] === character) ?? character;
    return `\\${letter}`;
  });
  return `"${escaped}"`;
}

function unquote(line: string, number: number): string {
  const refuse = (): never => {
    throw new FormatError(number, 'po', line.slice(0, 40));
  };
  if (line.length < 2 || !line.endsWith('"')) refuse();
  return line.slice(1, -1).replace(ESCAPED, (found: string, letter = '') => {
    if (letter === '') refuse();
    return ESCAPES[letter] ?? found;
  });
}
