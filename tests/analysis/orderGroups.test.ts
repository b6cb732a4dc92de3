import type { Analysis } from '../../src/analysis';
import { orderGroups } from '../../src/analysis';
import type { GroupOrder } from '../../src/vocabulary';
import { admittedShares, appliedCounts, withHiddenGroup } from '../support/berkeley';

const ordered = (analysis: Analysis, sort: GroupOrder, published = analysis): readonly unknown[] => {
  const sorted = (answer: Analysis): Analysis => ({
    ...answer,
    recipe: { ...answer.recipe, presentation: { sort } },
  });
  const { full, published: shown } = orderGroups({ full: sorted(analysis), published: sorted(published) });
  expect(full.groups.map(({ key }) => key)).toEqual(shown.groups.map(({ key }) => key));
  return shown.groups.map(({ key }) => key.Institution);
};

/** Shares come with a verdict a group, counts with none. */
const judged = (analysis: Analysis): Analysis => ({
  ...analysis,
  groups: analysis.groups.map((group) => ({
    ...group,
    verdict: { code: 'clearDifference', threshold: 0.05 },
  })),
});

test('groups stay as the source has them where nothing is said', () => {
  const analysis = admittedShares();
  expect(orderGroups({ full: analysis, published: analysis }).published.groups).toBe(analysis.groups);
  expect(ordered(analysis, 'source')).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
});

test('names are sorted as a Swede would, with numbers by value', () => {
  const names = ['Ö 2', 'Ö 10', 'Ä 1', 'Å 1', 'a 3', 'B 1'];
  const { groups, ...analysis } = admittedShares();
  const renamed = {
    ...analysis,
    groups: groups.map((group, at) => ({ ...group, key: { Institution: names[at]! } })),
  };
  expect(ordered(renamed, 'name')).toEqual(['a 3', 'B 1', 'Å 1', 'Ä 1', 'Ö 2', 'Ö 10']);
});

test('the group with most persons comes first', () => {
  // R: sort(apply(UCBAdmissions, 3, sum), decreasing = TRUE): A 933, C 918, D 792, F 714, B 585, E 584
  expect(ordered(admittedShares(), 'count')).toEqual(['A', 'C', 'D', 'F', 'B', 'E']);
});

test('the group with the largest difference comes first, whichever way it goes', () => {
  // Women minus men: A 0.2034, B 0.0496, C -0.0286, D 0.0184, E -0.0383, F 0.0114
  expect(ordered(judged(admittedShares()), 'gap')).toEqual(['A', 'B', 'E', 'C', 'D', 'F']);
});

test('among counts, the group that is farthest from half and half comes first', () => {
  // Shares of women: A 0.116, B 0.043, C 0.646, D 0.473, E 0.673, F 0.478
  expect(ordered(appliedCounts(), 'gap')).toEqual(['B', 'A', 'E', 'C', 'D', 'F']);
});

test('the place of a hidden group tells nothing of it', () => {
  const hidden = withHiddenGroup(judged(admittedShares()), 0);
  expect(ordered(judged(admittedShares()), 'gap', hidden)).toEqual(['B', 'E', 'C', 'D', 'F', 'A']);
});
