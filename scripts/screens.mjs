// `npm run screens`: a picture of every screen of the desk in each language, scheme and width, over a desk of its own with the demo
// newsroom after a day of work. `npm run screens -- --only intake,article --locales kk --schemes dark --widths 390 --out FOLDER`
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from './chromium.mjs';
import { prepare, root } from './prepare.mjs';
import { SCREENS, workOfTheDay } from './screens-shown.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    locales: { type: 'string', default: 'kk,en,ru' },
    schemes: { type: 'string', default: 'light,dark' },
    widths: { type: 'string', default: '1440,1024,390' },
    out: { type: 'string', default: join('dist', 'screens') },
  },
});
const chosen = values.only?.split(',');
const screens = SCREENS.filter(({ name }) => !chosen || chosen.includes(name));
const TAGS = { kk: 'kk-KZ', en: 'en-GB', ru: 'ru-RU' };
const HEIGHTS = { 1440: 900, 1024: 768, 390: 844 };

prepare();
const executablePath = findChromium();
if (!executablePath) {
  console.error('Chromium: none on the PATH, so there is nothing to take pictures with.');
  process.exit(1);
}
// In a fresh clone it is there only now.
const { chromium } = await import('@playwright/test');
const load = createRequire(import.meta.url);
const walk = (name) => load(join(root, 'dist', 'src', 'commands', 'walk', `${name}.js`));
const demo = (name) => readFileSync(join(root, 'demo', name), 'utf8');

const desk = await walk('own-desk').startOwnDesk();
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
let faults = 0;
try {
  const places = await workOfTheDay(walk, desk.url, demo);
  const doors = await signInAll(places.password);
  for (const locale of values.locales.split(','))
    for (const scheme of values.schemes.split(','))
      for (const width of values.widths.split(','))
        await round(places, doors, { locale, scheme, width: Number(width) });
} finally {
  await browser.close();
  await desk.stop();
}
if (faults > 0) {
  console.error(`${faults} screens were not as they should be.`);
  process.exitCode = 1;
}

/** What lets each person in again, so that nobody signs in for every picture. */
async function signInAll(password) {
  const doors = {};
  for (const who of new Set(screens.map((screen) => screen.who).filter(Boolean))) {
    const context = await browser.newContext({ baseURL: desk.url.href });
    const page = await context.newPage();
    await page.goto('/sign-in');
    await page.locator('input[name=login]').fill(who);
    await page.locator('input[name=password]').fill(password);
    await page.keyboard.press('Enter');
    await page.waitForURL(({ pathname }) => pathname !== '/sign-in');
    doors[who] = await context.storageState();
    await context.close();
  }
  return doors;
}

/** Every screen in one language, scheme and width. */
async function round(places, doors, { locale, scheme, width }) {
  const folder = resolve(root, values.out, `${locale}-${scheme}-${width}`);
  mkdirSync(folder, { recursive: true });
  await places.claimAgain();
  for (const who of new Set(screens.map((screen) => screen.who))) {
    const context = await browser.newContext({
      baseURL: desk.url.href,
      storageState: doors[who],
      locale: TAGS[locale],
      colorScheme: scheme,
      reducedMotion: 'reduce',
      viewport: { width, height: HEIGHTS[width] ?? 900 },
    });
    await context.addInitScript(`localStorage['egiz-language'] = '${locale}'`);
    for (const screen of screens.filter((one) => one.who === who))
      await picture(context, screen, places, { folder, width });
    await context.close();
  }
  console.log(folder);
}

async function picture(context, { name, path, sign = 'h1', act, isWhole = true }, places, { folder, width }) {
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  try {
    await page.goto(typeof path === 'function' ? path(places) : path);
    await page.locator(sign).first().waitFor();
    await act?.(page, places);
    // What is out of sight is drawn only when somebody comes near: a picture of the whole page has it all.
    await page.evaluate(
      `for (const one of document.querySelectorAll('.rows, .review-rows > li')) one.style.contentVisibility = 'visible'`,
    );
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: isWhole });
    await look(page, name, folder, width);
  } catch (error) {
    fault(name, folder, String(error).split('\n')[0]);
  }
  await page.close();
}

/** What a machine can see: words that nobody has translated, and pages that have to be pushed sideways. */
async function look(page, name, folder, width) {
  const text = (await page.locator('body').textContent()) ?? '';
  const key = /\b(?:desk|checks|commands|errors|validation)\.[a-z_]+(?:\.[a-z_]+)*/.exec(text)?.[0];
  if (key && !/^checks?\./.test(key)) fault(name, folder, `says ${key}`);
  const wide = await page.evaluate('document.documentElement.scrollWidth');
  if (wide > width) fault(name, folder, `is ${wide} wide`);
}

function fault(name, folder, what) {
  faults += 1;
  console.error(`${name} in ${folder}: ${what}`);
}
