/**
 * Exact search over Chinese records.
 *
 * At build time `programmeRecords` lists what can be found, from published records only; `layOutColumns` lays out what a
 * row of results shows, and `writePairs` indexes every two neighbouring characters of all texts by the places where they
 * stand. In the browser `openSearch` reads the columns, answers from them by number, title, unit and pinyin, and
 * fetches the lists of those pairs that cover a term: where they stand side by side the term stands, so nothing is
 * missed, nothing found by mistake, and no text is fetched but for the excerpts that are shown. Both sides read written
 * forms with the same `Fold`.
 */
export { indexProgrammes } from './index-programmes.js';
export { type Answer, type Hit, openSearch, type Search, type SearchSource } from './open-search.js';
export { RECORD_KINDS, type RecordKind, type SearchColumns, type SearchEntry } from './search-columns.js';
export { type SearchFile, searchFiles } from './search-files.js';
export { TIER } from './tiers.js';
