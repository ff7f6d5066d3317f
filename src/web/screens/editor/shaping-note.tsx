import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../parts/problem-notice';
import type { Shaping } from './shaping';

/** What was joined or split last, and the way back. */
export function ShapingNote({ shaping: { last, error, isUnsaved, dismiss } }: { shaping: Shaping }) {
  const { t } = useTranslation();
  return (
    <>
      {error && <ProblemNotice error={error} />}
      {isUnsaved && <p role="alert">{t('desk.editor.unsaved_shape')}</p>}
      {last && (
        <p className="bar" role="status">
          {t(`desk.editor.shaped.${last.kind}`)}{' '}
          <Button size="compact-sm" variant="outline" onClick={last.undo}>
            {t('desk.editor.shaped.undo')}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={dismiss}>
            {t('desk.editor.shaped.keep')}
          </Button>
        </p>
      )}
    </>
  );
}
