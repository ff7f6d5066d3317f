import './settings.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../../api/session';
import { Appearance } from '../../parts/appearance';
import { PageHeading } from '../../parts/page-heading';
import { KeysChoice } from './keys-choice';
import { PasswordForm } from './password-form';
import { People } from './people';
import { SessionList } from './session-list';
import { SETTINGS_VIEWS } from './settings-views';

const route = getRouteApi('/desk/settings');

/** What somebody sets for themselves; and, for an administrator, who works here. */
export function SettingsScreen() {
  const { t } = useTranslation();
  const { view = 'own' } = route.useSearch();
  const { data: session } = useQuery(sessionQuery);
  const isAdmin = session?.permissions.includes('people.manage') ?? false;
  return (
    <>
      <PageHeading title={t('desk.settings.title')} />
      {isAdmin && (
        <nav className="tabs" aria-label={t('desk.settings.views')}>
          <ul>
            {SETTINGS_VIEWS.map((name) => (
              <li key={name}>
                <Link
                  to="/settings"
                  search={name === 'own' ? {} : { view: name }}
                  activeOptions={{ exact: true, includeSearch: true }}
                  aria-current={name === view ? 'page' : undefined}
                >
                  {t(`desk.settings.view.${name}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {view === 'people' && isAdmin ? <People /> : <Own />}
    </>
  );
}

function Own() {
  const { t } = useTranslation();
  return (
    <>
      <section aria-label={t('desk.settings.appearance')}>
        <h2>{t('desk.settings.appearance')}</h2>
        <Appearance />
      </section>
      <KeysChoice />
      <PasswordForm />
      <SessionList />
    </>
  );
}
