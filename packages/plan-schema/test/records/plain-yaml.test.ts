import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readPlainYaml } from '../../src/records/plain-yaml.js';
import { readYaml } from '../../src/records/read-yaml.js';

const CONTENT = join(import.meta.dirname, '../../../../content');

const TOKENS = [
  ...[
    'a',
    'b',
    'key',
    '中',
    '文',
    '（',
    '《',
    '“',
    '，',
    '2027-01-31',
    '2027',
    '1.10',
    '1',
    'e5',
    '0x',
    '0o',
    '[]',
    'true',
    'null',
    'True',
    'no',
    '~',
    '-',
    '.inf',
  ],
  ...[
    'a: ',
    'key:',
    'b: 中',
    ': ',
    '- ',
    '-',
    '\n',
    '\n',
    '\n  ',
    '\n- ',
    '\n  - ',
    '\n    ',
    ' ',
    '  ',
    '\t',
    '\r',
    '# ',
  ],
  ...[
    "'",
    "''",
    '"',
    '[',
    ']',
    '{',
    '}',
    ',',
    '|',
    '>',
    '&x',
    '*x',
    '!t',
    '%',
    '@',
    '`',
    '?',
    '? ',
    '---',
    '...',
    '\\',
    '\u2028',
    '\u0085',
  ],
];

test('what the plain reader gives is what the YAML parser gives, without a complaint', () => {
  const texts = fc.array(fc.constantFrom(...TOKENS), { minLength: 1, maxLength: 14 }).map((tokens) => tokens.join(''));
  let read = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const plain = readPlainYaml(text);
      if (plain === undefined) return;
      read += 1;
      expect({ text, data: plain, diagnostics: [] }).toEqual({ text, ...parsed(text) });
    }),
    { numRuns: 60_000, seed: 1 },
  );
  expect(read).toBeGreaterThan(500);
});

test('the same for random trees of keys, lists and text', () => {
  const word = fc.constantFrom(
    'a',
    '办结',
    '2027-06-30',
    '《办法》第3条：办理',
    "it's",
    'x#y',
    'a:b',
    'a - b',
    '“引”',
    '3',
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      word,
      fc.dictionary(fc.constantFrom('k', 'log', 'dueOn'), tie('tree'), { minKeys: 1, noNullPrototype: true }),
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
    ),
  }));
  let read = 0;
  fc.assert(
    fc.property(tree, (data) => {
      const plain = readPlainYaml(stringify(data, { singleQuote: true }));
      if (plain === undefined) return;
      read += 1;
      expect(plain).toEqual(data);
    }),
    { numRuns: 3_000, seed: 1 },
  );
  expect(read).toBeGreaterThan(500);
});

test('most records of the model city are read by the plain reader, each as the YAML parser reads it', () => {
  const files = globSync('xingzhou/*/**/*.yaml', { cwd: CONTENT });
  const texts = files.map((file) => readFileSync(join(CONTENT, file), 'utf8'));
  const plain = texts.map((text) => ({ text, data: readPlainYaml(text) })).filter(({ data }) => data !== undefined);
  for (const { text, data } of plain) expect(data).toEqual(parsed(text).data);
  expect(plain.length).toBeGreaterThan(files.length * 0.95);
});

test.each([
  ['a fraction', 'a: 1.5'],
  ['a number with a needless zero', 'a: 007'],
  ['a number in another notation', 'a: 0x1F'],
  ['a number with an exponent', 'a: 1e5'],
  ['a number beyond what is exact', 'a: 12345678901234567890'],
  ['a truth value in capitals', 'a: True'],
  ['nothing', 'a:'],
  ['a list in brackets', 'a: [b]'],
  ['a quote with an escape', 'a: "b\\n"'],
  ['a comment', 'a: b # c'],
  ['a second line of text', 'a: b\n  c'],
  ['a key twice', 'a: b\na: c'],
  ['a key that reaches into prototypes', 'constructor: b'],
  ['a tab', 'a: b\tc'],
  ['the line ends of another system', 'a: b\r\nc: d'],
  ['a list as deep as its key', 'a:\n- b'],
  ['two records', 'a: b\n---\na: c'],
  ['a quote inside a quote', "a: 'b''c'"],
  ['a colon inside text', 'a: b: c'],
])('%s is left to the YAML parser', (_, text) => {
  expect(readPlainYaml(text)).toBeUndefined();
});

test.each([
  ['a whole number', 'a: 12', { a: 12 }],
  ['text that starts with a digit', 'a: 3月\nb: 2027-001\nc: 2027-Q2', { a: '3月', b: '2027-001', c: '2027-Q2' }],
  ['a truth value', 'a: true\nb: false', { a: true, b: false }],
  ['an empty list', 'a: []', { a: [] }],
  ['double quotes', 'a: "it\'s"', { a: "it's" }],
])('%s is read', (_, text, data) => {
  expect(readPlainYaml(text)).toEqual(data);
  expect(parsed(text).data).toEqual(data);
});

function parsed(text: string) {
  const { value, diagnostics } = readYaml(text, { file: 'a.yaml' });
  return { data: value.root?.toJSON(), diagnostics };
}
