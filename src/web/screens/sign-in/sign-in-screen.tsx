import './sign-in.css';
import { useTranslation } from 'react-i18next';
import { Appearance } from '../../parts/appearance';
import { PageHeading } from '../../parts/page-heading';
import { SignInForm } from '../../parts/sign-in-form';
import { DemoPeople } from './demo-people';

export function SignInScreen({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTranslation();
  return (
    <main className="entrance">
      <p className="name">{t('desk.name')}</p>
      <PageHeading title={t('desk.sign_in.title')} />
      <SignInForm onSignedIn={onSignedIn} />
      <DemoPeople onSignedIn={onSignedIn} />
      <Appearance />
    </main>
  );
}
