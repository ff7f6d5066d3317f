import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { rowAct } from '../keys/list-keys';
import type { Chosen, Several } from './use-several';

/** The box beside one thing of a list. */
export function ChooseOne({ several, one }: { several: Several; one: Chosen }) {
  const { t } = useTranslation();
  return (
    <Checkbox
      {...rowAct('select')}
      aria-label={t('desk.several.choose', { name: one.name })}
      checked={several.has(one.id)}
      disabled={several.isBusy}
      onChange={() => several.toggle(one)}
    />
  );
}
