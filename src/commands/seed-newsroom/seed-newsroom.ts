import type { ImportedItem } from '../../contract/intake';
import { AttachTwin } from '../../features/intake/attach-twin';
import { Intake } from '../../features/intake/intake';
import { IntakeModule } from '../../features/intake/intake.module';
import { Passwords } from '../../features/people/passwords';
import { PeopleModule } from '../../features/people/people.module';
import type { PersonActor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import { Database } from '../../platform/database/database';
import { openHouse } from '../house';
import { DEMO_PASSWORD, DEMO_PEOPLE } from './demo-people';
import { demoFrontPage, demoPairs, demoTwins } from './demo-texts';

const DEMO_NEWSROOM = 'Kokbulak Tany';

/**
 * Fills an empty database with the demo newsroom: people for every role, a front page with the faults of a real one, twins for some
 * of it and a few pairs. A database with a newsroom in it is left as it is. Answers whether it was empty.
 */
export async function seedNewsroom(appUrl: string): Promise<boolean> {
  const house = await openHouse({ url: appUrl, poolSize: 2, applicationName: 'egiz seed' }, [
    PeopleModule,
    IntakeModule,
  ]);
  try {
    const database = house.get(Database, { strict: false });
    const people = await openNewsroom(database, house.get(Passwords, { strict: false }));
    if (!people) return false;
    const editor: PersonActor = {
      kind: 'person',
      accountId: people.gulnar ?? '',
      name: 'Гүлнар',
      roles: ['editor'],
      locale: 'ru',
    };
    const importer = { kind: 'import', accountId: editor.accountId } as const;
    const intake = house.get(Intake, { strict: false });
    const items: ImportedItem[] = [];
    await intake.importFrontPage(importer, demoFrontPage(), {
      locale: 'en',
      fileName: 'front-page.en.txt',
      onItem: (item) => items.push(item),
    });
    await intake.importPairs(importer, demoPairs(), { source: 'en', fileName: 'pairs.jsonl' });
    for (const twin of demoTwins()) {
      const articleId = items.find(({ title }) => title === twin.title)?.articleId;
      if (!articleId) throw new Error(`the demo front page has no article "${twin.title}"`);
      const { locale, twin_title: title, body } = twin;
      await house
        .get(AttachTwin, { strict: false })
        .run(editor, articleId, { locale, title, body, relation: 'translation' });
    }
    return true;
  } finally {
    await house.close();
  }
}

/** Newsroom and people in one transaction: of two processes that start at once, one makes them. */
async function openNewsroom(database: Database, passwords: Passwords): Promise<Record<string, string> | undefined> {
  if (await database.one('select 1 from newsroom')) return undefined;
  const hash = await passwords.hash(DEMO_PASSWORD);
  return database.transaction(async (tx) => {
    const made = await tx.query(
      `insert into newsroom (id, name, is_demo) values (1, $1, true) on conflict do nothing returning id`,
      [DEMO_NEWSROOM],
    );
    if (made.length === 0) return undefined;
    const ids: Record<string, string> = {};
    for (const { login, name, roles, locale } of DEMO_PEOPLE) {
      const id = newId();
      ids[login] = id;
      await tx.query(
        'insert into account (id, login, name, password_hash, locale, is_demo) values ($1, $2, $3, $4, $5, true)',
        [id, login, name, hash, locale],
      );
      await tx.query('insert into account_role (account_id, role) select $1, unnest($2::text[])', [id, roles]);
    }
    return ids;
  });
}
