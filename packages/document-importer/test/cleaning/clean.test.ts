import { expect, test } from 'vitest';
import { clean, cleanWords } from '../../src/cleaning/clean.js';
import { readText } from '../../src/readers/read-text.js';

test.each([
  ['readings behind characters', '關(guān)于進(jìn)一步規(guī)范執(zhí)法', '关于进一步规范执法'],
  ['readings without tones, twice', '政(zheng)(zheng)府辦(ban)公廳(ting)印(yin)發(fa)', '政府办公厅印发'],
  ['a bracket that is no reading', '建设物联网(iot)平台', '建设物联网（iot）平台'],
  ['a comma before every mark', '推进依法行政,、加快建设,,落实责任,。', '推进依法行政、加快建设，落实责任。'],
  ['a comma behind a mark', '各乡镇政府、,县政府各部门', '各乡镇政府、县政府各部门'],
  ['wide letters and digits', '２０２６年ＡＰＰ上线１．５万人', '2026年APP上线1.5万人'],
  [
    'half-width marks between Han characters',
    '加强领导,落实责任;明确分工:按期完成',
    '加强领导，落实责任；明确分工：按期完成',
  ],
  ['half-width brackets', '(一)总则(试行)', '（一）总则（试行）'],
  ['straight quotation marks', '推行"一网通办"改革', '推行“一网通办”改革'],
  ['blanks inside a document number', '（市政发〔2026〕 7号）', '（市政发〔2026〕7号）'],
  ['leftovers of markup', "星洲市工作要点'>", '星洲市工作要点'],
  ['entities', '&ldquo;互联网&rdquo;&nbsp;监管', '“互联网” 监管'.replace(' ', '')],
  [
    'wrong Traditional forms in a Simplified text',
    '做好後勤保障，核定馀额，最後总结',
    '做好后勤保障，核定余额，最后总结',
  ],
  ['words of a collecting site', '落实责任。秘书之家—全网资源每日更新', '落实责任。'],
  ['numbers that are one character', '㈠健全机制\n⒉落实责任', '（一）健全机制\n2.落实责任'],
  ['question marks for wide blanks', '?\n????? ?星洲市司法局\n?? 2026年5月6日', '\n星洲市司法局\n2026年5月6日'],
  ['a number read one byte off at the head of a line', '总则\n?。ㄒ唬┲笇枷?。依法', '总则\n（一）指导思想。依法'],
  [
    'such a number whose next byte vanished',
    '二、任务\n?。ㄒ唬嵤┬乱惠嗈r业转移，加快发展',
    '二、任务\n（一）实施新一轮农业转移，加快发展',
  ],
  ['a dash for a number', '—、总体要求\n二、任务', '一、总体要求\n二、任务'],
  ['such a number behind a blank', '总则\n ?。ㄒ唬┲笇枷?。依法', '总则\n（一）指导思想。依法'],
  ['such a number in front of words nobody knows', '总则\n?。ǘ┴瓮圃拧', '总则\n（二）┴瓮圃拧'],
  ['figures with half-width marks', '比例为1:2，时间9:30，共1,200件', '比例为1:2，时间9:30，共1,200件'],
])('%s', (_, text, cleaned) => {
  expect(cleanWords(text)).toBe(cleaned);
});

test('a document that is Traditional throughout stays as it is', () => {
  expect(cleanWords('行政長官會同行政會議，為實施條例訂立規例')).toBe('行政長官會同行政會議，為實施條例訂立規例');
});

test('a mainland document that is Traditional throughout was made so by a converter', () => {
  expect(cleanWords('各縣人民政府要貫徹落實習近平法治思想和國務院部署，指導鄉鎮推進依法行政')).toBe(
    '各县人民政府要贯彻落实习近平法治思想和国务院部署，指导乡镇推进依法行政',
  );
});

test.each([
  ['before an indent inside a line', '加强领导。　　二、健全机制', '加强领导。\n二、健全机制'],
  [
    'between a heading and its text',
    '一、工作目标到2028年，各县区执法能力明显提升，群众满意度明显提高。\n二、主要任务（一）健全制度1.完善清单。',
    '一、工作目标\n到2028年，各县区执法能力明显提升，群众满意度明显提高。\n二、主要任务\n（一）健全制度\n1.完善清单。',
  ],
  ['behind a number that stands alone', '一、\n发展环境\n（一）\n主要成效。', '一、发展环境\n（一）主要成效。'],
  [
    'in a sentence that lines break',
    '各部门要按照职责分工，切实抓好各项任务的落\n实，确保取得成效，并按时报送情况。',
    '各部门要按照职责分工，切实抓好各项任务的落实，确保取得成效，并按时报送情况。',
  ],
  [
    'in a title inside quotation marks',
    '关于印发《星洲市工作方案\n（2026—2030年）》的通知',
    '关于印发《星洲市工作方案（2026—2030年）》的通知',
  ],
  [
    'not behind a heading',
    '（一）依法履行职责，治理能力不断提升\n深入推进改革，取得新的成效。',
    '（一）依法履行职责，治理能力不断提升\n深入推进改革，取得新的成效。',
  ],
])('line ends %s', (_, text, cleaned) => {
  const source = readText({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  expect(clean(source).text).toBe(cleaned);
});
