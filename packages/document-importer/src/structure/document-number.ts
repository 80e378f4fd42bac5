const NUMBER =
  /^[（(]?((?:[\p{Script=Han}A-Za-z]|[（(][\p{Script=Han}]{1,4}[)）]){1,16})\s?[〔[［（(【﹝]\s?((?:19|20)\d\d)\s?[〕\]］）)】﹞]\s?(?:第\s?)?(\d{1,4})\s?号[)）]?/u;
const ORDER = /^((?:[\p{Script=Han}]{2,20})令)\s?第?\s?([\d一二三四五六七八九十百]{1,5})\s?号/u;

/** A document number at the head of words, with the length of its words. Brackets and blanks as the standard has them. */
export function readDocumentNumber(text: string): { readonly value: string; readonly length: number } | undefined {
  const match = NUMBER.exec(text);
  if (match) {
    const [all, issuer = '', year, serial = ''] = match;
    return { value: `${issuer}〔${year}〕${serial}号`, length: all.length };
  }
  const order = ORDER.exec(text);
  return order ? { value: order[0].replace(/\s/g, ''), length: order[0].length } : undefined;
}
