import { getDocumentProxy } from 'unpdf';
import type { ReadLimits } from '../read-limits.js';
import { holdLimit, Unreadable } from '../unreadable.js';
import { characterMap } from './character-maps.js';
import { type Matrix, multiply, toMatrix } from './matrix.js';
import type { PdfPage, PdfPiece } from './pdf-piece.js';
import { pdfRules } from './pdf-rules.js';
import { unreadableFonts } from './readable-fonts.js';
import { withoutSetBlanks } from './set-blanks.js';
import { wholeCharacters } from './whole-characters.js';

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Proxy['getPage']>>;

/** The pages of a PDF and the title that it carries. */
export interface PdfPages {
  readonly title?: string;
  readonly pages: readonly PdfPage[];
  /** Characters of fonts that cannot be read; they stand in the text as U+FFFD. */
  readonly unreadable: number;
  /** Names of the character maps that fonts need and that are not known; the text of such fonts is not there at all. */
  readonly unknownMaps: readonly string[];
}

const ERRORS_ONLY = 0;
const QUARTER = Math.PI / 2;
/** Titles that programs put in by themselves. */
const NO_TITLE = /^(?:microsoft word|幻灯片|untitled|文档\d|未命名)|\.(?:docx?|wps|pdf|et|xlsx?)$/i;

export async function pdfPages(bytes: Uint8Array, limits: ReadLimits): Promise<PdfPages> {
  const unknownMaps = new Set<string>();
  const pdf = await openPdf(bytes, unknownMaps);
  try {
    holdLimit('pages', limits, pdf.numPages);
    const pages: PdfPage[] = [];
    let characters = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await readPage(await pdf.getPage(number));
      characters += page.pieces.reduce((sum, { text }) => sum + text.length, 0);
      holdLimit('characters', limits, characters);
      pages.push(page);
    }
    return { ...withoutUnreadable(pages), unknownMaps: [...unknownMaps], ...(await titleOf(pdf)) };
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('file-damaged', { part: 'PDF' });
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Nobody should take the numbers of glyphs for text. */
function withoutUnreadable(pages: readonly PdfPage[]): Pick<PdfPages, 'pages' | 'unreadable'> {
  const fonts = unreadableFonts(pages.flatMap(({ pieces }) => pieces));
  if (fonts.size === 0) return { pages, unreadable: 0 };
  let unreadable = 0;
  const veiled = ({ text, ...piece }: PdfPiece): PdfPiece => {
    if (!fonts.has(piece.font)) return { text, ...piece };
    const letters = text.replace(/\S/g, '\uFFFD');
    unreadable += letters.replace(/\s/g, '').length;
    return { text: letters, ...piece };
  };
  return { pages: pages.map((page) => ({ ...page, pieces: page.pieces.map(veiled) })), unreadable };
}

/** What the reader calls for the tables that it does not hold itself. */
function tableFactory(unknownMaps: Set<string>) {
  return class {
    async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
      const map = kind === 'cMapUrl' ? characterMap(filename) : undefined;
      if (map !== undefined) return new TextEncoder().encode(map);
      if (kind === 'cMapUrl') unknownMaps.add(filename);
      throw new Error(`${kind} ${filename}`);
    }
  };
}

async function openPdf(bytes: Uint8Array, unknownMaps: Set<string>): Promise<Proxy> {
  try {
    // The reader takes possession of the bytes it is given, and takes no bytes of Node's own class.
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: ERRORS_ONLY,
      useSystemFonts: false,
      disableFontFace: true,
      BinaryDataFactory: tableFactory(unknownMaps),
      useWorkerFetch: false,
      cMapPacked: false,
      // Pictures are not looked at.
      maxImageSize: 1,
    });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    throw new Unreadable(name === 'PasswordException' ? 'file-encrypted' : 'file-damaged', { part: 'PDF' });
  }
}

async function readPage(page: Page): Promise<PdfPage> {
  const { items } = await page.getTextContent();
  const turn = uprightTurn(items.flatMap((item) => ('str' in item ? [item] : [])));
  const { width, height, transform } = page.getViewport({ scale: 1, rotation: turn });
  const pieces = items.flatMap((item) => ('str' in item && item.str !== '' ? pieceOf(item, toMatrix(transform)) : []));
  const rules = pieces.length === 0 ? [] : await pdfRules(await page.getOperatorList(), transform);
  page.cleanup();
  return { number: page.pageNumber, width, height, pieces, rules };
}

/** By how many degrees a page is turned so that most of its text is upright, whichever way it is to be shown. */
function uprightTurn(items: readonly { readonly str: string; readonly transform: readonly number[] }[]): number {
  const letters = new Map<number, number>();
  for (const { str, transform } of items) {
    const [a = 1, b = 0] = transform;
    const turn = (Math.round(Math.atan2(b, a) / QUARTER) * 90 + 360) % 360;
    letters.set(turn, (letters.get(turn) ?? 0) + str.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function pieceOf(
  item: {
    readonly str: string;
    readonly fontName: string;
    readonly width: number;
    readonly transform: readonly number[];
  },
  viewport: Matrix,
): PdfPiece {
  const [a, b, c, d, x, y] = multiply(viewport, toMatrix(item.transform));
  const size = Math.hypot(c, d);
  return {
    text: withoutSetBlanks(wholeCharacters(item.str), item.width, size),
    x,
    y,
    width: item.width,
    font: item.fontName,
    size,
    turned: Math.abs(b) > Math.abs(a) * 0.05,
  };
}

async function titleOf(pdf: Proxy): Promise<{ readonly title?: string }> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  return title === '' || NO_TITLE.test(title) ? {} : { title };
}
