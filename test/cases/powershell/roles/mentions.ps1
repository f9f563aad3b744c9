<#
.SYNOPSIS
Takes the place of POST https://api.github.com/authorizations
#>

# DELETE https://api.github.com/authorizations/1 is not needed.
Write-Host 'See https://api.github.com/authorizations'
