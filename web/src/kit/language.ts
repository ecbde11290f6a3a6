// The language of the console: which one is chosen, and how words are said in it.
import { ref, watch } from "vue";
import type { Words } from "../api/generated";

export type Language = "zh" | "en";

const kept = (() => {
  try {
    return localStorage.getItem("onecard.language");
  } catch {
    return null;
  }
})();

export const language = ref<Language>(kept === "en" ? "en" : "zh");

watch(
  language,
  (chosen) => {
    document.documentElement.lang = chosen === "zh" ? "zh-CN" : "en";
    try {
      localStorage.setItem("onecard.language", chosen);
    } catch {
      // A browser that keeps nothing asks again next time.
    }
  },
  { immediate: true },
);

/** Says words in the chosen language; each {} stands for the next argument. */
export function say(words: Words | undefined, ...args: readonly (string | number)[]): string {
  if (!words) return "";
  let at = 0;
  return words[language.value].replace(/\{\}/g, () => String(args[at++] ?? ""));
}

/** Reads `name_zh` or `name_en` of an answer; with an empty name, `zh` or `en`. */
export function pick(record: object | null | undefined, name: string): string {
  if (!record) return "";
  const values = record as Record<string, unknown>;
  const prefix = name ? `${name}_` : "";
  const chosen = values[prefix + language.value];
  return typeof chosen === "string" && chosen ? chosen : String(values[`${prefix}zh`] ?? "");
}

export const between = () => (language.value === "zh" ? "，" : ", ");
