import { Client } from 'pg';
import { ROLES, type Role } from '../../src/kernel/actor';
import { canAct } from '../../src/workflow/machine';
import { STATE_JOBS, STATES, type State } from '../../src/workflow/states';
import { ACTS, type Act, TRANSITIONS, type WorkflowRole } from '../../src/workflow/transitions';
import { writePerson } from '../cast';
import { Desk } from '../desk';
import { type NewsroomApp, openNewsroom } from '../http/app';

/** The table of src/workflow beside the one in the database, which decides. */
jest.setTimeout(30_000);

describe('the workflow', () => {
  let newsroom: NewsroomApp;
  let desk: Desk;
  let app: Client;
  /** Somebody with this role and no other. */
  const people = new Map<Role, string>();
  const standing = new Map<State, string>();

  beforeAll(async () => {
    newsroom = await openNewsroom();
    desk = new Desk(newsroom);
    app = new Client({ connectionString: newsroom.database.urls.app });
    await app.connect();
    for (const role of ROLES) {
      const member = { login: `only-${role}`, name: role, roles: [role], locale: 'kk' } as const;
      people.set(role, await writePerson(newsroom.db, member));
    }
    // The first state last: the work that brings the others on would take it along.
    for (const state of [...STATES].reverse()) standing.set(state, await inState(state));
  });

  afterAll(async () => {
    await app.end();
    await newsroom.close();
  });

  /** Brings a new translation into a state by legal acts only. */
  async function inState(state: State): Promise<string> {
    const articleId = await desk.article({ body: 'Қырда қар еріді.' });
    const id = await desk.open(articleId);
    await desk.bring(id, state);
    return id;
  }

  test('has the same steps in TypeScript and in SQL', async () => {
    const rows = await newsroom.db.query<{ act: string; from: string; to: string; role: string }>(
      'select act, from_state as "from", to_state as "to", role from allowed_transition',
    );
    const sorted = (table: readonly object[]) => table.map((row) => JSON.stringify(row)).sort();
    const mine = TRANSITIONS.map(({ act, from, to, role }) => ({ act, from, to, role }));
    expect(sorted(rows)).toEqual(sorted(mine));
  });

  test('has the same states and jobs in TypeScript and in SQL', async () => {
    const rows = await newsroom.db.query<{ state: State; queue: string | null; job: string | null }>(
      'select state, queue, job from workflow_state',
    );
    const theirs = Object.fromEntries(
      rows.map(({ state, queue, job }) => [state, queue === null ? null : { queue, job }]),
    );
    expect(theirs).toEqual(STATE_JOBS);
  });

  test('was brought into every state', async () => {
    for (const state of STATES) {
      const row = await newsroom.db.one('select state from translation where id = $1', [standing.get(state)]);
      expect(row).toEqual({ state });
    }
  });

  test('puts the job of a state into the outbox when the state is entered', async () => {
    for (const state of STATES) {
      const event = await newsroom.db.one<{ queue: string | null; job: string | null }>(
        `select o.queue, o.job from activity a join outbox o on o.article_id = a.article_id and o.seq = a.seq
          where a.translation_id = $1 and (a.to_state = $2 or a.act = 'open_translation' and $2 = 'preparing') order by a.seq desc limit 1`,
        [standing.get(state), state],
      );
      expect(event).toEqual(STATE_JOBS[state] ?? { queue: null, job: null });
    }
  });

  /** One try as the app role, taken back whatever comes of it: where it led, or which rule refused it. */
  async function attempt(id: string, act: Act, role: WorkflowRole): Promise<{ to?: string; refusedBy?: string }> {
    await app.query('begin');
    try {
      const { rows } = await app.query<{ to_state: string }>('select to_state from transition($1, $2, $3, $4)', [
        id,
        act,
        role === 'system' ? 'system' : 'person',
        role === 'system' ? null : people.get(role),
      ]);
      return { to: rows[0]?.to_state ?? '' };
    } catch (error) {
      return { refusedBy: (error as { constraint?: string }).constraint ?? String(error) };
    } finally {
      await app.query('rollback');
    }
  }

  /** Steps that need more than a role: a second text, a claim, a review of these very bytes. */
  const FURTHER_RULES: Partial<Record<Act, string>> = {
    align: 'ck_translation_target',
    submit: 'segment_fence',
    approve: 'approved_by_review',
    approve_on_duty: 'approved_by_review',
    carry_over: 'approved_by_review',
  };

  test.each(STATES)(
    'refuses from %s what the table refuses, to everybody, and allows what it allows',
    async (state) => {
      const id = standing.get(state) ?? '';
      for (const act of ACTS) {
        for (const role of [...ROLES, 'system'] as const) {
          const answer = canAct(act, state, [role]);
          const tried = { act, role, ...(await attempt(id, act, role)) };
          if (!answer.allowed) expect(tried).toEqual({ act, role, refusedBy: 'allowed_transition' });
          else if (FURTHER_RULES[act]) expect(tried).toEqual({ act, role, refusedBy: FURTHER_RULES[act] });
          else expect(tried).toEqual({ act, role, to: answer.to });
        }
      }
    },
  );

  test('does not let the app role write a state past the function', async () => {
    await expect(
      app.query(`update translation set state = 'done', version = version + 1 where id = $1`, [standing.get('ready')]),
    ).rejects.toMatchObject({ code: '42501' });
  });

  test('does not let a disabled person take a step', async () => {
    const gone = await writePerson(newsroom.db, { login: 'gone', name: 'Кетті', roles: ['editor'], locale: 'kk' });
    await newsroom.db.query('update account set disabled_at = clock_timestamp() where id = $1', [gone]);
    await expect(
      app.query(`select transition($1, 'kill', 'person', $2)`, [standing.get('ready'), gone]),
    ).rejects.toMatchObject({ constraint: 'allowed_transition' });
  });
});
