{-# LANGUAGE OverloadedStrings #-}
module RoutesSpec (spec) where

import GitHub.Data (User)
import Test.Hspec
import Test.Hspec.Wai

spec :: Spec
spec = with app $ describe "consents" $ do
  it "lists them" $ get "/authorizations" `shouldRespondWith` 200
  it "gives one" $ post "/authorizations" "{}" `shouldRespondWith` 201
  it "withdraws one" $ delete "/authorizations/7" `shouldRespondWith` 204
