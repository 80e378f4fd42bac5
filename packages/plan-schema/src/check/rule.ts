import type { Assembled } from '../assemble/assembled.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Programme } from '../schemas/programme.js';
import type { ProgrammeIndex } from './programme-index.js';

/** What a rule gets to see. */
export interface RuleContext extends Pick<Assembled, 'locate' | 'overlaid' | 'unread' | 'attachments'> {
  readonly programme: Programme;
  readonly index: ProgrammeIndex;
}

/** One rule: a pure function of the programme that yields what breaks it. */
export type Rule = (context: RuleContext) => Iterable<Diagnostic>;
