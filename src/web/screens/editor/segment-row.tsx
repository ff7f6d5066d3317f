import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranslationView, WorkingSegment } from '../../../contract/translation';
import { ownKeys } from '../../parts/keys/own-keys';
import { firstLabel } from '../../parts/keys/use-own-keys';
import { MarkedText } from '../../parts/marked-text';
import { DiffedText } from '../../parts/word-diff/diffed-text';
import type { Answers, Bench } from './bench';
import { Conflict } from './conflict';
import { FindingStrip } from './finding-strip';
import type { EditorAct } from './keys';
import { LengthNote } from './length-note';
import type { RowState } from './row-states';
import type { RowWords } from './row-words';
import { SEGMENT_SIGNS, stateOfSegment } from './segment-state';
import { NumberedSource } from './source-text';
import { TargetEditor } from './target-editor';
import { withSpecial } from './typing';

const ROW_ACTS = ['confirm', 'copy_source', 'join', 'split', 'leave_out'] as const satisfies readonly EditorAct[];

export interface RowProps {
  readonly bench: Bench;
  readonly translationId: string;
  readonly segment: WorkingSegment;
  readonly number: number;
  readonly sourceLocale: TranslationView['sourceLocale'];
  readonly targetLocale: TranslationView['targetLocale'];
  readonly state: RowState;
  readonly reasons: TranslationView['returnReasons'];
  readonly answers: Answers;
  readonly maySave: boolean;
  readonly isSpecial: boolean;
  /** The segments of a part that should not be too long, this one among them. */
  readonly partOf: readonly string[] | undefined;
  readonly words: RowWords;
  readonly onOpen: (id: string) => void;
  /** What the buttons of the row do is what its keys do. */
  readonly onAct: (act: EditorAct) => void;
}

/** One sentence and its translation. Only the row somebody works on has an editor; the others are text. */
export const SegmentRow = memo(function Row(row: RowProps) {
  const { bench, segment, number, sourceLocale, targetLocale, answers, maySave, isSpecial, partOf, words } = row;
  const { working, findings } = row.state;
  const { id, sourceText } = segment;
  const { t } = words;
  const isActive = row.state.isActive && maySave;
  const text = working?.text ?? segment.targetText;
  // What somebody answered for is not marked any more.
  const marks = useMemo(() => {
    const open = findings.filter(({ fingerprint }) => !answers.has(fingerprint));
    return {
      source: open.flatMap(({ source, severity }) => source.map((span) => ({ ...span, severity }))),
      target: open.flatMap(({ target, severity }) => target.map((span) => ({ ...span, severity }))),
    };
  }, [findings, answers]);
  const shown = (plain: string) => (isSpecial ? withSpecial(plain) : plain);
  const kind = stateOfSegment(segment, text, findings, answers);
  return (
    <li
      id={`segment-${id}`}
      tabIndex={-1}
      className={`segment${isActive ? ' active' : ''} ${segment.blockKind}`}
      aria-label={words.label(number, kind, findings.length)}
    >
      <span className="number" aria-hidden="true">
        {number}
      </span>
      <p className="source">
        {segment.previousSourceText === null && isActive ? (
          <NumberedSource
            bench={bench}
            id={id}
            text={sourceText}
            marks={marks.source}
            lang={sourceLocale}
            targetLang={targetLocale}
            isSpecial={isSpecial}
          />
        ) : segment.previousSourceText === null ? (
          <MarkedText text={shown(sourceText)} marks={marks.source} lang={sourceLocale} />
        ) : (
          <DiffedText before={segment.previousSourceText} after={sourceText} lang={sourceLocale} />
        )}
      </p>
      <div className="target">
        {isActive ? (
          <TargetEditor
            id={id}
            text={text}
            marks={marks.target}
            locale={targetLocale}
            isSpecial={isSpecial}
            label={t('desk.editor.target_label', { number })}
            describedBy={findings.length > 0 ? `findings-${id}` : undefined}
            live={bench.live}
            onType={(typed) => bench.texts.type(id, typed)}
            onEnter={() => ownKeys.doesEnterConfirm && row.onAct('confirm')}
          />
        ) : maySave ? (
          <button type="button" className="open" onClick={() => row.onOpen(id)}>
            {text.trim() === '' ? (
              <span className="quiet">{words.translate(number)}</span>
            ) : (
              <MarkedText text={shown(text)} marks={marks.target} lang={targetLocale} />
            )}
          </button>
        ) : (
          <p>
            <MarkedText text={shown(text)} marks={marks.target} lang={targetLocale} />
          </p>
        )}
        {partOf && <Lengths bench={bench} kind={segment.blockKind} partOf={partOf} isActive={isActive} />}
        {segment.gapReason !== null && (
          <p className="quiet">{t('desk.editor.gap.why', { reason: segment.gapReason })}</p>
        )}
        {row.reasons.length > 0 && <Reasons reasons={row.reasons} />}
        {working?.state === 'conflict' && working.theirs && (
          <Conflict id={id} working={working} theirs={working.theirs} lang={targetLocale} texts={bench.texts} />
        )}
        {working?.state === 'refused' && <p role="alert">{t('desk.editor.refused', { number })}</p>}
        {findings.length > 0 && (
          <FindingStrip
            bench={bench}
            translationId={row.translationId}
            segmentId={id}
            label={t('desk.editor.findings_of', { segment: t('desk.editor.segment', { number }) })}
            findings={findings}
            answers={answers}
            maySave={maySave}
          />
        )}
        {isActive && (
          <div className="row-acts">
            {ROW_ACTS.map((act) => (
              <button
                key={act}
                type="button"
                title={firstLabel(`editor.${act}`)}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => row.onAct(act)}
              >
                {words.act(act)}
              </button>
            ))}
          </div>
        )}
      </div>
      <span className="quiet status" data-sign={SEGMENT_SIGNS[kind]}>
        {words.state(kind)}
      </span>
    </li>
  );
});

interface PartLength extends Pick<RowProps, 'bench'> {
  readonly kind: WorkingSegment['blockKind'];
  readonly partOf: readonly string[];
  readonly isActive: boolean;
}

/** Counted anew when its own segment changes; of its neighbours in the part only one is typed in at a time. */
function Lengths({ bench, kind, partOf, isActive }: PartLength) {
  const text = partOf.map((id) => bench.texts.textOf(id)).join(' ');
  return <LengthNote kind={kind} text={text} isActive={isActive} />;
}

/** Why a reviewer sent it back. */
function Reasons({ reasons }: { reasons: TranslationView['returnReasons'] }) {
  const { t } = useTranslation();
  return (
    <ul className="reasons">
      {reasons.map(({ id, category, note, by }) => (
        <li key={id}>
          <span aria-hidden="true">↩</span> <strong>{t(`desk.editor.returned.${category}`)}</strong>
          {note !== '' && ` ${note}`} <span className="quiet">{`(${by.name})`}</span>
        </li>
      ))}
    </ul>
  );
}
