//! What somebody wrote for the newspaper: to take along. When their account goes, what was
//! published stays without their name, and their drafts go.

use super::article::Article;
use super::{federate, store};
use crate::kit::belongings::Belonging;
use crate::kit::{House, Tx, markup};

/// What somebody wrote.
pub async fn belongings(
    house: &House,
    tx: &mut Tx,
    resident: &str,
) -> anyhow::Result<Vec<Belonging>> {
    let mut all = Vec::new();
    for article in store::of_owner(tx, resident).await? {
        all.push(Belonging {
            word: "news-belonging",
            title: article.title.clone(),
            text: markup::plain(&article.typed),
            at: article.published_at.unwrap_or(article.updated_at),
            path: article.path(),
            picture: article.picture.clone(),
            object: federate::object(house, &article).await?.to_json(),
        });
    }
    Ok(all)
}

/// Takes the name off what somebody wrote, and their drafts away.
pub async fn forget_resident(_house: &House, tx: &mut Tx, resident: &str) -> sqlx::Result<()> {
    for draft in store::of_owner(tx, resident).await?.into_iter().filter(Article::is_draft) {
        store::remove(tx, &draft.id).await?;
    }
    store::disown(tx, resident).await?;
    Ok(())
}
