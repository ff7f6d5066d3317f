import { translate } from '../../i18n/catalogue';
import type { InterfaceLocale } from '../../kernel/locale';
import { readTerminal } from '../../platform/config/terminal';
import { compareCopies, type Drift } from '../../text/copies';
import { decoded } from '../check/decoded';
import { columnsOf, seen, shownRows } from '../check/formats/shown-text';
import { InputError } from '../check/input-error';
import { callersPath } from '../terminal';

export interface CompareOptions {
  readonly format?: 'text' | 'jsonl';
  readonly lang?: InterfaceLocale;
}

const CAUSES = ['stripped', 'encoding', 'truncated', 'edited', 'moved'] as const;
const LONGEST_TEXT = 20_000_000;

/** `egiz compare A B`: what B lost or changed against A, each difference with its class; 0 when there is none, 1 else, 2 unreadable. */
export async function compareCommand(reference: string, copy: string, options: CompareOptions): Promise<number> {
  const locale = options.lang ?? readTerminal().locale;
  const say = (key: string, parameters = {}) => translate(locale, key, parameters);
  try {
    const [first, second] = [await wholeText(reference), await wholeText(copy)];
    const drifts = compareCopies(second, first);
    if (options.format === 'jsonl') {
      for (const drift of drifts) console.log(JSON.stringify(drift));
    } else {
      const names = [reference, copy] as const;
      for (const drift of drifts) console.log(`${blockOf(drift, [first, second], names, say).join('\n')}\n`);
      console.log(
        drifts.length === 0 ? say('commands.compare.same') : say('commands.compare.summary', countsOf(drifts)),
      );
    }
    return drifts.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { file, line, reason, detail } = error.problem;
    console.error(`${line > 0 ? `${file}:${line}` : file}: ${say(`errors.input.${reason}`, { detail })}`);
    return 2;
  }
}

type Say = (key: string, parameters?: Readonly<Record<string, unknown>>) => string;

function blockOf(
  drift: Drift,
  [first, second]: readonly [string, string],
  [firstName, secondName]: readonly [string, string],
  say: Say,
): string[] {
  const [from, to] = [drift.reference.offset, drift.placement.offset];
  const isMine = first.startsWith(drift.char, from) && drift.char !== '';
  const isTheirs = !isMine || second.startsWith(drift.char, to);
  const kind = say(`commands.import.drift.${drift.kind}`);
  const what = Array.from(drift.char.length > 60 ? `${drift.char.slice(0, 60)}…` : drift.char, seen).join('');
  const head = `${firstName}:${lineAt(first, from)} ↔ ${secondName}:${lineAt(second, to)} · ${kind}: ${say(`commands.import.cause.${drift.cause}`)}  ${what}`;
  const labels = [say('commands.compare.reference'), say('commands.compare.copy')] as const;
  const margin = Math.max(...labels.map(columnsOf));
  const rows = (label: string, text: string, start: number, length: number) => {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const nextBreak = text.indexOf('\n', start);
    const line = text.slice(lineStart, nextBreak < 0 ? text.length : nextBreak);
    const span = { start: start - lineStart, end: Math.min(line.length, start - lineStart + length) };
    const width = Math.max(30, Math.min(process.stdout.columns ?? 100, 120) - margin - 6);
    return shownRows(line, [span], width).flatMap((row, index) => {
      const name = index === 0 ? label : '';
      const lines = [`  ${name}${' '.repeat(margin - columnsOf(name))} │ ${row.text}`];
      return row.carets === '' ? lines : [...lines, `  ${' '.repeat(margin)} │ ${row.carets}`];
    });
  };
  return [
    head,
    ...rows(labels[0], first, from, isMine ? drift.char.length : 0),
    ...rows(labels[1], second, to, isTheirs ? drift.char.length : 0),
  ];
}

function countsOf(drifts: readonly Drift[]): Record<string, number> {
  const counts: Record<string, number> = { count: drifts.length };
  for (const cause of CAUSES) counts[cause] = drifts.filter((drift) => drift.cause === cause).length;
  return counts;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

async function wholeText(name: string): Promise<string> {
  let text = '';
  for await (const piece of decoded(callersPath(name), name, () => undefined)) {
    text += piece;
    if (text.length > LONGEST_TEXT) throw new InputError({ file: name, line: 0, reason: 'too_long', detail: '' });
  }
  return text;
}
