import './drifts.css';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { driftRows, type Excerpt, type ShownDrift } from './drift-rows';

interface Props {
  readonly section: string;
  readonly copy: string;
  readonly referenceSection: string;
  readonly reference: string;
  readonly drifts: readonly ShownDrift[];
  readonly lang: string;
}

/** What a copy lost, marked in it and in the fuller copy beside it, with the words around. */
export function Drifts({ section, copy, referenceSection, reference, drifts, lang }: Props) {
  const { t } = useTranslation();
  const rows = useMemo(() => driftRows(copy, reference, drifts), [copy, reference, drifts]);
  return (
    <table className="drifts">
      <caption>{t('desk.drifts.count', { count: drifts.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('desk.drifts.copy', { section })}</th>
          <th scope="col">{t('desk.drifts.fuller', { section: referenceSection })}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.drifts[0]?.referenceOffset}>
            <td data-label={t('desk.drifts.copy', { section })}>
              <Marked excerpt={row.copy} lang={lang} />
            </td>
            <td data-label={t('desk.drifts.fuller', { section: referenceSection })}>
              <Marked excerpt={row.reference} lang={lang} />
              <Causes drifts={row.drifts} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Marked({ excerpt, lang }: { excerpt: Excerpt; lang: string }) {
  const { t } = useTranslation();
  const pieces = useMemo(() => piecesOf(excerpt), [excerpt]);
  return (
    <p lang={lang} className="excerpt">
      {excerpt.isCutBefore && '… '}
      {pieces.map(({ text, start, isMarked }) => {
        if (!isMarked) return <span key={`${start} text`}>{text}</span>;
        if (text !== '') return <mark key={`${start} mark`}>{text}</mark>;
        return <mark key={`${start} gap`} className="gap" role="img" aria-label={t('desk.drifts.here')} />;
      })}
      {excerpt.isCutAfter && ' …'}
    </p>
  );
}

/** Of what kind they are, each kind once. */
function Causes({ drifts }: { drifts: readonly ShownDrift[] }) {
  const { t } = useTranslation();
  const kinds = Map.groupBy(drifts, ({ kind, cause }) => `${kind} ${cause}`);
  return (
    <ul className="causes">
      {[...kinds].map(([key, list]) => {
        const [first] = list;
        const names = {
          kind: t(`commands.import.drift.${first?.kind}`),
          cause: t(`commands.import.cause.${first?.cause}`),
          count: list.length,
        };
        return <li key={key}>{t(list.length === 1 ? 'desk.drifts.one' : 'desk.drifts.several', names)}</li>;
      })}
    </ul>
  );
}

function piecesOf({ text, marks }: Excerpt) {
  const pieces: { text: string; start: number; isMarked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), start: at, isMarked: false });
    pieces.push({ text: text.slice(start, end), start, isMarked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), start: at, isMarked: false });
  return pieces;
}
