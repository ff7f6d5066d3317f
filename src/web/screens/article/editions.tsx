import { useTranslation } from 'react-i18next';
import type { ArticleView, EditionView } from '../../../contract/articles';
import { LOCALES, type Locale } from '../../../kernel/locale';
import { bodyText, headlineOf } from '../../../text/blocks';
import { parseContent } from '../../../text/content';
import { useMoments } from '../../parts/moments';

/** The newest text of either language, beside each other. */
export function Editions({ article }: { article: ArticleView }) {
  const [first] = article.editions;
  const order = first ? [first.locale, ...LOCALES.filter((locale) => locale !== first.locale)] : LOCALES;
  return (
    <div className="sides">
      {order.map((locale) => (
        <Edition key={locale} locale={locale} edition={article.editions.find((one) => one.locale === locale)} />
      ))}
    </div>
  );
}

function Edition({ locale, edition }: { locale: Locale; edition: EditionView | undefined }) {
  const { t } = useTranslation();
  const { day } = useMoments();
  const language = t(`desk.article.language.${locale}`);
  if (!edition) {
    return (
      <section aria-label={language}>
        <h2>{language}</h2>
        <p className="quiet">{t('desk.article.no_edition')}</p>
      </section>
    );
  }
  const { number, author, isImported, createdAt, content } = edition.revision;
  const text = parseContent(content);
  const name = t('desk.article.edition', { language, number });
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      <p className="quiet">
        {t(`desk.article.origin.${edition.origin}`)} ·{' '}
        {t(isImported ? 'desk.article.imported' : 'desk.article.by', { name: author.name })} · {day(createdAt)}
      </p>
      <div className="reading" lang={locale}>
        <h3>{headlineOf(text)}</h3>
        <p>{bodyText(text)}</p>
      </div>
    </section>
  );
}
