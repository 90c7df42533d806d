/** A page as a light tree: elements and strings, without comments; scripts are kept apart. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | null;
  readonly children: (Element | string)[];
}

export interface Script {
  readonly id: string;
  readonly type: string;
  readonly text: string;
}

export interface Page {
  readonly root: Element;
  readonly metas: readonly Readonly<Record<string, string>>[];
  readonly links: readonly Readonly<Record<string, string>>[];
  readonly scripts: readonly Script[];
  /** Content of `<title>`. */
  readonly title: string;
  readonly language: string;
  /** How many elements were opened below the depth that is kept; their text is kept in the element above. */
  readonly flattened: number;
  /** Whether elements were left out because there were too many. */
  readonly truncated: boolean;
}

/** Visits a tree in document order without recursion; `enter` returns false to skip what is inside. */
export function walk(
  root: Element,
  enter: (element: Element) => boolean | undefined,
  text: (text: string, parent: Element) => void,
  leave: (element: Element) => void,
): void {
  const stack: { element: Element; at: number }[] = [];
  const open = (element: Element) => {
    if (enter(element) === false) leave(element);
    else stack.push({ element, at: 0 });
  };
  open(root);
  while (stack.length > 0) {
    const top = stack[stack.length - 1]!;
    const child = top.element.children[top.at++];
    if (child === undefined) {
      stack.pop();
      leave(top.element);
    } else if (typeof child === 'string') text(child, top.element);
    else open(child);
  }
}
