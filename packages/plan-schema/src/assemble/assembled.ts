import type { Location, Result } from '../diagnostics/diagnostic.js';
import type { Programme } from '../schemas/programme.js';

/**
 * Where a record, or a field of it, stands. Records are named by kind and id: `programme`, `unit:sifaju`,
 * `plan:xz26@1`, `upstream:…`, `log:sifaju/xz26-101`, `evidence:…`, `round:…`, `finding:…`, `rectification:…` and `closure:…` by
 * their finding, `letter:…`, `catalogue:…`, `observations:2027/zb-1`, `scheme:2027-bumen`, `assessment:2027/sifaju`,
 * `calendar:2027`, `report:2027`, `trace:xz26`. A path inside is written with slashes: `log/3/completedOn`, or in a plan
 * `xz26-101/deadlines/0`. Where the field is missing, the nearest thing around it is named. A second record of one name is
 * found behind `~2`, as in `finding:wt-1~2`.
 */
export type Locate = (record: string, path?: string) => Location;

/** A programme put together from files, with everything that rules need to know of the files. */
export interface Assembled extends Result<Programme> {
  readonly locate: Locate;
  /** Names of the records that come from the overlay folder, outside the repository. */
  readonly overlaid: ReadonlySet<string>;
  /** Names of records whose files are there but could not be used; what refers to them was not checked. */
  readonly unread: ReadonlySet<string>;
  /** Files beside the records, by path, with the SHA-256 of their bytes. */
  readonly attachments: ReadonlyMap<string, string>;
}
