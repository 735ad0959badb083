import {
  type Enquiry,
  mailLink,
  type Receiver,
  writeLetter,
} from '../../domain/shortlist/enquiry.ts';
import { tel } from '../../domain/mail.ts';
import { enquiryText, letterText } from '../../text/enquiry.ts';
import type { ShortlistProps } from './shortlist-props.ts';

interface Props extends ShortlistProps {
  receivers: readonly Receiver[];
  enquiry: Enquiry;
  copyText(): void;
  /** What came of copying. */
  said: string;
}

const words = enquiryText;

/** The ways to send an enquiry: a mail of its own to each, never one with all addresses in the open. */
export function Letters({ receivers, enquiry, municipality, site, copyText, said }: Props) {
  const letterTo = (asked: readonly string[]) => writeLetter(enquiry, { asked, site }, letterText);
  const toMunicipality = (asked: readonly string[]) =>
    municipality.email && mailLink(municipality.email, letterTo(asked), letterText);
  const unsure = toMunicipality([]);
  const links = receivers.map((receiver) => {
    const { way, entries } = receiver;
    const asked = entries.map(({ name }) => name);
    return {
      receiver,
      link:
        way.kind === 'mail' || way.kind === 'municipality'
          ? mailLink(
              way.address,
              letterTo(
                way.kind === 'mail'
                  ? asked
                  : asked.map((name) => `${name} (${receiver.enterprise.name})`),
              ),
              letterText,
            )
          : undefined,
    };
  });
  const isCut = links.some(({ link }) => link?.isCut) || (unsure && unsure.isCut);

  return (
    <div className="no-print">
      <h3>{words.letters}</h3>
      <p>{receivers.length > 0 ? words.lettersLead : words.nobody}</p>
      {isCut && (
        <p className="list-note">
          <strong>{words.cut}</strong>
        </p>
      )}
      {links.length > 0 && (
        <ul role="list" className="letters">
          {links.map(({ receiver, link }) => (
            <li key={receiver.enterprise.slug}>
              <Way receiver={receiver} href={link?.href} />
            </li>
          ))}
        </ul>
      )}
      <p className="list-tools">
        <button className="button" type="button" onClick={copyText}>
          {words.copy}
        </button>
        <button className="button" type="button" onClick={() => print()}>
          {enquiryText.print}
        </button>
      </p>
      <p role="status" className="small">
        {said}
      </p>
      {unsure && (
        <>
          <h3>{words.unsure}</h3>
          <p>{words.unsureLead}</p>
          <p>
            <a className="button main" href={unsure.href}>
              {words.askMunicipality}
            </a>
          </p>
        </>
      )}
    </div>
  );
}

interface WayProps {
  receiver: Receiver;
  href: string | undefined;
}

function Way({ receiver: { enterprise, way }, href }: WayProps) {
  switch (way.kind) {
    case 'mail':
      return (
        <>
          <a className="button main" href={href}>
            {words.mail(enterprise.name)}
          </a>
          {enterprise.answersWithin && <span>{words.answersWithin(enterprise.answersWithin)}</span>}
        </>
      );
    case 'phone':
      return (
        <>
          <a className="button main" href={tel(way.number)}>
            {words.call(enterprise.name, way.number)}
          </a>
          <span>{words.callNote}</span>
        </>
      );
    case 'municipality':
      return (
        <>
          <a className="button main" href={href}>
            {words.throughMunicipality(enterprise.name)}
          </a>
          <span>{words.municipalityNote}</span>
        </>
      );
    case 'closed':
      return <span>{words.closedNote(enterprise.name)}</span>;
    case 'none':
      return <span>{words.noWay(enterprise.name)}</span>;
  }
}
