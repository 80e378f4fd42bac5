import { describe, expect, test } from 'vitest';
import { formatUnits } from '../../src/notation/format-units.js';
import { parseUnits } from '../../src/notation/parse-units.js';
import type { Responsibility } from '../../src/schemas/responsibility.js';

/** One line for each responsibility: role/word: bodies ‹whole name› [scope] … */
function line({ role, word, units, scope, open }: Responsibility): string {
  const names = units.map(({ name, fullName }) => (fullName ? `${name}‹${fullName}›` : name));
  return `${role}/${word}: ${names.join(' | ')}${scope ? ` [${scope}]` : ''}${open ? ' …' : ''}`;
}

const forms: readonly (readonly [string, ...string[]])[] = [
  ['责任单位:甲局。乙局,丙局', 'lead/责任单位: 甲局', 'support/责任单位: 乙局 | 丙局'],
  ['责任单位：甲局、乙局', 'lead/责任单位: 甲局 | 乙局'],
  ['责任单位:甲局，各县（市）区政府', 'lead/责任单位: 甲局 | 各县（市）区政府'],
  ['责任部门：甲局', 'lead/责任部门: 甲局'],
  ['牵头单位：甲局；责任单位：乙局、丙局', 'lead/牵头单位: 甲局', 'support/责任单位: 乙局 | 丙局'],
  ['牵头单位：甲局，配合单位：乙局', 'lead/牵头单位: 甲局', 'support/配合单位: 乙局'],
  ['甲局、乙局牵头，丙局、丁局等配合', 'lead/牵头: 甲局 | 乙局', 'support/配合: 丙局 | 丁局 …'],
  ['甲局牵头', 'lead/牵头: 甲局'],
  ['甲局牵头，丙局，各市人民政府配合', 'lead/牵头: 甲局', 'support/配合: 丙局 | 各市人民政府'],
  ['甲局牵头，乙局负责', 'lead/牵头: 甲局', 'support/负责: 乙局'],
  ['甲局负责', 'lead/负责: 甲局'],
  ['甲局、乙局、丙局负责，排在第一位的部门为牵头部门，下同', 'lead/牵头部门: 甲局', 'support/负责: 乙局 | 丙局'],
  ['甲局、乙局，各省级人民政府按职责分工负责', 'lead/负责: 甲局 | 乙局 | 各省级人民政府 [按职责分工负责]'],
  ['甲局等有关部门和单位负责', 'lead/负责: 甲局 …'],
  ['责任单位：甲局、乙局按职责分工分别负责。', 'lead/责任单位: 甲局 | 乙局 [按职责分工分别负责]'],
  ['配合单位：甲局、乙局按职责分工负责', 'support/配合单位: 甲局 | 乙局 [按职责分工负责]'],
  ['甲局牵头负责，乙局参与', 'lead/牵头负责: 甲局', 'support/参与: 乙局'],
  ['责任单位：市司法局牵头，市财政局配合', 'lead/牵头: 市司法局', 'support/配合: 市财政局'],
  [
    'Responsible: Bureau of Justice, Bureau of Finance; Support: Audit Office',
    'lead/Responsible: Bureau of Justice | Bureau of Finance',
    'support/Support: Audit Office',
  ],
  [
    'Lead: Bureau of Justice; Responsible: Audit Office, etc.',
    'lead/Lead: Bureau of Justice',
    'support/Responsible: Audit Office …',
  ],
];

const traps: readonly (readonly [string, ...string[]])[] = [
  ['各市、县（区）人民政府', 'lead/: 各市、县（区）人民政府'],
  ['市、自治州人民政府', 'lead/: 市、自治州人民政府'],
  ['省司法厅，各市、县（区）人民政府，省财政厅', 'lead/: 省司法厅 | 各市、县（区）人民政府 | 省财政厅'],
  ['各县、市、区政府', 'lead/: 各县、市、区政府'],
  ['各市，各县', 'lead/: 各市 | 各县'],
  ['各市、市司法局', 'lead/: 各市 | 市司法局'],
  [
    '市住房城乡建设管理委（市道运局、市港航局）、市财政局',
    'lead/: 市住房城乡建设管理委（市道运局、市港航局） | 市财政局',
  ],
  ['各县〔市、区〕政府、市司法局', 'lead/: 各县〔市、区〕政府 | 市司法局'],
  ['全区各部门', 'lead/: 全区各部门'],
  ['各有关部门和单位', 'lead/: 各有关部门和单位'],
  ['各乡（镇）政府、,县政府各工作部门', 'lead/: 各乡（镇）政府 | 县政府各工作部门'],
  ['市司法局 市财政局　市审计局', 'lead/: 市司法局 | 市财政局 | 市审计局'],
  ['市司法局；市财政局', 'lead/: 市司法局 | 市财政局'],
  ['各高等院校、省高等法院', 'lead/: 各高等院校 | 省高等法院'],
  ['市司法局等5个部门', 'lead/: 市司法局 …'],
  ['市司法局（一处、，市财政局', 'lead/: 市司法局（一处 | 市财政局'],
  ['', ...[]],
  ['；、，。', ...[]],
];

