"""The addresses that the browser tests open, of the samples' database; `{…}` stands for an id that is looked up.

Lists are asked for in short pages: whatever can be wrong with an entry is wrong with the first.
"""

PAGES = (
    "/", "/events?size=6", "/events?channel=phone&country=IRN&size=4", "/events/{event}", "/contacts?size=6",
    "/statements?class=praise&size=6", "/reports?size=6", "/reports/{report}", "/reports/{hostile}", "/actors?size=8",
    "/actors/{person}", "/actors/{country}",
    "/actors/{organization}", "/network?most=12", "/network?level=country&since=2020", "/matrix?level=country",
    "/dyad?a={person}&b={organization}", "/timeline?by=month",
    "/naming/{country}", "/naming/{hostile_actor}", "/search", "/search?words=هنية&size=4", "/api", "/events?channel=video", "/nowhere",
)
