import { expect, test } from 'vitest';
import { assembleProgramme } from '../../src/index.js';

test.each(['toString', 'valueOf', 'hasOwnProperty'])(
  'a field named %s, as every object has one, is unknown like any other',
  (name) => {
    const { diagnostics } = assembleProgramme([
      { path: 'programme.yaml', text: 'id: demo\ntitle: 示范\njurisdiction:\n  name: 示范市\n' },
      { path: 'units/a.yaml', text: `id: a\nname: 甲局\n${name}: 乙\n` },
    ]);
    expect(diagnostics).toMatchObject([{ code: 'field-unknown', place: { start: { line: 3, column: 1 } } }]);
  },
);
