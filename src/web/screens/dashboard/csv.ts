/** Excel takes a file for UTF-8 only where it begins so. */
const MARK = '\uFEFF';

/** Lines of cells as a file every spreadsheet reads: `csvOf([['Day', 'a "b"']])`. */
export function csvOf(lines: readonly (readonly (string | number)[])[]): string {
  return MARK + lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  const text = String(value);
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Hands a file to whoever asked for it. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
