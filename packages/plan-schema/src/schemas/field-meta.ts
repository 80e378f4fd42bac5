/**
 * What every schema field says about itself beside its shape. `publish` is the disclosure mark that `disclose` reads:
 * a field without `publish: true` never leaves the house. `description` is the explanation an editor of YAML sees.
 * `words` maps the Chinese words that people write to the token that records keep.
 */
import 'zod';

declare module 'zod' {
  interface GlobalMeta {
    /** `true`: the field may be published with its record; `false`: it stays inside, whatever the record says. */
    publish?: boolean;
    /** Accepted words in the order of the tokens they stand for: word → token. */
    words?: Readonly<Record<string, string>>;
  }
}
