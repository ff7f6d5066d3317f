import { createServer } from 'node:net';
import { StartRefusal } from '../../kernel/start-refusal';

/** Refuses, in words, a port that cannot be listened on. */
export function assertPortFree(host: string, port: number): Promise<void> {
  if (port === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => reject(portRefusal(error, host, port) ?? error));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** The words for an error of listening; nothing when it is another error. */
export function portRefusal(error: unknown, host: string, port: number): StartRefusal | undefined {
  if (!(error instanceof Error && 'syscall' in error && error.syscall === 'listen' && 'code' in error))
    return undefined;
  if (error.code === 'EADDRINUSE')
    return new StartRefusal('port_busy', { port: String(port), other: String(port + 1) });
  return new StartRefusal('port_refused', { port: String(port), host, reason: error.message });
}
