import type { DayConsistency } from '../../src/contract/quality';
import { type NewsroomApp, openNewsroom } from './app';
import { must, Press } from './press';

const SENTENCE = 'Бүгін қалада жаңа мектеп ашылды.';
const HERE = 'A new school was opened in the city today.';
const THERE = 'Today the city opened one more school.';

describe('the articles of one day', () => {
  let newsroom: NewsroomApp;
  let press: Press;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    press = new Press(newsroom);
  });
  afterAll(() => newsroom.close());

  const translated = (title: string, sentence: string) =>
    press.inReview({ title, body: SENTENCE }, (source) => (source === SENTENCE ? sentence : 'The news of the day'));
  const day = async (articleId: string) =>
    must(await newsroom.as('gulnar').get<DayConsistency>(`/api/articles/${articleId}/day`), 200).body.findings;

  it('are held against each other, and each is told of the other', async () => {
    const first = await translated('Жаңа мектеп', HERE);
    expect(await day(first.articleId)).toEqual([]);
    const second = await translated('Оқушылар қуанды', THERE);
    expect(await day(second.articleId)).toMatchObject([
      {
        checkId: 'consistency.same_source',
        severity: 'warning',
        messageKey: 'day.consistency.same_source',
        parameters: { place: 'Жаңа мектеп', other: HERE },
        text: THERE,
        other: { articleId: first.articleId, headline: 'Жаңа мектеп' },
      },
    ]);
    expect(await day(first.articleId)).toMatchObject([{ text: HERE, other: { articleId: second.articleId } }]);
  });

  it('are neither those that nobody has translated yet nor those that are killed', async () => {
    const waiting = await press.ready({ title: 'Кейінгі хабар', body: 'Ертең ауылда үлкен көпір ашылады.' });
    const killed = await press.inReview(
      { title: 'Алынған хабар', body: 'Ертең ауылда үлкен көпір ашылады.' },
      () => 'A bridge opens soon in town.',
    );
    await press.act(killed.id, 'kill', 'gulnar');
    const shown = await press.inReview(
      { title: 'Көпір', body: 'Ертең ауылда үлкен көпір ашылады.' },
      () => 'Tomorrow a big bridge opens in the village.',
    );
    expect(await day(shown.articleId)).toEqual([]);
    expect(await day(waiting.articleId)).toEqual([]);
  });
});
