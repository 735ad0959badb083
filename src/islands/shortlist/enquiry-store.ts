import { emptyEnquiry, type Enquiry, parseEnquiry } from '../../domain/shortlist/enquiry.ts';
import { keepText } from '../keep-text.ts';

/** Where what is typed is kept: in this tab only, so that nobody finds it after the reader. */
const storeKey = 'forespoergsel';

/** The enquiry as this tab has kept it. */
export function readEnquiry(): Enquiry {
  try {
    return parseEnquiry(sessionStorage.getItem(storeKey));
  } catch {
    return emptyEnquiry;
  }
}

/** Keeps the enquiry in this tab. False in a browser that keeps nothing. */
export const keepEnquiry = (enquiry: Enquiry): boolean =>
  keepText(storeKey, JSON.stringify(enquiry), () => sessionStorage);
