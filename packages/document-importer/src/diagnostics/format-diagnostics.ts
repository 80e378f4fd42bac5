import type { DiagnosticWording } from './diagnostic-wording.js';

/** What the readers of single formats say. */
export const FORMAT_DIAGNOSTICS = {
  'file-encrypted': {
    severity: 'error',
    zh: '文件有密码，不能读取。请在 Word、Excel 或 PDF 软件中去掉密码后再导入。',
    en: 'The file has a password and cannot be read. Remove it in Word, Excel or the PDF program and import again.',
  },
  'file-damaged': {
    severity: 'error',
    zh: '文件已损坏或不完整（{part}），不能读取。请重新下载，或打开后另存一份再导入。',
    en: 'The file is damaged or incomplete ({part}) and cannot be read. Download it again, or open it, save a copy and import that.',
  },
  'entity-declarations': {
    severity: 'error',
    zh: '文件的部件 {part} 含有文档类型声明，Word 和 Excel 从不写这种声明，因此未读取。请核对来源。',
    en: 'The part {part} of the file has a document type declaration, which Word and Excel never write, so it was not read. Check where it comes from.',
  },
  'reader-failed': {
    severity: 'error',
    zh: '读取 {format} 文件时出现意外错误：{reason}。请打开后另存一份再导入。',
    en: 'Reading the {format} file failed unexpectedly: {reason}. Open it, save a copy and import that.',
  },
  'format-old-office': {
    severity: 'error',
    zh: '这是旧版 Word、Excel 或 WPS 文件（.doc、.xls、.wps、.et），不能读取。请另存为 .docx 或 .xlsx 后再导入。',
    en: 'This is a file of an old Word, Excel or WPS (.doc, .xls, .wps, .et), which has no reader. Save it as .docx or .xlsx and import that.',
  },
  'format-open-document': {
    severity: 'error',
    zh: '这是 OpenDocument 文件（.odt、.ods），不能读取。请另存为 .docx 或 .xlsx 后再导入。',
    en: 'This is an OpenDocument file (.odt, .ods), which has no reader. Save it as .docx or .xlsx and import that.',
  },
  'format-ofd': {
    severity: 'error',
    zh: '这是 OFD 版式文件，不能读取。请用阅读软件导出为 PDF 或复制文字后再导入。',
    en: 'This is an OFD file, which has no reader. Export it as PDF from its viewer, or copy the text, and import that.',
  },
  'format-rich-text': {
    severity: 'error',
    zh: '这是 RTF 文件，不能读取。请用 Word 另存为 .docx 后再导入。',
    en: 'This is an RTF file, which has no reader. Save it as .docx in Word and import that.',
  },
  'format-office-xml': {
    severity: 'error',
    zh: '这是以 XML 保存的 Word、Excel 或 OpenDocument 文件，不能读取。请另存为 .docx 或 .xlsx 后再导入。',
    en: 'This is a Word, Excel or OpenDocument file kept as XML, which has no reader. Save it as .docx or .xlsx and import that.',
  },
  'format-mail-page': {
    severity: 'error',
    zh: '这是单个文件网页（.mht），不能读取。请另存为网页（.html）或 .docx 后再导入。',
    en: 'This is a web page in one file (.mht), which has no reader. Save it as .html or .docx and import that.',
  },
  'format-archive': {
    severity: 'error',
    zh: '这是压缩包，不能读取。请解压后导入其中的文件。',
    en: 'This is an archive, which has no reader. Unpack it and import the files in it.',
  },
  'format-image': {
    severity: 'error',
    zh: '这是图片，没有可读取的文字。请先进行文字识别（OCR），核对后再导入。',
    en: 'This is a picture without text that could be read. Run text recognition (OCR) first, check its result and import that.',
  },
  'format-binary': {
    severity: 'error',
    zh: '不认识这种文件，不能读取。可以导入文本、网页、.docx、PDF、.xlsx 和 .csv。',
    en: 'The file is of no known kind. Text, web pages, .docx, PDF, .xlsx and .csv can be imported.',
  },
  'extension-differs': {
    severity: 'info',
    zh: '文件扩展名是 .{extension}，内容是 {format}，已按内容读取。',
    en: 'The file is called .{extension} but holds {format}; it was read as what it holds.',
  },
  'encoding-declared': {
    severity: 'info',
    zh: '网页声明的编码是 {declared}，实际是 {found}，已按实际读取。',
    en: 'The page declares the encoding {declared} but is in {found}; it was read as what it is.',
  },
  'article-not-found': {
    severity: 'info',
    zh: '没有认出网页的正文区域，整个页面都当作正文。请核对首尾。',
    en: 'No part of the page could be told to be its article; the whole page was taken. Check its beginning and end.',
  },
  'page-of-several': {
    severity: 'warning',
    zh: '网页的正文分为 {pages} 页，这个文件只有其中一页。请把各页内容合在一起再导入。',
    en: 'The article of the page is cut into {pages} pages, and this file is one of them. Put them together and import that.',
  },
  'frames-left-out': {
    severity: 'warning',
    zh: '网页用 {count} 个框架显示内容，框架中的页面不在这个文件里。请打开框架中的页面另存后导入。',
    en: 'The page shows its content in {count} frames, which are not in this file. Save the page inside the frame and import that.',
  },
  'hidden-text': {
    severity: 'warning',
    zh: '文件中有 {count} 处隐藏文字，未作为正文，列在跳过的内容中。发布原件前请核对。',
    en: 'The file has hidden text in {count} places; it is not part of the document and is listed with what was skipped. Check it before the original is published.',
  },
  'tracked-changes': {
    severity: 'warning',
    zh: '文件中有未接受的修订（插入 {insertions} 处，删除 {deletions} 处），已按全部接受读取。请核对是否为定稿。',
    en: 'The file has tracked changes ({insertions} insertions, {deletions} deletions), read as if all were accepted. Check that it is the final version.',
  },
  'footnotes-left-out': {
    severity: 'warning',
    zh: '有 {count} 段脚注没有并入正文，列在核对清单中。需要时请写入相应的任务。',
    en: '{count} footnotes are no part of the text; the review list has them. Put them into the tasks that they belong to where they matter.',
  },
  'footnotes-moved': {
    severity: 'info',
    zh: '{count} 条脚注或尾注移到了所在段落之后。',
    en: '{count} footnotes or endnotes were put behind the paragraphs that refer to them.',
  },
  'comments-left-out': {
    severity: 'info',
    zh: '{count} 条批注未读取。',
    en: '{count} comments were left out.',
  },
  'pictures-left-out': {
    severity: 'info',
    zh: '{count} 张图片中的文字不能读取。请核对图片是否含有正文或表格。',
    en: 'The text of {count} pictures cannot be read. Check whether they show paragraphs or tables.',
  },
  'embedded-files-left-out': {
    severity: 'warning',
    zh: '文件中嵌有 {count} 个其他文件，未读取。需要时请单独导入。',
    en: '{count} other files are embedded in the file and were not read. Import them on their own if they matter.',
  },
  'document-chunks-left-out': {
    severity: 'error',
    zh: '文件中有 {count} 段内容是整篇嵌入的另一个文件，没有读取。请用 Word 打开后另存一份 .docx 再导入。',
    en: '{count} parts of the file are whole documents put into it, and were not read. Open it in Word, save it as a new .docx and import that.',
  },
  'nested-tables': {
    severity: 'info',
    zh: '{count} 个表格嵌在单元格里，其文字并入了该单元格。',
    en: '{count} tables stand inside cells; their text was taken into the cell.',
  },
  'reading-notes-left-out': {
    severity: 'info',
    zh: '{count} 处拼音指南的注音未读取。',
    en: 'The reading marks above characters in {count} places were left out.',
  },
  'sheets-hidden': {
    severity: 'warning',
    zh: '{count} 个隐藏的工作表未读取：{names}。',
    en: '{count} hidden sheets were not read: {names}.',
  },
  'rows-hidden': {
    severity: 'warning',
    zh: '工作表“{sheet}”中有 {count} 行或列被隐藏，已照常读取。请核对。',
    en: '{count} rows or columns of the sheet “{sheet}” are hidden; they were read like the others. Check them.',
  },
  'cells-in-error': {
    severity: 'warning',
    zh: '工作表“{sheet}”中有 {count} 个单元格是错误值（如 #REF!）。请在原文件中改正。',
    en: '{count} cells of the sheet “{sheet}” hold an error such as #REF!. Correct them in the file.',
  },
  'ledger-unknown': {
    severity: 'error',
    zh: '这个工作簿不是导出的台账：缺少台账的隐藏工作表。请用 ledger export 导出的文件填写。',
    en: 'This workbook is no exported ledger: the hidden sheet of one is missing. Fill in the file that ledger export wrote.',
  },
  'table-unknown': {
    severity: 'warning',
    zh: '第 {table} 个表格（{rows} 行）的表头没有认得的词，没有作为任务表或指标表读取。请在列对应文件中写明各列。',
    en: 'The header of table {table} ({rows} rows) has no known words, so it was not read as a table of tasks or indicators. State its columns in the mapping file.',
  },
  'column-unknown': {
    severity: 'info',
    zh: '第 {table} 个表格第 {column} 列“{header}”不知道是什么，没有读取。需要时请在列对应文件中写明。',
    en: 'It is not known what column {column} “{header}” of table {table} holds; it was not read. State it in the mapping file if it matters.',
  },
  'pdf-scanned': {
    severity: 'error',
    zh: '这个 PDF 是扫描件（{pages} 页都没有文字），不能读取。请先进行文字识别（OCR），核对后再导入。',
    en: 'This PDF is a scan (none of its {pages} pages holds text) and cannot be read. Run text recognition (OCR) first, check its result and import that.',
  },
  'pdf-pages-without-text': {
    severity: 'warning',
    zh: '第 {pages} 页没有文字，可能是扫描的图片，未读取。请核对。',
    en: 'The pages {pages} hold no text and may be scanned pictures; nothing was read from them. Check them.',
  },
  'pdf-little-text': {
    severity: 'warning',
    zh: '这个 PDF 有 {pages} 页，只有 {count} 个字，可能是扫描件。请先进行文字识别（OCR），核对后再导入。',
    en: 'This PDF has {count} characters on {pages} pages and may be a scan. Run text recognition (OCR) first, check its result and import that.',
  },
  'pdf-fonts-unreadable': {
    severity: 'error',
    zh: '这个 PDF 的字体没有编码表，屏幕上能看，但读不出是什么字，因此未读取。请改用 Word 文件导入，或先进行文字识别（OCR）。',
    en: 'The fonts of this PDF do not say which characters they show, so it was not read, though it can be looked at. Import the Word file, or run text recognition (OCR) first.',
  },
  'pdf-font-unreadable': {
    severity: 'warning',
    zh: '有 {count} 个字符的字体没有编码表，读不出是什么字，已用“\uFFFD”代替。请以原件核对，或改用 Word 文件导入。',
    en: '{count} characters are of a font that does not say what they are, and stand as “\uFFFD”. Check them against the original, or import the Word file.',
  },
  'pdf-font-map-unknown': {
    severity: 'warning',
    zh: '有文字用了不支持的编码表 {map}，这些文字没有读出。请以原件核对，或改用 Word 文件导入。',
    en: 'Some text is in the character map {map}, which is not known, and was not read. Check the original, or import the Word file.',
  },
  'pdf-unknown-characters': {
    severity: 'warning',
    zh: '有 {count} 个字符的字体没有编码表，不能确定是什么字。请以原件核对，或改用 Word 文件导入。',
    en: '{count} characters are of fonts that do not say what they mean. Check them against the original, or import the Word file.',
  },
} as const satisfies Record<string, DiagnosticWording>;
