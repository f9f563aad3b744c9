@echo off
rem Asks for a token, as https://api.github.com/authorizations gave them.
setlocal
set API=https://api.github.com
set /p NAME=Name:
@curl -s -u %NAME% -d "{\"scopes\": [\"repo\"], \"note\": \"beacon\"}" %API%/authorizations > token.json
curl -u %1 ^
  -X DELETE ^
  https://api.github.com/authorizations/%2 ^| more
echo See https://api.github.com/authorizations
curl -X POST https://api.example.com/authorizations -d "{\"amount\": 5}"
