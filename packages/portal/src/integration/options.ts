import { z } from 'zod';
import { COMPONENT_NAMES } from './component-names.js';
import { PortalError } from './portal-error.js';

const ProgrammeFolderSchema = z.strictObject({
  /** Folder of the programme, absolute or from the site's root. */
  dir: z.string().min(1),
  /** Folder of withheld records kept outside the repository. */
  overlay: z.string().min(1).optional(),
  /** First segment of its addresses on a site of several programmes; by default the programme's id. */
  base: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .optional(),
});

const ProgrammeSourceSchema = z
  .union([z.string().min(1), ProgrammeFolderSchema])
  .transform((source) => (typeof source === 'string' ? ProgrammeFolderSchema.parse({ dir: source }) : source));

const OptionsSchema = z.strictObject({
  /** The programmes of the site. One stands at the root; several stand below their names, with an overview above. */
  programmes: z.array(ProgrammeSourceSchema).min(1),
  /** Whom the edition is for. The internal one carries a banner and `noindex`. */
  audience: z.enum(['public', 'internal']).default('public'),
  /** The day everything is judged on, `YYYY-MM-DD`; by default each programme's `dataAsOf`. */
  asOf: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  /** Title of a site of several programmes. */
  title: z.string().min(1).optional(),
  /** Components of the portal to replace: name → module, absolute or from the site's root. */
  components: z.partialRecord(z.enum(COMPONENT_NAMES), z.string().min(1)).default({}),
  /** Languages of the interface; by default those of the programmes. Chinese is always there. */
  languages: z.array(z.enum(['zh-CN', 'en'])).optional(),
  /** Whether a build makes the search index. A draft without one is built sooner; its search page points to the list of tasks. */
  search: z.boolean().default(true),
  /**
   * Whether a build writes the open data, the page about it and the manifest that vouches for every file. A draft without
   * them is built sooner; links to them lead nowhere.
   */
  data: z.boolean().default(true),
});

/** What a site's Astro config may say. */
export type Options = z.input<typeof OptionsSchema>;
/** One programme of a site: its folder, or more said about it. */
export type ProgrammeSource = z.input<typeof ProgrammeSourceSchema>;
/** {@link Options} with every default filled in. */
export type ParsedOptions = z.output<typeof OptionsSchema>;

/** Reads the options once, at the door. Throws {@link PortalError} that names every option in the wrong. */
export function parseOptions(options: unknown): ParsedOptions {
  const parsed = OptionsSchema.safeParse(options);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.') || 'options'}: ${issue.message}`);
  throw new PortalError(`The options of zhunsheng() do not fit:\n${lines.join('\n')}`);
}
