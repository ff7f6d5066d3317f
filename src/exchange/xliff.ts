import { FormatError } from './bilingual-unit';
import { type Held, XmlUnits } from './xml-units';

/** Reads XLIFF 1.2 (`trans-unit`) and 2.x (`segment`). Proposals of other tools (`alt-trans`, `mtc:match`) are not the translation. */
export class XliffReader extends XmlUnits {
  private hasRoot = false;
  private languages: { source: string | null; target: string | null } = { source: null, target: null };
  private unitId = '';
  private unitLine = 0;
  private source: Held | null = null;
  private target: Held | null = null;
  private segment = 0;
  private article = 0;
  private block = 0;

  protected open(name: string, attributes: Readonly<Record<string, string>>): boolean {
    if (!this.hasRoot && name !== 'xliff') throw new FormatError(this.line, 'not_xliff', name);
    this.hasRoot = true;
    if (name === 'xliff') this.languages = { source: attributes.srcLang ?? null, target: attributes.trgLang ?? null };
    if (name === 'file' && attributes['source-language']) {
      this.languages = { source: attributes['source-language'], target: attributes['target-language'] ?? null };
    }
    if (name === 'file') {
      this.article += 1;
      this.block = 0;
    }
    if (name === 'trans-unit' || name === 'unit') {
      this.block += 1;
      this.unitId = attributes.id ?? attributes.resname ?? '';
      this.segment = 0;
    }
    if (name === 'trans-unit' || name === 'segment') {
      this.unitLine = this.line;
      this.source = null;
      this.target = null;
      this.segment += 1;
    }
    const isText = name === 'source' || name === 'target';
    return isText && (this.isWithin('trans-unit') || this.isWithin('segment')) && !this.isProposal();
  }

  protected held(name: string, held: Held): void {
    if (name === 'source') this.source = held;
    else this.target = held;
  }

  protected close(name: string): void {
    if (name !== 'trans-unit' && name !== 'segment') return;
    if (!this.source) return;
    const number = name === 'segment' && this.segment > 1 ? `.${this.segment}` : '';
    this.give({
      id: `${this.unitId}${number}`,
      line: this.unitLine,
      source: this.source.text,
      target: this.target?.text ?? '',
      article: { number: this.article, block: this.block },
      sourceLanguage: this.languages.source,
      targetLanguage: this.languages.target,
      place: this.target?.place ?? null,
    });
    this.source = null;
  }

  private isProposal(): boolean {
    return this.isWithin('alt-trans') || this.isWithin('mtc:match') || this.isWithin('match');
  }
}
