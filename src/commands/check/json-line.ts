import { isLocale, twinOf } from '../../kernel/locale';
import { BLOCK_KINDS } from '../../text/blocks';
import type { Pair, Problem, RawLine } from './batch';
import { RELATIONS } from './relations';

/** Reads one line `{"id","sourceLang","targetLang","source","target"}`; `blockKind`, `relation` and `article` may be said as well. */
export function readJsonLine(file: string, { number, start, text }: RawLine): Pair | Problem | null {
  if (text.trim() === '') return null;
  const problem = (reason: string, detail = ''): Problem => ({ file, line: number, reason, detail });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return problem('not_json');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return problem('not_object');
  const {
    id,
    sourceLang,
    targetLang,
    source,
    target,
    blockKind,
    relation,
    article,
  }: Readonly<Record<string, unknown>> = {
    ...value,
  };
  if (typeof id !== 'string' && typeof id !== 'number') return problem('field', 'id');
  if (typeof source !== 'string') return problem('field', 'source');
  if (typeof target !== 'string') return problem('field', 'target');
  if (typeof sourceLang !== 'string' || !isLocale(sourceLang)) return problem('language', String(sourceLang));
  if (targetLang !== twinOf(sourceLang)) return problem('language', String(targetLang));
  return {
    file,
    line: number,
    id: String(id),
    sourceLocale: sourceLang,
    targetLocale: twinOf(sourceLang),
    source,
    target,
    blockKind: BLOCK_KINDS.find((kind) => kind === blockKind) ?? 'paragraph',
    relation: RELATIONS.find((known) => known === relation) ?? null,
    block: null,
    article: typeof article === 'string' || typeof article === 'number' ? String(article) : undefined,
    isGap: false,
    place: { start, end: start + text.length },
  };
}
