import './key-table.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyPlace } from './shortcuts';

interface Line {
  readonly words: string;
  /** The keys, and what can be done about them. */
  readonly keys: ReactNode;
}

/** What can be done by key in one place, and by which. */
export function KeyTable({ place, lines }: { place: KeyPlace; lines: readonly Line[] }) {
  const { t } = useTranslation();
  return (
    <table className="key-table">
      <caption>{t(`desk.keys.place.${place}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('desk.keys.what')}</th>
          <th scope="col">{t('desk.keys.keys')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ words, keys }) => (
          <tr key={words}>
            <th scope="row">{words}</th>
            <td>{keys}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Keys as they stand on a keyboard. */
export function Keycaps({ labels }: { labels: readonly string[] }) {
  return labels.map((key) => <kbd key={key}>{key}</kbd>);
}
