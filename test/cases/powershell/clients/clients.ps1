$base = 'https://api.github.com'

Invoke-RestMethod -Uri "https://api.github.com/authorizations" -Method Post -Body (@{ note = 'powershell'; scopes = @('repo') } | ConvertTo-Json) -Headers $headers
Invoke-WebRequest "$base/authorizations" -Credential $credential
irm -Method Delete "$base/authorizations/$id"

$params = @{ Uri = "$base/authorizations"; Method = 'POST'; Body = $json }
Invoke-RestMethod @params

Invoke-RestMethod -Uri ('{0}/authorizations/clients/{1}' -f $base, $clientId) `
  -Method Put `
  -Body $json

$web = New-Object System.Net.WebClient
$web.UploadString("https://api.github.com/authorizations", "POST", $json)

function Invoke-Api($Method, $Path, $Body) {
  Invoke-RestMethod -Method $Method -Uri "$base$Path" -Body $Body
}

Invoke-Api -Method Patch -Path "/authorizations/$id" -Body $json
Invoke-Api 'DELETE' '/authorizations/1'

curl.exe -u octocat -X POST https://api.github.com/authorizations

irm "$base/authorizations" -me Post -b (@{ note = 'short'; scopes = @('repo') } | ConvertTo-Json) -h $headers
