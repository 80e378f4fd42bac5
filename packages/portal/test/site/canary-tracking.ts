import type { FileTree } from '@zhunsheng/test-kit';

/** Makes a planted string; `where` says what it was planted as. */
type Plant = (where: string) => string;

/** Public and withheld records that the planted ones are tied to. */
export interface Ties {
  readonly withheldTask: string;
  readonly withheldEvidence: string;
  readonly withheldFinding: string;
}

/** One of each kind of record of the tracking that is not public, and public ones with fields and entries that are not. */
export interface TrackingSet {
  readonly records: FileTree;
  /** Indicators for the end of the public catalogue. */
  readonly indicators: string;
}

/** Plants strings in indicators, cures, letters and assessments. `number` keeps the sets apart. */
export function trackingSet(number: number, ties: Ties, id: Plant, text: Plant): TrackingSet {
  const indicator = `zb-80${number}`;
  return {
    indicators: indicatorsOf(number, indicator, ties, id, text),
    records: {
      ...catalogueOf(number, id, text),
      ...observationsOf(indicator, ties, id, text),
      ...curesOf(number, ties, id, text),
      ...lettersOf(number, ties, id, text),
      ...withheldSchemeOf(number, id, text),
      ...assessmentsOf(number, text),
    },
  };
}

function indicatorsOf(number: number, indicator: string, ties: Ties, id: Plant, text: Plant): string {
  const branch = id('id of a withheld indicator');
  return `  - id: ${branch}
    title: ${text('title of a withheld indicator')}
    titleEn: ${text('English title of a withheld indicator')}
    definition: ${text('definition of a withheld indicator')}
    disclosure: ${number % 2 === 0 ? 'withheld' : 'on-request'}
  - id: ${id('id of an indicator below a withheld one')}
    parent: ${branch}
    title: ${text('title of an indicator below a withheld one')}
    source: ${text('source of an indicator below a withheld one')}
  - id: ${indicator}
    title: 公开的指标${number}
    unit: 件
    tasks: [${ties.withheldTask}]
`;
}

function catalogueOf(number: number, id: Plant, text: Plant): FileTree {
  const [catalogue, indicator] = [id('id of a withheld catalogue'), id('id of an indicator of a withheld catalogue')];
  return {
    [`indicators/${catalogue}.yaml`]: `title: ${text('title of a withheld catalogue')}
titleEn: ${text('English title of a withheld catalogue')}
issuer: ${text('issuer of a withheld catalogue')}
docNumber: ${text('number of a withheld catalogue')}
indicators:
  - id: ${indicator}
    title: ${text('indicator of a withheld catalogue')}
disclosure: ${number % 2 === 0 ? '不予公开' : '依申请公开'}
disclosureReason: ${text('reason of a withheld catalogue')}
`,
    [`observations/2028/${indicator}.yaml`]: `log:
  - id: public-1
    kind: 指标值
    date: 2028-12-20
    period: '2028'
    value: '7'
    note: ${text('public value of a withheld catalogue')}
`,
  };
}

function observationsOf(indicator: string, ties: Ties, id: Plant, text: Plant): FileTree {
  const withheld = id('id of a withheld value');
  return {
    [`observations/2028/${indicator}.yaml`]: `log:
  - id: public-1
    kind: 指标值
    date: 2028-12-20
    period: '2028'
    value: '7'
    note: 公开的数值。
    evidence: [${ties.withheldEvidence}]
    internalNote: ${text('internal note of a public value')}
  - id: ${withheld}
    kind: 指标值
    date: 2028-12-21
    period: '2028'
    corrects: public-1
    value: '9'
    note: ${text('note of a withheld value')}
    source: ${text('source of a withheld value')}
    disclosure: 不予公开
    disclosureReason: ${text('reason of a withheld value')}
  - id: ${id('id of a withdrawal of a withheld value')}
    kind: 撤回
    date: 2028-12-22
    withdraws: ${withheld}
    reason: ${text('withdrawal of a withheld value')}
`,
    [`observations/2027/${indicator}.yaml`]: `log:
  - id: ${id('id of an on-request statement of no data')}
    kind: 无数据
    date: 2027-12-20
    period: '2027'
    reason: ${text('on-request statement of no data')}
    disclosure: 依申请公开
`,
    [`observations/2026/${indicator}.yaml`]: `disclosure: 不予公开
disclosureReason: ${text('reason of a withheld file of values')}
log:
  - id: ${id('id of a value in a withheld file')}
    kind: 指标值
    date: 2026-12-20
    period: '2026'
    value: '5'
    note: ${text('note of a value in a withheld file')}
`,
  };
}

