import type { CheckedPair, Settings, Totals } from '../batch';
import { htmlFormat } from './html';
import { jsonlFormat } from './jsonl';
import { sarifFormat } from './sarif';
import { textFormat } from './text';

/** One way to say what was found, piece by piece: what was checked first is said first, and nothing is kept. */
export interface Format {
  readonly head: () => string;
  readonly body: (checked: readonly CheckedPair[]) => string;
  readonly foot: (totals: Totals) => string;
  /** Stands between two bodies that say something. */
  readonly separator: string;
}

export function formatOf(settings: Settings): Format {
  switch (settings.format) {
    case 'jsonl':
      return jsonlFormat(settings);
    case 'sarif':
      return sarifFormat(settings);
    case 'html':
      return htmlFormat(settings);
    case 'text':
      return textFormat(settings);
  }
}
