import { PROJECT_ROOT } from './project-root.ts';
import { NEW_RULE_HELP } from './rule-template.ts';
import { writeRule } from './write-rule.ts';

const args = process.argv.slice(2);
if (args[0] === '--help') {
  console.log(NEW_RULE_HELP.trimEnd());
} else {
  const written = await writeRule(PROJECT_ROOT, args);
  if (written.ok) {
    console.log(written.value);
  } else {
    console.error(`new-rule: ${written.fault}`);
    if (args.length === 0) console.error(NEW_RULE_HELP.trimEnd());
    process.exitCode = 2;
  }
}