/** Cures of a withheld finding, of a public one with entries that are not, and of a public one whose cure is not. */
function curesOf(number: number, ties: Ties, id: Plant, text: Plant): FileTree {
  const [open, closed] = [`2027-90${number}`, `2027-91${number}`];
  return {
    [`inspections/2027-zonghe/findings/${closed}.yaml`]: `unit: wangchao
target: xz26-605
foundOn: 2027-10-08
statement: 公开的问题，整改没有公开。
disclosure: 主动公开
`,
    ...withheldCureOf(ties.withheldFinding, 'of a withheld finding', id, text),
    ...withheldCureOf(closed, 'of a public finding', id, text),
    [`rectifications/${open}.yaml`]: `lead: wangchao
horizon: 限期整改
deadline: 2028-03-31
goal: 公开的整改目标。
log:
  - id: public-1
    step: 制定方案
    date: 2027-11-01
    note: 公开的整改方案。
    evidence: [${ties.withheldEvidence}]
    internalNote: ${text('internal note of a public step')}
  - id: ${id('id of a withheld step')}
    step: 整改中
    date: 2027-12-01
    note: ${text('note of a withheld step')}
    disclosure: 不予公开
    disclosureReason: ${text('reason of a withheld step')}
  - id: ${id('id of an on-request extension of a cure')}
    step: 延期
    date: 2027-12-02
    from: 2028-03-31
    to: 2028-06-30
    reason: ${text('reason of an on-request extension of a cure')}
    approvedBy: yifazhishiban
    disclosure: 依申请公开
  - id: public-2
    step: 申请销号
    date: 2028-01-10
    note: 公开的申请。
responsiblePerson: ${text('person of a public cure')}
disclosure: 主动公开
disclosureReason: ${text('reason of a public cure')}
`,
    [`closures/${open}.yaml`]: `unit: yifazhishiban
log:
  - id: ${id('id of a withheld decision')}
    step: 退回
    date: 2028-01-20
    reason: ${text('reason of a withheld decision')}
    note: ${text('note of a withheld decision')}
    disclosure: 不予公开
disclosure: 主动公开
`,
  };
}

function withheldCureOf(finding: string, where: string, id: Plant, text: Plant): FileTree {
  return {
    [`rectifications/${finding}.yaml`]: `lead: wangchao
supports: [sifaju]
horizon: 立行立改
deadline: 2028-03-31
goal: ${text(`goal of a withheld cure ${where}`)}
measures:
  - text: ${text(`measure of a withheld cure ${where}`)}
effects:
  - metric: ${text(`effect of a withheld cure ${where}`)}
    value: '3'
    unit: 件
log:
  - id: ${id(`id of a step of a withheld cure ${where}`)}
    step: 整改中
    date: 2027-12-01
    note: ${text(`note of a withheld cure ${where}`)}
  - id: ${id(`id of an application of a withheld cure ${where}`)}
    step: 申请销号
    date: 2027-12-20
`,
    [`closures/${finding}.yaml`]: `unit: yifazhishiban
log:
  - id: ${id(`id of a verification of a withheld cure ${where}`)}
    step: 验收通过
    date: 2028-01-20
    method: ${text(`method of a withheld closure ${where}`)}
    conclusion: ${text(`conclusion of a withheld closure ${where}`)}
disclosureReason: ${text(`reason of a withheld closure ${where}`)}
`,
  };
}

