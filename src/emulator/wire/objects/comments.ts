import type { CommentModel, SheetModel } from '../../model';
import { asBoolean, asInteger, asText, isHostObject } from '../accept';
import { NOTHING } from '../hostObject';
import type { Found, HostContext, HostObject, ObjectKind, RangeState } from '../hostObject';
import { HostError } from '../hostError';
import { assertAllowed } from '../permissions';
import { referencedArea } from '../resolveAddress';
import type { PlacedArea } from '../resolveAddress';

interface CommentsState {
  readonly sheets: (host: HostContext) => readonly SheetModel[];
}

interface CommentState {
  readonly sheet: SheetModel;
  readonly comment: CommentModel;
}

/** The comments of a sheet or the workbook. */
export function commentsOf(sheets: CommentsState['sheets']): HostObject<CommentsState> {
  return { kind: commentCollectionKind, state: { sheets } };
}

function commentObject(state: CommentState): HostObject<CommentState> {
  return { kind: commentKind, state };
}

function all(state: CommentsState, host: HostContext): readonly CommentState[] {
  return state.sheets(host).flatMap((sheet) => sheet.comments.map((comment) => ({ sheet, comment })));
}

/** One cell: a Range object, or an address text that names the sheet. */
function cellOf(value: unknown, host: HostContext): PlacedArea {
  const place = isHostObject(value)
    ? placeOfRange(value, host)
    : referencedArea(host.workbook, asText(value));
  if (place?.area.rowCount !== 1 || place.area.columnCount !== 1) throw new HostError('InvalidArgument');
  return place;
}

function placeOfRange({ kind, state }: HostObject, host: HostContext): PlacedArea | undefined {
  const { sheetId, area } = state as RangeState;
  const sheet = host.workbook.sheetById(sheetId);
  return kind.name === 'Range' && sheet ? { sheet, area } : undefined;
}

function add(args: readonly unknown[], host: HostContext): Found {
  const [cell, content] = args;
  const { sheet, area } = cellOf(cell, host);
  assertAllowed(sheet, 'allowEditObjects');
  if (sheet.comments.some(({ row, column }) => row === area.row && column === area.column)) {
    throw new HostError('ItemAlreadyExists');
  }
  const comment: CommentModel = {
    id: host.workbook.takeGuid(),
    row: area.row,
    column: area.column,
    author: host.workbook.properties.author,
    content: asText(content),
    created: new Date().toISOString(),
    resolved: false,
    replies: [],
  };
  sheet.comments.push(comment);
  return commentObject({ sheet, comment });
}

function byId(state: CommentsState, id: unknown, host: HostContext): CommentState | undefined {
  const wanted = asText(id);
  return all(state, host).find(({ comment }) => comment.id === wanted);
}

function existing(state: CommentState | undefined): HostObject {
  if (!state) throw new HostError('ItemNotFound');
  return commentObject(state);
}

export const commentCollectionKind: ObjectKind<CommentsState> = {
  name: 'CommentCollection',
  items: (state, host) => all(state, host).map(commentObject),
  members: {
    getCount: { call: (state, _args, host) => all(state, host).length },
    add: { find: (_state, args, host) => add(args, host) },
    getItem: { find: (state, [id], host) => existing(byId(state, id, host)) },
    getItemAt: { find: (state, [index], host) => existing(all(state, host)[asInteger(index)]) },
    getItemOrNullObject: {
      find: (state, [id], host) => {
        const found = byId(state, id, host);
        return found ? commentObject(found) : NOTHING;
      },
    },
    getItemByCell: {
      find: (state, [cell], host) => {
        const { sheet, area } = cellOf(cell, host);
        return existing(
          all(state, host).find(
            (found) =>
              found.sheet === sheet && found.comment.row === area.row && found.comment.column === area.column,
          ),
        );
      },
    },
  },
};

export const commentKind: ObjectKind<CommentState> = {
  name: 'Comment',
  identify: ({ comment }) => ({ Id: comment.id }),
  members: {
    id: { get: ({ comment }) => comment.id },
    authorName: { get: ({ comment }) => comment.author },
    creationDate: { get: ({ comment }) => comment.created },
    content: {
      get: ({ comment }) => comment.content,
      set: ({ comment }, value) => {
        comment.content = asText(value);
      },
    },
    resolved: {
      get: ({ comment }) => comment.resolved,
      set: ({ comment }, value) => {
        comment.resolved = asBoolean(value);
      },
    },
    getLocation: {
      find: ({ sheet, comment: { row, column } }, _args, host) =>
        host.make.range(sheet, { row, column, rowCount: 1, columnCount: 1 }),
    },
    delete: {
      call: ({ sheet, comment }) => {
        assertAllowed(sheet, 'allowEditObjects');
        sheet.comments = sheet.comments.filter((other) => other !== comment);
      },
    },
  },
};
