/** One update of a feed. */
export interface Update {
  /** Permanent name within the programme: `entry:xz26-101/sifaju-1`. */
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly title: string;
  /** Who said it; empty where nobody is named. */
  readonly who: string;
  /** What was said, as safe HTML; may be empty. */
  readonly html: string;
  /** Path of the page about it. */
  readonly path: string;
}
