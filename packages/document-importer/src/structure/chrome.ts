/** Why a line is no part of the document. */
export type SkipReason =
  | 'navigation'
  | 'page-tools'
  | 'site-footer'
  | 'publication-note'
  | 'repeated-title'
  | 'label'
  | 'contents'
  | 'page-number'
  | 'separator'
  | 'print-note'
  | (string & {});

const TOOLS =
  '首 ?页|打印(?:本页)?|关闭(?:窗口|本页)?|收藏(?:本页)?|分享(?:到)?|下载|全屏|返回(?:顶部|首页|列表)?|字体|字号|大|中|小|朗读|语音播报|无障碍(?:浏览)?|繁体|简体|本网站(?:已经?)?支持IPV?6|视力保护色|合集下载|English|登录|注册|我要纠错|微信|微博|手机版|移动版|小程序|政务(?:微信|微博)|微信公众号|无障碍阅读|×|扫一扫|上一篇|下一篇|加入收藏|设为首页|长者模式|长者版|长辈版|关怀版|长者助手|老年人模式|T|\\+|-|A';
const TOOL_LINE = new RegExp(
  `^(?:[\\[【（(|｜·•●:：>\\]】）) ]{0,6}(?:${TOOLS})[\\]】）)|｜·:：>\\[【（( ]{0,6}){1,14}$`,
);
/** Words of the trades that put their links into pages of offices. */
const HIJACKED =
  /无码|人妻|无遮挡|一区二区|老司机|久久(?:精品|久久|国产|综合)|(?:成人|av|性爱|黄色)(?:视频|影院|网站)|[投开]注(?:官网|平台)|博彩|开户网/i;
