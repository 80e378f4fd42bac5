/** Every word on the sheet of a release. */
export interface SheetWords {
  readonly title: (number: string) => string;
  readonly purpose: string;
  readonly facts: {
    readonly releasedOn: string;
    readonly programmes: string;
    readonly previous: string;
    readonly previousHash: string;
    readonly manifestHash: string;
    readonly releaseHash: string;
    readonly signature: string;
    readonly files: string;
  };
  readonly firstRelease: string;
  readonly unsigned: string;
  readonly signedBy: (key: string) => string;
  readonly dated: (number: string, date: string) => string;
  readonly programme: (id: string, asOf: string, dataAsOf: string | undefined) => string;
  readonly fileCount: (files: number, bytes: number) => string;
  readonly counts: string;
  readonly countHeads: readonly [string, string, string, string, string, string, string];
  readonly total: string;
  readonly lists: Readonly<Record<'first' | 'again' | 'changed' | 'withdrawn', string>>;
  readonly incomplete: (number: string) => string;
  readonly none: string;
  readonly entry: (kind: string, count: number) => string;
  readonly list: (title: string, count: number) => string;
  readonly sign: string;
  readonly signHeads: readonly [string, string, string, string];
  readonly signers: readonly string[];
  readonly appendix: string;
  readonly appendixNote: string;
  /** Kinds of records; another kind stands as its token. */
  readonly kinds: Readonly<Record<string, string>>;
}

/** Chinese wording. */
export const zh: SheetWords = {
  title: (number) => `发布审签单 ${number}`,
  purpose: '请逐条核对下列公开内容，确认无误后签字。对网站的任何改动都会使本单所列的哈希值不再相符。',
  facts: {
    releasedOn: '发布日期',
    programmes: '工作台账',
    previous: '上一次发布',
    previousHash: '上一次发布文件的 SHA-256',
    manifestHash: '清单的 SHA-256',
    releaseHash: '本次发布文件的 SHA-256',
    signature: '电子签名',
    files: '文件',
  },
  firstRelease: '无，本次是首次发布',
  unsigned: '无',
  signedBy: (key) => `Ed25519，公钥 ${key}`,
  dated: (number, date) => `${number}（${date}）`,
  programme: (id, asOf, dataAsOf) =>
    dataAsOf === undefined ? `${id}（统计至 ${asOf}）` : `${id}（统计至 ${asOf}，数据截至 ${dataAsOf}）`,
  fileCount: (files, bytes) => `${files} 个，共 ${bytes} 字节`,
  counts: '一、数量',
  countHeads: ['种类', '公开', '首次公开', '重新公开', '有变更', '未变', '撤下'],
  total: '合计',
  lists: { first: '二、首次公开', again: '三、重新公开', changed: '四、有变更', withdrawn: '五、撤下' },
  incomplete: (number) => `更早的发布找不全，只比对到 ${number}；所列记录在那以前是否公开过，未作核对。`,
  none: '无。',
  entry: (kind, count) => `${kind}（${count}）`,
  list: (title, count) => `${title}（${count}）`,
  sign: '六、审签',
  signHeads: ['环节', '姓名', '签字', '日期'],
  signers: ['编制', '保密审查', '审核', '批准公开'],
  appendix: '附录：每个文件的 SHA-256',
  appendixNote: '可在网站文件夹里用 sha256sum -c 核对。',
  kinds: {
    plan: '方案',
    section: '部分',
    clause: '条款',
    task: '任务',
    part: '分项',
    unit: '单位',
    entry: '进展条目',
    evidence: '佐证',
    inspection: '督察',
    finding: '问题',
    report: '报告',
    indicator: '指标',
  },
};

/** English wording. */
export const en: SheetWords = {
  title: (number) => `Release ${number}: sheet to sign off`,
  purpose:
    'Read every entry of what becomes public and sign when it is right. Any change to the site makes the hashes on this sheet wrong.',
  facts: {
    releasedOn: 'Released on',
    programmes: 'Programmes',
    previous: 'Release before',
    previousHash: 'SHA-256 of the release before',
    manifestHash: 'SHA-256 of the manifest',
    releaseHash: 'SHA-256 of this release',
    signature: 'Digital signature',
    files: 'Files',
  },
  firstRelease: 'none: this is the first release',
  unsigned: 'none',
  signedBy: (key) => `Ed25519, public key ${key}`,
  dated: (number, date) => `${number} (${date})`,
  programme: (id, asOf, dataAsOf) =>
    dataAsOf === undefined ? `${id} (as of ${asOf})` : `${id} (as of ${asOf}, records complete to ${dataAsOf})`,
  fileCount: (files, bytes) => `${files}, ${bytes} bytes in all`,
  counts: '1. Counts',
  countHeads: ['Kind', 'Public', 'First time', 'Again', 'Changed', 'Unchanged', 'Withdrawn'],
  total: 'All',
  lists: {
    first: '2. Public for the first time',
    again: '3. Public again',
    changed: '4. Changed',
    withdrawn: '5. Withdrawn',
  },
  incomplete: (number) =>
    `Not all earlier releases were found. The comparison reaches back to ${number}; what was public before that is not known.`,
  none: 'None.',
  entry: (kind, count) => `${kind} (${count})`,
  list: (title, count) => `${title} (${count})`,
  sign: '6. Sign-off',
  signHeads: ['Step', 'Name', 'Signature', 'Date'],
  signers: ['Prepared', 'Confidentiality reviewed', 'Checked', 'Approved for publication'],
  appendix: 'Appendix: SHA-256 of every file',
  appendixNote: 'Can be checked in the folder of the site with sha256sum -c.',
  kinds: {},
};
