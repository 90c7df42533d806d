import type { Hint } from './hints.ts';
import type { Tag } from './tags.ts';

/** The attributes of an element that a reader of text has a use for. */
export type Attributes = Readonly<Record<string, string>>;

/** A page as a light tree: elements and strings, without comments; what is in silent elements (scripts, drawings) is left out. */
export interface Element {
  readonly tag: Tag;
  readonly name: string;
  readonly attributes: Attributes;
  /** What its class or id says of it. */
  readonly hint: Hint | null;
  readonly parent: Element | null;
  readonly children: (Element | string)[];
  /** Place in `Page.elements`; those inside it have the places from there to `end`, exclusive. */
  readonly index: number;
  readonly end: number;
}

export interface Script {
  readonly id: string;
  readonly type: string;
  /** Made when asked for: most scripts are never read. */
  readonly text: () => string;
}

export interface Page {
  readonly root: Element;
  /** In document order, the root first. */
  readonly elements: readonly Element[];
  readonly metas: readonly Attributes[];
  readonly links: readonly Attributes[];
  readonly scripts: readonly Script[];
  /** Content of `<title>`. */
  readonly title: string;
  readonly language: string;
  /** How many elements were opened below the depth that is kept; their text is kept in the element above. */
  readonly flattened: number;
  /** Whether elements were left out because there were too many. */
  readonly truncated: boolean;
}

/** Whether an element lies in another, or is it. */
export const isIn = (element: Element, around: Element): boolean =>
  element.index >= around.index && element.index < around.end;
