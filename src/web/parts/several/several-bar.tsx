import './several.css';
import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../api/client';
import type { Result, Several } from './use-several';

interface Props {
  readonly several: Several;
  /** What is said of one that was done. */
  readonly done: string;
  /** What can be done to those that are chosen. */
  readonly children: ReactNode;
}

/** How many are chosen and what can be done to them; afterwards what became of each. */
export function SeveralBar({ several, done, children }: Props) {
  const { t } = useTranslation();
  const { chosen, results, clear } = several;
  return (
    <div className="several">
      {chosen.length > 0 && (
        <div className="chosen">
          <strong>{t('desk.several.chosen', { count: chosen.length })}</strong>
          {children}
          <Button variant="subtle" onClick={clear}>
            {t('desk.several.clear')}
          </Button>
        </div>
      )}
      {results.length > 0 && <Results results={results} done={done} />}
    </div>
  );
}

function Results({ results, done }: { results: readonly Result[]; done: string }) {
  const { t } = useTranslation();
  const words = useRef<HTMLParagraphElement>(null);
  const refused = results.filter(({ error }) => error !== null).length;
  useEffect(() => {
    // The button that was pressed may be gone.
    if (results.length > 0) words.current?.focus();
  }, [results]);
  return (
    <div className="results">
      <p ref={words} tabIndex={-1}>
        {t('desk.several.outcome', { done: results.length - refused, refused })}{' '}
        {refused > 0 && t('desk.several.still')}
      </p>
      <ul>
        {results.map(({ id, name, error }) => (
          <li key={id} className={error ? 'late' : 'fine'}>
            <span aria-hidden="true">{error ? '✕' : '✓'}</span> {name}: {error ? <Cause error={error} /> : done}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Cause({ error }: { error: Error }) {
  const { t } = useTranslation();
  if (!(error instanceof Refusal)) return t('desk.problem.offline');
  const { title, detail } = error.problem;
  return detail ?? title;
}
