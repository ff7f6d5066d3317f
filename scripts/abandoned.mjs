// npm runs a script in a shell, and a shell that gets SIGTERM ends without telling anybody: then npm is gone and the script still runs.
import { readFileSync } from 'node:fs';

const LOOK_MILLISECONDS = 500;

/** Calls back when npm, or the shell between, has gone. Nothing to watch for a script that was not started by npm. */
export function onAbandoned(callback) {
  if (!process.env.npm_lifecycle_event) return;
  const before = ancestors();
  const timer = setInterval(() => {
    if (ancestors() === before) return;
    clearInterval(timer);
    callback();
  }, LOOK_MILLISECONDS);
  timer.unref();
}

/** The shell, and npm behind it where the system tells. */
function ancestors() {
  const shell = process.ppid;
  try {
    const stat = readFileSync(`/proc/${shell}/stat`, 'utf8');
    return `${shell} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}`;
  } catch {
    return String(shell);
  }
}
