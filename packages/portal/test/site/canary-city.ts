import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileTree } from '@zhunsheng/test-kit';
import { HAN, LATIN } from './canary-forms.js';
import { type TrackingSet, trackingSet } from './canary-tracking.js';
import { contentFolder } from './site-folder.js';

/** A planted string. */
export interface Canary {
  readonly text: string;
  /** What it was planted as. */
  readonly where: string;
}

/** Changes to a copy of the model city, and an overlay beside it, with strings planted in what must not be published. */
export interface CanaryCity {
  readonly changes: FileTree;
  readonly overlay: FileTree;
  readonly canaries: readonly Canary[];
}

type Plant = (where: string) => string;

const DIGITS = '〇一二三四五六七八九';
const SETS = 6;
const PLAN = 'plans/xz26@1.md';
const CATALOGUE = 'indicators/xzzb26.yaml';

/** Plants strings, Latin and Chinese in turn, in every field that the public edition leaves out. */
export function plantCanaries(): CanaryCity {
  const canaries: Canary[] = [];
  const add = (where: string, word: string, digits: (number: string) => string) => {
    const text = word + digits(String(canaries.length).padStart(4, '0'));
    canaries.push({ text, where });
    return text;
  };
  const id: Plant = (where) => add(where, LATIN, (number) => number);
  const text: Plant = (where) =>
    canaries.length % 2 === 0
      ? id(where)
      : add(where, HAN, (number) => number.replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? ''));

  const sets = Array.from({ length: SETS }, (_, number) => canarySet(number, id, text));
  return {
    changes: { ...withContacts(text), ...withHiddenWords(text) },
    overlay: {
      ...Object.assign({}, ...sets.map(({ records }) => records)),
      [PLAN]: planWith(sets),
      [CATALOGUE]: original(CATALOGUE) + sets.map(({ indicators }) => indicators).join(''),
      'inspections/2027-zonghe/round.yaml': roundWith(sets, text),
    },
    canaries,
  };
}

/** One of each kind of record that is not public, tied to public records by references that have to go. */
interface CanarySet extends Pick<TrackingSet, 'indicators'> {
  readonly records: FileTree;
  /** Tasks for a section of the plan. */
  readonly tasks: string;
  /** A section for the end of the plan. */
  readonly section: string;
  readonly withheldTask: string;
  readonly withheldUpper: string;
}

function canarySet(number: number, id: Plant, text: Plant): CanarySet {
  const task = `xz26-79${number}`;
  const withheldTask = id('id of a withheld task');
  const [evidence, onRequest] = [id('id of withheld evidence'), id('id of on-request evidence')];
  const [finding, round] = [id('id of a withheld finding'), id('id of a withheld inspection')];
  const upper = id('id of a withheld upper plan');
  // In front of the others, so that it is the first plan wherever it is published.
  const plan = `a-${id('id of a withheld plan')}`;
  const ties = { withheldTask, withheldEvidence: evidence, withheldFinding: finding };
  const tracking = trackingSet(number, ties, id, text);
  return {
    withheldTask,
    withheldUpper: upper,
    indicators: tracking.indicators,
    tasks: tasksOf(number, task, withheldTask, text),
    section: sectionOf(number, id, text),
    records: {
      ...tracking.records,
      ...logsOf(task, evidence, id, text),
      ...evidenceOf(evidence, '不予公开', text),
      ...evidenceOf(onRequest, '依申请公开', text),
      ...findingsOf(number, finding, withheldTask, text),
      ...roundOf(round, id('id of a proposal of a withheld inspection'), text),
      [`plans/${plan}@1.md`]: documentOf(plan, 'withheld', text),
      [`upstream/${upper}@1.md`]: documentOf(upper, 'on-request', text),
      [`reports/${2010 + number}.md`]: reportOf(number % 2 === 0 ? '不予公开' : '依申请公开', text),
    },
  };
}

function tasksOf(number: number, task: string, withheldTask: string, text: Plant): string {
  return `### （八十${DIGITS[number]}）${text('title of a withheld task')} {.task #${withheldTask} disclosure=withheld}

${text('text of a withheld task')}

【责任单位：市司法局】【完成时限：2027年底前】【目标：${text('metric of a withheld task')} ≥ 95%】

- ${text('part of a withheld task')}【完成时限：2028年底前】 {#a}

### （九十${DIGITS[number]}）公开任务${number} {.task #${task}}

公开的正文。

【责任单位：市司法局；配合单位：市政府办公室】【完成时限：2027年底前】

- ${text('on-request part of a public task')}【完成时限：2028年底前】 {#a disclosure=on-request}
- ${text('withheld part of a public task')}【完成时限：2028年底前】【目标：${text('metric of a withheld part')} ≥ 5%】 {#b disclosure=withheld}
- 公开的分项。【完成时限：2028年底前】 {#c}
`;
}

