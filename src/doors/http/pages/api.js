// Shows openapi.json to people: modules, operations, their fields and problems, in Chinese or English.

const words = {
  zh: { title: "一卡通接口", find: "查找", other: "English", input: "输入", answer: "答复", roles: "谁可以办", source: "依据",
        reads: "查看", writes: "办理", reveals: "查看明文", required: "必填", everyone: "已登录的所有人", anyone: "任何人",
        problems: "问题", failed: "无法读取 openapi.json" },
  en: { title: "OneCard API", find: "Find", other: "中文", input: "Input", answer: "Answer", roles: "Who may do it", source: "Source",
        reads: "reads", writes: "writes", reveals: "reveals", required: "required", everyone: "everyone signed in", anyone: "anyone",
        problems: "Problems", failed: "openapi.json cannot be read" },
};

let language = navigator.language.startsWith("en") ? "en" : "zh";
let documentOfHouse = null;

const say = (key) => words[language][key];
/// "中文 / English" as the document writes both languages.
const half = (text) => {
  const [zh, en] = text.split(" / ");
  return language === "zh" ? zh : en ?? zh;
};

function element(name, content = "", className = "") {
  const made = document.createElement(name);
  if (className) made.className = className;
  for (const part of [content].flat()) made.append(part);
  return made;
}

function kindOf(schema) {
  if (schema.type === "array") return kindOf(schema.items) + " []";
  const limit = schema.maxLength ? ` ≤ ${schema.maxLength}` : "";
  return (schema.pattern?.slice(1, -12) ?? schema.format ?? schema.type) + limit;
}

function rowsOf(schema, before = "") {
  const rows = [];
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const inner = field.type === "array" ? field.items : field;
    const choices = Object.entries(inner["x-words"] ?? {}).map(([code, both]) => `${code} ${both[language]}`).join(language === "zh" ? "，" : ", ");
    const needed = schema.required?.includes(name) ? say("required") : "";
    rows.push(element("tr", [element("td", element("code", before + name)), element("td", half(field.description ?? "")),
      element("td", kindOf(field), "muted"), element("td", needed), element("td", choices, "muted")]));
    if (inner.type === "object") rows.push(...rowsOf(inner, `${before}${name}${field.type === "array" ? "[]" : ""}.`));
  }
  return rows;
}

function tableOf(title, schema) {
  const rows = rowsOf(schema);
  return rows.length === 0 ? [] : [element("h4", title), element("table", rows)];
}

function shownOperation(path, operation) {
  const made = element("details");
  made.id = operation.operationId;
  const effect = operation["x-effect"] ? [element("span", say(operation["x-effect"]), "effect")] : [];
  made.append(element("summary", [element("code", path.replace("/api/", "")), element("span", half(operation.description)), ...effect]));
  const input = operation.requestBody?.content?.["application/json"]?.schema;
  const answer = operation.responses["200"].content["application/json"]?.schema;
  const roles = operation["x-roles"] ?? [];
  const who = roles[0] === "*" ? say("everyone") : roles[0] === "anyone" ? say("anyone") : roles.join(" ");
  if (input) made.append(...tableOf(say("input"), input));
  if (answer) made.append(...tableOf(say("answer"), answer));
  if (who) made.append(element("p", [say("roles"), ": ", element("code", who)]));
  if (operation["x-source"]) made.append(element("p", `${say("source")}: ${operation["x-source"]}`, "muted"));
  return made;
}

function shownProblems(problems) {
  const rows = Object.entries(problems).map(([code, p]) => element("tr", [element("td", element("code", code)),
    element("td", p[language]), element("td", p[`mend_${language}`], "muted"), element("td", String(p.status))]));
  const made = element("details", [element("summary", `${say("problems")} (${rows.length})`), element("table", rows)]);
  return made;
}

function show() {
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  document.title = say("title");
  document.getElementById("title").textContent = say("title");
  document.getElementById("find-label").textContent = say("find");
  document.getElementById("language").textContent = say("other");
  const wanted = document.getElementById("find").value.trim().toLowerCase();
  const modules = document.getElementById("modules");
  const operations = document.getElementById("operations");
  modules.replaceChildren();
  operations.replaceChildren();
  for (const tag of documentOfHouse.tags) {
    const found = Object.entries(documentOfHouse.paths)
      .map(([path, verbs]) => [path, verbs.post ?? verbs.get])
      .filter(([path, operation]) => operation.tags[0] === tag.name &&
        `${path} ${operation.description}`.toLowerCase().includes(wanted));
    if (found.length === 0) continue;
    const link = element("a", `${half(tag.description)} (${found.length})`);
    link.href = `#module-${tag.name}`;
    modules.append(link);
    const title = element("h2", `${half(tag.description)} `);
    title.id = `module-${tag.name}`;
    operations.append(title, ...found.map(([path, operation]) => shownOperation(path, operation)));
  }
  if (!wanted) operations.append(shownProblems(documentOfHouse.components["x-problems"]));
}

document.getElementById("find").addEventListener("input", show);
document.getElementById("language").addEventListener("click", () => {
  language = language === "zh" ? "en" : "zh";
  show();
});

const answer = await fetch("/api/openapi.json");
if (answer.ok) {
  documentOfHouse = await answer.json();
  show();
} else {
  document.getElementById("operations").textContent = say("failed");
}
