/** Names as paths of words, so that the longest name that begins at a word is found in one walk. */
export interface PhraseNode {
  readonly next: Map<string, PhraseNode>;
  ends: boolean;
}

const leaf = (): PhraseNode => ({ next: new Map(), ends: false });

export function phraseTree(phrases: Iterable<readonly string[]>): PhraseNode {
  const root = leaf();
  for (const words of phrases) {
    let node = root;
    for (const word of words) {
      const next = node.next.get(word) ?? leaf();
      node.next.set(word, next);
      node = next;
    }
    node.ends = words.length > 0;
  }
  return root;
}

/** The node after these words, null where no name goes on so. */
export function follow(node: PhraseNode, words: readonly string[]): PhraseNode | null {
  let at: PhraseNode | undefined = node;
  for (const word of words) at = at?.next.get(word);
  return at ?? null;
}
