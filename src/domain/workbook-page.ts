/** How a sheet of a workbook is printed: on A4 lying down, as wide as the paper and as long as it takes. */
export const workbookPage = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;
