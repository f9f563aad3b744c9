package tokens

const (
	tokensPath = "/authorizations"
	plantsPath = "/plants"
)
