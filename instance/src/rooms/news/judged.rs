//! What keeping order asks of the newspaper: what an article says, taking it out of sight and putting
//! it back. Drafts are seen by nobody, so nobody reports them.

use federation::Id;

use super::article::Article;
use super::edits::{announce, free_uri};
use super::store;
use crate::kit::{House, Tx, markup};
use crate::mailroom;
use crate::rooms::moderation::{self, About, Aside, Thing};

/// An article as it can be reported.
pub async fn thing(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Thing>> {
    let article = store::find(tx, id).await?.filter(|article| !article.is_draft());
    Ok(article.map(|article| Thing {
        kind: About::Article,
        path: article.path(),
        quote: moderation::quote(&article.title, &format!("{}\n{}", article.intro, article.typed)),
        id: article.id,
        author: article.owner,
        site: article.site,
        uri: article.uri,
    }))
}

/// Takes an article out of the newspaper, and tells others that it is gone when it is ours.
pub async fn put_aside(house: &House, tx: &mut Tx, uri: &str) -> anyhow::Result<Option<Aside>> {
    let found = store::find_by_uri(tx, uri).await?;
    let Some(article) = found.filter(|article| !article.is_draft()) else { return Ok(None) };
    if article.site.is_some() {
        store::remove_heard(tx, uri).await?;
    } else {
        store::remove(tx, &article.id).await?;
        mailroom::removed(house, tx, &Id::parse(uri)?).await?;
    }
    let kept = serde_json::to_string(&article)?;
    let mut pictures = markup::pictures(&article.typed);
    pictures.push(article.picture);
    Ok(Some(Aside {
        kind: About::Article,
        id: article.id,
        uri: article.uri,
        site: article.site,
        owner: article.owner,
        pictures: pictures.join(" "),
        kept,
    }))
}

/// Puts an article back; for others under a new id, because the old one stays gone.
pub async fn bring_back(house: &House, tx: &mut Tx, kept: &str) -> anyhow::Result<()> {
    let mut article: Article = serde_json::from_str(kept)?;
    if article.site.is_none() {
        article.uri = free_uri(house, tx, &article).await?;
        article.updated_at = house.now();
    }
    store::keep(tx, &article).await?;
    if article.site.is_none() { announce(house, tx, &article, true).await } else { Ok(()) }
}
