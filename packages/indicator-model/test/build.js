/** A tracked programme (since 2026-04-01, quarterly) with one plan of 2026-2030; everything may be replaced. */
export function programme(overrides = {}) {
  return {
    tracking: { since: '2026-04-01', every: 'quarter' },
    thresholds: { dueSoonDays: 60, staleDays: 180, reviewDays: 365 },
    units: [unit('sifaju'), unit('jiaoyuju'), unit('caizhengju'), unit('fazhiban')],
    plans: [],
    upstream: [],
    progress: [],
    findings: [],
    ...overrides,
  };
}
/** A programme of one plan with these nodes. */
export function withNodes(nodes, overrides = {}) {
  return programme({ plans: [plan({ nodes })], ...overrides });
}
export function plan(overrides = {}) {
  return {
    id: 'p',
    version: '1',
    title: 'Plan',
    issuedOn: '2026-03-18',
    period: '2026/2030',
    text: 'verbatim',
    disclosure: 'public',
    notice: [],
    preamble: [],
    nodes: [],
    closing: [],
    ...overrides,
  };
}
export function task(id, overrides = {}) {
  return { ...heading(id), kind: 'task', ...overrides };
}
export function section(id, overrides = {}) {
  return { ...heading(id), kind: 'section', ...overrides };
}
export function part(id, overrides = {}) {
  return { id, text: id, brackets: [], ...NO_TERMS, ...overrides };
}
export function unit(id, overrides = {}) {
  return { id, name: id, aliases: [], kind: 'department', ...overrides };
}
/** Responsibilities: leads, then supporting units. */
export function owed(leads, supports = []) {
  const mention = (name) => ({ name, unit: name });
  return {
    responsibilities: [
      ...(leads.length > 0 ? [{ role: 'lead', word: '牵头单位', units: leads.map(mention) }] : []),
      ...(supports.length > 0 ? [{ role: 'support', word: '配合单位', units: supports.map(mention) }] : []),
    ],
  };
}
export function due(...deadlines) {
  return {
    deadlines: deadlines.map((one) => (typeof one === 'string' ? { kind: 'date', date: one, text: one } : one)),
  };
}
export function every(frequency, by, n = 1) {
  return { kind: 'every', every: frequency, n, text: frequency, ...(by === undefined ? {} : { by }) };
}
export function target(overrides) {
  return { targets: [{ metric: 'm', comparator: '>=', value: '1', text: 'm', ...overrides }] };
}
export function log(unitId, taskId, ...entries) {
  return { unit: unitId, task: taskId, disclosure: 'public', log: entries };
}
export function update(id, date, progress, overrides = {}) {
  return { kind: 'update', id, date, progress, values: [], evidence: [], ...overrides };
}
export function verification(id, date, verifies, result) {
  return { kind: 'verification', id, date, verifies, result, evidence: [] };
}
export function extension(id, date, from, to, overrides = {}) {
  return { kind: 'extension', id, date, from, to, reason: 'r', approvedBy: 'fazhiban', evidence: [], ...overrides };
}
export function finding(id, foundOn, targetId) {
  return { id, round: 'r1', unit: 'sifaju', target: targetId, foundOn, disclosure: 'public' };
}
const NO_TERMS = { responsibilities: [], deadlines: [], targets: [], implements: [] };
function heading(id) {
  return { id, title: id, level: 3, blocks: [], ...NO_TERMS };
}
