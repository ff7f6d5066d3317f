import type { ArticleView } from '../../../contract/articles';
import type { PublishingState } from '../../../contract/publishing';
import { LOCALES } from '../../../kernel/locale';
import { type Block, blockText } from '../../../text/blocks';
import { parseContent } from '../../../text/content';
import { PageAddress } from './page-address';

interface Props {
  readonly article: ArticleView;
  readonly paths: PublishingState['paths'];
}

/** Both texts, block beside block. */
export function PairTexts({ article, paths }: Props) {
  const sides = LOCALES.flatMap((locale) => {
    const edition = article.editions.find((one) => one.locale === locale);
    return edition ? [{ locale, blocks: parseContent(edition.revision.content).blocks }] : [];
  });
  const longest = Math.max(0, ...sides.map(({ blocks }) => blocks.length));
  return (
    <table className={`pair-texts sides-${sides.length}`}>
      <thead>
        <tr>
          {sides.map(({ locale }) => (
            <th key={locale} scope="col">
              <PageAddress locale={locale} paths={paths} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: longest }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a block has no name but its place
          <tr key={index}>
            {sides.map(({ locale, blocks }) => (
              <td key={locale} lang={locale}>
                <BlockText block={blocks[index]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BlockText({ block }: { block: Block | undefined }) {
  if (!block) return null;
  const text = blockText(block);
  if (block.kind === 'quote') return <blockquote>{text}</blockquote>;
  return <p className={block.kind}>{text}</p>;
}
