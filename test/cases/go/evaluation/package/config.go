package tokens

import "os"

const (
	gardenAPI = "https://git.garden.example/api/v3"
	payAPI    = "https://api.paypal.com/v1/payments"
)

var apiBase = os.Getenv("GARDEN_API")

func gardenURL(path string) string {
	return gardenAPI + path
}
