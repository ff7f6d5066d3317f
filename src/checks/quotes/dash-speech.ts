import type { Span } from '../../text/span';

/** Speech in a Kazakh dialogue begins with a dash. A frame alone (`…, – деді ол`) is what a lost quotation leaves behind. */
export function findDashSpeech(text: string): Span | null {
  const begun = /^\s*[-–—]\s*(?=[\p{Lu}«“"])/u.exec(text);
  if (!begun) return null;
  const framed = /,\s*[-–—]\s*де(?:ді|йді|ген|п)(?!\p{L})/u.exec(text);
  return { start: begun[0].length, end: framed?.index ?? text.length };
}
