import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StandingText } from '../../../contract/translation';

interface Props {
  readonly mine: string;
  readonly theirs: StandingText;
  readonly lang: string;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** Two texts for one segment: both are shown, and a person chooses. */
export function Conflict({ mine, theirs, lang, onMine, onTheirs }: Props) {
  const { t } = useTranslation();
  return (
    <div className="problem" role="alert">
      <p>
        {theirs.author ? t('desk.editor.conflict.by', { name: theirs.author.name }) : t('desk.editor.conflict.other')}
      </p>
      <dl>
        <dt>{t('desk.editor.conflict.mine')}</dt>
        <dd lang={lang}>{mine}</dd>
        <dt>{t('desk.editor.conflict.theirs')}</dt>
        <dd lang={lang}>{theirs.text}</dd>
      </dl>
      <Button size="compact-md" onClick={onMine}>
        {t('desk.editor.conflict.keep_mine')}
      </Button>{' '}
      <Button size="compact-md" variant="outline" onClick={onTheirs}>
        {t('desk.editor.conflict.take_theirs')}
      </Button>
    </div>
  );
}
