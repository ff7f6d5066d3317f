import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

let isFirstPage = true;

/** The one `h1` of a place. Whoever arrives from another place is told where they are: by the title, and by the focus. */
export function PageHeading({ title, children }: { title: string; children?: ReactNode }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const desk = t('desk.name');
  useEffect(() => {
    document.title = `${title} – ${desk}`;
  }, [title, desk]);
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus();
    isFirstPage = false;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}
