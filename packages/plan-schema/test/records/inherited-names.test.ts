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

test.each(['toString', 'constructor'])('the word %s stands for no token of a vocabulary', (word) => {
  const files = (kind: string) => [
    { path: 'programme.yaml', text: 'id: demo\ntitle: 示范\njurisdiction:\n  name: 示范市\n' },
    { path: 'units/a.yaml', text: `id: a\nname: 甲局\nkind: ${kind}\n` },
    { path: 'progress/a/t.yaml', text: `unit: a\ntask: t\nlog:\n  - kind: ${kind}\n    id: u1\n` },
  ];
  const { diagnostics } = assembleProgramme(files(word));
  expect(diagnostics.filter(({ code }) => code === 'value-not-allowed')).toMatchObject([
    { file: 'units/a.yaml', place: { start: { line: 3, column: 7 } } },
    { file: 'progress/a/t.yaml', place: { start: { line: 4, column: 11 } } },
  ]);
});
