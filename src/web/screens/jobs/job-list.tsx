import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { TranslationJob } from '../../../contract/translation';
import { LIST_ROW, useListKeys } from '../../parts/keys/list-keys';
import { JobActions } from './job-actions';
import { Age, Direction, Due, Headline, Holder, Priority, Size, State, WaitsForMe } from './job-facts';

const COLUMNS = ['priority', 'headline', 'direction', 'size', 'due', 'state', 'holder', 'age', 'actions'] as const;

/** A table where there is room, cards where there is not. */
export function JobList({ jobs }: { jobs: readonly TranslationJob[] }) {
  useListKeys();
  const isNarrow = useMediaQuery('(max-width: 899px)', undefined, { getInitialValueInEffect: false });
  return isNarrow ? <JobCards jobs={jobs} /> : <JobTable jobs={jobs} />;
}

function JobTable({ jobs }: { jobs: readonly TranslationJob[] }) {
  const { t } = useTranslation();
  return (
    <table className="jobs">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`desk.jobs.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {jobs.map((job) => (
          <tr key={job.id} {...LIST_ROW}>
            <td>
              <Priority job={job} />
            </td>
            <th scope="row">
              <Headline job={job} />
            </th>
            <td>
              <Direction job={job} />
            </td>
            <td>
              <Size job={job} />
            </td>
            <td>
              <Due job={job} />
            </td>
            <td>
              <State job={job} /> <WaitsForMe job={job} />
            </td>
            <td>
              <Holder job={job} />
            </td>
            <td>
              <Age job={job} />
            </td>
            <td>
              <JobActions job={job} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function JobCards({ jobs }: { jobs: readonly TranslationJob[] }) {
  return (
    <ul className="cards">
      {jobs.map((job) => (
        <li key={job.id} {...LIST_ROW}>
          <h2>
            <Headline job={job} />
          </h2>
          <p>
            <Priority job={job} /> <State job={job} /> <Due job={job} /> <WaitsForMe job={job} />
          </p>
          <p className="quiet">
            <Direction job={job} /> · <Size job={job} /> · <Holder job={job} /> · <Age job={job} />
          </p>
          <JobActions job={job} />
        </li>
      ))}
    </ul>
  );
}
