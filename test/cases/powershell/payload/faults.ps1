$uri = 'https://api.github.com/authorizations'

Invoke-RestMethod -Uri $uri -Method Post -Body (@{ note = 'powershell'; scopes = 'repo' } | ConvertTo-Json)
Invoke-RestMethod -Uri $uri -Method Post -Body (@{ scopes = @('repo') } | ConvertTo-Json)
Invoke-RestMethod -Uri $uri -Method Post -Body (@{ note = 'powershell'; scope = @('repo') } | ConvertTo-Json)
