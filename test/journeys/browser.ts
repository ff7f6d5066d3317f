import { AxeBuilder } from '@axe-core/playwright';
import { hash } from '@node-rs/argon2';
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { ANNOUNCE } from '../../src/platform/queues/announcer';
import { CAST, type CastName } from '../cast';
import { Desk } from '../desk';
import { type NewsroomApp, openNewsroom } from '../http/app';

const PASSWORD = 'таудан аққан бұлақ суы';

/** A newsroom whose door stands open, and a browser before it. */
export class Journey {
  readonly desk: Desk;
  /** What the browser complained about: scripts that failed, styles the policy kept out. */
  readonly complaints: string[] = [];

  private constructor(
    readonly newsroom: NewsroomApp,
    readonly address: string,
    private readonly browser: Browser,
  ) {
    this.desk = new Desk(newsroom);
  }

  static async open(): Promise<Journey> {
    const newsroom = await openNewsroom({ passwordHash: await hash(PASSWORD) });
    const address = await newsroom.app.listen('127.0.0.1', 0);
    const browser = await chromium.launch({
      executablePath: process.env.EGIZ_TEST_CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    });
    return new Journey(newsroom, address.origin, browser);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.newsroom.close();
  }

  /** What a test has opened is not to be drawn and asked of while the next one runs. */
  async closePages(): Promise<void> {
    for (const context of this.browser.contexts()) await context.close();
  }

  /** A browser of somebody's own, without a session. */
  async page(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({ baseURL: this.address, locale: 'en-GB', ...options });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      // A refusal is an answer; the browser reports it all the same.
      const isRefusal = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isRefusal) this.complaints.push(message.text());
    });
    return page;
  }

  /** Somebody at their own machine who has signed in before, reading the desk in English unless said otherwise. */
  async signedIn(name: CastName, place = '/jobs', options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.reader(options);
    const data = { login: CAST[name].login, password: PASSWORD };
    const reply = await page.context().request.post('/api/session', { data });
    if (!reply.ok()) throw new Error(`${name} is not let in: ${reply.status()}`);
    await page.goto(place);
    return page;
  }

  /** Somebody who comes without a session and signs in through the form. */
  async signedInByForm(name: CastName, place: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.reader(options);
    await page.goto(place);
    await this.signIn(page, name);
    return page;
  }

  private async reader(options: BrowserContextOptions): Promise<Page> {
    const page = await this.page(options);
    const language = options.locale?.slice(0, 2) ?? 'en';
    await page.addInitScript(`localStorage['egiz-language'] ??= '${language}'`);
    return page;
  }

  /** Through the form, by keyboard alone. */
  async signIn(page: Page, name: CastName, password = PASSWORD): Promise<void> {
    await page.locator('input[name=login]').focus();
    await page.keyboard.type(CAST[name].login);
    await page.keyboard.press('Tab');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
  }

  /** What the dispatcher does: gives everything that happened its number, for the stream. */
  async announce(): Promise<void> {
    await this.newsroom.db.transaction(async (tx) => {
      await tx.query('select pg_advisory_xact_lock(1)');
      await tx.query(ANNOUNCE, [100_000]);
    });
  }
}

/** What axe finds wrong on a page, in a line each. It cannot run in a frame without scripts; that such a frame has a name is looked at here. */
export async function violationsOf(page: Page, without: readonly string[] = []): Promise<string[]> {
  // What it calls legacy is all in one page: twice as fast, and there is no other frame that it could look into.
  const builder = new AxeBuilder({ page })
    .setLegacyMode()
    .exclude('iframe[sandbox]')
    .disableRules([...without]);
  const { violations } = await builder.analyze();
  const nameless = await page.locator('iframe[sandbox]:not([title])').count();
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ...(nameless > 0 ? [`frame-title: ${nameless} frames`] : []),
  ];
}
