import { DomainError } from '../../kernel/domain-error';
import { refusalFrom } from './refusals';

const fromPostgres = (fields: Record<string, unknown>, message = 'refused') =>
  Object.assign(new Error(message), fields);

describe('what the database refuses', () => {
  it('becomes a refusal that a person can read', () => {
    const wrapped = Object.assign(new Error('QueryFailedError'), {
      driverError: fromPostgres({ code: '23514', constraint: 'last_admin' }),
    });
    expect(refusalFrom(wrapped)).toMatchObject({ kind: 'conflict', code: 'account.last_admin' });
  });

  it.each([
    ['the server stops', fromPostgres({ code: '57P01' })],
    ['the disk is full', fromPostgres({ code: '53100' })],
    ['nobody answers', fromPostgres({ code: 'ECONNREFUSED' })],
    ['nobody answers at any address', new AggregateError([fromPostgres({ code: 'ECONNREFUSED' })])],
    ['the connection breaks', fromPostgres({}, 'Connection terminated unexpectedly')],
  ])('%s: come again', (_, error) => {
    expect(refusalFrom(error)).toMatchObject({ kind: 'unavailable', code: 'database.unavailable' });
  });

  it('a fault of ours stays what it is', () => {
    const fault = fromPostgres({ code: '42601' }, 'syntax error at or near "selct"');
    expect(refusalFrom(fault)).toBe(fault);
    expect(refusalFrom(new TypeError('undefined is no function'))).toBeInstanceOf(TypeError);
    const refusal = new DomainError('missing', 'missing');
    expect(refusalFrom(refusal)).toBe(refusal);
  });
});
