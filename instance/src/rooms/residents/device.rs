//! On what somebody is signed in, in words: "Firefox op een Windows-computer". Of what a browser
//! says about itself only this much is kept.

use crate::kit::Lang;

/// Browsers by what they call themselves; most also call themselves the ones below them.
const BROWSERS: [(&str, &str); 9] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("FxiOS/", "Firefox"),
    ("Firefox/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chromium/", "Chromium"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];

/// Devices: how browsers call them, how we keep them, and the key of the words.
const DEVICES: [(&str, &str, &str); 7] = [
    ("iPhone", "iphone", "residents-device-iphone"),
    ("iPad", "ipad", "residents-device-ipad"),
    ("Android", "android", "residents-device-android"),
    ("CrOS", "chromebook", "residents-device-chromebook"),
    ("Windows", "windows", "residents-device-windows"),
    ("Macintosh", "mac", "residents-device-mac"),
    ("Linux", "linux", "residents-device-linux"),
];

/// What is kept of a browser's description (`User-Agent`): "windows Firefox".
#[must_use]
pub fn short(agent: &str) -> String {
    let device = DEVICES.iter().find(|(said, _, _)| agent.contains(said));
    let browser = BROWSERS.iter().find(|(said, _)| agent.contains(said));
    let device = device.map_or("", |(_, kept, _)| kept);
    format!("{device} {}", browser.map_or("", |(_, name)| name))
}

/// What was kept, in words.
#[must_use]
pub fn in_words(lang: Lang, kept: &str) -> String {
    let (device, browser) = kept.split_once(' ').unwrap_or_default();
    let found = DEVICES.iter().find(|(_, name, _)| *name == device);
    let device = lang.say(found.map_or("residents-device-unknown", |(_, _, word)| word));
    if browser.is_empty() {
        return device;
    }
    lang.fill("residents-device", &[("browser", browser), ("device", &device)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn well_known_browsers_are_recognised() {
        for (agent, kept) in [
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0",
                "windows Firefox",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 \
              (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1",
                "iphone Safari",
            ),
            (
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) \
              Chrome/139.0.0.0 Mobile Safari/537.36",
                "android Chrome",
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) \
              Chrome/139.0.0.0 Safari/537.36 Edg/139.0.0.0",
                "windows Edge",
            ),
            (
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like \
              Gecko) Version/18.0 Safari/605.1.15",
                "mac Safari",
            ),
        ] {
            assert_eq!(short(agent), kept);
        }
    }

    #[test]
    fn an_unknown_browser_is_a_device_without_a_name() {
        assert_eq!(short("curl/8"), " ");
        assert_eq!(in_words(Lang::Nl, " "), in_words(Lang::Nl, ""));
        assert_eq!(in_words(Lang::Nl, "linux Firefox"), "Firefox op een Linux-computer");
    }
}
