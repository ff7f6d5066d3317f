import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '../../kernel/domain-error';
import { baseUrlOf, readEnvironment, readTerminal } from '../../platform/config/environment';
import { callersPath, say, sentenceOf } from '../terminal';
import { Desk } from './desk-client';
import { Newsroom } from './newsroom-at-work';
import { declareOne } from './real-front-page';
import { Story } from './story';
import { bringFrontPage, throughTheHouse } from './through-the-house';

export interface WalkOptions {
  readonly url?: string;
}

interface OpenDesk {
  readonly url: URL;
  stop(): Promise<void>;
}

/** Drives a desk over HTTP as its people and prints each step. Answers whether every step was as expected. */
export async function walkCommand(file: string | undefined, { url }: WalkOptions): Promise<boolean> {
  const page = file === undefined ? undefined : await readFile(callersPath(file));
  const open = await openDesk(url);
  const story = new Story();
  try {
    const newsroom = await Newsroom.signIn(new Desk(open.url, readTerminal().locale));
    const stamp = new Date().toISOString().slice(0, 19);
    if (page) {
      const { items } = await bringFrontPage(newsroom, story, `walk ${stamp}`, page);
      await declareOne(newsroom, story, items);
    } else {
      await throughTheHouse(newsroom, story, stamp);
    }
  } catch (error) {
    story.step('ended', false, { reason: error instanceof Error ? error.message : sentenceOf(error) });
  } finally {
    story.close();
    await open.stop();
  }
  return story.isAsExpected;
}

/** The desk that was named, or the one that runs here, or one that is started for the walk and stopped after it. */
async function openDesk(url: string | undefined): Promise<OpenDesk> {
  const stop = async () => undefined;
  if (url !== undefined) {
    if (!URL.canParse(url)) throw new DomainError('invalid', 'walk.url', { url });
    return { url: new URL(url), stop };
  }
  const here = baseUrlOf(readEnvironment().http);
  if (await isDesk(here)) return { url: here, stop };
  return startDesk();
}

async function isDesk(url: URL): Promise<boolean> {
  try {
    const answer = await fetch(new URL('/health/ready', url), { signal: AbortSignal.timeout(2_000) });
    return answer.ok && 'checks' in ((await answer.json()) as object);
  } catch {
    return false;
  }
}

function startDesk(): Promise<OpenDesk> {
  const desk = spawn(process.execPath, [join(__dirname, '..', '..', 'start.js')], {
    env: { ...process.env, PORT: '0', PUBLIC_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => desk.once('close', () => resolve()));
  return new Promise((resolve, reject) => {
    let output = '';
    const collect = (chunk: Buffer) => {
      const isKnown = output.includes('api/docs');
      output += chunk.toString();
      const address = /http:\/\/\S+?(?=api\/docs)/.exec(output)?.[0];
      if (!address || isKnown) return;
      console.log(say('commands.walk.started', { address }));
      resolve({
        url: new URL(address),
        stop: async () => {
          desk.kill('SIGTERM');
          await ended;
        },
      });
    };
    desk.stdout.on('data', collect);
    desk.stderr.on('data', collect);
    desk.once('close', () => reject(new Error(output.trim())));
  });
}
