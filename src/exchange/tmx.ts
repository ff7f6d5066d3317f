import { FormatError } from './bilingual-unit';
import { type Held, XmlUnits } from './xml-units';

/** Reads the first two languages of each unit of a translation memory; the source is what the file calls so. */
export class TmxReader extends XmlUnits {
  private hasRoot = false;
  private sourceLanguage: string | null = null;
  private unit = { id: '', line: 0, count: 0 };
  private language = '';
  private variants: { language: string; held: Held }[] = [];

  protected open(name: string, attributes: Readonly<Record<string, string>>): boolean {
    if (!this.hasRoot && name !== 'tmx') throw new FormatError(this.line, 'not_tmx', name);
    this.hasRoot = true;
    if (name === 'header' && attributes.srclang !== '*all*') this.sourceLanguage = attributes.srclang ?? null;
    if (name === 'tu') {
      const count = this.unit.count + 1;
      this.unit = { id: attributes.tuid ?? String(count), line: this.line, count };
      this.variants = [];
    }
    if (name === 'tuv') this.language = attributes['xml:lang'] ?? attributes.lang ?? '';
    return name === 'seg';
  }

  protected held(_name: string, held: Held): void {
    this.variants.push({ language: this.language, held });
  }

  protected close(name: string): void {
    if (name !== 'tu' || this.variants.length < 2) return;
    const isSource = ({ language }: { language: string }) => language === this.sourceLanguage;
    const source = this.variants.find(isSource) ?? this.variants[0];
    const target = this.variants.find((variant) => variant !== source);
    if (!source || !target) return;
    this.give({
      id: this.unit.id,
      line: this.unit.line,
      source: source.held.text,
      target: target.held.text,
      article: null,
      sourceLanguage: source.language,
      targetLanguage: target.language,
      place: target.held.place,
    });
  }
}
