import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StandingText } from '../../../contract/translation';
import { mergeTexts } from '../../../text/merge';
import { DiffedText } from '../../parts/word-diff/diffed-text';
import type { WorkingText } from './working-text';
import type { WorkingTexts } from './working-texts';

interface Props {
  readonly id: string;
  readonly working: WorkingText;
  readonly theirs: StandingText;
  readonly lang: string;
  readonly texts: WorkingTexts;
}

/** Two texts for one segment: both are shown as changes of the one they began from, and a person chooses, or takes both changes. */
export function Conflict({ id, working: { text: mine, base }, theirs, lang, texts }: Props) {
  const { t } = useTranslation();
  const merged = base === undefined ? null : mergeTexts(base, mine, theirs.text);
  const isBoth = merged !== null && merged !== mine && merged !== theirs.text;
  return (
    <div className="problem" role="alert">
      <p>
        {theirs.author ? t('desk.editor.conflict.by', { name: theirs.author.name }) : t('desk.editor.conflict.other')}
      </p>
      <dl className="versions">
        {base !== undefined && (
          <>
            <dt>{t('desk.editor.conflict.base')}</dt>
            <dd lang={lang}>
              {base === '' ? <span className="quiet">{t('desk.editor.conflict.nothing')}</span> : base}
            </dd>
          </>
        )}
        <dt>{t('desk.editor.conflict.mine')}</dt>
        <dd>
          <DiffedText before={base ?? mine} after={mine} lang={lang} />
        </dd>
        <dt>{t('desk.editor.conflict.theirs')}</dt>
        <dd>
          <DiffedText before={base ?? theirs.text} after={theirs.text} lang={lang} />
        </dd>
        {isBoth && (
          <>
            <dt>{t('desk.editor.conflict.both')}</dt>
            <dd>
              <DiffedText before={theirs.text} after={merged} lang={lang} />
            </dd>
          </>
        )}
      </dl>
      <div className="buttons">
        {isBoth && (
          <Button size="compact-md" onClick={() => texts.settle(id, merged)}>
            {t('desk.editor.conflict.take_both')}
          </Button>
        )}
        <Button size="compact-md" variant={isBoth ? 'outline' : 'filled'} onClick={() => texts.settle(id, mine)}>
          {t('desk.editor.conflict.keep_mine')}
        </Button>
        <Button size="compact-md" variant="outline" onClick={() => texts.takeTheirs(id)}>
          {t('desk.editor.conflict.take_theirs')}
        </Button>
      </div>
    </div>
  );
}
