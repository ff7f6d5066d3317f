/** What the editor in the browser sees of the checks; bundled into `dist/web/checks.js`. */
export { compareCopies } from '../text/copies';
export { applyFixes, insertFixes } from './apply-fixes';
export { ArticleSession } from './article-session';
export { CATALOGUE } from './catalogue';
export { applyProfile } from './profile';
export { runArticleChecks, runSegmentChecks } from './run-checks';
export { runCopyChecks } from './run-copy-checks';
export { runTextChecks } from './run-text-checks';
export { glossaryOf } from './terms/glossary';
