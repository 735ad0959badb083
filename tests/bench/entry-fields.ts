import type { z } from 'astro/zod';
import type { enterpriseFields } from '../../src/schema/enterprise.ts';
import type { serviceFields } from '../../src/schema/service.ts';

/** An enterprise as an editor would write it. */
export type EnterpriseFields = z.input<ReturnType<typeof enterpriseFields>>;

/** A service as an editor would write it. */
export type ServiceFields = z.input<typeof serviceFields>;
