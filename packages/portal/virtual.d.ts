declare module 'zhunsheng:programmes' {
  /** The site that is being built. */
  export const site: () => import('./dist/view/site.js').Site;
}

declare module 'zhunsheng:components/AsOf' {
  const component: typeof import('./src/components/AsOf.astro').default;
  export default component;
}

declare module 'zhunsheng:components/Clause' {
  const component: typeof import('./src/components/Clause.astro').default;
  export default component;
}

declare module 'zhunsheng:components/Matrix' {
  const component: typeof import('./src/components/Matrix.astro').default;
  export default component;
}

declare module 'zhunsheng:components/Obligations' {
  const component: typeof import('./src/components/Obligations.astro').default;
  export default component;
}

declare module 'zhunsheng:components/DocumentData' {
  const component: typeof import('./src/components/DocumentData.astro').default;
  export default component;
}

declare module 'zhunsheng:components/Footer' {
  const component: typeof import('./src/components/Footer.astro').default;
  export default component;
}

declare module 'zhunsheng:components/Header' {
  const component: typeof import('./src/components/Header.astro').default;
  export default component;
}

declare module 'zhunsheng:components/Lede' {
  const component: typeof import('./src/components/Lede.astro').default;
  export default component;
}

declare module 'zhunsheng:components/SearchForm' {
  const component: typeof import('./src/components/SearchForm.astro').default;
  export default component;
}

declare module 'zhunsheng:components/ShareBar' {
  const component: typeof import('./src/components/ShareBar.astro').default;
  export default component;
}

declare module 'zhunsheng:components/Story' {
  const component: typeof import('./src/components/Story.astro').default;
  export default component;
}

declare module 'zhunsheng:components/TaskRows' {
  const component: typeof import('./src/components/TaskRows.astro').default;
  export default component;
}

declare module '*?url' {
  const url: string;
  export default url;
}
