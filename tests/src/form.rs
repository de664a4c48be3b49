//! Forms as a browser sees them: which controls there are, and what is sent when a button is
//! pressed. (HTML, section 4.10.21.4: constructing the form data set.)

use scraper::{ElementRef, Html, Selector};

/// What somebody did to a form before sending it.
#[derive(Debug, Clone)]
pub(crate) enum Typed {
    /// Wrote in a field.
    Fill(String, String),
    /// Chose one of several.
    Choose(String, String),
    /// Ticked a box.
    Tick(String, String),
    /// Took the tick from every box of a field.
    Untick(String),
    /// Attached a file: field, file name, bytes.
    Attach(String, String, Vec<u8>),
}

/// A file that goes with a form.
pub(crate) struct Attached {
    pub(crate) field: String,
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

/// A form that is ready to be sent.
pub(crate) struct Filled {
    pub(crate) action: Option<String>,
    pub(crate) is_post: bool,
    pub(crate) is_multipart: bool,
    pub(crate) fields: Vec<(String, String)>,
    pub(crate) files: Vec<Attached>,
}

enum Kind {
    Text,
    Radio,
    Box,
    List(Vec<String>),
    File,
}

struct Control {
    name: String,
    value: String,
    kind: Kind,
    is_on: bool,
}

fn select<'a>(root: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("a selector that is right");
    root.select(&selector).collect()
}

/// White space as a reader sees it.
pub(crate) fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of an element.
fn words(element: ElementRef<'_>) -> String {
    squeeze(&element.text().collect::<String>())
}

/// The words of a page that a reader sees in its main part.
pub(crate) fn main_text(html: &str) -> String {
    let page = Html::parse_document(html);
    let root = page.root_element();
    let main = select(root, "main").into_iter().next().unwrap_or(root);
    let is_hidden = |text: &scraper::node::Text| text.trim().is_empty();
    let mut words = Vec::new();
    for node in main.descendants() {
        let Some(text) = node.value().as_text().filter(|text| !is_hidden(text)) else { continue };
        let parent = node.parent().and_then(ElementRef::wrap);
        if !parent.is_some_and(|parent| matches!(parent.value().name(), "script" | "style")) {
            words.push(text.to_string());
        }
    }
    squeeze(&words.join(" "))
}

/// The words of whatever a CSS selector finds, one for each.
pub(crate) fn each_in(html: &str, selector: &str) -> Vec<String> {
    let page = Html::parse_document(html);
    select(page.root_element(), selector).into_iter().map(words).collect()
}

/// The words of whatever a CSS selector finds first; empty for nothing.
pub(crate) fn words_in(html: &str, selector: &str) -> String {
    each_in(html, selector).into_iter().next().unwrap_or_default()
}

/// Where a link with these words, or this label, leads.
pub(crate) fn link(html: &str, text: &str) -> Option<String> {
    let page = Html::parse_document(html);
    let links = select(page.root_element(), "a[href]");
    let found = links.into_iter().find(|link| is_called(*link, text))?;
    found.value().attr("href").map(str::to_owned)
}

fn is_called(element: ElementRef<'_>, text: &str) -> bool {
    words(element) == text || element.value().attr("aria-label") == Some(text)
}

/// Presses a button: finds its form, does what was typed, and says what is sent.
pub(crate) fn press(html: &str, button: &str, typed: &[Typed]) -> Result<Filled, String> {
    let page = Html::parse_document(html);
    let root = page.root_element();
    let buttons = select(root, "form button");
    let pressed = buttons
        .into_iter()
        .find(|one| one.value().attr("type") != Some("button") && is_called(*one, button))
        .ok_or_else(|| format!("there is no button `{button}`"))?;
    let form = pressed
        .ancestors()
        .filter_map(ElementRef::wrap)
        .find(|element| element.value().name() == "form")
        .ok_or("a button outside a form")?;
    let mut controls = controls(form);
    let mut files = Vec::new();
    for deed in typed {
        apply(&mut controls, &mut files, deed)?;
    }
    let fields = controls
        .into_iter()
        .filter(|control| control.is_on && !matches!(control.kind, Kind::File))
        .map(|control| (control.name, control.value));
    let own = pressed.value().attr("name").map(|name| {
        (name.to_owned(), pressed.value().attr("value").unwrap_or_default().to_owned())
    });
    let attribute = |name: &str| form.value().attr(name).unwrap_or_default();
    let action = pressed.value().attr("formaction").or_else(|| form.value().attr("action"));
    Ok(Filled {
        action: action.map(str::to_owned),
        is_post: attribute("method").eq_ignore_ascii_case("post"),
        is_multipart: attribute("enctype") == "multipart/form-data",
        fields: fields.chain(own).collect(),
        files,
    })
}

