import jsQr from 'jsqr';
import type { Page } from 'playwright-core';

/** What the QR code on a page says, read from its picture by a decoder that shares nothing with its writer. */
export async function readQr(page: Page): Promise<string | undefined> {
  const picture = await page.locator('svg.qr').screenshot();
  const canvas = await page.context().newPage();
  const { data, width, height } = await canvas.evaluate(pixelsOf, picture.toString('base64'));
  await canvas.close();
  const decode = jsQr as unknown as (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null;
  return decode(Uint8ClampedArray.from(data), width, height)?.data;
}

/** The pixels of a PNG, four numbers each. Runs in the browser. */
async function pixelsOf(picture: string): Promise<{ data: number[]; width: number; height: number }> {
  const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
  const { width, height } = await createImageBitmap(new Blob([bytes]));
  const canvas = new OffscreenCanvas(width, height).getContext('2d');
  canvas?.drawImage(await createImageBitmap(new Blob([bytes])), 0, 0);
  return { data: [...(canvas?.getImageData(0, 0, width, height).data ?? [])], width, height };
}
