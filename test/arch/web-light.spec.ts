import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

const WEB = join(__dirname, '..', '..', 'src', 'web');
const CONTRACT = join(__dirname, '..', '..', 'src', 'contract');

/** The modules a file loads when it runs: `import type` and `{ type X }` alone load nothing. */
function loaded(text: string): string[] {
  const file = ts.createSourceFile('a.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  return file.statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier }) => {
    const names = importClause?.namedBindings;
    const isForTypes =
      importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
      (names && ts.isNamedImports(names) && !importClause.name && names.elements.every(({ isTypeOnly }) => isTypeOnly));
    return isForTypes || !ts.isStringLiteral(moduleSpecifier) ? [] : [moduleSpecifier.text];
  });
}

/** Contract files that bring zod into the browser, directly or through one another. */
function bringsShapes(path: string): boolean {
  const imports = loaded(readFileSync(`${path}.ts`, 'utf8'));
  return imports.some(
    (name) => name === 'zod' || (name.startsWith('./') && bringsShapes(resolve(dirname(path), name))),
  );
}

const files = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.spec)\.tsx?$/.test(file));

describe('the desk in the browser', () => {
  it('tells a file that loads shapes from one that only knows their types', () => {
    expect(loaded(`import { z } from 'zod'; import type { A } from './a'; import { type B } from './b';`)).toEqual([
      'zod',
    ]);
    expect(bringsShapes(join(CONTRACT, 'translation'))).toBe(true);
    expect(bringsShapes(join(CONTRACT, 'choices'))).toBe(false);
  });

  it('loads no shapes: it takes the types of the contract, and constants that stand by themselves', () => {
    const heavy = files.flatMap((file) =>
      loaded(readFileSync(join(WEB, file), 'utf8'))
        .map((name) => resolve(dirname(join(WEB, file)), name))
        .filter((path) => dirname(path) === CONTRACT && bringsShapes(path))
        .map((path) => `${file} loads ${path.slice(CONTRACT.length + 1)}`),
    );
    expect(heavy).toEqual([]);
  });
});
