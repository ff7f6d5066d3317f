import { Button } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { figuresOf } from '../../parts/spoken-dates';
import { csvOf, download } from './csv';

export interface Column {
  readonly key: string;
  readonly name: string;
}

interface Props {
  readonly title: string;
  /** Said instead of a chart when there is nothing to show. */
  readonly empty: string;
  /** What each line is about, and its figures. */
  readonly head: string;
  readonly columns: readonly Column[];
  readonly rows: readonly {
    readonly name: string;
    readonly key: string;
    readonly values: Readonly<Record<string, number>>;
  }[];
  readonly note?: string | undefined;
  readonly children: ReactNode;
}

/** A chart for the eye; the same figures as a table for everybody. */
export function Figure({ title, empty, head, columns, rows, note, children }: Props) {
  const { t, i18n } = useTranslation();
  const heading = useId();
  const save = () =>
    download(
      `${title}.csv`,
      csvOf([
        [head, ...columns.map(({ name }) => name)],
        ...rows.map(({ name, values }) => [name, ...columns.map(({ key }) => values[key] ?? 0)]),
      ]),
    );
  const number = new Intl.NumberFormat(figuresOf(i18n.language), { maximumFractionDigits: 1 });
  return (
    <section className="chart" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {rows.length === 0 ? (
        <p className="quiet">{empty}</p>
      ) : (
        <>
          {note && <p>{note}</p>}
          <div aria-hidden="true">{children}</div>
          <details>
            <summary aria-label={t('desk.dashboard.table_of', { chart: title })}>
              {t('desk.dashboard.as_table')}
            </summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys as well */}
            <section className="scroll" tabIndex={0} aria-label={t('desk.dashboard.table_of', { chart: title })}>
              <table className="counts">
                <thead>
                  <tr>
                    <th scope="col">{head}</th>
                    {columns.map(({ key, name }) => (
                      <th key={key} scope="col">
                        {name}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map(({ key, name, values }) => (
                    <tr key={key}>
                      <th scope="row">{name}</th>
                      {columns.map((column) => (
                        <td key={column.key}>{number.format(values[column.key] ?? 0)}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
            <Button
              variant="subtle"
              size="compact-md"
              aria-label={t('desk.dashboard.csv_of', { chart: title })}
              onClick={save}
            >
              {t('desk.dashboard.csv')}
            </Button>
          </details>
        </>
      )}
    </section>
  );
}
