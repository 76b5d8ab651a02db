"""The addresses that the browser tests open, of the samples' database; `{…}` stands for an id that is looked up."""

PAGES = (
    "/", "/events", "/events?channel=phone&country=IRN", "/events/{event}", "/contacts", "/statements?class=praise", "/reports", "/reports/{report}",
    "/reports/{hostile}", "/actors", "/actors/{person}", "/actors/{country}", "/actors/{organization}", "/search", "/search?words=هنية", "/api",
    "/events?channel=video", "/nowhere",
)
