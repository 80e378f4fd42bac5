import { z } from 'zod';
import { BracketSchema } from './bracket.js';
import { DeadlineSchema } from './deadline.js';
import { DisclosureSchema } from './disclosure.js';
import { DutyIdSchema } from './id.js';
import { ResponsibilitySchema } from './responsibility.js';
import { TargetSchema } from './target.js';
import { UpperLinkSchema } from './upper-link.js';

/** What brackets say of the heading or block they bind to. The four lists are empty where nothing is said. */
export const termsShape = {
  /** Who owes it. */
  responsibilities: z.array(ResponsibilitySchema).default([]).meta({ publish: true, description: '责任' }),
  /** By when. */
  deadlines: z.array(DeadlineSchema).default([]).meta({ publish: true, description: '时限' }),
  /** With which figures. */
  targets: z.array(TargetSchema).default([]).meta({ publish: true, description: '量化目标' }),
  /** Which upper clauses it carries out. */
  implements: z.array(UpperLinkSchema).default([]).meta({ publish: true, description: '落实的上级条款' }),
};

/** See {@link termsShape}. */
export const TermsSchema = z.strictObject(termsShape);

/**
 * A paragraph, list item, table or quotation of a plan. A block with an id is a thing of its own: a part of a task, or
 * a clause of a section, and its brackets speak of it alone. The brackets of a block without an id speak of the heading
 * above; a block may consist of such brackets only, and then its text is empty.
 */
export const BlockSchema = z.strictObject({
  /** `<task>.a` for a part, the clause's own id in a section. */
  id: DutyIdSchema.optional().meta({ publish: true, description: '分项或条款标识' }),
  /** The Markdown of the block without its list marker, brackets and attributes. */
  text: z.string().meta({ publish: true, description: '正文（Markdown）' }),
  /** The list marker where the block is an item: `-`, or the number with its mark, as in `1.`. */
  marker: z.string().optional().meta({ publish: true, description: '列表标记' }),
  /** The brackets that end the block, in order. */
  brackets: z.array(BracketSchema).default([]).meta({ publish: true, description: '文末括号' }),
  /** Disclosure of a part, where it is stricter than its task's. */
  disclosure: DisclosureSchema.optional().meta({ publish: true, description: '公开属性' }),
  ...termsShape,
});

/** A block of a task with an id: a paragraph or list item that has units, a deadline or a target of its own. */
export const PartSchema = BlockSchema.extend({
  /** `<task>.a`. */
  id: DutyIdSchema.meta({ publish: true, description: '分项标识' }),
});

/** A block of a section with an id: numbered text that nobody owes but others may refer to. */
export const ClauseSchema = PartSchema;

/** See {@link TermsSchema}. */
export type Terms = z.output<typeof TermsSchema>;
/** See {@link BlockSchema}. */
export type Block = z.output<typeof BlockSchema>;
/** See {@link PartSchema}. */
export type Part = z.output<typeof PartSchema>;
/** See {@link ClauseSchema}. */
export type Clause = z.output<typeof ClauseSchema>;
