import type { AttributeBlock } from './attributes.js';

/** An id to be written into the text of a plan at an offset. */
export interface Pin {
  readonly offset: number;
  readonly text: string;
}

/** Where and how to write an id: behind the classes of the attributes that are there, or as new attributes. */
export function attributePin(id: string, attributes: AttributeBlock | undefined, attributesAt: number): Pin {
  if (!attributes) return { offset: attributesAt, text: ` {#${id}}` };
  const lastClass = attributes.tokens.findLast(({ kind }) => kind === 'class');
  return lastClass ? { offset: lastClass.end, text: ` #${id}` } : { offset: attributes.start + 1, text: `#${id} ` };
}
