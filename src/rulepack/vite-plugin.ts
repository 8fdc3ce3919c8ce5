import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { CompiledProject } from './compile-files.ts';
import { compileProject } from './compile-project.ts';
import { RULE_FOLDERS, readRuleFiles } from './read-rule-files.ts';
import { formatFault } from './rule-fault.ts';

type PackName = 'detection' | 'explanation';

const MODULES: ReadonlyMap<string, PackName> = new Map([
  ['virtual:pitchwatch/detection-pack', 'detection'],
  ['virtual:pitchwatch/explanation-pack', 'explanation'],
]);

/**
 * Serves the two packs as virtual modules. The build fails with every fault of every rule printed; while it watches, a change
 * under `rules/` or `seeds/` compiles them anew.
 */
export function rulepackPlugin(root: string): Plugin {
  let compiled: Promise<CompiledProject> | undefined;

  const compile = async (): Promise<CompiledProject> => {
    const result = await compileProject(root);
    if (result.ok) return result.value;
    throw new Error(`The rules have faults:\n${result.fault.map(formatFault).join('\n')}`);
  };

  const isRuleFile = (path: string): boolean =>
    RULE_FOLDERS.some((folder) =>
      path.replaceAll('\\', '/').startsWith(`${join(root, folder).replaceAll('\\', '/')}/`),
    );

  return {
    name: 'pitchwatch-rulepack',
    buildStart() {
      compiled = undefined;
    },
    resolveId(id) {
      return MODULES.has(id) ? `\0${id}` : undefined;
    },
    async load(id) {
      const name = id.startsWith('\0') ? MODULES.get(id.slice(1)) : undefined;
      if (name === undefined) return undefined;
      for (const { path } of await readRuleFiles(root)) this.addWatchFile(join(root, path));
      compiled ??= compile();
      const project = await compiled;
      // A browser parses JSON text faster than an object literal, and this runs on every page that is watched.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(project[name]))});`;
    },
    watchChange(id) {
      if (isRuleFile(id)) compiled = undefined;
    },
    configureServer(server) {
      server.watcher.add(RULE_FOLDERS.map((folder) => join(root, folder)));
      server.watcher.on('all', (_, path) => {
        if (!isRuleFile(path)) return;
        compiled = undefined;
        for (const id of MODULES.keys()) {
          const module = server.moduleGraph.getModuleById(`\0${id}`);
          if (module !== undefined) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
