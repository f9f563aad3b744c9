{-# LANGUAGE OverloadedStrings #-}
module Faults where

import Network.HTTP.Client

wrong :: Manager -> IO ()
wrong manager = do
  initial <- parseRequest "https://api.github.com/authorizations"
  let request = initial { method = "POST", requestBody = RequestBodyLBS "{\"note\": \"haskell\", \"scopes\": \"repo\"}" }
  _ <- httpLbs request manager
  return ()

missing :: Manager -> IO ()
missing manager = do
  initial <- parseRequest "https://api.github.com/authorizations"
  let request = initial { method = "POST", requestBody = RequestBodyLBS "{\"scopes\": [\"repo\"]}" }
  _ <- httpLbs request manager
  return ()
