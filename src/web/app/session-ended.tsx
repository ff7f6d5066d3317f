import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../api/queries';
import { SignInForm } from '../parts/sign-in-form';

const REST_MILLISECONDS = 800;

/**
 * Over the page, which stays as it is: whoever signs in again goes on where they were. It opens when the fingers rest: in the middle of a
 * word the rest of it would land in the dialog.
 */
export function SessionEnded() {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const open = () => dialog.current?.open || dialog.current?.showModal();
    let timer = setTimeout(open, REST_MILLISECONDS);
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(open, REST_MILLISECONDS);
    };
    document.addEventListener('beforeinput', wait, true);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('beforeinput', wait, true);
    };
  }, []);
  return (
    <dialog className="ended" ref={dialog} aria-labelledby={heading} onCancel={(event) => event.preventDefault()}>
      <h2 id={heading}>{t('desk.sign_in.ended')}</h2>
      <p>{t('desk.sign_in.ended_help')}</p>
      <SignInForm onSignedIn={() => void queries.invalidateQueries()} />
    </dialog>
  );
}
