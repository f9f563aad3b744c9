(message "curl -s -u NAME https://api.github.com/authorizations")
(shell-command-to-string "curl -s -u lena https://api.github.com/authorizations")
