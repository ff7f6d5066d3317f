import { gzipSync } from 'node:zlib';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import type { BenchNewsroom } from './newsroom';

/** What the page notes about itself: when rows and what keys do were there in a frame. */
const NOTES = `
  localStorage['egiz-language'] = 'en';
  window.notes = { keys: [] };
  addEventListener('keydown', (event) => {
    const from = event.timeStamp;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => window.notes.keys.push(performance.now() - from);
      channel.port2.postMessage(null);
    });
  }, true);
  const segments = document.getElementsByClassName('segment');
  /** Since the answer of the server, when so many rows were in a frame. */
  window.notes.rows = (least) => new Promise((resolve) => {
    const look = () => {
      if (segments.length < least) return requestAnimationFrame(look);
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        const view = performance.getEntriesByType('resource').find(({ name }) => /api\\/translations\\/[0-9a-f-]+$/.test(name));
        resolve(performance.now() - (view ? view.responseEnd : 0));
      };
      requestAnimationFrame(() => channel.port2.postMessage(null));
    };
    requestAnimationFrame(look);
  });
  window.notes.first = window.notes.rows(1);
`;

export interface Layout {
  readonly first: number;
  readonly all: number;
}

export class BenchBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly newsroom: BenchNewsroom,
  ) {}

  static async open(newsroom: BenchNewsroom): Promise<BenchBrowser> {
    const browser = await chromium.launch({
      executablePath: process.env.EGIZ_TEST_CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--enable-precise-memory-info'],
    });
    return new BenchBrowser(browser, newsroom);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** A page of its own, signed in, on nothing yet. */
  async page(): Promise<Page> {
    const { origin, cookie } = this.newsroom;
    const context = await this.browser.newContext({ baseURL: origin, viewport: { width: 1440, height: 900 } });
    await context.addCookies([{ ...cookie, url: origin }]);
    await context.addInitScript(NOTES);
    return context.newPage();
  }

  /** How long it took from the answer of the server to a frame with rows, and to one with all of them. */
  async layoutOf(id: string, segments: number): Promise<Layout> {
    const page = await this.page();
    await page.goto(`/jobs/${id}/edit`, { waitUntil: 'commit' });
    const taken = await page.evaluate<Layout>(
      `Promise.all([window.notes.first, window.notes.rows(${segments})]).then(([first, all]) => ({ first, all }))`,
    );
    await page.context().close();
    return taken;
  }

  /** The editor of a job, with the checks through with it. */
  async editor(id: string): Promise<Page> {
    const page = await this.page();
    await page.goto(`/jobs/${id}/edit`);
    await page.locator('.findings').first().waitFor();
    return page;
  }

  /** Script that a place loads, as a compressing server sends it. */
  async scriptOf(place: string): Promise<number> {
    const page = await this.page();
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (/\.js$/.test(new URL(response.url()).pathname)) bodies.push(response.body());
    });
    await page.goto(place, { waitUntil: 'networkidle' }).catch(() => undefined);
    const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body, { level: 9 }).length);
    await page.context().close();
    return sizes.reduce((sum, size) => sum + size, 0);
  }
}

/** Milliseconds from each key to its frame since the last time this was asked. */
export async function keysToFrames(page: Page): Promise<number[]> {
  return page.evaluate<number[]>('window.notes.keys.splice(0)');
}

export interface Work {
  /** Script, style and layout. */
  readonly work: number;
  /** The same with painting, which a browser without a screen does by itself. */
  readonly all: number;
}

/** Work of the page's main thread in milliseconds, between two looks. */
export class BusyTime {
  private before: Work = { work: 0, all: 0 };

  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<BusyTime> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busy = new BusyTime(session);
    await busy.since();
    return busy;
  }

  async since(): Promise<Work> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    const of = (...names: string[]) =>
      metrics.reduce((sum, { name, value }) => sum + (names.includes(name) ? value * 1_000 : 0), 0);
    const now = { work: of('ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'), all: of('TaskDuration') };
    const taken = { work: now.work - this.before.work, all: now.all - this.before.all };
    this.before = now;
    return taken;
  }
}

/** What lives after everything that can be thrown away is thrown away, in MiB. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 2 ** 20;
}
