export type ReceivedKind = 'front-page' | 'pairs';

/** What a file most likely is: lines of JSON are pairs, anything else is a page. People may say otherwise. */
export function likelyKind(fileName: string, beginning: string): ReceivedKind {
  return /\.jsonl?$/i.test(fileName) || /^\s*\{"/.test(beginning) ? 'pairs' : 'front-page';
}
