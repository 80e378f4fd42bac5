// The file that an inspector takes along: keeps what is typed, takes notes of other machines in, and hands findings out as records.
import { findingFiles, findingId, type Gap } from './finding-files.js';
import { readKept, writeKept } from './keep.js';
import {
  emptyNotebook,
  FINDING_FIELDS,
  mergeNotebooks,
  type NewFinding,
  type Notebook,
  nextNumber,
  type Place,
  ROUND_FIELDS,
  readNotebook,
} from './notebook.js';
import { storedZip } from './stored-zip.js';

type Words = Readonly<Record<string, string>>;
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What the page hands to its script. */
interface Pack extends Place {
  readonly round: string;
  readonly words: Words;
}

const pack = JSON.parse(element('#pack').textContent ?? '') as Pack;
const { words } = pack;
const key = `zhunsheng:${pack.programme}:${pack.unit}:${pack.asOf}`;
const list = element('#found');
const template = element('#finding') as HTMLTemplateElement;
let notebook: Notebook = emptyNotebook(pack, pack.round);
let locked = false;

start();

function start(): void {
  const kept = readKept(key, pack);
  locked = kept.state === 'broken';
  if (kept.state === 'loaded') notebook = kept.notebook;
  show();
  say(word(kept.state), kept.state === 'refused' || kept.state === 'broken');
  for (const tools of document.querySelectorAll<HTMLElement>('[data-script]')) tools.hidden = false;
  document.addEventListener('input', typed);
  document.addEventListener('change', typed);
  document.addEventListener('click', clicked);
  addEventListener('storage', (event) => {
    if (event.key !== key) return;
    const changed = readKept(key, pack);
    if (changed.state === 'loaded') notebook = changed.notebook;
    show();
  });
}

/** Puts the notebook into the fields. */
function show(): void {
  for (const field of fields('[data-note]')) fill(field, notebook.notes[field.dataset.note ?? ''] ?? '');
  for (const box of boxes()) box.checked = notebook.checked.includes(box.dataset.check ?? '');
  for (const name of ROUND_FIELDS) fill(element(`[data-round="${name}"]`) as Field, notebook.round[name]);
  fill(element('[data-code]') as Field, notebook.code);
  list.replaceChildren(...notebook.findings.map(formOf));
  showState();
}

/** What is printed and asked for depends on what was chosen and recorded. */
function showState(): void {
  list.closest('section')?.classList.toggle('filled', notebook.findings.length > 0);
  for (const part of document.querySelectorAll<HTMLElement>('[data-new-round]')) part.hidden = notebook.round.id !== '';
}

function formOf(finding: NewFinding): Node {
  const form = (template.content.firstElementChild as HTMLElement).cloneNode(true) as HTMLElement;
  for (const name of FINDING_FIELDS) fill(form.querySelector(`[data-field="${name}"]`) as Field, finding[name]);
  label(form, finding);
  return form;
}

function label(form: Element, finding: NewFinding): void {
  for (const output of form.querySelectorAll('[data-id]')) output.textContent = findingId(finding);
}

/** A value that a list of choices does not offer is added to it: what was written before is never dropped unseen. */
function fill(field: Field, value: string): void {
  if (field instanceof HTMLSelectElement && ![...field.options].some((option) => option.value === value)) {
    field.append(new Option(value, value));
  }
  field.value = value;
  grow(field);
}

/** The text stands behind its field as well, where it sets the height and is printed whole. */
function grow(field: Element): void {
  if (field instanceof HTMLTextAreaElement && field.parentElement) field.parentElement.dataset.text = `${field.value} `;
}

function typed({ target }: Event): void {
  if (target instanceof HTMLInputElement && target.type === 'file') {
    takeIn(target);
    return;
  }
  if (
    !(target instanceof Element) ||
    !target.matches('[data-note], [data-check], [data-round], [data-code], [data-field]')
  )
    return;
  grow(target);
  notebook = readFields();
  showState();
  for (const [at, form] of [...list.children].entries()) {
    const finding = notebook.findings[at];
    if (finding) label(form, finding);
  }
  save();
}

function readFields(): Notebook {
  const notes = fields('[data-note]').map((field) => [field.dataset.note ?? '', field.value] as const);
  const ticked = boxes().filter(({ checked }) => checked);
  const known = boxes().map(({ dataset }) => dataset.check ?? '');
  const read = (name: string) => (element(`[data-round="${name}"]`) as Field).value;
  return {
    ...notebook,
    code: (element('[data-code]') as Field).value.trim().toLowerCase(),
    round: { id: read('id'), title: read('title'), kind: read('kind'), from: read('from') },
    checked: [
      ...notebook.checked.filter((one) => !known.includes(one)),
      ...ticked.map(({ dataset }) => dataset.check ?? ''),
    ],
    notes: Object.fromEntries(
      [...new Map([...Object.entries(notebook.notes), ...notes])].filter(([, note]) => note !== ''),
    ),
    findings: notebook.findings.map((finding, at) => ({ ...finding, ...readForm(list.children[at]) })),
  };
}

