package shed

// Ask is what is sent.
type Ask struct {
	Scopes  []string `json:"scopes"`
	Note    string   `json:"note"`
	NoteURL string   `json:"note_url,omitempty"`
	Secret  string   `json:"client_secret"`
}
