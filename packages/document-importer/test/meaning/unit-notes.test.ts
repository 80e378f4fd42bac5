import { describe, expect, test } from 'vitest';
import { unitsIn } from '../../src/meaning/terms.js';
import { readParagraph } from '../../src/meaning/terms-of.js';

const CONTEXT = { firstLeads: false, year: 2026 } as const;

/** Bodies of a paragraph as `lead / support`. */
function units(text: string, context: { readonly firstLeads: boolean; readonly year?: number } = CONTEXT): string {
  const { terms } = readParagraph(text, context);
  return `${unitsIn(terms, 'lead').join('、')} / ${unitsIn(terms, 'support').join('、')}`;
}

describe('bodies are read', () => {
  test.each([
    ['落实制度。【责任单位：A局。B局，C局】', 'A局 / B局、C局'],
    ['落实制度。（责任单位：市司法局、市财政局）', '市司法局、市财政局 / '],
    ['落实制度。(责任单位:市司法局,各县区)', '市司法局、各县区 / '],
    ['落实制度。［责任单位：市司法局，各县（市）区政府］', '市司法局、各县（市）区政府 / '],
    ['落实制度。（牵头单位：市司法局；责任单位：市财政局、市审计局）', '市司法局 / 市财政局、市审计局'],
    ['落实制度。（市司法局、市财政局牵头，市审计局等配合）', '市司法局、市财政局 / 市审计局'],
    ['落实制度。（市司法局牵头）', '市司法局 / '],
    ['落实制度。（市司法局牵头，各县区负责）', '市司法局 / 各县区'],
    ['落实制度。（市司法局负责）', '市司法局 / '],
    ['责任单位:市司法局、市财政局', '市司法局、市财政局 / '],
    ['落实制度。责任单位：市司法局按职责分工分别负责。', '市司法局 / '],
    ['落实制度。牵头单位：市司法局，配合单位：市财政局。完成时限：2026年7月底前。', '市司法局 / 市财政局'],
    ['落实制度。（责任单位：市司法局；责任人：某某；完成时限：2026年底）', '市司法局 / '],
    ['落实制度。（市司法局、市财政局）', '市司法局、市财政局 / '],
    ['落实制度。【市司法局】', '市司法局 / '],
    ['落实制度。（市司法局牵头，市财政局配合，2026年11月底前完成）', '市司法局 / 市财政局'],
    [
      '落实制度。（牵头单位：市司法局；责任单位：市委编办及市直相关单位，6月底完成）',
      '市司法局 / 市委编办、市直相关单位',
    ],
    [
      '落实制度。（市政府办公室、市司法局及有关部门和县（区）政府）',
      '市政府办公室、市司法局、有关部门、县（区）政府 / ',
    ],
    ['落实制度。（省自然资源和规划局负责，各市（州）党委和政府配合）', '省自然资源和规划局 / 各市（州）党委和政府'],
    [
      '落实制度。（市教育局牵头，市体育局参与，各镇政府负责。以下均需各镇政府落实，不再列出）',
      '市教育局 / 市体育局、各镇政府',
    ],
    ['落实制度。（市教育局、市体育局等市级有关部门及各区政府负责）', '市教育局、市体育局、各区政府 / '],
    ['责任单位：市教育局，各街道（园区）。', '市教育局、各街道（园区） / '],
    ['协同责任单位：市教育局等，各县、市、区政府。', ' / 市教育局、各县、市、区政府'],
    ['牵头负责领导：某某。', ' / '],
    [
      '落实制度。（市司法局、市财政局、市审计局负责，排在第一位的部门为牵头部门，下同）',
      '市司法局 / 市财政局、市审计局',
    ],
  ])('%s', (text, expected) => {
    expect(units(text)).toBe(expected);
  });

  test('by a rule that was stated once', () => {
    expect(units('落实制度。（市司法局、市财政局负责）', { firstLeads: true })).toBe('市司法局 / 市财政局');
  });
});

test.each([
  ['加强司法所（站、点）建设。'],
  ['各级政府应建立主要负责人牵头、各部门分工落实的领导机制。'],
  ['制定《市司法局工作规则》（以下简称《规则》）。'],
  ['完善乡镇（街道）工作机制。'],
])('nobody is named by: %s', (text) => {
  expect(units(text)).toBe(' / ');
});

test.each([
  ['2026年6月底前完成清理。', 'date 2026-06-30'],
  ['到2027年，全面建成。', 'date 2027-12-31'],
  ['每年12月底前报送报告。', 'every 2026'],
  ['每季度通报一次情况。', 'every 2026'],
  ['自印发之日起30日内报备。', 'within 2026'],
  ['年底前完成。（市司法局牵头，9月底前完成）', 'date 2026-09-30,date 2026-12-31'],
  ['整改时限：2026年8月底前，并长期坚持', 'date 2026-08-31,ongoing 2026'],
  ['整改时限：立行立改，长期坚持', 'ongoing 2026'],
])('a time limit is read: %s', (text, expected) => {
  const { terms } = readParagraph(text, CONTEXT);
  expect(terms.deadlines.map((one) => `${one.kind} ${one.kind === 'date' ? one.date : '2026'}`).join()).toBe(expected);
});

test.each([
  ['贯彻落实“8337”发展思路和“三统一”制度，拨打12345热线。'],
  ['根据《法治政府建设实施纲要（2021—2025年）》和市政发〔2026〕7号文件要求。'],
  ['推行“9+X”清单和1545模式，实现“两个一流”。'],
  ['本措施有效期至2027年12月31日。'],
  ['目前已办理事项12.9万项，较上年增长5%。'],
])('nothing is counted and no day is set by: %s', (text) => {
  const { targets, deadlines } = readParagraph(text, CONTEXT).terms;
  expect({ targets, deadlines }).toEqual({ targets: [], deadlines: [] });
});
