import '../../parts/word-diff/word-diff.css';
import { useMemo } from 'react';
import { type Mark, piecesOf } from '../../parts/marks';
import { wordDiff } from '../../parts/word-diff/word-diff';

interface Props {
  readonly text: string;
  /** What it is compared with; null: nothing. */
  readonly before: string | null;
  readonly marks: readonly Mark[];
  readonly lang: string;
}

/** A text with what changed in it and what was found in it: inserted underlined, deleted struck, findings outlined. */
export function ReviewText({ text, before, marks, lang }: Props) {
  const stretches = useMemo(() => stretchesOf(before ?? text, text, lang), [before, text, lang]);
  return (
    <span className="diff" lang={lang}>
      {stretches.map(({ kind, text: words, start, at }) => {
        if (kind === 'deleted') return <del key={start}>{words}</del>;
        const Kept = kind === 'inserted' ? 'ins' : 'span';
        return (
          <Kept key={start}>
            <Pieces text={words} marks={marks.map((mark) => moved(mark, at))} />
          </Kept>
        );
      })}
    </span>
  );
}

/** The differences, each with where it stands in the later text. */
function stretchesOf(before: string, text: string, lang: string) {
  let at = 0;
  return wordDiff(before, text, lang).map((piece) => {
    const here = { ...piece, at };
    if (piece.kind !== 'deleted') at += piece.text.length;
    return here;
  });
}

/** A mark as it lies in a stretch that begins at a place of the text. */
function moved(mark: Mark, start: number): Mark {
  return { ...mark, start: mark.start - start, end: mark.end - start };
}

function Pieces({ text, marks }: Pick<Props, 'text' | 'marks'>) {
  return piecesOf(text, marks).map(({ text: piece, start, severity }) =>
    severity ? (
      <mark key={start} className={`found ${severity}`}>
        {piece}
      </mark>
    ) : (
      <span key={start}>{piece}</span>
    ),
  );
}
