import { escapeText } from './escape-text.js';

/** Attributes of an element, in the order in which they are written; an undefined one is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element. Numbers get at most two decimals; texts in attributes are escaped, `content` is markup. */
export function element(name: string, attributes: Attributes, content = ''): string {
  let written = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined)
      written += ` ${key}="${typeof value === 'number' ? coordinate(value) : escapeText(value)}"`;
  }
  return content ? `${written}>${content}</${name}>` : `${written}/>`;
}

/** A coordinate with at most two decimals, the same on every machine. */
export function coordinate(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}
