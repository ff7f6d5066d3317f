import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Of those that were to be confirmed: what somebody changed, by number. */
  readonly changed: readonly { readonly id: string; readonly number: number }[];
  readonly onGo: (segmentId: string) => void;
}

/** What was not confirmed and why; each leads to its segment. */
export function ChangedMeanwhile({ changed, onGo }: Props) {
  const { t } = useTranslation();
  if (changed.length === 0) return null;
  return (
    <div className="explained">
      <p>{t('desk.review.changed_meanwhile', { count: changed.length })}</p>
      <ul className="row-links">
        {changed.map(({ id, number }) => (
          <li key={id}>
            <Button size="compact-sm" variant="subtle" onClick={() => onGo(id)}>
              {t('desk.editor.segment', { number })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
