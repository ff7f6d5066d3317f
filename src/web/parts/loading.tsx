import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const PATIENCE_MILLISECONDS = 150;

/** Says that something is on its way, once it has taken long enough to be noticed. */
export function Loading() {
  const { t } = useTranslation();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="loading" role="status">
      {isLate && t('desk.loading')}
    </p>
  );
}
