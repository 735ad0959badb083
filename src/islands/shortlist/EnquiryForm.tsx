import { useEffect, useRef, useState } from 'react';
import { dayInDenmark } from '../../domain/day-in-denmark.ts';
import { enquiryFields, receiversOf, writeLetter } from '../../domain/shortlist/enquiry.ts';
import type { ShortlistEntry } from '../../domain/shortlist/shortlist-entry.ts';
import { enquiryText, letterText } from '../../text/enquiry.ts';
import { copy } from '../copy.ts';
import { Letters } from './Letters.tsx';
import type { ShortlistProps } from './shortlist-props.ts';
import { useEnquiry } from './use-enquiry.ts';

interface Props extends ShortlistProps {
  entries: readonly ShortlistEntry[];
}

const words = enquiryText;

/** Fields that take one line; the others take several. */
const short = new Set(['budget', 'deadline', 'answer']);

/** Fields an enquiry can do without. */
const optional = new Set(['budget']);

/** One enquiry, written once, and what becomes of it: a mail to each, a text to copy, a sheet to print. */
export function EnquiryForm({ entries, municipality, site }: Props) {
  const { enquiry, isKept, write, clear } = useEnquiry();
  const [said, setSaid] = useState('');
  const first = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Who was led to it by its address came before it was there.
  useEffect(() => {
    if (location.hash !== '#forespoergsel') return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView();
  }, []);
  const receivers = receiversOf(entries, municipality.email, dayInDenmark(new Date()));
  const isForMunicipality =
    receivers.length > 0 && receivers.every(({ way }) => way.kind === 'municipality');
  const whole = writeLetter(
    enquiry,
    { asked: entries, receiver: isForMunicipality ? 'municipality' : 'anyone', site },
    letterText,
  );
  const addresses = receivers.flatMap(({ enterprises, way }) => {
    const at = 'address' in way ? way.address : 'number' in way ? way.number : undefined;
    return at === undefined ? [] : [`${enterprises.map(({ name }) => name).join(', ')}: ${at}`];
  });
  const sendTo = addresses.length > 0 ? [words.sendTo, ...addresses, ''] : [];

  return (
    <section className="enquiry on-sand flow">
      <h2 id="forespoergsel" tabIndex={-1} ref={heading}>
        {words.heading}
      </h2>
      <p className="no-print">{words.lead}</p>
      <div className="enquiry-sides">
        <div className="flow no-print">
          {enquiryFields.map((field) => {
            const id = `felt-${field}`;
            const shared = {
              id,
              className: 'control',
              value: enquiry[field],
              'aria-describedby': `${id}-hjaelp`,
              autoComplete: 'off',
            };
            return (
              <p className="field" key={field}>
                <label htmlFor={id}>
                  {words.label[field]}
                  {optional.has(field) && <span className="muted"> ({words.optional})</span>}
                </label>
                <span className="small muted" id={`${id}-hjaelp`}>
                  {words.help[field]}
                </span>
                {short.has(field) ? (
                  <input {...shared} onChange={(event) => write(field, event.target.value)} />
                ) : (
                  <textarea
                    {...shared}
                    ref={field === 'what' ? first : undefined}
                    rows={field === 'what' ? 4 : 2}
                    onChange={(event) => write(field, event.target.value)}
                  />
                )}
              </p>
            );
          })}
          <p className="small muted">{isKept ? words.kept : words.notKept}</p>
          <p className="row">
            <button
              className="button"
              type="button"
              onClick={() => {
                clear();
                first.current?.focus();
              }}
            >
              {words.clear}
            </button>
          </p>
        </div>
        <div className="flow">
          <h3>{words.text}</h3>
          <div className="letter flow" id="tekst">
            <span className="stamp" aria-hidden="true" />
            {sendTo.length > 0 && <p>{sendTo.slice(0, -1).join('\n')}</p>}
            <p>
              <strong>{whole.subject}</strong>
            </p>
            <p>{whole.body.join('\n')}</p>
          </div>
          <Letters
            receivers={receivers}
            enquiry={enquiry}
            municipality={municipality}
            site={site}
            copyText={() =>
              void copy([...sendTo, whole.subject, '', ...whole.body].join('\r\n')).then(
                (isCopied) => setSaid(isCopied ? words.copied : words.copyFailed),
              )
            }
            said={said}
          />
        </div>
      </div>
    </section>
  );
}
