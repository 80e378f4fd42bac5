import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadProgramme, readSources } from '../../src/fs/index.js';
import { BASE_PROGRAMME } from '../diagnostics/base-programme.js';
import { writeFolder } from './write-folder.js';

const SHA_OF_CATALOGUE = '52daa71ebc31058156b21dc21c01ed18eb4e9a723749259cacd1558afe32dfea';

test('texts come in order of path, with line ends and byte-order marks as they are', () => {
  const folder = writeFolder({
    'units/b.yaml': '\uFEFFname: 乙\r\n',
    'units/a.yaml': 'name: 甲\n',
    'plans/a@1.md': '',
  });
  expect(readSources(folder)).toEqual({
    files: [
      { path: 'plans/a@1.md', text: '' },
      { path: 'units/a.yaml', text: 'name: 甲\n' },
      { path: 'units/b.yaml', text: '\uFEFFname: 乙\r\n' },
    ],
    attachments: [],
    diagnostics: [],
  });
});

test('odd names are names like any other', () => {
  const names = [
    'units/市 司法局.yaml',
    'units/𠮷😀.yaml',
    'units/a#b?c%20.yaml',
    'units/\'"`$(x).yaml',
    'units/-rf.yaml',
  ];
  const folder = writeFolder(Object.fromEntries(names.map((name) => [name, name])));
  const { files, diagnostics } = readSources(folder);
  expect(files.map(({ path }) => path)).toEqual([...names].sort());
  expect(files.every(({ path, text }) => path === text)).toBe(true);
  expect(diagnostics).toEqual([]);
});

test('hidden files and folders are passed over', () => {
  const folder = writeFolder({
    '.git/config.yaml': 'a',
    '.DS_Store': 'b',
    'units/.swp.yaml': 'c',
    'units/a.yaml': 'd',
  });
  expect(readSources(folder).files.map(({ path }) => path)).toEqual(['units/a.yaml']);
});

test('a folder that does not exist, or is a file, reads as an empty one', () => {
  const folder = writeFolder({ 'a.yaml': '' });
  expect(readSources(join(folder, 'missing')).files).toEqual([]);
  expect(loadProgramme(join(folder, 'missing')).diagnostics.map(({ code }) => code)).toEqual(['programme-empty']);
});

test('nothing outside the folder is read, whatever links say', () => {
  const outside = writeFolder({ 'secret.yaml': 'name: 外部\n', 'sub/secret.yaml': 'name: 外部\n' });
  const folder = writeFolder({ 'units/a.yaml': 'name: 甲\n' });
  symlinkSync(join(outside, 'secret.yaml'), join(folder, 'units/file.yaml'));
  symlinkSync(join(outside, 'sub'), join(folder, 'units/folder'));
  symlinkSync('../../../../../../../../etc/hostname', join(folder, 'units/etc.yaml'));
  symlinkSync('.', join(folder, 'units/loop'));
  const { files, diagnostics } = readSources(folder);
  expect(files.map(({ path }) => path)).toEqual(['units/a.yaml']);
  expect(diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'units/etc.yaml file-outside',
    'units/file.yaml file-outside',
    'units/folder file-outside',
    'units/loop file-outside',
  ]);
});

test('a folder whose name begins like the programme’s is outside too', () => {
  const folder = writeFolder({ 'units/a.yaml': 'name: 甲\n' });
  mkdirSync(`${folder}-other`);
  writeFileSync(`${folder}-other/b.yaml`, 'name: 乙\n');
  symlinkSync(`${folder}-other/b.yaml`, join(folder, 'units/b.yaml'));
  expect(readSources(folder).diagnostics.map(({ code }) => code)).toEqual(['file-outside']);
});

test('a link inside the folder is read, and the folder itself may be one', () => {
  const folder = writeFolder({ 'units/a.yaml': 'name: 甲\n' });
  symlinkSync('a.yaml', join(folder, 'units/b.yaml'));
  const entry = join(writeFolder({}), 'link');
  symlinkSync(folder, entry);
  expect(readSources(entry).files.map(({ path }) => path)).toEqual(['units/a.yaml', 'units/b.yaml']);
});

test('files beside evidence are hashed, files of unknown kind are reported', () => {
  const folder = writeFolder({ 'evidence/目录.pdf': '目录', 'units/note.txt': 'x' });
  const { attachments, diagnostics } = readSources(folder);
  expect(attachments).toEqual([{ path: 'evidence/目录.pdf', sha256: SHA_OF_CATALOGUE }]);
  expect(diagnostics).toMatchObject([{ code: 'file-unexpected', file: 'units/note.txt' }]);
});

test('a programme is read, assembled and checked, with files of the overlay in place of its own', () => {
  const folder = writeFolder({ ...BASE_PROGRAMME, 'evidence/mulu-2027.txt': '目录' });
  expect(loadProgramme(folder).diagnostics.map(({ code, file }) => `${file} ${code}`)).toEqual([
    'evidence/mulu-2027.yaml evidence-file-changed',
  ]);
  const overlay = writeFolder({
    'evidence/mulu-2027.yaml': `title: 内部目录\nfile: mulu-2027.txt\nsha256: ${SHA_OF_CATALOGUE}\n`,
    'progress/sifaju/ls26-103.yaml': 'log: []\n',
  });
  const loaded = loadProgramme(folder, { overlay });
  expect(loaded.diagnostics).toEqual([]);
  expect(loaded.value.evidence).toMatchObject([{ id: 'mulu-2027', title: '内部目录', disclosure: 'withheld' }]);
  expect([...loaded.overlaid].sort()).toEqual(['evidence:mulu-2027', 'log:sifaju/ls26-103']);
});
