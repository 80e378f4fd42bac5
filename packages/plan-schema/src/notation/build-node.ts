import type { Block } from '../schemas/block.js';
import type { PlanNode } from '../schemas/plan-node.js';
import { allotPartSuffixes } from './allot-ids.js';
import { attributePin } from './attribute-pin.js';
import { NO_TERMS } from './brackets-of.js';
import { blockOf, clauseId, identifiedBlock } from './build-block.js';
import { type Building, noteBlock, noteTerms } from './building.js';
import type { DraftBlock, DraftBracket, DraftNode } from './draft.js';
import { hasTerms } from './has-terms.js';
import { BLOCK_ATTRIBUTES, type ReadAttributes, readAttributes } from './read-attributes.js';
import { readRun } from './read-run.js';
import { readBrackets } from './read-terms.js';

/** What is known of a heading before its blocks are read. */
export interface KnownNode {
  readonly id: string;
  readonly parent: string | undefined;
  readonly attributes: ReadAttributes;
}

/** Turns a heading and its blocks into a section or task. */
export function buildNode(draft: DraftNode, { id, parent, attributes }: KnownNode, building: Building): PlanNode {
  building.note(id, draft.span);
  noteTerms(building, id, attributes.places ?? []);
  for (const [index, block] of draft.blocks.entries()) noteBlock(building, `${id}/blocks/${index}`, block);
  const { blocks, unbound } = draft.task ? buildTaskBlocks(draft, id, building) : buildSectionBlocks(draft, building);
  const { terms, places } = readRun(unbound, building.options, building.say);
  noteTerms(building, id, places);
  return {
    kind: draft.task ? 'task' : 'section',
    id,
    ...(draft.number !== undefined && { number: draft.number }),
    title: draft.title || id,
    ...(attributes.titleInferred && { titleInferred: true }),
    level: draft.level,
    ...(parent !== undefined && { parent }),
    ...(attributes.theme !== undefined && { theme: attributes.theme }),
    ...(attributes.disclosure && { disclosure: attributes.disclosure }),
    blocks,
    ...terms,
  };
}

/** Blocks, and the brackets that speak of the heading above them. */
interface BuiltBlocks {
  readonly blocks: Block[];
  readonly unbound: readonly DraftBracket[];
}

function buildSectionBlocks(draft: DraftNode, building: Building): BuiltBlocks {
  const unbound: DraftBracket[] = [];
  const blocks = draft.blocks.map((block) => {
    const attributes = readAttributes(block.attributes, BLOCK_ATTRIBUTES, building.say);
    const id = clauseId(attributes, building);
    if (id !== undefined) return identifiedBlock(block, attributes, id, building);
    unbound.push(...block.brackets);
    return blockOf(block, attributes, undefined, NO_TERMS);
  });
  return { blocks, unbound };
}

function buildTaskBlocks(draft: DraftNode, taskId: string, building: Building): BuiltBlocks {
  const attributes = draft.blocks.map((block) => readAttributes(block.attributes, BLOCK_ATTRIBUTES, building.say));
  const suffixes = attributes.map((one) => partSuffix(one, taskId, building));
  const lone = draft.blocks.filter(({ text }) => text !== '').length <= 1;
  const unbound: DraftBracket[] = [];
  const free = allotPartSuffixes(
    suffixes.flatMap((suffix) => suffix ?? []),
    draft.blocks.length,
  ).values();
  const blocks = draft.blocks.map((block, index) => {
    const own = attributes[index] ?? {};
    const suffix = suffixes[index];
    if (suffix !== undefined) return identifiedBlock(block, own, `${taskId}.${suffix}`, building);
    if (own.id || (!lone && block.text !== '' && bringsTerms(block, building))) {
      const given = free.next().value ?? 'a';
      if (!own.id) askForPartId(block, given, building);
      return identifiedBlock(block, own, `${taskId}.${given}`, building);
    }
    unbound.push(...block.brackets);
    return blockOf(block, own, undefined, NO_TERMS);
  });
  return { blocks, unbound };
}

function askForPartId(block: DraftBlock, suffix: string, { say, pins }: Building): void {
  pins.push(attributePin(suffix, block.attributes, block.attributesAt));
  const at = block.brackets[0]?.span ?? block.span;
  say('part-id-missing', at, { expected: `{#${suffix}}` });
}

function bringsTerms(block: DraftBlock, { options }: Building): boolean {
  return block.brackets.length > 0 && hasTerms(readBrackets(block.brackets, options).terms);
}

/** The part's own letter; it may be written with its task's id in front. */
function partSuffix({ id }: ReadAttributes, taskId: string, { ids, say }: Building): string | undefined {
  if (!id) return undefined;
  const dot = id.name.lastIndexOf('.');
  const suffix = id.name.slice(dot + 1);
  if (dot >= 0 && id.name.slice(0, dot) !== taskId) {
    say('part-id-foreign', id, { actual: id.name, expected: taskId, free: suffix });
    return undefined;
  }
  if (/^[a-z0-9]{1,15}$/.test(suffix)) return ids.claim(`${taskId}.${suffix}`, id) && suffix;
  say('part-id-invalid', id, { actual: id.name });
  return undefined;
}
