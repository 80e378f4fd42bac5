import { NUMERAL } from './numerals.js';
import { type Span, trimmed } from './span.js';

/** How a role word binds: `either` means lead, or support where another body of the same run leads. */
export type RoleWordKind = 'lead' | 'support' | 'either';

/** What may follow the name of a body in a list. */
export interface UnitTail {
  /** The name alone. */
  readonly name: Span;
  /** The role word that closes the list up to here; it may be the end of scope words, as in 按职责分工负责. */
  readonly role?: { readonly word: string; readonly kind: RoleWordKind; readonly inScope: boolean };
  /** Words that bound the duty, as printed; explanatory round brackets without their marks. */
  readonly scope: readonly string[];
  /** 等 ends the list. */
  readonly open: boolean;
}

const ROLE_WORDS: readonly (readonly [RoleWordKind, RegExp])[] = [
  ['lead', /(?:负责|共同|联合)?牵头(?:负责|组织|落实|组织实施)?$|主办$/],
  ['support', /(?:共同|积极|支持|协同|参与)?配合$|协助$|协办$|协同$|参加$|参与$/],
  ['either', /(?:分别|共同|具体|组织)?负责$|承办$|组织实施$|(?:抓好|组织)?落实$/],
];
const SCOPE = /(?:按照?|依照?|根据)(?:各自)?(?:部门|工作|任务)?(?:职责|职能|分工)\p{Script=Han}{0,12}$/u;
const OPEN = new RegExp(
  `(?<![高中初平同])等(?:(?:[${NUMERAL}]{1,4}[个家])?[省市县区]?直?(?:各有关|有关|相关|其他)?(?:部门|单位|机关|机构|地区|地方)(?:[和及](?:单位|部门|地区))?)?$|(?:\\s|^)(?:etc\\.?|and others|among others)$`,
);
const NOTE = /\((?:含|包括|不含|不包括|除|下同|以下)[^()]{0,200}\)$/;

/** Takes role word, scope and 等 off the end of one item of a list of bodies. `folded` has half-width signs. */
export function readUnitTail(text: string, folded: string, item: Span): UnitTail {
  const scope: string[] = [];
  let [name, open]: [Span, boolean] = [item, false];
  let role: UnitTail['role'];
  // Each turn takes one thing off; an item that carries more than these few is no name.
  for (let turn = 0; turn < 6; turn += 1) {
    const words = folded.slice(name.start, name.end);
    const bound = SCOPE.exec(words);
    const found: RegExpExecArray | undefined | null = bound ?? NOTE.exec(words) ?? OPEN.exec(words) ?? roleAtEnd(words);
    if (!found) break;
    const taken = { start: name.start + found.index, end: name.end };
    const printed = text.slice(taken.start, taken.end);
    if (bound) scope.unshift(printed);
    else if (found[0].startsWith('(')) scope.unshift(printed.slice(1, -1));
    else if (OPEN.test(found[0])) open = true;
    role ??= roleWordOf(found[0], bound !== null);
    name = trimmed(text, { start: name.start, end: taken.start });
  }
  return { name, scope, open, ...(role && { role }) };
}

function roleAtEnd(words: string): RegExpExecArray | undefined {
  return ROLE_WORDS.map(([, pattern]) => pattern.exec(words)).find((found) => found !== null) ?? undefined;
}

function roleWordOf(words: string, inScope: boolean): UnitTail['role'] {
  for (const [kind, pattern] of ROLE_WORDS) {
    const word = pattern.exec(words)?.[0];
    if (word) return { word, kind, inScope };
  }
  return undefined;
}
