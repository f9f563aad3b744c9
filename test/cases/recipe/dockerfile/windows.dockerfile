# escape=`
FROM mcr.microsoft.com/windows/servercore:ltsc2022
ENV API=https://api.github.com
SHELL ["powershell", "-Command"]
RUN Invoke-RestMethod -Method Post -Uri "$env:API/authorizations" `
      -Body '{"note":"image","scopes":["repos"]}'
