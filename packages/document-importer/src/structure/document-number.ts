const NUMBER =
  /^[（(]?((?:[\p{Script=Han}A-Za-z]|[（(][\p{Script=Han}]{1,4}[)）]){1,16})\s?[〔[［（(【﹝]\s?((?:19|20)\d\d)\s?[〕\]］）)】﹞]\s?(?:第\s?)?(\d{1,4})\s?号[)）]?/u;
const ORDER = /^((?:[\p{Script=Han}]{2,20})令)\s?第?\s?([\d一二三四五六七八九十百]{1,5})\s?号/u;
/** Marks that no font shows are lost by some copies: 星县发20264 is 星县发〔2026〕4号. */
const BARE = /^([\p{Script=Han}]{1,12}[发办函字政规])\s?[〔[（(]?\s?((?:19|20)\d\d)[〕\]）)]?(\d{1,3})\s?号?$/u;

/** A document number at the head of words, with the length of its words. Brackets and blanks as the standard has them. */
export function readDocumentNumber(text: string): { readonly value: string; readonly length: number } | undefined {
  const match = NUMBER.exec(text);
  if (match) {
    const [all, issuer = '', year, serial = ''] = match;
    return { value: `${issuer}〔${year}〕${serial}号`, length: all.length };
  }
  const bare = BARE.exec(text);
  if (bare) return { value: `${bare[1]}〔${bare[2]}〕${bare[3]}号`, length: text.length };
  const order = ORDER.exec(text);
  return order ? { value: order[0].replace(/\s/g, ''), length: order[0].length } : undefined;
}
