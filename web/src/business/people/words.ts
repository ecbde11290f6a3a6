// The words of the pages of people.
export const words = {
  people: { zh: "人员查询", en: "People" },
  person: { zh: "查人", en: "Find a person" },
  corrections: { zh: "信息更正", en: "Corrections of people" },
} as const;
