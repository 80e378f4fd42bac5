import type { Share, State } from '../view/axes.js';

/** What fills a state's part of a bar: a pattern of `Patterns.astro` or a plain class. */
const FILLS: Readonly<Record<State, string>> = {
  completed: 'fill="url(#p-done)"',
  sustained: 'fill="url(#p-lasting)"',
  'in-progress': 'fill="url(#p-run)"',
  'not-started': 'fill="url(#p-dots)"',
  suspended: 'fill="url(#p-lines)"',
  ended: 'fill="url(#p-cross)"',
  'no-data': '',
  overdue: '',
  'due-soon': 'fill="url(#p-warn)"',
  'not-due': 'fill="url(#p-dots)"',
  'on-time': 'fill="url(#p-done)"',
  late: 'fill="url(#p-late)"',
  'no-deadline': 'fill="url(#p-cross)"',
  unknown: '',
  confirmed: 'fill="url(#p-done)"',
  reported: 'fill="url(#p-run)"',
  returned: '',
  'not-reported': '',
};

const HOLLOW: ReadonlySet<State> = new Set<State>(['no-data', 'unknown', 'not-reported']);

/**
 * The inside of a share bar: one rectangle per state, in per cent of the width, and a dashed line where there is no
 * data. Widths have four decimals, so that the bytes are the same wherever they are computed.
 */
export function barSegments(shares: readonly Share[]): string {
  const total = shares.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return shares
    .map(({ state, count }) => {
      const from = share(before, total);
      before += count;
      return segment(state, from, share(before, total));
    })
    .join('');
}

function segment(state: State, from: number, to: number): string {
  const box = `<rect x="${from}%" width="${round(to - from)}%" height="100%"`;
  if (!HOLLOW.has(state))
    return FILLS[state] ? `${box} class="seg" ${FILLS[state]}/>` : `${box} class="seg f-accent"/>`;
  const line = `<line x1="${round(from + 0.35)}%" x2="${round(to - 0.1)}%" y1="50%" y2="50%" class="hollow"/>`;
  return `${box} class="seg f-paper"/>${line}`;
}

function share(part: number, total: number): number {
  return round((100 * part) / total);
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
