import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TranslationView } from '../../../contract/translation';
import { firstLabel } from '../../parts/keys/use-own-keys';
import type { Bench } from './bench';
import type { EditorAct } from './keys';
import { useSentBack } from './sent-back';

interface Props {
  readonly bench: Bench;
  readonly view: TranslationView;
  readonly onAct: (act: EditorAct) => void;
}

/** How much of what a reviewer sent back still has the text they read, and the way to the next of it. */
export function SentBackNote({ bench, view, onAct }: Props) {
  const { t } = useTranslation();
  const { all, left } = useSentBack(bench, view);
  if (all === 0) return null;
  return (
    <span className={left > 0 ? 'late' : ''}>
      <span aria-hidden="true">↩</span> {t('desk.editor.sent_back', { count: left, all })}{' '}
      <Button
        size="compact-sm"
        variant="light"
        title={firstLabel('editor.next_returned')}
        onClick={() => onAct('next_returned')}
      >
        {t('desk.editor.act.next_returned')}
      </Button>
    </span>
  );
}
