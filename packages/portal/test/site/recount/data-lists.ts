/** A row of a list under `data/`, as any reader of the published files sees it. */
export type Row = Readonly<Record<string, unknown>>;

/** The published lists of a site, read from its files alone. */
export interface DataLists {
  /** The rows of `data/<name>.json`. */
  readonly rows: (name: string) => readonly Row[];
  /** Rows of a list by a field that names each once. */
  readonly byId: (name: string, field?: string) => ReadonlyMap<string, Row>;
}

/** Opens the lists of a site of one programme. */
export function openLists(files: ReadonlyMap<string, Buffer>): DataLists {
  const lists = new Map<string, readonly Row[]>();
  const indexes = new Map<string, ReadonlyMap<string, Row>>();
  const rows = (name: string) => {
    const known = lists.get(name) ?? readList(files, name);
    lists.set(name, known);
    return known;
  };
  const byId = (name: string, field = 'id') => {
    const key = `${name} ${field}`;
    const known = indexes.get(key) ?? new Map(rows(name).map((row) => [String(row[field]), row]));
    indexes.set(key, known);
    return known;
  };
  return { rows, byId };
}

/** A field that holds a text; nothing else counts. */
export function textOf(row: Row | undefined, field: string): string | undefined {
  const value = row?.[field];
  return typeof value === 'string' ? value : undefined;
}

/** A field that holds a list of texts. */
export function listOf(row: Row | undefined, field: string): readonly string[] {
  const value = row?.[field];
  return Array.isArray(value) ? value.map(String) : [];
}

/** A field that holds an object. */
export function rowOf(row: Row | undefined, field: string): Row | undefined {
  const value = row?.[field];
  return typeof value === 'object' && value !== null ? (value as Row) : undefined;
}

function readList(files: ReadonlyMap<string, Buffer>, name: string): readonly Row[] {
  const bytes = files.get(`data/${name}.json`);
  if (!bytes) throw new Error(`There is no data/${name}.json`);
  return (JSON.parse(bytes.toString('utf8')) as { readonly items: readonly Row[] }).items;
}
