import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readBundle } from '../../src/bundle/read-bundle.js';
import { writeBundle } from '../../src/bundle/write-bundle.js';
import { disclose } from '../../src/disclose/disclose.js';
import { isPublished, type Published } from '../../src/disclose/published.js';
import { loadProgramme } from '../../src/fs/load-programme.js';
import { ProgrammeSchema } from '../../src/schemas/programme.js';
import { arbitraryProgramme } from './arbitrary-programme.js';

const XINGZHOU = new URL('../../../../content/xingzhou', import.meta.url).pathname;

test('what writeBundle writes of any programme, readBundle reads back to the same bytes', () => {
  fc.assert(
    fc.property(arbitraryProgramme, (programme) => {
      const published = disclose(programme, 'public');
      const text = writeBundle(published);
      const { value, diagnostics } = readBundle(text);
      expect(diagnostics).toEqual([]);
      expect(value && writeBundle(value)).toBe(text);
    }),
    { numRuns: 2_000 },
  );
}, 120_000);

test('a verification of a verification of a withheld report is gone at once, not only on the way back', () => {
  const entry = { date: '2027-01-01', kind: 'verification', result: 'confirmed' };
  const programme = ProgrammeSchema.parse({
    id: 'ceshi',
    title: '测试',
    jurisdiction: { name: '测试市' },
    plans: [{ id: 'p1', title: '方案', nodes: [{ kind: 'task', id: 't1', title: '任务', level: 2 }] }],
    progress: [
      {
        unit: 'u1',
        task: 't1',
        log: [
          { kind: 'update', id: 'a', date: '2027-01-01', progress: 'completed', disclosure: 'withheld' },
          { ...entry, id: 'b', verifies: 'a' },
          { ...entry, id: 'c', verifies: 'b' },
        ],
      },
    ],
  });
  const published = disclose(programme, 'public');
  expect(published.progress[0]?.log).toEqual([]);
  expect(readBundle(writeBundle(published)).value).toStrictEqual(published);
});

describe('of the model city', () => {
  let published: Published<'public'>;
  let text: string;
  beforeAll(() => {
    published = disclose(loadProgramme(XINGZHOU).value, 'public');
    text = writeBundle(published);
  });

  test('the bundle comes back as a published programme that equals the first', () => {
    const { value, diagnostics } = readBundle(text);
    expect(diagnostics).toEqual([]);
    expect(isPublished(value, 'public')).toBe(true);
    expect(value).toStrictEqual(published);
    expect(value && writeBundle(value)).toBe(text);
  });

  test('the bundle says what it is in its first words and ends in a newline', () => {
    expect(text).toMatch(/^\{"format":"zhunsheng-bundle","version":1,"schema":"urn:zhunsheng:schema:v1:bundle",/);
    expect(text).toMatch(/[^\n]\n$/);
  });

  test('a bundle laid out by hand, with a byte-order mark and keys in another order, gives the same bytes', () => {
    const { programme, ...head } = JSON.parse(text) as Record<string, object>;
    const turned = Object.fromEntries(Object.entries(programme ?? {}).reverse());
    const { value } = readBundle(`\uFEFF${JSON.stringify({ programme: turned, ...head }, null, 4)}`);
    expect(value && writeBundle(value)).toBe(text);
  });
});

test('only what was disclosed is written', () => {
  const published = disclose(loadProgramme(XINGZHOU).value, 'public');
  expect(() => writeBundle({ ...published } as Published<'public'>)).toThrow(TypeError);
});
