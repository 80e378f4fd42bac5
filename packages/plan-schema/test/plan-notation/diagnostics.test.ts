import { describe, expect, test } from 'vitest';
import { describeDiagnostic } from '../../src/diagnostics/describe-diagnostic.js';
import { parsePlan } from '../../src/notation/parse-plan.js';

/** The body starts on line 5. */
const HEAD = '---\nid: p\ntitle: 方案\n---\n';
const SECTION = '## 一、部分 {#s}\n';
const TASK = `${SECTION}### （一）任务 {.task #t}\n`;

/** What is wrong with a text, as `line:column code`. */
function found(text: string): string[] {
  const { diagnostics } = parsePlan(text, { file: 'plans/p.md' });
  return diagnostics.map(({ place, code }) => `${place?.start.line}:${place?.start.column} ${code}`);
}

const frontMatter: [name: string, text: string, expected: string[]][] = [
  ['nothing at all', '', ['1:1 front-matter-missing']],
  ['a body without front matter', SECTION, ['1:1 front-matter-missing']],
  [
    'front matter behind a blank line',
    `\n${HEAD}`,
    ['1:1 front-matter-missing', '3:1 heading-id-missing', '3:1 heading-underlined'],
  ],
  ['front matter that never closes', '---\nid: p\ntitle: 方案\n', ['1:1 front-matter-unclosed']],
  ['no title', '---\nid: p\n---\n', ['2:1 field-missing']],
  ['no id', '---\ntitle: 方案\n---\n', ['2:1 field-missing']],
  ['neither id nor title', '---\nkind: other\n---\n', ['2:1 field-missing', '2:1 field-missing']],
  ['an id with capitals', '---\nid: P\ntitle: 方案\n---\n', ['2:5 id-invalid']],
  ['a misspelt key', '---\nid: p\ntitle: 方案\nisuer: 市政府\n---\n', ['4:1 field-unknown']],
  ['a key twice', '---\nid: p\nid: q\ntitle: 方案\n---\n', ['3:1 yaml-duplicate-key']],
  ['a number that loses digits', '---\nid: p\ntitle: 方案\ndocNumber: 1.10\n---\n', ['4:12 number-not-quoted']],
  ['a day that does not exist', '---\nid: p\ntitle: 方案\nissuedOn: 2027-02-30\n---\n', ['4:11 date-impossible']],
  ['a period in words', '---\nid: p\ntitle: 方案\nperiod: 五年\n---\n', ['4:9 plan-period-invalid']],
  ['a kind that is none', '---\nid: p\ntitle: 方案\nkind: 计划书\n---\n', ['4:7 value-not-allowed']],
  ['an alias', '---\nid: &a p\ntitle: *a\n---\n', ['2:5 yaml-alias', '3:8 yaml-alias']],
  ['a key into the prototype', '---\nid: p\ntitle: 方案\n__proto__: {}\n---\n', ['4:1 yaml-key-forbidden']],
  ['a constructor key', '---\nid: p\ntitle: 方案\nconstructor: {}\n---\n', ['4:1 yaml-key-forbidden']],
  ['a list instead of fields', '---\n- id\n---\n', ['2:1 record-not-a-map']],
  ['a colon in a title', '---\nid: p\ntitle: 方案: 二\n---\n', ['3:8 yaml-syntax']],
];

