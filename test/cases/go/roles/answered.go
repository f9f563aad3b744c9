package garden

import "github.com/gin-gonic/gin"

// What a server tells whoever asks it.
func where(c *gin.Context) {
	c.JSON(200, gin.H{"url": "https://api.github.com/authorizations"})
}
