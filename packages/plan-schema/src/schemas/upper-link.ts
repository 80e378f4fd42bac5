import { z } from 'zod';
import { ClauseRefSchema } from './id.js';

/** A link from a task or part up to the clause that it carries out: `〖落实：gangyao-2021#8（细化）〗`. */
export const UpperLinkSchema = z.strictObject({
  /** The upper clause, `<plan>#<clause>`. */
  clause: ClauseRefSchema.meta({ publish: true, description: '上级条款，写作 方案标识#条款标识' }),
  /** How the two relate, as written between round brackets: 细化, 照录, 新增要求 … */
  relation: z.string().optional().meta({ publish: true, description: '关系（细化、照录等）' }),
});

/** See {@link UpperLinkSchema}. */
export type UpperLink = z.output<typeof UpperLinkSchema>;
