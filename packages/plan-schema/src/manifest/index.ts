export { canonicalJson } from './canonical-json.js';
export {
  MANIFEST_FORMAT,
  MANIFEST_PATH,
  MANIFEST_VERSION,
  type Manifest,
  type ManifestFile,
  ManifestFileSchema,
  ManifestProgrammeSchema,
  type ManifestRecord,
  ManifestRecordSchema,
  ManifestSchema,
  Sha256Schema,
} from './manifest-schema.js';
