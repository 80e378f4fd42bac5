import fc from 'fast-check';
import { hasTerms } from '../../src/notation/has-terms.js';
import { joinNumber, splitNumber } from '../../src/notation/heading-number.js';
import { optionsOfPlan } from '../../src/notation/options-of-plan.js';
import { readBrackets } from '../../src/notation/read-terms.js';
import { PlanSchema } from '../../src/schemas/plan.js';
import { anyBlock, disclosures, writtenBlock } from './arbitrary-block.js';
import { arbitraryFrontMatter } from './arbitrary-front-matter.js';
import { oneLine } from './arbitrary-text.js';
const arbitraryNode = fc
    .record({
    task: fc.boolean(),
    level: fc.integer({ min: 2, max: 6 }),
    number: fc.constantFrom(undefined, '一、', '（一）', '(二)', '1.', '1．', '（1）', '第一条', '第十二章', '1.10', '①', '3、'),
    title: oneLine,
    titleInferred: fc.boolean(),
    theme: fc.constantFrom(undefined, 'institutions', 'law-2'),
    disclosure: disclosures,
    blocks: fc.array(anyBlock, { maxLength: 4 }),
})
    .filter(({ number, title }) => {
    const again = splitNumber(joinNumber({ number, title }));
    return again.number === number && again.title === title;
});
/** Plans of every shape that the notation can hold, with terms that their own brackets say. */
export const arbitraryPlan = fc
    .record({
    fields: arbitraryFrontMatter,
    notice: fc.array(writtenBlock, { maxLength: 1 }),
    preamble: fc.array(anyBlock, { maxLength: 2 }),
    nodes: fc.array(arbitraryNode, { maxLength: 5 }),
    closing: fc.array(anyBlock, { maxLength: 2 }),
})
    .map(({ fields, notice, preamble, nodes, closing }) => {
    const options = optionsOfPlan(fields);
    const loose = (seeds, where) => seeds.map((seed, index) => blockOf(seed, seed.identified ? `${where}-${index}` : undefined, options));
    return PlanSchema.parse({
        ...fields,
        notice: loose(notice, 'n'),
        preamble: loose(preamble, 'p'),
        nodes: nodesOf(nodes, fields.id, options),
        closing: nodes.length > 0 ? loose(closing, 'c') : [],
    });
});
/** Sections and tasks with parents; below a task nothing is deeper, since a deeper heading would be its text. */
function nodesOf(seeds, planId, options) {
    const nodes = [];
    for (const [index, seed] of seeds.entries()) {
        const before = nodes.at(-1);
        const level = before?.kind === 'task' ? Math.min(seed.level, before.level) : seed.level;
        const id = `${planId}-h${index}`;
        const blocks = seed.task ? taskBlocks(seed.blocks, id, options) : sectionBlocks(seed.blocks, id, options);
        const unbound = blocks.filter((block) => block.id === undefined).flatMap(({ brackets }) => brackets);
        const parent = parentOf(nodes, level);
        nodes.push({
            kind: seed.task ? 'task' : 'section',
            id,
            ...(seed.number !== undefined && { number: seed.number }),
            title: seed.title,
            ...(seed.titleInferred && { titleInferred: true }),
            level,
            ...(parent && { parent: parent.id }),
            ...(seed.theme !== undefined && { theme: seed.theme }),
            ...(seed.disclosure && { disclosure: seed.disclosure }),
            blocks,
            ...readBrackets(unbound, options).terms,
        });
    }
    return nodes;
}
function parentOf(nodes, level) {
    let ceiling = level;
    for (const node of nodes.toReversed()) {
        if (node.level >= ceiling)
            continue;
        if (node.kind === 'section')
            return node;
        ceiling = node.level;
    }
    return undefined;
}
function sectionBlocks(seeds, id, options) {
    return seeds.map((seed, index) => blockOf(seed, seed.identified ? `${id}-${index}` : undefined, options));
}
function taskBlocks(seeds, id, options) {
    const lone = seeds.filter(({ text }) => text !== '').length <= 1;
    return seeds.map((seed, index) => {
        const isPart = !lone && seed.text !== '' && hasTerms(readBrackets(seed.brackets, options).terms);
        return blockOf(seed, seed.identified || isPart ? `${id}.x${index}` : undefined, options);
    });
}
function blockOf(seed, id, options) {
    return {
        ...(id !== undefined && { id }),
        text: seed.text,
        ...(seed.marker !== undefined && { marker: seed.marker }),
        brackets: seed.brackets,
        ...(seed.disclosure && { disclosure: seed.disclosure }),
        ...readBrackets(id === undefined ? [] : seed.brackets, options).terms,
    };
}
