/** Everything that can be wrong with a release; permanent kebab-case codes, never translated. */
export const PROBLEM_CODES = [
  'release-unreadable',
  'manifest-unreadable',
  'manifest-changed',
  'path-refused',
  'path-repeated',
  'record-repeated',
  'file-missing',
  'file-changed',
  'file-size',
  'file-unreadable',
  'file-not-regular',
  'file-unlisted',
  'chain-broken',
  'chain-date',
  'signature-missing',
  'signature-invalid',
  'signature-other-key',
] as const;

/** See {@link PROBLEM_CODES}. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One thing that is wrong with a release. */
export interface Problem {
  readonly code: ProblemCode;
  /** The file, or what takes its place in a manifest. */
  readonly path?: string;
  readonly expected?: string;
  readonly actual?: string;
  /** What a reader ran into, as a code or a short technical phrase. */
  readonly detail?: string;
}

/** Problems in an order that does not depend on which file was read first. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const key = ({ code, path = '' }: Problem) => `${PROBLEM_CODES.indexOf(code) + 10} ${path}`;
  return problems.toSorted((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}
