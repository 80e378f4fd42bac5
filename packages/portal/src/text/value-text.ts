const CLOSE = new Set(['%', '％', '‰']);

/** A value with its unit of measure: `93.2%`, `22 件`. */
export function valueText(value: string, unit: string | undefined): string {
  return unit === undefined ? value : `${value}${unitTail(unit)}`;
}

/** A unit of measure as it stands right behind a number. */
export function unitTail(unit: string): string {
  return CLOSE.has(unit) ? unit : ` ${unit}`;
}
