import type { EditingHost } from '../../schema/editing-host.ts';
import { formPolicy } from '../form-policy.ts';
import { apiOf } from './host-backend.ts';

/** The policy of the form's page on a site: the site's own files, and the host of the content, which is asked for data. */
export const hostedPolicy = (host: EditingHost): string =>
  formPolicy({ asks: [new URL(apiOf(host)).origin] });
