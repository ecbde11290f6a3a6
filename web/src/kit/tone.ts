// The tone of a state or figure: how it is coloured, never the only way it is told.
export type Tone = "plain" | "waiting" | "good" | "warn" | "bad";
