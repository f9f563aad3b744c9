// Package tokens makes tokens as POST https://api.github.com/authorizations did.
package tokens

import (
	"fmt"
	"log"
)

// List was GET https://api.github.com/authorizations.
//
// GitHub API docs: https://developer.github.com/v3/oauth_authorizations/
func List() error {
	/* DELETE https://api.github.com/authorizations/1 */
	log.Printf("https://api.github.com/authorizations is gone")
	fmt.Println("see https://api.github.com/authorizations")
	return fmt.Errorf("POST https://api.github.com/authorizations answers 404")
}
