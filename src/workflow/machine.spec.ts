import fc from 'fast-check';
import { ROLES } from '../kernel/actor';
import { canAct, destination, nextActs } from './machine';
import { LIVE_STATES, RESTING_STATES, STATE_JOBS, STATES, type State } from './states';
import { ACTS, type Act, TRANSITIONS, type WorkflowRole } from './transitions';

const EVERYBODY: readonly WorkflowRole[] = [...ROLES, 'system'];
const anyRoles = fc.subarray([...EVERYBODY]);
const anyState = fc.constantFrom(...STATES);

/** Everything that can be reached from a state by steps that pass a filter. */
function reachable(from: State, allowed: (act: Act) => boolean = () => true): Set<State> {
  const seen = new Set<State>([from]);
  const queue: State[] = [from];
  for (let state = queue.pop(); state; state = queue.pop()) {
    for (const step of TRANSITIONS) {
      if (step.from !== state || seen.has(step.to) || !allowed(step.act)) continue;
      seen.add(step.to);
      queue.push(step.to);
    }
  }
  return seen;
}

describe('the transition table', () => {
  test('every state can be reached from the beginning', () => {
    expect([...reachable('preparing')].sort()).toEqual([...STATES].sort());
  });

  test('every state but killed leads on to done', () => {
    for (const state of STATES.filter((each) => each !== 'killed')) expect(reachable(state)).toContain('done');
  });

  test('nothing leads out of killed', () => {
    expect(TRANSITIONS.filter((step) => step.from === 'killed')).toEqual([]);
  });

  test('done is left only by reopening and by amending', () => {
    expect(new Set(TRANSITIONS.filter((step) => step.from === 'done').map((step) => step.act))).toEqual(
      new Set(['reopen', 'amend']),
    );
  });

  test('every state before publication can be killed, by an editor only', () => {
    const kills = TRANSITIONS.filter((step) => step.act === 'kill');
    expect(kills.map((step) => step.from).sort()).toEqual(
      STATES.filter((state) => !['publishing', 'done', 'killed'].includes(state)).sort(),
    );
    expect(new Set(kills.map((step) => step.role))).toEqual(new Set(['editor']));
  });

  test('nothing is published without an approval', () => {
    const withoutApproval = reachable(
      'preparing',
      (act) => !['approve', 'approve_on_duty', 'carry_over'].includes(act),
    );
    expect(withoutApproval).not.toContain('publishing');
    expect(withoutApproval).not.toContain('done');
  });

  test('an act from a state leads to one place, whoever takes it', () => {
    for (const step of TRANSITIONS) expect(destination(step.act, step.from)).toBe(step.to);
  });

  test('no row stands twice and every act is used', () => {
    const keys = TRANSITIONS.map((step) => [step.act, step.from, step.role].join());
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(TRANSITIONS.map((step) => step.act))).toEqual(new Set(ACTS));
  });

  test('a state waits either for a job or for a person, and a waiting job has a step for the house', () => {
    for (const state of LIVE_STATES) {
      const automatic = TRANSITIONS.some((step) => step.from === state && step.role === 'system');
      if (STATE_JOBS[state]) expect(automatic).toBe(true);
    }
    for (const state of RESTING_STATES) expect(STATE_JOBS[state]).toBeNull();
  });
});

describe('canAct', () => {
  test('says where a step leads', () => {
    expect(canAct('claim', 'returned', ['translator'])).toEqual({ allowed: true, to: 'translating' });
  });

  test('tells who may, when the role is missing', () => {
    expect(canAct('approve', 'in_review', ['translator'])).toEqual({
      allowed: false,
      reason: 'not_your_role',
      roles: ['reviewer', 'editor'],
    });
  });

  test('tells that nobody may from here', () => {
    expect(canAct('submit', 'ready', EVERYBODY)).toEqual({ allowed: false, reason: 'not_from_here' });
  });

  test('more roles never allow less', () => {
    fc.assert(
      fc.property(anyState, anyRoles, anyRoles, (state, some, others) => {
        const both = nextActs(state, [...some, ...others]);
        for (const act of nextActs(state, some)) expect(both).toContain(act);
      }),
    );
  });

  test('nextActs lists exactly what canAct allows', () => {
    fc.assert(
      fc.property(anyState, anyRoles, (state, roles) => {
        const listed = nextActs(state, roles);
        for (const act of ACTS) expect(listed.includes(act)).toBe(canAct(act, state, roles).allowed);
      }),
    );
  });

  test('people without a role do nothing, and the house takes no step that is a person’s verdict', () => {
    for (const state of STATES) {
      expect(nextActs(state, [])).toEqual([]);
      for (const act of ['approve', 'return', 'submit', 'kill'] as const) {
        expect(nextActs(state, ['system'])).not.toContain(act);
      }
    }
  });
});
