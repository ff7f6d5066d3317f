import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TranslationView } from '../../../contract/translation';
import { firstLabel, useOwnKeys } from '../../parts/keys/use-own-keys';
import { useMoments } from '../../parts/moments';
import { type Answers, type Bench, useAllFindings, useLedger, useSummary } from './bench';
import type { EditorAct } from './keys';
import type { Layers } from './layers';
import { LeaseNote } from './lease-note';
import { ledgerOf } from './quotation-count';
import { SentBackNote } from './sent-back-note';
import type { SaveState } from './working-text';

interface Props {
  readonly bench: Bench;
  readonly view: TranslationView;
  readonly answers: Answers;
  readonly layers: Layers;
  readonly note: string;
  readonly onAct: (act: EditorAct) => void;
}

const TOOLS = ['special', 'focus', 'go_to', 'find', 'preview', 'panel'] as const satisfies readonly EditorAct[];
/** The worst first: that is what somebody has to know. */
const STATES: readonly SaveState[] = ['refused', 'lost', 'conflict', 'waiting', 'saving', 'changed', 'saved'];

/** How the work stands, always in sight, and what can be done with all of it. */
export function WorkBar({ bench, view, answers, layers, note, onAct }: Props) {
  const { t } = useTranslation();
  useOwnKeys();
  const { empty } = useSummary(bench);
  const open = [...useAllFindings(bench).values()].flat().filter(({ fingerprint }) => !answers.has(fingerprint));
  const { found, all } = ledgerOf(useLedger(bench), view, answers);
  const pressed: Partial<Record<EditorAct, boolean>> = {
    special: layers.isSpecial,
    focus: layers.isFocused,
    panel: layers.isPanel,
  };
  return (
    <div className="work-bar">
      <p className="facts">
        <span>{t('desk.editor.empty', { count: empty, all: view.segments.length })}</span>
        <SentBackNote bench={bench} view={view} onAct={onAct} />
        {all > 0 && <span className={found < all ? 'late' : ''}>{t('desk.editor.quotes', { found, all })}</span>}
        <span>{t('desk.editor.flags', { count: open.length })}</span>
        {view.abilities.save && <SaveNote bench={bench} />}
        <LeaseNote lease={bench.lease} translationId={view.id} />
        {note !== '' && <span className="bar-note">{note}</span>}
      </p>
      <div className="tools" role="toolbar" aria-label={t('desk.editor.tools')}>
        {TOOLS.map((act) => (
          <Button
            key={act}
            size="compact-sm"
            variant={pressed[act] ? 'light' : 'subtle'}
            aria-pressed={pressed[act]}
            title={firstLabel(`editor.${act}`)}
            onClick={() => onAct(act)}
          >
            {t(`desk.editor.act.${act}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** How what was typed stands, and how much of it waits. */
function SaveNote({ bench }: { bench: Bench }) {
  const { t } = useTranslation();
  const { clock } = useMoments();
  const { counts, savedAt } = useSummary(bench);
  const worst = STATES.find((state) => counts[state] > 0) ?? 'saved';
  // What is typed while the server is not there waits like the rest.
  const count = worst === 'waiting' ? counts.waiting + counts.changed + counts.saving : counts[worst];
  return (
    <span className={`save-note${worst === 'saved' || worst === 'saving' || worst === 'changed' ? '' : ' late'}`}>
      {worst === 'saved' && savedAt
        ? t('desk.editor.save.saved_at', { time: clock(savedAt) })
        : t(`desk.editor.save.${worst}`, { count })}
    </span>
  );
}
