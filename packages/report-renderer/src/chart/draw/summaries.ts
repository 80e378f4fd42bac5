import type { Datum, Target } from '../chart-spec.js';
import { numberOf } from '../number-of.js';

/** Whether a chart has hollow marks and corrected values to explain. */
export function noticesIn(data: readonly (Datum | null | undefined)[]): { missing: boolean; revised: boolean } {
  return {
    missing: data.some((datum) => datum?.value === null),
    revised: data.some((datum) => datum && datum.value !== null && datum.revised !== undefined),
  };
}

/** Every number that a target line stands at. */
export function targetNumbers(targets: readonly Target[]): readonly number[] {
  return targets.flatMap(({ values }) =>
    (typeof values === 'string' ? [values] : values).flatMap((value) => (value === null ? [] : [numberOf(value)])),
  );
}
