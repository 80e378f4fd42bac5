import fc from 'fast-check';
const words = fc.constantFrom('建立目录', '向社会公布', '3~5日', '**重点**事项', '`【代码】`', '`{#x}`', '[链接](https://example.cn/a)', '2027年底前', '𠮷林🌾', 'Publish the list', '（一）', '1.10', '\\*星号\\*', '脚注[^1]', '{大括号}', '"引号"', '50%', '—');
const sentence = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => `推进${parts.join('，')}。`);
/** One line of a title. */
export const oneLine = fc.oneof(fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')), fc.constantFrom('规范性文件管理', '10 steps', '# 号', '2027年工作'));
const indented = fc.tuple(fc.constantFrom('', '  ', '    '), sentence).map(([indent, text]) => indent + text);
const paragraph = fc
    .tuple(sentence, fc.array(indented, { maxLength: 2 }))
    .map(([first, rest]) => [first, ...rest].join('\n'));
const item = fc.constantFrom('甲\n\n乙', '甲\n- 下一级\n- 再一个', '甲\n\n  1. 下一级\n\n续段', '[ ] 待办', '- 嵌套在行首', '', '甲\n\n```js\nconst a = "【甲】";\n\n  b();\n```', '甲\n\n| 项 | 数 |\n| - | - |\n| 一 | 2 |', '> 引文');
const raw = fc.constantFrom('| 项 | 单位 |\n| - | - |\n| 一 | 市司法局【甲】 |', '> 引文第一行\n> 第二行【责任单位：市司法局】', '```\n## 不是标题 {#x}\n\n【责任单位：甲】\n```', '[^1]: 脚注文字', '[label]: https://example.cn/');
/** Markdown of single blocks, without brackets or attributes of their own. */
export const bareBlocks = { paragraph, item, raw };
const printed = fc.constantFrom('责任单位：市司法局', '责任单位：县依法行政办公室。各乡（镇）政府', '牵头单位：市司法局；责任单位：市财政局、市教育局等', '责任单位：市司法局；完成时限：2027年底前', '完成时限：每年12月底前', '完成时限：尽快', '目标：备案审查率 = 100%', 'Lead: Justice Bureau; Deadline: by the end of 2027', '责任单位：市司法局、\n市财政局', '附件1', '说明：见后', '');
const bracket = fc.oneof(printed.map((text) => ({ origin: 'printed', text })), fc
    .constantFrom('落实：gangyao-2021#8（细化）', '落实：linjiang25#8', '责任单位：市政府办公室', '注')
    .map((text) => ({ origin: 'editor', text })));
/** Runs of brackets that end a block. */
export const bracketRuns = fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: fc.array(bracket, { maxLength: 3 }) });
