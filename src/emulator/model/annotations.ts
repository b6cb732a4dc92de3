import type { RangeAddress } from './address';

/** A link on a range: to an address outside (`address`) or a place in the workbook (`documentReference`). */
export interface HyperlinkModel {
  range: RangeAddress;
  address: string;
  documentReference: string;
  screenTip: string;
  textToDisplay: string;
}

/** A threaded comment on one cell. */
export interface CommentModel {
  readonly id: string;
  row: number;
  column: number;
  author: string;
  content: string;
  /** ISO date and time. */
  created: string;
  resolved: boolean;
  replies: CommentReplyModel[];
}

export interface CommentReplyModel {
  readonly id: string;
  author: string;
  content: string;
  created: string;
}

/** A note ("old comment") on one cell. */
export interface NoteModel {
  row: number;
  column: number;
  author: string;
  content: string;
}
