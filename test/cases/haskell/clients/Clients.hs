{-# LANGUAGE OverloadedStrings #-}
module Clients where

import qualified Network.Wreq as Wreq
import Network.HTTP.Client
import Network.HTTP.Req
import Network.HTTP.Simple
import System.Process (callProcess)

base :: String
base = "https://api.github.com"

wreq :: IO ()
wreq = do
  _ <- Wreq.post "https://api.github.com/authorizations" (toJSON body)
  _ <- Wreq.getWith opts (base ++ "/authorizations")
  return ()

remove :: Int -> IO ()
remove ident = do
  request <- parseRequest ("DELETE https://api.github.com/authorizations/" ++ show ident)
  _ <- httpNoBody request
  return ()

conduit :: Manager -> IO ()
conduit manager = do
  initial <- parseUrlThrow "https://api.github.com/authorizations"
  let request = initial
        { method = "POST"
        , requestBody = RequestBodyLBS "{\"note\": \"haskell\"}"
        }
  _ <- httpLbs request manager
  return ()

typed :: Req ()
typed = do
  _ <- req POST (https "api.github.com" /: "authorizations") (ReqBodyJson body) jsonResponse mempty
  return ()

curl :: String -> IO ()
curl user = callProcess "curl" ["-u", user, "https://api.github.com/authorizations"]
