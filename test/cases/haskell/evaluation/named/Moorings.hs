module Moorings where

tokensUrl :: String
tokensUrl = "https://api.github.com/authorizations"