const FORMS: readonly (readonly [SkipReason, RegExp])[] = [
  ['navigation', /^.{0,8}(?:位置|当前栏目)[是为]?[:：]/],
  ['navigation', /^.{0,8}位置 ?首 ?页.{0,60}[>＞»›]/],
  ['navigation', /^[^>＞»›。，]{2,16}[>＞»›][^>＞»›。，]{2,20}[>＞»›][^。，]{0,40}$/],
  // The name of a site, alone or with a second name of it.
  [
    'navigation',
    /^[\p{Script=Han}A-Za-z\d]{2,8}网(?:[-—_|· ]{1,3}[\p{Script=Han}]{2,20}(?:网|大全|平台|门户|系统|资料库))?$/u,
  ],
  ['navigation', /^.{0,30}(?:19|20)\d\d年\d{1,2}月\d{1,2}日.{0,3}星期[一二三四五六日天]/],
  ['navigation', /^首 ?页 ?(?:[>＞»›|｜/-]|—)/],
  ['navigation', /^(?:>{1,2}|[»›＞]) ?\S|^(?:[^>＞»›，。]{1,20}(?:>{1,2}|[»›＞]) ?){2}/],
  [
    'publication-note',
    /^(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s{0,4}\d{1,2}:\d{2}(?::\d{2})?)?[\s|]{0,6}(?:来源|作者|信息来源|稿源|发布机构|浏览|点击|阅读|访问)(?:次数|量|数)?[:：].{0,60}$/,
  ],
  [
    'navigation',
    /^(?:欢迎(?:您)?(?:登[录陆]|访问|光临|来到).{2,30}(?:网站?|平台|门户)|(?:文章)?正文|(?:文章|法规|文件)属性)$/,
  ],
  ['navigation', /^(?:[A-Z]{2}|https?:\/\/[\w./-]{4,60})$/],
  ['page-tools', /^(?:字体|字号|【?字号)[:：]?[【[（(]?[ 大中小】\]）)[【（(|]{0,20}/],
  // What is left of the name of a field: 题:, 号:.
  ['label', /^[称题号词]\s?[:：].{0,80}$/],
  ['page-tools', /^(?:浏览|阅读|点击|访问)(?:次数|量|数)?[:：] ?\d{0,9}/],
  [
    'page-tools',
    /^(?:扫一扫|分享到|打印本页|关闭窗口|【?(?:打印|关闭|纠错)】?(?: |$)|相关(?:链接|文档|附件下载|阅读|解读|稿件|文章|新闻|推荐)[:：]?$|猜你喜欢[:：]?$|上一[篇条][:：]|下一[篇条][:：]|附件下载[:：]?$|相关(?:稿件|文章|新闻|推荐|阅读)[:：].{0,80}$)/,
  ],
  ['site-footer', /(?:Copyright|版权所有|ICP备 ?\d|公网安备 ?\d|网站标识码|Allright|All ?rights? ?reserved)/i],
  [
    'site-footer',
    /^(?:主办|承办|技术支持|网站地图|联系我们|网站管理|维护单位)(?:单位)?[:：|｜ ].{0,80}(?:网|中心|府|办|公司|电话)/,
  ],
  ['publication-note', /^(?:19|20)\d\d[-/]\d{1,2}[-/]\d{1,2} \d{1,2}:\d\d(?::\d\d)?(?: [^，。；]{0,40})?$/],
  ['publication-note', /^[【（([]?(?:信息|文章|稿件|内容)?来源[:：].{0,80}$/],
  ['publication-note', /^[【（([]?(?:发布|发表|更新|上传|公开)?(?:时间|日期|于)[:：]\s?(?:19|20)\d\d.{0,80}$/],
  [
    'publication-note',
    /^(?:19|20)\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?: ?\d{1,2}:\d\d(?::\d\d)?)?.{0,20}来源[:：].{0,60}$/,
  ],
  ['publication-note', /^[（(]?(?:作者|编辑|责任编辑|责编|审核|供稿|撰稿|录入|校对)[:：].{0,40}$/],
  [
    'site-words',
    /^[（(…]{0,4}(?:开头|中间|以下|后面|结尾|内容)?部?分?已?省略\d{1,6}字|^仅展示\d{1,6}字|^本文(?:链接|网址|关键词|标签)[:：]|^扫描?(?:上方|下方)?二维码|^.{2,20}微信公众号$/,
  ],
  [
    'site-words',
    /(?:小编|本站)[^。]{0,40}(?:整理|推荐|精心|提供)|仅?供(?:大家|您)(?:参考|学习|阅读)|欢迎咨询|^(?:本文档由|版权说明|文档简介|下载(?:本)?文档|下载地址|点击(?:此处)?下载|继续免费阅读|已阅读\d)/,
  ],
  ['site-words', HIJACKED],
  [
    'site-words',
    /^(?:(?:规定|办法|条例|细则|制度|文件|政策|通知)?(?:全文|正文|原文)|(?:基本|内容)(?:介绍|简介))[：:]?$/,
  ],
  // Collections that put several texts on one page count them so.
  ['site-words', /^第[一二三四五六七八九十\d]{1,3}篇[：:]/],
  [
    'site-words',
    /^(?:.{0,60}\.(?:docx?|pdf|wps)|上传(?:人|者)[：:].{0,160}|下载 ?相关 ?举报|(?:收藏 ?)?分享[（(]赏[)）]|点击查看更多.{0,6}|下载资源|资源描述[：:]?|内容预览[：:]?|全文预览|文章正文|《.{2,80}》由会员(?:上传)?分享.{0,200}|ID[:：]\d{4,12}|大小[:：] ?[\d.]{1,8} ?[KMG]B|页数[:：] ?\d{1,4} ?页|格式[:：] ?\w{2,5})$/,
  ],
  [
    'site-words',
    /^[-•·] ?(?:\d{1,6}|约 ?[\d.]{1,6}[千万]?[字页]|举报|收藏|点赞|(?:19|20)\d\d-\d\d-\d\d ?发布于.{2,6})$/,
  ],
  ['page-tools', /^[\w./-]{1,60}\.(?:png|jpe?g|gif|svg|bmp)$/i],
  [
    'site-words',
    /^(?:基本介绍|相关词条|热门词条|联络我们|发布信息，内容全文，?|[•·] ?(?:中文名|外文名|别名)[:：].{0,80})$/,
  ],
  // The words of a header whose cells a copy put together: 考核项目考核内容标准分扣分标准.
  [
    'table-header',
    /^(?:序号|(?:考核|考评|检查|评分|验收|自查)(?:项目|内容|指标|标准|办法|方式|细则)|及?(?:评分|计分)标准|评分项|分值|标准分|扣分项|扣分标准|自评分|考评分|得分|备注|责任单位|类别|项目){3,9}(?:[（(]\d{1,3}分[)）])?$/,
  ],
  ['page-number', /^.{2,60}_第\d{1,4}页$/],
  ['separator', /^[^\p{L}\p{N}]{1,60}$/u],
  ['page-number', /^(?:[-—–] ?\d{1,3} ?[-—–]|第 ?\d{1,3} ?页(?: ?\/? ?共? ?\d{1,4} ?页?)?|\d{1,3} ?\/ ?\d{1,3})$/],
  ['separator', /^[-—_=*·.。…~ ]{3,200}$/],
  ['print-note', /^(?:抄送|抄报|分送|报送)[:：]/],
  ['print-note', /(?:办公室|办公厅|秘书科|秘书处)[ \u3000]{0,10}(?:\d{4}年\d{1,2}月\d{1,2}日)印发$/],
];

/** A list of data that was pasted keeps its bullets. */
const BULLET = /^[-•·●◆■]\s{1,4}|^[•·●◆■](?=\p{Script=Han})/u;

/** Whether a line is of the page or the print around the document, and of what kind. */
export function chromeReason(text: string): SkipReason | undefined {
  if (text.length > 300) return undefined;
  if (TOOL_LINE.test(text) && text.length < 80 && !/^[大中小]$/.test(text)) return 'page-tools';
  if (menu(text) || crumbs(text)) return 'navigation';
  const words = text.replace(BULLET, '');
  const reason = FORMS.find(([, form]) => form.test(text) || form.test(words))?.[0];
  // A sentence of the text may speak of copyright, of codes of sites and the like.
  return reason === 'site-footer' && /[^。]{8}。[^。]{4}/.test(text) ? undefined : reason;
}

/** Several short words between bars, or between blanks behind 首页. */
function menu(text: string): boolean {
  const words = text.split(/^首 ?页 /.test(text) ? /[|｜ ]/ : /[|｜]/);
  return words.length >= 4 && words.every((word) => word.trim().length <= 10) && !/[，。；]/.test(text);
}

/** Names of columns that each lead to the next: 要闻 -> 审计公告 -> 整改情况. */
function crumbs(text: string): boolean {
  const words = text.split(/->|[>＞»›→]/);
  return words.length >= 3 && words.every((word) => word.trim().length <= 14) && !/[，。；：]/.test(text);
}
