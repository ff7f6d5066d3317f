import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { InputError } from './input-error';

/** The text of a file piece by piece, in the encoding it says it has: a byte order mark, an XML declaration, else UTF-8. */
export async function* decoded(path: string, name: string, onBytes: (count: number) => void): AsyncGenerator<string> {
  const encoding = await encodingOf(path, name);
  yield* decodedBytes(createReadStream(path, { highWaterMark: 256 * 1024 }), encoding, name, onBytes);
}

/** The same of bytes that come from elsewhere. */
export async function* decodedBytes(
  stream: AsyncIterable<Buffer>,
  encoding: string,
  name: string,
  onBytes: (count: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  const decode = (bytes?: Buffer) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      const [before = ''] = new TextDecoder(encoding).decode(bytes).split('\uFFFD');
      throw new InputError({ file: name, line: line + linesIn(before), reason: 'encoding', detail: encoding });
    }
  };
  try {
    for await (const bytes of stream) {
      const text = decode(bytes);
      onBytes(bytes.length);
      line += linesIn(text);
      if (text !== '') yield text;
    }
  } catch (error) {
    throw unreadable(error, name);
  }
  const rest = decode();
  if (rest !== '') yield rest;
}

/** The encoding a file says it has. */
export async function encodingOf(path: string, name: string): Promise<string> {
  try {
    const file = await open(path);
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(200), 0, 200, 0);
      const start = buffer.subarray(0, bytesRead);
      if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
      if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
      const declared = /^(?:\xEF\xBB\xBF)?<\?xml[^>]*encoding=["']([\w-]+)["']/u.exec(start.toString('latin1'))?.[1];
      return new TextDecoder(declared ?? 'utf-8').encoding;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof RangeError) throw new InputError({ file: name, line: 1, reason: 'encoding', detail: '?' });
    throw unreadable(error, name);
  }
}

function unreadable(error: unknown, name: string): unknown {
  if (error instanceof InputError || !(error instanceof Error) || !('code' in error)) return error;
  const reason = error.code === 'ENOENT' ? 'no_file' : error.code === 'EISDIR' ? 'folder' : 'unreadable';
  return new InputError({ file: name, line: 0, reason, detail: String(error.code) });
}

function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
