import { Button } from '@mantine/core';
import { type FormEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranslationView } from '../../../contract/translation';
import type { Locale } from '../../../kernel/locale';
import { cutPlaces, likelyCut } from './cut-places';
import type { Cut } from './shaping';

interface Props {
  readonly view: TranslationView;
  readonly source: string;
  readonly target: string;
  /** Where the caret stands in the translation. */
  readonly caret: number | undefined;
  readonly onSplit: (cut: Cut) => void;
  readonly onClose: () => void;
}

/** Shows where both texts are cut; the arrow keys move either place word by word. */
export function SplitForm({ view, source, target, caret, onSplit, onClose }: Props) {
  const { t } = useTranslation();
  const share = caret !== undefined && target.length > 0 && caret < target.length ? caret / target.length : 0.5;
  const [sourceOffset, setSourceOffset] = useState(() => likelyCut(source, view.sourceLocale, share));
  const [targetOffset, setTargetOffset] = useState(
    () => nearest(cutPlaces(target, view.targetLocale), share * target.length) ?? target.length,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSplit({ sourceOffset, targetOffset });
  };
  return (
    <form className="bar split" onSubmit={submit}>
      <CutLine
        label={t('desk.editor.split.source')}
        text={source}
        locale={view.sourceLocale}
        offset={sourceOffset}
        isFirst
        onMove={setSourceOffset}
      />
      {target !== '' && (
        <CutLine
          label={t('desk.editor.split.target')}
          text={target}
          locale={view.targetLocale}
          offset={targetOffset}
          onMove={setTargetOffset}
        />
      )}
      <Button type="submit" size="compact-md">
        {t('desk.editor.act.split')}
      </Button>
      <Button size="compact-md" variant="subtle" onClick={onClose}>
        {t('desk.cancel')}
      </Button>
    </form>
  );
}

interface LineProps {
  readonly label: string;
  readonly text: string;
  readonly locale: Locale;
  readonly offset: number;
  /** Gets the focus when the form opens. */
  readonly isFirst?: boolean;
  readonly onMove: (offset: number) => void;
}

function CutLine({ label, text, locale, offset, isFirst = false, onMove }: LineProps) {
  const id = useId();
  const place = useRef<HTMLInputElement>(null);
  // At once: the next key may be an arrow already.
  useLayoutEffect(() => {
    if (isFirst) place.current?.focus();
  }, [isFirst]);
  // Behind the last word is a place as well: then all of it stays in the first half.
  const places = [...cutPlaces(text, locale), text.length];
  const at = places.indexOf(nearest(places, offset) ?? text.length);
  return (
    <div className="cut">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={place}
        type="range"
        min={0}
        max={places.length - 1}
        value={at}
        aria-valuetext={text.slice(places[at])}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.form?.requestSubmit()}
        onChange={({ currentTarget }) => onMove(places[Number(currentTarget.value)] ?? text.length)}
      />
      <p lang={locale}>
        {text.slice(0, places[at])}
        <b aria-hidden="true" className="cut-mark" />
        {text.slice(places[at])}
      </p>
    </div>
  );
}

function nearest(places: readonly number[], wanted: number): number | undefined {
  return places.toSorted((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted))[0];
}
