import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element of a drawing as a parser reads it, entities resolved. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text directly in it. */
  readonly text: string;
}

type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
});

/** The drawings of a figure, one for each size. Throws where the text is not well-formed XML. */
export function readSvg(svg: string): readonly Element[] {
  const document = `<root>${svg}</root>`;
  const verdict = XMLValidator.validate(document);
  if (verdict !== true) throw new Error(`${verdict.err.code} ${verdict.err.msg} in ${svg}`);
  const [root] = elementsIn(parser.parse(document));
  return root?.children ?? [];
}

/** An element and all below it. */
export function allIn(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(allIn)];
}

/** The elements of one name in a figure's drawings. */
export function named(svg: string, name: string): readonly Element[] {
  return readSvg(svg)
    .flatMap(allIn)
    .filter((element) => element.name === name);
}

/** The elements with a class in a figure's drawings. */
export function classed(svg: string, name: string): readonly Element[] {
  return readSvg(svg)
    .flatMap(allIn)
    .filter(({ attributes }) => attributes['class']?.split(' ').includes(name));
}

function elementsIn(nodes: readonly Node[]): readonly Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
    if (name === undefined) return [];
    const inner = node[name] as readonly Node[];
    const text = inner.map((child) => child['#text'] ?? '').join('');
    return [{ name, attributes: (node[':@'] ?? {}) as Record<string, string>, children: elementsIn(inner), text }];
  });
}
