# POST https://api.github.com/authorizations is gone.
###
DELETE https://api.github.com/authorizations/1 is not needed.
###
console.log 'See https://api.github.com/authorizations'
