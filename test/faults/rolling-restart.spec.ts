import { setTimeout as sleep } from 'node:timers/promises';
import type { Press } from '../http/press';
import { Plant } from './plant';
import type { Process } from './process';
import { RoundRobin } from './round-robin';

jest.setTimeout(120_000);

describe('two APIs behind a proxy, restarted one after the other', () => {
  let plant: Plant;
  let proxy: RoundRobin;

  beforeAll(async () => {
    plant = await Plant.open('postgres');
    proxy = await RoundRobin.open();
  });
  afterAll(async () => {
    await proxy?.close();
    await plant?.close();
  });

  test('lose no request of readers, and no save', async () => {
    const live = await plant.press.livePair({ body: 'Қар жауды.' });
    const paths = Object.values(await plant.press.paths(live.articleId));
    const saving = [await beginSaving('Жел тұрды.'), await beginSaving('Күн ашылды.')];
    let apis: Process[] = await Promise.all([plant.api(), plant.api()]);
    for (const { url } of apis) await proxy.add(url);

    const ending = new AbortController();
    const streams = [
      ...saving.map((pair) => saves(pair, ending.signal)),
      ...paths.map((path) => reads(path, ending.signal)),
    ];
    await sleep(500);
    for (const old of apis) apis = [...apis.slice(1), await replace(old)];
    await sleep(500);
    ending.abort();
    const statuses = (await Promise.all(streams)).flat();

    expect(statuses.filter((status) => status !== 200)).toEqual([]);
    expect(statuses.length).toBeGreaterThan(100);
    for (const { segment, count } of saving) {
      const { rows } = await plant.sql.query<{ text: string }>(
        'select target_text as text from segment where id = $1',
        [segment],
      );
      expect(rows[0]?.text).toBe(`Save ${count}`);
    }
    await plant.mustBeSound(saving, 'translating');
    await Promise.all(apis.map((api) => api.stop('SIGTERM')));
  });

  /** The new one is there before the old one goes, as with any proxy that has a place for it. */
  async function replace(old: Process): Promise<Process> {
    const fresh = await plant.api();
    await proxy.add(fresh.url);
    expect(await old.stop('SIGTERM')).toEqual({ code: 0, signal: null });
    proxy.remove(old.url);
    return fresh;
  }

  async function beginSaving(body: string) {
    const pair = await plant.press.ready({ body });
    const { fence } = await plant.press.claim(pair.id);
    const segment = (await plant.press.view(pair.id)).segments[0];
    if (!segment) throw new Error('a text has a headline');
    return { ...pair, fence, segment: segment.id, version: segment.version, count: 0 };
  }

  /** Somebody who writes, each save upon the one before: one that is lost breaks all that follow. */
  async function saves(at: Awaited<ReturnType<typeof beginSaving>>, ending: AbortSignal): Promise<number[]> {
    const press: Press = plant.pressAt(proxy);
    const statuses: number[] = [];
    while (!ending.aborted) {
      at.count += 1;
      const reply = await press.newsroom
        .as('aigerim')
        .put<{ version: number }>(`/api/translations/${at.id}/segments/${at.segment}`, {
          text: `Save ${at.count}`,
          version: at.version,
          fence: at.fence,
        });
      statuses.push(reply.status);
      if (reply.status === 200) at.version = reply.body.version;
      await sleep(20);
    }
    return statuses;
  }

  async function reads(path: string | null, ending: AbortSignal): Promise<number[]> {
    const statuses: number[] = [];
    while (!ending.aborted) {
      const reply = await fetch(`${proxy.url}${path}`).catch(() => undefined);
      await reply?.text();
      statuses.push(reply?.status ?? 0);
      await sleep(10);
    }
    return statuses;
  }
});
