import type { CommentModel, CommentReplyModel, NoteModel } from '../model';
import { parseA1 } from '../model';
import type { XmlElement } from './xml';
import { attribute, child, children, deepText, descendant, flag, parseXml } from './xml';

/** Notes; what stands in for a threaded comment in older programs is left out. */
export function readNotes(xml: string, part: string): NoteModel[] {
  const root = parseXml(xml, part);
  const authors = children(child(root, 'authors'), 'author').map(({ text }) => text);
  return children(child(root, 'commentList'), 'comment').flatMap((comment) => {
    const place = parseA1(attribute(comment, 'ref') ?? '');
    const author = authors[Number(attribute(comment, 'authorId') ?? 0)] ?? '';
    if (!place || author.startsWith('tc={')) return [];
    const content = textsOf(child(comment, 'text'));
    return [{ row: place.row, column: place.column, author, content }];
  });
}

function textsOf(element: XmlElement | undefined): string {
  const runs = children(element, 'r');
  if (runs.length === 0) return deepText(child(element, 't'));
  return runs.map((run) => child(run, 't')?.text ?? '').join('');
}

/** Names of people by id. */
export function readPersons(xml: string | undefined, part: string): ReadonlyMap<string, string> {
  if (xml === undefined) return new Map();
  return new Map(
    children(parseXml(xml, part), 'person').map((person) => [
      attribute(person, 'id') ?? '',
      attribute(person, 'displayName') ?? '',
    ]),
  );
}

export function readThreadedComments(
  xml: string,
  part: string,
  persons: ReadonlyMap<string, string>,
): CommentModel[] {
  const all = children(parseXml(xml, part), 'threadedComment');
  return all.flatMap((comment) => {
    const place = parseA1(attribute(comment, 'ref') ?? '');
    if (!place || attribute(comment, 'parentId') !== undefined) return [];
    const own = readReply(comment, persons);
    const replies = all
      .filter((reply) => attribute(reply, 'parentId') === own.id)
      .map((reply) => readReply(reply, persons));
    return [
      { ...own, row: place.row, column: place.column, resolved: flag(comment, 'done', 'false'), replies },
    ];
  });
}

function readReply(comment: XmlElement, persons: ReadonlyMap<string, string>): CommentReplyModel {
  return {
    id: attribute(comment, 'id') ?? '',
    author: persons.get(attribute(comment, 'personId') ?? '') ?? '',
    content: descendant(comment, 'text')?.text ?? '',
    created: attribute(comment, 'dT') ?? '',
  };
}
