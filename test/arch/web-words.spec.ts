import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { hasWords } from '../../src/i18n/catalogue';

const WEB = join(__dirname, '..', '..', 'src', 'web');
/** What a screen says or a reader of the screen hears; everything else in quotation marks is for machines. */
const SPOKEN = /^(?:alt|title|label|placeholder|description|aria-(?:label|description|roledescription|valuetext))$/;

interface Found {
  readonly strays: string[];
  readonly keys: string[];
}

/** Words written into a screen, and the keys of words it asks for; a key with a place in it counts with what stands before. */
function look(text: string): Found {
  const found: Found = { strays: [], keys: [] };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.strays.push(node.text.trim());
    if (ts.isJsxAttribute(node) && SPOKEN.test(node.name.getText()) && node.initializer) {
      const given = ts.isStringLiteral(node.initializer) ? node.initializer : undefined;
      if (given && /\p{L}/u.test(given.text)) found.strays.push(given.text);
    }
    if (ts.isJsxExpression(node) && node.expression && ts.isStringLiteralLike(node.expression)) {
      const isAttribute = ts.isJsxAttribute(node.parent);
      if (!isAttribute && /\p{L}/u.test(node.expression.text)) found.strays.push(node.expression.text);
    }
    if (ts.isCallExpression(node) && node.expression.getText() === 't') {
      const [key] = node.arguments;
      if (key && ts.isStringLiteralLike(key)) found.keys.push(key.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('screen.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

const files = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.spec)\.tsx?$/.test(file));

describe('the screens', () => {
  it.each(files)('%s has no words of its own, and asks only for words there are', (file) => {
    const { strays, keys } = look(readFileSync(join(WEB, file), 'utf8'));
    expect(strays).toEqual([]);
    expect(keys.filter((key) => !hasWords(key))).toEqual([]);
  });

  it('are looked at', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(look(`<p title="Here">There {'and'} {t('desk.nowhere')} <b aria-label={t('x')}>№ 1</b></p>`)).toEqual({
      strays: ['Here', 'There', 'and'],
      keys: ['desk.nowhere', 'x'],
    });
  });
});
