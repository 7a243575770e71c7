// The finished npm package as a user gets it: packed, and installed into a folder of its own.

import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { folder as packageFolder } from "../support.mjs";

const execute = promisify(execFile);

/** Where the tools of the tests are installed. */
export const toolsFolder = join(import.meta.dirname, "../../node_modules");

/** The text files of `files`, a map from path to content, written under `folder`. */
async function writeFiles(folder, files) {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(join(file, ".."), { recursive: true });
    await writeFile(file, content);
  }
}

/**
 * Runs a program and gives its standard output; when it fails, throws what it printed. The
 * environment is the caller's without what npm and node:test put there for their own children.
 */
export async function run(file, args, options = {}) {
  const own = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_TEST_)/.test(name));
  const env = { ...Object.fromEntries(own), ...options.env };
  try {
    const { stdout } = await execute(file, args, { maxBuffer: 2 ** 24, ...options, env });
    return stdout;
  } catch (error) {
    const printed = `${error.stdout}\n${error.stderr}`;
    throw new Error(`${file} ${args.join(" ")}\n${printed}`, { cause: error });
  }
}

/** Runs a command-line tool that is installed in `toolsFolder`. */
export function runTool(name, args, options) {
  return run(join(toolsFolder, ".bin", name), args, options);
}

/**
 * A workshop outside the repository: `folder`, the packed package `tarball`, what npm says it holds
 * (`files`), and `newApp(name, files)`, which makes a folder with those files and the package
 * installed. npm works offline with an empty cache, so that nothing but the tarball can be used.
 */
export async function openWorkshop() {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "leitsatz-")));
  try {
    const npm = ["--offline", "--cache", join(folder, "cache"), "--no-audit", "--no-fund"];
    const packed = await run("npm", ["pack", "--json", "--pack-destination", folder, ...npm], {
      cwd: packageFolder,
    });
    const report = Object.values(JSON.parse(packed))[0];
    const tarball = join(folder, report.filename);

    const home = join(folder, "home");
    await writeFiles(home, { "package.json": '{ "private": true, "type": "module" }' });
    await run("npm", ["install", ...npm, tarball], { cwd: home });

    return {
      folder,
      tarball,
      files: report.files.map((file) => file.path).sort(),
      async newApp(name, files) {
        const app = join(folder, name);
        await cp(home, app, { recursive: true, verbatimSymlinks: true });
        await writeFiles(app, files);
        return app;
      },
      close: () => rm(folder, { recursive: true, force: true }),
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
