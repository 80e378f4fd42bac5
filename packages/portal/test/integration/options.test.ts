import { describe, expect, test } from 'vitest';
import { parseOptions } from '../../src/integration/options.js';

describe('parseOptions', () => {
  test('fills in defaults', () => {
    expect(parseOptions({ programmes: ['content/x'] })).toEqual({
      programmes: [{ dir: 'content/x' }],
      audience: 'public',
      components: {},
      search: true,
      data: true,
    });
  });

  test.each([
    [{ programmes: [] }, 'programmes'],
    [{ programmes: ['x'], audience: 'everybody' }, 'audience'],
    [{ programmes: ['x'], asOf: '1 July' }, 'asOf'],
    [{ programmes: ['x'], components: { Masthead: './x.astro' } }, 'components'],
    [{ programmes: ['x'], colour: 'red' }, 'options'],
  ])('names the option in the wrong: %j', (options, name) => {
    expect(() => parseOptions(options)).toThrow(
      new RegExp(`The options of zhunsheng\\(\\) do not fit:\\n {2}${name}: `),
    );
  });
});
