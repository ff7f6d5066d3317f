import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ArticleRow } from '../../../contract/articles';
import { useMoments } from '../../parts/moments';
import { PeekButton } from '../../parts/peek/peek-button';
import { PeekPanel } from '../../parts/peek/peek-panel';
import { type Peek, type Peeked, usePeek } from '../../parts/peek/use-peek';
import { WorkState } from '../../parts/work-state';

const COLUMNS = ['headline', 'sections', 'twin', 'state', 'live', 'day', 'look'] as const;

/** A table where there is room, cards where there is not. */
export function ArticleList({ articles }: { articles: readonly ArticleRow[] }) {
  const peek = usePeek();
  const isNarrow = useMediaQuery('(max-width: 899px)', undefined, { getInitialValueInEffect: false });
  const List = isNarrow ? ArticleCards : ArticleTable;
  return (
    <>
      <List articles={articles} peek={peek} />
      <PeekPanel peek={peek} />
    </>
  );
}

interface Shown {
  readonly articles: readonly ArticleRow[];
  readonly peek: Peek;
}

function ArticleTable({ articles, peek }: Shown) {
  const { t } = useTranslation();
  return (
    <table className="list">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`desk.articles.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <tr key={article.id} {...peek.row(peekedOf(article))}>
            <th scope="row">
              <Headline article={article} />
            </th>
            <td>
              <Sections article={article} />
            </td>
            <td>{t(`desk.articles.twin.${article.twin}`)}</td>
            <td>{article.state && <WorkState state={article.state} />}</td>
            <td>{t(article.isLive ? 'desk.articles.live' : 'desk.articles.not_live')}</td>
            <td>
              <Day article={article} />
            </td>
            <td>
              <PeekButton peek={peek} row={peekedOf(article)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ArticleCards({ articles, peek }: Shown) {
  const { t } = useTranslation();
  return (
    <ul className="cards">
      {articles.map((article) => (
        <li key={article.id} {...peek.row(peekedOf(article))}>
          <h2>
            <Headline article={article} />
          </h2>
          <p>
            {t(`desk.articles.twin.${article.twin}`)}
            {article.state && (
              <>
                {' · '}
                <WorkState state={article.state} />
              </>
            )}
            {article.isLive && ` · ${t('desk.articles.live')}`}
          </p>
          <p className="quiet">
            <Day article={article} /> <Sections article={article} />
          </p>
          <PeekButton peek={peek} row={peekedOf(article)} />
        </li>
      ))}
    </ul>
  );
}

function peekedOf({ id, translationId, headline }: ArticleRow): Peeked {
  return { articleId: id, translationId, headline };
}

function Headline({ article }: { article: ArticleRow }) {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/articles/$id" params={{ id: article.id }} lang={article.locale}>
        {article.headline}
      </Link>{' '}
      <span className="quiet">{t('desk.article.number', { number: article.number })}</span>
    </>
  );
}

function Sections({ article }: { article: ArticleRow }) {
  return article.sections.map((section, index) => (
    <span key={section}>
      {index > 0 && ', '}
      <Link to="/articles" search={{ section }}>
        {section}
      </Link>
    </span>
  ));
}

function Day({ article }: { article: ArticleRow }) {
  const { date, day } = useMoments();
  return article.dated ? (
    <time dateTime={article.dated}>{date(article.dated)}</time>
  ) : (
    <time dateTime={article.createdAt}>{day(article.createdAt)}</time>
  );
}
