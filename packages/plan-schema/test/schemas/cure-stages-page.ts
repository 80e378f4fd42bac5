import { CURE_FIELDS } from '../../src/check/cure-fields.js';
import { CLOSURE_OUTCOME } from '../../src/schemas/closure.js';
import { CURE_STAGES, CURE_TRANSITIONS, type CureStage } from '../../src/schemas/cure-stages.js';
import { CLOSURE_STEP, CURE_STEP } from '../../src/schemas/cure-steps.js';
import type { Vocabulary } from '../../src/schemas/vocabulary.js';

/** The page that prints the way of a cure from the data: `docs/cure-stages.md`. */
export function cureStagesPage(): string {
  return [
    '# Stages of a cure\n',
    'A recorded finding is `registered` (登记). From there its cure moves along this table and no other way: a step that is not',
    'listed is an error of `zhunsheng check`. The table is `CURE_TRANSITIONS` of `@zhunsheng/plan-schema`; the page is written by',
    '`npm run generate -w @zhunsheng/plan-schema`.\n',
    ...table(
      ['Stage', 'Words', 'Next steps', 'Written in'],
      CURE_STAGES.map((stage) => [`\`${stage}\``, wordsOf(stage), nextOf(stage), fileOf(stage)]),
    ),
    'Entries of both files make one history: by day, and on one day in the order of the table. Beside the steps there is',
    `\`extended\` (${words(CURE_STEP, 'extended')}) in \`rectifications/\`: it moves the deadline, changes no stage, and is possible at any stage but \`closed\`.\n`,
    '## What an entry needs\n',
    ...table(
      ['Step', 'Fields'],
      Object.entries(CURE_FIELDS).flatMap(([step, fields]) =>
        fields.length === 0 ? [] : [[`\`${step}\``, fields.map((field) => `\`${field}\``).join(', ')]],
      ),
    ),
    'A closure as `closed-not-rectified` also needs its `reason`. An extension starts `from` the deadline in force. A finding',
    'is closed no earlier than the last day of its public notice.\n',
    '## Outcomes of a closure\n',
    ...table(
      ['Outcome', 'Words'],
      CLOSURE_OUTCOME.tokens.map((outcome) => [`\`${outcome}\``, words(CLOSURE_OUTCOME, outcome)]),
    ),
    'A closure is written by another unit than the one that cures, under whatever name: nobody verifies, notices, closes or',
    'approves its own cure.',
    '',
  ].join('\n');
}

function nextOf(stage: CureStage): string {
  const next = CURE_TRANSITIONS.filter(({ from }) => from === stage);
  return next
    .map(
      ({ to, outcomes }) => `\`${to}\`${outcomes ? ` (only ${outcomes.map((one) => `\`${one}\``).join(', ')})` : ''}`,
    )
    .join(', ');
}

function fileOf(stage: CureStage): string {
  if (stage === 'registered') return '`inspections/<round>/findings/<finding>.yaml`';
  return isOf(CURE_STEP, stage) ? '`rectifications/<finding>.yaml`' : '`closures/<finding>.yaml`';
}

function wordsOf(stage: CureStage): string {
  if (stage === 'registered') return '登记';
  return isOf(CURE_STEP, stage) ? words(CURE_STEP, stage) : words(CLOSURE_STEP, stage);
}

function isOf({ tokens }: Vocabulary<string>, token: string): boolean {
  return tokens.includes(token);
}

function words({ words: accepted }: Vocabulary<string>, token: string): string {
  return Object.keys(accepted)
    .filter((word) => accepted[word] === token)
    .join('、');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}
