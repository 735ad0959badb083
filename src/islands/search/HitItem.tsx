import { memo } from 'react';
import { relOf } from '../../domain/outside-link.ts';
import { dayInDenmark } from '../../domain/day-in-denmark.ts';
import { mailto } from '../../domain/mail.ts';
import { pauseOn } from '../../domain/pause.ts';
import { slugOf } from '../../domain/slug.ts';
import type { Hit, Reason } from '../../domain/search/describe-hit.ts';
import { routes } from '../../routes.ts';
import { pauseText } from '../../text/pause.ts';
import { neighbourText } from '../../text/neighbours.ts';
import { suppliersText, supplyText } from '../../text/supply.ts';
import { searchAnswersText } from '../../text/search-answers.ts';
import { shortlistButtonText } from '../../text/shortlist-button.ts';
import { SmallScene, SmallThing } from '../drawings/SmallScene.tsx';
import { Pieces } from './Pieces.tsx';

interface Props {
  hit: Hit;
  /** The municipality's address for a task that nobody offers yet. */
  ask: string | undefined;
  /** Its line where easy words are chosen. */
  easyLine: string | undefined;
  /** Shows an enterprise on the map; nothing where the map isn't open. */
  showOnMap: ((slug: string) => void) | undefined;
}

/** The slug of the enterprise a hit is about or comes from. */
const enterpriseSlug = (hit: Hit): string | undefined =>
  hit.kind === 'virksomhed' || hit.kind === 'ydelse'
    ? slugOf(hit.enterprise?.url ?? hit.url)
    : undefined;

/** A page that was found. Its first link goes to the page. It is not drawn again for every key that is pressed. */
export const HitItem = memo(function HitItem({ hit, ask, easyLine, showOnMap }: Props) {
  const slug = enterpriseSlug(hit);
  const pausedUntil = pauseOn(dayInDenmark(new Date()), hit.pausedUntil);
  const isRefused = hit.supply !== undefined && hit.supply !== 'for-sale';
  const isOutside = hit.kind === 'nabo';
  const name = hit.title.map((piece) => piece.text).join('');
  // One reason: the line that has the word, or else what the word belongs to.
  const isLineSaid = hit.reasons.length === 0 || hit.line.some(({ isMatch }) => isMatch);
  return (
    <li
      className="hit"
      id={slug && hit.kind === 'virksomhed' ? `svar-${slug}` : undefined}
      tabIndex={-1}
    >
      {hit.picture && <SmallScene picture={hit.picture} />}
      <div className="hit-words">
        <h3>
          <a className="cover" href={hit.url} rel={relOf(hit.url)}>
            <Pieces pieces={hit.title} />
          </a>
        </h3>
        <p className="hit-facts muted small">
          <span>
            <span className="hit-kind" data-kind={hit.kind}>
              {searchAnswersText.kind[hit.kind]}
            </span>
            {hit.enterprise && (
              <>
                {` ${searchAnswersText.at} `}
                <a href={hit.enterprise.url} rel={relOf(hit.enterprise.url)}>
                  {hit.enterprise.name}
                </a>
              </>
            )}
          </span>
          {hit.town !== '' && <span>{hit.town}</span>}
          {hit.neighbour && (
            <strong>
              {isOutside
                ? neighbourText.directoryMark(hit.neighbour)
                : neighbourText.mark(hit.neighbour)}
            </strong>
          )}
          {isOutside && hit.neighbour && (
            <span>{neighbourText.leadsToDirectory(hit.neighbour)}</span>
          )}
          {hit.isUnclear && <strong>{searchAnswersText.unclear}</strong>}
          {hit.isHistorical && <strong>{searchAnswersText.historical}</strong>}
          {hit.suppliers !== undefined && <span>{suppliersText(hit.suppliers)}</span>}
          {pausedUntil && <strong>{pauseText.until(pausedUntil)}</strong>}
          {isRefused && hit.supply && <strong>{supplyText[hit.supply]}</strong>}
        </p>
        {easyLine && <p data-easy-words="">{easyLine}</p>}
        {isLineSaid && hit.line.length > 0 && (
          <p data-hard={easyLine && 'line'}>
            <Pieces pieces={hit.line} />
          </p>
        )}
        <Reasons reasons={hit.reasons} />
        {hit.suppliers === 0 && ask && (
          <p>
            <a className="lone" href={askAbout(name, ask)}>
              {searchAnswersText.askMunicipality}
            </a>
          </p>
        )}
        {hit.services.length > 0 && (
          <ul className="hit-services columns" role="list">
            {hit.services.map((service, at) => (
              <li key={service.url}>
                {service.picture && <SmallThing picture={service.picture} />}
                <div>
                  <a href={service.url}>
                    <Pieces pieces={service.title} />
                  </a>
                  {service.supply && service.supply !== 'for-sale' && (
                    <span className="muted small"> {supplyText[service.supply]}</span>
                  )}
                  <Reasons
                    reasons={service.reasons.filter(
                      (reason) => !isSaid(reason, saidBefore(hit, at)),
                    )}
                  />
                </div>
              </li>
            ))}
          </ul>
        )}
        {slug && showOnMap && hit.isOnMap && (
          <button type="button" className="button text hit-map" onClick={() => showOnMap(slug)}>
            {searchAnswersText.onMap}
            <span className="hidden">: {name}</span>
          </button>
        )}
      </div>
      {hit.isListed && (
        <shortlist-button
          data-slug={slugOf(hit.url)}
          data-name={name}
          data-add={shortlistButtonText.add}
          data-added={shortlistButtonText.added}
          data-remove={shortlistButtonText.remove}
          data-full={shortlistButtonText.full}
          data-see={shortlistButtonText.see}
          data-href={routes.shortlist()}
        />
      )}
    </li>
  );
});

const askAbout = (task: string, address: string): string =>
  mailto(address, searchAnswersText.askSubject(task), searchAnswersText.askBody(task));

/** Why a page was found, for words that don't stand on it. */
function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <p className="muted small">
      {reasons.map(({ words, via }) => searchAnswersText.reason(words, via)).join('; ')}
    </p>
  );
}

/** Whether the enterprise, or a service before, has said it already. */
const isSaid = (reason: Reason, said: readonly Reason[]): boolean =>
  said.some(({ via }) => via === reason.via);

/** The reasons of a hit, and of its services before one. */
const saidBefore = ({ reasons, services }: Hit, at: number): Reason[] => [
  ...reasons,
  ...services.slice(0, at).flatMap((service) => service.reasons),
];
