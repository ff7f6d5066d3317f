import { useTranslation } from 'react-i18next';
import type { State } from '../../workflow/states';

/** A sign beside the word: nobody has to tell colours apart. */
const SIGNS: Readonly<Record<State, string>> = {
  preparing: '◌',
  ready: '○',
  translating: '◔',
  checking: '◌',
  in_review: '◑',
  returned: '↩',
  approved: '●',
  scheduled: '●',
  publishing: '●',
  done: '✓',
  killed: '✕',
};

/** Where the work on a pair stands. */
export function WorkState({ state }: { state: State }) {
  const { t } = useTranslation();
  return (
    <span className="state">
      <span aria-hidden="true">{SIGNS[state]}</span> {t(`desk.state.${state}`)}
    </span>
  );
}
