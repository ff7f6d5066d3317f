import { Button, CopyButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TranslationView } from '../../../contract/translation';
import { DiffedText } from '../../parts/word-diff/diffed-text';
import { type Bench, useSummary } from './bench';

/** What somebody typed under a claim that is over: it is theirs still, beside the text that stands, until they can put it in or let it go. */
export function Forks({ bench, view }: { bench: Bench; view: TranslationView }) {
  const { t } = useTranslation();
  const { counts } = useSummary(bench);
  if (counts.lost === 0) return null;
  const { texts } = bench;
  const numbers = new Map(view.segments.map(({ id }, index) => [id, index + 1]));
  return (
    <section className="problem forks" aria-labelledby="forks">
      <h2 id="forks">{t('desk.editor.forks.title', { count: counts.lost })}</h2>
      <p>{t(view.abilities.claim ? 'desk.editor.forks.claim' : 'desk.editor.forks.kept')}</p>
      <ul>
        {texts.withState('lost').map(([id, { text, theirs }]) => {
          const number = numbers.get(id);
          return (
            <li key={id}>
              <strong>
                {number === undefined ? t('desk.editor.forks.gone') : t('desk.editor.segment', { number })}
              </strong>
              <p>
                <DiffedText before={theirs?.text ?? text} after={text} lang={view.targetLocale} />
              </p>
              <div className="buttons">
                <CopyButton value={text}>
                  {({ copied, copy }) => (
                    <Button size="compact-sm" variant="outline" onClick={copy}>
                      {t(copied ? 'desk.editor.forks.copied' : 'desk.editor.forks.copy')}
                    </Button>
                  )}
                </CopyButton>
                <Button size="compact-sm" variant="subtle" onClick={() => texts.takeTheirs(id)}>
                  {t('desk.editor.forks.let_go')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
