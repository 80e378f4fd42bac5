import type { CatalogueArea } from './catalogue-entry.js';

/** What can be wrong between inspections, findings, their cures, letters and calendars. */
export const cureDiagnostics = {
  'target-unknown': {
    severity: 'error',
    zh: {
      reason: '方案和指标体系里没有“{actual}”',
      hint: '{near?是否应为“{}”？}写任务、分项、部分、条款或指标的标识。',
    },
    en: {
      reason: 'No plan and no catalogue has “{actual}”',
      hint: '{near?Did you mean “{}”? }Name a task, part, section, clause or indicator.',
    },
  },
  'look-back-without-previous': {
    severity: 'warning',
    zh: { reason: '督察回头看没有写明回看哪一次督察', hint: '加上 previous: <督察标识>。' },
    en: { reason: 'The look-back does not say at which round it looks back', hint: 'Add previous: <round>.' },
  },
  'previous-not-earlier': {
    severity: 'error',
    zh: { reason: '“{actual}”不早于这次督察', hint: 'previous 写以前的督察。' },
    en: { reason: '“{actual}” is no earlier round', hint: 'Let previous name an earlier one.' },
  },
  'found-too-few': {
    severity: 'error',
    zh: { reason: '报告列 {actual} 个问题，记录已有 {count} 个', hint: '改正 found，或检查问题记录。' },
    en: {
      reason: 'The report counts {actual} findings, the records hold {count}',
      hint: 'Correct found, or check the findings.',
    },
  },
  'cure-step-illegal': {
    severity: 'error',
    zh: { reason: '“{stage}”之后不能“{step}”', hint: '下一步可以是：{expected}。' },
    en: { reason: '“{step}” cannot follow “{stage}”', hint: 'Legal next steps: {expected}.' },
  },
  'cure-before-finding': {
    severity: 'error',
    zh: { reason: '整改条目 {actual} 早于发现问题的 {date}', hint: '检查两个日期。' },
    en: { reason: 'The entry of {actual} is older than the finding of {date}', hint: 'Check both dates.' },
  },
  'cure-entry-incomplete': {
    severity: 'error',
    zh: { reason: '“{step}”没有写 {field}', hint: '加上 {field}: …。' },
    en: { reason: '“{step}” does not say {field}', hint: 'Add {field}: ….' },
  },
  'cure-extension-from': {
    severity: 'error',
    zh: { reason: '延期前的期限写作 {actual}，现行期限是 {expected}', hint: '改为 from: {expected}。' },
    en: {
      reason: 'The extension starts from {actual}, but the deadline in force is {expected}',
      hint: 'Write from: {expected}.',
    },
  },
  'closure-by-curing-unit': {
    severity: 'error',
    zh: { reason: '“{unit}”核查或批准了自己的整改', hint: '由整改单位以外的单位核查和销号。' },
    en: {
      reason: '“{unit}” verifies or closes its own cure',
      hint: 'Let a unit other than the one that cures verify and close.',
    },
  },
  'closed-during-notice': {
    severity: 'error',
    zh: { reason: '公示到 {to} 才结束，{actual} 就销号了', hint: '检查两个日期。' },
    en: { reason: 'Closed on {actual}, while the public notice runs to {to}', hint: 'Check both dates.' },
  },
  'letter-unanswered': {
    severity: 'warning',
    zh: { reason: '函件应于 {actual} 前答复，截至 {dataAsOf} 没有答复', hint: '已答复的，加上 answeredOn: …。' },
    en: {
      reason: 'An answer was due by {actual}; there is none on {dataAsOf}',
      hint: 'If it was answered, add answeredOn: ….',
    },
  },
  'answered-before-letter': {
    severity: 'error',
    zh: { reason: '答复日期 {actual} 早于发函日期 {date}', hint: '检查两个日期。' },
    en: { reason: 'The answer of {actual} is older than the letter of {date}', hint: 'Check both dates.' },
  },
  'escalation-not-graver': {
    severity: 'error',
    zh: {
      reason: '“{letter}”不比前面的“{letterBefore}”更重',
      hint: '由轻到重写：提醒函、督办函、风险提醒函、问责建议函。',
    },
    en: {
      reason: 'A {letter} is no graver than the {letterBefore} before it',
      hint: 'Go from the mildest: reminder, supervision, risk-reminder, accountability.',
    },
  },
  'escalation-not-later': {
    severity: 'error',
    zh: { reason: '超期 {actual} 天不晚于前一级的 {before} 天', hint: '天数逐级增加。' },
    en: { reason: '{actual} days are no more than the {before} of the step before', hint: 'Let the days grow.' },
  },
  'calendar-other-year': {
    severity: 'error',
    zh: { reason: '{actual} 不在 {year} 年', hint: '移到 calendars/ 里那一年的文件，或改正日期。' },
    en: {
      reason: '{actual} does not lie in {year}',
      hint: 'Move it into the file of its year under calendars/, or correct it.',
    },
  },
  'day-off-anyway': {
    severity: 'warning',
    zh: { reason: '{actual} 是周末，本来就不上班', hint: 'off 只写放假的工作日；检查日期。' },
    en: { reason: '{actual} is on a weekend and off anyway', hint: 'List weekdays alone under off; check the date.' },
  },
  'day-worked-anyway': {
    severity: 'warning',
    zh: { reason: '{actual} 不是周末，本来就上班', hint: 'worked 只写调休上班的周末；检查日期。' },
    en: {
      reason: '{actual} is a weekday and worked anyway',
      hint: 'List weekends alone under worked; check the date.',
    },
  },
  'calendar-missing': {
    severity: 'warning',
    zh: {
      reason: '没有 {year} 年的工作日历，算不出“{id}”的期限（{actual}）',
      hint: '加上 calendars/{year}.yaml，写明放假和调休。',
    },
    en: {
      reason: 'Without a calendar of {year} the deadline of “{id}” ({actual}) cannot be counted',
      hint: 'Add calendars/{year}.yaml with the days off and the weekends worked.',
    },
  },
  'of-other-task': {
    severity: 'error',
    zh: { reason: '“{actual}”不属于任务“{task}”', hint: '移到那项任务的文件里。' },
    en: { reason: '“{actual}” does not belong to the task “{task}”', hint: 'Move the entry into the log of its task.' },
  },
  'period-not-named': {
    severity: 'info',
    zh: {
      reason: '“{id}”按{every}应办，{reporting}报送一次，这条进展没有写明是哪一期',
      hint: '加上 period: …，例如 2027-Q3 或 2027-05；不写的只算当期。',
    },
    en: {
      reason: '“{id}” recurs {every} and is reported {reporting}, yet the update names no period',
      hint: 'Add period: … such as 2027-Q3 or 2027-05; without it the entry counts for the current one alone.',
    },
  },
  'event-without-limit': {
    severity: 'warning',
    zh: {
      reason: '方案没有给“{id}”规定自某事起算的时限，这条起算不起作用',
      hint: '用 of 指明有这种时限的分项，或删去。',
    },
    en: {
      reason: 'The plan sets “{id}” no time limit that runs from an event, so nothing starts here',
      hint: 'Name the part that has one with of, or delete the entry.',
    },
  },
  'deadline-rewritten': {
    severity: 'error',
    zh: { reason: '整改时限由 {from} 改成了 {to}', hint: '恢复原定时限；要延期的，在 log 里写一条“延期”。' },
    en: {
      reason: 'The deadline was rewritten from {from} to {to}',
      hint: 'Restore the first one; an extension is an entry of the log.',
    },
  },
} satisfies CatalogueArea;
