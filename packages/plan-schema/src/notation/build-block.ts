import type { Block, Terms } from '../schemas/block.js';
import { NO_TERMS } from './brackets-of.js';
import { type Building, noteBlock, noteTerms } from './building.js';
import type { DraftBlock } from './draft.js';
import { type KnownAttributes, type ReadAttributes, readAttributes } from './read-attributes.js';
import { readRun } from './read-run.js';

/** A block of the model. */
export function blockOf(
  draft: DraftBlock,
  { disclosure }: ReadAttributes,
  id: string | undefined,
  terms: Terms,
): Block {
  return {
    ...(id !== undefined && { id }),
    text: draft.text,
    ...(draft.marker !== undefined && { marker: draft.marker }),
    brackets: draft.brackets.map(({ origin, text }) => ({ origin, text })),
    ...(disclosure && { disclosure }),
    ...terms,
  };
}

/** The id of a clause: the one that its attributes give. */
export function clauseId({ id }: ReadAttributes, { ids }: Building): string | undefined {
  return id && ids.claim(id.name, id);
}

/** A block with an id of its own, and its terms. */
export function identifiedBlock(draft: DraftBlock, attributes: ReadAttributes, id: string, building: Building): Block {
  const { terms, places } = readRun(draft.brackets, building.options, building.say);
  building.note(id, draft.span);
  noteTerms(building, id, attributes.places ?? []);
  noteTerms(building, id, places);
  return blockOf(draft, attributes, id, terms);
}

/** The blocks of notice, preamble and closing, where no heading is that brackets could bind to. */
export function buildLooseBlocks(
  drafts: readonly DraftBlock[],
  path: 'notice' | 'preamble' | 'closing',
  known: KnownAttributes,
  building: Building,
): Block[] {
  return drafts.map((draft, index) => {
    noteBlock(building, `${path}/${index}`, draft);
    const attributes = readAttributes(draft.attributes, known, building.say);
    const id = clauseId(attributes, building);
    if (id !== undefined) return identifiedBlock(draft, attributes, id, building);
    const [first] = draft.brackets;
    if (first) building.say('bracket-outside-heading', first.span, { actual: first.text.slice(0, 40) });
    return blockOf(draft, attributes, undefined, NO_TERMS);
  });
}
