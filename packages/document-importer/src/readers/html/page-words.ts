const FOOTER =
  /ICP备|公网安备|网站标识码|版权所有|Copyright|主办单位[:：]|承办单位[:：]|技术支持[:：]|网站地图|网站声明|政府网站找错|建议使用.{0,20}浏览器|邮政编码[:：]/i;
const TOOL =
  /^(?:[【[(（]?(?:字体|字号|大小)[:：]|(?:打印|关闭|收藏|分享|下载|全屏)(?:本页|窗口|到)?(?:[\s|【】[\]]|$)|分享到|扫一扫|扫码|浏览(?:次数|量)|点击(?:数|次数|率)|阅读(?:量|次数)|访问(?:量|次数)|责任编辑|编辑[:：]|【(?:打印|关闭|字体|字号)|\[(?:打印|关闭|字体|字号)|打印本页|关闭窗口|我要纠错|无障碍|返回顶部|语音播报|朗读|收藏本站|设为首页)/;
const CRUMB = /^(?:您?(?:现在|当前)(?:的)?(?:所在)?(?:的)?位置|当前位置|位置|首\s{0,9}页\s{0,9}[>＞»/|-])/;
const NEIGHBOUR = /^(?:上一[篇条页]|下一[篇条页]|相关(?:阅读|链接|文章|新闻|信息|文件)|更多[>＞»]{0,3}$|热点推荐)/;
const ATTACHMENT = /^附件|\.(?:docx?|xlsx?|pdf|wps|et|zip|rar|ofd)$/i;

/** Words that only the foot of a government site has. */
export function isFooterText(text: string): boolean {
  return FOOTER.test(text);
}

/** Buttons and counters around an article. */
export function isToolText(text: string): boolean {
  return TOOL.test(text);
}

/** Where one stands on a site. */
export function isCrumbText(text: string): boolean {
  return CRUMB.test(text);
}

/** Links to what stands beside an article. */
export function isNeighbourText(text: string): boolean {
  return NEIGHBOUR.test(text);
}

/** A link to a file that belongs to an article. */
export function isAttachmentText(text: string): boolean {
  return ATTACHMENT.test(text.trim());
}
