import type { CatalogueArea } from './catalogue-entry.js';

/** What can be wrong between indicators, their values, schemes and assessments. */
export const measureDiagnostics = {
  'indicator-unknown': {
    severity: 'error',
    zh: { reason: '没有指标“{actual}”', hint: '{near?是否应为“{}”？}指标写在 indicators/<指标体系>.yaml 里。' },
    en: {
      reason: 'There is no indicator “{actual}”',
      hint: '{near?Did you mean “{}”? }Indicators stand in indicators/<catalogue>.yaml.',
    },
  },
  'catalogue-unknown': {
    severity: 'error',
    zh: { reason: '没有指标体系“{actual}”', hint: '{near?是否应为“{}”？}指标体系放在 indicators/<id>.yaml。' },
    en: {
      reason: 'There is no catalogue “{actual}”',
      hint: '{near?Did you mean “{}”? }Catalogues stand in indicators/<id>.yaml.',
    },
  },
  'scheme-unknown': {
    severity: 'error',
    zh: { reason: '没有评分方案“{actual}”', hint: '{near?是否应为“{}”？}评分方案放在 schemes/<年度>-<类别>.yaml。' },
    en: {
      reason: 'There is no scheme “{actual}”',
      hint: '{near?Did you mean “{}”? }Schemes stand in schemes/<year>-<class>.yaml.',
    },
  },
  'item-unknown': {
    severity: 'error',
    zh: { reason: '评分方案里没有“{actual}”', hint: '{near?是否应为“{}”？}写方案里已有的标识。' },
    en: {
      reason: 'The scheme has no “{actual}”',
      hint: '{near?Did you mean “{}”? }Name something that the scheme has.',
    },
  },
  'tree-circle': {
    severity: 'error',
    zh: { reason: '“{id}”的上级是“{actual}”，绕了一圈又回到自己', hint: '改正其中一个 parent。' },
    en: { reason: '“{id}” stands below “{actual}” and thereby below itself', hint: 'Correct one of the parents.' },
  },
  'parent-after-child': {
    severity: 'error',
    zh: { reason: '上级“{actual}”写在下级“{id}”之后', hint: '按原文顺序写：上级在前，下级在后。' },
    en: {
      reason: '“{actual}” stands behind its child “{id}”',
      hint: 'Write a parent before its children, as printed.',
    },
  },
  'goal-without-figure': {
    severity: 'error',
    zh: {
      reason: '目标“{comparator}”缺少 {field}',
      hint: '加上 {field}: …；between 要写 value 和 upper，全覆盖写 all。',
    },
    en: {
      reason: 'The goal “{comparator}” lacks {field}',
      hint: 'Add {field}: …; between takes value and upper, full coverage is all.',
    },
  },
  'goal-without-units': {
    severity: 'error',
    zh: { reason: '目标是全覆盖，指标却没有写应覆盖哪些单位', hint: '在指标上加 coverage: […]，可以写单位群。' },
    en: {
      reason: 'The goal is full coverage, but the indicator does not say of which units',
      hint: 'Add coverage: […] to the indicator; groups may be named.',
    },
  },
  'observation-other-year': {
    severity: 'error',
    zh: { reason: '时期“{actual}”不在 {year} 年', hint: '移到 observations/<年份>/ 里那一年的文件，或改正时期。' },
    en: {
      reason: 'The period “{actual}” does not lie in {year}',
      hint: 'Move the entry into the file of that year under observations/, or correct the period.',
    },
  },
  'observation-before-period': {
    severity: 'error',
    zh: { reason: '{actual} 登记时，时期“{period}”还没有开始', hint: '检查登记日期和时期。' },
    en: {
      reason: 'The period “{period}” had not begun when the value was recorded on {actual}',
      hint: 'Check the date and the period.',
    },
  },
  'observation-frequency': {
    severity: 'error',
    zh: { reason: '指标按{every}统计，时期“{actual}”更短', hint: '改写时期，或改指标的 frequency。' },
    en: {
      reason: 'The period “{actual}” is shorter than those that the indicator is measured in ({every})',
      hint: 'Correct the period, or the frequency of the indicator.',
    },
  },
  'observation-repeated': {
    severity: 'error',
    zh: { reason: '时期“{actual}”已有条目“{id}”', hint: '要更正的，加上 corrects: {id}；写错时期的，改正 period。' },
    en: {
      reason: 'The period “{actual}” already has the entry “{id}”',
      hint: 'For a correction add corrects: {id}; otherwise correct the period.',
    },
  },
  'measure-mismatch': {
    severity: 'error',
    zh: { reason: '计量单位“{actual}”与指标的“{expected}”不同', hint: '把数值换算成“{expected}”，或改正单位。' },
    en: {
      reason: 'The unit of measure “{actual}” is not the indicator’s “{expected}”',
      hint: 'Convert the value to “{expected}”, or correct the unit.',
    },
  },
  'correction-foreign': {
    severity: 'error',
    zh: {
      reason: '“{actual}”不是可以更正或撤回的条目',
      hint: '指向前面的指标值或无数据条目；更正的时期和单位要与原条目相同。',
    },
    en: {
      reason: '“{actual}” is no entry that can be corrected or taken back here',
      hint: 'Name an earlier value or no-data entry; a correction has the same period and unit.',
    },
  },
  'correction-hidden': {
    severity: 'warning',
    zh: {
      reason: '“{actual}”是公开的，更正或撤回它的条目却不公开，公众看到的仍是旧数',
      hint: '公开这一条，或者把“{actual}”也改为不公开。',
    },
    en: {
      reason: 'The public sees “{actual}”, but not the entry that corrects it or takes it back',
      hint: 'Let this entry be public, or “{actual}” no longer.',
    },
  },
  'denominator-zero': {
    severity: 'error',
    zh: { reason: '分母是 0，算不出比例', hint: '没有可统计的，写成 kind: 无数据 并说明 reason。' },
    en: {
      reason: 'The denominator is 0: there is no share of nothing',
      hint: 'Where there was nothing to count, write kind: no-data with a reason.',
    },
  },
  'value-not-share': {
    severity: 'error',
    zh: { reason: '数值 {actual} 与 {part} ÷ {whole} 算出的百分比不符', hint: '检查数值、分子和分母。' },
    en: {
      reason: 'The value {actual} is not the percentage that {part} of {whole} make',
      hint: 'Check value, numerator and denominator.',
    },
  },
  'covered-without-coverage': {
    severity: 'error',
    zh: { reason: '指标没有应覆盖的单位，却列了已覆盖单位', hint: '在指标上加 coverage: […]，或删去 covered。' },
    en: {
      reason: 'Covered units are listed for an indicator that covers none',
      hint: 'Add coverage: […] to the indicator, or delete covered.',
    },
  },
  'covered-outside': {
    severity: 'error',
    zh: { reason: '“{unit}”不在指标应覆盖的单位之中', hint: '删去，或在指标的 coverage 里加上。' },
    en: {
      reason: '“{unit}” is not among the units that the indicator has to cover',
      hint: 'Delete it, or add it to the coverage of the indicator.',
    },
  },
  'value-not-covered': {
    severity: 'error',
    zh: { reason: '数值 {actual} 与名单不符：应覆盖 {whole} 个，列出 {part} 个', hint: '检查数值和 covered。' },
    en: {
      reason: 'The value {actual} does not fit the list: {part} of {whole} units are covered',
      hint: 'Check the value and covered.',
    },
  },
  'ratios-not-100': {
    severity: 'error',
    zh: { reason: '各部分比例合计 {actual}，与 100 相差 {difference}', hint: '改正 ratio，使合计等于 100。' },
    en: {
      reason: 'The ratios of the parts add up to {actual}, off 100 by {difference}',
      hint: 'Correct them so that they make 100.',
    },
  },
  'weights-not-summed': {
    severity: 'error',
    zh: {
      reason: '“{branch}”下各项分值合计 {actual}，应为 {expected}，相差 {difference}',
      hint: '改正分值，使合计等于上一级。',
    },
    en: {
      reason: 'The weights below “{branch}” add up to {actual} instead of {expected}, off by {difference}',
      hint: 'Correct them so that they make the weight above.',
    },
  },
  'weights-partly-known': {
    severity: 'error',
    zh: { reason: '“{branch}”下有的项有分值，“{id}”没有', hint: '补上 weight；分值没有公布的，同级各项都不写。' },
    en: {
      reason: 'Some items below “{branch}” have a weight, “{id}” has none',
      hint: 'Add its weight; where weights are not known, leave out those of the whole branch.',
    },
  },
  'weight-negative': {
    severity: 'error',
    zh: { reason: '“{id}”的分值 {actual} 是负数', hint: '扣分写成计分规则（按次扣分）或 adjustments。' },
    en: {
      reason: 'The weight {actual} of “{id}” is negative',
      hint: 'Write deductions as a rule (per-event) or under adjustments.',
    },
  },
  'group-with-rule': {
    severity: 'error',
    zh: { reason: '“{id}”下面还有评分项，不能自己计分', hint: '把 rule 写在最末一级。' },
    en: { reason: '“{id}” has items below it and cannot score by itself', hint: 'Write rules on leaves alone.' },
  },
  'rule-missing': {
    severity: 'error',
    zh: { reason: '“{id}”没有计分规则', hint: '加上 rule: …；由人评分的写 kind: 评议得分。' },
    en: {
      reason: '“{id}” has no rule by which it earns points',
      hint: 'Add rule: …; kind: expert where people give the points.',
    },
  },
  'rule-beyond-full': {
    severity: 'error',
    zh: { reason: '“{id}”的 {field} 是 {actual}，不在 0 到 {expected} 分之间', hint: '规则的得分不能超过本项分值。' },
    en: {
      reason: 'The {field} {actual} of “{id}” does not lie between 0 and its {expected} points',
      hint: 'A rule cannot give more than its item has.',
    },
  },
  'grades-not-descending': {
    severity: 'error',
    zh: { reason: '“{title}”从 {actual} 分起，不低于前一等次的 {before} 分', hint: '等次由高到低写。' },
    en: {
      reason: '“{title}” begins at {actual}, no lower than the grade before it at {before}',
      hint: 'List grades from the best down.',
    },
  },
  'grade-without-bound': {
    severity: 'error',
    zh: { reason: '“{title}”没有最低分，后面却还有等次', hint: '加上 from: …；只有最后一个等次不写。' },
    en: {
      reason: '“{title}” has no lowest total, yet other grades follow',
      hint: 'Add from: …; only the last grade goes without.',
    },
  },
  'grade-unknown': {
    severity: 'error',
    zh: { reason: '方案里没有等次“{actual}”', hint: '{near?是否应为“{}”？}可写：{expected}。' },
    en: { reason: 'The scheme has no grade “{actual}”', hint: '{near?Did you mean “{}”? }Its grades: {expected}.' },
  },
  'scheme-overlap': {
    severity: 'error',
    zh: { reason: '“{unit}”在 {year} 年已适用方案“{other}”', hint: '一个单位一年只适用一个方案，从一处删去。' },
    en: {
      reason: '“{unit}” is already scored by “{other}” in {year}',
      hint: 'A unit has one scheme a year: delete it from one of them.',
    },
  },
  'scheme-other-year': {
    severity: 'error',
    zh: { reason: '方案“{actual}”不是 {year} 年的', hint: '改用 {year} 年的方案。' },
    en: { reason: 'The scheme “{actual}” is not one of {year}', hint: 'Name a scheme of {year}.' },
  },
  'unit-outside-scheme': {
    severity: 'error',
    zh: { reason: '“{unit}”不在方案“{actual}”适用的单位之中', hint: '改用它所属类别的方案，或在方案的 units 里加上。' },
    en: {
      reason: '“{unit}” is not among the units of the scheme “{actual}”',
      hint: 'Name the scheme of its class, or add it to the units of the scheme.',
    },
  },
  'item-repeated': {
    severity: 'error',
    zh: { reason: '“{id}”写了两次', hint: '合并成一条。' },
    en: { reason: '“{id}” is assessed twice', hint: 'Make one of the two.' },
  },
  'item-not-leaf': {
    severity: 'error',
    zh: { reason: '“{id}”下面还有评分项，得分由下级合成', hint: '给最末一级评分。' },
    en: { reason: '“{id}” has items below it, which make its points', hint: 'Assess leaves alone.' },
  },
  'points-computed': {
    severity: 'error',
    zh: { reason: '“{id}”的得分由规则（{rule}）算出，不能直接评分', hint: '删去 verified；输入值写在 value。' },
    en: {
      reason: 'The points of “{id}” are computed ({rule}) and cannot be given',
      hint: 'Delete verified; what the rule needs goes into value.',
    },
  },
  'value-not-asked': {
    severity: 'error',
    zh: { reason: '“{id}”的规则（{rule}）不用输入值', hint: '删去 value；评议得分写 verified。' },
    en: {
      reason: 'The rule of “{id}” ({rule}) takes no value',
      hint: 'Delete value; points that people give go into verified.',
    },
  },
  'points-beyond-full': {
    severity: 'error',
    zh: { reason: '“{id}”得 {actual} 分，不在 0 到 {expected} 分之间', hint: '检查得分。' },
    en: { reason: 'The {actual} points of “{id}” do not lie between 0 and {expected}', hint: 'Check the points.' },
  },
  'final-without-reason': {
    severity: 'error',
    zh: { reason: '“{id}”的最终得分没有写理由', hint: '加上 finalReason: …。' },
    en: { reason: 'No reason is given for the final points of “{id}”', hint: 'Add finalReason: ….' },
  },
  'assessment-by-unit': {
    severity: 'error',
    zh: { reason: '“{unit}”核验了自己的考核结果', hint: 'verifiedBy 写核验的单位。' },
    en: { reason: '“{unit}” verifies its own assessment', hint: 'Let verifiedBy name another unit.' },
  },
} satisfies CatalogueArea;
