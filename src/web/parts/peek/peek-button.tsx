import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { rowAct } from '../keys/list-keys';
import { firstLabel } from '../keys/use-own-keys';
import type { Peek, Peeked } from './use-peek';

/** Looks into a row: for those who point, and for the key. */
export function PeekButton({ peek, row }: { peek: Peek; row: Peeked }) {
  const { t } = useTranslation();
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      {...rowAct('peek')}
      title={firstLabel('lists.peek')}
      aria-label={t('desk.peek.named', { headline: row.headline })}
      aria-expanded={peek.at?.articleId === row.articleId}
      onClick={() => peek.toggle(row)}
    >
      {t('desk.peek.open')}
    </Button>
  );
}
