library(httr)

endpoint <- "https://api.github.com/authorizations"

all <- function() GET(endpoint)

one <- function(id) GET(paste(endpoint, id, sep = "/"))
