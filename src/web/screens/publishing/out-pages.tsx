import { useTranslation } from 'react-i18next';
import type { Publication } from '../../../contract/publishing';
import { LOCALES } from '../../../kernel/locale';
import { useMoments } from '../../parts/moments';
import { publicAddress } from '../../parts/public-site';

/** When it went out, in which languages, and the way to its pages: “Published 14:05 · kk ✓ en ✓”. */
export function OutPages({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  const { lately } = useMoments();
  return (
    <p className="out">
      <strong>{t('desk.publish.published_at', { time: lately(publication.liveFrom) })}</strong>
      {' · '}
      {LOCALES.map((locale) => (
        <span key={locale} className={publication[locale] ? 'fine' : 'quiet'}>
          {`${locale} ${publication[locale] ? '✓' : '—'} `}
        </span>
      ))}
      {'· '}
      {t('desk.publish.revision', { number: publication.number })}
      {' · '}
      {t('desk.publish.by', { name: publication.publishedBy.name })}
      {publication.isOnDuty && ` · ${t('desk.publish.alone')}`}
      <span className="pages">
        {LOCALES.map((locale) => {
          const path = publication[locale];
          return (
            path && (
              <a key={locale} href={publicAddress(path)} target="_blank" rel="noreferrer">
                {t('desk.publish.open_page', { language: locale })}
              </a>
            )
          );
        })}
      </span>
    </p>
  );
}
