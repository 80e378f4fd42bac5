import type { MadePlan } from './made-plan.js';

const linesOf = ({ blocks }: MadePlan): readonly string[] => blocks.map(({ number = '', text }) => number + text);
const FOOT =
  '<div class="footer"><p>主办单位：星洲市人民政府办公室　网站标识码：0000000000</p><p>星ICP备00000000号　星公网安备 00000000000000号</p></div>';
const NAV =
  '<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zw/">政务公开</a></li><li><a href="/fw/">办事服务</a></li></ul></div>';

/** A page of a content management system: menu, crumbs, tools, article, neighbours, foot. */
export function articleHtml(plan: MadePlan): Uint8Array {
  const { title, issuedOn } = plan;
  return utf8(`<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="2026-03-20 10:15"><meta content="市司法局" name="ContentSource"><meta name="SiteName" content="星洲市人民政府"><title>${title}_星洲市人民政府门户网站</title></head><body>
<div class="top"><a href="#">无障碍</a> <a href="#">简体</a>|<a href="#">繁体</a></div>${NAV}
<div class="BreadCrumb">您现在的位置：<a href="/">首页</a> &gt; <a href="/zw/">政务公开</a> &gt; 正文</div>
<div class="main"><h1 class="title">${title}</h1><p class="info">发布日期：2026-03-20　来源：市司法局　浏览次数：<span id="hits">123</span></p>
<div class="share">分享到：<a href="#">微信</a></div>
<div class="TRS_Editor">${linesOf(plan)
    .map((line) => `<p style="text-indent:2em">　　${line}</p>`)
    .join('\n')}<p style="text-align:right">${issuedOn}</p></div>
<div class="pagenext"><p>上一篇：<a href="1.html">关于公布年度计划的通知</a></p><p>下一篇：<a href="2.html">关于开展检查的通知</a></p></div></div>${FOOT}</body></html>`);
}

/** A page of the disclosure platform: a table of document data, then paragraphs that line breaks part. */
export function disclosureHtml(plan: MadePlan): Uint8Array {
  const { title, issuer, docNumber, issuedOn } = plan;
  return utf8(`<html><head><meta charset="utf-8"><title>${title}</title></head><body>${NAV}
<table class="xxgk"><tr><td>索 引 号：</td><td>000014349/2026-00110</td><td>主题分类：</td><td>司法、行政执法监督</td></tr><tr><td>发文机关：</td><td>${issuer}</td><td>成文日期：</td><td>${issuedOn}</td></tr><tr><td>标　　题：</td><td colspan="3">${title}</td></tr><tr><td>发文字号：</td><td>${docNumber}</td><td>公开方式：</td><td>主动公开</td></tr></table>
<div id="zoom">${linesOf(plan)
    .map((line) => `&nbsp;&nbsp;&nbsp;&nbsp;${line}<br>`)
    .join('\n')}</div>
<div class="tools">【字体：<a>大</a> <a>中</a> <a>小</a>】<a>打印本页</a> <a>关闭窗口</a></div>${FOOT}</body></html>`);
}

/** An old page: tables lay it out, fonts everywhere, no classes. */
export function tabledHtml(plan: MadePlan): Uint8Array {
  return utf8(`<HTML><HEAD><TITLE>星洲市司法局</TITLE></HEAD><BODY><TABLE width=1000><TR><TD colspan=2><A href="/">首页</A>|<A href="/a">机构职能</A>|<A href="/b">通知公告</A></TD></TR>
<TR><TD width=200><TABLE><TR><TD><A href="/c">法治动态</A></TD></TR><TR><TD><A href="/d">行政复议</A></TD></TR></TABLE></TD>
<TD><TABLE><TR><TD>当前位置：首页 &gt; 文件</TD></TR><TR><TD align=center><FONT size=5><B>${plan.title}</B></FONT></TD></TR><TR><TD>
${linesOf(plan)
  .slice(1)
  .map((line) => `<P><FONT face=仿宋>　　${line}</FONT></P>`)
  .join('\n')}</TD></TR></TABLE></TD></TR>
<TR><TD colspan=2 align=center>版权所有：星洲市司法局　地址：星洲市中心路1号<BR>星ICP备00000000号</TD></TR></TABLE></BODY></HTML>`);
}

/** A page that Word saved: its classes, its conditional comments, line ends inside paragraphs. */
export function wordHtml(plan: MadePlan): Uint8Array {
  const broken = (line: string) => line.replace(/(.{30})/gu, '$1\r\n');
  return utf8(`<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><style><!-- p.MsoNormal {margin:0} --></style><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head><body lang=ZH-CN><div class=WordSection1>
${linesOf(plan)
  .map((line) => `<p class=MsoNormal><span style='font-family:仿宋'>${broken(line)}<o:p></o:p></span></p>`)
  .join('\n')}
</div></body></html>`);
}

/** A table with merged first cells in a page. */
export function tableHtml(
  title: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  merged: number,
): Uint8Array {
  const lines = rows.map((row, at) => {
    const cells = row.map((text, column) => {
      if (column !== merged) return `<td><p>${text}</p></td>`;
      if (rows[at - 1]?.[column] === text) return '';
      const span = rows.slice(at).findIndex((next) => next[column] !== text);
      return `<td rowspan="${span === -1 ? rows.length - at : span}">${text}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return utf8(
    `<!DOCTYPE html><html><head><title>${title}</title></head><body>${NAV}<div class="con"><h1>${title}</h1><p>为做好考核工作，制定本指标，请各单位对照落实，按时报送材料。</p><table><thead><tr>${header.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>${lines.join('')}</tbody></table></div>${FOOT}</body></html>`,
  );
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
