import { checkSurroundings } from './check-surroundings';
import { say, sentenceOf } from './commands/terminal';
import { readEnvironment } from './platform/config/environment';
import { openConnections } from './platform/database/connections';

/** What is left of the 25 seconds is for the database. */
const LONGEST_DRAIN_MILLISECONDS = 22_000;

/**
 * Everything in one process, for a newsroom with one server: database, desk, public site and queues. What can be refused is refused
 * before the house is even loaded.
 */
async function start(): Promise<void> {
  const stopping = stopAsked();
  const environment = readEnvironment();
  await checkSurroundings(environment);
  const connections = await openConnections(environment);
  let close: (() => Promise<void>) | undefined;
  try {
    // React takes its fast build by this when it is loaded, which is now; whether this is a demo was read above.
    process.env.NODE_ENV ??= 'production';
    const { prepareHouse, openDesk } = await import('./whole-house.js');
    if (!stopping.aborted) await prepareHouse(connections, environment);
    if (!stopping.aborted) close = await openDesk(connections, environment);
    if (!stopping.aborted) await new Promise((resolve) => stopping.addEventListener('abort', resolve));
    console.log(say('start.stopping'));
  } finally {
    // The database is stopped even when a job does not end: it is handed out again at the next start.
    await Promise.race([close?.(), after(LONGEST_DRAIN_MILLISECONDS)]);
    await connections.leave();
  }
  console.log(say('start.stopped'));
}

/** Aborted by the first signal; the following ones change nothing, since everything is on its way already. */
function stopAsked(): AbortSignal {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  // Whoever started the desk holds the other end: when it is killed, the desk must not stay behind.
  process.on('disconnect', stop);
  return stopping.signal;
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}

start().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(sentenceOf(error));
    process.exit(1);
  },
);
