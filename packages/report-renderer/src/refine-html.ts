import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { RenderDiagnostic, RenderDiagnosticCode } from './render-diagnostic.js';
import type { RenderOptions } from './render-options.js';
import { isExternal, isSafeImage, isSafeLink, normalizeScheme } from './safe-address.js';

interface Refinement {
  readonly options: Required<RenderOptions>;
  readonly diagnostics: RenderDiagnostic[];
}

type Refine = (element: Element, refinement: Refinement) => ElementContent[];

/** What becomes of an element whose children are done already; an element that is not named stays as it is. */
const refinements: Record<string, Refine> = {
  a: refineLink,
  h1: refineHeading,
  h2: refineHeading,
  h3: refineHeading,
  h4: refineHeading,
  h5: refineHeading,
  h6: refineHeading,
  img: refineImage,
  input: refineCheckbox,
  p: refineFootnoteHeading,
  section: refineFootnotes,
  table: refineTable,
  td: refineCell,
  th: refineCell,
};

/** Fits the plain translation of Markdown to our pages: outline, links, images, tables, task lists and footnotes. */
export function refineHtml(
  root: Root,
  options: Required<RenderOptions>,
): { value: Root; diagnostics: RenderDiagnostic[] } {
  const refinement: Refinement = { options, diagnostics: [] };
  const children = refineAll(root.children, refinement);
  return { value: { type: 'root', children }, diagnostics: refinement.diagnostics };
}

function refineAll(nodes: readonly RootContent[], refinement: Refinement): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element') return [];
    const element = { ...node, children: refineAll(node.children, refinement) };
    return refinements[node.tagName]?.(element, refinement) ?? [element];
  });
}

function refineLink(element: Element, { options, diagnostics }: Refinement): ElementContent[] {
  const { href, title, id, ariaLabel, ariaDescribedBy, dataFootnoteBackref } = element.properties;
  const address = String(href ?? '');
  if (!isSafeLink(address)) {
    diagnostics.push(refusal('link-refused', element, address));
    return element.children;
  }
  const properties = {
    href: normalizeScheme(address),
    title,
    id,
    ariaLabel,
    ariaDescribedBy: ariaDescribedBy === undefined ? undefined : [labelId(options)],
    className: dataFootnoteBackref === undefined ? undefined : ['footnote-back'],
    rel: isExternal(address) ? options.linkRel.split(' ') : undefined,
  };
  return [{ ...element, properties }];
}

function refineImage(element: Element, { diagnostics }: Refinement): ElementContent[] {
  const address = String(element.properties['src'] ?? '');
  if (isSafeImage(address)) return [element];
  diagnostics.push(refusal('image-refused', element, address));
  return [{ type: 'text', value: String(element.properties['alt'] ?? '') }];
}

function refineHeading(element: Element, { options }: Refinement): ElementContent[] {
  const level = Math.min(6, Number(element.tagName.slice(1)) + options.headingOffset);
  return [{ ...element, tagName: `h${level}` }];
}

/** A form control that nobody can use says nothing to a screen reader; a character does, and it prints. */
function refineCheckbox(element: Element): ElementContent[] {
  return [{ type: 'text', value: element.properties['checked'] ? '☑' : '☐' }];
}

function refineTable(element: Element): ElementContent[] {
  return [{ type: 'element', tagName: 'div', properties: { className: ['table-scroll'] }, children: [element] }];
}

function refineCell(element: Element): ElementContent[] {
  const { align } = element.properties;
  const className = align === undefined ? undefined : [`align-${align}`];
  return [{ ...element, properties: { className, scope: element.tagName === 'th' ? 'col' : undefined } }];
}

function refineFootnotes(element: Element, { options }: Refinement): ElementContent[] {
  return [{ ...element, properties: { className: ['footnotes'], ariaLabelledBy: [labelId(options)] } }];
}

function refineFootnoteHeading(element: Element, { options }: Refinement): ElementContent[] {
  if (element.properties['id'] === undefined) return [element];
  return [{ ...element, properties: { ...element.properties, id: labelId(options) } }];
}

function labelId(options: Required<RenderOptions>): string {
  return `${options.idPrefix}footnotes`;
}

function refusal(code: RenderDiagnosticCode, element: Element, found: string): RenderDiagnostic {
  const { line, column } = element.position?.start ?? { line: 1, column: 1 };
  return { code, line, column, found };
}
