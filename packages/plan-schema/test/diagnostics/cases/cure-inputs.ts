import type { BadInput } from '../bad-input.js';

const CURE = 'rectifications/wt-1.yaml';
const CLOSURE = 'closures/wt-1.yaml';

/** Cures of findings and their closure. */
export const cureInputs: readonly BadInput[] = [
  {
    name: 'a step of the deciding office in the file of the unit that cures',
    change: { [CURE]: ['step: 整改中', 'step: 公示'] },
    expect: [`${CURE}:20:11 step-of-deciding-office`],
  },
  {
    name: 'a step of the unit that cures in the file of the deciding office',
    change: { [CLOSURE]: ['step: 验收通过', 'step: applied'] },
    expect: [`${CLOSURE}:4:11 step-of-curing-unit`],
  },
];
