/** A quotation without marks: a block that ends with a colon, and the next one in the first person. */
export class Introduction {
  /** Block that introduces a quotation without marks, in the next one. */
  #introduction: number | null = null;
  /** Block of such a quotation. */
  #quotation: number | null = null;

  /** Takes down that someone's words follow a block that ends with a colon; null: that they stand where they are told. */
  open(block: number | null): void {
    this.#introduction = block;
    this.#quotation = null;
  }

  /** Takes down that a block has a sentence, in the first person or not. */
  reach(block: number, firstPerson: boolean): void {
    if (firstPerson && this.#introduction !== null && block > this.#introduction)
      this.#quotation = block;
  }

  /** "X tells of an adventure:", a paragraph in the first person, and at `block` the outlet again. */
  isOver(block: number): boolean {
    return this.#quotation !== null && block > this.#quotation;
  }
}
