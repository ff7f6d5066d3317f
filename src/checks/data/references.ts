/**
 * What is numbered in laws and books. Source: the Law on Legal Acts of Kazakhstan (бап, тармақ, тармақша, бөлік, тарау, бөлім) and the
 * usual English of its official translations; one Kazakh word has several right ones. Kazakh entries are stems that take endings.
 */
export const KAZAKH_REFERENCES: Readonly<Record<string, string>> = {
  бап: 'article',
  баб: 'article',
  тармақ: 'paragraph',
  тармағ: 'paragraph',
  тармақша: 'subparagraph',
  тарау: 'chapter',
  қосымша: 'annex',
};

export const ENGLISH_REFERENCES: Readonly<Record<string, readonly string[]>> = {
  article: ['article'],
  articles: ['article'],
  art: ['article'],
  paragraph: ['paragraph', 'subparagraph'],
  paragraphs: ['paragraph', 'subparagraph'],
  clause: ['paragraph', 'article', 'subparagraph'],
  subparagraph: ['subparagraph'],
  subclause: ['subparagraph'],
  subsection: ['subparagraph', 'paragraph'],
  section: ['article', 'paragraph', 'chapter'],
  chapter: ['chapter'],
  annex: ['annex'],
  appendix: ['annex'],
};
