source("moorings.R")

sign_in <- function(given) httr::POST(tokens_url, body = given)
