import { site } from 'zhunsheng:programmes';
import type { APIRoute, GetStaticPathsOptions } from 'astro';
import { packFileHtml } from '#portal/markup/pack-file';
import { packRunningCss } from '#portal/markup/running-css';
import type { InspectionPack } from '#portal/view/inspection-pack';
import script from '../../dist/client/inspect-file.js?raw';
import chip from '../styles/chip.css?raw';
import form from '../styles/form.css?raw';
import ground from '../styles/ground.css?raw';
import file from '../styles/inspect-file.css?raw';
import ledger from '../styles/ledger.css?raw';
import pack from '../styles/pack.css?raw';
import page from '../styles/page.css?raw';
import print from '../styles/print.css?raw';
import table from '../styles/table.css?raw';
import tokens from '../styles/tokens.css?raw';

const STYLES = [tokens, ground, page, chip, table, ledger, form, pack, print, file].join('');

/** One file for each unit, beside its page. */
export function getStaticPaths({ routePattern }: GetStaticPathsOptions) {
  const { packs } = site().programmeScope(routePattern).programme;
  return [...packs.values()].map((one) => ({ params: { unit: one.id, file: one.id }, props: { pack: one } }));
}

/** The pack of a unit in one file that opens from a disk without a network. */
export const GET: APIRoute<{ pack: InspectionPack }> = ({ routePattern, props }) => {
  const scope = site().programmeScope(routePattern);
  const style = `${STYLES}${packRunningCss(scope, props.pack.unit.unit)}`;
  return new Response(packFileHtml(scope, props.pack, { style, script: script.trim() }), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
};
