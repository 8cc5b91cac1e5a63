/** What the rest of the server knows of facts about this installation that outlast a restart, such as `live-answer-seen`. */
export interface Marks {
  has(name: string): boolean;
  set(name: string): void;
}