const headings: typeof frontMatter = [
  ['no id', '## 一、部分\n', ['5:1 heading-id-missing']],
  ['a task without id', `${SECTION}### （一）任务 {.task}\n`, ['6:1 heading-id-missing']],
  ['level one', '# 方案 {#s}\n', ['5:1 heading-level-one']],
  ['a level left out', '## 部分 {#s}\n#### 任务 {.task #t}\n', ['6:1 heading-jump']],
  ['no words', '## {#s}\n', ['5:1 title-empty']],
  ['a number only', '## 一、 {#s}\n', ['5:1 title-empty']],
  ['marks only', '##\n', ['5:1 heading-id-missing', '5:1 title-empty']],
  ['a line of hyphens below text', `${SECTION}正文\n---\n`, ['6:1 heading-id-missing', '6:1 heading-underlined']],
  [
    'a line of equals signs below text',
    '正文\n===\n',
    ['5:1 heading-id-missing', '5:1 heading-level-one', '5:1 heading-underlined'],
  ],
  ['an id twice', `${SECTION}## 二、部分 {#s}\n`, ['6:10 id-duplicate']],
  ['an id in capitals', '## 部分 {#S1}\n', ['5:8 id-invalid']],
  ['an id in Chinese', '## 部分 {#部分}\n', ['5:8 id-invalid']],
  ['an id with two hyphens', '## 部分 {#a--b}\n', ['5:8 id-invalid']],
  ['an id with a dot', '## 部分 {#a.b}\n', ['5:8 id-invalid']],
  ['a very long id', `## 部分 {#${'a'.repeat(65)}}\n`, ['5:8 id-invalid']],
  ['a reserved id', '## 部分 {#search}\n', ['5:8 id-reserved']],
  ['a task in a task', `${TASK}#### 1.分任务 {.task #u}\n`, ['7:1 task-inside-task']],
  ['a heading behind the closing line', `${TASK}\n---\n\n结语。\n\n## 二、部分 {#z}\n`, ['12:1 heading-after-closing']],
  ['an unknown class', '## 部分 {.tasks #s}\n', ['5:8 attribute-unknown']],
  ['an unknown key', '## 部分 {#s themes=x}\n', ['5:11 attribute-unknown']],
  ['a stray word', '## 部分 {#s 任务}\n', ['5:11 attribute-unknown']],
  ['two ids', '## 部分 {#s #r}\n', ['5:11 attribute-repeated']],
  ['a theme that is no id', '## 部分 {#s theme=主题}\n', ['5:11 attribute-value-invalid']],
  ['a title that is not inferred', '## 部分 {#s title=mine}\n', ['5:11 attribute-value-invalid']],
  ['an unknown disclosure', '## 部分 {#s disclosure=secret}\n', ['5:11 attribute-value-invalid']],
  ['a brace left open', '## 部分 {#s\n', ['5:7 attribute-unclosed']],
  ['a brace left open behind a task', `${SECTION}### 任务 {.task #t\n`, ['6:8 attribute-unclosed']],
  ['a notice that is none', `${SECTION}通知。 {.notice}\n`, ['6:6 attribute-unknown']],
];

const blocks: typeof frontMatter = [
  ['a part without id', `${TASK}\n甲。【责任单位：市司法局】\n\n乙。\n`, ['8:3 part-id-missing']],
  ['an item without id', `${TASK}\n正文。\n\n- 甲。【完成时限：2027年底前】\n`, ['10:5 part-id-missing']],
  ['a part id twice', `${TASK}\n甲。 {#a}\n\n乙。 {#a}\n`, ['10:5 id-duplicate']],
  ['an id at two paragraphs of an item', `${TASK}\n- 甲。 {#a}\n\n  乙。 {#b}\n`, ['8:6 attribute-repeated']],
  ['an id behind an id', `${TASK}\n甲。 {#a} {#b}\n`, ['8:4 attribute-repeated']],
  ['a part id of another task', `${TASK}\n甲。 {#u.a}\n`, ['8:5 part-id-foreign']],
  ['a part id with a hyphen', `${TASK}\n甲。 {#t-a}\n`, ['8:5 part-id-invalid']],
  ['a part id in capitals', `${TASK}\n甲。 {#A}\n`, ['8:5 part-id-invalid']],
  ['a clause id twice', `${SECTION}\n甲。 {#s}\n`, ['7:5 id-duplicate']],
  ['a malformed clause id', `${SECTION}\n甲。 {#甲}\n`, ['7:5 id-invalid']],
  ['a part with a class', `${TASK}\n甲。 {.part #a}\n`, ['8:5 attribute-unknown']],
  ['a part whose brace stays open', `${TASK}\n甲。 {#a\n`, ['8:4 attribute-unclosed']],
  ['a part with a theme', `${TASK}\n甲。 {#a theme=x}\n`, ['8:8 attribute-unknown']],
  ['brackets in a nested item', `${TASK}\n- 甲\n  - 乙【责任单位：市司法局】\n`, ['9:6 notation-nested']],
  ['an id in a nested item', `${TASK}\n- 甲\n  - 乙 {#b}\n`, ['9:7 notation-nested']],
  ['a comment', `${TASK}\n<!-- 待核 -->\n`, ['8:1 html-ignored']],
  ['a comment in a paragraph', `${TASK}\n甲<!-- 待核 -->乙。\n`, ['8:2 html-ignored']],
  ['a tag', `${TASK}\n<script>alert(1)</script>\n`, ['8:1 html-not-allowed']],
  ['a tag in a paragraph', `${TASK}\n甲<b>乙</b>。\n`, ['8:2 html-not-allowed', '8:6 html-not-allowed']],
  ['a comment that never closes', `${TASK}\n<!-- 待核\n`, ['8:1 html-not-allowed']],
  ['text behind a comment', `${TASK}\n<!-- 待核 -->正文\n`, ['8:1 html-not-allowed']],
];

