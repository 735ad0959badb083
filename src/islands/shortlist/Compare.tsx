import { type ShortlistEntry, splitFields } from '../../domain/shortlist/shortlist-entry.ts';
import { emptyEnquiry, mailLink, writeLetter } from '../../domain/shortlist/enquiry.ts';
import { inOnePiece, tel } from '../../domain/mail.ts';
import { letterText } from '../../text/enquiry.ts';
import { neighbourText } from '../../text/neighbours.ts';
import { shortlistEntriesText } from '../../text/shortlist-entries.ts';
import { Thing } from '../drawings/SmallScene.tsx';
import { Pause } from './Pause.tsx';

interface Props {
  entries: readonly ShortlistEntry[];
  /** Whether the list above has the same entries in the same order: on a wide screen it is the table's head. */
  isAligned: boolean;
  /** Address of the site, which the letters name. */
  site: string;
}

/**
 * Up to four entries side by side. On a narrow screen each field becomes a heading with all answers under it,
 * so the roles are written out: a table that is laid out as blocks would lose them.
 */
export function Compare({ entries, isAligned, site }: Props) {
  const letterTo = (address: string, entry: ShortlistEntry) => {
    const receiver = entry.enterprise.belongsTo === undefined ? 'enterprise' : 'anyone';
    return mailLink(
      address,
      [writeLetter(emptyEnquiry, { asked: [entry], receiver, site }, letterText)],
      letterText,
    ).href;
  };
  const { compare } = shortlistEntriesText;
  const { told, untold } = splitFields(entries);
  // Above the table stands already where they are.
  const isOwnName = entries.every(({ name, enterprise }) => name === enterprise.name);
  const hasContact = entries.some(
    ({ enterprise: { phone, email } }) => (phone ?? email) !== undefined,
  );
  return (
    <section>
      <h2 id="sammenlign">{compare.heading}</h2>
      <table className="compare" data-aligned={isAligned} role="table" aria-labelledby="sammenlign">
        <colgroup>
          <col />
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {compare.what}
            </th>
            {entries.map((entry) => (
              <th key={entry.slug} role="columnheader" scope="col">
                <a href={entry.url}>{entry.name}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {!isOwnName && (
            <tr role="row">
              <th role="rowheader" scope="row">
                {compare.enterprise}
              </th>
              {entries.map(({ slug, name, enterprise }) => (
                <td key={slug} role="cell" data-name={name}>
                  <a href={enterprise.url}>{enterprise.name}</a>
                  {enterprise.town && <span> {enterprise.town}</span>}
                  {enterprise.neighbour && (
                    <strong> {neighbourText.mark(enterprise.neighbour)}</strong>
                  )}
                  {enterprise.isUnclear && <strong> {shortlistEntriesText.unclear}</strong>}
                  {enterprise.isHistorical && <strong> {shortlistEntriesText.closed}</strong>}
                  <Pause until={enterprise.pausedUntil} />
                </td>
              ))}
            </tr>
          )}
          {told.map((field) => (
            <tr role="row" key={field}>
              <th role="rowheader" scope="row">
                {compare.field[field]}
              </th>
              {entries.map(({ slug, name, facts }) => (
                <td key={slug} role="cell" data-name={name}>
                  <Lines lines={facts[field]} />
                </td>
              ))}
            </tr>
          ))}
          {hasContact && (
            <tr role="row">
              <th role="rowheader" scope="row">
                {compare.contact}
              </th>
              {entries.map((entry) => {
                const {
                  slug,
                  name,
                  enterprise: { phone, email },
                } = entry;
                return (
                  <td key={slug} role="cell" data-name={name}>
                    {phone && <a href={tel(phone)}>{inOnePiece(phone)}</a>}
                    {email && <a href={letterTo(email, entry)}>{email}</a>}
                    {!phone && !email && <Unknown />}
                  </td>
                );
              })}
            </tr>
          )}
        </tbody>
      </table>
      {(untold.length > 0 || !hasContact) && (
        <p className="untold">
          <span className="is-missing">
            <Thing name="maerke" />
          </span>
          <span>{compare.nobodyTells(untold, hasContact)}</span>
        </p>
      )}
    </section>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return <Unknown />;
  return lines.map((line) => <span key={line}>{line}</span>);
}

/** A dash for the eye, words for who hears it. */
const Unknown = () => (
  <span className="muted">
    <span aria-hidden="true">–</span>
    <span className="hidden">{shortlistEntriesText.compare.untold}</span>
  </span>
);
