import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleView } from '../../../contract/articles';
import { halfWritten } from '../../parts/half-written';
import type { TextAct } from './article-views';
import { CorrectText, correctionPlace } from './correct-text';
import { SwapSides } from './swap-sides';

const route = getRouteApi('/desk/articles/$id');

/** What an editor may do about the texts themselves: mend the one that was not translated here, and turn the pair round. */
export function TextActs({ article }: { article: ArticleView }) {
  const { t } = useTranslation();
  const { act } = route.useSearch();
  const navigate = route.useNavigate();
  const { translation, editions, abilities } = article;
  const [isBegun] = useState(() => halfWritten(correctionPlace(article.id)) !== undefined);
  const [isClosed, setClosed] = useState(false);
  const [said, setSaid] = useState('');
  const edition = editions.find(({ locale }) => locale !== translation?.targetLocale);
  if (!abilities.revise || !edition) return null;
  // What was begun and not sent stands open again.
  const open = act ?? (isBegun && !isClosed ? 'correct' : undefined);
  const show = (next: TextAct | undefined, words = '') => {
    setClosed(true);
    setSaid(words);
    void navigate({ search: (now) => ({ ...now, act: next }), replace: true });
  };
  const toggle = (asked: TextAct) => show(open === asked ? undefined : asked);
  return (
    <>
      <div className="actions text-acts">
        <Button
          size="compact-md"
          variant="outline"
          aria-expanded={open === 'correct'}
          onClick={() => toggle('correct')}
        >
          {t(translation ? 'desk.article.correct.open_source' : 'desk.article.correct.open_text')}
        </Button>
        {translation && (
          <Button size="compact-md" variant="outline" aria-expanded={open === 'swap'} onClick={() => toggle('swap')}>
            {t('desk.article.swap.open')}
          </Button>
        )}
      </div>
      <div role="status">{said}</div>
      {open === 'correct' && (
        <CorrectText
          article={article}
          edition={edition}
          onDone={(number) => show(undefined, t('desk.article.correct.done', { number }))}
          onClose={() => show(undefined)}
        />
      )}
      {open === 'swap' && translation && (
        <SwapSides
          translationId={translation.id}
          onDone={() => show(undefined, t('desk.article.swap.done'))}
          onClose={() => show(undefined)}
        />
      )}
    </>
  );
}
