import { useState } from 'react';
import {
  emptyEnquiry,
  type Enquiry,
  type EnquiryField,
  parseEnquiry,
} from '../../domain/shortlist/enquiry.ts';
import { keepText } from '../keep-text.ts';

/** Where what is typed is kept: in this tab only, so that nobody finds it after the reader. */
const storeKey = 'forespoergsel';

/** What is typed, kept over reload and back. It is read at once, so that no key can come before it. */
export function useEnquiry(): {
  enquiry: Enquiry;
  /** False in a browser that keeps nothing: what is typed lasts as long as the page. */
  isKept: boolean;
  write(field: EnquiryField, value: string): void;
  clear(): void;
} {
  const [enquiry, setEnquiry] = useState(read);
  const [isKept, setKept] = useState(true);
  const change = (next: Enquiry) => {
    setEnquiry(next);
    setKept(keepText(storeKey, JSON.stringify(next), () => sessionStorage));
  };
  return {
    enquiry,
    isKept,
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
