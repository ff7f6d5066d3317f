// The screens of which pictures are taken, and the day of work that fills them.

/** `who` sees the screen, under which address, what has to be there, what is done before the picture, and whether it shows it all. */
export const SCREENS = [
  { name: 'sign-in', path: '/sign-in', sign: '.demo-people' },
  { name: 'jobs', who: 'aigerim', path: '/jobs?tab=all', sign: '.jobs, .cards' },
  { name: 'jobs-empty', who: 'bekzat', path: '/jobs?tab=returned', sign: '.empty' },
  {
    name: 'editor',
    // Its head stays above while the rest goes by: a page as long as the text has it in the middle.
    isWhole: false,
    who: 'aigerim',
    path: ({ editor }) => `/jobs/${editor.id}/edit`,
    sign: '.segments',
    act: async (page, { editor }) => {
      await page.locator('.segment .open').nth(editor.index).click();
      await page.locator('.segments mark.blocker').first().waitFor();
    },
  },
  { name: 'review', who: 'dauren', path: ({ review }) => (review ? `/review/${review}` : '/jobs?tab=review') },
  {
    name: 'review-reading',
    who: 'dauren',
    path: ({ review }) => (review ? `/review/${review}?read=both` : '/jobs?tab=review'),
    sign: 'iframe, h1',
  },
  { name: 'publish', who: 'gulnar', path: '/publish' },
  { name: 'publish-pair', who: 'gulnar', path: ({ live }) => `/publish/${live}`, sign: 'iframe' },
  { name: 'publish-rows', who: 'gulnar', path: ({ live }) => `/publish/${live}?text=rows`, sign: '.pair-texts' },
  { name: 'articles', who: 'gulnar', path: '/articles', sign: '.list, .cards' },
  { name: 'articles-nothing', who: 'gulnar', path: '/articles?q=zzzz', sign: '.empty' },
  { name: 'article', who: 'gulnar', path: ({ copies }) => `/articles/${copies}`, sign: '.reading' },
  { name: 'article-versions', who: 'gulnar', path: ({ live }) => `/articles/${live}?view=versions`, sign: '.text' },
  { name: 'article-segments', who: 'gulnar', path: ({ live }) => `/articles/${live}?view=segments`, sign: '.pairs' },
  { name: 'article-copies', who: 'gulnar', path: ({ copies }) => `/articles/${copies}?view=copies`, sign: '.drifts' },
  { name: 'article-log', who: 'gulnar', path: ({ live }) => `/articles/${live}?view=log`, sign: '.log' },
  { name: 'align', who: 'gulnar', path: ({ attached }) => `/articles/${attached}/align`, sign: '.aligned' },
  {
    name: 'intake',
    who: 'gulnar',
    path: ({ batch }) => `/intake?batch=${batch}`,
    sign: '.imported',
    act: (page) => page.locator('.imported summary').first().click(),
  },
  { name: 'dashboard', who: 'gulnar', path: '/dashboard', sign: '.recharts-surface' },
  { name: 'queues', who: 'saule', path: '/queues', sign: '.figures' },
  { name: 'settings', who: 'saule', path: '/settings', sign: '.cards' },
  { name: 'people', who: 'saule', path: '/settings?view=people', sign: '.cards' },
  { name: 'not-found', who: 'gulnar', path: '/jobs/nowhere/at/all', sign: '.message, .problem' },
  {
    name: 'palette',
    who: 'gulnar',
    path: '/jobs',
    act: async (page) => {
      await page.keyboard.press('Control+KeyK');
      await page.locator('.mantine-Spotlight-action').first().waitFor();
    },
  },
  {
    name: 'help',
    who: 'gulnar',
    path: '/jobs',
    act: async (page) => {
      await page.keyboard.press('F1');
      await page.locator('dialog[open]').waitFor();
    },
  },
  {
    name: 'menu',
    who: 'gulnar',
    path: '/jobs',
    act: async (page) => {
      const menu = page.locator('.menu');
      if (await menu.isVisible()) await menu.click();
    },
  },
];

/** The demo newsroom goes through its day, and leaves something on every desk. */
export async function workOfTheDay(walk, url, demo) {
  const { Desk } = walk('desk-client');
  const { Newsroom } = walk('newsroom');
  const { Ledger } = walk('ledger');
  const newsroom = await Newsroom.enter(new Desk(url, 'en'), new Ledger(() => undefined), '09:00');
  await walk('story').walkDemo(newsroom);
  const as = (name) => newsroom.as(name);
  const articles = (await as('gulnar').get('/articles?limit=200')).body.items;
  const [live] = articles.filter(({ isLive, twin }) => isLive && twin === 'translate');
  const attached = articles.find(({ twin }) => twin === 'attached');
  const review = articles.find(({ state }) => state === 'in_review');
  const copies = await withCopies(as('gulnar'), articles);
  const { batch } = await importAgain(as('gulnar'), demo('front-page.en.txt'));
  const editor = await lostQuotation(newsroom, articles, JSON.parse(demo('translations.json')));
  return {
    password: 'egizder-tany-2026',
    live: live?.id,
    attached: attached?.id,
    review: review?.translationId,
    copies,
    batch,
    editor,
    // Pictures take longer than a claim lasts.
    claimAgain: () => newsroom.as('aigerim').post(`/translations/${editor.id}/claim`),
  };
}

async function withCopies(editor, articles) {
  for (const { id } of articles) {
    const { placements } = (await editor.get(`/articles/${id}/placements`)).body;
    if (placements.some(({ drifts }) => drifts.length > 2)) return id;
  }
  throw new Error('no article of the demo has copies that lost something');
}

async function importAgain(editor, page) {
  const reply = await editor.call('/imports/front-page', {
    method: 'POST',
    bytes: { type: 'text/plain', content: new TextEncoder().encode(page) },
  });
  return { batch: reply.body.id };
}

/** A translator at work, with one quotation that has just lost its marks. */
async function lostQuotation(newsroom, articles, text) {
  const article =
    articles.find(({ headline, twin }) => twin === 'needed' && headline === text.title) ??
    articles.find(({ twin, locale }) => twin === 'needed' && locale === 'en');
  const opened = await newsroom
    .as('gulnar')
    .post(`/articles/${article.id}/translation`, { sourceLocale: 'en', translatesBack: true });
  const id = opened.body.translationId;
  const { segments } = await newsroom.arrives(id, 'ready');
  const { fence } = (await newsroom.as('aigerim').post(`/translations/${id}/claim`)).body;
  const texts = [text.headline, ...text.sentences];
  texts[text.lostQuotation.sentence + 1] = text.lostQuotation.text;
  for (const [index, segment] of segments.entries()) {
    if (index > text.lostQuotation.sentence + 1) break;
    const save = { text: texts[index] ?? '', version: segment.version, fence };
    await newsroom.as('aigerim').call(`/translations/${id}/segments/${segment.id}`, {
      method: 'PUT',
      json: save,
      headers: { 'idempotency-key': crypto.randomUUID() },
    });
  }
  return { id, index: text.lostQuotation.sentence + 1 };
}
