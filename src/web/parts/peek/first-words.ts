import type { ArticleView } from '../../../contract/articles';
import type { TranslationView } from '../../../contract/translation';
import type { Locale } from '../../../kernel/locale';
import { blockText, headlineOf } from '../../../text/blocks';
import { parseContent } from '../../../text/content';

/** How one of two texts begins. */
export interface FirstWords {
  readonly locale: Locale;
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

const PARAGRAPHS = 2;

/** The beginnings of both texts as they are worked on, the source first. */
export function firstWordsOfWork({ segments, sourceLocale, targetLocale }: TranslationView): readonly FirstWords[] {
  const blocks = [...new Set(segments.map(({ blockIndex }) => blockIndex))].map((index) =>
    segments.filter(({ blockIndex }) => blockIndex === index),
  );
  return (['sourceText', 'targetText'] as const).map((side) => {
    const texts = blocks.map((block) => ({
      isHeadline: block[0]?.blockKind === 'headline',
      text: block
        .map((segment) => segment[side])
        .filter((text) => text !== '')
        .join(' '),
    }));
    return {
      locale: side === 'sourceText' ? sourceLocale : targetLocale,
      headline: texts.find(({ isHeadline }) => isHeadline)?.text ?? '',
      paragraphs: first(texts.filter(({ isHeadline }) => !isHeadline).map(({ text }) => text)),
    };
  });
}

/** The same of an article that nobody translates. */
export function firstWordsOfArticle({ editions }: ArticleView): readonly FirstWords[] {
  return editions.map(({ locale, revision }) => {
    const content = parseContent(revision.content);
    const rest = content.blocks.filter(({ kind }) => kind !== 'headline');
    return { locale, headline: headlineOf(content), paragraphs: first(rest.map(blockText)) };
  });
}

function first(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text !== '').slice(0, PARAGRAPHS);
}
