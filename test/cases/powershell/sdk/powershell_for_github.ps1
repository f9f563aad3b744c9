Import-Module PowerShellForGitHub

Invoke-GHRestMethod -UriFragment 'authorizations' -Method Post -Body $body
Invoke-GHRestMethod -UriFragment 'user' -Method Get
