import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../src/index.js';
import { chineseCases } from './chinese-cases.js';

test('there are at least a hundred cases, and no two alike', () => {
  const inputs = Object.values(chineseCases).flatMap((cases) => cases.map(([markdown]) => markdown));
  expect(inputs.length).toBeGreaterThanOrEqual(100);
  expect(new Set(inputs).size).toBe(inputs.length);
});

describe.each(Object.entries(chineseCases))('%s', (_, cases) => {
  test.each(cases)('%j', (markdown, html) => {
    expect(renderMarkdown(markdown)).toEqual({ value: html, diagnostics: [] });
  });
});
