import type { DueItem } from './commands/due/due-document.js';

import type { RowReport } from './commands/ledger/ledger-document.js';
import { ROWS_EN, ROWS_ZH, rowText } from './commands/ledger/row-words.js';

/** Every sentence the command line speaks itself; wording of diagnostics belongs to plan-schema. */
export interface Messages {
  readonly usage: string;
  readonly verbs: {
    readonly check: string;
    readonly fmt: string;
    readonly status: string;
    readonly due: string;
    readonly build: string;
    readonly preview: string;
    readonly release: string;
    readonly verify: string;
    readonly import: string;
    readonly ledger: string;
  };
  readonly commonOptions: string;
  readonly unknownVerb: (verb: string) => string;
  readonly tooManyOperands: (verb: string) => string;
  readonly badOption: (detail: string) => string;
  readonly badValue: (option: string, value: string, expected: string) => string;
  readonly severity: { readonly error: string; readonly warning: string; readonly info: string };
  readonly checked: (programmes: number, errors: number, warnings: number) => string;
  readonly wouldFormat: (file: string) => string;
  readonly formatted: (file: string, edits: number) => string;
  readonly formatDone: (files: number) => string;
  readonly noSite: (folder: string) => string;
  readonly noPortal: string;
  readonly building: (folder: string) => string;
  readonly built: (folder: string) => string;
  readonly buildFailed: string;
  readonly nothingToServe: (folder: string) => string;
  readonly serving: (folder: string, address: string) => string;
  readonly portTaken: (port: number) => string;
  readonly notADate: (value: string) => string;
  readonly statusHead: (title: string, asOf: string, tasks: number) => string;
  readonly statusFindings: (ledger: { found: number; closed: number; inHand: number; overdue: number }) => string;
  readonly statusIndicators: (leaves: number, met: number, missed: number, unknown: number) => string;
  readonly due: {
    readonly head: (title: string, asOf: string, within: number) => string;
    readonly nothing: string;
    readonly nobody: string;
    readonly kinds: Readonly<Record<DueItem['kind'], string>>;
    readonly states: Readonly<Record<DueItem['state'], (days: number) => string>>;
    readonly letters: Readonly<Record<NonNullable<DueItem['letter']>, string>>;
  };
  readonly noRevision: (revision: string, detail: string) => string;
  readonly days: (count: number) => string;
  readonly stopped: string;
  readonly hint: string;
  readonly missingOperand: (verb: string, operand: string) => string;
  readonly missingOption: (verb: string, option: string) => string;
  readonly noFolder: (folder: string) => string;
  readonly notAnAddress: (address: string) => string;
  readonly badKey: Readonly<
    Record<'unreadable' | 'not-a-key' | 'open-to-others', (file: string, kind: KeyKind) => string>
  >;
  readonly noRelease: (path: string) => string;
  readonly noKeptManifest: (folder: string) => string;
  readonly numberUsed: (number: string) => string;
  readonly dateBefore: (date: string, previous: string) => string;
  readonly outInSite: (folder: string) => string;
  readonly reading: (site: string) => string;
  readonly filesRead: (done: number, of: number) => string;
  readonly notReleased: (problems: number) => string;
  readonly released: (number: string, sha256: string) => string;
  readonly sheetWritten: (file: string) => string;
  readonly unsigned: string;
  readonly oneId: string;
  readonly noFile: (file: string) => string;
  readonly importing: (index: number, of: number, file: string) => string;
  readonly imported: (title: string, counts: ImportCounts) => string;
  readonly importChange: (change: 'added' | 'removed' | 'changed', id: string, title: string) => string;
  readonly editsKept: (file: string) => string;
  readonly draftWritten: (plan: string, review: string) => string;
  readonly columnsKept: (path: string) => string;
  readonly noUnit: (unit: string) => string;
  readonly badColumns: (file: string, field: string) => string;
  readonly ledgerWritten: (file: string, rows: number) => string;
  readonly ledgerRow: (row: RowReport) => string;
  readonly ledgerFile: (file: string) => string;
  readonly ledgerDone: (added: number, refused: number, unchanged: number) => string;
}

/** How many of each were read out of a document. */
export interface ImportCounts {
  readonly sections: number;
  readonly tasks: number;
  readonly findings: number;
  readonly clauses: number;
  readonly indicators: number;
  readonly skipped: number;
}

/** The half of a pair of keys that an option wants. */
export type KeyKind = 'private' | 'public';

