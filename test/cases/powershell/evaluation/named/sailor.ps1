. ./moorings.ps1

Invoke-RestMethod -Uri $TokensUrl -Method Post -Body $body
