import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { LOCALES } from '../../kernel/locale';
import { packageFile } from '../package-root';

const twinShape = z.object({ title: z.string(), twin_title: z.string(), locale: z.enum(LOCALES), body: z.string() });
export type DemoTwin = z.output<typeof twinShape>;

const translationShape = z.object({
  title: z.string(),
  headline: z.string(),
  sentences: z.array(z.string()),
  lostQuotation: z.object({ sentence: z.number().int(), text: z.string() }),
});
/** One article of the front page in Kazakh, sentence by sentence, and one sentence as it must not be. */
export type DemoTranslation = z.output<typeof translationShape>;

export function demoFrontPage(): Buffer {
  return readFileSync(packageFile('demo/front-page.en.txt'));
}

export function demoPairs(): Buffer {
  return readFileSync(packageFile('demo/pairs.jsonl'));
}

export function demoTwins(): DemoTwin[] {
  const lines = readFileSync(packageFile('demo/twins.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => twinShape.parse(JSON.parse(line)));
}

export function demoTranslation(): DemoTranslation {
  return translationShape.parse(JSON.parse(readFileSync(packageFile('demo/translations.json'), 'utf8')));
}