/** Chinese wording. */
export const zh: Messages = {
  usage: '用法：zhunsheng <命令> [文件夹] [选项]',
  verbs: {
    check: '检查工作台账，列出全部问题',
    fmt: '给没有标识的标题和分项补上标识，统一括号写法',
    status: '计算各项任务在某一天的状态',
    due: '列出各单位到期、逾期、久未更新和待答复的事项',
    build: '生成门户网站',
    preview: '在本机查看已生成的网站',
    release: '核对已生成的网站，写出发布文件和发布审签单',
    verify: '按发布文件核验网站：文件、清单、前后衔接和签名',
    import: '把现有文件读成方案草稿和核对清单',
    ledger: '把单位的任务或整改导出为表格填写，填好后并回台账',
  },
  commonOptions: '通用选项：--lang zh-CN|en  --help  --version',
  unknownVerb: (verb) => `没有“${verb}”这个命令。运行 zhunsheng --help 查看全部命令。`,
  tooManyOperands: (verb) => `${verb} 的参数太多。运行 zhunsheng ${verb} --help 查看用法。`,
  badOption: (detail) => `选项有误：${detail}`,
  badValue: (option, value, expected) => `--${option} 不能写“${value}”，可写：${expected}`,
  severity: { error: '错误', warning: '警告', info: '提示' },
  checked: (programmes, errors, warnings) => `检查了 ${programmes} 个工作台账：${errors} 个错误，${warnings} 个警告。`,
  wouldFormat: (file) => `需要整理：${file}`,
  formatted: (file, edits) => `${file}：改动 ${edits} 处`,
  formatDone: (files) => (files === 0 ? '无需整理。' : `共 ${files} 个文件。`),
  noSite: (folder) => `“${folder}”里没有 astro.config.mjs，不是门户网站的文件夹。`,
  noPortal: '没有安装 @zhunsheng/portal 和 astro。运行 npm install @zhunsheng/portal astro。',
  building: (folder) => `正在生成 ${folder} …`,
  built: (folder) => `已生成：${folder}`,
  buildFailed: '没有生成；原来的网站保持不变。',
  nothingToServe: (folder) => `“${folder}”里没有已生成的网站。先运行 zhunsheng build。`,
  serving: (folder, address) => `${folder} 可在 ${address} 查看，按 Ctrl-C 结束。`,
  portTaken: (port) => `端口 ${port} 已被占用，用 --port 换一个。`,
  notADate: (value) => `--as-of “${value}”不是存在的日期，写成 YYYY-MM-DD。`,
  statusHead: (title, asOf, tasks) => `${title}（截至 ${asOf}，${tasks} 项任务）`,
  statusFindings: ({ found, closed, inHand, overdue }) =>
    `问题 ${found}：已销号 ${closed}，在办 ${inHand}（其中逾期 ${overdue}）`,
  statusIndicators: (leaves, met, missed, unknown) =>
    `指标 ${leaves}：达标或按进度 ${met}，未达标或滞后 ${missed}，无数据或无目标 ${unknown}`,
  due: {
    head: (title, asOf, within) => `${title}（截至 ${asOf}，看到以后 ${within} 天）`,
    nothing: '没有到期、逾期、久未更新或待答复的事项。',
    nobody: '（没有写明单位）',
    kinds: { obligation: '应办', task: '任务', cure: '整改', letter: '答复', escalation: '应发', inspection: '督察' },
    states: {
      overdue: (days) => `逾期 ${days} 天`,
      due: (days) => `还有 ${days} 天`,
      stale: (days) => `${days} 天没有新进展`,
      missed: (days) => `过期 ${days} 天未督察`,
    },
    letters: { reminder: '提醒函', supervision: '督办函', 'risk-reminder': '风险提醒函', accountability: '问责建议函' },
  },
  noRevision: (revision, detail) => `git 里找不到“${revision}”：${detail}`,
  days: (n) => `${n} 天`,
  stopped: '已停止。',
  hint: '改法',
  missingOperand: (verb, operand) => `${verb} 缺少参数：${operand}。`,
  missingOption: (verb, option) => `${verb} 缺少选项：${option}。`,
  noFolder: (folder) => `没有“${folder}”这个文件夹。`,
  notAnAddress: (address) => `“${address}”不是可用的网址；网址里不能有用户名和密码。`,
  badKey: {
    unreadable: (file) => `无法读取密钥文件“${file}”。`,
    'not-a-key': (file, kind) =>
      kind === 'private'
        ? `“${file}”不是未加密的 Ed25519 私钥（PEM）。`
        : `“${file}”不是 Ed25519 公钥（PEM）；核验时不要用私钥。`,
    'open-to-others': (file) => `密钥文件“${file}”别人也能读取，没有使用。先运行 chmod 600，并考虑更换密钥。`,
  },
  noRelease: (path) => `“${path}”里没有可用的发布文件。`,
  noKeptManifest: (folder) => `“${folder}”里的 manifest.json 不在了，或者不是当时发布的清单，无法比对。`,
  numberUsed: (number) => `发布编号“${number}”已经用过。`,
  dateBefore: (date, previous) => `发布日期 ${date} 早于上一次发布的 ${previous}。`,
  outInSite: (folder) => `“${folder}”在网站文件夹里面，审签单会跟着公开。用 --out 换一个文件夹。`,
  reading: (site) => `正在读取 ${site} …`,
  filesRead: (done, of) => `已读 ${done}/${of} 个文件`,
  notReleased: (problems) => `${problems} 个问题，没有发布。重新生成网站后再试。`,
  released: (number, hash) => `发布 ${number} 已写好，发布文件的 SHA-256：${hash}`,
  sheetWritten: (file) => `审签单：${file}`,
  unsigned: '没有给出 --key，发布文件没有签名。',
  oneId: '--id 只能用于一个文件。',
  noFile: (file) => `无法读取文件“${file}”。`,
  importing: (index, of, file) => `（${index}/${of}）正在读取 ${file} …`,
  imported: (title, n) =>
    `${title}：${n.sections} 个部分，${n.tasks} 项任务，${n.findings} 个问题，${n.clauses} 条条款，${n.indicators} 个指标；跳过 ${n.skipped} 行。`,
  importChange: (change, id, title) => `${{ added: '新增', removed: '删去', changed: '改动' }[change]} ${id} ${title}`,
  editsKept: (file) => `原草稿导入后改过，没有覆盖；新的草稿写在 ${file}。`,
  draftWritten: (plan, review) => `草稿：${plan}\n核对清单：${review}`,
  columnsKept: (path) => `表格各列的读法：${path}（读错的列可在其中改正，再导入一次）`,
  badColumns: (file, field) => `列对应文件“${file}”有误${field ? `（${field}）` : ''}；改正，或删去后重新导入。`,
  noUnit: (unit) => `没有标识为“${unit}”的单位。`,
  ledgerWritten: (file, rows) => `已写出 ${file}：${rows} 行。`,
  ledgerRow: (row) => rowText(row, ROWS_ZH, (number) => `第 ${number} 行`, '：'),
  ledgerFile: (file) => `已更新：${file}`,
  ledgerDone: (added, refused, unchanged) => `并入 ${added} 行，未接受 ${refused} 行，未变动 ${unchanged} 行。`,
};

