import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder that cannot be read as it is. */
export interface BadFolder {
  readonly name: string;
  /** Puts the trouble into a folder that holds the base programme; `outside` is a folder beside it. */
  readonly arrange: (folder: string, outside: string) => void;
  /** The most files that are read. */
  readonly maxFiles?: number;
  /** Every diagnostic as `path code`. */
  readonly expect: readonly string[];
}

/** Folders with what only a file system can hold. */
export const badFolders: readonly BadFolder[] = [
  {
    name: 'a link to a file outside',
    arrange: (folder, outside) => {
      writeFileSync(join(outside, 'bumi.yaml'), 'name: 外部\n');
      symlinkSync(join(outside, 'bumi.yaml'), join(folder, 'units/waibu.yaml'));
    },
    expect: ['units/waibu.yaml file-outside'],
  },
  {
    name: 'a link to a folder outside',
    arrange: (folder, outside) => symlinkSync(outside, join(folder, 'traces/alt')),
    expect: ['traces/alt file-outside'],
  },
  {
    name: 'a link to nothing',
    arrange: (folder) => symlinkSync('meiyou.yaml', join(folder, 'units/wu.yaml')),
    expect: ['units/wu.yaml file-outside'],
  },
  {
    name: 'a link to itself',
    arrange: (folder) => symlinkSync('huan.yaml', join(folder, 'units/huan.yaml')),
    expect: ['units/huan.yaml file-outside'],
  },
  {
    name: 'a text in GBK',
    arrange: (folder) =>
      writeFileSync(join(folder, 'units/gbk.yaml'), Buffer.from([0xca, 0xd0, 0xd5, 0xfe, 0xb8, 0xae])),
    expect: ['units/gbk.yaml file-not-text'],
  },
  {
    name: 'a text cut off in the middle of a character',
    arrange: (folder) => writeFileSync(join(folder, 'units/duan.yaml'), Buffer.from('name: 市').subarray(0, -1)),
    expect: ['units/duan.yaml file-not-text'],
  },
  {
    name: 'a text of more than eight mebibytes',
    arrange: (folder) => writeFileSync(join(folder, 'units/da.yaml'), 'a'.repeat(8 * 1024 * 1024 + 1)),
    expect: ['units/da.yaml file-too-large'],
  },
  {
    name: 'a file of no known kind',
    arrange: (folder) => writeFileSync(join(folder, 'units/sifaju.yml'), 'id: sifaju\n'),
    expect: ['units/sifaju.yml file-unexpected'],
  },
  {
    name: 'more files than a programme can have',
    arrange: (folder) => {
      mkdirSync(join(folder, 'zhaopian'));
      for (let n = 0; n < 40; n += 1) writeFileSync(join(folder, `zhaopian/${n}.md`), '');
    },
    maxFiles: 30,
    expect: ['zhaopian folder-too-large'],
  },
];