function readForm(form: Element | undefined): Partial<NewFinding> {
  const read = (name: string) => [name, form?.querySelector<Field>(`[data-field="${name}"]`)?.value ?? ''] as const;
  return Object.fromEntries(FINDING_FIELDS.map(read));
}

function clicked({ target }: Event): void {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
  const actions: Readonly<Record<string, (button: HTMLElement) => void>> = {
    add,
    remove,
    notes: exportNotes,
    findings: exportFindings,
    print: () => print(),
    clear,
  };
  if (button) actions[button.dataset.do ?? '']?.(button);
}

/** The day and the round of the finding before are those of the next, most of the time. */
function add(): void {
  const { findings, code } = notebook;
  if (!/^[a-z0-9]*$/.test(code)) {
    say(word('badCode'), true);
    return;
  }
  const foundOn = findings[findings.length - 1]?.foundOn ?? '';
  const empty = { target: '', severity: '', title: '', statement: '', foundOn };
  const finding = { n: nextNumber(findings), code, unit: pack.unit, ...empty };
  notebook = { ...notebook, findings: [...findings, finding] };
  list.append(formOf(finding));
  showState();
  save();
  list.lastElementChild?.querySelector<HTMLElement>('[data-field="statement"]')?.focus();
}

function remove(button: HTMLElement): void {
  const form = button.closest('#found > *');
  const at = form ? [...list.children].indexOf(form) : -1;
  if (at < 0 || !confirm(word('removeSure'))) return;
  notebook = { ...notebook, findings: notebook.findings.filter((_, index) => index !== at) };
  form?.remove();
  showState();
  save();
}

function save(): void {
  if (locked) say(word('broken'), true);
  else if (writeKept(key, notebook)) say(word('saved'));
  else say(word('refused'), true);
}

function clear(): void {
  if (!confirm(word('clearSure'))) return;
  notebook = emptyNotebook(pack, pack.round);
  locked = false;
  const forgotten = writeKept(key, undefined);
  show();
  say(word(forgotten ? 'fresh' : 'refused'), !forgotten);
}

function exportNotes(): void {
  const file = `${pack.unit}-notes.json`;
  hand(file, new Blob([`${JSON.stringify(notebook, undefined, 2)}\n`], { type: 'application/json' }));
  say(word('notesExported', { name: file }));
}

function exportFindings(): void {
  if (notebook.findings.length === 0) {
    say(word('nothing'), true);
    return;
  }
  const made = findingFiles(notebook, word('reason'));
  if ('gaps' in made) {
    say(made.gaps.map(tell).join('；'), true);
    return;
  }
  const file = `${pack.unit}-findings.zip`;
  hand(file, new Blob([storedZip(made.files) as BlobPart], { type: 'application/zip' }));
  say(word('exported', { n: String(notebook.findings.length), name: file }));
}

function tell({ id, field }: Gap): string {
  if (id !== undefined) return word('missing', { id, field: word(field) });
  return word('missingRound', { field: word(field === 'title' ? 'roundTitle' : 'roundFrom') });
}

function takeIn(input: HTMLInputElement): void {
  const [file] = input.files ?? [];
  if (!file) return;
  void file.text().then((text) => {
    input.value = '';
    const other = readNotebook(text, pack);
    if (!other) {
      say(word('notOurs', { name: file.name }), true);
      return;
    }
    const merged = mergeNotebooks(notebook, other);
    notebook = merged.notebook;
    show();
    save();
    const counts = { notes: String(merged.notes), findings: String(merged.findings) };
    say(word('imported', { name: file.name, ...counts }));
  });
}

function hand(file: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function say(text: string, loud = false): void {
  const status = element('#kept');
  status.textContent = text;
  status.classList.toggle('late', loud);
}

function word(key_: string, values: Words = {}): string {
  return (words[key_] ?? '').replace(/\{(\w+)\}/g, (_, slot: string) => values[slot] ?? '');
}

function fields(selector: string): readonly HTMLTextAreaElement[] {
  return [...document.querySelectorAll<HTMLTextAreaElement>(selector)];
}

function boxes(): readonly HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('[data-check]')];
}

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The file has no ${selector}`);
  return found;
}
