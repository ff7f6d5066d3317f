import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranslationView } from '../../../contract/translation';
import { useRestingActive } from './active';
import { type Answers, type Bench, useAllFindings, useLedger } from './bench';
import { FlagList } from './flag-list';
import { LedgerList } from './ledger-list';
import { ledgerOf } from './quotation-count';
import { SegmentHistory } from './segment-history';
import { SegmentTalk } from './segment-talk';

export type PanelSection = 'flags' | 'ledger' | 'history' | 'comments';

const KEPT = 'egiz-editor-closed';
const PAUSE_MILLISECONDS = 250;

interface Props {
  readonly bench: Bench;
  readonly view: TranslationView;
  readonly answers: Answers;
  /** The section that was asked for by key, and how often: asked again, it gets the focus again. */
  readonly wanted: { readonly section: PanelSection; readonly times: number } | undefined;
  readonly onGo: (segmentId: string) => void;
  readonly onClose: () => void;
}

/** What is known beside the text: flags, quotations, history and comments, all of them in sight; which are folded is remembered. */
export function Panel({ bench, view, answers, wanted, onGo, onClose }: Props) {
  const { t } = useTranslation();
  const findings = useAllFindings(bench);
  const open = useMemo(
    () => [...findings.values()].flat().filter(({ fingerprint }) => !answers.has(fingerprint)),
    [findings, answers],
  );
  const { found, all } = ledgerOf(useLedger(bench), view, answers);
  return (
    <aside className="panel" aria-label={t('desk.editor.panel.label')}>
      <button type="button" className="panel-close" onClick={onClose}>
        {t('desk.editor.panel.close')}
      </button>
      <Section name="flags" title={t('desk.editor.panel.flags', { count: open.length })} wanted={wanted}>
        <FlagList bench={bench} view={view} findings={open} onGo={onGo} />
      </Section>
      <Section name="ledger" title={t('desk.editor.panel.ledger', { found, all })} wanted={wanted}>
        <LedgerList bench={bench} view={view} answers={answers} onGo={onGo} />
      </Section>
      <OfSegment bench={bench} view={view} wanted={wanted} onGo={onGo} />
    </aside>
  );
}

/** What belongs to the row that is worked on; whoever passes through rows quickly does not wait for it. */
function OfSegment({ bench, view, wanted, onGo }: Pick<Props, 'bench' | 'view' | 'wanted' | 'onGo'>) {
  const { t } = useTranslation();
  const active = useRestingActive(bench.active, PAUSE_MILLISECONDS);
  const segment = view.segments.find(({ id }) => id === active);
  const number = segment ? view.segments.indexOf(segment) + 1 : 0;
  return (
    <>
      <Section
        name="history"
        title={number > 0 ? t('desk.editor.panel.history', { number }) : t('desk.editor.panel.history_none')}
        wanted={wanted}
      >
        {segment ? (
          <SegmentHistory bench={bench} view={view} segment={segment} />
        ) : (
          <p className="quiet">{t('desk.editor.panel.choose')}</p>
        )}
      </Section>
      <Section name="comments" title={t('desk.editor.panel.comments')} wanted={wanted}>
        <SegmentTalk bench={bench} view={view} segment={segment} number={number} onGo={onGo} />
      </Section>
    </>
  );
}

function Section({
  name,
  title,
  wanted,
  children,
}: {
  name: PanelSection;
  title: string;
  wanted: Props['wanted'];
  children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(() => !closedOnes().has(name));
  const place = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (wanted?.section !== name) return;
    setOpen(true);
    place.current?.querySelector('summary')?.focus();
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [wanted, name]);
  return (
    <details
      ref={place}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        const closed = closedOnes();
        if (currentTarget.open) closed.delete(name);
        else closed.add(name);
        localStorage.setItem(KEPT, [...closed].join(' '));
      }}
    >
      <summary>
        <h2>{title}</h2>
      </summary>
      {isOpen && children}
    </details>
  );
}

function closedOnes(): Set<string> {
  return new Set((localStorage.getItem(KEPT) ?? '').split(' ').filter(Boolean));
}
