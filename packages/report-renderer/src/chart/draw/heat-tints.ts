import { scaleQuantize } from 'd3-scale';

const TINTS = [1, 2, 3, 4, 5] as const;

/** The tint of a value by its size; zero has none, and values below zero have their own. */
export function heatTints(values: readonly number[]): (value: number) => string {
  const largest = Math.max(...values.map(Math.abs), 0);
  const tint = scaleQuantize([0, largest || 1], TINTS);
  return (value) => (value === 0 ? 'g-heat-0' : `g-heat-${tint(Math.abs(value))}${value < 0 ? ' g-below' : ''}`);
}
