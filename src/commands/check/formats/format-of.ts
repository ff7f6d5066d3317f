import type { Settings } from '../batch';
import type { Format } from './format';
import { htmlFormat } from './html';
import { jsonlFormat } from './jsonl';
import { sarifFormat } from './sarif';
import { textFormat } from './text';

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
