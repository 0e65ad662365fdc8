declare module 'webextension-polyfill' {
  const browser: typeof import('wxt/browser').browser;
  export default browser;
}