function lettersOf(number: number, ties: Ties, id: Plant, text: Plant): FileTree {
  return {
    [`letters/${id('id of a withheld letter')}.yaml`]: `kind: 督办函
number: ${text('number of a withheld letter')}
date: 2028-05-01
from: yifazhishiban
to: wangchao
matter: ${text('matter of a withheld letter')}
basis: ${text('basis of a withheld letter')}
requires: ${text('demand of a withheld letter')}
findings: [2027-90${number}]
answerBy: 2028-05-20
answeredOn: 2028-05-18
answer: ${text('answer to a withheld letter')}
disclosureReason: ${text('reason of a withheld letter')}
`,
    [`letters/gk-${number}.yaml`]: `kind: 提醒函
date: 2028-05-02
from: yifazhishiban
to: wangchao
matter: 公开的函件${number}
findings: [${ties.withheldFinding}]
tasks: [${ties.withheldTask}]
contact: ${text('contact of a public letter')}
disclosure: 主动公开
`,
  };
}

function withheldSchemeOf(number: number, id: Plant, text: Plant): FileTree {
  const [year, name] = [`202${number}`, `${id('class of a withheld scheme')}`];
  return {
    [`schemes/${year}-${name}.yaml`]: `title: ${text('title of a withheld scheme')}
titleEn: ${text('English title of a withheld scheme')}
docNumber: ${text('number of a withheld scheme')}
units: [xingbei]
parts:
  - id: p
    title: ${text('part of a withheld scheme')}
    ratio: '100'
    items:
      - id: i
        title: ${text('item of a withheld scheme')}
        weight: '100'
        rule: { kind: 评议得分 }
adjustments:
  - id: a
    title: ${text('adjustment of a withheld scheme')}
    each: '-1'
vetoes:
  - id: v
    title: ${text('veto of a withheld scheme')}
    grade: 差
grades:
  - { title: 好, from: '60' }
  - { title: 差 }
disclosure: ${number % 2 === 0 ? '不予公开' : '依申请公开'}
disclosureReason: ${text('reason of a withheld scheme')}
`,
    [`assessments/${year}/xingbei.yaml`]: `scheme: ${year}-${name}
selfOn: 2026-05-01
verifiedOn: 2026-06-01
verifiedBy: yifazhishiban
items:
  - item: i
    self: '90'
    verified: '80'
    note: ${text('note of a result under a withheld scheme')}
`,
  };
}

/** A public scheme with one public result and one that is not. */
function assessmentsOf(number: number, text: Plant): FileTree {
  const year = `202${number}`;
  const head = `scheme: ${year}-gongkai
selfOn: 2026-05-01
verifiedOn: 2026-06-01
verifiedBy: yifazhishiban
finalOn: 2026-07-01
assessors: [${text('person who assessed')}]
`;
  return {
    [`schemes/${year}-gongkai.yaml`]: `title: 公开的评分方案${number}
units: [wangchao, qingyu]
parts:
  - id: p
    title: 全部
    ratio: '100'
    items:
      - { id: i, title: 公开的评分项, weight: '100', rule: { kind: 评议得分 } }
adjustments:
  - { id: a, title: 公开的扣分项, each: '-1' }
`,
    [`assessments/${year}/wangchao.yaml`]: `${head}items:
  - { item: i, self: '90', verified: '80', note: 公开的说明。 }
events:
  - { item: a, note: 公开的扣分。 }
`,
    [`assessments/${year}/qingyu.yaml`]: `${head}items:
  - item: i
    self: '90'
    verified: '80'
    final: '85'
    note: ${text('note of a withheld result')}
    finalReason: ${text('reason of the final points of a withheld result')}
events:
  - item: a
    note: ${text('event of a withheld result')}
reply:
  date: 2026-06-10
  agrees: false
  text: ${text('reply to a withheld result')}
  answer: ${text('answer to the reply to a withheld result')}
disclosure: 不予公开
disclosureReason: ${text('reason of a withheld result')}
`,
  };
}