const prefixes: readonly (readonly [string, readonly string[], string])[] = [
  ['省卫生健康委、教育厅', [], 'lead/: 省卫生健康委 | 教育厅‹省教育厅›'],
  ['市金融监管局、人行、银保监分局', [], 'lead/: 市金融监管局 | 人行 | 银保监分局'],
  ['市司法局、大连海关、税务局', [], 'lead/: 市司法局 | 大连海关 | 税务局'],
  ['市司法局、长海县财政局', [], 'lead/: 市司法局 | 长海县财政局'],
  ['市司法局、市场监管局', [], 'lead/: 市司法局 | 市场监管局'],
  ['市司法局、市场监管局', ['市市场监管局'], 'lead/: 市司法局 | 市场监管局‹市市场监管局›'],
  ['市委组织部、宣传部', ['市委宣传部'], 'lead/: 市委组织部 | 宣传部‹市委宣传部›'],
  ['市司法局、教育局', ['教育局'], 'lead/: 市司法局 | 教育局'],
  ['市司法局、仲裁办', ['市司法局'], 'lead/: 市司法局 | 仲裁办‹市仲裁办›'],
  ['省司法厅牵头，教育厅配合', [], 'lead/牵头: 省司法厅\nsupport/配合: 教育厅‹省教育厅›'],
];

/** The seeds' forms, as facts. */
const seeds: readonly (readonly [string, ...string[]])[] = [
  [
    '责任单位:县依法行政办公室。各乡(镇)政府、县政府各工作部门(含各直属机构,下同)',
    'lead/责任单位: 县依法行政办公室',
    'support/责任单位: 各乡(镇)政府 | 县政府各工作部门 [含各直属机构,下同]',
  ],
  ['责任单位:县依法行政办公室', 'lead/责任单位: 县依法行政办公室'],
  [
    '责任单位:县政府法制办、县政府行政服务中心。各乡(镇)政府,县政府工作部门',
    'lead/责任单位: 县政府法制办 | 县政府行政服务中心',
    'support/责任单位: 各乡(镇)政府 | 县政府工作部门',
  ],
];

describe('parseUnits', () => {
  test.each([...forms, ...traps, ...seeds])('reads %s', (text, ...expected) => {
    expect(parseUnits(text).map(line)).toEqual(expected);
  });

  test.each(prefixes)('completes the prefix in %s with %j on record', (text, known, expected) => {
    expect(parseUnits(text, { known }).map(line).join('\n')).toBe(expected);
  });

  test('takes word, role and the presence of a lead from its caller', () => {
    expect(parseUnits('甲局', { word: '责任单位' }).map(line)).toEqual(['lead/责任单位: 甲局']);
    expect(parseUnits('甲局', { word: '责任单位', withLead: true }).map(line)).toEqual(['support/责任单位: 甲局']);
    expect(parseUnits('甲局', { word: '协作', role: 'support' }).map(line)).toEqual(['support/协作: 甲局']);
  });

  test('keeps a name to the letter', () => {
    expect(parseUnits('责任单位： 市 ＡＢ 中心（东区） 、乙局')[0]?.units[0]?.name).toBe('市 ＡＢ 中心（东区）');
  });
});

describe('formatUnits', () => {
  test.each([...forms, ...seeds])('reads its own writing of %s back', (text) => {
    const units = parseUnits(text);
    expect(parseUnits(formatUnits(units))).toEqual(units);
  });

  test('writes entries, joined supporters and role words', () => {
    expect(formatUnits(parseUnits('责任单位:甲局。乙局,丙局'))).toBe('责任单位：甲局。乙局、丙局');
    expect(formatUnits(parseUnits('甲局牵头、乙局等配合'))).toBe('甲局牵头，乙局等配合');
  });
});
