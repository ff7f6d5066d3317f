import { memo, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { spokenChord } from '../../parts/keys/chords';
import { label, useOwnKeys } from '../../parts/keys/use-own-keys';
import { MarkedText } from '../../parts/marked-text';
import type { Mark } from '../../parts/marks';
import { type Bench, useParts } from './bench';
import { insertText, withSpecial } from './typing';

const MOST = 9;

interface Props {
  readonly bench: Bench;
  readonly id: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly lang: string;
  readonly targetLang: string;
  readonly isSpecial: boolean;
}

/** The source of the row somebody works on: what can be put into the translation by key is numbered, and offered in its form there. */
export const NumberedSource = memo(function Numbered({ bench, id, text, marks, lang, targetLang, isSpecial }: Props) {
  const { t } = useTranslation();
  const parts = useParts(bench, id).slice(0, MOST);
  const chords = useOwnKeys().chords('editor.insert');
  useEffect(() => bench.found.askForParts(id), [bench, id]);
  const shown = isSpecial ? withSpecial(text) : text;
  const pieces = useMemo(() => {
    const ends = [...parts.map(({ span }) => span.end), text.length];
    return ends.map((end, index) => ({ start: index === 0 ? 0 : (ends[index - 1] ?? 0), end, number: index + 1 }));
  }, [parts, text]);
  return (
    <>
      {pieces.map(({ start, end, number }) => (
        <span key={number}>
          <MarkedText
            text={shown.slice(start, end)}
            marks={marks.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }))}
            lang={lang}
          />
          {number <= parts.length && (
            <sup className="part-number" aria-hidden="true">
              {number}
            </sup>
          )}
        </span>
      ))}
      {parts.length > 0 && (
        <span className="source-parts">
          {parts.map(({ form, span }, index) => (
            <button
              key={span.start}
              type="button"
              aria-keyshortcuts={spokenChord(chords[index] ?? '')}
              title={`${t('desk.editor.insert_part', { number: index + 1 })} (${label(chords[index] ?? '')})`}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => bench.live.view && insertText(bench.live.view, form)}
            >
              <sup aria-hidden="true">{index + 1}</sup> <span lang={targetLang}>{form}</span>
            </button>
          ))}
        </span>
      )}
    </>
  );
});
