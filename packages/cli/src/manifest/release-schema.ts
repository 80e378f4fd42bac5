import { CalendarDateSchema } from '@zhunsheng/plan-schema';
import { Sha256Schema } from '@zhunsheng/plan-schema/manifest';
import { z } from 'zod';

/** Where a site keeps its release. */
export const RELEASE_PATH = 'data/release.json';

/** An Ed25519 signature over the canonical JSON of the release without it. */
const SignatureSchema = z.strictObject({
  algorithm: z.literal('Ed25519'),
  publicKey: z
    .string()
    .regex(/^MCowBQYDK2VwAyEA[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/)
    .describe('The public key as SubjectPublicKeyInfo in Base64: the body of its PEM file.'),
  value: z
    .string()
    .regex(/^[A-Za-z0-9+/]{85}[AQgw]==$/)
    .describe('The 64 bytes of the signature in Base64.'),
});

/** What is said about a site when it is published: the contents of `data/release.json`. */
export const ReleaseSchema = z.strictObject({
  format: z.literal('zhunsheng-release'),
  version: z.literal(1),
  number: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u)
    .describe('The number of the release, such as 2027-3; letters, digits, dot, hyphen and underscore.'),
  manifest: Sha256Schema.describe('SHA-256 of data/manifest.json.'),
  previous: Sha256Schema.nullable().describe('SHA-256 of the release before; null for the first.'),
  releasedOn: CalendarDateSchema.describe('The day of the release.'),
  signature: SignatureSchema.optional(),
});

/** See {@link ReleaseSchema}. */
export type Release = z.output<typeof ReleaseSchema>;

/** A release before it is signed. */
export type UnsignedRelease = Omit<Release, 'signature'>;
