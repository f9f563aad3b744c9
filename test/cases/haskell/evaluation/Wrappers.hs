{-# LANGUAGE OverloadedStrings #-}
-- Functions that send what they are given, and paths that are put together out of their segments.
module Shelf.Wrappers where

import Data.List (intercalate)
import Network.HTTP.Simple
import Network.Wreq

root :: String
root = "https://api.github.com"

address :: [String] -> String
address segments = intercalate "/" (root : segments)

check :: String -> String -> IO ()
check client token = void (getWith defaults (address ["applications", client, "tokens", token]))

fetch :: String -> IO ()
fetch path = do
  request <- parseRequest (root <> path)
  void (httpNoBody request)

grants :: IO ()
grants = fetch "/applications/grants"

remove (Token number) = delete (root ++ "/authorizations/" ++ show number)

user :: IO ()
user = fetch "/user"
