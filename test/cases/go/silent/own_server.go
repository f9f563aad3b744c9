package api

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	"github.com/google/go-github/v45/github"
	"github.com/gorilla/mux"
)

func routes(engine *gin.Engine, client *github.Client) {
	engine.POST("/authorizations", createAuthorization)
	engine.GET("/authorizations/:id", showAuthorization)

	router := mux.NewRouter()
	router.HandleFunc("/authorizations", listAuthorizations).Methods("GET")

	r := chi.NewRouter()
	r.Get("/authorizations", listAuthorizations)
	r.Post("/authorizations", func(w http.ResponseWriter, req *http.Request) {})

	http.Handle("/authorizations/", http.StripPrefix("/authorizations/", handler))
}

var table = []struct{ method, path string }{
	{"GET", "/authorizations"},
	{"POST", "/authorizations"},
	{"GET", "/applications/:client_id/tokens/:access_token"},
}
