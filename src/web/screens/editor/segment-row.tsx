import type { EditorState } from '@codemirror/state';
import { Button } from '@mantine/core';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { StandingFinding } from '../../../contract/quality';
import type { TranslationView, WorkingSegment } from '../../../contract/translation';
import { MarkedText } from '../../parts/marked-text';
import { Conflict } from './conflict';
import { FindingStrip } from './finding-strip';
import type { LiveFinding } from './live-findings';
import { TargetEditor } from './target-editor';
import type { WorkingText, WorkingTexts } from './working-texts';

interface Props {
  readonly view: TranslationView;
  readonly segment: WorkingSegment;
  readonly number: number;
  readonly working: WorkingText | undefined;
  readonly findings: readonly LiveFinding[];
  readonly answers: ReadonlyMap<string, NonNullable<StandingFinding['answer']>>;
  readonly isActive: boolean;
  readonly states: Map<string, EditorState>;
  readonly texts: WorkingTexts;
  readonly onOpen: () => void;
  readonly onConfirm: () => void;
}

export const SegmentRow = memo(Row, (one, other) =>
  // What a row shows; the functions are new each time and do the same.
  (['view', 'segment', 'working', 'findings', 'answers', 'isActive'] as const).every(
    (name) => one[name] === other[name],
  ),
);

function Row({ view, segment, number, working, findings, answers, isActive, states, texts, onOpen, onConfirm }: Props) {
  const { t } = useTranslation();
  const { id, sourceText } = segment;
  const text = working?.text ?? segment.targetText;
  const isEmpty = text.trim() === '';
  const marks = useMemo(
    () => ({
      source: findings.flatMap(({ source, severity }) => source.map((span) => ({ ...span, severity }))),
      target: findings.flatMap(({ target, severity }) => target.map((span) => ({ ...span, severity }))),
    }),
    [findings],
  );
  const name = t('desk.editor.segment', { number });
  const state = t(isEmpty ? 'desk.editor.state.empty' : 'desk.editor.state.translated');
  return (
    <section
      id={`segment-${id}`}
      className={`segment${isActive ? ' active' : ''} ${segment.blockKind}`}
      aria-label={t('desk.editor.segment_label', { number, state, count: findings.length })}
    >
      <span className="number" aria-hidden="true">
        {number}
      </span>
      <p className="source">
        <MarkedText text={sourceText} marks={marks.source} lang={view.sourceLocale} />
      </p>
      <div className="target">
        {isActive ? (
          <TargetEditor
            id={id}
            text={text}
            marks={marks.target}
            lang={view.targetLocale}
            label={t('desk.editor.target_label', { number })}
            states={states}
            onType={(typed) => texts.type(id, typed)}
          />
        ) : view.abilities.save ? (
          <button type="button" className="open" onClick={onOpen}>
            {isEmpty ? (
              <span className="quiet">{t('desk.editor.translate', { number })}</span>
            ) : (
              <MarkedText text={text} marks={marks.target} lang={view.targetLocale} />
            )}
          </button>
        ) : (
          <p>
            <MarkedText text={text} marks={marks.target} lang={view.targetLocale} />
          </p>
        )}
        {working?.state === 'conflict' && working.theirs && (
          <Conflict
            mine={working.text}
            theirs={working.theirs}
            lang={view.targetLocale}
            onMine={() => texts.keepMine(id)}
            onTheirs={() => texts.takeTheirs(id)}
          />
        )}
        {working?.state === 'refused' && <p role="alert">{t('desk.editor.refused', { number })}</p>}
        {findings.length > 0 && (
          <FindingStrip
            view={view}
            segmentId={id}
            label={t('desk.editor.findings_of', { segment: name })}
            text={text}
            findings={findings}
            answers={answers}
            texts={texts}
          />
        )}
        {isActive && (
          <Button size="compact-md" variant="light" onClick={onConfirm}>
            {t('desk.editor.confirm')}
          </Button>
        )}
      </div>
      <span className="quiet">
        <span aria-hidden="true">{isEmpty ? '○' : '◑'}</span> {state}
      </span>
    </section>
  );
}
