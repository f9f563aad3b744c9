# Requests that .NET makes, and bodies with doubled quotes.
$api = 'https://api.github.com'

function New-Token {
    $request = [System.Net.WebRequest]::Create("$api/authorizations")
    $request.Method = 'POST'
    $response = $request.GetResponse()
    $body = "{""scopes"": [""repo""], ""note"": ""beacon""}"
    Invoke-RestMethod -Uri ([string]::Format('{0}/authorizations', $api)) -Method Post -Body $body
}

function Remove-Token($Id) {
    $request = [Net.HttpWebRequest]::Create("https://api.github.com/authorizations/$Id")
    $request.Method = "DELETE"
    $request.GetResponse()
    # Another service's.
    [Net.WebRequest]::Create("https://api.example.com/authorizations/$Id").GetResponse()
}
