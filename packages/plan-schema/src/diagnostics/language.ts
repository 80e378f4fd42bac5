/** The languages that diagnostics are worded in. */
export type Language = 'zh-CN' | 'en';
