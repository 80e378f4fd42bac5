import { z } from 'zod';

/**
 * One bracket of a plan as it stands in the text. `【…】` is what the document prints; `〖…〗` is what an editor added,
 * shown as such and never in the document view. The text between the marks is kept to the letter.
 */
export const BracketSchema = z.strictObject({
  /** Who wrote it: `printed` by the document, `editor` by whoever keeps the record. */
  origin: z.enum(['printed', 'editor']).meta({ publish: true, description: '来源：原文印有，或编者补注' }),
  /** The words between the marks. */
  text: z.string().meta({ publish: true, description: '括号内文字' }),
});

/** See {@link BracketSchema}. */
export type Bracket = z.output<typeof BracketSchema>;
