// Browsers of before 2024 (Safari 17, Firefox 125) do not know popovers: there a script opens and closes them.
if (!('popover' in HTMLElement.prototype)) void import('./open-popovers.ts').catch(() => {});

export {};
