#define TOKENS_URL "https://api.github.com/authorizations"
static const char *GRANTS_URL = "https://api.github.com/applications/grants";
