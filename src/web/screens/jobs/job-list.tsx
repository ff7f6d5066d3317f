import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { TranslationJob } from '../../../contract/translation';
import { PeekButton } from '../../parts/peek/peek-button';
import { PeekPanel } from '../../parts/peek/peek-panel';
import { type Peek, type Peeked, usePeek } from '../../parts/peek/use-peek';
import { ChooseOne } from '../../parts/several/choose-one';
import type { Several } from '../../parts/several/use-several';
import { Due, Holder } from '../../parts/work-facts';
import { JobActions } from './job-actions';
import { Age, Direction, Headline, Priority, Size, State, WaitsForMe } from './job-facts';

const COLUMNS = ['priority', 'headline', 'direction', 'size', 'due', 'state', 'holder', 'age', 'actions'] as const;

interface Props {
  readonly jobs: readonly TranslationJob[];
  readonly several: Several;
}

interface Shown extends Props {
  readonly peek: Peek;
}

/** A table where there is room, cards where there is not. */
export function JobList({ jobs, several }: Props) {
  const peek = usePeek();
  // Nine columns, in the longest of the three languages.
  const isNarrow = useMediaQuery('(max-width: 1199px)', undefined, { getInitialValueInEffect: false });
  const List = isNarrow ? JobCards : JobTable;
  return (
    <>
      <List jobs={jobs} several={several} peek={peek} />
      <PeekPanel peek={peek} />
    </>
  );
}

function JobTable({ jobs, several, peek }: Shown) {
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
          <tr key={job.id} {...peek.row(peekedOf(job))}>
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
              <Due at={job.dueAt} />
            </td>
            <td>
              <State job={job} /> <WaitsForMe job={job} />
            </td>
            <td>
              <Holder lease={job.lease} />
            </td>
            <td>
              <Age job={job} />
            </td>
            <td>
              <JobActions job={job}>
                <PeekButton peek={peek} row={peekedOf(job)} />
              </JobActions>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function JobCards({ jobs, several, peek }: Shown) {
  return (
    <ul className="cards">
      {jobs.map((job) => (
        <li key={job.id} {...peek.row(peekedOf(job))}>
          <div className={job.abilities.release ? 'with-choice' : undefined}>
            <Choice job={job} several={several} />
            <h2>
              <Headline job={job} />
            </h2>
          </div>
          <p>
            <Priority job={job} /> <State job={job} /> <Due at={job.dueAt} /> <WaitsForMe job={job} />
          </p>
          <p className="quiet">
            <Direction job={job} /> · <Size job={job} /> · <Holder lease={job.lease} /> · <Age job={job} />
          </p>
          <JobActions job={job}>
            <PeekButton peek={peek} row={peekedOf(job)} />
          </JobActions>
        </li>
      ))}
    </ul>
  );
}

function peekedOf({ articleId, id, headline }: TranslationJob): Peeked {
  return { articleId, translationId: id, headline };
}

/** Of what somebody may give back. */
function Choice({ job: { id, headline, abilities }, several }: { job: TranslationJob; several: Several }) {
  return abilities.release && <ChooseOne several={several} one={{ id, name: headline }} />;
}
