import { useEffect, useState } from 'react';
import {
  emptyEnquiry,
  type Enquiry,
  type EnquiryField,
  parseEnquiry,
} from '../../domain/shortlist/enquiry.ts';

/** Where what is typed is kept: in this tab only, so that nobody finds it after the reader. */
const storeKey = 'forespoergsel';

/** What is typed, kept over reload and back. */
export function useEnquiry(): {
  enquiry: Enquiry;
  write(field: EnquiryField, value: string): void;
  clear(): void;
} {
  const [enquiry, setEnquiry] = useState(emptyEnquiry);
  useEffect(() => setEnquiry(read()), []);
  const change = (next: Enquiry) => {
    setEnquiry(next);
    try {
      sessionStorage.setItem(storeKey, JSON.stringify(next));
    } catch {
      // A browser that keeps nothing: what is typed lasts as long as the page.
    }
  };
  return {
    enquiry,
    write: (field, value) => change({ ...enquiry, [field]: value }),
    clear: () => change(emptyEnquiry),
  };
}

function read(): Enquiry {
  try {
    return parseEnquiry(sessionStorage.getItem(storeKey));
  } catch {
    return emptyEnquiry;
  }
}
