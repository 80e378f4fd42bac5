import type { MainFile } from '../main-files.js';
import type { DataTopic } from '../names.js';

/** A dataset of a catalogue: one topic with its files, each in another format. */
export interface Dataset {
  readonly topic: DataTopic;
  readonly files: readonly MainFile[];
}

/** Files grouped by topic, in their order. */
export function datasetsOf(files: readonly MainFile[]): readonly Dataset[] {
  const topics = [...new Set(files.map(({ topic }) => topic))];
  return topics.map((topic) => ({ topic, files: files.filter((file) => file.topic === topic) }));
}
