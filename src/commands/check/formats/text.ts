import type { Finding } from '../../../checks/check';
import { translate } from '../../../i18n/catalogue';
import type { Span } from '../../../text/span';
import { type CheckedPair, LEVEL_OF, type Level, type Settings } from '../batch';
import type { Format } from './format';
import { columnsOf, seen, shownRows } from './shown-text';

const SIGN: Readonly<Record<Level, string>> = { error: '✖', warning: '▲', info: '●' };
const COLOUR: Readonly<Record<Level, string>> = { error: '31', warning: '33', info: '36' };
const SHORTEST_ROW = 30;

/** For people: each finding with its words, both texts, and carets under the places. */
export function textFormat(settings: Settings): Format {
  const { locale } = settings;
  const say = (key: string, parameters = {}) => translate(locale, `commands.check.${key}`, parameters);
  return {
    separator: '\n',
    head: () => '',
    foot: (totals) => {
      const { pairs, pairsWithFindings, error, warning, info } = totals;
      if (pairsWithFindings === 0) return `${painted(say('clean', { pairs }), '32', settings)}\n`;
      return `\n${say('summary', { pairs, pairsWithFindings, error, warning, info })}\n`;
    },
    body: (checked) =>
      checked
        .filter(({ findings, repairs }) => findings.length + repairs.length > 0)
        .map((one) => blockOf(one, settings, say))
        .join('\n'),
  };
}

type Say = (key: string, parameters?: Readonly<Record<string, unknown>>) => string;

function blockOf({ pair, findings, repairs }: CheckedPair, settings: Settings, say: Say): string {
  const place = pair.line > 0 ? `${pair.file}:${pair.line}` : pair.file;
  const name = pair.id === '' ? place : `${place} · ${plain(pair.id)}`;
  const lines = [painted(name, '1', settings)];
  for (const { check, from, to } of repairs) {
    const done = say('repaired', { from: plain(from), to: plain(to), isNew: from === '' ? 'yes' : 'no' });
    lines.push(`  ${painted('✔', '32', settings)} ${done} ${painted(`(${check})`, '2', settings)}`);
  }
  const labels = [say(`language.${pair.sourceLocale}`), say(`language.${pair.targetLocale}`)] as const;
  const margin = Math.max(...labels.map(columnsOf));
  const width = Math.max(SHORTEST_ROW, settings.width - margin - 7);
  for (const finding of findings) {
    const level = LEVEL_OF[finding.severity];
    const message = plain(translate(settings.locale, finding.message, finding.parameters));
    const head = `${SIGN[level]} ${say(`level.${level}`)}`;
    lines.push(
      `  ${painted(head, COLOUR[level], settings)}: ${message} ${painted(`(${finding.check})`, '2', settings)}`,
    );
    const texts = [
      [labels[0], pair.source, finding.source],
      [labels[1], pair.target, finding.target],
    ] as const;
    for (const [label, text, spans] of texts)
      lines.push(...rowsOf(label, text, spans, { margin, width, level }, settings));
    const repair = repairOf(finding, pair.target, say);
    if (repair) lines.push(`    ${' '.repeat(margin)}   ${painted('→', '32', settings)} ${repair}`);
  }
  return `${lines.join('\n')}\n`;
}

interface Layout {
  readonly margin: number;
  readonly width: number;
  readonly level: Level;
}

function rowsOf(
  label: string,
  text: string,
  spans: readonly Span[],
  { margin, width, level }: Layout,
  settings: Settings,
): string[] {
  if (text === '') return [];
  return shownRows(text, spans, width).flatMap((row, index) => {
    const name = index === 0 ? label : '';
    const padded = `    ${name}${' '.repeat(margin - columnsOf(name))} │ `;
    const carets =
      row.carets === '' ? [] : [`    ${' '.repeat(margin)} │ ${painted(row.carets, COLOUR[level], settings)}`];
    return [`${painted(padded, '2', settings)}${row.text}`, ...carets];
  });
}

/** What could be done at once, where there is only one thing to do. */
function repairOf({ fix }: Finding, target: string, say: Say): string | null {
  if (fix?.side !== 'target') return null;
  const from = target.slice(fix.span.start, fix.span.end);
  return say('repair', {
    from: plain(from),
    to: plain(fix.text),
    kind: from === '' ? 'put' : fix.text === '' ? 'remove' : 'replace',
  });
}

/** In one line, and without anything that would steer the terminal. */
function plain(text: string): string {
  return Array.from(text, seen).join('');
}

function painted(text: string, colour: string, { hasColour }: Settings): string {
  return hasColour ? `\u001B[${colour}m${text}\u001B[0m` : text;
}
