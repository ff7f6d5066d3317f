import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chordLabel, type EditorAct, SHORTCUTS } from './keys';

const IS_MAC = /Mac|iPhone|iPad/.test(navigator.userAgent);
/** Said in one line: the nine keys differ in nothing but the number. */
const FIRST_AND_LAST = 9;

/** Every shortcut, to be searched by what it does or by its keys. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [wanted, setWanted] = useState('');
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    dialog.current?.querySelector('input')?.focus();
  }, []);
  const rows = (Object.keys(SHORTCUTS) as EditorAct[])
    .map((act) => ({ act, words: t(`desk.keys.${act}`), keys: labelsOf(act) }))
    .filter(({ words, keys }) => `${words} ${keys.join(' ')}`.toLowerCase().includes(wanted.trim().toLowerCase()));
  return (
    <dialog className="sheet" ref={dialog} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{t('desk.keys.title')}</h2>
      <p>
        <Link to="/guide/$page" params={{ page: 'translator' }}>
          {t('desk.help.guide')}
        </Link>
      </p>
      <TextInput
        label={t('desk.keys.search')}
        value={wanted}
        autoFocus
        onChange={({ currentTarget }) => setWanted(currentTarget.value)}
      />
      <table>
        <thead>
          <tr>
            <th scope="col">{t('desk.keys.what')}</th>
            <th scope="col">{t('desk.keys.keys')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ act, words, keys }) => (
            <tr key={act}>
              <th scope="row">{words}</th>
              <td>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p>{t('desk.keys.none')}</p>}
      <Button variant="outline" size="compact-md" onClick={() => dialog.current?.close()}>
        {t('desk.keys.close_sheet')}
      </Button>
    </dialog>
  );
}

function labelsOf(act: EditorAct): string[] {
  const labels = SHORTCUTS[act].map((chord) => chordLabel(chord, IS_MAC));
  return labels.length === FIRST_AND_LAST ? [`${labels[0]} … ${labels.at(-1)}`] : labels;
}
