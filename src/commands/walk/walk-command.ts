import { DomainError } from '../../kernel/domain-error';
import { baseUrlOf, readEnvironment } from '../../platform/config/environment';
import { readTerminal } from '../../platform/config/terminal';
import { readCallersFile } from '../callers-file';
import { say } from '../terminal';
import { Desk } from './desk-client';
import { Ledger } from './ledger';
import { Newsroom } from './newsroom';
import { type OwnDesk, startOwnDesk } from './own-desk';
import { walkDemo, walkPage } from './story';

export interface WalkOptions {
  readonly url?: string;
}

/** Drives a desk over HTTP as its people, printing each step. Answers whether every step was as expected. */
export async function walkCommand(file: string | undefined, { url }: WalkOptions): Promise<boolean> {
  const page = file === undefined ? undefined : await readCallersFile(file);
  const there = await deskThere(url);
  const own = there === undefined ? await startOwn() : undefined;
  const leave = () => void own?.stop().then(() => process.exit(130));
  process.once('SIGINT', leave).once('SIGTERM', leave);
  const ledger = new Ledger();
  try {
    await walk(there ?? own?.url, ledger, page);
  } finally {
    await own?.stop();
  }
  console.log(`\n${ledger.summary}`);
  return ledger.isClean;
}

async function walk(url: URL | undefined, ledger: Ledger, page: Buffer | undefined): Promise<void> {
  if (!url) return;
  console.log(say('commands.walk.begins', { address: url.href }));
  const desk = new Desk(url, readTerminal().locale);
  const newsroom = await ledger.scene('people', async () => {
    const entered = await Newsroom.enter(desk, ledger, tagOfNow());
    ledger.step('people.signed_in', true);
    return entered;
  });
  if (!newsroom) return;
  if (page) await walkPage(newsroom, page);
  else await walkDemo(newsroom);
}

/** The desk that was named, or the one that runs here; undefined: there is none. */
async function deskThere(url: string | undefined): Promise<URL | undefined> {
  if (url !== undefined) {
    if (!URL.canParse(url)) throw new DomainError('invalid', 'walk.url', { url });
    return new URL(url);
  }
  const here = baseUrlOf(readEnvironment().http);
  return (await isDesk(here)) ? here : undefined;
}

async function isDesk(url: URL): Promise<boolean> {
  try {
    const answer = await fetch(new URL('/health/ready', url), { signal: AbortSignal.timeout(2_000) });
    return answer.ok && 'checks' in ((await answer.json()) as object);
  } catch {
    return false;
  }
}

async function startOwn(): Promise<OwnDesk> {
  console.log(say('commands.walk.starting'));
  return startOwnDesk();
}

/** The time of the run: every walk on one desk has headlines of its own. */
function tagOfNow(): string {
  return new Date().toISOString().slice(2, 19).replace('T', ' ');
}
