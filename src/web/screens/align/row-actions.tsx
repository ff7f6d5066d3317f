import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranslationView, WorkingSegment } from '../../../contract/translation';
import { explainGap, joinSegments, splitSegment, writeSegment } from '../../api/alignment';
import { WhyForm } from '../../parts/why-form';
import { SplitForm } from './split-form';

interface Props {
  readonly view: TranslationView;
  readonly index: number;
  readonly fence: number;
  readonly isBusy: boolean;
  readonly onChange: (work: () => Promise<unknown>) => Promise<unknown>;
}

/** What can be put right about one row: join, split, move what stands in the translation, or say that there is nothing. */
export function RowActions({ view, index, fence, isBusy, onChange }: Props) {
  const { t } = useTranslation();
  const [form, setForm] = useState<'split' | 'gap' | null>(null);
  const { segments, id } = view;
  const segment = segments[index];
  const before = segments[index - 1];
  const next = segments[index + 1];
  if (!segment) return null;
  const number = index + 1;
  const name = (act: string) => `${act}: ${t('desk.align.row', { number })}`;
  const isGap = segment.sourceText === '' || segment.targetText === '';
  const done = (work: () => Promise<unknown>) => void onChange(work).then(() => setForm(null), ignored);

  const button = (act: string, onClick: () => void, isOpen?: boolean) => (
    <Button
      size="compact-sm"
      variant="outline"
      aria-label={name(act)}
      aria-expanded={isOpen}
      disabled={isBusy}
      onClick={onClick}
    >
      {act}
    </Button>
  );
  return (
    <>
      <div className="actions">
        {next?.blockIndex === segment.blockIndex &&
          button(t('desk.align.join'), () =>
            done(() => joinSegments(id, segment.id, { version: segment.version, nextVersion: next.version, fence })),
          )}
        {button(t('desk.align.split'), () => setForm(form === 'split' ? null : 'split'), form === 'split')}
        {segment.targetText !== '' &&
          before &&
          button(t('desk.align.up'), () => done(() => move(id, fence, segment, before, 'up')))}
        {segment.targetText !== '' &&
          next &&
          button(t('desk.align.down'), () => done(() => move(id, fence, segment, next, 'down')))}
        {isGap && button(t('desk.align.no_pair'), () => setForm(form === 'gap' ? null : 'gap'), form === 'gap')}
      </div>
      {form === 'split' && (
        <SplitForm
          view={view}
          segment={segment}
          isBusy={isBusy}
          onSplit={(offsets) =>
            done(() => splitSegment(id, segment.id, { ...offsets, version: segment.version, fence }))
          }
          onCancel={() => setForm(null)}
        />
      )}
      {form === 'gap' && (
        <WhyForm
          place={`gap-${segment.id}`}
          question={t('desk.align.why_gap')}
          act={t('desk.align.explain')}
          onAct={(reason) =>
            onChange(() => explainGap(id, segment.id, { reason, version: segment.version, fence })).then(
              () => {
                setForm(null);
                return true;
              },
              () => false,
            )
          }
          onClose={() => setForm(null)}
        />
      )}
    </>
  );
}

/** First it stands in both rows, then in the new one only: whatever happens between, nothing is lost. */
async function move(
  id: string,
  fence: number,
  from: WorkingSegment,
  to: WorkingSegment,
  direction: 'up' | 'down',
): Promise<void> {
  const texts = direction === 'up' ? [to.targetText, from.targetText] : [from.targetText, to.targetText];
  const text = texts.filter((part) => part !== '').join(' ');
  await writeSegment(id, to.id, { text, version: to.version, fence });
  await writeSegment(id, from.id, { text: '', version: from.version, fence });
}

/** The rows say what went wrong. */
const ignored = () => undefined;
