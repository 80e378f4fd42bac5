import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPhrase } from '../../src/search/find-phrase.js';
import { decodeLists, encodeChunk, pairKey } from '../../src/search/pair-chunk.js';
import { putVarint, VarintReader } from '../../src/search/varint.js';
import { writePairs } from '../../src/search/write-pairs.js';

function indexOf(text: string) {
  const { firstKeys, chunks } = writePairs(text);
  const asked: number[] = [];
  const chunk = async (number: number) => {
    asked.push(number);
    return chunks[number] ?? new Uint8Array();
  };
  return { index: { firstKeys, chunk }, chunks, asked };
}

function placesOf(text: string, phrase: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) places.push(at);
  return places;
}

test('numbers come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffffffff)), (numbers) => {
      const bytes: number[] = [];
      for (const number of numbers) putVarint(bytes, number);
      const reader = new VarintReader(Uint8Array.from(bytes));
      expect(numbers.map(() => reader.next())).toEqual(numbers);
      expect(reader.at).toBe(bytes.length);
    }),
  );
});

test('the lists of a chunk come back as they were written', () => {
  const lists = [
    { key: pairKey(0x6267, 0x6cd5), places: Uint32Array.of(0, 7, 70_000) },
    { key: pairKey(0xfffd, 0xffff), places: Uint32Array.of(4_000_000_000) },
  ];
  expect(decodeLists(encodeChunk(lists), 0, 0xffffffff)).toEqual(lists);
  expect(decodeLists(encodeChunk(lists), 1, 2)).toEqual([]);
});

describe('a phrase', () => {
  test('is found wherever it stands, whatever it is', async () => {
    const letters = fc.constantFrom(...'执法监督a1，');
    const line = fc.string({ unit: letters, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 8 }),
        fc.string({ unit: letters, minLength: 1, maxLength: 7 }),
        async (lines, phrase) => {
          const text = lines.map((one) => `${one}\n`).join('');
          expect([...(await findPhrase(indexOf(text).index, phrase))]).toEqual(placesOf(text, phrase));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('never reaches over the end of a field', async () => {
    const { index } = indexOf('执法\n监督\n');
    expect([...(await findPhrase(index, '法监'))]).toEqual([]);
  });

  test('at the very end of a field is found, and so is a field of one character', async () => {
    const { index } = indexOf('执法\n督\n');
    expect([...(await findPhrase(index, '法'))]).toEqual([1]);
    expect([...(await findPhrase(index, '督'))]).toEqual([3]);
  });

  test('in an empty index is not found', async () => {
    expect([...(await findPhrase(indexOf('').index, '执法'))]).toEqual([]);
    expect([...(await findPhrase(indexOf('').index, '执'))]).toEqual([]);
  });

  test('costs one chunk for two characters, however large the index', async () => {
    const text = Array.from({ length: 60_000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 997))).join('');
    const { index, chunks, asked } = indexOf(text);
    expect(chunks.length).toBeGreaterThan(5);
    expect([...(await findPhrase(index, text.slice(30_000, 30_005)))]).toContain(30_000);
    expect(asked.length).toBe(3);
  });
});
