import { readFileSync } from 'node:fs';
import { readEnvironment, VARIABLES } from './environment';
import { EnvironmentError } from './environment-error';
import { readTerminal } from './terminal';

describe('the environment', () => {
  it('has a default for everything', () => {
    expect(readEnvironment({})).toMatchObject({
      mode: 'development',
      http: { port: 3000, host: '127.0.0.1' },
      database: { url: undefined },
    });
  });

  it('takes an empty variable as not set', () => {
    expect(readEnvironment({ REDIS_URL: '', PORT: '' })).toMatchObject({
      queues: { redisUrl: undefined },
      http: { port: 3000 },
    });
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://x/y'],
    ['REDIS_URL', 'localhost:6379'],
    ['PUBLIC_URL', 'egiz.kz'],
    ['NODE_ENV', 'prod'],
  ])('names the variable it cannot use: %s=%s', (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(EnvironmentError);
    expect(() => readEnvironment({ [name]: value })).toThrow(new RegExp(`^${name}: `));
  });

  it('refuses failpoints in production', () => {
    expect(() => readEnvironment({ NODE_ENV: 'production', EGIZ_FAILPOINT: 'x' })).toThrow(/EGIZ_FAILPOINT/);
  });

  it.each([
    [{ LANG: 'kk_KZ.UTF-8' }, 'kk'],
    [{ LANG: 'ru_RU.UTF-8', EGIZ_LANG: 'kk' }, 'kk'],
    [{ LC_ALL: 'ru_RU.UTF-8', LANG: 'kk_KZ.UTF-8' }, 'ru'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{}, 'en'],
  ])('knows the language of the person at the terminal: %j', (variables, locale) => {
    expect(readTerminal(variables).locale).toBe(locale);
  });

  it('knows where the person stood before npm changed the folder', () => {
    expect(readTerminal({ INIT_CWD: '/home/dauren' }).folder).toBe('/home/dauren');
  });

  it('is described by .env.example, line by line', () => {
    const described = [...readFileSync('.env.example', 'utf8').matchAll(/^# (.+)\n# ?([A-Z_]+)=/gm)].map(
      ([, sentence, name]) => [name, sentence],
    );
    expect(Object.fromEntries(described)).toEqual(
      Object.fromEntries(Object.entries(VARIABLES).map(([name, shape]) => [name, shape.description])),
    );
  });
});