/** English wording. */
export const en: Messages = {
  usage: 'Usage: zhunsheng <command> [folder] [options]',
  verbs: {
    check: 'checks a programme and lists everything that is wrong',
    fmt: 'pins ids on headings and parts that have none and unifies brackets',
    status: 'computes the state of every task on a day',
    due: 'lists what each unit has to do: due, overdue, stale, to be answered',
    build: 'builds the portal',
    preview: 'serves a built portal on this machine',
    release: 'checks a built portal and writes its release and the sheet to sign off',
    verify: 'proves a site against its release: files, manifest, chain and signature',
    import: 'reads documents into drafts of plans and lists of what to review',
    ledger: "writes a unit's tasks or cures as a sheet to fill in, and merges it back",
  },
  commonOptions: 'Common options: --lang zh-CN|en  --help  --version',
  unknownVerb: (verb) => `There is no command “${verb}”. Run zhunsheng --help to see all commands.`,
  tooManyOperands: (verb) => `Too many arguments for ${verb}. Run zhunsheng ${verb} --help.`,
  badOption: (detail) => `Wrong option: ${detail}`,
  badValue: (option, value, expected) => `--${option} cannot be “${value}”; use ${expected}`,
  severity: { error: 'error', warning: 'warning', info: 'info' },
  checked: (programmes, errors, warnings) =>
    `Checked ${count(programmes, 'programme')}: ${count(errors, 'error')}, ${count(warnings, 'warning')}.`,
  wouldFormat: (file) => `needs formatting: ${file}`,
  formatted: (file, edits) => `${file}: ${count(edits, 'edit')}`,
  formatDone: (files) => (files === 0 ? 'Nothing to format.' : `${count(files, 'file')} in all.`),
  noSite: (folder) => `“${folder}” has no astro.config.mjs: it is not the folder of a portal.`,
  noPortal: '@zhunsheng/portal and astro are not installed. Run npm install @zhunsheng/portal astro.',
  building: (folder) => `Building ${folder} …`,
  built: (folder) => `Built: ${folder}`,
  buildFailed: 'Nothing was built; the former site stays as it was.',
  nothingToServe: (folder) => `There is no built site in “${folder}”. Run zhunsheng build first.`,
  serving: (folder, address) => `${folder} is served at ${address}. Press Ctrl-C to end.`,
  portTaken: (port) => `Port ${port} is in use; choose another with --port.`,
  notADate: (value) => `--as-of “${value}” is not a day that exists; write YYYY-MM-DD.`,
  statusHead: (title, asOf, tasks) => `${title} (as of ${asOf}, ${count(tasks, 'task')})`,
  statusFindings: ({ found, closed, inHand, overdue }) =>
    `findings ${found}: closed ${closed}, in hand ${inHand} (overdue ${overdue})`,
  statusIndicators: (leaves, met, missed, unknown) =>
    `indicators ${leaves}: achieved or on course ${met}, missed or behind ${missed}, no data or no goal ${unknown}`,
  due: {
    head: (title, asOf, within) => `${title} (as of ${asOf}, looking ${count(within, 'day')} ahead)`,
    nothing: 'Nothing is due, overdue, stale or to be answered.',
    nobody: '(no unit named)',
    kinds: {
      obligation: 'obligation',
      task: 'task',
      cure: 'cure',
      letter: 'answer',
      escalation: 'send ',
      inspection: 'inspection',
    },
    states: {
      overdue: (days) => `overdue by ${count(days, 'day')}`,
      due: (days) => `in ${count(days, 'day')}`,
      stale: (days) => `silent for ${count(days, 'day')}`,
      missed: (days) => `not inspected, ${count(days, 'day')} late`,
    },
    letters: {
      reminder: 'reminder',
      supervision: 'supervision letter',
      'risk-reminder': 'risk reminder',
      accountability: 'accountability proposal',
    },
  },
  noRevision: (revision, detail) => `git does not know “${revision}”: ${detail}`,
  days: (n) => count(n, 'day'),
  stopped: 'Stopped.',
  hint: 'hint',
  missingOperand: (verb, operand) => `${verb} needs an argument: ${operand}.`,
  missingOption: (verb, option) => `${verb} needs an option: ${option}.`,
  noFolder: (folder) => `There is no folder “${folder}”.`,
  notAnAddress: (address) => `“${address}” is not a usable address; it may hold no user name and no password.`,
  badKey: {
    unreadable: (file) => `The key file “${file}” cannot be read.`,
    'not-a-key': (file, kind) =>
      kind === 'private'
        ? `“${file}” is not an Ed25519 private key in PEM without a passphrase.`
        : `“${file}” is not an Ed25519 public key in PEM; a private key is not for checking.`,
    'open-to-others': (file) =>
      `Others can read the key file “${file}”, so it was not used. Run chmod 600 on it and consider a new key.`,
  },
  noRelease: (path) => `There is no usable release in “${path}”.`,
  noKeptManifest: (folder) =>
    `The manifest.json in “${folder}” is gone or is not the one that was released: nothing to compare with.`,
  numberUsed: (number) => `The number “${number}” has been used before.`,
  dateBefore: (date, previous) => `The date ${date} is before that of the release before (${previous}).`,
  outInSite: (folder) => `“${folder}” is inside the site, so the sheet would be published. Name another with --out.`,
  reading: (site) => `Reading ${site} …`,
  filesRead: (done, of) => `${done} of ${of} files read`,
  notReleased: (problems) => `${count(problems, 'problem')}: nothing was released. Build the site again first.`,
  released: (number, hash) => `Release ${number} is written; SHA-256 of its file: ${hash}`,
  sheetWritten: (file) => `Sheet: ${file}`,
  unsigned: 'No --key was given: the release is not signed.',
  oneId: '--id is for one file only.',
  noFile: (file) => `The file “${file}” cannot be read.`,
  importing: (index, of, file) => `(${index}/${of}) Reading ${file} …`,
  imported: (title, n) =>
    `${title}: ${count(n.sections, 'section')}, ${count(n.tasks, 'task')}, ${count(n.findings, 'finding')}, ${count(n.clauses, 'clause')}, ${count(n.indicators, 'indicator')}; ${count(n.skipped, 'line')} left out.`,
  importChange: (change, id, title) => `${change} ${id} ${title}`,
  editsKept: (file) => `The plan was edited since the last import and stays as it is; the new draft is ${file}.`,
  draftWritten: (plan, review) => `Draft: ${plan}\nReview: ${review}`,
  columnsKept: (path) => `Columns of the tables: ${path} (correct a column there and import again)`,
  badColumns: (file, field) =>
    `The file of columns "${file}" is wrong${field ? ` (${field})` : ''}; correct it, or remove it and import again.`,
  noUnit: (unit) => `No unit has the id "${unit}".`,
  ledgerWritten: (file, rows) => `Wrote ${file}: ${rows} rows.`,
  ledgerRow: (row) => rowText(row, ROWS_EN, (number) => `row ${number}`, ': '),
  ledgerFile: (file) => `Updated: ${file}`,
  ledgerDone: (added, refused, unchanged) => `${added} rows merged, ${refused} refused, ${unchanged} unchanged.`,
};

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
