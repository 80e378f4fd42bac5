import { vocabulary } from './vocabulary.js';

/** What the unit that cures writes: `planned` 制定方案, `rectifying` 整改中, `applied` 申请销号; `extended` moves the deadline. */
export const CURE_STEP = vocabulary({
  planned: ['制定方案', '方案已定'],
  rectifying: ['整改中', '正在整改'],
  applied: ['申请销号'],
  extended: ['延期'],
});

/** What the office that decides on closure writes. */
export const CLOSURE_STEP = vocabulary({
  returned: ['退回', '退回整改'],
  verified: ['验收通过', '核查通过'],
  noticed: ['公示'],
  closed: ['销号', '已销号'],
  reopened: ['重新整改', '恢复整改'],
});
