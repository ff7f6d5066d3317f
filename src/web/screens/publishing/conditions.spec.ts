import { conditionsOf } from './conditions';

const obstacle = (code: string) => ({ code, parameters: {} });
const shown = (scope: 'pair' | 'single', ...codes: string[]) =>
  conditionsOf(scope, { pair: [], single: [], [scope]: codes.map(obstacle) }).map(
    ({ name, obstacles }) => `${obstacles.length > 0 ? '✕' : '✓'} ${name}`,
  );

describe('what has to be in order', () => {
  it('is in order where nothing stops it', () => {
    expect(shown('pair')).toEqual(
      ['alive', 'twin', 'approved', 'step', 'blockers', 'kind', 'embargo', 'order'].map((name) => `✓ ${name}`),
    );
  });

  it('does not speak of what is known after the approval only', () => {
    expect(shown('pair', 'publication.waits.in_review', 'publication.embargoed')).toEqual([
      '✓ alive',
      '✓ twin',
      '✕ approved',
      '✓ kind',
      '✕ embargo',
      '✓ order',
    ]);
    expect(shown('pair', 'publication.no_twin')).toEqual(['✓ alive', '✕ twin', '✓ kind', '✓ embargo', '✓ order']);
  });

  it.each([
    ['pair', 'publication.waits.done'],
    ['single', 'publication.same_text'],
  ] as const)('has nothing against a %s that is out as it stands', (scope, code) => {
    expect(shown(scope, code)).toContain('✓ out');
    expect(shown(scope, code).filter((line) => line.startsWith('✕') || line.endsWith('kind'))).toEqual([]);
  });

  it('is another list for a single, and never forgets an obstacle', () => {
    expect(shown('single', 'publication.single_unapproved', 'publication.something_new')).toEqual([
      '✓ alive',
      '✓ declared',
      '✕ single',
      '✕ kind',
      '✓ embargo',
      '✓ order',
    ]);
  });
});
