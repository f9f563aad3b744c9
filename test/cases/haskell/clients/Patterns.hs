{-# LANGUAGE OverloadedStrings #-}
module Patterns where

import Network.HTTP.Client

-- What a constructor is taken from is no function of that name.
create :: Manager -> ByteString -> IO Bool
create manager body = do
  let Just initial = parseRequest "https://api.github.com/authorizations"
  let request = initial
        { method = "POST"
        , requestBody = RequestBodyLBS body
        }
  response <- httpLbs (applyBasicAuth "lena" "word" request) manager
  return (responseStatus response == created201)

remove :: Manager -> IO ()
remove manager = do
  Just initial <- pure (parseRequest "https://api.github.com/authorizations/7")
  _ <- httpNoBody initial { method = "DELETE" } manager
  return ()

-- A function beside others in a block.
both :: Manager -> IO ()
both manager = do
  let send verb path = do
        initial <- parseRequest ("https://api.github.com" ++ path)
        httpLbs initial { method = verb } manager
  _ <- send "POST" "/authorizations"
  return ()
