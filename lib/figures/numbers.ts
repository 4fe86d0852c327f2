import type { Edition } from '#lib/content/records.ts';
import type { Language } from '#lib/site.ts';
import type { Figure, FigureGroup } from './figure.ts';
import { ofCommitments, ofSignatures } from './ofCommitments.ts';
import { ofEvents } from './ofEvents.ts';
import { ofShelves } from './ofShelves.ts';
import { ofChains, ofSlips } from './ofSlips.ts';
import { ofPeople, ofVisits } from './ofVisits.ts';

const groups: Record<FigureGroup, (edition: Edition, lang: Language) => Figure[]> = {
  visits: ofVisits,
  meetings: ofPeople,
  events: ofEvents,
  commitments: ofCommitments,
  signatures: ofSignatures,
  slips: ofSlips,
  chains: ofChains,
  shelves: ofShelves,
};
export const figureGroups = Object.keys(groups) as FigureGroup[];

/** The numbers of one group, as texts may name them. */
export const figuresIn = (group: FigureGroup, edition: Edition, lang: Language): Figure[] =>
  groups[group](edition, lang);

/** Every number that the record knows and a text may name. */
export const figuresOf = (edition: Edition, lang: Language): Figure[] =>
  figureGroups.flatMap((group) => figuresIn(group, edition, lang));
