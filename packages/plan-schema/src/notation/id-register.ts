import { DutyIdSchema, IdSchema, RESERVED_IDS } from '../schemas/id.js';
import type { Say } from './draft.js';
import type { Span } from './span.js';

/** The ids of one plan. */
export interface IdRegister {
  /** Takes an id for what stands at `at`; reports it and gives nothing when it is malformed, reserved or taken. */
  readonly claim: (id: string, at: Span) => string | undefined;
  /** The same for a heading, whose id has no part after a dot. */
  readonly claimHeading: (id: string, at: Span) => string | undefined;
}

const RESERVED = new Set(RESERVED_IDS);

/** Makes an empty register. `where` names a stretch of the plan for a message, such as `plans/xz26.md:12`. */
export function idRegister(say: Say, where: (at: Span) => string): IdRegister {
  const places = new Map<string, Span>();
  const malformed = (id: string, at: Span): undefined => say('id-invalid', at, { actual: id });
  const claim = (id: string, at: Span): string | undefined => {
    if (!DutyIdSchema.safeParse(id).success) return malformed(id, at);
    const other = places.get(id);
    if (other) {
      say('id-duplicate', at, { id, other: where(other), free: freeId(id, places) });
      return undefined;
    }
    if (RESERVED.has(id)) say('id-reserved', at, { actual: id, free: freeId(id, places) });
    places.set(id, at);
    return id;
  };
  return { claim, claimHeading: (id, at) => (IdSchema.safeParse(id).success ? claim(id, at) : malformed(id, at)) };
}

function freeId(id: string, places: ReadonlyMap<string, Span>): string {
  const joint = id.includes('.') ? '' : '-';
  let number = 2;
  while (places.has(`${id}${joint}${number}`)) number += 1;
  return `${id}${joint}${number}`;
}
