import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = join(__dirname, '..', '..', 'dist', 'src', 'cli.js');

/** No database is told of: a file that cannot be read is refused before one is looked for. */
function egiz(...parameters: string[]) {
  const environment = { PATH: process.env.PATH, INIT_CWD: tmpdir(), EGIZ_DATA: '/nowhere', EGIZ_LANG: 'en' };
  const ended = spawnSync(process.execPath, [CLI, ...parameters], { encoding: 'utf8', env: environment });
  return { code: ended.status, said: ended.stderr };
}

describe('a file that cannot be read', () => {
  test.each([[['import', 'front-page']], [['import', 'pairs', '--source', 'en']], [['walk']]])(
    'is told in one sentence by %j',
    (command) => {
      expect(egiz(...command, 'nowhere.txt')).toEqual({ code: 1, said: 'There is no file nowhere.txt.\n' });
      expect(egiz(...command, '.')).toEqual({ code: 1, said: '. is a folder, not a file.\n' });
    },
  );
});
