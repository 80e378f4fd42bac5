import { expect, test } from 'vitest';
import { storedZip } from '../../../src/client/inspect/stored-zip.js';
import { readZip } from './read-zip.js';

const FILES = [
  { path: 'inspections/r1/round.yaml', text: 'title: "督察"\n' },
  { path: 'inspections/r1/findings/a-01.yaml', text: `statement: "${'案卷'.repeat(9000)}𠮷"\n` },
  { path: 'empty', text: '' },
];

test('an archive gives back the files that went in, in their order', () => {
  expect([...readZip(storedZip(FILES))]).toEqual(FILES.map(({ path, text }) => [path, text]));
});

test('the same files are the same bytes', () => {
  expect(storedZip(FILES)).toEqual(storedZip(FILES));
});

test('its directory counts its entries and stands where its end says', () => {
  const zip = Buffer.from(storedZip(FILES));
  const end = zip.length - 22;
  expect(zip.readUInt32LE(end)).toBe(0x06054b50);
  expect([zip.readUInt16LE(end + 8), zip.readUInt16LE(end + 10)]).toEqual([3, 3]);
  expect(zip.readUInt32LE(end + 12) + zip.readUInt32LE(end + 16)).toBe(end);
});
