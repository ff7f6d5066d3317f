import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { InterfaceLocale } from '../../../kernel/locale';
import '../../styles/guide.css';
import { Loading } from '../../parts/loading';
import { PageHeading } from '../../parts/page-heading';
import { ProblemNotice } from '../../parts/problem-notice';
import { GUIDE_PAGES, type GuidePage, guideLanguage, isGuidePage } from './guide-pages';
import { guideText } from './guide-text';

const route = getRouteApi('/desk/guide/$page');

/** How people work here, one page a kind of work. */
export function GuideScreen() {
  const { t } = useTranslation();
  const { page: asked } = route.useParams();
  const page: GuidePage = isGuidePage(asked) ? asked : 'translator';
  return (
    <>
      <PageHeading key={page} title={t(`desk.guide.page.${page}`)} />
      <nav className="tabs" aria-label={t('desk.guide.title')}>
        <ul>
          {GUIDE_PAGES.map((name) => (
            <li key={name}>
              <Link to="/guide/$page" params={{ page: name }} activeProps={{ className: 'here' }}>
                {t(`desk.guide.page.${name}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <GuideText page={page} />
    </>
  );
}

function GuideText({ page }: { page: GuidePage }) {
  const { i18n } = useTranslation();
  const language = guideLanguage(i18n.language as InterfaceLocale);
  const { data, error, refetch } = useQuery({
    queryKey: ['guide', language, page],
    queryFn: () => guideText(page, language),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  // The text is our own and was set when the desk was built.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: there is nothing in it that anybody sent
  return <article className="guide" lang={language} dangerouslySetInnerHTML={{ __html: data }} />;
}
