import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleView } from '../../../contract/articles';
import { TwinActions, type TwinDecision } from '../../parts/twin/twin-actions';

/** What may be done about the other language, by whoever looks at it. */
export function PairActions({ article, headline }: { article: ArticleView; headline: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [decided, setDecided] = useState<TwinDecision | null>(null);
  const { id, abilities, editions, translation } = article;
  const [edition] = editions;
  const may = {
    translate: abilities.openTranslation,
    attach: abilities.attachTwin,
    declareSingle: abilities.declareSingle,
  };
  const isOpen = may.translate || may.attach || may.declareSingle;
  return (
    <>
      <div role="status">{decided && t(`desk.twin.${decided}`, { headline })}</div>
      {isOpen && edition && editions.length === 1 && (
        <TwinActions
          articleId={id}
          headline={headline}
          locale={edition.locale}
          may={may}
          onDecided={(decision) => {
            setDecided(decision);
            void queries.invalidateQueries({ queryKey: ['articles'] });
          }}
        />
      )}
      {translation?.enteredBy === 'attach' && (
        <p>
          <Link to="/articles/$id/align" params={{ id }}>
            {t('desk.article.align')}
          </Link>
        </p>
      )}
    </>
  );
}
