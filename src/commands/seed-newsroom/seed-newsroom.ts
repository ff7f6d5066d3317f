import type { INestApplicationContext } from '@nestjs/common';
import type { ImportedItem } from '../../contract/intake';
import { AttachTwin } from '../../features/intake/attach-twin';
import { Intake } from '../../features/intake/intake';
import { IntakeModule } from '../../features/intake/intake.module';
import { DEMO_PASSWORD } from '../../features/people/demo-people';
import { Passwords } from '../../features/people/passwords';
import { PeopleModule } from '../../features/people/people.module';
import type { PersonActor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import { Database } from '../../platform/database/database';
import { openHouse } from '../house';
import { DEMO_PEOPLE } from './demo-people';
import { demoFrontPage, demoPairs, demoTwins } from './demo-texts';

const DEMO_NEWSROOM = 'Kokbulak Tany';

/**
 * Fills an empty database with the demo newsroom: people for every role, a front page with the faults of a real one, twins for some
 * of it and a few pairs. A database with a newsroom in it is left as it is, but a demo that was interrupted is completed: its pairs come
 * last. Answers whether there was something to do.
 */
export async function seedNewsroom(appUrl: string): Promise<boolean> {
  const house = await openHouse({ url: appUrl, poolSize: 3, applicationName: 'egiz seed' }, [
    PeopleModule,
    IntakeModule,
  ]);
  try {
    const database = house.get(Database, { strict: false });
    // Of two processes that start at once, the second finds everything done.
    return await database.transaction(async (turn) => {
      await turn.query(`select pg_advisory_xact_lock(hashtextextended('egiz seed', 3))`);
      await openNewsroom(database, house.get(Passwords, { strict: false }));
      const editor = await demoEditor(database);
      if (!editor || (await isComplete(database))) return false;
      await takeInTexts(house, editor);
      return true;
    });
  } finally {
    await house.close();
  }
}

async function takeInTexts(house: INestApplicationContext, editor: PersonActor): Promise<void> {
  const importer = { kind: 'import', accountId: editor.accountId } as const;
  const intake = house.get(Intake, { strict: false });
  const items: ImportedItem[] = [];
  await intake.importFrontPage(importer, demoFrontPage(), {
    locale: 'en',
    fileName: 'front-page.en.txt',
    onItem: (item) => items.push(item),
  });
  for (const twin of demoTwins()) {
    const articleId = items.find(({ title }) => title === twin.title)?.articleId;
    if (!articleId) throw new Error(`the demo front page has no article "${twin.title}"`);
    const { locale, twin_title: title, body } = twin;
    const has = 'select 1 from translation where article_id = $1';
    if (await house.get(Database, { strict: false }).one(has, [articleId])) continue;
    await house
      .get(AttachTwin, { strict: false })
      .run(editor, articleId, { locale, title, body, relation: 'translation' });
  }
  await intake.importPairs(importer, demoPairs(), { source: 'en', fileName: 'pairs.jsonl' });
}

/** The demo's texts end with its pairs: once those are in, everything is. */
async function isComplete(database: Database): Promise<boolean> {
  const pairs = `select 1 from import_batch b join import_result r on r.batch_id = b.id where b.kind = 'pairs' limit 1`;
  return (await database.one(pairs)) !== undefined;
}

/** Who brings the texts in; nobody in a newsroom of one's own. */
async function demoEditor(database: Database): Promise<PersonActor | undefined> {
  const person = await database.one<{ id: string; name: string }>(
    `select a.id, a.name from account a join newsroom n on n.is_demo where a.login = 'gulnar' and a.is_demo`,
  );
  return person && { kind: 'person', accountId: person.id, name: person.name, roles: ['editor'], locale: 'ru' };
}

/** Newsroom and people, together or not at all, where there are none yet. */
async function openNewsroom(database: Database, passwords: Passwords): Promise<void> {
  if (await database.one('select 1 from newsroom union all select 1 from account')) return;
  const hash = await passwords.hash(DEMO_PASSWORD);
  await database.transaction(async (tx) => {
    await tx.query('insert into newsroom (id, name, is_demo) values (1, $1, true)', [DEMO_NEWSROOM]);
    for (const { login, name, roles, locale } of DEMO_PEOPLE) {
      const id = newId();
      await tx.query(
        'insert into account (id, login, name, password_hash, locale, is_demo) values ($1, $2, $3, $4, $5, true)',
        [id, login, name, hash, locale],
      );
      await tx.query('insert into account_role (account_id, role) select $1, unnest($2::text[])', [id, roles]);
    }
  });
}