function sectionOf(number: number, id: Plant, text: Plant): string {
  return `## 九十${DIGITS[number]}、${text('title of a withheld section')} {#${id('id of a withheld section')} disclosure=${number % 2 === 0 ? 'withheld' : 'on-request'}}

${text('text of a withheld section')}

### （七十${DIGITS[number]}）${text('title of a task in a withheld section')} {.task #${id('id of a task in a withheld section')}}

${text('text of a task in a withheld section')}【责任单位：市司法局】【完成时限：2027年底前】
`;
}

function logsOf(task: string, evidence: string, id: Plant, text: Plant): FileTree {
  const [withheld, onRequest] = [id('id of a withheld update'), id('id of an on-request update')];
  return {
    [`progress/sifaju/${task}.yaml`]: `unit: sifaju
task: ${task}
log:
  - id: public-1
    kind: 进展
    date: 2027-03-01
    progress: 推进中
    note: 公开的进展。
    reportedBy: ${text('reporter of a public update')}
    internalNote: ${text('internal note of a public update')}
    evidence: [${evidence}]
  - id: ${id('id of an update of a withheld part')}
    kind: 进展
    date: 2027-04-01
    of: ${task}.b
    progress: 已完成
    note: ${text('update of a withheld part')}
  - id: ${onRequest}
    kind: 进展
    date: 2027-05-01
    progress: 推进中
    note: ${text('note of an on-request update')}
    disclosure: 依申请公开
    disclosureReason: ${text('reason of an on-request update')}
  - id: ${withheld}
    kind: 进展
    date: 2027-05-02
    progress: 推进中
    note: ${text('note of a withheld update')}
    disclosure: 不予公开
    disclosureReason: ${text('reason of a withheld update')}
  - id: public-2
    kind: 进展
    date: 2027-06-01
    progress: 推进中
    corrects: ${onRequest}
    note: 更正后的公开进展。
  - id: ${id('id of a withheld extension')}
    kind: 延期
    date: 2027-06-02
    from: 2027-12-31
    to: 2028-06-30
    reason: ${text('reason of a withheld extension')}
    approvedBy: yifazhishiban
    disclosure: 不予公开
    disclosureReason: 内部事项
  - id: ${id('id of an on-request event')}
    kind: 起算
    date: 2027-06-03
    on: 2027-06-03
    note: ${text('note of an on-request event')}
    disclosure: 依申请公开
`,
    [`progress/yifazhishiban/${task}.yaml`]: `unit: yifazhishiban
task: ${task}
log:
  - id: public-3
    kind: 核验
    date: 2027-07-01
    verifies: public-2
    result: 核验通过
    verifiedBy: ${text('name of the person who verified')}
    internalNote: ${text('internal note of a public verification')}
  - id: ${id('id of a withheld verification')}
    kind: 核验
    date: 2027-07-02
    verifies: public-1
    result: 退回
    method: ${text('method of a withheld verification')}
    note: ${text('note of a withheld verification')}
    disclosure: 不予公开
    disclosureReason: 内部事项
  - id: public-4
    kind: 核验
    date: 2027-07-03
    verifies: ${withheld}
    result: 退回
    note: ${text('public verification of a withheld update')}
`,
    [`progress/shifuban/${task}.yaml`]: `unit: shifuban
task: ${task}
disclosure: 不予公开
disclosureReason: ${text('reason of a withheld log')}
log:
  - id: ${id('id of an update in a withheld log')}
    kind: 进展
    date: 2027-08-01
    progress: 推进中
    note: ${text('note in a withheld log')}
`,
  };
}

function evidenceOf(id: string, disclosure: string, text: Plant): FileTree {
  const file = `${text('name of a file of evidence')}.txt`;
  return {
    [`evidence/${id}.yaml`]: `id: ${id}
title: ${text('title of evidence')}
issuer: ${text('issuer of evidence')}
docNumber: ${text('number of evidence')}
date: 2027-02-01
file: ${file}
url: https://${id}.example/
disclosure: ${disclosure}
disclosureReason: ${text('reason of evidence')}
`,
    [`evidence/${file}`]: `${text('content of a file of evidence')}\n`,
  };
}

