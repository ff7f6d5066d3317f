import type { Locale } from '../../kernel/locale';
import type { Span } from '../../text/span';
import type { TextAnalysis } from '../analysis';

/** Who says a quotation, by name. */
export interface Speaker {
  readonly name: string;
  readonly span: Span;
}

const NAME = "(?:(?:Mr|Mrs|Ms|Dr|Prof)\\.? )?(\\p{Lu}[\\p{L}.’'-]{0,30}(?: \\p{Lu}[\\p{L}.’'-]{0,30}){0,2})";
const SPEAKERS: Readonly<Record<Locale, readonly RegExp[]>> = {
  kk: [new RegExp(`^\\s*,?\\s*[-–—]?\\s*(?:деді|дейді|деген|деп \\p{Ll}{2,15}) ?(?:\\p{Ll}{2,20} ){0,3}${NAME}`, 'u')],
  en: [
    new RegExp(`^\\s*,?\\s*(?:said|says|added|noted|wrote|asked|told) (?:the )?(?:\\p{Ll}{2,20} ){0,3}${NAME}`, 'u'),
    new RegExp(`^\\s*,?\\s*${NAME} (?:said|says|added|noted|wrote|asked|told)`, 'u'),
  ],
};
const BEHIND = 120;

/** Who is named in the frame of the quotation that ends at `end`: `», – деді министр Серік Ахметов`, `," Serik Akhmetov said`. */
export function speakerOf({ text, locale }: TextAnalysis, { end }: Span): Speaker | null {
  const behind = text.slice(end, end + BEHIND);
  for (const pattern of SPEAKERS[locale]) {
    const found = pattern.exec(behind);
    const written = found?.[1];
    if (!found || !written) continue;
    const name = written.replace(/[.,]+$/u, '');
    const start = end + found[0].lastIndexOf(written);
    return { name, span: { start, end: start + name.length } };
  }
  return null;
}
