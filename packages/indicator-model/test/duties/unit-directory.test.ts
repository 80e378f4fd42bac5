import { expect, test } from 'vitest';
import { unitDirectory } from '../../src/duties/unit-directory.js';
import { unit } from '../build.js';

test('groups within groups are divided once, and groups that name each other end', () => {
  const units = [
    unit('all', { members: ['north', 'a'] }),
    unit('north', { members: ['a', 'b', 'all'] }),
    unit('a'),
    unit('b'),
  ];
  expect(unitDirectory(units, '2028-01-01').owersOf(['all'])).toEqual({
    units: ['a', 'b'],
    open: false,
    divided: true,
  });
});

test('an open group beside a unit leaves the list open', () => {
  const units = [unit('a'), unit('youguan', { open: true })];
  expect(unitDirectory(units, '2028-01-01').owersOf(['a', 'youguan'])).toEqual({
    units: ['a'],
    open: true,
    divided: false,
  });
});

test('a chain of new names is followed to its end, and a circle is left', () => {
  const units = [
    unit('a', { renamedTo: 'b' }),
    unit('b', { renamedTo: 'c' }),
    unit('c'),
    unit('x', { renamedTo: 'y' }),
    unit('y', { renamedTo: 'x' }),
  ];
  const directory = unitDirectory(units, '2028-01-01');
  expect(directory.inOffice('a')).toBe('c');
  expect(['x', 'y']).toContain(directory.inOffice('x'));
  expect(directory.inOffice('unknown')).toBe('unknown');
});