const brackets: typeof frontMatter = [
  ['a bracket left open', `${TASK}\n甲。【责任单位：市司法局\n`, ['8:3 bracket-unclosed']],
  ['an editor bracket left open', `${TASK}\n甲。〖落实：g#1\n`, ['8:3 bracket-unclosed']],
  ['a bracket left open before attributes', `${TASK}\n甲。【责任单位：市司法局 {#a}\n`, ['8:3 bracket-unclosed']],
  ['a bracket that nothing opens', `${TASK}\n甲。责任单位：市司法局】\n`, ['8:12 bracket-unmatched']],
  ['a bracket with text behind it', `${TASK}\n甲【责任单位：市司法局】。\n`, ['8:2 bracket-inside-text']],
  ['a bracket before any heading', '前言。【责任单位：市司法局】\n', ['5:4 bracket-outside-heading']],
  ['a bracket in the closing', `${TASK}\n---\n\n【责任单位：市司法局】\n`, ['10:1 bracket-outside-heading']],
  ['an unknown key', `${TASK}\n【责任单伟：市司法局】\n`, ['8:2 bracket-key-unknown']],
  ['an empty entry', `${TASK}\n【责任单位：】\n`, ['8:7 bracket-entry-empty']],
  ['a deadline that cannot be read', `${TASK}\n【完成时限：尽早】\n`, ['8:7 deadline-unread']],
  ['a target that cannot be read', `${TASK}\n【目标：更上一层楼】\n`, ['8:5 target-unread']],
  ['a malformed link', `${TASK}\n〖落实：纲要第八条〗\n`, ['8:5 clause-reference-invalid']],
  [
    'an unread deadline on the second line of an item',
    `${TASK}\n- 甲。\n  乙。【目标：x = 1%；\n  完成时限：尽早】 {#a}\n`,
    ['10:8 deadline-unread'],
  ],
];

const fine: [name: string, body: string][] = [
  ['an editor bracket in a verbatim document', `${TASK}\n甲。〖责任单位：市司法局〗\n`],
  ['braces that are no attributes', `${TASK}\n甲{乙}。\n\n丙 {}\n`],
  ['an escaped brace', `${TASK}\n写作 \\{#a}\n`],
  ['brackets and braces in code', `${TASK}\n写作 \`【责任单位：\`\n\n写作 \`{#a\`\n`],
  ['a deeper heading as text of a task', `${TASK}\n#### 1.小标题\n\n正文。\n`],
  ['a part id with its task in front', `${TASK}\n甲。 {#t.a}\n`],
  ['disclosure in Chinese', `${TASK}\n甲。 {#a disclosure=依申请公开}\n`],
];

/** How the same text is kept: none of it moves a line or column. */
const forms: [name: string, keep: (text: string) => string][] = [
  ['\\n line ends', (text) => text],
  ['\\r\\n line ends', (text) => text.replaceAll('\n', '\r\n')],
  ['a byte-order mark', (text) => `\uFEFF${text}`],
  ['a byte-order mark and \\r\\n line ends', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
];

describe.each(forms)('with %s', (_, keep) => {
  test.each(frontMatter)('front matter: %s', (_, text, expected) => {
    expect(found(keep(text))).toEqual(expected);
  });
  test.each([...headings, ...blocks, ...brackets])('body: %s', (_, body, expected) => {
    expect(found(keep(HEAD + body))).toEqual(expected);
  });
  test.each(fine)('nothing wrong: %s', (_, body) => {
    expect(found(keep(HEAD + body))).toEqual([]);
  });
});

test('characters outside the BMP count as two columns', () => {
  expect(found(`${HEAD}${TASK}\n𠮷🌾甲。【责任单位：市司法局\n`)).toEqual(['8:7 bracket-unclosed']);
});

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  test('every wording is filled with values', () => {
    const texts = [
      ...frontMatter.map(([, text]) => text),
      ...[...headings, ...blocks, ...brackets].map(([, body]) => HEAD + body),
    ];
    for (const text of texts) {
      for (const one of parsePlan(text, { file: 'plans/p.md' }).diagnostics) {
        const { reason, hint } = describeDiagnostic(one, language);
        expect(`${one.code}: ${reason} ${hint}`).not.toMatch(/\{\w+\}|undefined/);
      }
    }
  });
});

test('the wording names the value and shows what to write', () => {
  const said = (body: string) =>
    parsePlan(HEAD + body, { file: 'plans/p.md' }).diagnostics.map((one) => {
      const { reason, hint } = describeDiagnostic(one, 'en');
      return `${reason}. ${hint}`;
    });
  expect([
    ...said('## 部分\n'),
    ...said(`${TASK}\n甲。 {#u.a}\n`),
    ...said('## 部分 {.tasks #s}\n'),
  ]).toMatchInlineSnapshot(`
    [
      "The heading “部分” has no id. Run zhunsheng fmt to add one, such as “{#p-s1}”.",
      "The part id “u.a” does not belong to the task “t”. Write “{#a}” only; the task’s id goes in front by itself.",
      "“.tasks” means nothing here. Possible: .task.",
    ]
  `);
});
