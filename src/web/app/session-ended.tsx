import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../api/queries';
import { SignInForm } from '../parts/sign-in-form';

/** Over the page, which stays as it is: whoever signs in again goes on where they were. */
export function SessionEnded() {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog className="ended" ref={dialog} aria-labelledby={heading} onCancel={(event) => event.preventDefault()}>
      <h2 id={heading}>{t('desk.sign_in.ended')}</h2>
      <p>{t('desk.sign_in.ended_help')}</p>
      <SignInForm onSignedIn={() => void queries.invalidateQueries()} />
    </dialog>
  );
}
