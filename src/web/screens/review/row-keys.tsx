import { useTranslation } from 'react-i18next';
import { namesOf } from '../../parts/keys/shortcuts';
import { firstLabel, useOwnKeys } from '../../parts/keys/use-own-keys';

/** What the keys of a row do, for whoever has a keyboard. */
export function RowKeys() {
  const { t } = useTranslation();
  useOwnKeys();
  const said = namesOf('rows').map((name) => `${firstLabel(name)} ${t(`desk.keys.${name}`)}`);
  return <p className="quiet keys">{t('desk.review.keys', { keys: said.join(', ') })}</p>;
}
