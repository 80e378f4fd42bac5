import type { Audience, Published } from '../disclose/published.js';
import { isPublished } from '../disclose/published.js';
import { BUNDLE_FORMAT, BUNDLE_SCHEMA_ID, BUNDLE_VERSION } from './bundle-schema.js';

/**
 * A published programme as one JSON document that ends in a newline: the same records give the same bytes. Of an internal
 * edition it is for the house alone, says so, and `readBundle` refuses it. Throws a TypeError for anything that did not
 * pass `disclose`.
 */
export function writeBundle(published: Published<Audience>): string {
  if (!isPublished(published, published.disclosed?.audience))
    throw new TypeError('only what was disclosed is exported');
  const { disclosed, ...programme } = published;
  const head = { format: BUNDLE_FORMAT, version: BUNDLE_VERSION, schema: BUNDLE_SCHEMA_ID };
  return `${JSON.stringify({ ...head, disclosed, programme })}\n`;
}
