{-# LANGUAGE OverloadedStrings #-}
module Others where

import Network.Wreq
import Web.Scotty (ScottyM)
import qualified Web.Scotty as Scotty

others :: String -> IO ()
others ident = do
  _ <- post ("https://api-m.paypal.com/v2/payments/authorizations/" ++ ident ++ "/capture") (toJSON ())
  _ <- get "https://api.stripe.com/v1/issuing/authorizations"
  _ <- post "https://id.acme.example/authorizations" (toJSON ())
  _ <- delete ("https://api.github.com/applications/" ++ ident ++ "/token")
  return ()

routes :: ScottyM ()
routes = Scotty.post "/authorizations" create
