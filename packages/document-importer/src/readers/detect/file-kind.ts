/** What the bytes of a file are; the kinds without a reader are told apart so that the message can say what to do. */
export type FileKind =
  | 'text'
  | 'docx'
  | 'xlsx'
  | 'pdf'
  | 'empty'
  | 'encrypted'
  | 'old-office'
  | 'open-document'
  | 'ofd'
  | 'rich-text'
  | 'office-xml'
  | 'mail-page'
  | 'archive'
  | 'image'
  | 'binary';
