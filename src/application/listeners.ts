/** Those who want to be told of something. */
export interface Listeners<T> {
  readonly tell: (news: T) => void;
  /** Gives back how to stop. */
  readonly listen: (hear: (news: T) => void) => () => void;
}

export function listeners<T>(): Listeners<T> {
  const hearing = new Set<(news: T) => void>();
  return {
    tell: (news) => {
      for (const hear of hearing) hear(news);
    },
    listen: (hear) => {
      hearing.add(hear);
      return () => {
        hearing.delete(hear);
      };
    },
  };
}
