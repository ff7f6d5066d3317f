import './word-diff.css';
import { useMemo } from 'react';
import { wordDiff } from './word-diff';

interface Props {
  readonly before: string;
  readonly after: string;
  readonly lang: string;
}

/** One text with what was taken out of it struck and what was put in underlined: nobody has to tell colours apart. */
export function DiffedText({ before, after, lang }: Props) {
  const pieces = useMemo(() => wordDiff(before, after, lang), [before, after, lang]);
  return (
    <span className="diff" lang={lang}>
      {pieces.map(({ kind, text, start }) => {
        if (kind === 'deleted') return <del key={start}>{text}</del>;
        if (kind === 'inserted') return <ins key={start}>{text}</ins>;
        return <span key={start}>{text}</span>;
      })}
    </span>
  );
}
