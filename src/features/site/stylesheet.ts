import { createHash } from 'node:crypto';

/**
 * The site's looks: a newspaper column by day and by night, on a phone and on paper. Every named font has Ә Ғ Қ Ң Ө Ұ Ү Һ:
 * Georgia and Helvetica lack them, and a word would be set in two fonts.
 */
export const STYLESHEET = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --raised: #f5f6f8; --text: #1a1d21; --muted: #565e6b; --rule: #d5d9e0; --accent: #0b67a3;
  --serif: "Source Serif 4 Variable", "Source Serif 4", "Noto Serif", "PT Serif", Cambria, "Times New Roman", "DejaVu Serif", serif;
  --sans: "Inter Variable", Inter, system-ui, "Segoe UI", "Noto Sans", Arial, "DejaVu Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root { --page: #14171a; --raised: #1d2227; --text: #e8eaed; --muted: #a7afba; --rule: #353c44; --accent: #74bdf2; }
}
* { box-sizing: border-box; }
html { font-size: 100%; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 46rem; padding: 0 1.25rem 3rem; background: var(--page); color: var(--text); font: 1.1875rem/1.6 var(--serif); overflow-wrap: break-word; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
time { display: inline-block; }
.skip, .quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { z-index: 1; left: 1.25rem; top: 0.5rem; width: auto; height: auto; clip-path: none; background: var(--page); padding: 0.5rem 0.75rem; font: 1rem/1.5 var(--sans); }
.masthead { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 1.5rem; padding: 1.5rem 0 0.5rem; border-bottom: 3px double var(--rule); font-family: var(--sans); font-size: 1rem; }
.masthead .name { max-width: 100%; overflow-wrap: anywhere; font: 700 clamp(1.75rem, 6vw, 2.5rem)/1.2 var(--serif); letter-spacing: -0.01em; color: var(--text); text-decoration: none; margin-right: auto; }
.masthead .switch { display: inline-block; padding: 0.5rem 0; }
.masthead nav { flex-basis: 100%; }
.masthead nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; margin: 0; padding: 0; }
.masthead nav a { display: inline-block; padding: 0.5rem 0; text-decoration: none; }
.masthead nav a[aria-current] { color: var(--text); font-weight: 600; box-shadow: inset 0 -2px var(--accent); }
.masthead nav a:hover { text-decoration: underline; }
h1 { font-size: clamp(1.75rem, 5vw, 2.375rem); line-height: 1.2; margin: 2rem 0 0.75rem; text-wrap: balance; }
h2 { font-size: 1.375rem; line-height: 1.3; margin: 2rem 0 0.5rem; text-wrap: balance; }
p { margin: 0 0 1.1em; max-width: 65ch; }
.lead { font-size: 1.125em; }
.dateline a, footer a, .ways a { display: inline-block; min-height: 1.5rem; }
.dateline { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; color: var(--muted); font: 0.9375rem/1.5 var(--sans); margin-bottom: 1.75rem; }
blockquote { margin: 1.5em 0; padding-left: 1.25rem; border-left: 3px solid var(--accent); }
.verse { white-space: pre-line; margin-left: 1.5rem; }
.caption, .note { color: var(--muted); font: 0.9375rem/1.5 var(--sans); }
.note { max-width: none; border-top: 1px solid var(--rule); padding-top: 1rem; margin-top: 2rem; }
.stories { list-style: none; margin: 0; padding: 0; }
.stories li { padding: 1.5rem 0 0.25rem; border-bottom: 1px solid var(--rule); }
.stories h2 { margin: 0 0 0.5rem; text-wrap: pretty; }
.stories li:first-child h2 { font-size: clamp(1.5rem, 4.5vw, 2rem); line-height: 1.2; }
.stories h2 a { color: var(--text); text-decoration: none; }
.stories h2 a:hover { text-decoration: underline; }
.stories p { margin-bottom: 0.5rem; }
.stories .dateline { margin-bottom: 1rem; }
.older { padding-top: 1.5rem; font-family: var(--sans); }
.message { margin-top: 12vh; padding-top: 1rem; border-top: 3px double var(--rule); }
.ways { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; font: 1rem/1.5 var(--sans); }
footer { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; margin-top: 3rem; padding-top: 1rem; border-top: 3px double var(--rule); font: 0.9375rem/1.5 var(--sans); }
@media (pointer: coarse) {
  .masthead nav a, .masthead .switch, .dateline a, footer a, .ways a { min-height: 2.75rem; padding-block: 0.5rem; }
}
@media print {
  .masthead nav, .switch, .skip, .note[lang], footer { display: none; }
  body { max-width: none; font-size: 11pt; }
  a { color: inherit; text-decoration: none; }
}
`.trimStart();

const digest = createHash('sha256').update(STYLESHEET).digest('base64url').slice(0, 16);

/** Named by its content: whoever has it once never asks again. */
export const STYLESHEET_PATH = `/assets/site-${digest}.css`;
