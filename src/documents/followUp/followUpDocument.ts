import { sheetKeyOf } from '../../plan';
import type { Block, SheetSpec } from '../../sheets';
import { documentTexts, followUpTexts, planTexts } from '../../text';
import type { FollowUpTexts } from '../../text';
import { SHEET_KEYS } from '../analysisSheet';
import { sheetName } from '../sheetName';
import { belowBlocks } from './belowBlocks';
import type { FollowUpPage, FollowUpUnit } from './followUpFacts';
import type { Reporting } from './goalBlocks';
import { goalBlocks } from './goalBlocks';
import { goalContext } from './goalContext';

/**
 * Makes the sheet *Uppföljning – <unit>*: a part for each of its goals, with formulas that judge the outcome while it
 * is typed (R8, R12), and for a department or a committee the goals of all units below, as a chapter of the
 * verksamhetsplan. The sheets of the units below are laid out together with it.
 */
export function followUpDocument(followed: FollowUpUnit, page: FollowUpPage): SheetSpec {
  const words = followUpTexts(page.language);
  const { documents } = documentTexts(page.language);
  const { unit, formerName } = followed;
  const title = words.titles.followUp(unit.name, page.year);
  return {
    key: sheetKeyOf('followUp', unit.id),
    name: followUpSheetName(unit.name, words),
    ...(formerName === undefined ? {} : { formerName }),
    visible: true,
    tabColour: '#1B7F6B',
    page: {
      orientation: 'landscape',
      header: title,
      footer: `${page.municipality}. ${words.date(page.date)}`,
      pageNumbers: documents.page.pageNumbers,
      repeat: 'title',
    },
    freeze: { block: 'title', columns: 0 },
    blocks: [
      { kind: 'title', id: 'title', text: title },
      ...opening(followed, page),
      ...followed.goals.flatMap((goal) => goalBlocks(goalContext(goal, page), reportingOf(followed, page))),
      ...belowBlocks(followed, page),
      notes(followed, page, words),
      comment(page),
    ],
  };
}

/** Gives the name of the sheet of a unit's follow-up. */
export function followUpSheetName(unit: string, words: FollowUpTexts): string {
  return sheetName(words.sheetNames.followUp(unit));
}

function reportingOf({ unit, above, due, sources }: FollowUpUnit, page: FollowUpPage): Reporting {
  const { reportsTo } = followUpTexts(page.language);
  const to = unit.level === 'unit' ? reportsTo.unit(above) : reportsTo[unit.level];
  return { to, sources, ...(due === undefined ? {} : { due }) };
}

function opening(followed: FollowUpUnit, page: FollowUpPage): readonly Block[] {
  const words = followUpTexts(page.language);
  const { howTo, links } = words;
  const { unit, path, goals } = followed;
  const { to, due } = reportingOf(followed, page);
  const line = path === '' ? planTexts(page.language).choices.levels[unit.level] : path;
  return [
    { kind: 'paragraph', id: 'path', tone: 'body', lines: [line] },
    {
      kind: 'link',
      id: 'toContents',
      text: documentTexts(page.language).documents.links.contents,
      to: SHEET_KEYS.contents,
    },
    { kind: 'link', id: 'toGoals', text: links.goals, to: sheetKeyOf('goal', unit.id) },
    ...(goals.length === 0
      ? [{ kind: 'paragraph', id: 'noGoals', tone: 'warning', lines: [words.noGoals] } as const]
      : [
          {
            kind: 'paragraph',
            id: 'howTo',
            tone: 'body',
            lines: [
              howTo.fill,
              `${due === undefined ? howTo.reportWithoutDate(to) : howTo.report(to, due)} ${howTo.delivered}`,
            ],
          } as const,
        ]),
  ];
}

function notes({ goals }: FollowUpUnit, page: FollowUpPage, words: FollowUpTexts): Block {
  const populations = [...new Set(goals.map(({ goal }) => goal.evidence.population))].filter(
    (population) => population !== '',
  );
  return {
    kind: 'paragraph',
    id: 'notes',
    tone: 'note',
    lines: [
      words.source,
      populations.length === 0 ? words.noPopulation : words.populations(populations.join('; ')),
      words.date(page.date),
      words.noExclusions,
    ],
  };
}

function comment({ language }: FollowUpPage): Block {
  const label = planTexts(language).labels.fields.comment;
  return { kind: 'inputs', id: 'comment', entries: [{ label, field: 'comment', ordinal: 1, initial: '' }] };
}
