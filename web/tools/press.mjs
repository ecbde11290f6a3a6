// Presses the built files with gzip beside themselves, so that the server need not, and refuses a first load above its
// limit: the page, what signs somebody in and the inbox, as they come over the line.
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const built = fileURLToPath(new URL("../dist", import.meta.url));
const files = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });

for (const path of files(built)) {
  if (!/\.(js|css|html|svg|json)$/.test(path)) continue;
  const text = readFileSync(path);
  if (text.length > 1000) writeFileSync(`${path}.gz`, gzipSync(text, { level: 9 }));
}

const first_load_limit = 400_000;
const manifest_file = join(built, "manifest.json");
const manifest = JSON.parse(readFileSync(manifest_file, "utf8"));
const needed = new Set(["index.html"]);
const need = (name) => {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`${name} is not in the build`);
  if (needed.has(chunk.file)) return;
  needed.add(chunk.file);
  for (const style of chunk.css ?? []) needed.add(style);
  for (const asset of chunk.assets ?? []) needed.add(asset);
  for (const other of chunk.imports ?? []) need(other);
};
for (const name of Object.keys(manifest))
  if (manifest[name].isEntry || /\/(sign_in_page|app_frame|inbox_page)\.vue$/.test(name)) need(name);
const pressed = (file) => statSync(join(built, existsSync(join(built, `${file}.gz`)) ? `${file}.gz` : file)).size;
const first_load = [...needed].reduce((sum, file) => sum + pressed(file), 0);
// The server has no use for it.
for (const file of [manifest_file, `${manifest_file}.gz`]) rmSync(file, { force: true });
console.log(`首次加载 First load: ${needed.size} files, ${Math.round(first_load / 1000)} kB of ${first_load_limit / 1000}`);
if (first_load > first_load_limit) throw new Error("The first load is above its limit.");
