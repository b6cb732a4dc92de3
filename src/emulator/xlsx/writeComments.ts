import type { CommentModel, SheetModel } from '../model';
import { columnLetters } from '../model';
import { escapeAttribute, escapeXml } from './xml';

/** The texts of a sheet's notes and comments, in the forms that old and new programs read. */
export interface CommentParts {
  readonly notes: string;
  readonly drawing: string;
  /** Undefined when the sheet has notes only. */
  readonly threads: string | undefined;
}

interface Note {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly content: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const THREADS = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';

/** Ids of people by name, for those who write comments. */
export type PersonIds = ReadonlyMap<string, string>;

export function writeComments({ notes, comments }: SheetModel, persons: PersonIds): CommentParts {
  const all: readonly Note[] = [...notes, ...comments.map(asNote)].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
  return {
    notes: notesXml(all),
    drawing: drawingXml(all),
    threads: comments.length === 0 ? undefined : threadsXml(comments, persons),
  };
}

/** Programs that know no threads show this instead. */
function asNote({ id, row, column, content, replies }: CommentModel): Note {
  const texts = [content, ...replies.map((reply) => reply.content)].join('\n\n');
  return { row, column, author: `tc=${id}`, content: `[Threaded comment]\n\n${texts}` };
}

function notesXml(notes: readonly Note[]): string {
  const authors = [...new Set(notes.map(({ author }) => author))];
  const items = notes.map(
    ({ row, column, author, content }) =>
      `<comment ref="${columnLetters(column)}${String(row + 1)}" authorId="${String(authors.indexOf(author))}"><text><t xml:space="preserve">${escapeXml(content)}</t></text></comment>`,
  );
  const names = authors.map((author) => `<author>${escapeXml(author)}</author>`).join('');
  return `<comments xmlns="${MAIN}"><authors>${names}</authors><commentList>${items.join('')}</commentList></comments>`;
}

function drawingXml(notes: readonly Note[]): string {
  const shapes = notes.map(
    ({ row, column }, index) =>
      `<v:shape id="_x0000_s${String(1025 + index)}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:108pt;height:60pt;z-index:${String(index + 1)};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor(row, column)}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`,
  );
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${shapes.join('')}</xml>`
  );
}

/** Beside the cell, two columns wide and four rows high. */
function anchor(row: number, column: number): string {
  return [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 3, 4].join(', ');
}

function threadsXml(comments: readonly CommentModel[], persons: PersonIds): string {
  const items = comments.flatMap((comment) => {
    const place = ` ref="${columnLetters(comment.column)}${String(comment.row + 1)}"`;
    const done = comment.resolved ? ' done="1"' : '';
    return [
      threadXml(comment, `${place}${done}`, persons),
      ...comment.replies.map((reply) => threadXml(reply, `${place} parentId="${comment.id}"`, persons)),
    ];
  });
  return `<ThreadedComments xmlns="${THREADS}">${items.join('')}</ThreadedComments>`;
}

function threadXml(
  { id, author, content, created }: CommentModel['replies'][number],
  attributes: string,
  persons: PersonIds,
): string {
  const time = created === '' ? '' : ` dT="${created.replace(/Z$/, '')}"`;
  return `<threadedComment${attributes}${time} personId="${persons.get(author) ?? ''}" id="${id}"><text>${escapeXml(content)}</text></threadedComment>`;
}

/** The list of people, behind those that the file already named. */
export function writePersons(original: string | undefined, persons: PersonIds): string {
  const known =
    original === undefined ? '' : (/<personList[^>]*[^/]>([\s\S]*)<\/personList>/.exec(original)?.[1] ?? '');
  const added = [...persons]
    .filter(([, id]) => !known.includes(id))
    .map(
      ([name, id]) =>
        `<person displayName="${escapeAttribute(name)}" id="${id}" userId="${escapeAttribute(name)}" providerId="None"/>`,
    );
  return `<personList xmlns="${THREADS}" xmlns:x="${MAIN}">${known}${added.join('')}</personList>`;
}
