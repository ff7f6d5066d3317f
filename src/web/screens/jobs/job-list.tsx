import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { TranslationJob } from '../../../contract/translation';
import { LIST_ROW, useListKeys } from '../../parts/keys/list-keys';
import { ChooseOne } from '../../parts/several/choose-one';
import type { Several } from '../../parts/several/use-several';
import { JobActions } from './job-actions';
import { Age, Direction, Due, Headline, Holder, Priority, Size, State, WaitsForMe } from './job-facts';

const COLUMNS = ['priority', 'headline', 'direction', 'size', 'due', 'state', 'holder', 'age', 'actions'] as const;

interface Props {
  readonly jobs: readonly TranslationJob[];
  readonly several: Several;
}

/** A table where there is room, cards where there is not. */
export function JobList({ jobs, several }: Props) {
  useListKeys();
  // Nine columns, in the longest of the three languages.
  const isNarrow = useMediaQuery('(max-width: 1199px)', undefined, { getInitialValueInEffect: false });
  return isNarrow ? <JobCards jobs={jobs} several={several} /> : <JobTable jobs={jobs} several={several} />;
}

function JobTable({ jobs, several }: Props) {
  const { t } = useTranslation();
  const hasChoice = jobs.some(({ abilities }) => abilities.release);
  return (
    <table className="jobs">
      <thead>
        <tr>
          {hasChoice && (
            <th scope="col">
              <span className="sr">{t('desk.several.column')}</span>
            </th>
          )}
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
            {hasChoice && (
              <td>
                <Choice job={job} several={several} />
              </td>
            )}
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

function JobCards({ jobs, several }: Props) {
  return (
    <ul className="cards">
      {jobs.map((job) => (
        <li key={job.id} {...LIST_ROW}>
          <div className={job.abilities.release ? 'with-choice' : undefined}>
            <Choice job={job} several={several} />
            <h2>
              <Headline job={job} />
            </h2>
          </div>
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

/** Of what somebody may give back. */
function Choice({ job: { id, headline, abilities }, several }: { job: TranslationJob; several: Several }) {
  return abilities.release && <ChooseOne several={several} one={{ id, name: headline }} />;
}
