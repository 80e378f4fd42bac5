/** Dictionaries of OpenCC: entries `from to` joined by `|`. */
declare module 'opencc-js/dict/*' {
  const entries: string;
  export default entries;
}
