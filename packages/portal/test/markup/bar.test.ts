import { expect, test } from 'vitest';
import { barSegments } from '../../src/markup/bar.js';

test('states lie side by side in per cent and fill the bar', () => {
  expect(
    barSegments([
      { state: 'completed', count: 1 },
      { state: 'in-progress', count: 2 },
    ]),
  ).toBe(
    '<rect x="0%" width="33.3333%" height="100%" class="seg" fill="url(#p-done)"/>' +
      '<rect x="33.3333%" width="66.6667%" height="100%" class="seg" fill="url(#p-run)"/>',
  );
});

test('no data is a dashed line, never a filled part', () => {
  expect(barSegments([{ state: 'no-data', count: 3 }])).toBe(
    '<rect x="0%" width="100%" height="100%" class="seg f-paper"/>' +
      '<line x1="0.35%" x2="99.9%" y1="50%" y2="50%" class="hollow"/>',
  );
});
