import { CATALOGUE } from '../../src/checks/catalogue';
import type { CheckEntry } from '../../src/checks/check-entry';
import { runSegmentChecks } from '../../src/checks/run-checks';
import { CATALOGUES, translate } from '../../src/i18n/catalogue';
import { flat } from '../../src/i18n/flat';
import type { Locale } from '../../src/kernel/locale';
import type { Measured, MeasuredCheck } from './measured-checks';

/** A pair that a check speaks up at, with ⟦ ⟧ at the place; or one text alone. */
export interface Example {
  readonly direction: 'kk-en' | 'en-kk' | 'text' | 'copy';
  readonly source: string;
  readonly target: string;
}

export interface Parts {
  readonly figures: Measured | null;
  readonly examples: ReadonlyMap<string, readonly Example[]>;
  /** What is known not to work, by check or by family. */
  readonly limits: Readonly<Record<string, string>>;
  readonly readByHand: string;
}

const LEVELS: Readonly<Record<CheckEntry['level'], string>> = {
  segment: 'a sentence and its translation',
  article: 'the sentences of an article and their translations',
  text: 'one text alone',
  copy: 'two copies of one text',
};

const WORDS = new Map(flat(CATALOGUES.en));

/** docs/checks.md: what each check finds, in words, in an example, in figures. */
export function catalogueOf({ figures, examples, limits, readByHand }: Parts): string {
  const families = new Map<string, (typeof CATALOGUE)[number][]>();
  for (const entry of CATALOGUE) {
    const family = entry.id.slice(0, entry.id.indexOf('.'));
    families.set(family, [...(families.get(family) ?? []), entry]);
  }
  const sections = [...families].flatMap(([family, entries]) => [
    `## ${family}`,
    ...(limits[family] ? [`Known limits: ${limits[family]}`] : []),
    ...entries.map((entry) => section(entry, examples.get(entry.id) ?? [], figures, limits[entry.id])),
  ]);
  return `${[INTRODUCTION, overview(figures), ...(readByHand ? [readByHand] : []), ...sections].join('\n\n')}\n`;
}

const INTRODUCTION = `# The checks

What the desk, the API and \`npm run -s egiz -- check\` look for in a text and its translation. An **error** stops a translation, a **warning**
asks for a look, a **note** only informs. This page is made by \`npm run bench:checks -- CASES\` from the catalogue, the words of the
interface, the examples of the tests and the figures last measured: do not edit it by hand.

\`\`\`sh
npm run -s egiz -- check FILE.jsonl | FILE.po | FILE.xlf | FILE.tmx    # --format text, jsonl, sarif, html; --lang kk, en, ru
npm run -s egiz -- check --source A.txt --target B.txt                 # two texts, aligned by paragraph
OTHER-PROGRAM | npm run -s egiz -- check -                            # JSON lines that are piped in
npm run -s egiz -- check --day MONDAY/*.jsonl                          # also what two articles of a day say in two ways
npm run -s egiz -- check --fix FILE.po                                 # repairs what has only one repair, into FILE.fixed.po
npm run -s egiz -- compare A.txt B.txt                                 # two copies of one text
\`\`\`

A newsroom's profile (\`--profile FILE\`, \`profile\` in \`POST /api/checks\`) weighs checks and families, switches them off, and allows words:

\`\`\`json
{ "severities": { "quotes": "warning", "punctuation.end_mark": "off" }, "blocks": { "headline": { "quotes": "note" } },
  "exceptions": ["Qazaq Air", { "text": "Yerlan Karin", "checks": ["names"] }], "relation": "translation",
  "terms": [{ "kk": ["мәжіліс"], "en": ["Mazhilis"], "forbidden": { "en": ["lower house"] } }] }
\`\`\`

Allowed words are plain strings, whole words, letter by letter. Terms are found with any ending of plural, possession and case. What can only be repaired (an empty segment, ill-formed text) is not weighed.
\`--fix\` changes translations only, one repair after the other, and keeps a repair only when its finding is gone and no other has come; in
XLIFF and TMX it leaves translations with inline elements alone. Two text files are checked as one article, and so is each \`file\` of an
XLIFF, a thousand segments at a time; lines of JSON and the units of PO and TMX are checked each by itself.`;

