{-# LANGUAGE OverloadedStrings #-}
module Pipes where

import Data.Aeson
import Network.HTTP.Simple
import qualified Network.Wreq as W

-- Requests that are changed step by step, and texts with their types.
make :: Text -> IO ()
make note = do
  initial <- parseRequest "https://api.github.com/authorizations"
  let request = initial & setRequestMethod "POST" & setRequestBodyJSON (object ["note" .= note, "scopes" .= ("gist" :: Text)])
  void (httpNoBody request)

drop :: Int -> IO ()
drop i = do
  request <- parseRequest ("https://api.github.com/authorizations/" ++ show i) <&> setRequestMethod "DELETE"
  void (httpNoBody request)

lens :: Text -> IO ()
lens note = do
  answer <- W.postWith (W.defaults & W.auth ?~ W.basicAuth "user" "word") "https://api.github.com/authorizations" (object ["note" .= ("shed" :: String)])
  print (answer :: W.Response Value)

-- A wrapper, and what calls it.
send :: Method -> String -> Value -> IO ()
send method path body = do
  initial <- parseRequest ("https://api.github.com" <> path)
  let request = initial { method = method, requestBody = RequestBodyLBS (encode body) }
  void (httpLbs request manager)

again :: IO ()
again = send "POST" "/authorizations" (object ["note" .= ("shed" :: Text), "scopes" .= (1 :: Int)])

user :: IO ()
user = send "GET" "/user" Null

till :: IO ()
till = void (httpNoBody ("https://api.till.example/authorizations" & setRequestMethod "POST"))
