import type { Manifest, ManifestRecord } from '@zhunsheng/plan-schema/manifest';

/** How the public records of a site differ from those of the release before; each list by kind, programme and id. */
export interface RecordChanges {
  /** In no earlier release that is known. */
  readonly first: readonly ManifestRecord[];
  /** Not in the release before, but in an earlier one. */
  readonly again: readonly ManifestRecord[];
  /** In the release before with other content. */
  readonly changed: readonly ManifestRecord[];
  /** In the release before and no more; as it stood there. */
  readonly withdrawn: readonly ManifestRecord[];
  readonly unchanged: readonly ManifestRecord[];
}

/** Compares the records of a manifest with those of earlier ones, the newest of these first. Without any, all are first. */
export function compareRecords(now: Manifest, earlier: readonly Manifest[]): RecordChanges {
  const [before, ...older] = earlier.map(({ records }) => new Map(records.map((one) => [nameOf(one), one])));
  const present = new Set(now.records.map(nameOf));
  const stateOf = (record: ManifestRecord) => {
    const was = before?.get(nameOf(record));
    if (was) return was.sha256 === record.sha256 ? 'unchanged' : 'changed';
    return older.some((records) => records.has(nameOf(record))) ? 'again' : 'first';
  };
  const judged = now.records.toSorted(compare).map((record) => ({ record, state: stateOf(record) }));
  const all = (wanted: string) => judged.filter(({ state }) => state === wanted).map(({ record }) => record);
  return {
    first: all('first'),
    again: all('again'),
    changed: all('changed'),
    withdrawn: [...(before?.values() ?? [])].filter((record) => !present.has(nameOf(record))).sort(compare),
    unchanged: all('unchanged'),
  };
}

/** No part holds a line feed, so two names cannot run together. */
function nameOf({ programme, kind, id }: ManifestRecord): string {
  return [programme, kind, id].join('\n');
}

function compare(a: ManifestRecord, b: ManifestRecord): number {
  const [left, right] = [a, b].map(({ kind, programme, id }) => [kind, programme, id].join('\n'));
  return String(left) < String(right) ? -1 : 1;
}
