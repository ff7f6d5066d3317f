import { type Mark, piecesOf } from './marks';

/** A text with its findings outlined; a mark that lies between two letters shows nothing here, the strip below names it. */
export function MarkedText({ text, marks, lang }: { text: string; marks: readonly Mark[]; lang: string }) {
  if (marks.length === 0) return <span lang={lang}>{text}</span>;
  return (
    <span lang={lang}>
      {piecesOf(text, marks).map(({ text: piece, start, severity }) =>
        severity ? (
          <mark key={start} className={`found ${severity}`}>
            {piece}
          </mark>
        ) : (
          <span key={start}>{piece}</span>
        ),
      )}
    </span>
  );
}
