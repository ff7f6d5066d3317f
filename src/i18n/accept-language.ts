import { INTERFACE_LOCALES, type InterfaceLocale } from '../kernel/locale';

interface Wish {
  readonly tag: string;
  readonly weight: number;
}

/**
 * The interface language an `Accept-Language` header asks for: the best of ours by weight, or undefined when it names none.
 * `chooseLanguage('ru;q=0.5, en-GB')` is `'en'`.
 */
export function chooseLanguage(header: string | undefined): InterfaceLocale | undefined {
  return languageAmong(INTERFACE_LOCALES, header);
}

/** The same among other languages: the public site has two. */
export function languageAmong<Language extends string>(
  ours: readonly Language[],
  header: string | undefined,
): Language | undefined {
  if (!header || header.length > 1000) return undefined;
  const wishes = header
    .split(',')
    .map(wishOf)
    .filter((wish) => wish.weight > 0);
  wishes.sort((one, other) => other.weight - one.weight);
  for (const { tag } of wishes) {
    const language = tag.split('-')[0];
    const found = ours.find((locale) => locale === language);
    if (found) return found;
  }
  return undefined;
}

function wishOf(part: string): Wish {
  const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
  const quality = rest.map((piece) => piece.trim()).find((piece) => piece.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { tag: tag.trim(), weight: Number.isFinite(weight) ? weight : 0 };
}
