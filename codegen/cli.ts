const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `gatewright needs Node 22.18 or later, this is ${process.versions.node}; ` +
      'install a newer one, or use "npm run", which brings its own\n',
  );
  process.exit(2);
}

const { run } = await import('./commands/program.ts');
const code = await run(process.argv.slice(2), process.cwd());
// A pipe takes only so much at once; what is left of a long report would be lost with the process.
for (const stream of [process.stdout, process.stderr]) {
  await new Promise((resolve) => stream.write('', resolve));
}
process.exit(code);
