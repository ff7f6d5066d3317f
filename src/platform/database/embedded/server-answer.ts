import { createServer } from 'node:net';
import { Client, DatabaseError } from 'pg';

/** What the server on a port says to us: come in, not with that password, or nothing yet. */
export async function answerOf(port: number, password: string): Promise<'welcome' | 'wrong_password' | 'silent'> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password,
    database: 'postgres',
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return 'welcome';
  } catch (error) {
    return error instanceof DatabaseError && error.code === '28P01' ? 'wrong_password' : 'silent';
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A port nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
