import ts from 'typescript';
import { textOf } from './files.ts';

/** Files that hold code of ours. */
export const CODE = /\.(ts|mts|js|mjs|astro)$/;

/** An import, re-export, dynamic import or type reference, as written. */
export interface ImportLine {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** The parsed code of a file; of an Astro component its frontmatter and its scripts, one after another. */
export function parseCode(path: string): ts.SourceFile {
  const text = path.endsWith('.astro') ? astroCode(textOf(path)) : textOf(path);
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** Every module that a file names by a literal specifier. */
export function importsOf(file: ts.SourceFile): readonly ImportLine[] {
  return nodesOf(file).flatMap((node) => {
    const line = importLine(node);
    return line ? [line] : [];
  });
}

/** All nodes of a file, in document order. */
export function nodesOf(node: ts.Node): readonly ts.Node[] {
  const below: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    below.push(...nodesOf(child));
  });
  return [node, ...below];
}

function importLine(node: ts.Node): ImportLine | undefined {
  if (ts.isImportDeclaration(node)) {
    const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return literal(node.moduleSpecifier, typeOnly);
  }
  if (ts.isExportDeclaration(node)) return literal(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal, true);
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isDynamic ? literal(node.arguments[0], false) : undefined;
}

function literal(node: ts.Node | undefined, typeOnly: boolean): ImportLine | undefined {
  return node && ts.isStringLiteralLike(node) ? { specifier: node.text, typeOnly } : undefined;
}

function astroCode(text: string): string {
  const frontmatter = /^---\n(.*?)\n---/s.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map((match) => match[1]);
  return [frontmatter, ...scripts].join('\n');
}
