import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CATALOGUE } from '../../../checks/catalogue';
import { translate } from '../../../i18n/catalogue';
import { type CheckedPair, LEVEL_OF, type Settings } from '../batch';
import type { Format } from './format';

const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0, for tools that gather findings of other tools. */
export function sarifFormat({ locale }: Settings): Format {
  const driver = {
    name: 'Egiz',
    rules: CATALOGUE.map(({ id }) => ({ id })),
  };
  return {
    separator: ',\n',
    head: () =>
      `{"version":"2.1.0","$schema":"https://json.schemastore.org/sarif-2.1.0.json","runs":[{"columnKind":"utf16CodeUnits","tool":${JSON.stringify({ driver })},"results":[\n`,
    foot: () => '\n]}]}\n',
    body: (checked) => checked.flatMap((one) => resultsOf(one, locale)).join(',\n'),
  };
}

const RULES: ReadonlyMap<string, number> = new Map(CATALOGUE.map(({ id }, index) => [id, index]));

function resultsOf({ pair, findings }: CheckedPair, locale: Settings['locale']): string[] {
  return findings.map((finding) =>
    JSON.stringify({
      ruleId: finding.check,
      ruleIndex: RULES.get(finding.check),
      level: LEVEL[LEVEL_OF[finding.severity]],
      message: { text: translate(locale, finding.message, finding.parameters) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(pair.file) },
            region: { startLine: pair.line },
          },
          logicalLocations: [{ name: pair.id, kind: 'member' }],
        },
      ],
      partialFingerprints: { 'egiz/v1': finding.fingerprint },
      properties: {
        source: pair.source,
        target: pair.target,
        sourceSpans: finding.source,
        targetSpans: finding.target,
        ...(finding.fix ? { fix: finding.fix } : {}),
      },
    }),
  );
}

/** A relative path stays relative: whoever reads the log knows the folder. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(/[\\/]/u).map(encodeURIComponent).join('/');
}
