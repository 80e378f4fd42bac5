import type { BadInput } from '../bad-input.js';

const SIFAJU = 'progress/sifaju/ls26-101.yaml';
const ENTRY = '  - id: jz-1\n    kind: 进展\n    date: 2026-06-30\n    progress: 推进中\n';

/** Logs that say something else than they said before. */
export const appendOnlyInputs: readonly BadInput[] = [
  {
    name: 'a log that was taken away',
    earlier: {},
    change: { 'progress/shizhengfu/ls26-101.yaml': null },
    expect: ['progress/shizhengfu/ls26-101.yaml log-removed'],
  },
  {
    name: 'an entry that was taken away',
    earlier: {},
    change: { 'progress/shizhengfu/ls26-101.yaml': 'log: []\n' },
    expect: ['progress/shizhengfu/ls26-101.yaml:1:6 entry-removed'],
  },
  {
    name: 'an entry that was changed afterwards',
    earlier: {},
    change: { [SIFAJU]: ['三百件', '五百件'] },
    expect: ['progress/sifaju/ls26-101.yaml:2:9 entry-changed'],
  },
  {
    name: 'an entry that was put in front of others',
    earlier: {},
    change: { [SIFAJU]: ['log:\n', `log:\n${ENTRY.replace('jz-1', 'jz-0')}`] },
    expect: ['progress/sifaju/ls26-101.yaml:2:9 entry-inserted'],
  },
];
