import { useState } from 'react';
import { emptyEnquiry, type Enquiry, type EnquiryField } from '../../domain/shortlist/enquiry.ts';
import { keepEnquiry, readEnquiry } from './enquiry-store.ts';

/** What is typed, kept over reload and back. It is read at once, so that no key can come before it. */
export function useEnquiry(): {
  enquiry: Enquiry;
  /** False in a browser that keeps nothing: what is typed lasts as long as the page. */
  isKept: boolean;
  write(field: EnquiryField, value: string): void;
  clear(): void;
} {
  const [enquiry, setEnquiry] = useState(readEnquiry);
  const [isKept, setKept] = useState(true);
  const change = (next: Enquiry) => {
    setEnquiry(next);
    setKept(keepEnquiry(next));
  };
  return {
    enquiry,
    isKept,
    write: (field, value) => change({ ...enquiry, [field]: value }),
    clear: () => change(emptyEnquiry),
  };
}
