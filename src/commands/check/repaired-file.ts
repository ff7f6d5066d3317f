import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { finished } from 'node:stream/promises';
import { callersPath } from '../terminal';
import type { Edit } from './batch';
import { decoded, encodingOf } from './decoded';
import { InputError } from './input-error';

/** `pairs.jsonl` is repaired into `pairs.fixed.jsonl`. */
export function repairedName(name: string): string {
  const ending = extname(name);
  return `${name.slice(0, name.length - ending.length)}.fixed${ending}`;
}

/** A file of an earlier run may have been worked on: it is not written over. */
export async function refuseExisting(name: string): Promise<void> {
  const exists = await stat(callersPath(name)).then(
    () => true,
    () => false,
  );
  if (exists) throw new InputError({ file: name, line: 0, reason: 'exists', detail: '' });
}

/** Writes a file with the edits put in, to the byte as it was elsewhere but for a byte order mark; whole or not at all. */
export async function writeRepaired(name: string, into: string, edits: readonly Edit[]): Promise<void> {
  const encoding = await encodingOf(callersPath(name), name);
  // An encoding is declared inside the file; written as UTF-8 it would no longer be true.
  if (encoding !== 'utf-8') throw new InputError({ file: name, line: 0, reason: 'fix_encoding', detail: encoding });
  const path = callersPath(into);
  const draft = `${path}.${process.pid}.part`;
  const out = createWriteStream(draft);
  try {
    for await (const piece of withEdits(
      decoded(callersPath(name), name, () => undefined),
      edits,
    )) {
      if (!out.write(piece)) await once(out, 'drain');
    }
    out.end();
    await finished(out);
    await rename(draft, path);
  } catch (error) {
    out.destroy();
    await rm(draft, { force: true });
    throw error;
  }
}

async function* withEdits(text: AsyncIterable<string>, edits: readonly Edit[]): AsyncGenerator<string> {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  let held = '';
  let [offset, next] = [0, 0];
  for await (const piece of text) {
    held += piece;
    for (let edit = sorted[next]; edit && edit.span.end <= offset + held.length; edit = sorted[next]) {
      const [from, to] = [edit.span.start - offset, edit.span.end - offset];
      const raw = held.slice(from, to);
      // Of an element the place is known up to the end of its closing tag.
      const tail = edit.notation === 'xml' ? raw.slice(raw.lastIndexOf('<')) : '';
      yield held.slice(0, from) + edit.text + tail;
      held = held.slice(to);
      offset += to;
      next += 1;
    }
    const start = sorted[next]?.span.start ?? Number.POSITIVE_INFINITY;
    const free = Math.max(0, Math.min(held.length, start - offset));
    yield held.slice(0, free);
    held = held.slice(free);
    offset += free;
  }
  yield held;
}
