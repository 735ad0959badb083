import { formatNumber } from '../../domain/numbers.ts';
import { inOnePiece, mailto, tel } from '../../domain/mail.ts';
import type { PlaceNote } from '../../domain/shortlist/place-note.ts';
import type { ShortlistEntry } from '../../domain/shortlist/shortlist-entry.ts';
import { noteText } from '../../text/note.ts';
import { AddressCode } from './AddressCode.tsx';

type Place = ShortlistEntry & { note: PlaceNote };

interface Props {
  places: readonly Place[];
  /** The address that opens the same list. */
  address: string;
}

const words = noteText;

/** The places of the list on one sheet: whom to call, how to get there, what to ask, and room to write. */
export function Note({ places, address }: Props) {
  return (
    <section className="note flow">
      <h2 id="seddel">{words.heading}</h2>
      <p className="no-print">{words.lead}</p>
      <ul role="list" className="columns">
        {places.map((place) => (
          <li key={place.slug} className="list-note flow">
            <OnePlace place={place} />
          </li>
        ))}
      </ul>
      <div className="no-print">
        <p className="row">
          <button className="button" type="button" onClick={() => print()}>
            {words.print}
          </button>
          <a className="button" href={letterOf(places, address)}>
            {words.send}
          </a>
        </p>
      </div>
      <AddressCode key={address} address={address} />
    </section>
  );
}

function OnePlace({ place: { name, url, note } }: { place: Place }) {
  return (
    <>
      <h3>
        <a href={url}>{name}</a>
      </h3>
      {note.asked.map((one) => (
        <p key={one.name}>
          <strong>{one.name}</strong>
          {one.phone && (
            <>
              <br />
              {words.call} <a href={tel(one.phone)}>{inOnePiece(one.phone)}</a>
            </>
          )}
          {one.openingHours.length > 0 && (
            <>
              <br />
              {words.hours} {one.openingHours.join(', ')}
            </>
          )}
          {one.email && (
            <>
              <br />
              {words.mail} {one.email}
            </>
          )}
        </p>
      ))}
      {note.say.length > 0 && (
        <p>
          {words.say} <q>{note.say.join(' ')}</q>
        </p>
      )}
      <p>
        {words.way} {[note.address || words.noWay, note.access].filter(Boolean).join('. ')}
      </p>
      <Told name={words.bus} text={note.bus} />
      <Told name={words.before} text={note.beforeVisit} />
      <Told name={words.firstDay} text={note.firstDay} />
      <p>
        {words.ask} {words.questions.join(' ')}
      </p>
      <div>
        <h4>{words.helper}</h4>
        <Told name={words.forWhom} text={note.forWhom.join(', ')} />
        {note.hoursFrom !== undefined && <p>{words.hoursFrom(formatNumber(note.hoursFrom))}</p>}
        {note.ways.map(({ title, decidedBy }) => (
          <Told key={title} name={words.decidedBy(title)} text={decidedBy} />
        ))}
        <p>{words.refer}</p>
        <p className="small">
          {words.freshness} {note.freshness}
        </p>
      </div>
      <p className="room">{words.room}</p>
    </>
  );
}

const Told = ({ name, text }: { name: string; text: string | undefined }) =>
  text ? (
    <p>
      {name} {text}
    </p>
  ) : null;

/** A mail to nobody yet, with names, numbers and what to say: short enough for every mail program. */
function letterOf(places: readonly Place[], address: string): string {
  const lines = places.flatMap(({ name, note }) => [
    name,
    ...note.asked.flatMap(({ name: who, phone }) => (phone ? [`${who}: ${phone}`] : [])),
    ...(note.address ? [note.address] : []),
    '',
  ]);
  return mailto('', words.subject, [...lines, address, '']);
}
