import { Articles } from '../../../src/features/articles/articles';
import { revisionText } from '../../../src/features/articles/revision-text';
import { Sessions } from '../../../src/features/people/sessions';
import { PrepareSegments } from '../../../src/features/translation/prepare-segments';
import { Translations } from '../../../src/features/translation/translations';
import { createHttpApp } from '../../../src/http-app';
import type { PersonActor } from '../../../src/kernel/actor';
import { newId } from '../../../src/kernel/ids';
import { Database } from '../../../src/platform/database/database';
import { cookieName } from '../../../src/platform/http/session-cookie';
import { Log } from '../../../src/platform/logging/log';
import { writePerson } from '../../cast';
import type { BenchDatabase } from '../bench-database';

const HTTP = { publicUrl: undefined, isProduction: false, trustedProxies: [], logsRequests: false };
const SENTENCES_A_PARAGRAPH = 4;

export interface BenchNewsroom {
  readonly origin: string;
  readonly cookie: { readonly name: string; readonly value: string };
  /** A claimed job of so many segments, of which so many are translated already; its id. */
  job(segments: number, translated: number): Promise<string>;
  close(): Promise<void>;
}

/** A desk that one translator works on. */
export async function openBenchNewsroom(database: BenchDatabase): Promise<BenchNewsroom> {
  const app = await createHttpApp(
    {
      database: { url: database.app, poolSize: 10 },
      http: HTTP,
      queues: { databaseUrl: database.app, isWorking: false },
      site: { databaseUrl: database.public, baseUrl: new URL('http://localhost') },
    },
    new Log('error'),
  );
  const db = app.nest.get(Database, { strict: false });
  await db.query(`insert into newsroom (id, name, claim_limit) values (1, 'Bench', 100)`);
  const accountId = await writePerson(db, { login: 'editor', name: 'E', roles: ['editor'], locale: 'en' });
  const translator = await writePerson(db, { login: 'translator', name: 'T', roles: ['translator'], locale: 'en' });
  const editor: PersonActor = { kind: 'person', name: 'E', roles: ['editor'], locale: 'en', accountId };
  const session = await db.transaction((tx) =>
    app.nest.get(Sessions, { strict: false }).open(tx, translator, { address: '127.0.0.1', userAgent: 'bench' }),
  );
  const { origin } = await app.listen('127.0.0.1', 0);

  const job = async (segments: number, translated: number): Promise<string> => {
    const opened = await db.transaction(async (tx) => {
      const text = revisionText({ locale: 'kk', title: 'Облыста егін орағы аяқталды', body: bodyOf(segments - 1) });
      const article = {
        feed: 'bench',
        guidHash: Buffer.alloc(32, segments % 251),
        locale: 'kk',
        origin: 'written',
      } as const;
      const { articleId } = await app.nest
        .get(Articles, { strict: false })
        .createArticle(tx, editor, { ...article, ...text });
      const wanted = { articleId, sourceLocale: 'kk', relation: 'translation' } as const;
      const { translationId } = await app.nest.get(Translations, { strict: false }).open(tx, editor, wanted);
      return { articleId, translationId };
    });
    await db.transaction((tx) => app.nest.get(PrepareSegments, { strict: false }).run(tx, opened));
    const id = opened.translationId;
    await db.transaction(async (tx) => {
      const claim = await tx.one<{ fence: string }>(`select fence from take_claim($1, $2, 'translate', $3)`, [
        newId(),
        id,
        translator,
      ]);
      const rows = await tx.query<{ id: string }>(
        'select id from segment where translation_id = $1 order by position limit $2',
        [id, translated],
      );
      for (const [index, row] of rows.entries())
        await tx.query('select status from save_segment($1, $2, $3, $4, 1, $5, null)', [
          translator,
          id,
          row.id,
          targetOf(index),
          claim?.fence,
        ]);
    });
    return id;
  };
  return {
    origin,
    cookie: { name: cookieName(HTTP), value: session.token },
    job,
    close: () => app.nest.close(),
  };
}

const SUBJECTS = ['Диқандар', 'Мұғалімдер', 'Құрылысшылар', 'Дәрігерлер', 'Ғалымдар'] as const;
const SUBJECTS_EN = ['Farmers', 'Teachers', 'Builders', 'Doctors', 'Scientists'] as const;

/** Sentences as news has them: numbers, dates, quotations, each its own. */
function bodyOf(sentences: number): string {
  const all = Array.from({ length: sentences }, (_, at) => {
    const who = SUBJECTS[at % SUBJECTS.length];
    if (at % 7 === 3) return `«Біз ${at + 2} үй салып бітірдік», – деді облыс әкімі Серік Ахметов.`;
    if (at % 5 === 1) return `${who} 2026 жылғы ${(at % 27) + 1} ақпанда ${at + 10},5 млрд теңге алды.`;
    return `${who} биыл ${at + 3} ауылда жұмысын аяқтап, келесі жылға дайындықты бастады.`;
  });
  const paragraphs: string[] = [];
  for (let at = 0; at < all.length; at += SENTENCES_A_PARAGRAPH)
    paragraphs.push(all.slice(at, at + SENTENCES_A_PARAGRAPH).join(' '));
  return paragraphs.join('\n\n');
}

/** Some are right and some are not, as in a draft. */
function targetOf(index: number): string {
  if (index === 0) return 'The harvest in the region is over';
  const at = index - 1;
  const who = SUBJECTS_EN[at % SUBJECTS_EN.length];
  if (at % 7 === 3) return `“We have finished ${at + 2} houses,” regional akim Serik Akhmetov said.`;
  if (at % 5 === 1) return `${who} received ${at + 10}.5 billion tenge on Feb. ${(at % 27) + 1}, 2026.`;
  return `${who} finished their work in ${at % 11 === 0 ? at + 4 : at + 3} villages this year and began to prepare for the next.`;
}
