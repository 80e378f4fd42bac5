import ts from 'typescript';
import { nodesOf } from './source.ts';

const GLOBALS = new Set([
  'process',
  'console',
  'globalThis',
  'fetch',
  'setTimeout',
  'setInterval',
  'crypto',
  'performance',
  'navigator',
]);
const MEMBERS = /^(Date\.now|Math\.random|Intl\.\w+)$/;
const LOCALE_METHODS = /^(localeCompare|toLocale\w+)$/;

/** What a file of a pure package reads of the world around it, each as `line: what`. */
export function impurities(file: ts.SourceFile): readonly string[] {
  return nodesOf(file).flatMap((node) => {
    const what = impurity(node);
    return what ? [`${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`] : [];
  });
}

function impurity(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return LOCALE_METHODS.test(node.name.text) ? node.name.text : member(node);
  if (ts.isIdentifier(node) && GLOBALS.has(node.text) && isRead(node)) return node.text;
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) return 'new Date()';
  return undefined;
}

function member(node: ts.PropertyAccessExpression): string | undefined {
  return MEMBERS.test(node.getText()) ? node.getText() : undefined;
}

/** Whether a name stands for a value of the surroundings, not for a member, a key or a declaration. */
function isRead(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  const names = ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodDeclaration(parent);
  return !(names || ts.isDeclarationStatement(parent));
}
