import { assembleProgramme, checkProgramme, describeDiagnostic, disclose } from '../src/index.js';

const assembled = assembleProgramme([
  { path: 'programme.yaml', text: 'id: demo\ntitle: 示范\njurisdiction: { name: 示范市 }\n' },
  { path: 'units/sifaju.yaml', text: 'name: 市司法局\n' },
  {
    path: 'plans/demo26.md',
    text: '---\nid: demo26\ntitle: 方案\n---\n\n## 文件登记 {.task #demo26-1}\n\n【责任单位：市司法居】\n',
  },
]);

export const problems = [...assembled.diagnostics, ...checkProgramme(assembled.value, assembled)].map((one) => {
  const { reason, hint } = describeDiagnostic(one, 'zh-CN');
  return `${one.file}:${one.place?.start.line}:${one.place?.start.column} ${one.code} ${reason}。${hint}`;
});

export const edition = disclose(assembled.value, 'public');
