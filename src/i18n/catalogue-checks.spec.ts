import { applyProfile, type Profile } from '../checks/profile';
import { runSegmentChecks } from '../checks/run-checks';
import { CATALOGUES } from './catalogue';
import { flat } from './flat';

/** What is typed letter by letter in every language: users of a system, fields of a file, roles, a command. */
const TYPED: Profile = {
  exceptions: [
    'PostgreSQL root',
    'PostgreSQL postgres',
    'id, doc, index, en',
    'translator, reviewer, editor, admin',
    'jsonl, po, xlf, xliff, tmx',
    'npm start',
  ],
};
// Not what weighs the words of the news (content, omission, addition): those of an interface are few and others.
const ASKED = /^(?:text|segment|quotes|untranslated|language|encoding|chars|kk|brackets)\./u;

/** Our own words are a translation as well: what the desk finds in an article it must not find in itself. */
describe('the checks of the desk, over the words of the desk', () => {
  const english = new Map(flat(CATALOGUES.en));

  it.each(flat(CATALOGUES.kk))('%s', (key, kazakh) => {
    const pair = { source: english.get(key) ?? '', target: kazakh, blockKind: 'paragraph' } as const;
    const findings = runSegmentChecks({ ...pair, sourceLocale: 'en', targetLocale: 'kk', relation: 'translation' });
    const serious = findings.filter(({ check, severity }) => ASKED.test(check) && severity !== 'note');
    expect(applyProfile(serious, pair, TYPED)).toEqual([]);
  });
});
