import type { Problem, ProblemCode } from './problem.js';
import { RELEASE_PATH } from './release-schema.js';
import { visible } from './visible.js';

type Sentence = (path: string, problem: Problem) => string;

const ZH: Readonly<Record<ProblemCode, Sentence>> = {
  'release-unreadable': (path, { detail }) => `${path}：不是可用的发布文件（${detail}）`,
  'manifest-unreadable': (path, { detail }) => `${path}：不是可用的清单（${detail}）`,
  'manifest-changed': (path, { expected, actual }) => `${path}：不是所发布的清单，应为 ${expected}，实为 ${actual}`,
  'path-refused': (path) => `${path}：清单里的路径不可用`,
  'path-repeated': (path) => `${path}：清单里有同名路径，大小写和编码形式不作区分`,
  'record-repeated': (path) => `${path}：清单里的记录重复`,
  'file-missing': (path) => `${path}：缺少文件`,
  'file-changed': (path, { expected, actual }) => `${path}：内容与清单不符，应为 ${expected}，实为 ${actual}`,
  'file-size': (path, { expected, actual }) => `${path}：字节数与清单不符，应为 ${expected}，实为 ${actual}`,
  'file-unreadable': (path, { detail }) => `${path}：无法读取（${detail}）`,
  'file-not-regular': (path) => `${path}：不是普通文件，例如是链接`,
  'file-unlisted': (path) => `${path}：清单里没有这个文件`,
  'chain-broken': (path, { expected, actual }) =>
    `${path}：没有接在给定的上一次发布之后，应为 ${expected}，实为 ${actual}`,
  'chain-date': (path, { expected, actual }) => `${path}：发布日期 ${actual} 早于上一次发布的 ${expected}`,
  'signature-missing': (path) => `${path}：没有签名`,
  'signature-invalid': (path) => `${path}：签名与内容不符`,
  'signature-other-key': (path, { expected, actual }) =>
    `${path}：签名用的是别的密钥，应为 ${expected}，实为 ${actual}`,
};

const EN: Readonly<Record<ProblemCode, Sentence>> = {
  'release-unreadable': (path, { detail }) => `${path}: is not a usable release (${detail})`,
  'manifest-unreadable': (path, { detail }) => `${path}: is not a usable manifest (${detail})`,
  'manifest-changed': (path, { expected, actual }) =>
    `${path}: is not the manifest that was released, expected ${expected}, found ${actual}`,
  'path-refused': (path) => `${path}: the manifest names a path that cannot be used`,
  'path-repeated': (path) => `${path}: the manifest names this path twice, case and Unicode form not counted`,
  'record-repeated': (path) => `${path}: the manifest names this record twice`,
  'file-missing': (path) => `${path}: is missing`,
  'file-changed': (path, { expected, actual }) =>
    `${path}: differs from the manifest, expected ${expected}, found ${actual}`,
  'file-size': (path, { expected, actual }) => `${path}: has ${actual} bytes instead of ${expected}`,
  'file-unreadable': (path, { detail }) => `${path}: cannot be read (${detail})`,
  'file-not-regular': (path) => `${path}: is no regular file, a link for example`,
  'file-unlisted': (path) => `${path}: is not in the manifest`,
  'chain-broken': (path, { expected, actual }) =>
    `${path}: does not follow the given release, expected ${expected}, found ${actual}`,
  'chain-date': (path, { expected, actual }) =>
    `${path}: is dated ${actual}, before the release before it (${expected})`,
  'signature-missing': (path) => `${path}: is not signed`,
  'signature-invalid': (path) => `${path}: the signature does not fit the content`,
  'signature-other-key': (path, { expected, actual }) =>
    `${path}: is signed by another key, expected ${expected}, found ${actual}`,
};

/** One sentence about a problem; what strangers wrote in it is made visible. */
export function describeProblem(problem: Problem, language: 'zh-CN' | 'en'): string {
  const words = language === 'en' ? EN : ZH;
  return words[problem.code](visible(problem.path ?? RELEASE_PATH), {
    ...problem,
    ...(problem.detail !== undefined && { detail: visible(problem.detail) }),
  });
}
