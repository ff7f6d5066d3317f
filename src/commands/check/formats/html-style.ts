export const STYLE = `
:root { color-scheme: light dark; --ink: #1c1b19; --paper: #fdfcfa; --line: #d8d4cc; --quiet: #5b5750;
  --error: #a3161c; --error-mark: #ffd4d1; --warning: #7a4a00; --warning-mark: #ffe3a8; --info: #0b5571; --info-mark: #cdebf7; --done: #1d6334; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eceae5; --paper: #191816; --line: #45423c; --quiet: #b3aea4;
    --error: #ffb0a9; --error-mark: #7a1d1d; --warning: #ffd48a; --warning-mark: #664500; --info: #a5dcf3; --info-mark: #0f4d66; --done: #9fdcb1; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, "Noto Sans", sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1rem; overflow-wrap: anywhere; } h3 { font-size: .85rem; color: var(--quiet); margin: 0 0 .25rem; font-weight: 600; }
section { border-top: 1px solid var(--line); padding: .5rem 0 1rem; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; }
.text p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
mark { color: inherit; border-bottom: 2px solid; padding: 0 .1em; }
mark.error { background: var(--error-mark); border-color: var(--error); } mark.warning { background: var(--warning-mark); border-color: var(--warning); }
mark.info { background: var(--info-mark); border-color: var(--info); }
ul { padding-left: 1.2rem; margin: .75rem 0 0; } li { margin: .25rem 0; }
li.error strong { color: var(--error); } li.warning strong { color: var(--warning); } li.info strong { color: var(--info); } li.done { color: var(--done); }
code { color: var(--quiet); font-size: .85em; }
footer { border-top: 2px solid var(--line); font-weight: 600; }
@media (max-width: 40rem) { .pair { grid-template-columns: 1fr; gap: .75rem; } }
@media print { section { break-inside: avoid; } }
`;
