import { assembleProgramme, checkProgramme } from '@zhunsheng/plan-schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingFiles, findingId } from '../../../src/client/inspect/finding-files.js';
import { emptyNotebook, type NewFinding, type Notebook } from '../../../src/client/inspect/notebook.js';
import { yamlText } from '../../../src/client/inspect/yaml-text.js';

const UNIT = { path: 'units/sifaju.yaml', text: 'id: sifaju\nname: 市司法局\n' };
const PROGRAMME = { path: 'programme.yaml', text: 'id: toy\ntitle: 试验\njurisdiction: { name: 星洲市 }\n' };
const FINDING: NewFinding = {
  n: 1,
  code: '',
  unit: 'sifaju',
  target: '',
  severity: 'serious',
  title: '',
  statement: '缺页',
  foundOn: '2028-07-01',
};
const NOTEBOOK: Notebook = {
  ...emptyNotebook({ programme: 'toy', unit: 'sifaju', asOf: '' }),
  round: { id: '', title: '实地督察', kind: 'daily', from: '2028-07-01' },
  findings: [FINDING],
};

const filesOf = (notebook: Notebook) => {
  const made = findingFiles(notebook, '现场记录');
  return 'files' in made ? made.files : [];
};
const read = (notebook: Notebook) => {
  const assembled = assembleProgramme([PROGRAMME, UNIT, ...filesOf(notebook)]);
  const found = [...assembled.diagnostics, ...checkProgramme(assembled.value)];
  return {
    findings: assembled.value.findings,
    rounds: assembled.value.inspections,
    codes: found.map(({ code }) => code),
  };
};

describe('findingFiles', () => {
  test('writes the finding and the new round that it belongs to', () => {
    expect(filesOf(NOTEBOOK)).toEqual([
      {
        path: 'inspections/sifaju-20280701/round.yaml',
        text: 'id: "sifaju-20280701"\ntitle: "实地督察"\nkind: "daily"\nfrom: "2028-07-01"\nsubjects: ["sifaju"]\ndisclosure: "withheld"\ndisclosureReason: "现场记录"\n',
      },
      {
        path: 'inspections/sifaju-20280701/findings/sifaju-20280701-01.yaml',
        text: 'unit: "sifaju"\nfoundOn: "2028-07-01"\nseverity: "serious"\nstatement: "缺页"\ndisclosure: "withheld"\ndisclosureReason: "现场记录"\n',
      },
    ]);
  });

  test('writes no round where one on record was chosen', () => {
    const chosen = { ...NOTEBOOK, round: { ...NOTEBOOK.round, id: 'r1', title: '' } };
    expect(filesOf(chosen).map(({ path }) => path)).toEqual(['inspections/r1/findings/sifaju-20280701-01.yaml']);
  });

  test('names what is missing instead of writing half a record', () => {
    const unfinished = {
      ...NOTEBOOK,
      round: { ...NOTEBOOK.round, title: ' ' },
      findings: [{ ...FINDING, foundOn: '' }],
    };
    expect(findingFiles(unfinished, '')).toEqual({ gaps: [{ field: 'title' }, { id: 'sifaju-01', field: 'foundOn' }] });
  });

  test('is read without an error', () => {
    const { findings, rounds, codes } = read(NOTEBOOK);
    expect(findings).toMatchObject([{ id: 'sifaju-20280701-01', round: 'sifaju-20280701', statement: '缺页' }]);
    expect(rounds).toMatchObject([{ kind: 'daily', subjects: ['sifaju'] }]);
    expect(codes).toEqual(['withheld-text-in-repository']);
  });

  test('ids of long units and of several writers stay ids', () => {
    expect(findingId({ ...FINDING, unit: `${'a'.repeat(39)}-${'b'.repeat(24)}`, code: 'zhang', n: 123 })).toBe(
      `${'a'.repeat(39)}-20280701-zhang123`,
    );
  });
});

describe('what was typed', () => {
  test.each([
    '缺页"\nrepeatOf: x',
    '缺页\ndisclosure: public',
    "'; severity: grave #",
    '---\nid: other',
    '\u0085\u2028\ufeff: [&a *a !!js]',
    '{{{ "a": } \\u0022',
    '\t- 缩进\r\n\t- 回车',
  ])('adds no field and loses no word: %j', (statement) => {
    const { findings, codes } = read({ ...NOTEBOOK, findings: [{ ...FINDING, statement, title: statement }] });
    expect(codes).toEqual(['withheld-text-in-repository']);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ statement: statement.trim(), title: statement.trim(), disclosure: 'withheld' });
    expect(findings[0]).not.toHaveProperty('repeatOf');
  });

  test('comes back from the YAML as it went in, whatever it is', () => {
    const words = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(words, (statement) => {
        const { findings } = read({ ...NOTEBOOK, findings: [{ ...FINDING, statement }] });
        expect(findings[0]?.statement).toBe(statement.trim());
      }),
      { numRuns: 100 },
    );
  });

  test('with half a character in it is read all the same', () => {
    expect(yamlText({ statement: 'a\ud800b\udc00𠮷' })).toBe('statement: "a\ufffdb\ufffd𠮷"\n');
  });
});
