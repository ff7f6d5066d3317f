const LONGEST = 8000;

/** Fields as one JSON line: control characters, line separators and bidirectional marks escaped, long values cut. */
export function lineOf(fields: Readonly<Record<string, unknown>>): string {
  const json = JSON.stringify(fields, (_, value: unknown) =>
    typeof value === 'string' && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value,
  );
  return `${json.replace(/[\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, escaped)}\n`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
