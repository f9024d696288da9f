// What the official parser makes of Argdown texts.
// usage: node readargdown.cjs FOLDER < texts.json > models.json
// FOLDER is where node_modules/@argdown/core is; texts.json is a list of texts.
"use strict";
const path = require("path");
const { createRequire } = require("module");

const core = createRequire(path.join(process.argv[2], "package.json"))("@argdown/core");

const application = new core.ArgdownApplication(new core.Logger());
application.addPlugin(new core.ParserPlugin(), "parse-input");
application.addPlugin(new core.DataPlugin(), "build-model");
application.addPlugin(new core.ModelPlugin(), "build-model");

function endOf(end) {
    return end.type === "inference" ? { inference: end.argumentTitle, line: end.conclusionIndex }
        : end.type === "argument" ? { argument: end.title } : { statement: end.title };
}

// The lines that each conclusion rests on, as ExplodeArgumentsPlugin.ts tells them.
function stepsOf(lines) {
    const steps = [];
    lines.forEach((line, at) => {
        if (line.role === "premise") return;
        const said = line.inference?.data ?? {};
        const uses = [said.uses, line.data?.uses, said.from].find(
            list => Array.isArray(list) && list.every(number => Number.isInteger(number)));
        let first = at - 1;
        while (first > 0 && lines[first].role === "premise") first--;
        const premises = uses ? uses.map(number => lines[number - 1]).filter(Boolean) : lines.slice(first, at);
        steps.push({ line: at, premises: premises.map(premise => premise.title), conclusion: line.title });
    });
    return steps;
}

function itemOf(item) {
    const said = item.members.filter(member => !member.isReference);
    return {
        title: item.title,
        texts: said.map(member => member.text || ""),
        tags: item.tags || [],
        data: item.data,
        steps: stepsOf(item.pcs || []),
    };
}

function modelOf(text) {
    const response = application.run({ process: ["parse-input", "build-model"], input: text, logLevel: "silent", throwExceptions: false });
    const errors = [...(response.parserErrors || []), ...(response.exceptions || [])].map(error => String(error.message || error));
    return {
        errors,
        statements: Object.values(response.statements || {}).map(itemOf),
        arguments: Object.values(response.arguments || {}).map(itemOf),
        relations: (response.relations || []).filter(relation => relation.from && relation.to).map(relation => (
            { type: relation.relationType, from: endOf(relation.from), to: endOf(relation.to) })),
    };
}

let input = "";
process.stdin.setEncoding("utf8");
process.stdin.on("data", piece => input += piece);
process.stdin.on("end", () => {
    const models = JSON.parse(input).map(modelOf);
    // A byte order mark at the beginning of a text is lost on some readers of JSON, unless it is an escape.
    process.stdout.write(JSON.stringify(models).replace(/\ufeff/g, "\\ufeff"));
});
