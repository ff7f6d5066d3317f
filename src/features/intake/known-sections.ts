/** A section as the desk names it, in the three languages of the interface. */
export interface SectionNames {
  readonly slug: string;
  readonly kk: string;
  readonly en: string;
  readonly ru: string;
  readonly position: number;
}

const KNOWN: readonly SectionNames[] = [
  { slug: 'news', kk: 'Жаңалықтар', en: 'News', ru: 'Новости', position: 10 },
  { slug: 'politics', kk: 'Саясат', en: 'Politics', ru: 'Политика', position: 20 },
  { slug: 'society', kk: 'Қоғам', en: 'Society', ru: 'Общество', position: 30 },
  { slug: 'economy', kk: 'Экономика', en: 'Economy', ru: 'Экономика', position: 40 },
  { slug: 'culture', kk: 'Мәдениет', en: 'Culture', ru: 'Культура', position: 50 },
  { slug: 'sport', kk: 'Спорт', en: 'Sport', ru: 'Спорт', position: 60 },
  { slug: 'education', kk: 'Білім', en: 'Education', ru: 'Образование', position: 70 },
  { slug: 'health', kk: 'Денсаулық', en: 'Health', ru: 'Здоровье', position: 80 },
  { slug: 'science', kk: 'Ғылым', en: 'Science', ru: 'Наука', position: 90 },
  { slug: 'world', kk: 'Әлем', en: 'World', ru: 'Мир', position: 100 },
  { slug: 'law', kk: 'Құқық', en: 'Law', ru: 'Право', position: 110 },
  { slug: 'opinion', kk: 'Пікір', en: 'Opinion', ru: 'Мнение', position: 120 },
];

/** Where sections that nobody has named in three languages yet stand: after the known ones. */
const UNKNOWN_POSITION = 500;

const BY_NAME = new Map(
  KNOWN.flatMap((section) => [section.kk, section.en, section.ru].map((name) => [fold(name), section] as const)),
);

/**
 * The section a heading of a front page stands for. One the desk does not know is taken over by its name as printed, in all
 * three languages, until somebody names it: `sectionNamed('Қоғам').slug === 'society'`.
 */
export function sectionNamed(heading: string, slugOf: (name: string) => string): SectionNames {
  const known = BY_NAME.get(fold(heading));
  if (known) return known;
  const slug = slugOf(heading).slice(0, 60) || 'other';
  return { slug, kk: heading, en: heading, ru: heading, position: UNKNOWN_POSITION };
}

function fold(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
