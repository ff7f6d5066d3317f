import { stat } from 'node:fs/promises';
import type { Profile } from '../../checks/profile';
import { translate } from '../../i18n/catalogue';
import type { InterfaceLocale } from '../../kernel/locale';
import { readTerminal } from '../../platform/config/terminal';
import { callersPath } from '../terminal';
import { addTotals, type Batch, type Edit, LEVELS, noTotals, type Problem, type Settings, type Totals } from './batch';
import type { CheckOptions } from './check-options';
import { checkedByCrew } from './crew';
import { dayOf } from './day';
import { formatOf } from './formats/format-of';
import { InputError } from './input-error';
import { readInput, STANDARD_INPUT } from './inputs';
import { Progress } from './progress';
import { refuseExisting, repairedName, writeRepaired } from './repaired-file';
import { readTextPair } from './text-pair';

const MOST_PROBLEMS = 20;

/** `egiz check`: 0 when nothing was found, 1 when something was, 2 when something could not be read. */
export async function checkCommand(inputs: readonly string[], options: CheckOptions): Promise<number> {
  const locale = options.lang ?? readTerminal().locale;
  const report = new Report(locale);
  const files = [...inputs, ...[options.source, options.target].flatMap((file) => file ?? [])];
  try {
    refuseNothing(inputs, options);
    if (options.fix && !options.inPlace)
      for (const file of filesToWrite(inputs, options)) await refuseExisting(file.into);
    const settings: Settings = {
      format: options.format ?? 'text',
      locale,
      profile: options.profile ? await readProfile(options.profile) : {},
      isFixing: options.fix ?? false,
      width: Math.min(process.stdout.columns ?? 100, 120),
      hasColour: process.stdout.isTTY === true && process.stdout.hasColors(),
    };
    const sizes = await Promise.all(
      files.map((file) =>
        stat(callersPath(file)).then(
          ({ size }) => size,
          () => 0,
        ),
      ),
    );
    const progress = new Progress(
      sizes.reduce((sum, size) => sum + size, 0),
      (parameters) => translate(locale, 'commands.check.progress', parameters),
      process.stderr,
    );
    const { totals, edits } = await run(inputs, options, settings, progress, report);
    if (options.fix) await repair(inputs, options, edits, totals, report);
    if (report.count > 0) return 2;
    const counted = LEVELS.slice(0, LEVELS.indexOf(options.failOn) + 1);
    return counted.some((level) => totals[level] > 0) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    report.add(error.problem);
    return 2;
  } finally {
    report.end();
  }
}

async function run(
  inputs: readonly string[],
  options: CheckOptions,
  settings: Settings,
  progress: Progress,
  report: Report,
): Promise<{ totals: Totals; edits: Edit[] }> {
  const format = formatOf(settings);
  const totals = noTotals();
  const edits: Edit[] = [];
  let hasSaid = false;
  await print(format.head());
  const batches = batchesOf(inputs, options, progress.add, report);
  const wanted = options.day ? dayOf(batches, (problem) => report.add(problem)) : batches;
  for await (const result of checkedByCrew(wanted, settings)) {
    progress.clear();
    for (const problem of result.problems) report.add(problem);
    addTotals(totals, result.totals);
    edits.push(...result.edits);
    if (result.output !== '') {
      await print(hasSaid ? format.separator + result.output : result.output);
      hasSaid = true;
    }
    // Nobody reads on (`| head`), and no file is to be repaired: nothing more is checked.
    if (!process.stdout.writable && !settings.isFixing) break;
    progress.show(totals.pairs);
  }
  progress.clear();
  // Of a file that could not be read nothing is said but why.
  const isSilent = settings.format === 'text' && totals.pairs === 0 && report.count > 0;
  await print(isSilent ? '' : format.foot(totals));
  return { totals, edits };
}

/** A file that cannot be read is told, and the next one is read. */
async function* batchesOf(
  inputs: readonly string[],
  { source, target }: CheckOptions,
  onBytes: (count: number) => void,
  report: Report,
): AsyncGenerator<Batch> {
  try {
    if (source !== undefined && target !== undefined) yield await readTextPair(source, target, onBytes);
  } catch (error) {
    report.take(error);
  }
  for (const input of inputs) {
    try {
      yield* readInput(input, onBytes);
    } catch (error) {
      report.take(error);
    }
  }
}

async function repair(
  inputs: readonly string[],
  options: CheckOptions,
  edits: readonly Edit[],
  totals: Totals,
  report: Report,
): Promise<void> {
  let written = 0;
  for (const { file, into } of filesToWrite(inputs, options)) {
    const mine = edits.filter((edit) => edit.file === file);
    if (mine.length === 0) continue;
    written += 1;
    await writeRepaired(file, into, mine);
    const key = options.inPlace ? 'written_in_place' : 'written';
    report.say(`commands.check.${key}`, { file, into, pairs: mine.length });
  }
  if (written === 0) report.say('commands.check.nothing_repaired');
  else report.say('commands.check.repairs', { repairs: totals.repairs });
}

function filesToWrite(inputs: readonly string[], { target, inPlace }: CheckOptions): { file: string; into: string }[] {
  const files = target === undefined ? inputs : [target, ...inputs];
  return files.map((file) => ({ file, into: inPlace ? file : repairedName(file) }));
}

function refuseNothing(inputs: readonly string[], { source, target, fix }: CheckOptions): void {
  if (fix && inputs.includes(STANDARD_INPUT)) {
    throw new InputError({ file: STANDARD_INPUT, line: 0, reason: 'fix_standard_input', detail: '' });
  }
  if ((source === undefined) !== (target === undefined)) {
    throw new InputError({ file: source ?? target ?? '', line: 0, reason: 'one_text', detail: '' });
  }
  if (inputs.length === 0 && source === undefined) {
    throw new InputError({ file: '', line: 0, reason: 'nothing', detail: '' });
  }
}

async function readProfile(file: string): Promise<Profile> {
  const { readProfileFile } = await import('./profile-file.js');
  return readProfileFile(file);
}

/** Waits until it is written; a reader who has left is no error. */
function print(text: string): Promise<void> {
  if (text === '' || !process.stdout.writable) return Promise.resolve();
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}

/** What is said beside the findings, on the other stream: what could not be read, what was written. */
class Report {
  count = 0;

  constructor(private readonly locale: InterfaceLocale) {}

  add({ file, line, reason, detail }: Problem): void {
    this.count += 1;
    if (this.count > MOST_PROBLEMS) return;
    const place = [file, line > 0 ? line : ''].filter((part) => part !== '').join(':');
    const words = translate(this.locale, `errors.input.${reason}`, { detail });
    console.error(place === '' ? words : `${place}: ${words}`);
  }

  take(error: unknown): void {
    if (!(error instanceof InputError)) throw error;
    this.add(error.problem);
  }

  say(key: string, parameters: Readonly<Record<string, unknown>> = {}): void {
    console.error(translate(this.locale, key, parameters));
  }

  end(): void {
    if (this.count > MOST_PROBLEMS) this.say('commands.check.more_problems', { count: this.count - MOST_PROBLEMS });
  }
}
