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
const MEMBERS = /^(Date\.now|Math\.random|.*\.(localeCompare|toLocale\w+))$/;

/** What a file of a pure package reads of the world around it, each as `line: what`. */
export function impurities(file: ts.SourceFile): readonly string[] {
  return nodesOf(file).flatMap((node) => {
    const what = impurity(node);
    return what ? [`${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`] : [];
  });
}

function impurity(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) && MEMBERS.test(node.getText())) return node.getText();
  if (ts.isIdentifier(node) && GLOBALS.has(node.text) && isRead(node)) return node.text;
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) return 'new Date()';
  const isIntl = ts.isPropertyAccessExpression(node) && node.expression.getText() === 'Intl';
  return isIntl ? node.getText() : undefined;
}

/** Whether a name stands for a value of the surroundings, not for a member, a key or a declaration. */
function isRead(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return !(ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isDeclarationStatement(parent));
}
