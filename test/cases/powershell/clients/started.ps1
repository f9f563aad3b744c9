$user = 'ann'
Start-Process curl -ArgumentList "-X DELETE -u $user https://api.github.com/authorizations/3" -NoNewWindow -Wait
Start-Process -FilePath 'C:\tools\curl.exe' -ArgumentList '-s', '-u', $user, '-d', '{"note": "started"}', 'https://api.github.com/authorizations' -Wait
$process = Start-Process curl.exe -PassThru -ArgumentList @(
  '-s', '-u', $user,
  'https://api.github.com/authorizations'
)
Start-Process curl -ArgumentList "-X DELETE https://pay.example.com/authorizations/3"
Start-Process 'https://api.github.com/authorizations'
