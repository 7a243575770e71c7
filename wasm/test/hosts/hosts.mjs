// The hosts of wasm/hosts/package.json, where they are installed.
import { accessSync, constants } from "node:fs";
import { join } from "node:path";

const modules = join(import.meta.dirname, "../../hosts/node_modules");
const paths = {
  "Node.js 18": "node-18/bin/node",
  "Node.js 20": "node-20/bin/node",
  Deno: "@deno/linux-x64-glibc/deno",
  Bun: "@oven/bun-linux-x64/bin/bun",
  workerd: "@cloudflare/workerd-linux-64/bin/workerd",
};

/** A host's program, or why its tests are skipped. */
export function findHost(name) {
  const path = join(modules, paths[name]);
  try {
    accessSync(path, constants.X_OK);
    return { path, skip: false };
  } catch {
    return { path, skip: `${name} is not installed in wasm/hosts` };
  }
}
