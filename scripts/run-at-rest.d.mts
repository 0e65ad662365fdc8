export const modulesAtRest: ReadonlySet<string>;
export function runsAtRest(path: string): boolean;
