export const getDotComAPIEndpoint = () => process.env.DESKTOP_GITHUB_DOTCOM_API || 'https://api.github.com';
