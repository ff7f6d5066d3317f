import type { Presence } from '../../src/contract/presence';
import { newId } from '../../src/kernel/ids';
import type { CastName } from '../cast';
import { Desk } from '../desk';
import { type NewsroomApp, openNewsroom } from './app';

describe('who else is here', () => {
  let newsroom: NewsroomApp;

  beforeAll(async () => {
    newsroom = await openNewsroom();
  });
  afterAll(() => newsroom.close());

  const tell = (name: CastName, id: string) => newsroom.as(name).put<Presence>(`/api/translations/${id}/presence`, {});
  const others = async (name: CastName, id: string) => (await tell(name, id)).body.others.map(({ name: who }) => who);

  test('whoever says so is seen by the others, until they have been silent for a while', async () => {
    const { id } = await new Desk(newsroom).ready({ body: 'Өзен тасыды.' });
    expect(await others('aigerim', id)).toEqual([]);
    expect(await others('dauren', id)).toEqual(['Айгерім']);
    expect(await others('aigerim', id)).toEqual(['Дәурен']);
    await newsroom.asOwner(
      `update presence set seen_at = seen_at - interval '1 minute' where account_id = '${newsroom.people.dauren}'`,
    );
    expect(await others('aigerim', id)).toEqual([]);
  });

  test('who has gone elsewhere is forgotten where they were', async () => {
    const desk = new Desk(newsroom);
    const [{ id: first }, { id: second }] = [
      await desk.ready({ body: 'Су жетеді.' }),
      await desk.ready({ body: 'Күн ашық.' }),
    ];
    await tell('bekzat', first);
    await newsroom.asOwner(
      `update presence set seen_at = seen_at - interval '1 minute' where account_id = '${newsroom.people.bekzat}'`,
    );
    await tell('bekzat', second);
    const rows = await newsroom.db.query('select translation_id from presence where account_id = $1', [
      newsroom.people.bekzat,
    ]);
    expect(rows).toEqual([{ translation_id: second }]);
  });

  test('there is nobody where there is nothing', async () => {
    expect((await tell('bekzat', newId())).status).toBe(404);
  });
});
