import { expect, test } from 'vitest';
import { barBounds, lineBounds } from '../../../src/chart/draw/bounds.js';

test.each([
  [[72.5, 93.2], {}, [70, 95]],
  [[98.2, 100], { to: '100' }, [98, 100]],
  [[3, 8], { from: '0', to: '100' }, [3, 8]],
  [[-5, 40], { from: '0' }, [-10, 40]],
  [[50], {}, [44, 56]],
  [[0], {}, [-1, 1]],
  [[], { from: '0', to: '100' }, [0, 100]],
] as const)('lines of %j within %j', (values, range, bounds) => {
  expect(lineBounds(values, range)).toEqual(bounds);
});

test.each([
  [[10, 40], {}, [0, 40]],
  [[10, 40], { to: '100' }, [0, 100]],
  [[-3, 40], {}, [-3, 40]],
  [[0], {}, [0, 1]],
  [[], {}, [0, 1]],
] as const)('bars of %j within %j hold zero', (values, range, bounds) => {
  expect(barBounds(values, range)).toEqual(bounds);
});