fn controls(form: ElementRef<'_>) -> Vec<Control> {
    let all = select(form, "input[name], select[name], textarea[name]");
    all.into_iter().filter_map(control).collect()
}

fn control(element: ElementRef<'_>) -> Option<Control> {
    let attribute = |name: &str| element.value().attr(name);
    if attribute("disabled").is_some() {
        return None;
    }
    let name = attribute("name")?.to_owned();
    let value = attribute("value").map(str::to_owned);
    let is_checked = attribute("checked").is_some();
    let on = "on".to_owned();
    Some(match element.value().name() {
        "textarea" => {
            let value = element.text().collect();
            Control { name, value, kind: Kind::Text, is_on: true }
        }
        "select" => list(name, element),
        _ => match attribute("type").unwrap_or("text") {
            "submit" | "button" | "image" | "reset" => return None,
            "radio" => {
                Control { name, value: value.unwrap_or(on), kind: Kind::Radio, is_on: is_checked }
            }
            "checkbox" => {
                Control { name, value: value.unwrap_or(on), kind: Kind::Box, is_on: is_checked }
            }
            "file" => Control { name, value: String::new(), kind: Kind::File, is_on: true },
            _ => Control { name, value: value.unwrap_or_default(), kind: Kind::Text, is_on: true },
        },
    })
}

fn list(name: String, element: ElementRef<'_>) -> Control {
    let options = select(element, "option");
    let value = |option: ElementRef<'_>| {
        option.value().attr("value").map_or_else(|| words(option), str::to_owned)
    };
    let chosen = options.iter().find(|option| option.value().attr("selected").is_some());
    let chosen = chosen.or(options.first()).map(|option| value(*option)).unwrap_or_default();
    let options = options.into_iter().map(value).collect();
    Control { name, value: chosen, kind: Kind::List(options), is_on: true }
}

fn apply(controls: &mut [Control], files: &mut Vec<Attached>, deed: &Typed) -> Result<(), String> {
    match deed {
        Typed::Fill(name, value) => {
            let field = controls
                .iter_mut()
                .find(|control| control.name == *name && matches!(control.kind, Kind::Text))
                .ok_or_else(|| format!("there is no field `{name}` to write in"))?;
            field.value.clone_from(value);
        }
        Typed::Choose(name, value) => choose(controls, name, value)?,
        Typed::Tick(name, value) => {
            let found = controls.iter_mut().find(|control| {
                control.name == *name
                    && control.value == *value
                    && matches!(control.kind, Kind::Box)
            });
            found.ok_or_else(|| format!("there is no box `{name}` for `{value}`"))?.is_on = true;
        }
        Typed::Untick(name) => {
            let boxes = controls.iter_mut().filter(|control| control.name == *name);
            let ticked = boxes.filter(|control| matches!(control.kind, Kind::Box) && control.is_on);
            let unticked = ticked.map(|control| control.is_on = false).count();
            if unticked == 0 {
                return Err(format!("no box `{name}` is ticked"));
            }
        }
        Typed::Attach(field, name, bytes) => {
            let is_there = controls
                .iter()
                .any(|control| control.name == *field && matches!(control.kind, Kind::File));
            if !is_there {
                return Err(format!("there is no field `{field}` for a file"));
            }
            let (field, name, bytes) = (field.clone(), name.clone(), bytes.clone());
            files.push(Attached { field, name, bytes });
        }
    }
    Ok(())
}

fn choose(controls: &mut [Control], name: &str, value: &str) -> Result<(), String> {
    let mut is_found = false;
    for control in controls.iter_mut().filter(|control| control.name == name) {
        match &control.kind {
            Kind::Radio => {
                control.is_on = control.value == value;
                is_found |= control.is_on;
            }
            Kind::List(options) if options.iter().any(|option| option == value) => {
                value.clone_into(&mut control.value);
                is_found = true;
            }
            Kind::List(_) | Kind::Text | Kind::Box | Kind::File => {}
        }
    }
    if is_found { Ok(()) } else { Err(format!("`{value}` is no choice of `{name}`")) }
}
