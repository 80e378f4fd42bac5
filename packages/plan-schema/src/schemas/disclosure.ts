import { vocabulary, vocabularyEnum } from './vocabulary.js';

/**
 * Whether a record may be shown, fixed when it is drafted: 主动公开, 依申请公开 or 不予公开 (older texts: 免予公开).
 * Source: 政府信息公开条例 and the disclosure attribute printed on official documents.
 */
export const DISCLOSURE = vocabulary({
  public: ['主动公开', '公开'],
  'on-request': ['依申请公开'],
  withheld: ['不予公开', '免予公开'],
});

/** Disclosure of a record, applying to everything in it; what stands inside may only be stricter. */
export const DisclosureSchema = vocabularyEnum(DISCLOSURE);

/** See {@link DisclosureSchema}. */
export type Disclosure = (typeof DISCLOSURE.tokens)[number];
