import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const PATIENCE_MILLISECONDS = 150;
const SLOW_MILLISECONDS = 8_000;

/** Says that something is on its way, once it has taken long enough to be noticed; and that it takes long, once it does. */
export function Loading() {
  const { t } = useTranslation();
  const [waited, setWaited] = useState<'not' | 'noticed' | 'long'>('not');
  useEffect(() => {
    const noticed = setTimeout(() => setWaited('noticed'), PATIENCE_MILLISECONDS);
    const long = setTimeout(() => setWaited('long'), SLOW_MILLISECONDS);
    return () => {
      clearTimeout(noticed);
      clearTimeout(long);
    };
  }, []);
  return (
    <p className="loading" role="status">
      {waited !== 'not' && t('desk.loading')} {waited === 'long' && t('desk.slow')}
    </p>
  );
}
