//! A page that listens to what happens (HTML, section 9.2: server-sent events).

use std::time::Duration;

use reqwest::Response;

/// How long somebody listens before they give up.
const PATIENCE: Duration = Duration::from_secs(20);

/// A stream of events.
pub struct Live {
    response: Response,
    read: String,
}

/// One event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its id: what a browser sends after a lost connection.
    pub id: String,
    /// What sort of event.
    pub kind: String,
    /// What came with it.
    pub data: String,
}

impl Event {
    fn read(block: &str) -> Option<Self> {
        let field = |name: &str| {
            let found = block.lines().find_map(|line| line.strip_prefix(name));
            found.map(|value| value.trim_start().to_owned()).unwrap_or_default()
        };
        let kind = field("event:");
        (!kind.is_empty()).then(|| Self { id: field("id:"), kind, data: field("data:") })
    }
}

impl Live {
    pub(crate) fn new(response: Response) -> Self {
        Self { response, read: String::new() }
    }

    async fn next(&mut self) -> Option<Event> {
        loop {
            while let Some(end) = self.read.find("\n\n") {
                let block: String = self.read.drain(..end + 2).collect();
                let event = Event::read(&block);
                if event.is_some() {
                    return event;
                }
            }
            let chunk = self.response.chunk().await.ok()??;
            self.read.push_str(&String::from_utf8_lossy(&chunk));
        }
    }

    /// Listens until an event says this; returns everything heard of the same kind, it included.
    pub async fn until(&mut self, kind: &str, words: &str) -> Vec<Event> {
        let mut heard = Vec::new();
        let listening = async {
            while let Some(event) = self.next().await {
                if event.kind != kind {
                    continue;
                }
                let is_it = event.data.contains(words);
                heard.push(event);
                if is_it {
                    return true;
                }
            }
            false
        };
        let is_heard = tokio::time::timeout(PATIENCE, listening).await;
        assert_eq!(is_heard, Ok(true), "`{words}` was not heard, only {heard:#?}");
        heard
    }
}
