{-# LANGUAGE OverloadedStrings #-}
module Simple where

import Network.HTTP.Simple

create :: Body -> IO ()
create body = do
  initial <- parseRequest "https://api.github.com/authorizations"
  let request = setRequestMethod "POST" $ setRequestBodyJSON body initial
  _ <- httpNoBody request
  return ()

enclosed :: Int -> IO ()
enclosed ident = do
  base <- parseRequest ("https://api.github.com/authorizations/" ++ show ident)
  _ <- httpNoBody (setRequestMethod "DELETE" base)
  return ()

literal :: IO ()
literal = do
  let request = setRequestMethod "DELETE" "https://api.github.com/authorizations/1"
  _ <- httpNoBody request
  return ()