function overview(figures: Measured | null): string {
  if (!figures) return 'Not measured yet.';
  const rows = Object.entries(figures.types).map(
    ([type, { cases, any, strict }]) => `| ${type} | ${count(cases)} | ${any.toFixed(1)} % | ${strict.toFixed(1)} % |`,
  );
  return `## Measured

${count(figures.cases)} cases, ${count(figures.tidy)} of them whole and tidy segments. On those ${figures.alarmsTidy.toFixed(1)} % have an error or a
warning, ${figures.errorsTidy.toFixed(1)} % an error. *Found* is any error or warning that the undamaged pair has not, *named* one of a check that says
what is wrong.

| damage | cases | found | named |
|---|---|---|---|
${rows.join('\n')}`;
}

function section(
  { id, level, isAnswerable }: CheckEntry,
  examples: readonly Example[],
  figures: Measured | null,
  limit: string | undefined,
): string {
  const shown = examples.filter((one, at) => examples.findIndex(({ direction }) => direction === one.direction) === at);
  const lines = [
    `### \`${id}\``,
    `Looks at ${LEVELS[level]}${isAnswerable ? '' : '; can only be repaired, not answered'}. Says: ${plainWords(id)}`,
    ...shown.map((example) => exampleLines(id, example)),
    ...(figures ? [figuresLine(level, figures.checks[id])] : []),
    ...(limit ? [`Known limits: ${limit}`] : []),
  ];
  return lines.join('\n\n');
}

function exampleLines(id: string, { direction, source, target }: Example): string {
  const texts = [source, target].filter((text) => text !== '').map((text) => `> ${marked(text)}  `);
  const [from, to] = direction.split('-') as [Locale, Locale];
  const said =
    direction === 'text' || direction === 'copy'
      ? []
      : runSegmentChecks({
          source: unmarked(source),
          target: unmarked(target),
          sourceLocale: from,
          targetLocale: to,
          blockKind: 'paragraph',
          relation: 'translation',
        })
          .filter(({ check }) => check === id)
          .slice(0, 1)
          .map(
            ({ severity, message, parameters }) =>
              `> *${severity === 'blocker' ? 'error' : severity}* · ${translate('en', message, parameters)} · ${translate('kk', message, parameters)}`,
          );
  const name = direction === 'text' || direction === 'copy' ? '' : `${direction.replace('-', ' → ')}:\n\n`;
  return `${name}${[...texts, ...said].join('\n')}`;
}

function figuresLine(level: CheckEntry['level'], figures: MeasuredCheck | undefined): string {
  if (level === 'text' || level === 'copy') return 'Measured: not with these cases, which are pairs.';
  if (!figures) return 'Measured: silent in all cases.';
  const finds = Object.entries(figures.finds).sort(([, one], [, other]) => other - one);
  const found =
    finds.length === 0
      ? 'none of the kinds of damage'
      : finds.map(([type, share]) => `${type} ${share.toFixed(1)} %`).join(', ');
  const notes = figures.notesTidy > 0 ? `, notes on ${figures.notesTidy.toFixed(1)} %` : '';
  return `Measured: finds ${found}; false alarms on ${figures.alarmsTidy.toFixed(1)} % of tidy segments${notes}.`;
}

/** The words of the interface with their places named: `The number ‹expected› is missing.` */
function plainWords(id: string): string {
  const message = WORDS.get(`checks.${id}`) ?? '';
  return message
    .replace(/\{(\w+), plural,[^{}]*(?:\{[^{}]*\}[^{}]*)*other \{([^{}]*)\}\s*\}/gu, (_, name: string, other: string) =>
      other.replace('#', `‹${name}›`),
    )
    .replace(/\{(\w+)[^{}]*\}/gu, '‹$1›');
}

function marked(text: string): string {
  return text
    .replace(/[*_<>|`\\]/gu, '\\$&')
    .replace(/⟦⟧/gu, '‸')
    .replace(/⟦/gu, '**')
    .replace(/⟧/gu, '**');
}

function unmarked(text: string): string {
  return text.replace(/[⟦⟧]/gu, '');
}

function count(number: number): string {
  return number.toLocaleString('en');
}
