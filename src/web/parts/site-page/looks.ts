/** Laid over the style of the site: where the focus is, and what was found, by line and by sign as in the rows. */
const LOOKS = `
[data-segment] { cursor: pointer; border-radius: 2px; }
[data-segment]:hover { background: var(--raised); }
[data-segment]:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
mark { background: none; color: inherit; text-decoration: underline wavy var(--found) 2px; text-decoration-skip-ink: none; text-underline-offset: 0.2em; }
mark[data-found="warning"] { text-decoration-style: dashed; }
mark[data-found="note"] { text-decoration-style: dotted; }
[data-severity]::after { margin-inline-start: 0.2em; color: var(--found); font: 600 0.75em/1 var(--sans); vertical-align: super; }
mark, [data-severity]::after { --found: light-dark(#b42318, #ff9a90); }
mark[data-found="warning"], [data-severity="warning"]::after { --found: light-dark(#8a5300, #f0bf63); }
mark[data-found="note"], [data-severity="note"]::after { --found: var(--accent); }
@media (forced-colors: active) {
  mark { color: CanvasText; text-decoration-color: CanvasText; forced-color-adjust: none; }
}
[data-talk] { margin-inline-start: 0.25em; min-width: 1.5rem; min-height: 1.5rem; padding: 0 0.35em; border: 1px solid var(--accent); border-radius: 0.75rem 0.75rem 0.75rem 0; background: none; color: var(--accent); font: 600 0.8125rem/1 var(--sans); vertical-align: middle; cursor: pointer; }
[data-talk]:hover { background: var(--raised); }
[data-talk]:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
[data-severity="blocker"]::after { content: "✕" / ""; }
[data-severity="warning"]::after { content: "△" / ""; }
[data-severity="note"]::after { content: "○" / ""; }
`;

/** Gives the page our looks, in a way that its policy allows: it has no style of its own to be written into. */
export function dress(page: Document): void {
  const own = page.defaultView;
  if (!own) return;
  const sheet = new own.CSSStyleSheet();
  sheet.replaceSync(LOOKS);
  page.adoptedStyleSheets = [sheet];
}

const DARK = /prefers-color-scheme: dark/;

/** The page by day or by night, as somebody has the desk: the style of the site asks the system, which may say otherwise. */
export function turn(page: Document, scheme: 'light' | 'dark'): void {
  const own = page.defaultView;
  if (!own) return;
  page.documentElement.style.colorScheme = scheme;
  for (const rule of [...page.styleSheets].flatMap((sheet) => [...sheet.cssRules])) {
    if (!(rule instanceof own.CSSMediaRule) || !DARK.test(rule.media.mediaText)) continue;
    // What was asked for stays in the words, so that the page can be turned again.
    rule.media.mediaText =
      scheme === 'dark' ? 'all, (prefers-color-scheme: dark)' : '(max-width: 0) and (prefers-color-scheme: dark)';
  }
}
