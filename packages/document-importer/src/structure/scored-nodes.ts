import type { DocumentData } from '../output/read-data.js';
import { isBonus, printsBracket, printsPoints } from './indicator-words.js';
import { plainTitle } from './node-text.js';
import type { OutlineNode } from './outline.js';
import { GENERAL } from './words.js';

/**
 * The nodes at which indicators begin. In a system of indicators that is all of it but what states aims; in an assessment
 * what prints points, and the headings around it where their siblings are indicators too.
 */
export function scoredNodes(roots: readonly OutlineNode[], data: DocumentData): ReadonlySet<OutlineNode> {
  const nodes = all(roots);
  const ruled = nodes.some(({ marker }) => marker?.kind === 'article');
  const withPoints = nodes.filter((node) => printsBracket(wordsWithPoints(node).slice(0, 240))).length;
  const system = data.kind === 'indicators' && !ruled && roots.some(({ children }) => children.length > 0);
  if (withPoints < 3 && system) return new Set(roots.filter((node) => !GENERAL.test(plainTitle(node))));
  const assessing = data.kind === 'assessment' || data.kind === 'indicators';
  const most = roots.filter((node) => printsPoints(wordsWithPoints(node))).length * 2 >= roots.length;
  if (withPoints < 3 && !(withPoints > 0 && assessing && most)) return new Set();
  if (!assessing && withPoints * 2 <= nodes.length) return new Set();
  return new Set(amongSiblings(roots));
}

/** The words of a node with the points that a copy put on a line of their own below it. */
export function wordsWithPoints(node: OutlineNode): string {
  const [first] = node.paragraphs;
  return first && POINTS_ALONE.test(first.text) ? node.text + first.text : node.text;
}

/** Points that stand alone on their line. */
export const POINTS_ALONE = /^[（(]\s?(?:共|满分)?\s?\d{1,4}(?:\.\d{1,2})?\s?分\s?[)）]$/;

/** Whether indicators begin somewhere below a node. */
export function holdsScored(node: OutlineNode, scored: ReadonlySet<OutlineNode>): boolean {
  return node.children.some((child) => scored.has(child) || holdsScored(child, scored));
}

function amongSiblings(nodes: readonly OutlineNode[]): OutlineNode[] {
  const kinds = nodes.map((node) =>
    printsPoints(wordsWithPoints(node)) && !isFrame(node) ? 'scored' : below(node) ? 'holder' : 'plain',
  );
  const [scored, plain] = [kinds.includes('scored'), kinds.includes('plain')];
  // A lone heading above the indicators frames them; among indicators it is one without points of its own.
  if (!plain && (scored || nodes.length > 1)) return [...nodes];
  return nodes.flatMap((node, at) =>
    kinds[at] === 'scored' ? [node] : kinds[at] === 'holder' ? amongSiblings(node.children) : [],
  );
}

const FRAME =
  /^(?:考核|考评|评估|评价|检查|测评|评分|计分)(?:的?(?:主要)?(?:内容|指标|项目|标准|细则|办法|分值))(?:[及和与、](?:考核|考评|评分|计分|扣分)?(?:内容|指标|标准|细则|办法|分值))?$/;

/** 考核内容及评分标准（100分） prints the total of what it frames. */
function isFrame(node: OutlineNode): boolean {
  return FRAME.test(plainTitle(node)) && below(node);
}

function below(node: OutlineNode): boolean {
  return node.children.some((child) => (printsPoints(wordsWithPoints(child)) && !isBonus(child.text)) || below(child));
}

function all(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.flatMap((node) => [node, ...all(node.children)]);
}
