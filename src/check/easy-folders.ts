/** The folders whose entries can have an easy version, `letLaest`. */
export const easyFolders: readonly string[] = ['virksomheder', 'jobtyper', 'sider'];
