import type { DiagnosticWording } from './diagnostic-wording.js';

/** What is said of a file beyond a limit: which limit, and what to do. */
export const LIMIT_DIAGNOSTICS = {
  'limit-file-bytes': {
    severity: 'error',
    zh: '文件有 {found} 字节，超过上限（文件大小 {limit} 字节），未读取。请拆分文件或删去其中的图片。',
    en: 'The file has {found} bytes, more than the limit (file size, {limit} bytes), and was not read. Split it or remove its pictures.',
  },
  'limit-text-bytes': {
    severity: 'error',
    zh: '文件有 {found} 字节文字，超过上限（文本大小 {limit} 字节），未读取。请拆分文件。',
    en: 'The file has {found} bytes of text, more than the limit (text size, {limit} bytes), and was not read. Split it.',
  },
  'limit-zip-entries': {
    severity: 'error',
    zh: '文件内含 {found} 个部件，超过上限（部件数 {limit}），未读取。正常的 Word、Excel 文件不会这样，请核对来源。',
    en: 'The file holds {found} parts, more than the limit (parts, {limit}), and was not read. No ordinary Word or Excel file does; check where it comes from.',
  },
  'limit-part-bytes': {
    severity: 'error',
    zh: '文件的一个部件解压后超过上限（部件大小 {limit} 字节），已停止读取。请拆分文件，并核对来源。',
    en: 'One part of the file unpacks to more than the limit (part size, {limit} bytes); reading was stopped. Split the file, and check where it comes from.',
  },
  'limit-unpacked-bytes': {
    severity: 'error',
    zh: '文件解压后超过上限（解压总量 {limit} 字节），已停止读取。请拆分文件，并核对来源。',
    en: 'The file unpacks to more than the limit (unpacked size, {limit} bytes); reading was stopped. Split it, and check where it comes from.',
  },
  'limit-zip-ratio': {
    severity: 'error',
    zh: '文件的压缩比超过上限（{limit} 倍），像是压缩炸弹，已停止读取。请用 Word 或 Excel 重新保存，并核对来源。',
    en: 'The file is packed tighter than the limit ({limit} to 1), as a zip bomb is; reading was stopped. Save it anew in Word or Excel, and check where it comes from.',
  },
  'limit-depth': {
    severity: 'error',
    zh: '文件的元素嵌套超过上限（{limit} 层），已停止读取。请把正文复制到新文件中再导入。',
    en: 'The file nests elements deeper than the limit ({limit} levels); reading was stopped. Copy the text into a new file and import that.',
  },
  'limit-nodes': {
    severity: 'error',
    zh: '文件的一个段落或表格的元素超过上限（{limit} 个），已停止读取。请拆分表格。',
    en: 'One paragraph or table of the file has more elements than the limit ({limit}); reading was stopped. Split the table.',
  },
  'limit-page-nodes': {
    severity: 'error',
    zh: '网页的元素超过上限（{limit} 个），已停止读取。请只保存正文部分。',
    en: 'The page has more elements than the limit ({limit}); reading was stopped. Save the article alone.',
  },
  'limit-lines': {
    severity: 'error',
    zh: '文件的行、段落超过上限（{limit} 行），已停止读取。请拆分文件。',
    en: 'The file has more lines or paragraphs than the limit ({limit}); reading was stopped. Split it.',
  },
  'limit-cells': {
    severity: 'error',
    zh: '文件的表格单元格超过上限（{limit} 个），已停止读取。请拆分表格，并删去空白的行和列。',
    en: 'The tables of the file have more cells than the limit ({limit}); reading was stopped. Split them, and remove empty rows and columns.',
  },
  'limit-pages': {
    severity: 'error',
    zh: '文件有 {found} 页，超过上限（{limit} 页），未读取。请拆分文件。',
    en: 'The file has {found} pages, more than the limit ({limit}), and was not read. Split it.',
  },
  'limit-characters': {
    severity: 'error',
    zh: '文件的文字超过上限（{limit} 字），已停止读取。请拆分文件。',
    en: 'The file has more characters than the limit ({limit}); reading was stopped. Split it.',
  },
  'limit-worker-memory': {
    severity: 'error',
    zh: '读取文件用尽了上限内存（{limit} MiB），已停止。请拆分文件，并核对来源。',
    en: 'Reading the file used up the memory limit ({limit} MiB) and was stopped. Split it, and check where it comes from.',
  },
  'limit-worker-time': {
    severity: 'error',
    zh: '读取文件超过时间上限（{limit} 秒），已停止。请拆分文件，并核对来源。',
    en: 'Reading the file took longer than the limit ({limit} seconds) and was stopped. Split it, and check where it comes from.',
  },
  'limit-worker-output': {
    severity: 'error',
    zh: '文件读出的内容超过上限（结果大小 {limit} 字节），未返回。请拆分文件。',
    en: 'What was read from the file is larger than the limit (result size, {limit} bytes) and was not handed on. Split the file.',
  },
} as const satisfies Record<string, DiagnosticWording>;
