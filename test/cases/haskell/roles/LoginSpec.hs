{-# LANGUAGE OverloadedStrings #-}
module LoginSpec (spec) where

import Acme.Login
import Network.HTTP.Types (status201)
import Network.Wai (pathInfo, requestMethod, responseLBS)
import Network.Wai.Handler.Warp (testWithApplication)
import Test.Hspec

stubs :: [(String, String)]
stubs =
  [ ("https://api.github.com/authorizations", "{\"token\": \"made-up\"}")
  ]

fakeGet :: String -> IO (Either String String)
fakeGet "https://api.github.com/authorizations" = return (Right "[]")
fakeGet url = fail url

spec :: Spec
spec = do
  it "asks for a token" $
    testWithApplication (return app) $ \port -> makeToken port `shouldReturn` Right "made-up"
  it "knows where" $ do
    requestUrl (tokenRequest "acme") `shouldBe` "https://api.github.com/authorizations"
    path (tokenRequest "acme") `shouldBe` "/authorizations"
  it "stubs" $ withStub (stubRequest "POST" "https://api.github.com/authorizations" "{}") $ makeToken 1 `shouldReturn` Right ""
  where
    app req respond = case (requestMethod req, pathInfo req) of
      ("POST", ["authorizations"]) -> respond (responseLBS status201 [] "{}")
