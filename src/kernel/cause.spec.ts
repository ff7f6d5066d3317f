import { type Cause, causeOf, causeText } from './cause';

const CAUSES: readonly Cause[] = [
  { code: 'article.killed', parameters: {} },
  { code: 'publication.embargoed', parameters: { until: '2026-03-01T09:00:00Z' } },
  { code: 'publication.out_of_step', parameters: { newest: 3 } },
];

describe('a cause', () => {
  it.each(CAUSES)('is read from the line it was written as: %j', (cause) =>
    expect(causeOf(causeText(cause))).toEqual(cause),
  );

  it.each(['', 'connect ECONNREFUSED 127.0.0.1:5432', 'reopened', 'Бүгін үлгермеймін', 'a.b {"x":'])(
    'is not read from %j',
    (line) => expect(causeOf(line)).toBeNull(),
  );
});
