import { translate } from '../../../i18n/catalogue';
import { LEVEL_OF, type Settings } from '../batch';
import type { Format } from './format';

/** One line a pair, also where nothing was found: `{"id","flags":[{"check","severity",…}]}`. */
export function jsonlFormat({ locale, isFixing }: Settings): Format {
  return {
    separator: '',
    head: () => '',
    foot: () => '',
    body: (checked) =>
      checked
        .map(({ pair, findings, repairs }) => {
          const flags = findings.map((finding) => ({
            check: finding.check,
            severity: LEVEL_OF[finding.severity],
            message: translate(locale, finding.message, finding.parameters),
            source: finding.source,
            target: finding.target,
            expected: finding.expected,
            actual: finding.actual,
            confidence: finding.confidence,
            fix: finding.fix,
            fingerprint: finding.fingerprint,
          }));
          return `${JSON.stringify({ id: pair.id, flags, ...(isFixing && repairs.length > 0 ? { repairs, target: pair.target } : {}) })}\n`;
        })
        .join(''),
  };
}
