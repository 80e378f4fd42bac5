import type { ProgrammeScope } from '../../view/site.js';
import { dataAddress, dataUrn, pageAddress } from '../address.js';
import { FORMATS } from '../data-formats.js';
import type { MainFile } from '../main-files.js';
import { type Dataset, datasetsOf } from './datasets.js';

/** The same catalogue in the words of schema.org, with the service that the portal is, for search engines. */
export function schemaOrgOf(scope: ProgrammeScope, files: readonly MainFile[]): string {
  const { published } = scope.programme;
  const { jurisdiction, publisher, title } = published;
  const place = { '@type': 'AdministrativeArea', name: jurisdiction.name };
  const organisation = { '@type': 'GovernmentOrganization', name: publisher?.name ?? jurisdiction.name };
  const document = {
    '@context': { '@vocab': 'https://schema.org/' },
    '@graph': [
      {
        '@id': dataUrn(scope, 'service'),
        '@type': 'GovernmentService',
        name: title,
        serviceType: scope.t.data.serviceType,
        provider: organisation,
        areaServed: place,
        availableChannel: { '@type': 'ServiceChannel', serviceUrl: { '@id': pageAddress(scope, '') } },
      },
      {
        '@id': dataUrn(scope, 'catalogue'),
        '@type': 'DataCatalog',
        name: title,
        description: scope.t.data.lede,
        url: { '@id': pageAddress(scope, 'data/') },
        publisher: organisation,
        dataset: datasetsOf(files).map((dataset) => ({ ...datasetOf(scope, dataset), spatialCoverage: place })),
      },
    ],
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function datasetOf(scope: ProgrammeScope, { topic, files }: Dataset) {
  const { published, tracking } = scope.programme;
  const { title, holds } = scope.t.data.topics[topic];
  const licence = published.licence?.url;
  return {
    '@id': dataUrn(scope, `dataset:${topic}`),
    '@type': 'Dataset',
    name: title,
    description: holds,
    ...(tracking.dataAsOf !== undefined && { dateModified: tracking.dataAsOf }),
    isAccessibleForFree: true,
    ...(licence !== undefined && { license: { '@id': licence } }),
    distribution: files.map(({ path, format, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      encodingFormat: FORMATS[format].media,
      contentUrl: { '@id': dataAddress(scope, path) },
      contentSize: `${bytes.length} B`,
      sha256,
    })),
  };
}
