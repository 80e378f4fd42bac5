import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { manifestOf, ROOT } from './files.ts';

/** A package's public entries, each followed by the names that it exports; a name that is only a type says so. */
export function exportListOf(folder: string): string {
  const home = `packages/${folder}`;
  return Object.entries(manifestOf(home).exports ?? {})
    .map(([entry, target]) => [entry, ...namesOf(home, target)].join('\n  '))
    .join('\n')
    .concat('\n');
}

function namesOf(home: string, target: unknown): readonly string[] {
  const types = typeof target === 'object' && target !== null && 'types' in target ? target.types : undefined;
  if (typeof types !== 'string') return [];
  const path = join(ROOT, home, types);
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm run build first`);
  return exportsOf(path);
}

function exportsOf(path: string): readonly string[] {
  const program = ts.createProgram([path], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    noLib: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const module = file && checker.getSymbolAtLocation(file);
  return module
    ? checker
        .getExportsOfModule(module)
        .map((symbol) => printed(checker, symbol))
        .sort()
    : [];
}

function printed(checker: ts.TypeChecker, symbol: ts.Symbol): string {
  const real = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return real.flags & ts.SymbolFlags.Value ? symbol.name : `type ${symbol.name}`;
}
