import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does the work and then leaves, also when somebody ends the command in the middle of it: the database must not stay behind. */
export async function leavingOnSignal<Result>(
  leave: () => Promise<void>,
  work: () => Promise<Result>,
): Promise<Result> {
  let isInterrupted = false;
  const interrupted = (signal: (typeof SIGNALS)[number]) => {
    isInterrupted = true;
    void leave().finally(() => process.exit(128 + constants.signals[signal]));
  };
  for (const signal of SIGNALS) process.on(signal, interrupted);
  try {
    return await work();
  } catch (error) {
    // Its database was taken away in the middle of a statement: nobody needs to hear that.
    if (isInterrupted) return await new Promise<never>(() => undefined);
    throw error;
  } finally {
    await leave();
    for (const signal of SIGNALS) process.off(signal, interrupted);
  }
}
