package harbour

import "fmt"

const TokensURL = "https://api.github.com/authorizations"

const tokenPath = "/authorizations/%d"

func TokenURL(id int) string { return fmt.Sprintf("https://api.github.com"+tokenPath, id) }
