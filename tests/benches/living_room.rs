//! How fast the living room is: a thousand readers, one neighbour who talks. Prints how long it takes
//! from sending a message until a reader has it, and what a reader costs in memory.
//!
//! `make bench`; with `READERS=200` fewer. It needs two open files for each reader.

use std::sync::Arc;
use std::time::{Duration, Instant};

use ::instance::kit::may::Role;
use ::instance::rooms::residents;
use tests::{Database, Instance, Process, Street, Visitor, tell_in_real_time};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::mpsc;

/// How many messages are said, and how long is rested after each.
const MESSAGES: usize = 40;
const REST: Duration = Duration::from_millis(250);
/// How long everybody has to hear a message.
const PATIENCE: Duration = Duration::from_secs(20);
/// How many readers share an address; a house has a limit for each.
const AT_ONE_ADDRESS: usize = 50;

fn main() {
    tell_in_real_time(Database::Sqlite, measure);
}

/// Which message was heard, and when.
type Heard = (usize, Instant);

/// Connects a reader; tells when it is in and each time that it hears a message.
async fn read(house: Arc<Instance>, number: usize, heard: mpsc::UnboundedSender<Heard>) {
    let port = house.config().listen.port();
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await.expect("an open door");
    let request = format!(
        "GET /huiskamer/live HTTP/1.1\r\nHost: {}\r\nX-Forwarded-For: 192.0.2.{}\r\n\
         Accept: text/event-stream\r\n\r\n",
        house.authority(),
        number / AT_ONE_ADDRESS,
    );
    stream.write_all(request.as_bytes()).await.expect("a house that listens");
    let mut buffer = vec![0_u8; 4096];
    let mut tail = String::new();
    let mut next = 0;
    while let Ok(length) = stream.read(&mut buffer).await {
        let now = Instant::now();
        let Some(read) = buffer.get(..length).filter(|read| !read.is_empty()) else { return };
        tail.push_str(&String::from_utf8_lossy(read));
        while tail.contains(&mark(next)) {
            heard.send((next, now)).ok();
            next += 1;
        }
        // Only the end can be the beginning of the next mark; marks are short.
        let keep = tail.chars().count().saturating_sub(40);
        tail = tail.chars().skip(keep).collect();
    }
}

/// What is looked for: message 0 is that one is in.
fn mark(number: usize) -> String {
    if number == 0 { "retry:".to_owned() } else { format!("Bericht nummer {number}.") }
}

async fn everybody(
    heard: &mut mpsc::UnboundedReceiver<Heard>,
    number: usize,
    all: usize,
) -> Vec<Instant> {
    let mut times = Vec::new();
    while times.len() < all {
        let next = tokio::time::timeout(PATIENCE, heard.recv()).await;
        let (which, at) = next.expect("everybody hears in time").expect("readers stay");
        if which == number {
            times.push(at);
        }
    }
    times
}

#[expect(clippy::print_stdout, reason = "this is what it is for")]
async fn measure(street: &Street) {
    let readers: usize =
        std::env::var("READERS").ok().and_then(|text| text.parse().ok()).unwrap_or(1_000);
    let delinde = street.neighbourhood("delinde").await;
    let mut joke = talker(&delinde).await;
    delinde.stop().await;
    let process = Process::serve(&delinde).await;
    joke.visit("/huiskamer").await;
    let before = process.memory();
    let (tell, mut heard) = mpsc::unbounded_channel();
    for number in 0..readers {
        tokio::spawn(read(Arc::clone(&delinde), number, tell.clone()));
    }
    everybody(&mut heard, 0, readers).await;
    // Who is in is told once more, and then the room is quiet.
    tokio::time::sleep(Duration::from_secs(3)).await;
    let after = process.memory();
    let mut delays = Vec::new();
    for number in 1..=MESSAGES {
        let began = Instant::now();
        let said = joke.fill("tekst", &mark(number)).submit("Stuur").await;
        assert_eq!(said.status(), 200, "{}", said.text());
        let times = everybody(&mut heard, number, readers).await;
        delays.extend(times.into_iter().map(|at| at.duration_since(began)));
        tokio::time::sleep(REST).await;
    }
    delays.sort();
    let place = |part: usize| delays.get((delays.len() - 1) * part / 1_000).copied();
    let told = |part| place(part).unwrap_or_default().as_secs_f64() * 1_000.0;
    println!("{readers} readers, {MESSAGES} messages, {} deliveries", delays.len());
    println!(
        "from sending to hearing: p50 {:.1} ms, p99 {:.1} ms, longest {:.1} ms",
        told(500),
        told(990),
        told(1000)
    );
    let grown = process.memory().max(after).saturating_sub(before);
    println!("memory: {} bytes for each reader", grown / readers.max(1) as u64);
    process.kill();
}

async fn talker(house: &Arc<Instance>) -> Visitor {
    let inside = house.house();
    let mut tx = inside.write().await.expect("a database that answers");
    residents::add(&mut tx, inside.now(), "joke@buren.example", "Joke", Role::Resident)
        .await
        .expect("an account can be added");
    tx.commit().await.expect("an account can be kept");
    let mut joke = house.guest();
    joke.sign_in("joke@buren.example").await;
    joke
}
