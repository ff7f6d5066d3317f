import { isLocale, type Locale, twinOf } from '../../kernel/locale';
import { InputError } from './input-error';

/** `kk-KZ` is Kazakh; a file without languages is asked for its letters. */
export function localesOf(
  unit: { readonly source: string; readonly target: string; readonly line: number } & {
    readonly sourceLanguage: string | null;
    readonly targetLanguage: string | null;
  },
  file: string,
): readonly [Locale, Locale] {
  const known = (tag: string | null): Locale | null => {
    if (tag === null || tag === '') return null;
    const language = tag.toLowerCase().split(/[-_@.]/u)[0] ?? '';
    if (isLocale(language)) return language;
    throw new InputError({ file, line: unit.line, reason: 'language', detail: tag });
  };
  const [source, target] = [known(unit.sourceLanguage), known(unit.targetLanguage)];
  const first = source ?? (target ? twinOf(target) : localeByLetters(unit.source));
  if (target === first)
    throw new InputError({ file, line: unit.line, reason: 'language', detail: `${first}, ${first}` });
  return [first, twinOf(first)];
}

/** Kazakh stands in Cyrillic letters, English in Latin ones. */
export function localeByLetters(text: string): Locale {
  const shown = text.slice(0, 4000);
  const cyrillic = shown.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = shown.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return cyrillic > latin ? 'kk' : 'en';
}
