import type { CatalogueArea } from './catalogue-entry.js';

/** What can be wrong with the files of a folder and with records that are held against each other. */
export const ruleDiagnostics = {
  'programme-empty': {
    severity: 'error',
    zh: { reason: '文件夹里没有任何记录', hint: '先放入 programme.yaml，再放 units/ 和 plans/。' },
    en: { reason: 'The folder holds no records', hint: 'Begin with programme.yaml, then add units/ and plans/.' },
  },
  'programme-file-missing': {
    severity: 'error',
    zh: { reason: '缺少 programme.yaml', hint: '新建 programme.yaml，写明 id、title 和 jurisdiction。' },
    en: { reason: 'programme.yaml is missing', hint: 'Create programme.yaml with id, title and jurisdiction.' },
  },
  'file-unexpected': {
    severity: 'warning',
    zh: {
      reason: '不认识“{actual}”这个位置的文件，未读取',
      hint: '检查文件夹和文件名：units/<id>.yaml、plans/<id>@<版本>.md、progress/<单位>/<任务>.yaml 等。',
    },
    en: {
      reason: 'No rule knows a file at “{actual}”; it was not read',
      hint: 'Check folder and name: units/<id>.yaml, plans/<id>@<version>.md, progress/<unit>/<task>.yaml and so on.',
    },
  },
  'file-outside': {
    severity: 'error',
    zh: { reason: '“{actual}”是指向文件夹之外的链接，未读取', hint: '把文件本身放进来。' },
    en: {
      reason: '“{actual}” links to a place outside the folder and was not read',
      hint: 'Put the file itself into the folder.',
    },
  },
  'file-not-text': {
    severity: 'error',
    zh: { reason: '“{actual}”不是 UTF-8 文本', hint: '另存为 UTF-8 编码。' },
    en: { reason: '“{actual}” is not UTF-8 text', hint: 'Save it in UTF-8.' },
  },
  'folder-too-large': {
    severity: 'error',
    zh: { reason: '文件超过 {limit} 个，其余未读取', hint: '确认给出的是工作台账的文件夹。' },
    en: {
      reason: 'There are more than {limit} files; the rest was not read',
      hint: 'Make sure that the folder given is a programme.',
    },
  },
  'id-duplicate': {
    severity: 'error',
    zh: { reason: '标识“{id}”已在 {other} 使用', hint: '先有的不动，把这里改成没有用过的，例如 {free}。' },
    en: {
      reason: 'The id “{id}” is already used in {other}',
      hint: 'Leave the earlier one and change the id here to one that is free, such as {free}.',
    },
  },
  'finding-duplicate': {
    severity: 'error',
    zh: {
      reason: '问题标识“{id}”已在 {other} 使用',
      hint: '先有的不动，给这个文件换一个没有用过的名称，例如 {free}.yaml。',
    },
    en: {
      reason: 'The finding id “{id}” is already used in {other}',
      hint: 'Leave the earlier one and give this file a free name, such as {free}.yaml.',
    },
  },
  'plan-version-duplicate': {
    severity: 'error',
    zh: { reason: '方案“{id}”有两个文件都是第 {version} 版', hint: '给其中一个改文件名：{id}@<版本>.md。' },
    en: { reason: 'Two files hold version {version} of plan “{id}”', hint: 'Rename one of them: {id}@<version>.md.' },
  },
  'unit-unknown': {
    severity: 'error',
    zh: {
      reason: '没有单位“{actual}”的记录',
      hint: '{near?是否应为“{}”？否则}新建 units/<id>.yaml，或在已有单位的 aliases 里加上这个名称。',
    },
    en: {
      reason: 'No unit record carries “{actual}”',
      hint: 'Create units/<id>.yaml or add the name to the aliases of a unit{near?, unless you mean “{}”}.',
    },
  },
  'task-unknown': {
    severity: 'error',
    zh: { reason: '方案里没有任务、分项或部分“{actual}”', hint: '{near?是否应为“{}”？}标识写在方案标题后的 {#…} 里。' },
    en: {
      reason: 'No plan has a task, part or section “{actual}”',
      hint: '{near?Did you mean “{}”? }Ids stand behind headings in {#…}.',
    },
  },
  'plan-unknown': {
    severity: 'error',
    zh: { reason: '没有方案“{actual}”', hint: '{near?是否应为“{}”？}上级方案放在 upstream/。' },
    en: { reason: 'There is no plan “{actual}”', hint: '{near?Did you mean “{}”? }Upper plans stand in upstream/.' },
  },
  'theme-unknown': {
    severity: 'error',
    zh: { reason: 'programme.yaml 里没有主题“{actual}”', hint: '{near?是否应为“{}”？}主题在 themes 里登记。' },
    en: {
      reason: 'programme.yaml has no theme “{actual}”',
      hint: '{near?Did you mean “{}”? }Themes are listed under themes.',
    },
  },
  'clause-unknown': {
    severity: 'error',
    zh: { reason: '上级方案里没有条款“{actual}”', hint: '{near?是否应为“{}”？}写法是“方案标识#条款标识”。' },
    en: {
      reason: 'No upper plan has a clause “{actual}”',
      hint: '{near?Did you mean “{}”? }Write plan id, “#” and clause id.',
    },
  },
  'evidence-unknown': {
    severity: 'error',
    zh: { reason: '没有佐证“{actual}”', hint: '{near?是否应为“{}”？}佐证记录放在 evidence/<id>.yaml。' },
    en: {
      reason: 'There is no evidence “{actual}”',
      hint: '{near?Did you mean “{}”? }Evidence records stand in evidence/<id>.yaml.',
    },
  },
  'entry-unknown': {
    severity: 'error',
    zh: {
      reason: '没有条目“{actual}”',
      hint: '{near?是否应为“{}”？}条目的 id 见这项任务或指标的文件。',
    },
    en: {
      reason: 'There is no entry “{actual}”',
      hint: '{near?Did you mean “{}”? }Ids of entries stand in the files of the task or indicator.',
    },
  },
  'round-unknown': {
    severity: 'error',
    zh: { reason: '没有督察“{actual}”', hint: '{near?是否应为“{}”？}督察记录放在 inspections/<id>/round.yaml。' },
    en: {
      reason: 'There is no inspection “{actual}”',
      hint: '{near?Did you mean “{}”? }Inspections stand in inspections/<id>/round.yaml.',
    },
  },
  'finding-unknown': {
    severity: 'error',
    zh: {
      reason: '没有问题“{actual}”',
      hint: '{near?是否应为“{}”？}问题记录放在 inspections/<督察>/findings/<id>.yaml。',
    },
    en: {
      reason: 'There is no finding “{actual}”',
      hint: '{near?Did you mean “{}”? }Findings stand in inspections/<round>/findings/<id>.yaml.',
    },
  },
  'task-without-unit': {
    severity: 'warning',
    zh: {
      reason: '任务“{title}”没有责任单位，而本方案其他任务多数有',
      hint: '在标题下加一段：【责任单位：…】；原文确实没有的，用〖责任单位：…〗注明。',
    },
    en: {
      reason: 'The task “{title}” names no unit while most tasks of the plan do',
      hint: 'Add a paragraph 【责任单位：…】 below the heading, or 〖责任单位：…〗 if the document prints none.',
    },
  },
  'unit-circle': {
    severity: 'error',
    zh: { reason: '单位“{id}”经由 {field} 又回到自己', hint: '去掉其中一处 {field}。' },
    en: { reason: 'The unit “{id}” leads back to itself through {field}', hint: 'Remove one of these {field} values.' },
  },
  'unit-name-shared': {
    severity: 'error',
    zh: {
      reason: '“{name}”同时是单位“{other}”的名称',
      hint: '名称在同一时期只能指一个单位；更名的写明 validFrom 和 validTo。',
    },
    en: {
      reason: '“{name}” is also a name of the unit “{other}”',
      hint: 'A name means one unit at a time; give validFrom and validTo for a change of name.',
    },
  },
  'group-empty': {
    severity: 'warning',
    zh: { reason: '单位组“{id}”没有成员', hint: '写 members: [ … ]；成员不确定的写 open: true。' },
    en: {
      reason: 'The group “{id}” has no members',
      hint: 'Write members: [ … ], or open: true if they are not fixed.',
    },
  },
  'dates-reversed': {
    severity: 'error',
    zh: { reason: '结束日期 {to} 早于开始日期 {from}', hint: '检查两个日期。' },
    en: { reason: 'The last day {to} lies before the first day {from}', hint: 'Check both dates.' },
  },
  'entry-out-of-order': {
    severity: 'error',
    zh: {
      reason: '条目日期 {actual} 早于前面的 {before}',
      hint: '条目只在末尾追加；更正以前的条目时新写一条，用 corrects 指明。',
    },
    en: {
      reason: 'The entry of {actual} follows one of {before}',
      hint: 'Append entries at the end; to correct an earlier one write a new entry with corrects.',
    },
  },
  'entry-after-data': {
    severity: 'warning',
    zh: {
      reason: '条目日期 {actual} 晚于数据截至日 {dataAsOf}，不会显示',
      hint: '更新 programme.yaml 的 dataAsOf，或核对日期。',
    },
    en: {
      reason: 'The entry of {actual} lies after dataAsOf {dataAsOf} and will not be shown',
      hint: 'Move dataAsOf in programme.yaml, or check the date.',
    },
  },
  'completed-after-entry': {
    severity: 'error',
    zh: { reason: '完成日期 {actual} 晚于报送日期 {date}', hint: '完成之后才能报送完成；核对两个日期。' },
    en: { reason: 'Completion on {actual} is reported before it happened, on {date}', hint: 'Check both dates.' },
  },
  'verification-by-reporter': {
    severity: 'error',
    zh: {
      reason: '“{unit}”核验了自己报送的“{actual}”',
      hint: '核验由报送单位以外的单位写在它自己的 progress/ 文件夹里。',
    },
    en: {
      reason: '“{unit}” verifies “{actual}”, which it reported itself',
      hint: 'Another unit verifies, in its own folder under progress/.',
    },
  },
  'verifies-no-update': {
    severity: 'error',
    zh: { reason: '“{actual}”不是进展条目，不能核验', hint: 'verifies 指向一条进展（kind: 进展）。' },
    en: { reason: '“{actual}” is not an update and cannot be verified', hint: 'Let verifies name an update.' },
  },
  'verified-before-report': {
    severity: 'error',
    zh: { reason: '核验日期 {actual} 早于报送日期 {date}', hint: '核对两个日期。' },
    en: { reason: 'The verification of {actual} lies before the report of {date}', hint: 'Check both dates.' },
  },
  'completion-returned': {
    severity: 'warning',
    zh: {
      reason: '“{unit}”报送的完成（{actual}）被退回，至今没有新的报送',
      hint: '在重新报送并核验通过以前按未完成计。',
    },
    en: {
      reason: 'The completion that “{unit}” reported ({actual}) was returned and has not been reported anew',
      hint: 'It counts as not completed until a new report.',
    },
  },
  'deadline-before-issue': {
    severity: 'warning',
    zh: { reason: '时限“{actual}”（{date}）早于方案成文日期 {issuedOn}', hint: '核对年份；原文如此的不必改。' },
    en: {
      reason: 'The deadline “{actual}” ({date}) lies before the plan was issued on {issuedOn}',
      hint: 'Check the year; leave it if the document says so.',
    },
  },
  'extension-not-later': {
    severity: 'error',
    zh: { reason: '延期后的期限 {to} 不晚于原定的 {from}', hint: '核对 from 和 to。' },
    en: { reason: 'The extended deadline {to} is not later than {from}', hint: 'Check from and to.' },
  },
  'extension-by-owner': {
    severity: 'warning',
    zh: { reason: '“{unit}”批准了自己的延期', hint: 'approvedBy 写批准的单位。' },
    en: {
      reason: '“{unit}” approves its own extension',
      hint: 'Let approvedBy name the unit that agreed.',
    },
  },
  'value-without-target': {
    severity: 'error',
    zh: { reason: '“{id}”没有名为“{actual}”的目标', hint: '可写：{expected}。' },
    en: { reason: '“{id}” has no target “{actual}”', hint: 'Its targets: {expected}.' },
  },
  'value-metric-missing': {
    severity: 'error',
    zh: { reason: '没有写明数值属于“{id}”的哪个目标', hint: '加上 metric: …，可写：{expected}。' },
    en: { reason: 'The value does not say to which target of “{id}” it belongs', hint: 'Add metric: … ({expected}).' },
  },
  'value-without-any-target': {
    severity: 'error',
    zh: { reason: '“{id}”在方案里没有量化目标，不能报数值', hint: '删去 values，或用 of 指明有目标的部分。' },
    en: {
      reason: 'The plan sets no target for “{id}”, so it has no values',
      hint: 'Delete values, or name the part that has a target with of.',
    },
  },
  'percent-out-of-range': {
    severity: 'error',
    zh: { reason: '完成比例“{actual}”不在 0 到 100 之间', hint: '写 0 到 100 之间的数，不带百分号。' },
    en: {
      reason: 'The share “{actual}” does not lie between 0 and 100',
      hint: 'Write a number from 0 to 100 without percent sign.',
    },
  },
  'evidence-file-missing': {
    severity: 'error',
    zh: { reason: 'evidence/ 里没有文件“{actual}”', hint: '把文件放进 evidence/，或者改正文件名。' },
    en: {
      reason: 'There is no file “{actual}” in evidence/',
      hint: 'Put the file into evidence/ or correct its name.',
    },
  },
  'evidence-file-changed': {
    severity: 'error',
    zh: { reason: '文件“{actual}”与登记的 SHA-256 不符', hint: '文件若经核对无误，改为 {expected}。' },
    en: {
      reason: 'The file “{actual}” does not have the SHA-256 on record',
      hint: 'If the file is right, write {expected}.',
    },
  },
  'link-suspect': {
    severity: 'warning',
    zh: {
      reason: '上级条款“{clause}”在上次复核后有改动，“{from}”与它的对应关系待确认',
      hint: '复核后把指纹改为 {actual}，并更新 reviewedOn。',
    },
    en: {
      reason: 'The upper clause “{clause}” changed since the link from “{from}” was reviewed',
      hint: 'Review the link, then write the fingerprint {actual} and a new reviewedOn.',
    },
  },
  'disclosure-looser': {
    severity: 'warning',
    zh: { reason: '公开属性“{disclosure}”比所在记录的“{around}”宽，按后者处理', hint: '里面的只能更严；删去或改严。' },
    en: {
      reason: 'The disclosure “{disclosure}” is looser than “{around}” around it, which counts',
      hint: 'Inside a record it may only be stricter: delete or tighten it.',
    },
  },
  'disclosure-reason-missing': {
    severity: 'warning',
    zh: { reason: '没有写明为什么“{disclosure}”', hint: '加上 disclosureReason: …（不会公开）。' },
    en: {
      reason: 'No reason is given for the disclosure “{disclosure}”',
      hint: 'Add disclosureReason: … (it is not published).',
    },
  },
  'withheld-text-in-repository': {
    severity: 'warning',
    zh: {
      reason: '不予公开的记录，其“{field}”的文字却在仓库里',
      hint: '仓库可能是公开的：把带文字的文件移到仓库之外的 overlay 文件夹，这里只留标识和理由。',
    },
    en: {
      reason: 'The record is withheld, yet the text of “{field}” stands in the repository',
      hint: 'The repository may be public: move the file with the text to the overlay folder outside it and keep id and reason here.',
    },
  },
  'repeat-not-earlier': {
    severity: 'error',
    zh: { reason: '“{actual}”（{date}，{unit}）不是同一单位更早的问题', hint: 'repeatOf 指向同一单位以前的问题。' },
    en: {
      reason: '“{actual}” ({date}, {unit}) is not an earlier finding at the same unit',
      hint: 'Let repeatOf name an earlier finding at the same unit.',
    },
  },
  'log-removed': {
    severity: 'error',
    zh: { reason: '记录“{actual}”被整个删去', hint: '恢复该文件；记录只增不减，不宜公开的改公开属性。' },
    en: {
      reason: 'The log “{actual}” was removed',
      hint: 'Restore the file: logs only grow. Change the disclosure of what must not be public.',
    },
  },
  'entry-removed': {
    severity: 'error',
    zh: { reason: '条目“{actual}”（{date}）被删去', hint: '恢复该条目；要更正的，在末尾新写一条并用 corrects 指明。' },
    en: {
      reason: 'The entry “{actual}” of {date} was removed',
      hint: 'Restore it; to correct it, append a new entry with corrects.',
    },
  },
  'entry-changed': {
    severity: 'error',
    zh: { reason: '条目“{actual}”被改动', hint: '恢复原样；要更正的，在末尾新写一条并用 corrects: {actual} 指明。' },
    en: {
      reason: 'The entry “{actual}” was changed',
      hint: 'Restore it; to correct it, append a new entry with corrects: {actual}.',
    },
  },
  'entry-inserted': {
    severity: 'error',
    zh: { reason: '新条目“{actual}”插在旧条目中间', hint: '新条目一律写在末尾。' },
    en: { reason: 'The new entry “{actual}” stands between older ones', hint: 'Append new entries at the end.' },
  },
} satisfies CatalogueArea;
