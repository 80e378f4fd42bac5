const UNITS = ['B', 'KB', 'MB', 'GB'];

/** A number of bytes in three digits or fewer after the unit that fits: 1,536 bytes are `1.5 KB`. */
export function fileSize(bytes: number): string {
  const power = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10));
  const size = bytes / 1024 ** power;
  return `${power === 0 || size >= 100 ? Math.round(size) : size.toFixed(1)} ${UNITS[power]}`;
}
