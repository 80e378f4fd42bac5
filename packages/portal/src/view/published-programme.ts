import type { Published } from '@zhunsheng/plan-schema';

/** Whom an edition of the site is for. */
export type Audience = 'public' | 'internal';

/** A programme as `disclose` let it out: the only form in which the portal takes one. */
export type PublishedProgramme = Published<Audience>;
