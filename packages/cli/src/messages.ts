/** Every sentence the command line speaks itself; wording of diagnostics belongs to plan-schema. */
export interface Messages {
  readonly usage: string;
  readonly verbs: {
    readonly check: string;
    readonly fmt: string;
    readonly status: string;
    readonly build: string;
    readonly preview: string;
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
  readonly noRevision: (revision: string, detail: string) => string;
  readonly days: (count: number) => string;
  readonly stopped: string;
  readonly hint: string;
}

/** Chinese wording. */
export const zh: Messages = {
  usage: '用法：zhunsheng <命令> [文件夹] [选项]',
  verbs: {
    check: '检查工作台账，列出全部问题',
    fmt: '给没有标识的标题和分项补上标识，统一括号写法',
    status: '计算各项任务在某一天的状态',
    build: '生成门户网站',
    preview: '在本机查看已生成的网站',
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
  noRevision: (revision, detail) => `git 里找不到“${revision}”：${detail}`,
  days: (n) => `${n} 天`,
  stopped: '已停止。',
  hint: '改法',
};

/** English wording. */
export const en: Messages = {
  usage: 'Usage: zhunsheng <command> [folder] [options]',
  verbs: {
    check: 'checks a programme and lists everything that is wrong',
    fmt: 'pins ids on headings and parts that have none and unifies brackets',
    status: 'computes the state of every task on a day',
    build: 'builds the portal',
    preview: 'serves a built portal on this machine',
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
  noRevision: (revision, detail) => `git does not know “${revision}”: ${detail}`,
  days: (n) => count(n, 'day'),
  stopped: 'Stopped.',
  hint: 'hint',
};

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
