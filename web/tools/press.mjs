// Presses the built files with gzip beside themselves, so that the server need not.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
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
