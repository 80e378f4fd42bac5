import { programmeOf } from './programme-of.js';

const ROUNDS = {
  'inspections/r1/round.yaml': `id: r1
title: 首轮督察
kind: comprehensive
from: 2027-03-01
to: 2027-03-20
feedbackOn: 2027-04-01
team: dangan
subjects: [sifaju, caizhengju]
proposals: [{ id: p-1, title: 建立目录, findings: [f-1] }]
`,
  'inspections/r2/round.yaml': `id: r2
title: 回头看
kind: look-back
from: 2028-03-01
to: 2028-03-10
subjects: [sifaju]
previous: r1
`,
};

const FINDINGS = {
  'inspections/r1/findings/f-1.yaml':
    'id: f-1\nround: r1\nunit: sifaju\ntarget: t2.a\ngroup: 案卷\ntitle: 缺卷\ndisclosure: public\n',
  'inspections/r1/findings/f-2.yaml':
    'id: f-2\nround: r1\nunit: caizhengju\nseverity: grave\ngroup: 经费\nstatement: 没有列支。\ndisclosure: public\n',
  'inspections/r2/findings/f-10.yaml':
    'id: f-10\nround: r2\nunit: sifaju\nfoundOn: 2028-03-05\nrepeatOf: f-1\ntitle: 又缺卷\ndisclosure: public\n',
};

const CURES = {
  'rectifications/f-1.yaml': `finding: f-1
lead: sifaju
horizon: staged
deadline: 2027-09-30
disclosure: public
log:
  - { id: a1, step: planned, date: 2027-04-10 }
  - { id: a2, step: rectifying, date: 2027-05-01 }
  - { id: a3, step: applied, date: 2027-06-01 }
  - { id: a4, step: rectifying, date: 2027-07-01 }
  - { id: a5, step: extended, date: 2027-08-01, from: 2027-09-30, to: 2027-12-31, reason: 等待系统, approvedBy: dangan }
  - { id: a6, step: applied, date: 2027-10-01 }
`,
  'closures/f-1.yaml': `finding: f-1
unit: dangan
disclosure: public
log:
  - { id: b1, step: returned, date: 2027-06-15, reason: 材料不全 }
  - { id: b2, step: verified, date: 2027-10-10, method: 查阅案卷, conclusion: 整改到位 }
  - { id: b3, step: noticed, date: 2027-10-12, from: 2027-10-12, to: 2027-10-20 }
  - { id: b4, step: closed, date: 2027-10-25, outcome: rectified }
`,
  'rectifications/f-10.yaml': `finding: f-10
lead: caizhengju
horizon: immediate
deadline: 2028-04-30
disclosure: public
log:
  - { id: c1, step: rectifying, date: 2028-03-15 }
`,
};

const LETTERS = {
  'letters/l-1.yaml':
    'id: l-1\nkind: supervision\nnumber: 督〔2028〕1号\ndate: 2028-06-10\nfrom: dangan\nto: caizhengju\nmatter: 催办\nfindings: [f-10]\nanswerBy: 2028-07-10\ndisclosure: public\n',
};

/**
 * The programme of `programmeOf` with two rounds and three findings on 2028-06-30: one closed after a return and an extension, one
 * without a record of its cure, and a repeat that is overdue and was pressed for by a letter.
 */
export function inspectedProgramme(files: Readonly<Record<string, string>> = {}) {
  return programmeOf({ ...ROUNDS, ...FINDINGS, ...CURES, ...LETTERS, ...files });
}

/** The same without any record of cures and letters: what was found is all that is known. */
export function uncuredProgramme() {
  return programmeOf({ ...ROUNDS, ...FINDINGS });
}
