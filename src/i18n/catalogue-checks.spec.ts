import { runSegmentChecks } from '../checks/run-checks';
import { CATALOGUES } from './catalogue';
import { flat } from './flat';

/** Our own words are a translation as well: what the desk finds in an article it must not find in itself. */
describe('the checks of the desk, over the words of the desk', () => {
  const english = new Map(flat(CATALOGUES.en));

  it.each(flat(CATALOGUES.kk))('%s', (key, kazakh) => {
    const findings = runSegmentChecks({
      source: english.get(key) ?? '',
      target: kazakh,
      sourceLocale: 'en',
      targetLocale: 'kk',
      blockKind: 'paragraph',
      relation: 'translation',
    });
    expect(findings.filter(({ check }) => /^(?:quotes|empty|structure|untranslated)/.test(check))).toEqual([]);
  });
});
