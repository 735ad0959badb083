import {
  type Enquiry,
  mailLink,
  type Receiver,
  writeLetter,
} from '../../domain/shortlist/enquiry.ts';
import { inOnePiece, tel } from '../../domain/mail.ts';
import { pauseText } from '../../text/pause.ts';
import { enquiryText, letterText } from '../../text/enquiry.ts';
import { SmallScene } from '../drawings/SmallScene.tsx';
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
  const letterTo = ({ entries, way, enterprises }: Receiver, isShort = false) =>
    writeLetter(
      enquiry,
      {
        asked: entries,
        receiver:
          way.kind === 'municipality'
            ? 'municipality'
            : enterprises[0]?.belongsTo
              ? 'anyone'
              : 'enterprise',
        site,
        isShort,
      },
      letterText,
    );
  const unsure =
    municipality.email === undefined
      ? undefined
      : mailLink(
          municipality.email,
          [
            letterTo({
              enterprises: [],
              entries: [],
              way: { kind: 'municipality', address: municipality.email },
            }),
          ],
          letterText,
        );
  const links = receivers.map((receiver) => ({
    receiver,
    link:
      'address' in receiver.way
        ? mailLink(receiver.way.address, [letterTo(receiver), letterTo(receiver, true)], letterText)
        : undefined,
  }));
  const isCut = links.some(({ link }) => link?.isCut) || unsure?.isCut;

  return (
    <div className="flow no-print">
      <h3>{words.letters}</h3>
      <p>{receivers.length > 0 ? words.lettersLead : words.nobody}</p>
      {isCut && (
        <p className="list-note">
          <strong>{words.cut}</strong>
        </p>
      )}
      {links.length > 0 && (
        <ul role="list" className="letters flow">
          {links.map(({ receiver, link }) => (
            <li key={receiver.enterprises[0]?.slug}>
              <div>
                {receiver.entries.map(({ slug, picture }) => (
                  <SmallScene key={slug} picture={picture} />
                ))}
              </div>
              <div>
                <Way receiver={receiver} href={link?.href} />
              </div>
            </li>
          ))}
        </ul>
      )}
      <p className="row">
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
          <p>
            {[
              municipality.name,
              municipality.email,
              municipality.phone && inOnePiece(municipality.phone),
            ]
              .filter(Boolean)
              .join(', ')}
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

function Way({ receiver: { enterprises, way }, href }: WayProps) {
  const names = enterprises.map(({ name }) => name);
  const name = names.join(', ');
  const belongsTo = enterprises[0]?.belongsTo;
  const answersWithin = enterprises[0]?.answersWithin;
  switch (way.kind) {
    case 'mail':
      return (
        <>
          <a className="button main" href={href}>
            {words.mail(name, belongsTo)}
          </a>
          <span>{way.address}</span>
          {answersWithin && <span>{words.answersWithin(answersWithin)}</span>}
        </>
      );
    case 'phone':
      return (
        <>
          <a className="button main" href={tel(way.number)}>
            {words.call(name, way.number, belongsTo)}
          </a>
          <span>{words.callNote}</span>
        </>
      );
    case 'municipality':
      return (
        <>
          <a className="button main" href={href}>
            {words.throughMunicipality(names)}
          </a>
          <span>{way.address}</span>
          <span>{words.municipalityNote}</span>
        </>
      );
    case 'paused':
      return <span>{pauseText.letter(name, way.lastDay)}</span>;
    case 'closed':
      return <span>{words.closedNote(name)}</span>;
    case 'none':
      return <span>{words.noWay(name)}</span>;
  }
}