function findingsOf(number: number, withheld: string, withheldTask: string, text: Plant): FileTree {
  const folder = 'inspections/2027-zonghe/findings';
  return {
    [`${folder}/${withheld}.yaml`]: `id: ${withheld}
round: 2027-zonghe
unit: wangchao
target: xz26-605
foundOn: 2027-09-25
title: ${text('title of a withheld finding')}
titleEn: ${text('English title of a withheld finding')}
group: ${text('group of a withheld finding')}
source: ${text('source of a withheld finding')}
legalBasis: ${text('basis of a withheld finding')}
statement: ${text('statement of a withheld finding')}
responsiblePerson: ${text('person of a withheld finding')}
disclosure: 不予公开
disclosureReason: ${text('reason of a withheld finding')}
`,
    [`${folder}/2027-90${number}.yaml`]: `id: 2027-90${number}
round: 2027-zonghe
unit: wangchao
target: ${withheldTask}
foundOn: 2027-10-09
statement: 公开的问题。
repeatOf: ${withheld}
responsiblePerson: ${text('person of a public finding')}
disclosure: 主动公开
`,
  };
}

function roundOf(id: string, proposal: string, text: Plant): FileTree {
  return {
    [`inspections/${id}/round.yaml`]: `id: ${id}
title: ${text('title of a withheld inspection')}
titleEn: ${text('English title of a withheld inspection')}
kind: 专项督察
basis: ${text('basis of a withheld inspection')}
team: yifazhishiban
from: 2028-02-01
to: 2028-02-10
subjects: [sifaju]
methods: [${text('method of a withheld inspection')}]
summary: ${text('summary of a withheld inspection')}
members: [${text('member of a withheld inspection')}]
proposals:
  - id: ${proposal}
    title: ${text('proposal of a withheld inspection')}
    group: ${text('group of a proposal of a withheld inspection')}
    text: ${text('text of a proposal of a withheld inspection')}
disclosure: 不予公开
disclosureReason: ${text('reason of a withheld inspection')}
`,
    [`inspections/${id}/findings/of-${id}.yaml`]: `id: of-${id}
round: ${id}
unit: sifaju
foundOn: 2028-02-05
statement: ${text('public finding of a withheld inspection')}
disclosure: 主动公开
`,
  };
}

function documentOf(id: string, disclosure: string, text: Plant): string {
  return `---
id: ${id}
title: ${text('title of a withheld plan')}
titleEn: ${text('English title of a withheld plan')}
issuer: ${text('issuer of a withheld plan')}
docNumber: ${text('number of a withheld plan')}
issuedOn: 2026-01-05
disclosure: ${disclosure}
---

${text('preamble of a withheld plan')}

## 一、${text('section of a withheld plan')} {#${id}-s1}

### （一）${text('task of a withheld plan')} {.task #${id}-1}

${text('text of a task of a withheld plan')}【责任单位：市司法局】【完成时限：2027年底前】
`;
}

function reportOf(disclosure: string, text: Plant): string {
  return `---
title: ${text('title of a withheld report')}
titleEn: ${text('English title of a withheld report')}
issuer: ${text('issuer of a withheld report')}
publishedOn: 2027-01-05
disclosure: ${disclosure}
disclosureReason: ${text('reason of a withheld report')}
---

${text('body of a withheld report')}
`;
}

function planWith(sets: readonly CanarySet[]): string {
  const tasks = sets.map((set) => set.tasks).join('\n');
  const sections = sets.map((set) => set.section).join('\n');
  const uppers = sets.map(({ withheldUpper }) => `  - ${withheldUpper}\n`).join('');
  return original(PLAN)
    .replace('  - linjiang25\n', `  - linjiang25\n${uppers}`)
    .replace(/^## 八、/m, `${tasks}\n$&`)
    .replace(/\n---\n(?=[^-]*$)/, `\n${sections}\n---\n`);
}

function roundWith(sets: readonly CanarySet[], text: Plant): string {
  const tasks = sets.map(({ withheldTask }) => `  - ${withheldTask}\n`).join('');
  return original('inspections/2027-zonghe/round.yaml')
    .replace(/^found: .*\n/m, '')
    .replace('scope:\n', `scope:\n${tasks}`)
    .replace('members:\n', `members:\n  - ${text('member of a public inspection')}\n`);
}

function withContacts(text: Plant): FileTree {
  const files = readdirSync(join(contentFolder('xingzhou'), 'units'));
  return Object.fromEntries(
    files.map((file) => {
      const unit = original(`units/${file}`).replace(/^contact:.*\n/m, '');
      return [`units/${file}`, `${unit}contact: ${text('contact of a unit')}\n`];
    }),
  );
}

/** Words that are no records: comments, and a file that nothing reads. */
function withHiddenWords(text: Plant): FileTree {
  return {
    'programme.yaml': `# ${text('comment in the programme')}\n${original('programme.yaml')}`,
    'reports/2027.md': original('reports/2027.md').replace('---\n', `---\n# ${text('comment in front matter')}\n`),
    '.notes.yaml': text('hidden file'),
  };
}

function original(path: string): string {
  return readFileSync(join(contentFolder('xingzhou'), path), 'utf8');
}
