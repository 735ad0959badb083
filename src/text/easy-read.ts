/** The words of the page /let/. */
export const easyReadText = {
  title: 'Let at læse',
  lead: 'Her står stederne med lette ord. Tryk på et navn for at se mere.',
  description: (title: string) => `${title}: stederne i vejviseren, fortalt kort og med lette ord.`,
  callEnterprise: (phone: string) => `Ring til stedet: ${phone}`,
  callMunicipality: (phone: string) => `Ring til kommunen: ${phone}`,
  ways: 'Her kan du komme i:',
} as const;
