import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnKeys } from '../../parts/keys/use-own-keys';
import { areSingleKeysOn, turnSingleKeys } from '../../parts/single-keys';
import { ShortcutSettings } from './shortcut-settings';

export function KeysChoice() {
  const { t } = useTranslation();
  const [isOn, setOn] = useState(areSingleKeysOn);
  const keys = useOwnKeys();
  return (
    <section aria-label={t('desk.settings.keys')}>
      <h2>{t('desk.settings.keys')}</h2>
      <Checkbox
        label={t('desk.settings.single_keys')}
        checked={isOn}
        onChange={({ currentTarget }) => {
          turnSingleKeys(currentTarget.checked);
          setOn(currentTarget.checked);
        }}
      />
      <Checkbox
        mt="xs"
        label={t('desk.settings.enter_confirms')}
        description={t('desk.settings.enter_confirms_help')}
        checked={keys.doesEnterConfirm}
        onChange={({ currentTarget }) => keys.letEnterConfirm(currentTarget.checked)}
      />
      <ShortcutSettings />
    </section>
  );
}
