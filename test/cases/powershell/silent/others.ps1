Invoke-RestMethod -Method Post "https://api-m.paypal.com/v2/payments/authorizations/$id/capture"
Invoke-RestMethod 'https://api.stripe.com/v1/issuing/authorizations'
Invoke-RestMethod -Method Post 'https://id.acme.example/authorizations'
Invoke-RestMethod -Method Delete "https://api.github.com/applications/$id/token"
$authorizations = $user.authorizations
