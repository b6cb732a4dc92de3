import type { SheetSpec } from '../../../sheets';
import { methodTexts } from '../../../text';
import type { MethodRequest } from '../methodRequest';
import { methodSheet } from '../methodSheet';
import { openTable } from '../openTable';

/** Makes the sheet of R4: rows that become goals (domain.md 1.2). */
export function realiseSheet(request: MethodRequest): SheetSpec {
  const { fourR, sheetNames } = methodTexts(request.language);
  const { columns, caption, note } = fourR.realise;
  return methodSheet(request, {
    sheet: 'realise',
    name: sheetNames.realise(request.subject),
    title: fourR.titles.realise(request.subject),
    question: fourR.questions.realise,
    orientation: 'landscape',
    blocks: [
      openTable({
        id: 'goals',
        caption,
        columns: [
          { field: 'r4Wanted', header: columns.wanted, width: 28 },
          { field: 'r4Goal', header: columns.goal, width: 30 },
          { field: 'r4Indicator', header: columns.indicator, width: 20 },
          { field: 'r4Action', header: columns.action, width: 28 },
          { field: 'r4Responsible', header: columns.responsible, width: 16 },
          { field: 'r4Done', header: columns.done, width: 12 },
          { field: 'r4FollowUp', header: columns.followUp, width: 22 },
        ],
        rows: 6,
        lines: 3,
      }),
      { kind: 'paragraph', id: 'toTemplate', tone: 'note', lines: [note] },
    ],
  });
}
