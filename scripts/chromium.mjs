// The browser that the checks and the desk are tried in: a Chromium by one of its names.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

export function findChromium() {
  return process.env.EGIZ_TEST_CHROMIUM || firstOnPath(NAMES);
}

/** The same engine without windows, where it is there: it opens a page in a third of the time, which is nothing to measure by. */
export function findChromiumShell() {
  return process.env.EGIZ_TEST_CHROMIUM || firstOnPath(['chromium-headless-shell', ...NAMES]);
}

function firstOnPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    for (const folder of folders) if (folder && existsSync(join(folder, name))) return join(folder, name);
  }
  return null;
}
