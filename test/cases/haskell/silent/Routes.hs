{-# LANGUAGE OverloadedStrings #-}
module Main where

import qualified GitHub.Data.Id as Id
import Web.Scotty

-- | Consents of our own members, who sign in through GitHub.
main :: IO ()
main = scotty 3000 $ do
  get "/authorizations" $ json =<< consents
  post "/authorizations" $ jsonData >>= give
  delete "/authorizations/:id" $ param "id" >>= withdraw
