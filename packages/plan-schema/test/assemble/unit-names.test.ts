import { expect, test } from 'vitest';
import { unitNames } from '../../src/assemble/unit-names.js';
import { type Unit, UnitSchema } from '../../src/schemas/unit.js';

const unit = (fields: Partial<Unit> & { id: string; name: string }): Unit => UnitSchema.parse(fields);
const names = unitNames([
  unit({ id: 'fazhiban', name: '市政府法制办', validTo: '2019-01-09', renamedTo: 'sifaju' }),
  unit({ id: 'sifaju', name: '市司法局', aliases: ['司法局', '市政府法制办'], validFrom: '2019-01-10' }),
  unit({ id: 'weijianwei', name: '市卫生健康委员会', aliases: ['市卫生 健康委'] }),
]);

test.each([
  ['市司法局', undefined, 'sifaju'],
  ['司法局', undefined, 'sifaju'],
  ['市 司法局', undefined, 'sifaju'],
  ['市卫生健康委', undefined, 'weijianwei'],
  ['市政府法制办', '2018-05-01', 'fazhiban'],
  ['市政府法制办', '2019-01-09', 'fazhiban'],
  ['市政府法制办', '2019-01-10', 'sifaju'],
  ['市政府法制办', undefined, 'sifaju'],
  ['市司法局', '2010-01-01', 'sifaju'],
  ['县司法局', undefined, undefined],
  ['', undefined, undefined],
])('%s on %s is %s', (name, on, id) => {
  expect(names.find(name, on)).toBe(id);
});

test('every name and alias is known, without blanks', () => {
  expect(names.names).toEqual(['市政府法制办', '市司法局', '司法局', '市卫生健康委员会', '市卫生健康委']);
});
