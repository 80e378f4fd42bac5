export type { Options, ProgrammeSource } from './integration/options.js';
export { PortalError } from './integration/portal-error.js';
export { zhunsheng as default, zhunsheng } from './integration/zhunsheng.js';
