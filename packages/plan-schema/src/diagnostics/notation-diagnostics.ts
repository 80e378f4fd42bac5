import type { CatalogueArea } from './catalogue-entry.js';

/** What can be wrong with the Markdown of a plan or report. */
export const notationDiagnostics = {
  'bracket-unclosed': {
    severity: 'error',
    zh: { reason: '括号“{open}”没有配对的“{close}”', hint: '在该段末尾补上“{close}”。' },
    en: {
      reason: 'The bracket “{open}” has no matching “{close}”',
      hint: 'Add “{close}” at the end of the paragraph.',
    },
  },
  'bracket-inside-text': {
    severity: 'warning',
    zh: {
      reason: '括号“{open}…{close}”后面还有正文，未作为责任、时限或目标读取',
      hint: '把括号移到该段或列表项的末尾；管不同句子的括号，请把句子分成段落或列表项。',
    },
    en: {
      reason: 'Text goes on after the bracket “{open}…{close}”, so it is not read as units, deadline or target',
      hint: 'Move the bracket to the end of its paragraph or list item; split the paragraph where brackets belong to different sentences.',
    },
  },
  'bracket-key-unknown': {
    severity: 'warning',
    zh: { reason: '括号内的“{actual}：”不是已知的项目', hint: '改为“{expected}：”，或把这些文字移到括号之外。' },
    en: {
      reason: 'The key “{actual}:” of a bracket is not known',
      hint: 'Write “{expected}:”, or move the words out of the bracket.',
    },
  },
  'bracket-key-missing': {
    severity: 'warning',
    zh: { reason: '括号内文字“{actual}”没有项目名称，未能读取', hint: '在前面写明项目，例如“责任单位：{actual}”。' },
    en: {
      reason: 'The words “{actual}” in a bracket have no key and were not read',
      hint: 'Put a key in front, for example “责任单位：{actual}”.',
    },
  },
  'bracket-entry-empty': {
    severity: 'warning',
    zh: { reason: '括号内“{actual}：”之后没有内容', hint: '补上内容，或删去“{actual}：”。' },
    en: { reason: 'Nothing follows “{actual}:” in a bracket', hint: 'Add what is missing, or delete “{actual}:”.' },
  },
  'deadline-unread': {
    severity: 'warning',
    zh: {
      reason: '未能读出时限“{actual}”',
      hint: '写成“2027年底前”“每年12月底前”“自发布之日起30日内”或“长期坚持”等形式。',
    },
    en: {
      reason: 'The deadline “{actual}” cannot be read',
      hint: 'Write it as “2027年底前”, “by the end of 2027”, “every year by 31 December” or “ongoing”.',
    },
  },
  'deadline-validity': {
    severity: 'warning',
    zh: { reason: '“{actual}”说的是有效期，不是完成时限', hint: '有效期写进正文；时限写成“2027年底前”等形式。' },
    en: {
      reason: '“{actual}” speaks of how long a measure holds, not of a deadline',
      hint: 'Move it into the text; write a deadline as “2027年底前” or “by the end of 2027”.',
    },
  },
  'target-unread': {
    severity: 'warning',
    zh: { reason: '未能读出目标“{actual}”', hint: '写成“指标 ≥ 60学时”“指标 = 100%”或“指标 = 全部”等形式。' },
    en: {
      reason: 'The target “{actual}” cannot be read',
      hint: 'Write it as “metric ≥ 60学时”, “metric = 100%” or “metric = 全部”.',
    },
  },
  'heading-level-one': {
    severity: 'error',
    zh: { reason: '标题“{actual}”用了一级标题，方案名称已在开头的 title 中', hint: '从二级标题写起：“## {actual}”。' },
    en: {
      reason: 'The heading “{actual}” is of level one, which is the plan’s title',
      hint: 'Begin with level two: “## {actual}”.',
    },
  },
  'heading-jump': {
    severity: 'warning',
    zh: {
      reason: '标题层级“{actual}”越级，上一级最多只到“{expected}”',
      hint: '改为“{expected}”，或补上中间一级标题。',
    },
    en: {
      reason: 'The heading level “{actual}” skips a level; at most “{expected}” may stand here',
      hint: 'Write “{expected}”, or add the heading between.',
    },
  },
  'heading-underlined': {
    severity: 'error',
    zh: {
      reason: '“{actual}”被下一行的横线或等号变成了标题',
      hint: '标题写成“## 标题”；若要用“---”分隔，请在它前面空一行。',
    },
    en: {
      reason: 'The line below turns “{actual}” into a heading',
      hint: 'Write headings as “## Heading”; put a blank line before a “---” that separates.',
    },
  },
  'heading-after-closing': {
    severity: 'error',
    zh: { reason: '标题“{actual}”写在结语的分隔线“---”之后', hint: '删去分隔线，或把标题移到分隔线之前。' },
    en: {
      reason: 'The heading “{actual}” stands after the “---” that begins the closing',
      hint: 'Delete the “---”, or move the heading before it.',
    },
  },
  'heading-id-missing': {
    severity: 'error',
    zh: { reason: '标题“{actual}”没有标识', hint: '运行 zhunsheng fmt 自动补上，例如“{expected}”。' },
    en: { reason: 'The heading “{actual}” has no id', hint: 'Run zhunsheng fmt to add one, such as “{expected}”.' },
  },
  'title-empty': {
    severity: 'error',
    zh: { reason: '标题“{actual}”没有文字', hint: '在序号后写出标题；原文没有标题的，自拟并标注 title=inferred。' },
    en: {
      reason: 'The heading “{actual}” has no words',
      hint: 'Write a title after the number; mark one of your own with title=inferred.',
    },
  },
  'task-inside-task': {
    severity: 'error',
    zh: {
      reason: '任务“{actual}”写在另一任务之内',
      hint: '改成与上一任务同级的标题，或去掉 .task，作为上一任务的正文。',
    },
    en: {
      reason: 'The task “{actual}” stands inside another task',
      hint: 'Give it the level of the task above, or take “.task” away so that it is text of that task.',
    },
  },
  'part-id-missing': {
    severity: 'error',
    zh: {
      reason: '这一段有自己的责任、时限或目标，但没有标识',
      hint: '运行 zhunsheng fmt 自动补上，例如在末尾写“{expected}”；若属于整个任务，请把括号单独成段。',
    },
    en: {
      reason: 'This block has units, a deadline or a target of its own but no id',
      hint: 'Run zhunsheng fmt to add one, such as “{expected}” at its end; put brackets that speak of the whole task into a paragraph of their own.',
    },
  },
  'part-id-foreign': {
    severity: 'error',
    zh: { reason: '分项标识“{actual}”不属于任务“{expected}”', hint: '只写“{#{free}}”，任务标识会自动加在前面。' },
    en: {
      reason: 'The part id “{actual}” does not belong to the task “{expected}”',
      hint: 'Write “{#{free}}” only; the task’s id goes in front by itself.',
    },
  },
  'part-id-invalid': {
    severity: 'error',
    zh: { reason: '分项标识“{actual}”不合格式', hint: '写一两个小写字母或数字，例如“{#a}”。' },
    en: {
      reason: 'The part id “{actual}” is malformed',
      hint: 'Write a lower-case letter or digit or two, such as “{#a}”.',
    },
  },
  'attribute-unclosed': {
    severity: 'error',
    zh: { reason: '标注“{actual}”没有以“}”结束', hint: '在末尾补上“}”。' },
    en: { reason: 'The attributes “{actual}” have no closing “}”', hint: 'Add “}” at the end.' },
  },
  'attribute-unknown': {
    severity: 'error',
    zh: { reason: '这里不能标注“{actual}”', hint: '可写：{expected}。' },
    en: { reason: '“{actual}” means nothing here', hint: 'Possible: {expected}.' },
  },
  'attribute-value-invalid': {
    severity: 'error',
    zh: { reason: '标注“{actual}”的值不对', hint: '例如写成“{expected}”。' },
    en: { reason: 'The value of “{actual}” is not possible', hint: 'Write for example “{expected}”.' },
  },
  'attribute-repeated': {
    severity: 'error',
    zh: { reason: '标注“{actual}”之前已有同类标注', hint: '只保留一个。' },
    en: { reason: '“{actual}” repeats an attribute that is there already', hint: 'Keep one of them.' },
  },
  'bracket-unmatched': {
    severity: 'error',
    zh: { reason: '“{close}”前面没有配对的“{open}”', hint: '在括号内容之前补上“{open}”，或删去“{close}”。' },
    en: {
      reason: 'No “{open}” opens what “{close}” closes',
      hint: 'Put “{open}” before the words of the bracket, or delete “{close}”.',
    },
  },
  'bracket-outside-heading': {
    severity: 'warning',
    zh: { reason: '括号“{actual}”上面没有标题，不约束任何任务', hint: '把它移到所属标题之下。' },
    en: {
      reason: 'The bracket “{actual}” has no heading above it and binds nothing',
      hint: 'Move it below the heading that it speaks of.',
    },
  },
  'notation-nested': {
    severity: 'warning',
    zh: { reason: '下级列表项里的括号和标注不起作用', hint: '改成一级列表项，或把括号移到上级列表项的末尾。' },
    en: {
      reason: 'Brackets and attributes of a nested item bind nothing',
      hint: 'Make it an item of the first level, or move the bracket to the end of the item around it.',
    },
  },
  'html-ignored': {
    severity: 'info',
    zh: { reason: '注释“{actual}”不进入方案，只留在文件里', hint: '无须处理。' },
    en: {
      reason: 'The comment “{actual}” stays in the file and is no part of the plan',
      hint: 'Nothing need be done.',
    },
  },
  'html-not-allowed': {
    severity: 'error',
    zh: { reason: '不能使用 HTML：“{actual}”', hint: '改用 Markdown 写法；尖括号本身写成“\\<”。' },
    en: { reason: 'HTML is not allowed: “{actual}”', hint: 'Write Markdown instead; write “\\<” for the sign itself.' },
  },
  'markdown-too-large': {
    severity: 'error',
    zh: { reason: '文件超过 {limit} 个字符，未读取', hint: '把方案拆成几个文件，或删去粘贴进来的无关内容。' },
    en: {
      reason: 'The file has more than {limit} characters and was not read',
      hint: 'Split the plan, or delete what was pasted in by mistake.',
    },
  },
  'markdown-too-deep': {
    severity: 'error',
    zh: { reason: '引用或列表嵌套超过 {limit} 层，未读取', hint: '减少嵌套；检查多余的“>”和“-”。' },
    en: {
      reason: 'Quotes or lists are nested deeper than {limit}; the file was not read',
      hint: 'Nest less, and look for stray “>” and “-”.',
    },
  },
  'markdown-too-many-lines': {
    severity: 'error',
    zh: { reason: '同一段落或列表的行数过多（上限约 {limit}），未读取', hint: '用空行把内容分成段落。' },
    en: {
      reason: 'One paragraph or list has too many lines (about {limit} at most); the file was not read',
      hint: 'Separate paragraphs by blank lines.',
    },
  },
  'markdown-too-many-marks': {
    severity: 'error',
    zh: { reason: '同一段落内的标记过多（上限约 {limit}），未读取', hint: '检查大量重复的“*”“[”“`”等符号。' },
    en: {
      reason: 'One paragraph has too many marks (about {limit} at most); the file was not read',
      hint: 'Look for masses of “*”, “[”, “`” and the like.',
    },
  },
  'markdown-too-many-definitions': {
    severity: 'error',
    zh: { reason: '链接和脚注定义超过 {limit} 条，未读取', hint: '减少脚注和链接定义。' },
    en: {
      reason: 'There are more than {limit} definitions of links and footnotes; the file was not read',
      hint: 'Use fewer of them.',
    },
  },
  'markdown-block-too-long': {
    severity: 'error',
    zh: { reason: '一段超过 {limit} 个字符，未读取', hint: '用空行把内容分成段落。' },
    en: {
      reason: 'One paragraph has more than {limit} characters; the file was not read',
      hint: 'Separate paragraphs by blank lines.',
    },
  },
  'markdown-nul': {
    severity: 'error',
    zh: { reason: '文件里有空字符，未读取', hint: '用文本编辑器另存为 UTF-8 文本。' },
    en: {
      reason: 'The file contains a NUL character and was not read',
      hint: 'Save it as UTF-8 text with a text editor.',
    },
  },
} satisfies CatalogueArea;
