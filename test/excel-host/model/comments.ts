import { localAddress } from "../state/address";
import { contains } from "../state/area";
import type { CommentState, ReplyState } from "../state/comment-state";
import { alreadyExists, invalidArgument, itemNotFound, notImplemented } from "../state/host-error";
import { requireAllowed } from "../state/protection";
import type { SheetState } from "../state/sheet-state";
import { asBoolean, asInteger, asText } from "./arguments";
import { placeOf } from "./given-range";
import type { Argument } from "./host-object";
import { HostCollection, HostObject } from "./host-object";
import type { ModelContext } from "./model-context";

const AUTHOR = "Người dùng";
const CREATED = "2025-01-01T00:00:00.000Z";

export class Comment extends HostObject {
  static override readonly className = "Comment";
  readonly context: ModelContext;
  readonly state: CommentState;

  constructor(context: ModelContext, state: CommentState) {
    super();
    this.context = context;
    this.state = state;
  }

  get id(): string {
    return this.state.id;
  }

  get content(): string {
    return this.state.content;
  }

  set content(value: unknown) {
    this.state.content = asText(value, "content");
  }

  get resolved(): boolean {
    return this.state.resolved;
  }

  set resolved(value: unknown) {
    this.state.resolved = asBoolean(value, "resolved");
  }

  get authorName(): string {
    return AUTHOR;
  }

  get authorEmail(): string {
    return "";
  }

  get creationDate(): string {
    return CREATED;
  }

  get contentType(): string {
    return "Plain";
  }

  get replies(): HostObject {
    return new CommentReplyCollection(this.context, this.state);
  }

  getLocation(): HostObject {
    return this.context.range(this.state.sheet, this.state.area);
  }

  delete(): void {
    this.context.state.comments = this.context.state.comments.filter((comment) => comment !== this.state);
  }
}

export class CommentReply extends HostObject {
  static override readonly className = "CommentReply";
  readonly context: ModelContext;
  readonly comment: CommentState;
  readonly state: ReplyState;

  constructor(context: ModelContext, comment: CommentState, state: ReplyState) {
    super();
    this.context = context;
    this.comment = comment;
    this.state = state;
  }

  get id(): string {
    return this.state.id;
  }

  get content(): string {
    return this.state.content;
  }

  set content(value: unknown) {
    this.state.content = asText(value, "content");
  }

  get authorName(): string {
    return AUTHOR;
  }

  get creationDate(): string {
    return CREATED;
  }

  getParentComment(): HostObject {
    return new Comment(this.context, this.comment);
  }

  delete(): void {
    this.comment.replies = this.comment.replies.filter((reply) => reply !== this.state);
  }
}

export class CommentReplyCollection extends HostCollection {
  static override readonly className = "CommentReplyCollection";
  readonly context: ModelContext;
  readonly comment: CommentState;

  constructor(context: ModelContext, comment: CommentState) {
    super();
    this.context = context;
    this.comment = comment;
  }

  items(): HostObject[] {
    return this.comment.replies.map((reply) => new CommentReply(this.context, this.comment, reply));
  }

  getCount(): number {
    return this.comment.replies.length;
  }

  add(content: Argument): HostObject {
    const reply = { id: this.context.state.guid("reply"), content: asText(content, "content") };
    this.comment.replies.push(reply);
    return new CommentReply(this.context, this.comment, reply);
  }

  getItem(id: Argument): HostObject {
    const found = this.getItemOrNullObject(id);
    if (!found) throw itemNotFound(`no reply ${JSON.stringify(id)}`);
    return found;
  }

  getItemOrNullObject(id: Argument): HostObject | null {
    const reply = this.comment.replies.find((each) => each.id === id);
    return reply ? new CommentReply(this.context, this.comment, reply) : null;
  }

  getItemAt(index: Argument): HostObject {
    const reply = this.comment.replies[asInteger(index, "index", 0)];
    if (!reply) throw invalidArgument(`no reply number ${JSON.stringify(index)}`);
    return new CommentReply(this.context, this.comment, reply);
  }
}

/** Threaded comments of the workbook or of one sheet. Mentions are not written. */
export class CommentCollection extends HostCollection {
  static override readonly className = "CommentCollection";
  readonly context: ModelContext;
  readonly scope: SheetState | null;

  constructor(context: ModelContext, scope: SheetState | null) {
    super();
    this.context = context;
    this.scope = scope;
  }

  items(): HostObject[] {
    return this.#all().map((state) => new Comment(this.context, state));
  }

  getCount(): number {
    return this.#all().length;
  }

  /** One comment a cell. */
  add(cellAddress: Argument, content: Argument, contentType: Argument): HostObject {
    if (contentType === "Mention") throw notImplemented("comments with mentions");
    const { sheet, area } = placeOf(cellAddress, this.context, this.scope ?? this.context.state.active);
    if (area.rows !== 1 || area.columns !== 1) throw invalidArgument(`${localAddress(area)} is not one cell`);
    requireAllowed(sheet, "allowEditObjects");
    const text = asText(content, "content");
    if (text === "") throw invalidArgument("a comment needs a text");
    const taken = this.context.state.comments.some((each) => each.sheet === sheet && contains(each.area, area));
    if (taken) throw alreadyExists(`${localAddress(area)} has a comment`);
    const state: CommentState = {
      id: this.context.state.guid("comment"),
      sheet,
      area,
      content: text,
      resolved: false,
      replies: [],
    };
    this.context.state.comments.push(state);
    return new Comment(this.context, state);
  }

  getItem(id: Argument): HostObject {
    const found = this.getItemOrNullObject(id);
    if (!found) throw itemNotFound(`no comment ${JSON.stringify(id)}`);
    return found;
  }

  getItemOrNullObject(id: Argument): HostObject | null {
    const state = this.#all().find((each) => each.id === id);
    return state ? new Comment(this.context, state) : null;
  }

  getItemAt(index: Argument): HostObject {
    const state = this.#all()[asInteger(index, "index", 0)];
    if (!state) throw invalidArgument(`no comment number ${JSON.stringify(index)}`);
    return new Comment(this.context, state);
  }

  getItemByCell(cellAddress: Argument): HostObject {
    const { sheet, area } = placeOf(cellAddress, this.context, this.scope ?? this.context.state.active);
    const state = this.#all().find((each) => each.sheet === sheet && contains(each.area, area));
    if (!state) throw itemNotFound(`${localAddress(area)} has no comment`);
    return new Comment(this.context, state);
  }

  #all(): CommentState[] {
    const { scope } = this;
    return scope ? this.context.state.comments.filter((each) => each.sheet === scope) : this.context.state.comments;
  }
}
