import type { Finding } from '../../../checks/check';
import { translate } from '../../../i18n/catalogue';
import type { Locale } from '../../../kernel/locale';
import { type CheckedPair, LEVEL_OF, LEVELS, type Level, type Settings } from '../batch';
import type { Format } from './format';
import { STYLE } from './html-style';

/** One page that needs nothing else: both texts side by side, places marked, findings below, in light and dark. */
export function htmlFormat({ locale }: Settings): Format {
  const say = (key: string, parameters = {}) => escapeHtml(translate(locale, `commands.check.${key}`, parameters));
  return {
    separator: '',
    head: () => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${say('report')}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${say('report')}</h1>
<p>${say('report_about')}</p>
`,
    foot: (totals) => {
      const { pairs, pairsWithFindings, error, warning, info } = totals;
      const words =
        pairsWithFindings === 0
          ? say('clean', { pairs })
          : say('summary', { pairs, pairsWithFindings, error, warning, info });
      return `<footer><p>${words}</p></footer>\n</main>\n</body>\n</html>\n`;
    },
    body: (checked) =>
      checked
        .filter(({ pair, findings, repairs }) => pair.block !== null || findings.length + repairs.length > 0)
        .map((one) => section(one, locale, say))
        .join(''),
  };
}

type Say = (key: string, parameters?: Readonly<Record<string, unknown>>) => string;

function section({ pair, findings, repairs }: CheckedPair, locale: Settings['locale'], say: Say): string {
  const name = [`${pair.file}:${pair.line}`, pair.id].filter(Boolean).map(escapeHtml).join(' · ');
  const cell = (side: 'source' | 'target', language: Locale) =>
    `<div class="text"><h3>${say(`language.${language}`)}</h3><p lang="${language}">${marked(pair[side], findings, side)}</p></div>`;
  const items = findings.map((finding) => {
    const level = LEVEL_OF[finding.severity];
    const words = escapeHtml(translate(locale, finding.message, finding.parameters));
    return `<li class="${level}"><strong>${say(`level.${level}`)}</strong> ${words} <code>${finding.check}</code>${repair(finding, pair.target, say)}</li>`;
  });
  const done = repairs.map(
    ({ check, from, to }) =>
      `<li class="done">${say('repaired', { from, to, isNew: from === '' ? 'yes' : 'no' })} <code>${check}</code></li>`,
  );
  return `<section aria-label="${name}"><h2>${name}</h2>
<div class="pair">${cell('source', pair.sourceLocale)}${cell('target', pair.targetLocale)}</div>
${items.length + done.length > 0 ? `<ul>${[...done, ...items].join('')}</ul>` : ''}</section>
`;
}

function repair({ fix }: Finding, target: string, say: Say): string {
  if (fix?.side !== 'target') return '';
  const from = target.slice(fix.span.start, fix.span.end);
  const kind = from === '' ? 'put' : fix.text === '' ? 'remove' : 'replace';
  return `<br>→ ${say('repair', { from, to: fix.text, kind })}`;
}

/** The text with its places marked, the gravest where several meet; a place of no length is where something is missing. */
function marked(text: string, findings: readonly Finding[], side: 'source' | 'target'): string {
  const places = findings.flatMap((finding) =>
    finding[side].map((span) => ({ ...span, level: LEVEL_OF[finding.severity] })),
  );
  const edges = [...new Set([0, text.length, ...places.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const pieces = edges.map((start, index) => ({ start, end: edges[index + 1] ?? text.length }));
  const html = pieces.map(({ start, end }) => {
    const missing = gravest(places.filter((place) => place.start === start && place.end === start));
    const level = gravest(
      places.filter((place) => place.start <= start && place.end >= end && place.start < place.end),
    );
    const words = escapeHtml(text.slice(start, end));
    const caret = missing ? `<mark class="${missing}">‸</mark>` : '';
    return caret + (level && words !== '' ? `<mark class="${level}">${words}</mark>` : words);
  });
  return html.join('');
}

function gravest(places: readonly { readonly level: Level }[]): Level | undefined {
  return LEVELS.find((level) => places.some((place) => place.level === level));
}

/** Characters that turn the line round are shown, not obeyed. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/gu, '·');
}
