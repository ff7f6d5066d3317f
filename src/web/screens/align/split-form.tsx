import { Button, NativeSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranslationView, WorkingSegment } from '../../../contract/translation';
import { cutPlaces, likelyCut } from './cut-places';

interface Offsets {
  readonly sourceOffset: number;
  readonly targetOffset: number;
}

interface Props {
  readonly view: TranslationView;
  readonly segment: WorkingSegment;
  readonly isBusy: boolean;
  readonly onSplit: (offsets: Offsets) => void;
  readonly onCancel: () => void;
}

/** Both sides are cut before a word that is chosen; the likely place is chosen beforehand. */
export function SplitForm({ view, segment, isBusy, onSplit, onCancel }: Props) {
  const { t } = useTranslation();
  const { sourceText, targetText } = segment;
  const [sourceOffset, setSource] = useState(() => likelyCut(sourceText, view.sourceLocale));
  const [targetOffset, setTarget] = useState(() => likelyCut(targetText, view.targetLocale));
  const isCut = sourceOffset < sourceText.length || targetOffset < targetText.length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isCut) onSplit({ sourceOffset, targetOffset });
  };
  return (
    <form className="cut" onSubmit={submit}>
      <Cut
        label={t('desk.align.cut_source')}
        text={sourceText}
        lang={view.sourceLocale}
        offset={sourceOffset}
        onChoose={setSource}
      />
      <Cut
        label={t('desk.align.cut_target')}
        text={targetText}
        lang={view.targetLocale}
        offset={targetOffset}
        onChoose={setTarget}
      />
      <div className="actions">
        <Button type="submit" size="compact-md" disabled={!isCut} loading={isBusy}>
          {t('desk.align.cut')}
        </Button>
        <Button variant="subtle" size="compact-md" onClick={onCancel}>
          {t('desk.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface CutProps {
  readonly label: string;
  readonly text: string;
  readonly lang: string;
  readonly offset: number;
  readonly onChoose: (offset: number) => void;
}

function Cut({ label, text, lang, offset, onChoose }: CutProps) {
  const { t } = useTranslation();
  return (
    <div>
      <NativeSelect
        label={label}
        lang={lang}
        value={String(offset)}
        onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
        data={[
          ...cutPlaces(text).map((place) => ({ value: String(place.offset), label: place.word })),
          { value: String(text.length), label: t('desk.align.cut_end') },
        ]}
      />
      <p lang={lang}>
        <span>{text.slice(0, offset)}</span>
        {offset < text.length && <mark>{text.slice(offset)}</mark>}
      </p>
    </div>
  );
}
