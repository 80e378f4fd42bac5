import type { ProgrammeScope } from '../../view/site.js';
import { dataAddress, dataUrn, pageAddress } from '../address.js';
import { FORMATS } from '../data-formats.js';
import { instantOf } from '../feed/instant.js';
import type { MainFile } from '../main-files.js';
import { type Dataset, datasetsOf } from './datasets.js';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** The catalogue of a programme's data in DCAT 3, as JSON-LD that needs no context from elsewhere. */
export function dcatOf(scope: ProgrammeScope, files: readonly MainFile[]): string {
  const { published, tracking } = scope.programme;
  const { licence, publisher, jurisdiction } = published;
  const shared = {
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': publisher?.name ?? jurisdiction.name },
    ...(licence && { 'dct:license': licence.url === undefined ? licence.name : { '@id': licence.url } }),
    'dct:language': 'zh-CN',
    ...(tracking.dataAsOf !== undefined && {
      'dct:modified': { '@type': 'xsd:dateTime', '@value': instantOf(tracking.dataAsOf) },
    }),
  };
  const document = {
    '@context': CONTEXT,
    '@id': dataUrn(scope, 'catalogue'),
    '@type': 'dcat:Catalog',
    'dct:title': published.title,
    'dct:description': scope.t.data.lede,
    'foaf:homepage': { '@id': pageAddress(scope, 'data/') },
    ...shared,
    'dcat:dataset': datasetsOf(files).map((dataset) => ({ ...datasetOf(scope, dataset), ...shared })),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function datasetOf(scope: ProgrammeScope, { topic, files }: Dataset) {
  const { title, holds } = scope.t.data.topics[topic];
  return {
    '@id': dataUrn(scope, `dataset:${topic}`),
    '@type': 'dcat:Dataset',
    'dct:title': title,
    'dct:description': holds,
    'dcat:distribution': files.map((file) => distributionOf(scope, file)),
  };
}

function distributionOf(scope: ProgrammeScope, { path, format, bytes, sha256 }: MainFile) {
  return {
    '@type': 'dcat:Distribution',
    'dct:title': path,
    'dcat:downloadURL': { '@id': dataAddress(scope, path) },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${FORMATS[format].media}` },
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes.length) },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': sha256,
    },
  };
}
