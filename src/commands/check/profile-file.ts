import { readFile } from 'node:fs/promises';
import type { Profile } from '../../checks/profile';
import { profileShape } from '../../contract/check-profile';
import { callersPath } from '../terminal';
import { InputError } from './input-error';

/** Reads a profile; what is wrong in it is told by its place. */
export async function readProfileFile(file: string): Promise<Profile> {
  const refuse = (reason: string, detail = '') => new InputError({ file, line: 0, reason, detail });
  const text = await readFile(callersPath(file), 'utf8').catch(() => {
    throw refuse('no_file');
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuse('not_json_file');
  }
  const parsed = profileShape.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw refuse('profile', [...(issue?.path ?? []), ...(issue && 'keys' in issue ? issue.keys : [])].join('.'));
}
