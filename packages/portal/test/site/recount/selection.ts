/** A condition: the field has one of the values; an empty value stands for none at all. */
export interface Condition {
  readonly field: string;
  readonly values: readonly string[];
}

/** What a figure counts: those that meet every condition of `whole`, and of them those that meet every one of `part`. */
export interface Selection {
  readonly whole: readonly Condition[];
  readonly part?: readonly Condition[];
}

/** The values that a row has of each field that can be asked for. */
export type Fields = Readonly<Record<string, readonly string[]>>;

/**
 * Reads `data-of`.
 *
 * @example readSelection('unit=sifaju > stage=closed')
 */
export function readSelection(text: string): Selection {
  const [whole = '', part] = text.split(/\s*>\s*/);
  return { whole: conditionsOf(whole), ...(part !== undefined && { part: conditionsOf(part) }) };
}

/** What stands behind a field of the whole, once. */
export function only({ whole }: Selection, field: string): string | undefined {
  return whole.find((condition) => condition.field === field)?.values[0];
}

/** Whether a row meets every condition. Throws for a field that its kind does not have. */
export function meets(fields: Fields, conditions: readonly Condition[]): boolean {
  return conditions.every(({ field, values }) => {
    const own = fields[field];
    if (own === undefined) throw new Error(`nothing is counted by “${field}”`);
    return values.some((value) => (value === '' ? own.length === 0 : own.includes(value)));
  });
}

function conditionsOf(text: string): readonly Condition[] {
  return text
    .split(' ')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [field = '', value = ''] = pair.split(/=(.*)/s);
      return { field, values: value.split(',') };
    });
}
