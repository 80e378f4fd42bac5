import { describeProblem } from '../../manifest/problem-words.js';
import type { VerdictDocument } from './verdict.js';
import type { Verdict } from './verify-site.js';

interface Words {
  readonly release: (number: string, date: string, files: number) => string;
  readonly hash: (sha256: string) => string;
  readonly signature: Readonly<Record<Verdict['signature'], string>>;
  readonly chain: Readonly<Record<Verdict['chain'], string>>;
  readonly invisible: string;
  readonly verdict: Readonly<Record<Verdict['verdict'], (problems: number) => string>>;
}

const ZH: Words = {
  release: (number, date, files) => `发布 ${number}（${date}），清单列有 ${files} 个文件`,
  hash: (sha256) => `  发布文件的 SHA-256：${sha256}`,
  signature: {
    absent: '  签名：没有',
    unproven: '  签名：与所附公钥相符，但没有用 --key 给出公钥，是谁的密钥未经证实',
    proven: '  签名：由给定的密钥签出',
    refused: '  签名：不予认可',
  },
  chain: {
    first: '  衔接：首次发布',
    linked: '  衔接：接在给定的上一次发布之后',
    unexamined: '  衔接：没有核对，用 --previous 给出上一次发布',
    broken: '  衔接：断开',
  },
  invisible: '  通过网址看不到清单以外的文件，是否有多出的文件不得而知',
  verdict: {
    proven: () => '已证实：网站与发布一致，签名属于给定的密钥。',
    unproven: () => '网站与发布文件一致；由谁发布，未经证实。',
    refuted: (problems) => `不成立：${problems} 个问题。`,
  },
};

const EN: Words = {
  release: (number, date, files) =>
    `Release ${number} (${date}), ${files} ${files === 1 ? 'file' : 'files'} in the manifest`,
  hash: (sha256) => `  SHA-256 of the release: ${sha256}`,
  signature: {
    absent: '  signature: none',
    unproven: '  signature: fits the key that it names, but no --key was given, so whose key it is stays unproven',
    proven: '  signature: made by the expected key',
    refused: '  signature: refused',
  },
  chain: {
    first: '  chain: first release',
    linked: '  chain: follows the given release',
    unexamined: '  chain: not examined; give the release before with --previous',
    broken: '  chain: broken',
  },
  invisible: '  files beyond the manifest cannot be seen at an address, so there may be some',
  verdict: {
    proven: () => 'Proven: the site is what was released, signed by the expected key.',
    unproven: () => 'The site agrees with its release; who released it is unproven.',
    refuted: (problems) => `Refuted: ${problems} ${problems === 1 ? 'problem' : 'problems'}.`,
  },
};

/** A verdict for people: every problem, then what was and was not examined, and the conclusion last. */
export function verdictLines(verdict: Verdict, language: 'zh-CN' | 'en'): readonly string[] {
  const words = language === 'en' ? EN : ZH;
  const { release, files, signature, chain, problems } = verdict;
  return [
    ...problems.map((problem) => describeProblem(problem, language)),
    ...(release ? [words.release(release.number, release.releasedOn, files.listed), words.hash(release.sha256)] : []),
    ...(release ? [words.signature[signature], words.chain[chain]] : []),
    ...(files.unlisted === 'invisible' ? [words.invisible] : []),
    words.verdict[verdict.verdict](problems.length),
  ];
}

/** A verdict as the document that `--json` prints. */
export function verdictDocument(site: string, verdict: Verdict, language: 'zh-CN' | 'en'): VerdictDocument {
  const problems = verdict.problems.map((problem) => ({ ...problem, reason: describeProblem(problem, language) }));
  return { site, ...verdict, problems };
}
