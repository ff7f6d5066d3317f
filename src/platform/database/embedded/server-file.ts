import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { StartRefusal } from '../../../kernel/start-refusal';

const SHAPE = z.object({
  port: z.number().int(),
  pid: z.number().int(),
  passwords: z.object({
    postgres: z.string(),
    egiz_migrator: z.string(),
    egiz_app: z.string(),
    egiz_public: z.string(),
  }),
  /** Processes that use the server; the last one to leave stops it. */
  users: z.array(z.object({ pid: z.number().int(), began: z.string() })),
});

/** What is known of the embedded server: readable by its owner alone, for it holds the passwords. */
export type ServerFile = z.output<typeof SHAPE>;

export function readServerFile(path: string): ServerFile | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return SHAPE.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new StartRefusal('server_file_unreadable', { path });
  }
}

/** Written beside and renamed, so that a crash leaves the old one or the new one. It stays with the owner of the folder, also when root writes it. */
export function writeServerFile(path: string, file: ServerFile): void {
  const beside = `${path}.new`;
  writeFileSync(beside, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600 });
  if (process.getuid?.() === 0) {
    const { uid, gid } = statSync(dirname(path));
    chownSync(beside, uid, gid);
  }
  renameSync(beside, path);
}

export function freshPasswords(): ServerFile['passwords'] {
  const password = () => randomBytes(24).toString('base64url');
  return { postgres: password(), egiz_migrator: password(), egiz_app: password(), egiz_public: password() };
}
