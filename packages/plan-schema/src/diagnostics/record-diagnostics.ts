import type { CatalogueArea } from './catalogue-entry.js';

/** What can be wrong with a YAML record, or the front matter of a document, taken alone. */
export const recordDiagnostics = {
  'file-too-large': {
    severity: 'error',
    zh: { reason: '文件过大，未读取（上限 {limit}）', hint: '把记录拆成多个小文件，一条记录一个文件。' },
    en: {
      reason: 'The file is too large and was not read (limit: {limit})',
      hint: 'Split it into small files, one record each.',
    },
  },
  'yaml-too-deep': {
    severity: 'error',
    zh: { reason: '嵌套或缩进超过 {limit} 层，未读取', hint: '记录只需两三层；检查多余的括号和缩进。' },
    en: {
      reason: 'Nesting or indentation is deeper than {limit}; the file was not read',
      hint: 'A record needs two or three levels: look for stray brackets and indentation.',
    },
  },
  'yaml-too-many-values': {
    severity: 'error',
    zh: { reason: '字段和条目超过 {limit} 个，未读取', hint: '一条记录一个文件；进展记录按任务和单位分开。' },
    en: {
      reason: 'There are more than {limit} fields and items; the file was not read',
      hint: 'One record, one file; logs are kept apart by task and unit.',
    },
  },
  'yaml-syntax': {
    severity: 'error',
    zh: {
      reason: '“{actual}”处不合 YAML 写法',
      hint: '键和值之间写“: ”（半角冒号加空格），同级缩进对齐；含有冒号或引号的文字放进引号。',
    },
    en: {
      reason: 'The YAML cannot be read at “{actual}”',
      hint: 'Write “: ” between key and value, align the indentation, and quote text that contains colons or quotes.',
    },
  },
  'yaml-duplicate-key': {
    severity: 'error',
    zh: { reason: '同一层写了两个“{actual}”', hint: '只保留一个。' },
    en: { reason: 'The key “{actual}” stands twice in one map', hint: 'Keep one of them.' },
  },
  'yaml-two-records': {
    severity: 'error',
    zh: {
      reason: '一个文件里有两条记录（“---”之后是第二条）',
      hint: '一条记录一个文件：把“---”以后的内容移到另一个文件。',
    },
    en: {
      reason: 'Two records stand in one file: a second one follows “---”',
      hint: 'One record, one file: move what follows “---” into a file of its own.',
    },
  },
  'yaml-alias': {
    severity: 'error',
    zh: { reason: '记录里不能用锚点或别名“{actual}”', hint: '把内容直接写出来。' },
    en: { reason: 'Anchors and aliases such as “{actual}” are not allowed in records', hint: 'Write the content out.' },
  },
  'yaml-tag': {
    severity: 'error',
    zh: { reason: '记录里不能用类型标签“{actual}”', hint: '删去标签；文字加引号。' },
    en: { reason: 'Tags such as “{actual}” are not allowed in records', hint: 'Delete the tag, and quote text.' },
  },
  'yaml-key-not-text': {
    severity: 'error',
    zh: { reason: '键“{actual}”不是文字', hint: '用字段名作键；年份等数字作键时加引号。' },
    en: { reason: 'The key “{actual}” is not text', hint: 'Use a field name; quote a number that serves as a key.' },
  },
  'yaml-key-forbidden': {
    severity: 'error',
    zh: { reason: '不允许使用键“{actual}”', hint: '删去这一行。' },
    en: { reason: 'The key “{actual}” is not allowed', hint: 'Delete the line.' },
  },
  'front-matter-missing': {
    severity: 'error',
    zh: { reason: '文件开头没有“---”包围的文档信息', hint: '在第一行写“---”，下面写 title: … 等字段，再以“---”结束。' },
    en: {
      reason: 'The file does not begin with front matter between “---” lines',
      hint: 'Begin with a line “---”, then fields such as title: …, then “---” again.',
    },
  },
  'front-matter-unclosed': {
    severity: 'error',
    zh: { reason: '文档信息没有以“---”结束', hint: '在最后一个字段之后另起一行写“---”。' },
    en: { reason: 'The front matter is not closed', hint: 'Add a line “---” after its last field.' },
  },
  'record-not-a-map': {
    severity: 'error',
    zh: { reason: '文件内容不是“字段: 值”的形式', hint: '从“id: …”写起，一行一个字段。' },
    en: { reason: 'The file does not consist of fields and values', hint: 'Begin with “id: …”, one field a line.' },
  },
  'record-empty': {
    severity: 'error',
    zh: { reason: '文件里没有任何字段', hint: '从“id: …”写起，一行一个字段；不需要的文件请删去。' },
    en: { reason: 'The file has no fields at all', hint: 'Begin with “id: …”, one field a line, or delete the file.' },
  },
  'step-of-deciding-office': {
    severity: 'error',
    zh: {
      reason: '“{field}: {actual}”由核查单位写，不写在整改单位的文件里',
      hint: '移到 closures/ 里同名的文件，unit 写核查单位。',
    },
    en: {
      reason: '“{field}: {actual}” is written by the office that decides, not by the unit that cures',
      hint: 'Move it into the file of the same name in closures/, whose unit is the office that verifies.',
    },
  },
  'step-of-curing-unit': {
    severity: 'error',
    zh: {
      reason: '“{field}: {actual}”由整改单位写，不写在核查单位的文件里',
      hint: '移到 rectifications/ 里同名的文件，lead 写整改牵头单位。',
    },
    en: {
      reason: '“{field}: {actual}” is written by the unit that cures, not by the office that decides',
      hint: 'Move it into the file of the same name in rectifications/, whose lead is the unit that cures.',
    },
  },
  'path-mismatch': {
    severity: 'error',
    zh: {
      reason: '“{field}: {actual}”与文件位置所说的“{expected}”不符',
      hint: '写成“{field}: {expected}”，或者把文件移到相应位置。',
    },
    en: {
      reason: '“{field}: {actual}” does not agree with the file’s path, which says “{expected}”',
      hint: 'Write “{field}: {expected}”, or move the file.',
    },
  },
  'field-missing': {
    severity: 'error',
    zh: { reason: '缺少“{field}”', hint: '补上“{field}: …”（{type}）。' },
    en: { reason: 'The field “{field}” is missing', hint: 'Add “{field}: …” ({type}).' },
  },
  'field-empty': {
    severity: 'error',
    zh: { reason: '“{field}”是空的', hint: '填上内容，或者删去这一行。' },
    en: { reason: 'The field “{field}” is empty', hint: 'Fill it in, or delete the line.' },
  },
  'field-unknown': {
    severity: 'error',
    zh: { reason: '没有“{actual}”这个字段', hint: '{near?是否应为“{}”？}可写：{expected}。' },
    en: { reason: 'There is no field “{actual}”', hint: '{near?Did you mean “{}”? }Possible: {expected}.' },
  },
  'value-wrong-type': {
    severity: 'error',
    zh: {
      reason: '“{field}”的值“{actual}”类型不对，应为{type}',
      hint: '改成{type}。文字可加引号，多个值各占一行、以“- ”开头。',
    },
    en: {
      reason: 'The value “{actual}” of “{field}” is not {type}',
      hint: 'Write {type} instead: quote text, and put several values on lines that begin with “- ”.',
    },
  },
  'value-not-allowed': {
    severity: 'error',
    zh: { reason: '“{field}”不能写“{actual}”', hint: '可写：{expected}。例如“{field}: {near}”。' },
    en: {
      reason: '“{actual}” is not allowed for “{field}”',
      hint: 'Allowed: {expected}. For example “{field}: {near}”.',
    },
  },
  'value-out-of-range': {
    severity: 'error',
    zh: { reason: '“{field}”的值“{actual}”超出范围，应 {expected}', hint: '改成范围内的值。' },
    en: {
      reason: 'The value “{actual}” of “{field}” is out of range; it must be {expected}',
      hint: 'Change it to a value within the range.',
    },
  },
  'number-not-quoted': {
    severity: 'error',
    zh: { reason: '“{actual}”会被读成数字而丢失写法（如末尾的零）', hint: "加引号：'{actual}'。" },
    en: {
      reason: '“{actual}” would be read as a number and lose its digits as printed',
      hint: "Quote it: '{actual}'.",
    },
  },
  'id-invalid': {
    severity: 'error',
    zh: { reason: '标识“{actual}”不合格式', hint: '只用小写字母、数字和单个连字符，64 个字符以内，例如 xz26-101。' },
    en: {
      reason: 'The id “{actual}” is malformed',
      hint: 'Use lower-case letters, digits and single hyphens, 64 characters at most, such as xz26-101.',
    },
  },
  'id-reserved': {
    severity: 'error',
    zh: { reason: '“{actual}”是网站自用的名称，不能作标识', hint: '换一个，例如 {free}。' },
    en: { reason: '“{actual}” is a name that the portal needs for itself', hint: 'Choose another, such as {free}.' },
  },
  'clause-reference-invalid': {
    severity: 'error',
    zh: { reason: '条款引用“{actual}”不合格式', hint: '写成“方案标识#条款标识”，例如 linjiang25#8。' },
    en: {
      reason: 'The clause reference “{actual}” is malformed',
      hint: 'Write plan id, “#” and clause id, such as linjiang25#8.',
    },
  },
  'date-impossible': {
    severity: 'error',
    zh: { reason: '“{actual}”不是存在的日期', hint: '写成 YYYY-MM-DD，例如 2027-02-28。' },
    en: { reason: '“{actual}” is not a day that exists', hint: 'Write YYYY-MM-DD, for example 2027-02-28.' },
  },
  'year-invalid': {
    severity: 'error',
    zh: { reason: '“{actual}”不是年份', hint: "写成四位数字，例如 '2027'。" },
    en: { reason: '“{actual}” is not a year', hint: "Write four digits, for example '2027'." },
  },
  'plan-period-invalid': {
    severity: 'error',
    zh: { reason: '规划期“{actual}”不合格式', hint: '写成“起年/止年”，例如 2026/2030。' },
    en: { reason: 'The plan period “{actual}” is malformed', hint: 'Write first and last year, such as 2026/2030.' },
  },
  'period-invalid': {
    severity: 'error',
    zh: { reason: '周期“{actual}”不合格式', hint: "写成 '2027'、2027-H1、2027-Q3、2027-03、2027-W07 之一。" },
    en: { reason: 'The period “{actual}” is malformed', hint: "Write '2027', 2027-H1, 2027-Q3, 2027-03 or 2027-W07." },
  },
  'decimal-invalid': {
    severity: 'error',
    zh: { reason: '“{actual}”不是十进制数', hint: "只写数字和小数点并加引号，例如 '91.3'；单位和百分号不写在这里。" },
    en: {
      reason: '“{actual}” is not a decimal number',
      hint: "Write digits and a point only, quoted, such as '91.3', without unit or percent sign.",
    },
  },
  'url-invalid': {
    severity: 'error',
    zh: { reason: '“{actual}”不是完整的网址', hint: '写成以 https:// 或 http:// 开头的地址。' },
    en: {
      reason: '“{actual}” is not a complete address',
      hint: 'Write an address that begins with https:// or http://.',
    },
  },
  'file-name-invalid': {
    severity: 'error',
    zh: { reason: '“{actual}”不是同目录下的文件名', hint: '只写文件名，不带路径。' },
    en: {
      reason: '“{actual}” is not the name of a file beside this record',
      hint: 'Write the file name alone, without a path.',
    },
  },
  'sha256-invalid': {
    severity: 'error',
    zh: { reason: '“{actual}”不是 SHA-256 值', hint: '写 64 位小写十六进制数字（sha256sum 的输出）。' },
    en: { reason: '“{actual}” is not a SHA-256 value', hint: 'Write the 64 hexadecimal digits that sha256sum prints.' },
  },
  'fingerprint-invalid': {
    severity: 'error',
    zh: { reason: '“{actual}”不是条款指纹', hint: '写 16 位小写十六进制数字。' },
    en: { reason: '“{actual}” is not a clause fingerprint', hint: 'Write 16 lower-case hexadecimal digits.' },
  },
  'division-code-invalid': {
    severity: 'error',
    zh: { reason: '“{actual}”不是行政区划代码', hint: "写六位数字并加引号，例如 '370900'。" },
    en: { reason: '“{actual}” is not a division code', hint: "Write six digits, quoted, such as '370900'." },
  },
} satisfies CatalogueArea;
